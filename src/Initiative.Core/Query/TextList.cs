namespace Initiative.Core;

/// <summary>The rule for lists of texts that are set from outside: null is an empty list, and no element is null.</summary>
internal static class TextList
{
    internal static CatalogueList<string> Empty { get; } = new([]);

    /// <summary>A copy of a list.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    internal static CatalogueList<string> Of(IReadOnlyList<string>? texts)
    {
        if (texts is null or { Count: 0 })
            return Empty;
        string[] copy = [.. texts];
        return Array.IndexOf<string?>(copy, null) is var index and >= 0
            ? throw new ArgumentException(FormattableString.Invariant($"Element {index} of the list is null: leave it out."), nameof(texts))
            : new CatalogueList<string>(copy);
    }
}
