using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>What is reported to have become of measures. No report is never told as "nothing happened", and nothing is told more surely than its source says it.</summary>
internal static class Reports
{
    public const string None = "no report known, which is no evidence of none";

    public const string WordLegend =
        "\"taken as replicated\": named among those to be replicated nationwide and so taken to be among those reported as replicated, with the confidence that the report means this measure; \"?\": not known, which is no evidence of none";

    /// <summary>The status for tables, as <c>taken as replicated, high</c>, <c>implemented, high; replication ?</c> or <c>?</c>.</summary>
    public static string Word(Measure measure) => measure switch
    {
        { Status: MeasureStatus.ReplicatedNationwide } => $"taken as replicated, {Names.Of(measure.StatusConfidence!)}",
        { Status: MeasureStatus.NotKnown, FollowUps: [.., var last] } => $"{Names.Of(last.Kind)}; replication {Names.Unknown}",
        { Status: MeasureStatus.NotKnown } => Names.Unknown,
        _ => $"{Names.Of(measure.Status)}, {Names.Of(measure.StatusConfidence!)}; replication {Names.Unknown}",
    };

    /// <summary>
    /// The reports on a measure in a sentence or two: where it is taken as replicated, the report that names it and the one that only counts. Of others the kind and the day, and the tool
    /// that tells what they say.
    /// </summary>
    public static string Status(Measure measure, SourceList sources)
    {
        if (measure.FollowUps.Count == 0)
            return $"Status: {None}.";
        var told = from report in measure.FollowUps
                   where report.Kind != FollowUpKind.ReplicationDecided || measure.Status != MeasureStatus.ReplicatedNationwide
                   orderby report.On
                   group report by report.Confidence into reports
                   orderby reports.Key descending
                   select $"{string.Join("; ", reports.GroupBy(report => report.Kind).Select(InShort))} (mapping {Names.Of(reports.Key)})";
        return $"Status: {string.Join("; ", told)}{(IsNamed(measure) ? "" : "; whether replicated nationwide is not known")}.";

        string InShort(IGrouping<FollowUpKind, FollowUp> same) => same.Key switch
        {
            FollowUpKind.ReplicatedNationwide => $"{Naming(measure, sources)}taken as replicated (inferred) {string.Concat(same.Select(report => sources.Counting(report.Source)))}",
            FollowUpKind.ReplicationDecided => string.Join("; ", same.Select(report => $"{Dated(report)} {sources.Of(report)}")),
            _ => $"{Names.List([.. same.Select((report, index) => index == 0 ? Dated(report) : Day(report))])}, see get_measure",
        };
    }

    /// <summary>The surest report that names a measure among those to be replicated, with its source.</summary>
    private static string Naming(Measure measure, SourceList sources) =>
        measure.FollowUps.Where(report => report.Kind == FollowUpKind.ReplicationDecided).MaxBy(report => report.Confidence) is { } report
            ? $"named as to be replicated {sources.Number(report.Source)}, "
            : "";

    /// <summary>That nothing is known of the replication of a measure, with how many are to be replicated and how many of them are named; nothing where a report names it.</summary>
    public static string Replication(Measure measure, InitiativeCatalogue catalogue, EditionHistory history) => IsNamed(measure) ? ""
        : $" {Names.Of(history.Editions[catalogue.Edition.Id].ReplicatedMeasures)} of the {catalogue.Measures.Count} measures are to be replicated nationwide; reports surely name {catalogue.Measures.Count(IsSurelyNamed)} and probably {catalogue.Measures.Count(IsNamed) - catalogue.Measures.Count(IsSurelyNamed)} more, not this one, so whether it is among them is not known.";

    /// <summary>The kind and the day. A replication is told with the day on which it was announced or reported, which is not the day on which it happened.</summary>
    public static string Dated(FollowUp report)
    {
        var day = Day(report);
        return report.Kind switch
        {
            FollowUpKind.ReplicationDecided => $"to be replicated, announced {day}",
            FollowUpKind.ReplicatedNationwide => $"taken as replicated nationwide, reported {day}",
            _ => $"{Names.Of(report.Kind)} {day}",
        };
    }

    private static string Day(FollowUp report) => report.On is { } on ? Names.Of(on) : "on an unknown day";

    /// <summary>How many measures are reported on in all, and how many of them are known one by one.</summary>
    public static string Summary(InitiativeCatalogue catalogue, EditionHistory history, SourceList sources)
    {
        var edition = history.Editions[catalogue.Edition.Id];
        var named = catalogue.Measures.Where(IsNamed).ToList();
        var sure = named.Count(IsSurelyNamed);
        var (all, others) = (catalogue.Measures.Count, catalogue.Measures.Count - named.Count);
        var (decided, replicated) = (Last(catalogue, FollowUpKind.ReplicationDecided), Last(catalogue, FollowUpKind.ReplicatedNationwide));
        return $"{Names.Of(edition.ReplicatedMeasures)} of the {all} measures of {edition.Id} are to be replicated nationwide (announced {Names.Of(decided.On)} {sources.Of(decided)}); no full list was found. "
            + $"As reported {Names.Of(replicated.On)} {sources.Of(replicated)}, {Names.Of(edition.ReplicatedToDate)} of the {Names.Of(edition.MeasuresToDate)} measures up to {edition.Id} are replicated; these {Names.Of(edition.ReplicatedMeasures)} are taken to be among them, so each that is to be replicated is taken as replicated nationwide. "
            + $"{named.Count} measures are named by reports, {sure} with a sure mapping (high) and {named.Count - sure} with a probable one (medium; of 11 and 12 perhaps only one, or 8). "
            + $"Of the other {others} replication is not known, which is no evidence of none; which {all - edition.ReplicatedMeasures} were left out is not known. To be replicated as well, with none of the 29 evident for it: {Paperless(sources)}, {ShipInspection(sources)}.";
    }

    /// <summary>Whether the summary tells a report on the initiative as a whole.</summary>
    public static bool IsInSummary(FollowUp report, InitiativeCatalogue catalogue) => IsReplication(report) && report == Last(catalogue, report.Kind);

    private static FollowUp Last(InitiativeCatalogue catalogue, FollowUpKind kind) => catalogue.Edition.FollowUps.Last(report => report.Kind == kind);

    /// <summary>What a report names as to be replicated and no measure shows.</summary>
    public static string Paperless(SourceList sources) => $"paperless handling along the whole trade process {sources.Number("news-cn-replication")} (not measure 18)";

    /// <summary>Another thing of that kind.</summary>
    public static string ShipInspection(SourceList sources) => $"one-stop inspection of international ships {sources.Number("bastille-post-replication")}";

    /// <summary>Whether a report names the measure among those to be replicated.</summary>
    public static bool IsNamed(Measure measure) => measure.FollowUps.Any(IsReplication);

    private static bool IsSurelyNamed(Measure measure) => measure.FollowUps.Any(report => IsReplication(report) && report.Confidence == Confidence.High);

    private static bool IsReplication(FollowUp report) => report.Kind is FollowUpKind.ReplicationDecided or FollowUpKind.ReplicatedNationwide;

    public static JsonArray Json(IEnumerable<FollowUp> reports) => new([.. reports.Select(Json)]);

    private static JsonObject Json(FollowUp report) => new()
    {
        ["kind"] = Names.Of(report.Kind),
        ["on"] = report.On is { } day ? Names.Of(day) : null,
        ["summary"] = report.Summary.English,
        ["mappingConfidence"] = Names.Of(report.Confidence),
        ["isInferred"] = report.IsInferred,
        ["sourceId"] = report.SourceId.ToString(),
        ["sourceReliability"] = report.Source.Reliability is { } grade ? Names.Of(grade) : null,
    };
}
