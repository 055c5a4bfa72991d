using System.Buffers;
using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>Some records that follow each other, small enough to hold.</summary>
internal sealed class Batch
{
    private const int MostRecords = 200;
    private const int MostBytes = 256 * 1024;

    private readonly ArrayBufferWriter<byte> _text = new();

    public List<Entry> Entries { get; } = [];

    public int BlankLines { get; set; }

    /// <summary>How much of the file is read with these.</summary>
    public long Position { get; set; }

    /// <summary>How many lines of the file are read with these.</summary>
    public long Lines { get; set; }

    public bool IsFull => Entries.Count == MostRecords || _text.WrittenCount >= MostBytes;

    /// <summary>The records that are as RFC 4180 has it, one after the other.</summary>
    public string Text => Encoding.UTF8.GetString(_text.WrittenSpan);

    public void Add(CsvRecord record)
    {
        Entries.Add(new Entry(record.Line, record.Offset, record.Length, record.Problem));
        if (record.Problem is not null)
            return;
        _text.Write(record.Bytes);
        _text.Write("\n"u8);
    }

    /// <summary>Where a record stands in the file, and what is wrong with it.</summary>
    internal readonly record struct Entry(long Line, long Offset, long Length, string? Problem);
}
