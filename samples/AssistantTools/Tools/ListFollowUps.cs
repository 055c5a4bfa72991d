using System.Text;
using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>What is reported to have become of the measures.</summary>
internal sealed class ListFollowUps(InitiativeCatalogue catalogue, EditionHistory history) : AssistantTool
{
    public override string Name => "list_follow_ups";

    public override string Title => "What became of the measures";

    public override string Description =>
        "What became of China's 2025 customs and trade facilitation measures: to be replicated nationwide, replicated, new rules and announcements, results, cities' documents; with day, confidence, source and its reliability. "
        + "For \"which became nationwide\", \"how many are known\", \"is it still available\". For what each says give a measure or kind.";

    public override IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("measure", ParameterKind.Text, "Number, id, title or words.") { Aliases = ["id", "measure_id", "number"] },
        new("kind", ParameterKind.Text, "Only this kind.") { Values = Vocabulary.NamesOf<FollowUpKind>(), Aliases = ["status", "type"] },
        new("confidence", ParameterKind.Text, "Only mappings this sure.") { Values = Vocabulary.NamesOf<Confidence>(), Aliases = ["min_confidence"] },
    ];

    protected override IReadOnlyList<(string Name, string Type)> Members =>
        [("edition", "string"), ("summary", "string"), ("measures", "object[]"), ("editionReports", "object[]"), ("sources", "object[]")];

    public override Answer Ask(Arguments arguments)
    {
        var name = arguments.Text("measure");
        IReadOnlyList<Measure> measures = name is null ? [.. catalogue.Measures] : Lookup.Measures(catalogue, name);
        var kind = One<FollowUpKind>("kind", arguments);
        var confidence = One<Confidence>("confidence", arguments);
        var reports = (from measure in measures
                       from report in measure.FollowUps
                       where IsAsked(report)
                       select (Measure: measure, Report: report)).ToList();
        var whole = name is null ? catalogue.Edition.FollowUps.Where(IsAsked).ToList() : [];

        var sources = whole.Concat(reports.Select(pair => pair.Report)).Select(report => report.Source).Distinct().ToList();
        var text = new StringBuilder();
        if (name is null && (kind is null or FollowUpKind.ReplicationDecided or FollowUpKind.ReplicatedNationwide))
            text.Append(Reports.Summary(catalogue, history)).Append('\n');
        if (name is not null)
            text.Append(Lookup.ReadAs(catalogue, name, measures)).AppendJoin('\n', measures.Select(Heading)).Append('\n');
        if (reports.Count + whole.Count > 0)
            text.Append("Reports that were found; there may be others:\n");
        else if (name is null)
            text.Append("No such report is known, which is no evidence of none.\n");
        var isTable = name is null && kind is null;
        text.Append(isTable ? Table(reports, sources) : Lines(reports, sources));
        if (isTable && whole.Count > 0)
            text.Append($"The initiative as a whole: {string.Join("; ", whole.GroupBy(Reports.Dated).Select(same => $"{same.Key} {string.Concat(same.Select(report => Number(report, sources)))}"))}.\n");
        else
            text.AppendJoin("", whole.Select(report => $"The initiative as a whole: {Reports.Dated(report)} {Number(report, sources)}. {report.Summary}\n"));
        if (sources.Count > 0)
            text.Append(isTable ? Sources.NumberedInShort(sources) : Sources.Numbered(sources));
        return new Answer(text.ToString().TrimEnd(), new JsonObject
        {
            ["edition"] = catalogue.Edition.Id.ToString(),
            ["summary"] = Reports.Summary(catalogue, history),
            ["measures"] = new JsonArray([.. reports.GroupBy(pair => pair.Measure).Select(group => new JsonObject
            {
                ["number"] = group.Key.Ordinal,
                ["id"] = group.Key.Id.ToString(),
                ["title"] = group.Key.Title.English,
                ["reports"] = Reports.Json(group.Select(pair => pair.Report)),
            })]),
            ["editionReports"] = Reports.Json(whole),
            ["sources"] = Sources.Json(sources),
        });

        bool IsAsked(FollowUp report) => (kind is null || report.Kind == kind) && (confidence is null || report.Confidence == confidence);
    }

    private string Heading(Measure measure) =>
        $"Measure {measure.Ordinal}, {measure.Title}: {(measure.FollowUps.Count == 0 ? $"{Reports.None}." : $"{Names.Count(measure.FollowUps.Count, "report", "reports")}.")}{Reports.ReplicationInFull(measure, catalogue, history)}{Caveats.Of(measure)}";

    private static string Number(FollowUp report, List<SourceDocument> sources) => $"[{sources.IndexOf(report.Source) + 1}]";

    /// <summary>A line for each measure, without what its reports say. What is said of all measures that are to be replicated stands in the summary above it.</summary>
    private static string Table(List<(Measure Measure, FollowUp Report)> reports, List<SourceDocument> sources) => string.Concat(
        from pair in reports
        where pair.Report.Kind != FollowUpKind.ReplicatedNationwide
        group pair.Report by pair.Measure into told
        select $"{told.Key.Ordinal} {told.Key.Title}: {string.Join("; ", told.Select(report => $"{Reports.Dated(report)} {Number(report, sources)}"))} (mapping {string.Join(", ", told.Select(report => Names.Of(report.Confidence)).Distinct())})\n");

    /// <summary>Reports of one kind, day and source stand together; what their sentences have in common at the beginning is told once.</summary>
    private static string Lines(List<(Measure Measure, FollowUp Report)> reports, List<SourceDocument> sources)
    {
        var text = new StringBuilder();
        var titled = new HashSet<MeasureId>();
        foreach (var group in reports.GroupBy(pair => (pair.Report.Kind, pair.Report.On, pair.Report.SourceId)).OrderBy(group => group.Key.On))
        {
            var summaries = group.GroupBy(pair => pair.Report.Summary.English).ToList();
            var common = CommonBeginning([.. summaries.Select(same => same.Key)]);
            var first = group.First().Report;
            text.Append($"{Capital(Reports.Dated(first))} {Number(first, sources)}. {common}\n");
            foreach (var same in summaries)
                text.Append($"- {Measures([.. same], titled)}{(same.Key.Length > common.Length ? $": {same.Key[common.Length..]}" : "")}\n");
        }
        return text.ToString();
    }

    /// <summary>The measures by confidence of the mapping, each with its title where it is named for the first time.</summary>
    private static string Measures(IReadOnlyList<(Measure Measure, FollowUp Report)> same, HashSet<MeasureId> titled) =>
        string.Join("; ", same.GroupBy(pair => pair.Report.Confidence).OrderByDescending(group => group.Key)
            .Select(group => $"{string.Join(", ", group.Select(pair => titled.Add(pair.Measure.Id) ? $"{pair.Measure.Ordinal} {pair.Measure.Title}" : $"{pair.Measure.Ordinal}"))} (mapping {Names.Of(group.Key)})"));

    /// <summary>What all sentences begin with, up to and including a colon and a space; the whole sentence if there is only one.</summary>
    private static string CommonBeginning(IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 1)
            return sentences[0];
        var length = sentences.Min(sentence => sentence.Length);
        while (length > 0 && (sentences.Any(sentence => !sentence.AsSpan(0, length).SequenceEqual(sentences[0].AsSpan(0, length))) || !sentences[0].AsSpan(0, length).EndsWith(": ")))
            length--;
        return sentences[0][..length];
    }

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static TEnum? One<TEnum>(string parameter, Arguments arguments)
        where TEnum : struct, Enum
    {
        if (arguments.Text(parameter) is not { } name)
            return null;
        return Vocabulary.TryParse<TEnum>(name.Replace('_', '-').Replace(' ', '-'), out var value)
            ? value
            : throw new RefusedException($"The {parameter} '{Excerpt.Of(name)}' is not known. Give one of {string.Join(", ", Vocabulary.NamesOf<TEnum>())}, or leave it out.");
    }
}
