using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>What is reported to have become of measures. No report is never told as "nothing happened".</summary>
internal static class Reports
{
    public const string None = "no report known, which is no evidence of none";

    /// <summary>The reports on a measure, as <c>replication decided 2026-01-15, replicated nationwide 2026-03-16 (mapping high)</c>; empty if none is known.</summary>
    public static string Status(Measure measure) => string.Join("; ",
        from report in measure.FollowUps
        group report by report.Confidence into reports
        orderby reports.Key descending
        select $"{string.Join(", ", reports.Select(Dated))} (mapping {Names.Of(reports.Key)})");

    /// <summary>The last report alone, for tables; a dash if none is known.</summary>
    public static string Latest(Measure measure) =>
        measure.FollowUps.MaxBy(report => report.On) is { } last ? $"{Dated(last)}, mapping {Names.Of(last.Confidence)}" : "-";

    public static string Dated(FollowUp report) => $"{Names.Of(report.Kind)} {(report.On is { } day ? Names.Of(day) : "on an unknown day")}";

    /// <summary>How many measures are reported on in all, and how many of them are known one by one.</summary>
    public static string Summary(InitiativeCatalogue catalogue, EditionHistory history)
    {
        var named = catalogue.Measures.Where(measure => measure.FollowUps.Any(IsReplication)).ToList();
        var sure = named.Count(measure => measure.FollowUps.Any(report => IsReplication(report) && report.Confidence == Confidence.High));
        var replicated = history.Editions.TryGet(catalogue.Edition.Id, out var edition) ? edition.ReplicatedMeasures : null;
        return $"{Names.Of(replicated)} of the {catalogue.Measures.Count} measures of {catalogue.Edition.Id} are reported as to be replicated nationwide; no full list was found. "
            + $"{named.Count} are named by reports ({sure} with a sure mapping, {named.Count - sure} with a probable one). Of the other {catalogue.Measures.Count - named.Count} no such report is known, which is no evidence of none.";
    }

    private static bool IsReplication(FollowUp report) => report.Kind is FollowUpKind.ReplicationDecided or FollowUpKind.ReplicatedNationwide;

    public static JsonArray Json(IEnumerable<FollowUp> reports) => [.. reports.Select(Json)];

    private static JsonObject Json(FollowUp report) => new()
    {
        ["kind"] = Names.Of(report.Kind),
        ["on"] = report.On is { } day ? Names.Of(day) : null,
        ["summary"] = report.Summary,
        ["mappingConfidence"] = Names.Of(report.Confidence),
        ["sourceId"] = report.SourceId.ToString(),
        ["sourceReliability"] = report.Source.Reliability is { } grade ? Names.Of(grade) : null,
    };
}
