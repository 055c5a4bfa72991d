using System.Globalization;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>Compares the canonical JSON of two entities down to single values.</summary>
internal readonly struct EntityComparison
{
    private readonly List<MemberChange> _changes;

    private EntityComparison(List<MemberChange> changes) => _changes = changes;

    internal static void Compare(JsonElement? left, JsonElement? right, List<MemberChange> changes) =>
        new EntityComparison(changes).CompareMembers("", left, right);

    // A value that only one side has is followed down to its single values as well.
    private void CompareValues(string path, JsonElement? left, JsonElement? right)
    {
        switch ((left ?? right)!.Value.ValueKind)
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

    private void CompareMembers(string path, JsonElement? left, JsonElement? right)
    {
        var prefix = path.Length == 0 ? "" : path + ".";
        List<string> shared = [];
        foreach (var (name, value) in Members(left))
        {
            var other = Member(right, name);
            CompareValues(prefix + name, value, other);
            if (other is not null)
                shared.Add(name);
        }
        List<string> sharedAfter = [];
        foreach (var (name, value) in Members(right))
        {
            if (Member(left, name) is null)
                CompareValues(prefix + name, null, value);
            else
                sharedAfter.Add(name);
        }

        // Only tags, which are members named by what they tag, come in an order that says something.
        Add(path, string.Join(", ", shared), string.Join(", ", sharedAfter));
    }

    private void CompareItems(string path, JsonElement? left, JsonElement? right)
    {
        List<JsonElement> before = [.. left?.EnumerateArray() ?? default];
        List<JsonElement> after = [.. right?.EnumerateArray() ?? default];
        while (before.Count > 0 && after.Count > 0 && JsonElement.DeepEquals(before[^1], after[^1]))
        {
            before.RemoveAt(before.Count - 1);
            after.RemoveAt(after.Count - 1);
        }
        for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            var item = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            CompareValues(item, i < before.Count ? before[i] : null, i < after.Count ? after[i] : null);
        }
    }

    private void Add(string path, string? before, string? after)
    {
        if (before != after)
            _changes.Add(new MemberChange(path, before, after));
    }

    private static IEnumerable<(string Name, JsonElement Value)> Members(JsonElement? json)
    {
        if (json is not { } element)
            yield break;
        foreach (var member in element.EnumerateObject())
            yield return (member.Name, member.Value);
    }

    private static JsonElement? Member(JsonElement? json, string name) =>
        json is { } element && element.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : value?.GetRawText();
}
