using Initiative.Core.Explorer.Rendering;
using Initiative.Core.Explorer.Views;

namespace Initiative.Core.Explorer.Exports;

/// <summary>The whole edition as a Markdown document.</summary>
internal static class EditionDocument
{
    /// <param name="catalogue">The edition.</param>
    /// <param name="writer">Where to, with LF as its line break.</param>
    public static void Write(InitiativeCatalogue catalogue, TextWriter writer)
    {
        WriteHead(catalogue, writer);
        WriteTasks(catalogue, writer);
        WriteAgencies(catalogue, writer);
        WriteCities(catalogue, writer);
        WriteCounts(catalogue, writer);
        WriteSources(catalogue, writer);
    }

    private static void WriteHead(InitiativeCatalogue catalogue, TextWriter writer)
    {
        var edition = catalogue.Edition;
        writer.WriteLine($"# {Name(edition.Title)}");
        writer.WriteLine();
        writer.WriteLine($"- Edition: {edition.Id}");
        writer.WriteLine($"- Launched: {Markdown.Text(EditionView.Launch(edition))}");
        writer.WriteLine($"- Duration: {EditionView.Duration(edition)}; the end day is not known");
        writer.WriteLine($"- Policy areas: {Markdown.Text(string.Join(", ", edition.PolicyAreas))}");
        writer.WriteLine($"- Aims: {Markdown.Text(string.Join(", ", edition.Aims))}");
        foreach (var followUp in edition.FollowUps)
            writer.WriteLine($"- Follow-up: {FollowUp(followUp)}");
        writer.WriteLine();
    }

    private static void WriteTasks(InitiativeCatalogue catalogue, TextWriter writer)
    {
        writer.WriteLine("## Tasks and measures");
        writer.WriteLine();
        writer.WriteLine("Titles are short ones of the catalogue. The official words are quoted. An empty follow-up means that none is known.");
        writer.WriteLine();
        foreach (var task in catalogue.Tasks)
        {
            writer.WriteLine($"### {Words.Of(task.Ordinal)}. {Name(task.Title)}");
            writer.WriteLine();
            writer.WriteLine($"Official words: {Quoted(task.Quotation)}");
            writer.WriteLine();
            Markdown.WriteTable(writer, ["No.", "Measure", "Official words", "Flow and mode", "Follow-up"], "rllll", task.Measures.Select(Row));
        }

        static string[] Row(Measure measure) =>
        [
            Words.Of(measure.Ordinal),
            Name(measure.Title),
            Quoted(measure.Quotation),
            Words.FlowsAndModes(measure),
            string.Join("<br>", measure.FollowUps.Select(FollowUp)),
        ];
    }

    private static void WriteAgencies(InitiativeCatalogue catalogue, TextWriter writer)
    {
        writer.WriteLine("## Agencies");
        writer.WriteLine();
        Markdown.WriteTable(writer, ["Agency", "Role"], "ll", catalogue.Agencies.Select(agency => new[] { Name(agency.Name), Words.Of(agency.Role) }));
    }

    private static void WriteCities(InitiativeCatalogue catalogue, TextWriter writer)
    {
        writer.WriteLine("## Pilot cities");
        writer.WriteLine();
        Markdown.WriteTable(writer, ["Division", "Status", "Cities"], "lll", catalogue.Divisions.Select(division => new[]
        {
            Name(division.Name),
            Words.Of(division.Kind),
            string.Join(", ", division.Cities.Select(city => Name(city.Name))),
        }));
    }

    private static void WriteCounts(InitiativeCatalogue catalogue, TextWriter writer)
    {
        writer.WriteLine("## Stated and listed");
        writer.WriteLine();
        Markdown.WriteTable(writer, ["", "Stated", "Listed", ""], "lrrl", StatedView.Counts(catalogue).Select(count => new[]
        {
            count.What, StatedView.Number(count.Stated), Words.Of(count.Listed), StatedView.Missing(count.Stated, count.Listed),
        }));
        foreach (var note in StatedView.Notes(catalogue.Edition))
        {
            writer.WriteLine(Markdown.Text(note));
            writer.WriteLine();
        }
    }

    private static void WriteSources(InitiativeCatalogue catalogue, TextWriter writer)
    {
        writer.WriteLine("## Sources");
        writer.WriteLine();
        foreach (var source in catalogue.Sources)
        {
            string?[] known =
            [
                SourceView.Description(source) is { Length: > 0 } description ? Markdown.Text(description) : null,
                source.Url is { } url ? Markdown.Link(url) : null,
                source.Reliability is { } grade ? $"reliability: {Words.Of(grade)}" : null,
                source.Licence is { } licence ? $"licence {Markdown.Text(licence)}" : null,
            ];
            var prevailing = SourceView.Prevailing(source) is { } sentence ? $". {Markdown.Text(sentence)}" : "";
            writer.WriteLine($"- {source.Id}: {string.Join(", ", known.OfType<string>())}{prevailing}");
        }
    }

    private static string FollowUp(FollowUp followUp)
    {
        var source = followUp.Source;
        var name = source.Title ?? source.Issuer ?? source.Id.ToString();
        return $"{(followUp.On is { } day ? $"{Words.Of(day)}: " : "")}{Markdown.Text(followUp.Summary)} " +
            $"(confidence: {Words.Of(followUp.Confidence)}; source: {(source.Url is { } url ? Markdown.Link(name, url) : Markdown.Text(name))})";
    }

    private static string Quoted(Quotation quotation) => Markdown.Text($"“{quotation.Text}”");

    private static string Name(LocalizedText name) => Markdown.Text(Words.Of(name));
}
