using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>The entities of one kind in a fixed order, looked up by position or by id.</summary>
/// <typeparam name="TId">The id of the kind, such as <see cref="MeasureId"/>.</typeparam>
/// <typeparam name="TEntity">The kind, such as <see cref="Measure"/>.</typeparam>
/// <remarks>
/// Looking up and enumerating do not allocate. The set, its order and its entities never change, and it is safe for use by any number of
/// threads. Ids are unique within a set.
/// </remarks>
public class CatalogueSet<TId, TEntity> : CatalogueList<TEntity>
    where TId : struct, IEquatable<TId>
    where TEntity : CatalogueEntity<TId>
{
    // Open addressing: a slot holds the position plus one, 0 is empty. Built by the first lookup, then only read.
    private int[]? _slots;
    private CatalogueList<TId>? _ids;

    internal CatalogueSet(TEntity[] entities)
        : base(entities)
    {
    }

    /// <param name="other">The set whose entities this one has too.</param>
    private protected CatalogueSet(CatalogueSet<TId, TEntity> other)
        : base(other.Items)
    {
    }

    /// <summary>The ids of the entities, in the same order.</summary>
    public CatalogueList<TId> Ids => _ids ?? Published.Once(ref _ids, new(Array.ConvertAll(Items, static entity => entity.Id)));

    /// <summary>The entity with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">No entity of this set has the id; the message names it and the nearest id that the set has.</exception>
    public TEntity this[TId id] => TryGet(id, out var entity) ? entity : throw NotFound(id);

    /// <summary>Finds the entity with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="entity">The entity, or null.</param>
    /// <returns>Whether there is one. The empty id and ids of other editions' entities that this set lacks find nothing.</returns>
    /// <example>
    /// <code>
    /// var id = MeasureId.Parse("drug-imports");
    ///
    /// if (Edition2025.Catalogue.Measures.TryGet(id, out var measure))
    ///     Console.WriteLine(measure.Title);   // Pharmaceutical imports
    /// </code>
    /// </example>
    public bool TryGet(TId id, [NotNullWhen(true)] out TEntity? entity)
    {
        var slots = _slots ?? BuildSlots();
        var items = Items;
        var mask = slots.Length - 1;
        for (var slot = Spread(id) & mask; ; slot = (slot + 1) & mask)
        {
            var position = slots[slot] - 1;
            if ((uint)position >= (uint)items.Length)
                break;
            var candidate = items[position];
            if (candidate.Id.Equals(id))
            {
                entity = candidate;
                return true;
            }
        }
        entity = null;
        return false;
    }

    /// <summary>Whether an entity of this set has an id.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(TId id) => TryGet(id, out _);

    private static int Spread(TId id) => (int)((uint)id.GetHashCode() * 0x9E3779B9u >> 7);

    private int[] BuildSlots()
    {
        var slots = new int[BitOperations.RoundUpToPowerOf2((uint)Items.Length * 2 + 1)];
        var mask = slots.Length - 1;
        for (var i = 0; i < Items.Length; i++)
        {
            var slot = Spread(Items[i].Id) & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = i + 1;
        }
        return Published.Once(ref _slots, slots);
    }

    private KeyNotFoundException NotFound(TId id)
    {
        var ids = Array.ConvertAll(Items, static entity => entity.Id.ToString()!);
        var question = Nearest.To(id.ToString(), ids) is { } nearest ? $" Did you mean '{nearest}'?" : "";
        return new KeyNotFoundException(Invariant($"No {typeof(TEntity).Name} of this set of {Count} has the id '{id}'.{question} Use TryGet where an id may be absent."));
    }
}
