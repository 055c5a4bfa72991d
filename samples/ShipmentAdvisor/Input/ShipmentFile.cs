using System.Text;
using CsvHelper;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>A CSV file of shipments, read from its header to its end.</summary>
internal sealed class ShipmentFile : IDisposable
{
    private readonly FileStream _stream;
    private readonly RecordReader _records;

    /// <exception cref="AdvisorException">The file has no header that can be used.</exception>
    public ShipmentFile(string path)
    {
        _stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        Length = _stream.Length;
        _records = new RecordReader(_stream);
        Columns = ReadHeader(Path.GetFileName(path));
    }

    /// <summary>The number of its bytes.</summary>
    public long Length { get; }

    public ShipmentColumns Columns { get; }

    public bool IsAtEnd { get; private set; }

    /// <summary>Reads on, until the file ends or somebody stops it.</summary>
    public IEnumerable<Batch> ReadBatches(CancellationToken cancellationToken)
    {
        while (!IsAtEnd && !cancellationToken.IsCancellationRequested)
        {
            var batch = new Batch();
            IsAtEnd = !Fill(batch);
            yield return batch;
        }
    }

    public void Dispose() => _stream.Dispose();

    private ShipmentColumns ReadHeader(string name)
    {
        CsvRecord record;
        do
        {
            if (!_records.TryRead(out record))
                throw new AdvisorException($"{name} is empty: it has no header.");
        }
        while (record.IsBlank);
        if (record.Problem is not null)
            throw new AdvisorException($"The header of {name} cannot be read: {record.Problem}. Save the file as CSV in UTF-8.");
        using var parser = Csv.Parse(Encoding.UTF8.GetString(record.Bytes));
        parser.Read();
        _records.Columns = parser.Count;
        return ShipmentColumns.Of(name, parser.Record!);
    }

    private bool Fill(Batch batch)
    {
        var goesOn = true;
        while (!batch.IsFull && (goesOn = _records.TryRead(out var record)))
        {
            if (record.IsBlank)
                batch.BlankLines++;
            else
                batch.Add(record);
        }
        (batch.Position, batch.Lines) = (_records.Position, _records.Lines);
        return goesOn;
    }
}
