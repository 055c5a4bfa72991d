using System.Globalization;
using System.Text.Json.Nodes;

namespace Initiative.Core.Atlas.Tests;

/// <summary>Checks JSON against a schema of an OpenAPI document. It is stricter than JSON Schema: a member that the schema does not describe is an error, and so is a keyword that it does not know.</summary>
internal sealed class SchemaValidator(JsonNode document)
{
    private static readonly string[] Annotations = ["description", "format", "default", "example", "examples", "title"];

    public IEnumerable<string> Problems(JsonNode? value, JsonNode schema, string path = "$")
    {
        foreach (var (keyword, content) in schema.AsObject())
        {
            var problems = keyword switch
            {
                "$ref" => Problems(value, Resolve(content!.GetValue<string>()), path),
                "type" => Type(value, content!, path),
                "enum" => content!.AsArray().Any(each => JsonNode.DeepEquals(each, value)) ? [] : [$"{path}: {value} is none of the values"],
                "oneOf" => content!.AsArray().Count(each => !Problems(value, each!, path).Any()) == 1 ? [] : [$"{path}: not exactly one alternative fits {value?.ToJsonString()[..Math.Min(80, value.ToJsonString().Length)]}"],
                "items" => value is JsonArray array ? array.SelectMany((item, i) => Problems(item, content!, $"{path}[{i}]")) : [],
                "properties" => Properties(value, content!.AsObject(), path),
                "required" => value is JsonObject members
                    ? content!.AsArray().Select(static name => name!.GetValue<string>()).Where(name => !members.ContainsKey(name)).Select(name => $"{path}: {name} is missing")
                    : [],
                _ => Annotations.Contains(keyword) ? Format(value, schema, path) : [$"{path}: keyword {keyword} is not known"],
            };
            foreach (var problem in problems)
                yield return problem;
        }
    }

    private static IEnumerable<string> Type(JsonNode? value, JsonNode types, string path)
    {
        var names = types is JsonArray several ? several.Select(static name => name!.GetValue<string>()) : [types.GetValue<string>()];
        var kind = value?.GetValueKind() switch
        {
            null => "null",
            System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
            System.Text.Json.JsonValueKind.Number => value!.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
            var other => other.Value.ToString().ToLowerInvariant(),
        };
        if (!names.Contains(kind) && !(kind == "integer" && names.Contains("number")))
            yield return $"{path}: is {kind}, not {string.Join(" or ", names)}";
    }

    private static IEnumerable<string> Format(JsonNode? value, JsonNode schema, string path)
    {
        if (schema["format"]?.GetValue<string>() == "date" && value is not null && !DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            yield return $"{path}: is no date";
    }

    private IEnumerable<string> Properties(JsonNode? value, JsonObject schemas, string path)
    {
        if (value is not JsonObject members)
            yield break;
        foreach (var (name, member) in members)
        {
            if (!schemas.TryGetPropertyValue(name, out var schema))
                yield return $"{path}.{name}: is not described";
            else
                foreach (var problem in Problems(member, schema!, $"{path}.{name}"))
                    yield return problem;
        }
    }

    private JsonNode Resolve(string reference) =>
        reference[2..].Split('/').Aggregate(document, static (node, name) => node[name] ?? throw new KeyNotFoundException(name));
}
