namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>One row for each measure that concerns a shipment; one without a measure for a shipment that none concerns.</summary>
internal sealed class MatchCsv
{
    private readonly byte[][] _titles;
    private readonly byte[][] _quotations;
    private readonly GeneralRow?[] _generals;

    public MatchCsv(InitiativeCatalogue catalogue)
    {
        // What a measure says of itself is the same in every row.
        _generals = new GeneralRow?[catalogue.Measures.Count];
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
        var text = rows.Text;
        var (end, endLength) = (0, 0);
        foreach (var match in advice.Matches)
        {
            WriteMatch(text, match);
            EndRow();
        }
        if (advice.Matches.Count == 0)
        {
            text.Write(",,,,,,,,,,"u8);
            EndRow();
        }

        // The city and the notes are the same in all rows.
        void EndRow()
        {
            if (endLength > 0)
            {
                text.Repeat(end, endLength);
            }
            else
            {
                end = text.Length;
                if (advice.CityId is { } city)
                    text.Write(city.ToString());
                text.Write(","u8);
                CsvCells.Write(text, AdviceText.Notes(advice));
                text.Write("\r\n"u8);
                endLength = text.Length - end;
            }
            rows.EndRow();
        }
    }

    private void WriteMatch(ByteBuffer text, MeasureMatch match)
    {
        if (!match.IsGeneral || match.Reasons.Count != 1)
        {
            WriteCells(text, match);
            return;
        }
        // Most rows are about measures that concern every shipment, and say the same of it.
        var (index, reason) = (match.Measure.Ordinal - 1, match.Reasons[0]);
        var row = _generals[index];
        if (row is null || row.Score != match.Score || row.Field != reason.Field || row.Words != reason.Words)
        {
            using var cells = new ByteBuffer();
            WriteCells(cells, match);
            _generals[index] = row = new GeneralRow(match.Score, reason.Field, reason.Words, cells.Written.ToArray());
        }
        text.Write(row.Cells);
    }

    private void WriteCells(ByteBuffer text, MeasureMatch match)
    {
        text.Write(_titles[match.Measure.Ordinal - 1]);
        text.Write(match.Score);
        text.Write(match.Kind switch { MatchKind.Concerns => ",Concerns,"u8, MatchKind.MayConcern => ",MayConcern,"u8, _ => ",General,"u8 });
        CsvCells.Write(text, AdviceText.Fields(match));
        text.Write(","u8);
        CsvCells.Write(text, AdviceText.Words(match));
        text.Write(","u8);
        text.Write(_quotations[match.Measure.Ordinal - 1]);
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

    /// <summary>The cells on a measure that concerns every shipment, with what they were rendered from.</summary>
    private sealed record GeneralRow(double Score, MatchField Field, string Words, byte[] Cells);
}
