using System.Globalization;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>What is different between two catalogues, entity by entity and member by member, as their JSON says it.</summary>
/// <remarks>
/// Entities of two catalogues are the same when their kind and id are, whatever their editions. An entity's <c>ordinal</c> counts as changed only where it
/// changed places with another one that both catalogues have, so that one new measure does not change all behind it. Never changes; safe for use by
/// any number of threads.
/// </remarks>
public sealed class CatalogueDifference
{
    private readonly List<CatalogueChange> _changes = [];

    private CatalogueDifference(InitiativeCatalogue before, InitiativeCatalogue after)
    {
        using var left = Parse(before);
        using var right = Parse(after);
        foreach (var member in left.RootElement.EnumerateObject())
        {
            var other = right.RootElement.GetProperty(member.Name);
            if (member.Value.ValueKind == JsonValueKind.Array)
                CompareLists(member.Name, member.Value, other);
            else if (member.Value.ValueKind == JsonValueKind.Object)
                CompareEntity(member.Name, member.Value, other, []);
        }
        Changes = new CatalogueList<CatalogueChange>([.. _changes]);
    }

    /// <summary>Every entity that was added, removed or changed: by kind in the order of the format, what was added last.</summary>
    public CatalogueList<CatalogueChange> Changes { get; }

    /// <summary>Whether both catalogues say the same.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>Finds what is different.</summary>
    /// <param name="before">The earlier catalogue.</param>
    /// <param name="after">The later one.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static CatalogueDifference Between(InitiativeCatalogue before, InitiativeCatalogue after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new CatalogueDifference(before, after);
    }

    /// <summary>The number of changes in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Changes.Count} {(Changes.Count == 1 ? "change" : "changes")}");

    private static JsonDocument Parse(InitiativeCatalogue catalogue)
    {
        var stream = new MemoryStream();
        CatalogueJson.Write(catalogue, stream);
        return JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    private void CompareLists(string list, JsonElement left, JsonElement right)
    {
        var before = Entities(left);
        var after = Entities(right);
        var ranks = new Dictionary<string, int>();
        foreach (var (id, _) in after)
        {
            if (before.ContainsKey(id))
                ranks.Add(id, ranks.Count);
        }
        var rank = 0;
        foreach (var (id, entity) in before)
        {
            if (!after.TryGetValue(id, out var other))
            {
                _changes.Add(new CatalogueChange(CatalogueChangeKind.Removed, list, id, []));
                continue;
            }
            var members = new List<MemberChange>();
            if (ranks[id] != rank++)
                members.Add(new MemberChange("ordinal", Text(entity.Ordinal), Text(other.Ordinal)));
            CompareEntity(list, entity.Json, other.Json, members);
        }
        foreach (var (id, _) in after)
        {
            if (!before.ContainsKey(id))
                _changes.Add(new CatalogueChange(CatalogueChangeKind.Added, list, id, []));
        }
    }

    private void CompareEntity(string list, JsonElement left, JsonElement right, List<MemberChange> members)
    {
        CompareMembers("", left, right, members);
        if (members.Count > 0)
            _changes.Add(new CatalogueChange(CatalogueChangeKind.Changed, list, IdOf(left), [.. members]));
    }

    private static Dictionary<string, (int Ordinal, JsonElement Json)> Entities(JsonElement list)
    {
        var entities = new Dictionary<string, (int, JsonElement)>(list.GetArrayLength());
        foreach (var entity in list.EnumerateArray())
            entities.Add(IdOf(entity), (entities.Count + 1, entity));
        return entities;
    }

    private static string IdOf(JsonElement entity) =>
        entity.TryGetProperty("id", out var id) || entity.TryGetProperty("isoCode", out id) ? id.GetString()! : "";

    private static void Compare(string path, JsonElement? left, JsonElement? right, List<MemberChange> changes)
    {
        if (left is { ValueKind: JsonValueKind.Object } a && right is { ValueKind: JsonValueKind.Object } b)
            CompareMembers(path + ".", a, b, changes);
        else if (left is { ValueKind: JsonValueKind.Array } c && right is { ValueKind: JsonValueKind.Array } d)
            CompareItems(path, c, d, changes);
        else if (Text(left) is var before && Text(right) is var after && before != after)
            changes.Add(new MemberChange(path, before, after));
    }

    private static void CompareMembers(string prefix, JsonElement left, JsonElement right, List<MemberChange> changes)
    {
        foreach (var member in left.EnumerateObject())
            Compare(prefix + member.Name, member.Value, right.TryGetProperty(member.Name, out var other) ? other : null, changes);
        foreach (var member in right.EnumerateObject())
        {
            if (!left.TryGetProperty(member.Name, out _))
                Compare(prefix + member.Name, null, member.Value, changes);
        }
    }

    private static void CompareItems(string path, JsonElement left, JsonElement right, List<MemberChange> changes)
    {
        var (before, after) = (left.GetArrayLength(), right.GetArrayLength());
        for (var i = 0; i < Math.Max(before, after); i++)
            Compare($"{path}[{Text(i)}]", i < before ? left[i] : null, i < after ? right[i] : null, changes);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : value?.GetRawText();
}
