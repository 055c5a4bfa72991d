namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>The rows of the CSV report on a shipment without its reference and line, which are all that differs between two shipments that are otherwise the same.</summary>
internal sealed class AdviceRows : IDisposable
{
    private readonly ByteBuffer _text = new();
    private readonly List<int> _ends = [];

    /// <summary>Where the text of the rows is written; each ends with <see cref="EndRow"/>.</summary>
    public ByteBuffer Text => _text;

    public void Clear()
    {
        _text.Clear();
        _ends.Clear();
    }

    public void EndRow() => _ends.Add(_text.Length);

    public AdviceRows Copy()
    {
        var copy = new AdviceRows();
        copy._text.Write(_text.Written);
        copy._ends.AddRange(_ends);
        return copy;
    }

    public void WriteTo(ByteBuffer csv, string reference, long line)
    {
        var start = csv.Length;
        CsvCells.Write(csv, reference);
        csv.Write(","u8);
        csv.Write(line);
        csv.Write(","u8);
        var prefix = csv.Length - start;
        var from = 0;
        foreach (var end in _ends)
        {
            if (from > 0)
                csv.Repeat(start, prefix);
            csv.Write(_text.Written[from..end]);
            from = end;
        }
    }

    public void Dispose() => _text.Dispose();
}
