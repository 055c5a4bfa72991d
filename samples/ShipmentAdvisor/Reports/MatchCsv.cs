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
        "reference,line,measure,ordinal,title,score,kind,reasons,words,quotation,spans,document,pilotCity,notes\r\n"u8;

    /// <summary>Renders the rows of a shipment.</summary>
    public void Render(AdviceRows rows, ShipmentAdvice advice)
    {
        rows.Clear();
        var (text, notes) = (rows.Text, AdviceText.Notes(advice));
        foreach (var match in advice.Matches)
        {
            text.Write(_titles[match.Measure.Ordinal - 1]);
            text.Write(match.Score);
            text.Write(match.Kind switch { MatchKind.Concerns => ",Concerns,"u8, MatchKind.MayConcern => ",MayConcern,"u8, _ => ",General,"u8 });
            CsvCells.Write(text, AdviceText.Fields(match));
            text.Write(","u8);
            CsvCells.Write(text, AdviceText.Words(match));
            text.Write(","u8);
            text.Write(_quotations[match.Measure.Ordinal - 1]);
            End();
        }
        if (advice.Matches.Count == 0)
        {
            text.Write(",,,,,,,,,,"u8);
            End();
        }

        void End()
        {
            if (advice.CityId is { } city)
                text.Write(city.ToString());
            text.Write(","u8);
            CsvCells.Write(text, notes);
            text.Write("\r\n"u8);
            rows.EndRow();
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
