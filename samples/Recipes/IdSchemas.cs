using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Initiative.Core.Recipes;

/// <summary>OpenAPI: ids in an app's own records are strings in its document too, spans and locations objects; ASP.NET Core describes types with a converter of their own as anything.</summary>
internal static class IdSchemas
{
    /// <summary>To be called on the options of <c>AddOpenApi</c>.</summary>
    internal static OpenApiOptions ShowIdsAsStrings(this OpenApiOptions options) => options.AddSchemaTransformer(static (schema, context, _) =>
    {
        var json = context.JsonTypeInfo;
        if (json.Kind == JsonTypeInfoKind.None && IsOfInitiative(json.Type))
            schema.Type = TypeOf(json.Type);
        else if (json.Kind == JsonTypeInfoKind.Enumerable && IsOfInitiative(json.ElementType!))
            schema.Items ??= new OpenApiSchema { Type = TypeOf(json.ElementType!) };
        return Task.CompletedTask;
    });

    private static bool IsOfInitiative(Type type) => Plain(type).Namespace == "Initiative.Core";

    private static JsonSchemaType TypeOf(Type type) => Plain(type) == typeof(TextSpan) || Plain(type) == typeof(GeoLocation) ? JsonSchemaType.Object : JsonSchemaType.String;

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
