using System.Text.Json;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>Checks JSON against the few keywords that the schemas have, and refuses others.</summary>
internal sealed class Schema(JsonElement root)
{
    private static readonly string[] Keywords = ["type", "description", "properties", "required", "items", "enum", "additionalProperties"];

    public void Check(JsonElement value) => Check(root, value, "$");

    private static void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
            Keywords.Should().Contain(keyword.Name, "of {0}", path);
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray())
                value.TryGetProperty(name.GetString()!, out _).Should().BeTrue("{0}.{1} is required", path, name);
        }
        TypeOf(value).Should().Be(schema.GetProperty("type").GetString(), "{0} is {1}", path, value);
        if (schema.TryGetProperty("enum", out var values))
            values.EnumerateArray().Select(one => one.GetString()).Should().Contain(value.GetString());
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Check(schema.GetProperty("items"), item, $"{path}[]");
        }
        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            foreach (var member in value.EnumerateObject())
            {
                properties.TryGetProperty(member.Name, out var known).Should().BeTrue("{0}.{1} is described", path, member.Name);
                Check(known, member.Value, $"{path}.{member.Name}");
            }
        }
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
