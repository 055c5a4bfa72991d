using System.Text.Json;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>Checks JSON against the few keywords that the output schemas have, and refuses others.</summary>
internal sealed class Schema(JsonElement root)
{
    private static readonly string[] Keywords = ["type", "description", "properties", "required", "items", "enum", "format", "$ref", "default", "title", "$schema"];

    public void Check(JsonElement value) => Check(root, value, "$");

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
            Keywords.Should().Contain(keyword.Name, "of {0}", path);
        if (schema.TryGetProperty("$ref", out var reference))
        {
            Check(Resolve(reference.GetString()!), value, path);
            return;
        }
        if (schema.TryGetProperty("type", out var type))
        {
            var allowed = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];
            allowed.Should().Contain(one => one == TypeOf(value) || (one == "number" && TypeOf(value) == "integer"), "{0} is {1}", path, value);
        }
        if (schema.TryGetProperty("enum", out var values) && value.ValueKind == JsonValueKind.String)
            values.EnumerateArray().Select(one => one.GetString()).Should().Contain(value.GetString());
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray())
                Check(items, item, $"{path}[]");
        }
        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
            CheckMembers(schema, properties, value, path);
    }

    private void CheckMembers(JsonElement schema, JsonElement properties, JsonElement value, string path)
    {
        foreach (var member in value.EnumerateObject())
        {
            properties.TryGetProperty(member.Name, out var known).Should().BeTrue("{0}.{1} is described", path, member.Name);
            Check(known, member.Value, $"{path}.{member.Name}");
        }
        if (!schema.TryGetProperty("required", out var required))
            return;
        foreach (var name in required.EnumerateArray())
            value.TryGetProperty(name.GetString()!, out _).Should().BeTrue("{0}.{1} is required", path, name);
    }

    private JsonElement Resolve(string reference) => reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(root, (element, name) => element.GetProperty(name));

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
