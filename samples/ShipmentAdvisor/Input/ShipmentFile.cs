using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>A CSV file of shipments, read from its header to its end.</summary>
internal sealed class ShipmentFile : IShipmentSource
{
    private readonly InputFile _input;
    private readonly RecordReader _records;
    private readonly ShipmentColumns _columns;
    private bool _isAtEnd;

    /// <summary>Reads the header.</summary>
    /// <exception cref="AdvisorException">The file cannot be read, or has no header that can be used.</exception>
    public ShipmentFile(InputFile input, string? encoding)
    {
        _input = input;
        _records = Decode(input, encoding);
        _columns = ReadHeader();
        _records.Layout = _columns.Layout;
    }

    /// <summary>The name of the file for people.</summary>
    public string Name => _input.Name;

    /// <summary>The number of its bytes; 0 if that is not known.</summary>
    public long Size => _input.Size;

    /// <inheritdoc/>
    public string Unit => "line";

    /// <summary>Reads some more records; null at the end.</summary>
    /// <exception cref="AdvisorException">The file was written to while it was read.</exception>
    public Batch? ReadBatch()
    {
        if (_isAtEnd)
            return null;
        var batch = new Batch(_columns);
        while (!batch.IsFull)
        {
            if (!_records.TryRead(out var record))
            {
                _isAtEnd = true;
                _input.ThrowIfChanged();
                break;
            }
            if (record.IsBlank)
                batch.BlankLines++;
            else
                batch.Add(record);
        }
        (batch.Position, batch.Lines) = (_input.Position, _records.Lines);
        return batch;
    }

    public void Dispose() => _input.Dispose();

    private static RecordReader Decode(InputFile input, string? named)
    {
        var beginning = input.Peek(RecordReader.LongestRecord);
        if ((InputEncoding.ByMark(beginning) ?? (named is null ? null : InputEncoding.Find(named))) is { } encoding)
        {
            return encoding.CodePage == Encoding.UTF8.CodePage
                ? new RecordReader(input)
                : new RecordReader(Encoding.CreateTranscodingStream(input, encoding, new UTF8Encoding(false))) { DecodedFrom = encoding.WebName };
        }
        var guess = beginning.StartsWith("PK\u0003\u0004"u8) || beginning.StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0]) ? "a workbook or an archive"
            : InputEncoding.LooksLikeUtf16(beginning) ? "text in UTF-16 without byte order mark"
            : InputEncoding.LooksLikeGbk(beginning) ? "text in GBK"
            : null;
        return guess is null
            ? new RecordReader(input)
            : throw new AdvisorException($"{input.Name} is not CSV in UTF-8, it looks like {guess}: {InputEncoding.HowToSave}.");
    }

    private ShipmentColumns ReadHeader()
    {
        if (CsvSeparator.TryReadDeclaration(Name, _records.Peek(), out var separator))
            _ = _records.TryRead(out _);
        else
            separator = CsvSeparator.Guess(_records.Peek());
        _records.Layout = new CsvLayout(separator, []);
        CsvRecord header;
        do
        {
            if (!_records.TryRead(out header))
                throw new AdvisorException($"{Name} is empty: it has no header.");
        }
        while (header.IsBlank);
        return header.Problem is { } problem
            ? throw new AdvisorException($"The header of {Name} cannot be read: {problem}.")
            : ShipmentColumns.Of(Name, CsvFields.Of(header.Bytes, separator), separator);
    }
}
