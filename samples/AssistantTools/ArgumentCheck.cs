using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Initiative.Core.AssistantTools;

/// <summary>Tells a model what is wrong with the arguments of a tool, before the tool runs. Otherwise one with a wrong name would be overlooked.</summary>
internal static class ArgumentCheck
{
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Before(McpRequestHandler<CallToolRequestParams, CallToolResult> next) =>
        (context, cancellationToken) =>
        {
            if (context.MatchedPrimitive is McpServerTool tool && Problem(tool.ProtocolTool, context.Params?.Arguments) is { } problem)
                return ValueTask.FromResult(new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = problem }] });
            return next(context, cancellationToken);
        };

    private static string? Problem(Tool tool, IDictionary<string, JsonElement>? arguments)
    {
        var known = tool.InputSchema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToDictionary(p => p.Name, p => p.Value) : [];
        var takes = known.Count == 0 ? "takes no argument" : $"takes {string.Join(", ", known.Keys)}";
        foreach (var (name, value) in arguments ?? new Dictionary<string, JsonElement>())
        {
            if (!known.TryGetValue(name, out var schema))
                return $"There is no argument '{name}': the tool '{tool.Name}' {takes}.";
            if (!Allows(schema, value))
                return $"The argument '{name}' must be of type {schema.GetProperty("type")}.";
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

    private static bool Allows(JsonElement schema, JsonElement value)
    {
        if (!schema.TryGetProperty("type", out var types))
            return true;
        var allowed = types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(type => type.GetString()) : [types.GetString()];
        return allowed.Contains(TypeOf(value))
            && (value.ValueKind != JsonValueKind.Array || !schema.TryGetProperty("items", out var items) || value.EnumerateArray().All(item => Allows(items, item)));
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
