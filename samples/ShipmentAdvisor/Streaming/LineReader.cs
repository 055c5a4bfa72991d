namespace Initiative.Core.ShipmentAdvisor.Streaming;

/// <summary>Reads lines as they come, in constant memory.</summary>
internal sealed class LineReader(Stream input)
{
    public const int LongestLine = 1024 * 1024;

    private const int Chunk = 64 * 1024;

    private readonly byte[] _buffer = new byte[LongestLine + Chunk];
    private int _end;
    private long _lines;
    private bool _isSkipping;
    private bool _isAtEnd;

    /// <summary>Waits for at least one line, and reads all that came with it; null at the end.</summary>
    public LineBatch? Read()
    {
        var batch = new LineBatch(_lines + 1);
        while (batch.Count == 0 && !_isAtEnd)
        {
            var read = input.Read(_buffer.AsSpan(_end, Math.Min(Chunk, _buffer.Length - _end)));
            _isAtEnd = read == 0;
            Cut(batch, read);
        }
        _lines += batch.Count;
        if (batch.Count > 0)
            return batch;
        batch.Dispose();
        return null;
    }

    private void Cut(LineBatch batch, int read)
    {
        var (start, searched) = (0, _end);
        _end += read;
        while (_buffer.AsSpan(searched.._end).IndexOf((byte)'\n') is var length and >= 0)
        {
            Add(batch, _buffer.AsSpan(start..(searched + length)));
            start = searched = searched + length + 1;
        }
        if (_isAtEnd && (_end > start || _isSkipping))
        {
            Add(batch, _buffer.AsSpan(start.._end));
            start = _end;
        }
        if (_end - start > LongestLine)
        {
            _isSkipping = true;
            start = _end;
        }
        _buffer.AsSpan(start.._end).CopyTo(_buffer);
        _end -= start;
    }

    private void Add(LineBatch batch, ReadOnlySpan<byte> line)
    {
        var isTooLong = _isSkipping || line.Length > LongestLine;
        batch.Add(isTooLong ? [] : line, isTooLong);
        _isSkipping = false;
    }
}
