using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>One argument that a tool takes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it must be.</param>
/// <param name="Description">What to put there, for a model.</param>
internal sealed record Parameter(string Name, ParameterKind Kind, string Description)
{
    /// <summary>The values that the schema lists; empty if any text will do.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Other names that models give it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public bool IsRequired { get; init; }

    /// <summary>What it must be, in words.</summary>
    public string Form => Kind switch
    {
        ParameterKind.Text => "a string",
        ParameterKind.Texts => "an array of strings",
        _ => "true or false",
    };

    public JsonObject Schema()
    {
        var schema = Kind switch
        {
            ParameterKind.Text => new JsonObject { ["type"] = "string" },
            ParameterKind.Texts => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            _ => new JsonObject { ["type"] = "boolean" },
        };
        if (Values.Count > 0)
            schema["enum"] = new JsonArray([.. Values.Select(value => JsonValue.Create(value))]);
        schema["description"] = Description;
        return schema;
    }

    public bool Answers(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>What an argument must be.</summary>
internal enum ParameterKind
{
    Text,
    Texts,
    Flag,
}
