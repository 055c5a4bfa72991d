using System.ComponentModel;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>What happened to an entity between two catalogues.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<CatalogueChangeKind>))]
[TypeConverter(typeof(VocabularyTypeConverter<CatalogueChangeKind>))]
public enum CatalogueChangeKind
{
    /// <summary>Only the later catalogue has it.</summary>
    Added = 1,

    /// <summary>Only the earlier catalogue has it.</summary>
    Removed = 2,

    /// <summary>Both have it, and say different things of it.</summary>
    Changed = 3,
}

/// <summary>An entity that two catalogues do not agree on.</summary>
public sealed class CatalogueChange
{
    internal CatalogueChange(CatalogueChangeKind kind, string list, string id, MemberChange[] members)
    {
        Kind = kind;
        List = list;
        Id = id;
        Members = new CatalogueList<MemberChange>(members);
    }

    /// <summary>What happened.</summary>
    public CatalogueChangeKind Kind { get; }

    /// <summary>The member of the format that holds the entity, such as <c>measures</c> or <c>edition</c>.</summary>
    public string List { get; }

    /// <summary>The id of the entity, or the ISO 3166-2 code of a division; empty for <c>standards</c>, of which there is one.</summary>
    public string Id { get; }

    /// <summary>The members that are different, in the order of the format; for an entity that was added or removed, every member but its id.</summary>
    public CatalogueList<MemberChange> Members { get; }

    /// <summary>Kind, list and id in one line, as <c>Changed measures/lithium-battery-exports</c> or <c>Changed standards</c>.</summary>
    public override string ToString() => Id.Length == 0 ? Invariant($"{Kind} {List}") : Invariant($"{Kind} {List}/{Id}");
}

/// <summary>A single value of an entity that two catalogues do not agree on.</summary>
public sealed class MemberChange
{
    private const int LongestShown = 80;

    internal MemberChange(string path, string? before, string? after)
    {
        Path = path;
        Before = before;
        After = after;
    }

    /// <summary>
    /// The value's path below its entity in the format, such as <c>title.english</c> or <c>quotation.spans[0].start</c>; <c>ordinal</c> for the place of
    /// an entity that moved within its list (the number can be the same where others came or went before it); <c>flows</c>, <c>modes</c> or <c>topics</c> itself where those that both catalogues have come in another order;
    /// <c>dataVersion</c> of the edition, although it stands beside it in the format.
    /// </summary>
    public string Path { get; }

    /// <summary>What the earlier catalogue says: text as it is, numbers and truth values as JSON; null where it says nothing.</summary>
    public string? Before { get; }

    /// <summary>What the later catalogue says: text as it is, numbers and truth values as JSON; null where it says nothing.</summary>
    public string? After { get; }

    /// <summary>Path and both values in one line, as <c>durationMonths.value: 5 -> 6</c>. Long texts are cut to where they begin to differ.</summary>
    public override string ToString()
    {
        var same = Before is null || After is null ? 0 : Before.AsSpan().CommonPrefixLength(After);
        return Invariant($"{Path}: {Show(Before, same)} -> {Show(After, same)}");
    }

    private static string Show(string? text, int same)
    {
        if (text is null)
            return "(nothing)";
        var start = text.Length <= LongestShown ? 0 : Math.Max(0, Math.Min(same - (LongestShown / 4), text.Length - LongestShown));
        var end = Math.Min(text.Length, start + LongestShown);
        var shown = text[start..end].Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return $"{(start > 0 ? "…" : "")}{shown}{(end < text.Length ? "…" : "")}";
    }
}
