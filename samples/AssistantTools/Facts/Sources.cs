using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>Sources to cite, in a line each.</summary>
internal static class Sources
{
    /// <summary>The official document, with what to say where wording matters.</summary>
    public static string Official(InitiativeCatalogue catalogue)
    {
        var document = catalogue.Sources[0];
        return $"Source: {document.Issuer} {Names.Of(document.IssuedOn)}, {document.Url} (English translation; the Chinese original prevails).";
    }

    /// <summary>The official document, and on what the statuses of measures rest that are taken as replicated.</summary>
    /// <param name="isNamed">Whether who names which measure is told as well.</param>
    public static string OfMeasures(InitiativeCatalogue catalogue, IEnumerable<Measure> measures, bool isNamed = true)
    {
        List<Measure> replicated = [.. measures.Where(measure => measure.Status == MeasureStatus.ReplicatedNationwide)];
        if (replicated.Count == 0)
            return Official(catalogue);
        var naming = from measure in replicated
                     from report in measure.FollowUps
                     where report.Kind == FollowUpKind.ReplicationDecided
                     group measure.Ordinal by report.Source into named
                     select $"{Issued(named.Key)}{(named.Key.Reliability == Reliability.Weak ? " (weak)" : "")} ({string.Join(", ", named)})";
        var counting = replicated.SelectMany(measure => measure.FollowUps).Where(report => report.Kind == FollowUpKind.ReplicatedNationwide).Select(report => report.Source).Distinct();
        return $"{Official(catalogue)}\n\"Taken as replicated\": {(isNamed ? $"named by {string.Join(", ", naming)}; " : "")}counted by {string.Join("; ", counting.Select(Line))}";
    }

    /// <summary>Who says it, when and under which number, how much weight that has, and where: an address, or the title and how it was read.</summary>
    public static string Line(SourceDocument source)
    {
        var where = source.Url?.AbsoluteUri ?? $"\"{source.Title}\"{(source.Note is null ? "" : $". {source.Note}")}";
        return $"{Who(source)}, {where}";
    }

    private static string Who(SourceDocument source)
    {
        var reliability = source.Reliability is { } grade ? Names.Of(grade) : "not graded";
        var number = source.Number is null ? "" : $", {source.Number}";
        return $"{Issued(source)}{number}, reliability {reliability}";
    }

    private static string Issued(SourceDocument source) => $"{source.Issuer ?? source.Title ?? "issuer not known"}{(source.IssuedOn is { } day ? $" {Names.Of(day)}" : "")}";

    public static string Lines(IEnumerable<SourceDocument> sources) => $"Sources:\n{string.Join('\n', sources.Distinct().Select(Line))}";

    /// <summary>The same with numbers from 1, by which the text refers to them.</summary>
    public static string Numbered(IEnumerable<SourceDocument> sources) => $"Sources:\n{string.Join('\n', sources.Select((source, index) => $"[{index + 1}] {Line(source)}"))}";

    /// <summary>Numbered, without where they are read.</summary>
    public static string NumberedInShort(IEnumerable<SourceDocument> sources) => $"Sources: {string.Join("; ", sources.Select((source, index) => $"[{index + 1}] {Who(source)}"))}.";

    public static JsonArray Json(IEnumerable<SourceDocument> sources) => new([.. sources.Distinct().Select(Json)]);

    private static JsonObject Json(SourceDocument source) => new()
    {
        ["id"] = source.Id.ToString(),
        ["title"] = source.Title,
        ["number"] = source.Number,
        ["issuer"] = source.Issuer?.English,
        ["issuedOn"] = source.IssuedOn is { } day ? Names.Of(day) : null,
        ["url"] = source.Url?.AbsoluteUri,
        ["reliability"] = source.Reliability is { } grade ? Names.Of(grade) : null,
        ["isTranslation"] = source.IsTranslation,
        ["prevailingLanguage"] = source.PrevailingLanguage,
    };
}
