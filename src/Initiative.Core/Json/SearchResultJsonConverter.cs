using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Json;

/// <summary>Writes the answer to a question as an object, so that what was not understood is not lost. The type names it itself: there is nothing to register.</summary>
/// <remarks>
/// The members are <c>matches</c>, the list, <c>isPartial</c>, <c>notUnderstood</c>, <c>ignoredPlaces</c> and <c>parts</c>, named as the options say. Nothing reads an answer back. Safe for use by any
/// number of threads.
/// </remarks>
public sealed class SearchResultJsonConverter : JsonConverter<SearchResult>
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonTypeInfo<SearchResult>> Infos = [];

    /// <summary>Refuses: an answer comes from a catalogue only.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override SearchResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An answer is not read back from JSON: ask the catalogue again.");

    /// <summary>Writes an answer with the members that the remarks name.</summary>
    public override void Write(Utf8JsonWriter writer, SearchResult value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, Infos.GetValue(options, static own => Describe(WithLibrary(own))));

    /// <summary>An answer as an object, for OpenAPI documents: a type with a converter has no schema there.</summary>
    internal static JsonTypeInfo<SearchResult> Describe(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<SearchResult>
        {
            PropertyMetadataInitializer = _ =>
            [
                Property(options, nameof(SearchResult.Matches), static result => result.Matches),
                Property(options, nameof(SearchResult.IsPartial), static result => result.IsPartial),
                Property(options, nameof(SearchResult.NotUnderstood), static result => result.NotUnderstood),
                Property(options, nameof(SearchResult.IgnoredPlaces), static result => result.IgnoredPlaces),
                Property(options, nameof(SearchResult.Parts), static result => result.Parts),
            ],
        });

    /// <summary>The app's options, with descriptions of the members for an app whose own context describes the answer alone.</summary>
    private static JsonSerializerOptions WithLibrary(JsonSerializerOptions own) =>
        new(own) { TypeInfoResolver = JsonTypeInfoResolver.Combine(own.TypeInfoResolver, InitiativeJsonContext.Default) };

    private static JsonPropertyInfo Property<T>(JsonSerializerOptions options, string name, Func<SearchResult, T> get)
    {
        var property = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(SearchResult),
            PropertyName = name,
            Getter = result => get((SearchResult)result),
        });
        property.IsGetNullable = false;
        return property;
    }
}
