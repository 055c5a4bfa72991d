using System.Text.Json.Serialization.Metadata;
using Initiative.Core.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Initiative.Core.Recipes;

/// <summary>
/// OpenAPI: first the app puts the library's context at the start of its chain, as the refusal below says; without it, schemas of entities are wrong. Then this recipe makes ids in the app's own
/// records strings too, since ASP.NET Core describes types with a converter of their own as anything.
/// </summary>
internal static class IdSchemas
{
    private const string WithoutContext =
        "Without the library's context the schemas of its types are wrong: call builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.TypeInfoResolverChain.Insert(0, InitiativeJsonContext.Default)).";

    /// <summary>To be called on the options of <c>AddOpenApi</c>. The document is refused where the library's context does not describe the library's types.</summary>
    internal static OpenApiOptions ShowIdsAsStrings(this OpenApiOptions options) => options.AddSchemaTransformer(static (schema, context, _) =>
    {
        var json = context.JsonTypeInfo;
        if (IsOfInitiative(json.Type) && json.Kind == JsonTypeInfoKind.Object && json.OriginatingResolver != InitiativeJsonContext.Default)
            throw new InvalidOperationException(WithoutContext);
        if (json.Kind == JsonTypeInfoKind.None && IsOfInitiative(json.Type))
            schema.Type = TypeOf(json.Type);
        else if (json.Kind == JsonTypeInfoKind.Enumerable && IsOfInitiative(json.ElementType!))
            schema.Items ??= new OpenApiSchema { Type = TypeOf(json.ElementType!) };
        return Task.CompletedTask;
    });

    private static bool IsOfInitiative(Type type) => Plain(type).Namespace == "Initiative.Core";

    /// <summary>Ids and enums are strings. The others have a converter, and so no members here, only where the context is missing.</summary>
    private static JsonSchemaType TypeOf(Type type) =>
        Plain(type) == typeof(TextSpan) || Plain(type) == typeof(GeoLocation) || type == typeof(SearchResult) ? throw new InvalidOperationException(WithoutContext) : JsonSchemaType.String;

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
