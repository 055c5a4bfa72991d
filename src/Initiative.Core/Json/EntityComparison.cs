using System.Text.Json;
using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>Compares the canonical JSON of two entities down to single values. What one side lacks is an undefined element there.</summary>
internal readonly struct EntityComparison
{
    private readonly List<MemberChange> _changes;

    private EntityComparison(List<MemberChange> changes) => _changes = changes;

    internal static void Compare(JsonElement left, JsonElement right, List<MemberChange> changes) =>
        new EntityComparison(changes).CompareMembers("", left, right);

    // A value that only one side has is followed down to its single values as well.
    private void CompareValues(string path, JsonElement left, JsonElement right)
    {
        switch (Exists(left) ? left.ValueKind : right.ValueKind)
        {
            case JsonValueKind.Object:
                CompareMembers(path, left, right);
                break;
            case JsonValueKind.Array:
                CompareItems(path, left, right);
                break;
            default:
                Add(path, Text(left), Text(right));
                break;
        }
    }

    private void CompareMembers(string path, JsonElement left, JsonElement right)
    {
        var prefix = path.Length == 0 ? "" : path + ".";
        var (before, after) = (Members(left), Members(right));
        foreach (var (name, value) in before)
            CompareValues(prefix + name, value, after.GetValueOrDefault(name));
        foreach (var (name, value) in after)
        {
            if (!before.ContainsKey(name))
                CompareValues(prefix + name, default, value);
        }

        // Only tags, which are members named by what they tag, come in an order that says something.
        Add(path, string.Join(", ", before.Keys.Where(after.ContainsKey)), string.Join(", ", after.Keys.Where(before.ContainsKey)));
    }

    private void CompareItems(string path, JsonElement left, JsonElement right)
    {
        var (before, after) = (Items(left), Items(right));
        while (before.Count > 0 && after.Count > 0 && JsonElement.DeepEquals(before[^1], after[^1]))
        {
            before.RemoveAt(before.Count - 1);
            after.RemoveAt(after.Count - 1);
        }
        for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            var item = Invariant($"{path}[{i}]");
            CompareValues(item, i < before.Count ? before[i] : default, i < after.Count ? after[i] : default);
        }
    }

    private void Add(string path, string? before, string? after)
    {
        if (before != after)
            _changes.Add(new MemberChange(path, before, after));
    }

    private static bool Exists(JsonElement json) => json.ValueKind != JsonValueKind.Undefined;

    /// <summary>The members by name, in the order of the JSON.</summary>
    private static Dictionary<string, JsonElement> Members(JsonElement json)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (Exists(json))
        {
            foreach (var member in json.EnumerateObject())
                members.Add(member.Name, member.Value);
        }
        return members;
    }

    private static List<JsonElement> Items(JsonElement json) => Exists(json) ? [.. json.EnumerateArray()] : [];

    private static string? Text(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Undefined => null,
        JsonValueKind.String => json.GetString(),
        _ => json.GetRawText(),
    };
}
