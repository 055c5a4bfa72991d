using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Initiative.Core.Json;

namespace Initiative.Core.Atlas;

/// <summary>How everything is written as JSON: the library's own types as the library writes them, and what only Atlas has.</summary>
internal static class Json
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Insert(0, InitiativeJsonContext.Default.WithAddedModifier(SayWhatIsNeverNull));
        options.TypeInfoResolverChain.Insert(1, AtlasJsonContext.Default);
        options.Encoder = Answer.ReadableJson;
        // Numbers are numbers, in answers and in their description.
        options.NumberHandling = JsonNumberHandling.Strict;
    }

    // A schema allows null where either reading or writing does; what is only written is not null if its getter never is.
    private static void SayWhatIsNeverNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property is { Set: null, IsGetNullable: false })
                property.IsSetNullable = false;
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CitedFact[]))]
[JsonSerializable(typeof(CityChanges[]))]
[JsonSerializable(typeof(Division[]))]
[JsonSerializable(typeof(Outcome[]))]
[JsonSerializable(typeof(Advised))]
[JsonSerializable(typeof(Found))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class AtlasJsonContext : JsonSerializerContext;
