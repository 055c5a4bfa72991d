using System.Text.Json;
using System.Text.Json.Serialization;
using Initiative.Core.Json;

namespace Initiative.Core.Atlas;

/// <summary>How everything is written as JSON: the library's own types as the library writes them, and what only Atlas has.</summary>
internal static class Json
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Insert(0, InitiativeJsonContext.Default);
        options.TypeInfoResolverChain.Insert(1, AtlasJsonContext.Default);
        options.Encoder = Answer.ReadableJson;
        // Numbers are numbers, in answers and in their description.
        options.NumberHandling = JsonNumberHandling.Strict;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CitedFact[]))]
[JsonSerializable(typeof(CityChanges[]))]
[JsonSerializable(typeof(DivisionCities[]))]
[JsonSerializable(typeof(EditionCity[]))]
[JsonSerializable(typeof(Measure[]))]
[JsonSerializable(typeof(Outcome[]))]
[JsonSerializable(typeof(Standing[]))]
[JsonSerializable(typeof(Advised))]
[JsonSerializable(typeof(Found))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class AtlasJsonContext : JsonSerializerContext;
