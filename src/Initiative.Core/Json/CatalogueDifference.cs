using System.Globalization;
using System.Text.Json;
using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>What is different between two catalogues, entity by entity and member by member, as their canonical JSON says it.</summary>
/// <remarks>
/// <para>Entities of two catalogues are the same when their kind and id are, whatever their editions; the two <c>edition</c>s are always the same, and so are
/// their <c>standards</c>. Lists within an entity are compared place by place between what they have in common at the beginning and at the end.</para>
/// <para>An entity that moved within its list has a change of <c>ordinal</c>, its place from 1. One that only gave way, because others were added, removed
/// or moved, has none.</para>
/// <para>There is no difference if, and only if, both catalogues have the same canonical JSON. The difference the other way round has the same changes with
/// added and removed, before and after exchanged, in the order of the other catalogue. Never changes; safe for use by any number of threads.</para>
/// </remarks>
public sealed class CatalogueDifference
{
    private CatalogueDifference(CatalogueChange[] changes) => Changes = new CatalogueList<CatalogueChange>(changes);

    /// <summary>Every entity that was added, removed or changed: by kind in the order of the format, and by place; within a kind, what was added comes last.</summary>
    public CatalogueList<CatalogueChange> Changes { get; }

    /// <summary>Whether both catalogues say the same.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>Finds what is different.</summary>
    /// <param name="before">The earlier catalogue.</param>
    /// <param name="after">The later one.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <example>
    /// <code>
    /// var own = CatalogueJson.ReadFile(path);
    ///
    /// foreach (var change in CatalogueDifference.Between(Edition2025.Catalogue, own).Changes)
    ///     Console.WriteLine(change);   // Changed edition/2025
    /// </code>
    /// </example>
    public static CatalogueDifference Between(InitiativeCatalogue before, InitiativeCatalogue after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        using var left = JsonDocument.Parse(CatalogueJson.ToUtf8(before));
        using var right = JsonDocument.Parse(CatalogueJson.ToUtf8(after));
        var changes = new List<CatalogueChange>();
        foreach (var field in Format.Catalogue.Fields)
        {
            left.RootElement.TryGetProperty(field.Name, out var earlier);
            right.RootElement.TryGetProperty(field.Name, out var later);
            if (field.Type == FieldType.List)
                CompareLists(field.Name, earlier, later, changes);
            else if (field.Type == FieldType.Object)
                CompareEntities(field.Name, earlier, later, field.Name == "edition" ? Versions(before, after) : [], changes);
        }
        return new CatalogueDifference([.. changes]);
    }

    /// <summary>The number of changes of each kind in one line, as <c>2 added, 1 removed, 3 changed</c>, or <c>no differences</c>.</summary>
    public override string ToString()
    {
        var (added, removed) = (0, 0);
        foreach (var change in Changes)
        {
            added += change.Kind == CatalogueChangeKind.Added ? 1 : 0;
            removed += change.Kind == CatalogueChangeKind.Removed ? 1 : 0;
        }
        var changed = Changes.Count - added - removed;
        return IsEmpty ? "no differences" : Invariant($"{added} added, {removed} removed, {changed} changed");
    }

    private static List<MemberChange> Versions(InitiativeCatalogue before, InitiativeCatalogue after) =>
        before.DataVersion == after.DataVersion ? [] : [new MemberChange("dataVersion", before.DataVersion, after.DataVersion)];

    private static void CompareLists(string list, JsonElement left, JsonElement right, List<CatalogueChange> changes)
    {
        var before = Entities(left);
        var after = Entities(right);
        var moved = FindMoved(before, after);
        foreach (var (id, entity) in before)
        {
            if (!after.TryGetValue(id, out var other))
            {
                changes.Add(new CatalogueChange(CatalogueChangeKind.Removed, list, id, Values(entity.Json, default)));
                continue;
            }
            var members = new List<MemberChange>();
            if (moved.Contains(id))
                members.Add(new MemberChange("ordinal", Text(entity.Ordinal), Text(other.Ordinal)));
            CompareEntities(list, entity.Json, other.Json, members, changes);
        }
        foreach (var (id, entity) in after)
        {
            if (!before.ContainsKey(id))
                changes.Add(new CatalogueChange(CatalogueChangeKind.Added, list, id, Values(default, entity.Json)));
        }
    }

    private static void CompareEntities(string list, JsonElement left, JsonElement right, List<MemberChange> members, List<CatalogueChange> changes)
    {
        EntityComparison.Compare(left, right, members);
        if (members.Count > 0)
            changes.Add(new CatalogueChange(CatalogueChangeKind.Changed, list, IdOf(left), [.. members]));
    }

    // Of an entity that only one catalogue has, everything but the id, which the change itself gives.
    private static MemberChange[] Values(JsonElement left, JsonElement right)
    {
        var members = new List<MemberChange>();
        EntityComparison.Compare(left, right, members);
        members.RemoveAll(static member => member.Path is "id" or "isoCode");
        return [.. members];
    }

    private static Dictionary<string, (int Ordinal, JsonElement Json)> Entities(JsonElement list)
    {
        var entities = new Dictionary<string, (int, JsonElement)>();
        foreach (var entity in list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default)
            entities.Add(IdOf(entity), (entities.Count + 1, entity));
        return entities;
    }

    private static HashSet<string> FindMoved(
        Dictionary<string, (int Ordinal, JsonElement Json)> before, Dictionary<string, (int Ordinal, JsonElement Json)> after)
    {
        var ranks = new Dictionary<string, int>();
        foreach (var (id, _) in after)
        {
            if (before.ContainsKey(id))
                ranks.Add(id, ranks.Count);
        }
        var ids = new List<string>();
        var places = new List<int>();
        foreach (var (id, _) in before)
        {
            if (!ranks.TryGetValue(id, out var rank))
                continue;
            ids.Add(id);
            places.Add(rank);
        }
        var isMoved = Moves.Find([.. places]);
        var moved = new HashSet<string>();
        for (var i = 0; i < isMoved.Length; i++)
        {
            if (isMoved[i])
                moved.Add(ids[i]);
        }
        return moved;
    }

    private static string IdOf(JsonElement entity) =>
        entity.TryGetProperty("id", out var id) || entity.TryGetProperty("isoCode", out id) ? id.GetString()! : "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
