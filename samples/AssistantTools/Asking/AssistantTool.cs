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

    /// <summary>The members of the structured answer, each with its JSON type.</summary>
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
        Annotations = new ToolAnnotations { ReadOnlyHint = true, IdempotentHint = true, DestructiveHint = false, OpenWorldHint = false },
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
        ["properties"] = new JsonObject(Members.Select(member => KeyValuePair.Create<string, JsonNode?>(member.Name, new JsonObject { ["type"] = member.Type }))),
        ["required"] = Names(Members.Select(member => member.Name)),
    });

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => JsonValue.Create(name))];

    private static JsonElement ToElement(JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }
}
