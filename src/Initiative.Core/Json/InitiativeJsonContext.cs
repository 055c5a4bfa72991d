using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Json;

/// <summary>How everything that the library hands out is written as JSON, ready for an app's chain of resolvers.</summary>
/// <remarks>
/// <para><see cref="JsonSerializer"/> writes all of it without this context, and an app's own source-generated context does too; the JSON is the same. This
/// one is for Native AOT and trimmed apps that generate none for these types, and for OpenAPI documents, in which entities then show their ids as strings:
/// <code>
/// string json = JsonSerializer.Serialize(measure, typeof(Measure), InitiativeJsonContext.Default);
/// services.ConfigureHttpJsonOptions(o =&gt; o.SerializerOptions.TypeInfoResolverChain.Insert(0, InitiativeJsonContext.Default));
/// </code></para>
/// <para>The serialiser cannot describe types that have a converter, so that ids in an app's own records have no schema, with or without this context. An app that
/// generates OpenAPI documents gives them one:
/// <code>
/// services.AddOpenApi(o =&gt; o.AddSchemaTransformer((schema, context, _) =&gt;
/// {
///     Type type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
///     if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.None &amp;&amp; type.Namespace == "Initiative.Core")
///         schema.Type = JsonSchemaType.String;
///     return Task.CompletedTask;
/// }));
/// </code></para>
/// <para>It covers the catalogue, every entity with its sets and lists, selections, ids, differences and problems. An app's own types that hold them belong
/// in the app's own context, before or behind this one in the chain.</para>
/// <para>The JSON is for showing: relations are ids, and nothing reads it back but ids, enums, spans, locations, queries and shipments. To store a catalogue and read it again, use
/// <see cref="CatalogueJson"/>, whose format is another one.</para>
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

    /// <summary>How a type of this library is written with the serialiser's default options, or null for other types.</summary>
    /// <param name="type">The type.</param>
    public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out var info) ? info : null;

    /// <summary>How a type of this library is written with an app's options, or null for other types.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The options of the app.</param>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        var info = ((IJsonTypeInfoResolver)GeneratedJsonContext.Default).GetTypeInfo(type, options);
        if (info is { Kind: JsonTypeInfoKind.Object })
            Describe(info);
        return info;
    }

    // For schemas: a type with a converter of its own has none, so the ids of entities are offered as the strings they are written as, and what is only ever
    // written is null only where it says so.
    private static void Describe(JsonTypeInfo info)
    {
        for (var i = 0; i < info.Properties.Count; i++)
        {
            var property = info.Properties[i];
            property.IsSetNullable = property.IsGetNullable;
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            // What apps fill in keeps its types, for it is read back.
            if (property.Get is not { } get || property.Set is not null)
                continue;
            if (IsId(type))
                info.Properties[i] = Replace<string?>(info, property, get, type != property.PropertyType, entity => get(entity)?.ToString());
            else if (type == typeof(CatalogueList<MeasureId>))
                info.Properties[i] = Replace<string[]>(info, property, get, false, entity => Strings((CatalogueList<MeasureId>)get(entity)!));
            else if (type == typeof(CatalogueList<TopicId>))
                info.Properties[i] = Replace<string[]>(info, property, get, false, entity => Strings((CatalogueList<TopicId>)get(entity)!));
        }
    }

    private static JsonPropertyInfo Replace<T>(
        JsonTypeInfo info, JsonPropertyInfo property, Func<object, object?> get, bool isNullable, Func<object, T> getter)
    {
        var replacement = JsonMetadataServices.CreatePropertyInfo(info.Options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = info.Type,
            PropertyName = property.Name,
            JsonPropertyName = property.Name,
            Getter = getter,
            AttributeProviderFactory = () => property.AttributeProvider!,
        });
        replacement.IsGetNullable = replacement.IsSetNullable = isNullable;
        replacement.Order = property.Order;
        if (property.ShouldSerialize is { } isShown)
            replacement.ShouldSerialize = (entity, _) => isShown(entity, get(entity));
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

/// <summary>What the JSON source generator makes of the library's types: whatever is reached from these.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InitiativeCatalogue))]
[JsonSerializable(typeof(MeasureSelection))]
[JsonSerializable(typeof(ShipmentAdvice))]
[JsonSerializable(typeof(Shipment))]
[JsonSerializable(typeof(MeasureQuery))]
[JsonSerializable(typeof(CatalogueDifference))]
[JsonSerializable(typeof(CatalogueList<CatalogueProblem>))]
[JsonSerializable(typeof(CatalogueList<EditionId>))]
[JsonSerializable(typeof(CatalogueList<SourceDocumentId>))]
[JsonSerializable(typeof(CatalogueList<KeyTaskId>))]
[JsonSerializable(typeof(CatalogueList<AgencyId>))]
[JsonSerializable(typeof(CatalogueList<PilotCityId>))]
[JsonSerializable(typeof(EditionId?))]
[JsonSerializable(typeof(SourceDocumentId?))]
[JsonSerializable(typeof(KeyTaskId?))]
[JsonSerializable(typeof(MeasureId?))]
[JsonSerializable(typeof(AgencyId?))]
[JsonSerializable(typeof(PilotCityId?))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class GeneratedJsonContext : JsonSerializerContext;
