namespace Initiative.Core.Json;

/// <summary>A fact of an edition and its citation, which JSON has in one object.</summary>
/// <param name="Value">The value.</param>
/// <param name="Citation">Where it comes from.</param>
internal sealed record Cited(object Value, Citation Citation)
{
    /// <summary>A fact with its citation, or null where it is not known.</summary>
    internal static Cited? Of(Edition edition, string fact, object? value) => value is null ? null : new Cited(value, edition.CitationOf(fact)!);
}
