// Baked from Data/edition-*.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core.Json;

internal static partial class NamedSetJson
{
    /// <summary>How a set of a baked edition is written, or null for other types.</summary>
    internal static System.Text.Json.Serialization.Metadata.JsonTypeInfo? Find(System.Type type, System.Text.Json.JsonSerializerOptions options) =>
        type == typeof(Edition2025.NamedTasks) ? List<Edition2025.NamedTasks, KeyTask>(options) :
        type == typeof(Edition2025.NamedMeasures) ? List<Edition2025.NamedMeasures, Measure>(options) :
        type == typeof(Edition2025.NamedAgencies) ? List<Edition2025.NamedAgencies, Agency>(options) :
        type == typeof(Edition2025.NamedCities) ? List<Edition2025.NamedCities, PilotCity>(options) :
        type == typeof(Edition2025.NamedTopics) ? List<Edition2025.NamedTopics, Topic>(options) :
        null;
}
