namespace Initiative.Core.ShipmentAdvisor.Streaming;

/// <summary>Some whole lines that follow each other.</summary>
internal sealed class LineBatch(long first) : IDisposable
{
    private readonly ByteBuffer _text = new();
    private readonly List<(int End, bool IsTooLong)> _lines = [];

    /// <summary>The number of the first line, from 1.</summary>
    public long First => first;

    public int Count => _lines.Count;

    public void Add(ReadOnlySpan<byte> line, bool isTooLong)
    {
        _text.Write(line);
        _lines.Add((_text.Length, isTooLong));
    }

    public ReadOnlySpan<byte> this[int index] => _text.Written[(index == 0 ? 0 : _lines[index - 1].End).._lines[index].End];

    public bool IsTooLong(int index) => _lines[index].IsTooLong;

    public void Dispose() => _text.Dispose();
}
