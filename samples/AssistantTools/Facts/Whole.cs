using System.Text.Json;
using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.AssistantTools;

/// <summary>The library's own JSON of what it hands out.</summary>
internal static class Whole
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { TypeInfoResolver = InitiativeJsonContext.Default };

    public static JsonNode Of<T>(T value)
        where T : class => JsonSerializer.SerializeToNode(value, Options.GetTypeInfo(typeof(T)))!;
}
