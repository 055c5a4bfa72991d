using System.Buffers;
using Initiative.Core.Explorer.Rendering;

namespace Initiative.Core.Explorer.Exports;

/// <summary>The measures as RFC 4180 has it: one row each, below a header.</summary>
internal static class MeasureCsv
{
    private const string Separator = "; ";

    private static readonly string[] Header =
        ["ordinal", "id", "title", "task", "action", "flows", "modes", "topics", "officialWords", "followUps"];

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    // With one of these at its beginning, a cell is a formula to a spreadsheet; some take the full-width forms as well.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <param name="catalogue">Whose measures.</param>
    /// <param name="writer">Where to, with CR LF as its line break.</param>
    public static void Write(InitiativeCatalogue catalogue, TextWriter writer)
    {
        WriteRow(writer, Header);
        foreach (var measure in catalogue.Measures)
            WriteRow(writer, Cells(measure));
    }

    private static IEnumerable<string> Cells(Measure measure) =>
    [
        Words.Of(measure.Ordinal),
        measure.Id.ToString(),
        measure.Title.English,
        measure.Task.Id.ToString(),
        measure.Action,
        List(measure.Evidence.Where(evidence => evidence.Kind == EvidenceKind.Flow).Select(evidence => Words.Of(evidence.Flow))),
        List(measure.Evidence.Where(evidence => evidence.Kind == EvidenceKind.Mode).Select(evidence => Words.Of(evidence.Mode))),
        List(measure.TopicIds.Select(id => id.ToString())),
        measure.Quotation.Text,
        List(measure.FollowUps.Select(FollowUp)),
    ];

    private static string FollowUp(FollowUp followUp) =>
        $"{(followUp.On is { } day ? $"{Words.Of(day)}: " : "")}{followUp.Summary} (confidence: {Words.Of(followUp.Confidence)}, source: {followUp.SourceId})";

    private static string List(IEnumerable<string> items) => string.Join(Separator, items);

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells) => writer.WriteLine(string.Join(',', cells.Select(Cell)));

    /// <summary>An apostrophe makes a formula text. It changes the cell, which JSON does not: programs that want every letter read that.</summary>
    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && Formula.Contains(text[0]) ? $"'{text}" : text;
        return harmless.AsSpan().ContainsAny(Quoted) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
