namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>One row for each measure that concerns a shipment; one without a measure for a shipment that none concerns.</summary>
internal sealed class MatchCsv
{
    private readonly byte[][] _titles;
    private readonly byte[][] _quotations;

    public MatchCsv(InitiativeCatalogue catalogue)
    {
        // What a measure says of itself is the same in every row.
        _titles = [.. catalogue.Measures.Select(measure => Cells([measure.Id.ToString(), Counted.Line(measure.Ordinal), measure.Title.English]))];
        _quotations =
        [
            .. catalogue.Measures.Select(measure => Cells([measure.Quotation.Text, AdviceText.Spans(measure), measure.Quotation.DocumentId.ToString()])),
        ];
    }

    public static ReadOnlySpan<byte> Header =>
        "reference,line,measure,ordinal,title,score,general,reasons,words,quotation,spans,document,pilotCity,notes\r\n"u8;

    /// <param name="rows">Where the rows are written.</param>
    /// <param name="ends">Memory for the cells that all rows of a shipment have.</param>
    /// <param name="reference">The reference of the shipment.</param>
    /// <param name="line">The line of the shipment.</param>
    /// <param name="advice">The advice on it.</param>
    public void Write(ByteBuffer rows, ByteBuffer ends, string reference, long line, ShipmentAdvice advice)
    {
        ends.Clear();
        CsvCells.Write(ends, reference);
        ends.Write(","u8);
        ends.Write(line);
        ends.Write(","u8);
        var beginning = ends.Length;
        if (advice.CityId is { } city)
            ends.Write(city.ToString());
        ends.Write(","u8);
        CsvCells.Write(ends, AdviceText.Notes(advice));
        ends.Write("\r\n"u8);

        foreach (var match in advice.Matches)
        {
            rows.Write(ends.Written[..beginning]);
            rows.Write(_titles[match.Measure.Ordinal - 1]);
            rows.Write(match.Score);
            rows.Write(match.IsGeneral ? ",true,"u8 : ",false,"u8);
            CsvCells.Write(rows, AdviceText.Fields(match));
            rows.Write(","u8);
            CsvCells.Write(rows, AdviceText.Words(match));
            rows.Write(","u8);
            rows.Write(_quotations[match.Measure.Ordinal - 1]);
            rows.Write(ends.Written[beginning..]);
        }
        if (advice.Matches.Count == 0)
        {
            rows.Write(ends.Written[..beginning]);
            rows.Write(",,,,,,,,,,"u8);
            rows.Write(ends.Written[beginning..]);
        }
    }

    /// <summary>Cells with a comma behind each.</summary>
    private static byte[] Cells(ReadOnlySpan<string> texts)
    {
        using var cells = new ByteBuffer();
        foreach (var text in texts)
        {
            CsvCells.Write(cells, text);
            cells.Write(","u8);
        }
        return cells.Written.ToArray();
    }
}
