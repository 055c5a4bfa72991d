using System.Text.Json.Nodes;

namespace Initiative.Core.Tests.Json.Schema;

/// <summary>Every way to spoil one place of a catalogue: each value replaced by each of many, each member dropped, renamed, or joined by another.</summary>
internal static class StructuralMutations
{
    private static readonly string[] Replacements =
    [
        "null", "true", "false", "-1", "0", "1", "7", "1.5", "120", "121", "1000000", "1000001", "2147483647", "2147483648", "90.5", "-180.5", "1e400", "\"\"",
        "\" \"", "\"x\"", "\"X y\"", "\"a-b\"", "\"a--b\"", "\"-a\"", "\"2025-02-28\"", "\"2025-13-01\"", "\"2025-1-1\"", "\"CN-1\"", "\"CN-ABCD\"", "\"110000\"",
        "\"11000\"", "\"https://a.b/c\"", "\"ftp://a.b\"", "\" http://a\"", "\"http:a\"", "\"zh-Hans\"", "\"z_h\"", "\"1a\"", "\"lead\"", "\"Lead\"", "\"sea\"", "\"high\"", "\"\\n\"",
        "\"a\\n\"", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
        "\"1.0.999999999\"", "\"1.0.1000000000\"", "\"1.00.0\"", "\"1.0\"", "\"🚢\"", "[]", "[1]", "[\"\"]", "[[]]", "[{}]", "{}", "{\"x\":1}", "{\"\":\"a\"}",
    ];

    /// <summary>What was done where, and the outcome.</summary>
    internal static IEnumerable<(string What, string Json)> Of(byte[] valid)
    {
        var count = Nodes(JsonNode.Parse(valid)!).Count();
        for (var i = 0; i < count; i++)
        {
            foreach (var replacement in Replacements)
                yield return Spoil(valid, i, "is " + replacement, node => Replace(node, replacement));
            yield return Spoil(valid, i, "dropped", static node => Remove(node));
            yield return Spoil(valid, i, "renamed", static node => Rename(node));
            yield return Spoil(valid, i, "joined", static node => Join(node));
            yield return Spoil(valid, i, "twice", static node => Repeat(node));
        }
    }

    private static (string What, string Json) Spoil(byte[] valid, int index, string what, Action<JsonNode> spoil)
    {
        var root = JsonNode.Parse(valid)!;
        var node = Nodes(root).ElementAt(index);
        var path = node.GetPath();
        spoil(node);
        // A number that no number type holds has to be put in as text.
        return ($"{path} {what}", root.ToJsonString().Replace("\"(1e400)\"", "1e400", StringComparison.Ordinal));
    }

    // The root itself is left alone: it has no parent to replace it in.
    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(static member => member.Value!),
            JsonArray items => items.Select(static item => item!),
            _ => [],
        };
        foreach (var child in children)
        {
            yield return child;
            foreach (var descendant in Nodes(child))
                yield return descendant;
        }
    }

    private static void Replace(JsonNode node, string json)
    {
        var value = JsonNode.Parse(json == "1e400" ? "\"(1e400)\"" : json);
        if (node.Parent is JsonArray items)
            items[node.GetElementIndex()] = value;
        else
            node.Parent!.AsObject()[node.GetPropertyName()] = value;
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray items)
            items.RemoveAt(node.GetElementIndex());
        else
            node.Parent!.AsObject().Remove(node.GetPropertyName());
    }

    private static void Rename(JsonNode node)
    {
        if (node.Parent is not JsonObject members)
            return;
        var name = node.GetPropertyName();
        members.Remove(name);
        members[name + "s"] = node;
    }

    private static void Join(JsonNode node)
    {
        if (node is JsonObject members)
            members["x"] = "a";
        else if (node is JsonArray items)
            items.Add("a");
    }

    private static void Repeat(JsonNode node)
    {
        if (node.Parent is JsonArray items)
            items.Add(node.DeepClone());
    }
}
