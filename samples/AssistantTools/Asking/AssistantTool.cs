using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Initiative.Core.AssistantTools;

/// <summary>One question that a model can ask: how it is described to the model, and how it is answered.</summary>
internal abstract class AssistantTool
{
    public abstract string Name { get; }

    public abstract string Title { get; }

    /// <summary>What it answers, when to use it and when not. It is written for a model that sees nothing else.</summary>
    public abstract string Description { get; }

    public abstract IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>The members of the structured answer, each with its JSON type; <c>object[]</c> is a list of objects.</summary>
    protected abstract IReadOnlyList<(string Name, string Type)> Members { get; }

    /// <exception cref="RefusedException">An argument names something that does not exist.</exception>
    public abstract Answer Ask(Arguments arguments);

    public Tool Describe() => new()
    {
        Name = Name,
        Title = Title,
        Description = Description,
        InputSchema = InputSchema(),
        OutputSchema = OutputSchema(),
        // What reads only is neither destructive nor in need of saying that it may be repeated.
        Annotations = new ToolAnnotations { ReadOnlyHint = true, OpenWorldHint = false },
    };

    private JsonElement InputSchema()
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(Parameters.Select(parameter => KeyValuePair.Create<string, JsonNode?>(parameter.Name, parameter.Schema()))),
            ["additionalProperties"] = false,
        };
        if (Parameters.Any(parameter => parameter.IsRequired))
            schema["required"] = Names(Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name));
        return ToElement(schema);
    }

    private JsonElement OutputSchema() => ToElement(new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(Members.Select(member => KeyValuePair.Create<string, JsonNode?>(member.Name, MemberSchema(member.Type)))),
    });

    /// <summary>A list is written as the type of its elements with brackets behind it, as in C#.</summary>
    private static JsonObject MemberSchema(string type) => type.EndsWith("[]", StringComparison.Ordinal)
        ? new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = type[..^2] } }
        : new JsonObject { ["type"] = type };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);

    private static JsonElement ToElement(JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }
}
