using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>What every entity of a catalogue or a history has: an id, the edition it belongs to, and its place in the order of its kind.</summary>
/// <typeparam name="TId">The id of its kind.</typeparam>
/// <remarks>
/// Two entities are equal when they are of the same kind and have the same edition and id, whatever else they say. Entities never change and
/// are safe for use by any number of threads; they come only from a catalogue or a history.
/// </remarks>
public abstract class CatalogueEntity<TId> : IEquatable<CatalogueEntity<TId>>, IComparable
    where TId : struct, IEquatable<TId>
{
    private readonly InitiativeCatalogue? _catalogue;

    /// <param name="catalogue">The catalogue it comes from, or null for what belongs to a history.</param>
    /// <param name="index">Its place among its kind.</param>
    /// <param name="id">Its id.</param>
    private protected CatalogueEntity(InitiativeCatalogue? catalogue, int index, TId id)
    {
        _catalogue = catalogue;
        Index = index;
        Id = id;
    }

    /// <summary>The id, unique among the entities of its kind in its edition.</summary>
    [JsonPropertyOrder(-2)]
    public TId Id { get; }

    /// <summary>The edition it belongs to; the empty id for what belongs to an <see cref="EditionHistory"/>, and so to no single edition.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EditionId EditionId => _catalogue is null ? default : _catalogue.EditionId;

    /// <summary>The catalogue it comes from. What belongs to a history has none and does not ask.</summary>
    internal InitiativeCatalogue Catalogue => _catalogue!;

    /// <summary>The zero-based place in the catalogue's set of this kind.</summary>
    internal readonly int Index;

    /// <summary>What people call it: its title or name; null for a source document whose title is not known.</summary>
    internal abstract LocalizedText? Label { get; }

    /// <summary>Whether another entity of this kind has the same id and belongs to the same edition.</summary>
    public bool Equals([NotNullWhen(true)] CatalogueEntity<TId>? other) =>
        ReferenceEquals(this, other) || (other is not null && Id.Equals(other.Id) && EditionId.Equals(other.EditionId));

    /// <summary>Whether an object is the same entity of the same edition.</summary>
    public sealed override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as CatalogueEntity<TId>);

    /// <summary>Compares by edition, then by the place in it, so that <c>Order()</c> gives the order of the catalogue: of measures, that of the document.</summary>
    /// <param name="obj">An entity of this kind, or null, which comes first.</param>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is something else.</exception>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        CatalogueEntity<TId> other => Equals(other) ? 0
            : EditionId.CompareTo(other.EditionId) is var editions and not 0 ? editions
            : Index != other.Index ? Index.CompareTo(other.Index)
            : string.CompareOrdinal(Id.ToString(), other.Id.ToString()),
        _ => throw new ArgumentException($"Only entities of the kind {GetType().Name} can be compared with it.", nameof(obj)),
    };

    /// <summary>A hash code of the id and the edition, valid in this process only.</summary>
    public sealed override int GetHashCode() => HashCode.Combine(Id.GetHashCode(), EditionId.GetHashCode());

    /// <summary>Whether both are the same entity of the same edition, or both null.</summary>
    public static bool operator ==(CatalogueEntity<TId>? left, CatalogueEntity<TId>? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they are different entities, or of different editions.</summary>
    public static bool operator !=(CatalogueEntity<TId>? left, CatalogueEntity<TId>? right) => !(left == right);
}
