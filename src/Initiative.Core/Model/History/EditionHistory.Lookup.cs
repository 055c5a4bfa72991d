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
}
