using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Initiative.Core.AssistantTools;

/// <summary>Tells a model what is wrong with the arguments of a tool. Otherwise one with a wrong name would be overlooked.</summary>
internal static class ArgumentCheck
{
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Around(McpRequestHandler<CallToolRequestParams, CallToolResult> next) =>
        async (context, cancellationToken) =>
        {
            if (context.MatchedPrimitive is McpServerTool tool && Problem(tool.ProtocolTool, context.Params?.Arguments) is { } problem)
                return Refusal(problem);
            try
            {
                return await next(context, cancellationToken);
            }
            catch (UnknownNameException unknown)
            {
                return Refusal(unknown.Message);
            }
        };

    private static CallToolResult Refusal(string message) => new() { IsError = true, Content = [new TextContentBlock { Text = message }] };

    private static string? Problem(Tool tool, IDictionary<string, JsonElement>? arguments)
    {
        var known = tool.InputSchema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToDictionary(p => p.Name, p => p.Value) : [];
        var takes = known.Count == 0 ? "takes no argument" : $"takes {string.Join(", ", known.Keys)}";
        foreach (var (name, value) in arguments ?? new Dictionary<string, JsonElement>())
        {
            if (!known.TryGetValue(name, out var schema))
                return $"There is no argument '{name}': the tool '{tool.Name}' {takes}.";
            if (!Allows(schema, value))
                return $"The argument '{name}' must be {Describe(schema)}.";
        }
        if (tool.InputSchema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Select(element => element.GetString()!))
            {
                if (arguments?.ContainsKey(name) is not true)
                    return $"The argument '{name}' is missing: {known[name].GetProperty("description").GetString()}";
            }
        }
        return null;
    }

    private static bool Allows(JsonElement schema, JsonElement value) =>
        TypesOf(schema).Contains(TypeOf(value))
        && (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Allows(schema.GetProperty("items"), item)));

    private static string Describe(JsonElement schema) => string.Join(" or ", TypesOf(schema).Where(type => type != "null").Select(type => type switch
    {
        "array" => $"an array, each element {Describe(schema.GetProperty("items"))}",
        _ => $"a {type}",
    }));

    private static IEnumerable<string> TypesOf(JsonElement schema)
    {
        var types = schema.GetProperty("type");
        return types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(type => type.GetString()!) : [types.GetString()!];
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "null",
    };
}
