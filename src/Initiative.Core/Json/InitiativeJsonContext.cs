using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Json;

/// <summary>How everything that the library hands out is written as JSON, ready for an app's chain of resolvers.</summary>
/// <remarks>
/// <para><see cref="JsonSerializer"/> writes all of it without this context, and an app's own source-generated context does too; the JSON is the same. This
/// one is for Native AOT and trimmed apps that generate none for these types, and for OpenAPI documents, in which entities then show their ids as strings. Here <c>measure</c> is a measure:
/// <code>
/// string json = JsonSerializer.Serialize(measure, typeof(Measure), InitiativeJsonContext.Default);
/// builder.Services.ConfigureHttpJsonOptions(o =&gt; o.SerializerOptions.TypeInfoResolverChain.Insert(0, InitiativeJsonContext.Default));
/// </code></para>
/// <para>By itself it names members in camel case and reads them in any case; in an app's chain it follows the app's options.</para>
/// <para>An app that generates OpenAPI documents puts it first in the chain, as above: without it, ids, spans, locations and answers (<see cref="SearchResult"/>) have no schema in them, since the
/// serialiser cannot describe types that have a converter. With it, only ids that are read have none, as in a <see cref="MeasureQuery"/> and in the app's own records, and the app gives them one:
/// <code>
/// builder.Services.AddOpenApi(o =&gt; o.AddSchemaTransformer((schema, context, _) =&gt;
/// {
///     Type type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
///     if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.None &amp;&amp; type.Namespace == "Initiative.Core")
///         schema.Type = JsonSchemaType.String;
///     return Task.CompletedTask;
/// }));
/// </code></para>
/// <para>It covers the catalogue, the history, every entity with its sets and lists, selections, ids, differences and problems. An app's own types that hold them belong
/// in the app's own context, before or behind this one in the chain.</para>
/// <para>The JSON is for showing: relations are ids, and nothing reads it back but ids, enums, spans, locations, queries and shipments. To store a catalogue and read it again, use
/// <see cref="CatalogueJson"/>, whose format is another one.</para>
/// <para>Never changes; safe for use by any number of threads.</para>
/// </remarks>
public sealed class InitiativeJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    private InitiativeJsonContext()
        : base(new JsonSerializerOptions(JsonSerializerDefaults.Web))
    {
    }

    /// <summary>The context.</summary>
    public static InitiativeJsonContext Default { get; } = new();

    /// <summary>Always null: no code is generated for certain options, and in an app's chain the context follows the app's.</summary>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <summary>How a type of this library is written with the options of web apps, or null for other types.</summary>
    /// <param name="type">The type.</param>
    public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out var info) ? info : null;

    /// <summary>How a type of this library is written with an app's options, or null for other types.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The options of the app.</param>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        var info = (type == typeof(SearchResult) ? SearchResultJsonConverter.Describe(options) : null) ?? NumberPairInfo.Find(type, options) ?? ((IJsonTypeInfoResolver)InitiativeJsonTypes.Default).GetTypeInfo(type, options) ?? NamedSetJson.Find(type, options);
        if (info is null)
            return null;
        if (info.Kind == JsonTypeInfoKind.Object)
        {
            IdsAsStrings.Apply(info, options);
            // OpenAPI documents take a property for nullable that could be set to null, even one that cannot be set.
            foreach (var property in info.Properties.Where(static property => property.Set is null))
                property.IsSetNullable = property.IsGetNullable;
        }
        info.OriginatingResolver = this;
        // How numbers are written is for the app to say.
        info.NumberHandling = null;
        return info;
    }
}
