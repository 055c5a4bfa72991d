using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Initiative.Core.Json;
using ModelContextProtocol;

namespace Initiative.Core.AssistantTools;

/// <summary>How answers are written: the library's types by its own context, ours by the one below, without reflection.</summary>
internal static class AnswerJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(McpJsonUtilities.DefaultOptions)
        {
            // Models read Chinese and quotes better than their escapes, and no browser reads this.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            // The output schemas require what can be null: clients check answers against them.
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        };
        options.TypeInfoResolverChain.Insert(0, InitiativeJsonContext.Default);
        options.TypeInfoResolverChain.Insert(1, AnswerJsonContext.Default);
        options.MakeReadOnly();
        return options;
    }
}

[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(AdviceAnswer))]
[JsonSerializable(typeof(MeasureAnswer))]
[JsonSerializable(typeof(CityAnswer))]
[JsonSerializable(typeof(CitiesAnswer))]
[JsonSerializable(typeof(DocumentAnswer))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
