namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>Some records that follow each other, small enough to hold.</summary>
internal sealed class Batch : IDisposable
{
    private const int MostRecords = 500;
    private const int MostBytes = 256 * 1024;

    private readonly ByteBuffer _text = new();

    public List<Entry> Entries { get; } = [];

    public int BlankLines { get; set; }

    /// <summary>How many bytes of the input are read with these.</summary>
    public long Position { get; set; }

    /// <summary>How many lines of the input are read with these.</summary>
    public long Lines { get; set; }

    public bool IsFull => Entries.Count == MostRecords || _text.Length >= MostBytes;

    public void Add(CsvRecord record)
    {
        Entries.Add(new Entry(record.Line, _text.Length, record.Bytes.Length, record.Problem, record.IsContinuation, record.IsContinued));
        _text.Write(record.Bytes);
    }

    /// <summary>The bytes of a record, as they stand in the input.</summary>
    public ReadOnlySpan<byte> BytesOf(Entry entry) => _text.Written.Slice(entry.Start, entry.Length);

    public void Dispose() => _text.Dispose();

    /// <summary>Where a record stands in the file and in the batch, and what is wrong with it.</summary>
    internal readonly record struct Entry(long Line, int Start, int Length, string? Problem, bool IsContinuation, bool IsContinued);
}
