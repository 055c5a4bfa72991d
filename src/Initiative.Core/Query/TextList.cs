namespace Initiative.Core;

/// <summary>A list of texts that is set from outside and copied: null is an empty list, and no element is null.</summary>
/// <remarks>It is a collection so that model binders that would fill it are refused with a sentence, and do not fail without one.</remarks>
internal sealed class TextList : CatalogueList<string>, ICollection<string>
{
    private TextList(string[] texts)
        : base(texts)
    {
    }

    internal static TextList Empty { get; } = new([]);

    // Where this is true, MVC passes a list over in silence.
    bool ICollection<string>.IsReadOnly => false;

    /// <summary>A copy of a list.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    internal static TextList Of(IReadOnlyList<string>? texts)
    {
        if (texts is null or { Count: 0 })
            return Empty;
        string[] copy = [.. texts];
        return Array.IndexOf<string?>(copy, null) is var index and >= 0
            ? throw new ArgumentException(FormattableString.Invariant($"Element {index} of the list is null: leave it out."), nameof(texts))
            : new TextList(copy);
    }

    void ICollection<string>.Add(string item) => throw Refusal();

    void ICollection<string>.Clear() => throw Refusal();

    bool ICollection<string>.Remove(string item) => throw Refusal();

    bool ICollection<string>.Contains(string item) => Array.IndexOf(Items, item) >= 0;

    void ICollection<string>.CopyTo(string[] array, int arrayIndex) => Items.CopyTo(array, arrayIndex);

    private static NotSupportedException Refusal() =>
        new("The lists of a Shipment never change. Set a list as a whole; bind query strings and forms to the recipe ShipmentParameters of the repository's samples.");
}
