namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>Some records that follow each other, small enough to hold.</summary>
internal sealed class Batch(ShipmentColumns? columns = null) : IDisposable
{
    private const int MostRecords = 500;
    private const int MostBytes = 256 * 1024;

    private readonly ByteBuffer _text = new();

    /// <summary>The columns of its records; null if it has items of a document, which are shipments already.</summary>
    public ShipmentColumns? Columns => columns;

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

    /// <summary>Adds an item of a document.</summary>
    /// <param name="number">The number of the item in the file, from 1.</param>
    /// <param name="item">The item; its source is kept only if something is wrong with it.</param>
    public void Add(long number, (string Reference, string Source, Shipment Shipment, string? Problem) item)
    {
        var start = _text.Length;
        if (item.Problem is not null)
            _text.Write(item.Source);
        Entries.Add(new Entry(number, start, _text.Length - start, item.Problem, false, false) { Reference = item.Reference, Shipment = item.Shipment });
    }

    /// <summary>The bytes of a record, as they stand in the input.</summary>
    public ReadOnlySpan<byte> BytesOf(Entry entry) => _text.Written.Slice(entry.Start, entry.Length);

    public void Dispose() => _text.Dispose();

    /// <summary>Where a record stands in the file and in the batch, and what is wrong with it.</summary>
    internal readonly record struct Entry(long Line, int Start, int Length, string? Problem, bool IsContinuation, bool IsContinued)
    {
        /// <summary>The reference of an item of a document.</summary>
        public string Reference { get; init; } = "";

        /// <summary>The shipment of an item of a document; null for a record, which is read later.</summary>
        public Shipment? Shipment { get; init; }
    }
}
