using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Json;

/// <summary>How catalogues, entities and what hangs on them are written as JSON, ready for an app's chain of resolvers.</summary>
/// <remarks>
/// <para><see cref="JsonSerializer"/> writes all of them without it. It is for Native AOT and trimmed apps that generate no context of their own, and for
/// OpenAPI documents, which then show ids as strings:
/// <code>options.SerializerOptions.TypeInfoResolverChain.Insert(0, InitiativeJsonContext.Default);</code></para>
/// <para>Never changes; safe for use by any number of threads.</para>
/// </remarks>
public sealed class InitiativeJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    private InitiativeJsonContext()
        : base(null)
    {
    }

    /// <summary>The context.</summary>
    public static InitiativeJsonContext Default { get; } = new();

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <inheritdoc/>
    public override JsonTypeInfo? GetTypeInfo(Type type) => GetTypeInfo(type, Options);

    /// <summary>How a type of this library is written, or null for other types.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The options of the app.</param>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        var info = ((IJsonTypeInfoResolver)GeneratedJsonContext.Default).GetTypeInfo(type, options);
        if (info is { Kind: JsonTypeInfoKind.Object })
            ShowIdsAsStrings(info);
        return info;
    }

    // A type with a converter of its own has no schema, so the ids of entities are offered to schemas as the strings they are written as.
    private static void ShowIdsAsStrings(JsonTypeInfo info)
    {
        for (var i = 0; i < info.Properties.Count; i++)
        {
            var property = info.Properties[i];
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (property.Get is not { } get)
                continue;
            if (IsId(type))
                info.Properties[i] = Replace<string?>(info, property, type != property.PropertyType, entity => get(entity)?.ToString());
            else if (type == typeof(CatalogueList<MeasureId>))
                info.Properties[i] = Replace<string[]>(info, property, false, entity => Strings((CatalogueList<MeasureId>)get(entity)!));
            else if (type == typeof(CatalogueList<TopicId>))
                info.Properties[i] = Replace<string[]>(info, property, false, entity => Strings((CatalogueList<TopicId>)get(entity)!));
        }
    }

    private static JsonPropertyInfo Replace<T>(JsonTypeInfo info, JsonPropertyInfo property, bool isNullable, Func<object, T> getter)
    {
        var replacement = JsonMetadataServices.CreatePropertyInfo(info.Options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = info.Type,
            PropertyName = property.Name,
            JsonPropertyName = property.Name,
            Getter = getter,
        });
        replacement.IsGetNullable = isNullable;
        return replacement;
    }

    private static string[] Strings<TId>(CatalogueList<TId> ids)
        where TId : struct
    {
        var strings = new string[ids.Count];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = ids[i].ToString()!;
        return strings;
    }

    private static bool IsId(Type type) =>
        type == typeof(EditionId) || type == typeof(SourceDocumentId) || type == typeof(KeyTaskId) || type == typeof(MeasureId)
        || type == typeof(AgencyId) || type == typeof(PilotCityId) || type == typeof(TopicId);
}

/// <summary>What the JSON source generator makes of the library's types.</summary>
[JsonSerializable(typeof(InitiativeCatalogue))]
[JsonSerializable(typeof(MeasureSelection))]
[JsonSerializable(typeof(ShipmentAdvice))]
[JsonSerializable(typeof(Shipment))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class GeneratedJsonContext : JsonSerializerContext;
