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
        + "For \"which became nationwide\", \"is it still available\". For what each says give a measure or kind.";

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

        var sources = new SourceList(catalogue);
        var summary = Reports.Summary(catalogue, history, sources);
        var isOverview = name is null && kind is null;
        var isSummarized = name is null && (kind is null or FollowUpKind.ReplicationDecided or FollowUpKind.ReplicatedNationwide);
        if (!isSummarized)
            sources = new SourceList(catalogue);
        var text = new StringBuilder();
        if (isSummarized)
            text.Append(summary).Append('\n');
        if (name is not null)
            text.Append(Lookup.ReadAs(catalogue, name, measures)).AppendJoin('\n', measures.Select(measure => Heading(measure, sources))).Append('\n');
        if (reports.Count + whole.Count > 0)
            text.Append("Reports that were found; there may be others:\n");
        else if (name is null || kind is not null || confidence is not null)
            text.Append("No such report is known, which is no evidence of none.\n");
        text.Append(isOverview ? Overview(reports, whole, sources) : Lines(reports, name is not null && measures.Count == 1, sources));
        if (!isOverview)
            text.AppendJoin("", whole.Where(report => !isSummarized || !Reports.IsInSummary(report, catalogue)).Select(report => $"The initiative as a whole: {Reports.Dated(report)} {sources.Of(report)}. {report.Summary}\n"));
        text.Append(sources);
        return new Answer(text.ToString().TrimEnd(), new JsonObject
        {
            ["edition"] = catalogue.Edition.Id.ToString(),
            ["summary"] = summary,
            ["measures"] = new JsonArray([.. reports.GroupBy(pair => pair.Measure).Select(group => new JsonObject
            {
                ["number"] = group.Key.Ordinal,
                ["id"] = group.Key.Id.ToString(),
                ["title"] = group.Key.Title.English,
                ["reports"] = Reports.Json(group.Select(pair => pair.Report)),
            })]),
            ["editionReports"] = Reports.Json(whole),
            ["sources"] = SourceList.Json(whole.Concat(reports.Select(pair => pair.Report)).Select(report => report.Source)),
        });

        bool IsAsked(FollowUp report) => (kind is null || report.Kind == kind) && (confidence is null || report.Confidence == confidence);
    }

    private string Heading(Measure measure, SourceList sources) =>
        $"Measure {measure.Ordinal}, {measure.Title}: {(measure.FollowUps.Count == 0 ? $"{Reports.None}." : $"{Names.Count(measure.FollowUps.Count, "report", "reports")}.")}{Reports.Replication(measure, catalogue, history)}{Caveats.Of(measure, sources)}";

    /// <summary>Who names which measure as one to be replicated, and the kind and day of every other report. What is said of all that are to be replicated stands in the summary above it.</summary>
    private static string Overview(List<(Measure Measure, FollowUp Report)> reports, List<FollowUp> whole, SourceList sources)
    {
        var text = new StringBuilder();
        var titled = new HashSet<MeasureId>();
        foreach (var group in reports.Where(pair => pair.Report.Kind == FollowUpKind.ReplicationDecided).GroupBy(pair => (pair.Report.On, pair.Report.SourceId)).OrderBy(group => group.Key.On))
            text.Append($"{Names.Capital(Reports.Dated(group.First().Report))} {sources.Of(group.First().Report)}: {Measures([.. group], titled)}.\n");
        var others = from pair in reports
                     where pair.Report.Kind is not (FollowUpKind.ReplicationDecided or FollowUpKind.ReplicatedNationwide)
                     group pair.Report by pair.Measure into told
                     select $"{(titled.Add(told.Key.Id) ? $"{told.Key.Ordinal} {told.Key.Title}" : $"{told.Key.Ordinal}")} ({string.Join(", ", told.Select(Reports.Dated))}{(told.Any(report => report.Confidence != Confidence.High) ? "; mapping not high" : "")})";
        var initiative = whole.Where(report => report.Kind is not (FollowUpKind.ReplicationDecided or FollowUpKind.ReplicatedNationwide))
            .GroupBy(Reports.Dated).Select(same => $"{same.Key}{(same.Count() > 1 ? $" ({same.Count()} of them)" : "")}").ToList();
        if (initiative.Count > 0)
            others = others.Append($"the initiative as a whole ({string.Join(", ", initiative)})");
        return text.Append($"Other reports, whose words and sources come with 'measure' or 'kind': {string.Join("; ", others)}.\n").ToString();
    }

    /// <summary>Reports of one kind, day and source stand together; what their sentences have in common at the beginning is told once.</summary>
    private static string Lines(List<(Measure Measure, FollowUp Report)> reports, bool isOne, SourceList sources)
    {
        var text = new StringBuilder();
        var titled = new HashSet<MeasureId>();
        foreach (var group in reports.GroupBy(pair => (pair.Report.Kind, pair.Report.On, pair.Report.SourceId)).OrderBy(group => group.Key.On))
        {
            var summaries = group.GroupBy(pair => pair.Report.Summary.English).ToList();
            var common = CommonBeginning([.. summaries.Select(same => same.Key)]);
            var first = group.First().Report;
            if (isOne)
            {
                text.Append($"{Names.Capital(Reports.Dated(first))} {sources.Of(first)} (mapping {Names.Of(first.Confidence)}): {first.Summary}\n");
                continue;
            }
            text.Append($"{Names.Capital(Reports.Dated(first))} {sources.Of(first)}. {common}\n");
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
