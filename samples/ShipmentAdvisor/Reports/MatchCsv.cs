using CsvHelper;

namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>One row for each measure that concerns a shipment; one without a measure for a shipment that none concerns.</summary>
internal sealed class MatchCsv(InitiativeCatalogue catalogue)
{
    private const string Separator = "; ";

    private static readonly string[] Header =
    [
        "reference", "line", "measure", "ordinal", "title", "score", "general", "reasons", "words", "quotation", "spans", "document", "pilotCity", "notes",
    ];

    private readonly string[] _spans = [.. catalogue.Measures.Select(measure => string.Join(Separator, measure.Quotation.Spans))];

    public static void WriteHeader(CsvWriter csv)
    {
        foreach (var name in Header)
            csv.WriteField(name);
        csv.NextRecord();
    }

    public void Write(CsvWriter csv, string reference, long line, ShipmentAdvice advice)
    {
        var notes = string.Join(' ', advice.Notes);
        foreach (var match in advice.Matches)
            WriteRow(match);
        if (advice.Matches.Count == 0)
            WriteRow(null);

        void WriteRow(MeasureMatch? match)
        {
            csv.WriteField(reference);
            csv.WriteField(line);
            csv.WriteField(match?.MeasureId.ToString());
            csv.WriteField(match?.Measure.Ordinal);
            csv.WriteField(match?.Measure.Title.English);
            csv.WriteField(match?.Score);
            csv.WriteField(match is null ? null : match.IsGeneral ? "true" : "false");
            csv.WriteField(match is null ? null : string.Join(Separator, match.Reasons.Select(reason => reason.Field)));
            csv.WriteField(match is null ? null : string.Join(Separator, match.Reasons.Select(reason => reason.Words)));
            csv.WriteField(match?.Measure.Quotation.Text);
            csv.WriteField(match is null ? null : _spans[match.Measure.Ordinal - 1]);
            csv.WriteField(match?.Measure.Quotation.DocumentId.ToString());
            csv.WriteField(advice.CityId?.ToString());
            csv.WriteField(notes);
            csv.NextRecord();
        }
    }
}
