namespace Initiative.Core;

/// <summary>Entities in groups that are counted first and then filled: no group is larger than what it holds, and none has to grow.</summary>
/// <typeparam name="TId">The id of the kind.</typeparam>
/// <typeparam name="TEntity">The kind.</typeparam>
internal sealed class Groups<TId, TEntity>
    where TId : struct, IEquatable<TId>
    where TEntity : CatalogueEntity<TId>
{
    private readonly int[] _counts;
    private TEntity[][]? _groups;

    private Groups(int count) => _counts = new int[count];

    /// <param name="entities">All of them.</param>
    /// <param name="count">How many groups there are.</param>
    /// <param name="join">Adds an entity to each group to which it belongs; called twice for each.</param>
    /// <returns>The groups, each in the order of the entities.</returns>
    internal static CatalogueSet<TId, TEntity>[] Of(CatalogueSet<TId, TEntity> entities, int count, Action<TEntity, Groups<TId, TEntity>> join)
    {
        var groups = new Groups<TId, TEntity>(count);
        foreach (var entity in entities)
            join(entity, groups);
        var filled = groups._groups = Array.ConvertAll(groups._counts, static size => new TEntity[size]);
        Array.Clear(groups._counts);
        foreach (var entity in entities)
            join(entity, groups);
        return Array.ConvertAll(filled, static group => new CatalogueSet<TId, TEntity>(group));
    }

    internal void Add(int group, TEntity entity)
    {
        var place = _counts[group]++;
        if (_groups is not null)
            _groups[group][place] = entity;
    }
}
