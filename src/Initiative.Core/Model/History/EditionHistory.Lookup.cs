using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Initiative.Core;

public sealed partial class EditionHistory
{
    /// <summary>The last edition of which anything is known.</summary>
    [JsonIgnore, IgnoreDataMember]
    public KnownEdition Latest => Editions[Editions.Count - 1];

    /// <summary>Finds an edition by its id as text, such as <c>2025</c>.</summary>
    /// <param name="text">The id; case and space around it do not matter.</param>
    /// <param name="edition">The edition, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryFindEdition(string text, [NotNullWhen(true)] out KnownEdition? edition)
    {
        ArgumentNullException.ThrowIfNull(text);
        edition = null;
        return EditionId.TryParse(text.Trim().ToLowerInvariant(), out var id) && Editions.TryGet(id, out edition);
    }

    /// <summary>Finds a city that is known to have taken part in any edition by what people write for it.</summary>
    /// <param name="text">Its id, its English or Chinese name (with or without 市, in simplified or traditional characters), or its GB/T 2260 code; case and space around it do not matter.</param>
    /// <param name="city">The city, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a name that is nearly right finds nothing. A city that is not found may still have taken part in an edition whose list of cities is incomplete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryFindCity(string text, [NotNullWhen(true)] out KnownCity? city) =>
        NameLookup.TryFindCity(this, text, out city) || (SimplifiedChinese.Of(text) is { } simplified && NameLookup.TryFindCity(this, simplified, out city));
}
