using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

/// <summary>The ways in which apps set their serialiser up.</summary>
internal static class Modes
{
    internal static readonly IReadOnlyDictionary<string, IJsonTypeInfoResolver> All = new Dictionary<string, IJsonTypeInfoResolver>
    {
        ["reflection"] = new DefaultJsonTypeInfoResolver(),
        ["the app's context"] = FullAppContext.Default,
        ["the library's context"] = InitiativeJsonContext.Default,
        ["the library's context behind the app's"] = JsonTypeInfoResolver.Combine(SmallAppContext.Default, InitiativeJsonContext.Default),
        ["the library's context before the app's"] = JsonTypeInfoResolver.Combine(InitiativeJsonContext.Default, SmallAppContext.Default),
        ["the library's context before reflection"] = JsonTypeInfoResolver.Combine(InitiativeJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        ["the library's context behind reflection"] = JsonTypeInfoResolver.Combine(new DefaultJsonTypeInfoResolver(), InitiativeJsonContext.Default),
    };

    /// <summary>The modes in which an app's own types can be read and written.</summary>
    internal static IEnumerable<string> OfApps => All.Keys.Where(static mode => mode != "the library's context");

    /// <summary>Options as apps choose them.</summary>
    internal static readonly IReadOnlyDictionary<string, Func<JsonSerializerOptions>> Options = new Dictionary<string, Func<JsonSerializerOptions>>
    {
        ["default"] = static () => new JsonSerializerOptions(),
        ["web"] = static () => new JsonSerializerOptions(JsonSerializerDefaults.Web),
        ["without nulls"] = static () => new JsonSerializerOptions { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull },
        ["without defaults"] = static () => new JsonSerializerOptions { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault },
        ["snake case"] = static () => new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower },
        ["numbers as strings"] = static () => new JsonSerializerOptions { NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString },
    };

    internal static JsonSerializerOptions For(string mode, string options)
    {
        var made = Options[options]();
        made.TypeInfoResolver = All[mode];
        return made;
    }
}
