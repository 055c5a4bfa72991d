using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>The sources of one answer. Its text refers to a source only by the number that it gets here, so that every source that is referred to stands in the list below the text.</summary>
internal sealed class SourceList(InitiativeCatalogue catalogue)
{
    private readonly List<SourceDocument> _sources = [];
    private readonly HashSet<SourceDocument> _quoted = [];
    private readonly HashSet<SourceDocument> _dated = [];
    private readonly HashSet<SourceDocument> _counting = [];

    /// <summary>The official document; the list says that it is a translation.</summary>
    public SourceDocument Document => catalogue.Sources[0];

    /// <summary>The number of a source, as <c>[1]</c>.</summary>
    public string Number(SourceDocument source)
    {
        if (!_sources.Contains(source))
            _sources.Add(source);
        return $"[{_sources.IndexOf(source) + 1}]";
    }

    /// <summary>The number of a source of the catalogue.</summary>
    public string Number(string id) => Number(catalogue.Sources[SourceDocumentId.Parse(id)]);

    /// <summary>The numbers of several sources, as <c>[1][2]</c>.</summary>
    public string Numbers(IEnumerable<SourceDocument> sources) => string.Concat(sources.Distinct().Select(Number));

    /// <summary>The number of a source whose words are quoted: the list says of a translation which language prevails.</summary>
    public string Quoted(SourceDocument source)
    {
        _quoted.Add(source);
        return Number(source);
    }

    /// <summary>The number of a source that only counts what is replicated: the list says so.</summary>
    public string Counting(SourceDocument source)
    {
        _counting.Add(source);
        return Number(source);
    }

    /// <summary>The source of a report. Where it is of another day than the report, the source of that day follows, or else the list says how the days differ.</summary>
    public string Of(FollowUp report)
    {
        var source = report.Source;
        if (report.On is { } day && source.IssuedOn != day
            && catalogue.Edition.FollowUps.FirstOrDefault(other => other.Kind == report.Kind && other.On == day && other.Source.IssuedOn == day) is { } dated)
            return $"{Number(source)}, the day from {Number(dated.Source)}";
        if (report.On != source.IssuedOn || report.On is null)
            _dated.Add(source);
        return Number(source);
    }

    /// <summary>The list, a line for each source; empty if there is none.</summary>
    public override string ToString() => _sources.Count == 0 ? "" : $"Sources:\n{string.Join('\n', _sources.Select(source => $"{Number(source)} {Line(source)}"))}";

    public JsonArray Json() => Json(_sources);

    /// <summary>The sources as JSON, each once.</summary>
    public static JsonArray Json(IEnumerable<SourceDocument> sources) => new([.. sources.Distinct().Select(Json)]);

    /// <summary>Who says it, when and under which number, how much weight that has, and where: an address, or how it was read.</summary>
    private string Line(SourceDocument source)
    {
        var issuer = source.Issuer?.English;
        var who = issuer ?? (source.Title is { } title ? $"“{title}”, publisher not known" : "publisher not known");
        var about = issuer is not null && source.Title is { } told && $"Report of {issuer} on " is var start && told.StartsWith(start, StringComparison.Ordinal) ? $" on {told[start.Length..].Split(", ")[0]}" : "";
        var where = source.Url is { } url ? $", {(IsReprint(source) ? "reprint at " : "")}{url.AbsoluteUri}" : source.Number is null && issuer is not null ? $", “{source.Title}”" : "";
        var note = source.Note is { } remark && (source.Url is null || _dated.Contains(source)) ? $". {remark}" : "";
        var prevails = source.IsTranslation && _quoted.Contains(source) ? "; English translation, the Chinese original prevails" : "";
        return $"{who}{(source.IssuedOn is { } day ? $" {Names.Of(day)}" : ", not dated")}{(source.Number is { } number ? $", {number}" : "")}{about} ({(source.Reliability is { } grade ? Names.Of(grade) : "not graded")}){where}{prevails}{(_counting.Contains(source) ? "; a count that names no measure" : "")}{note}";
    }

    /// <summary>Whether the address is that of a reprint, as the catalogue notes with the source.</summary>
    private static bool IsReprint(SourceDocument source) => source.Note?.English.StartsWith("Read in a reprint", StringComparison.Ordinal) == true;

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
        ["note"] = source.Note?.English,
    };
}
