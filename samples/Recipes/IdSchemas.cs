using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Initiative.Core.Recipes;

/// <summary>OpenAPI: ids in an app's own records are strings in its document too; ASP.NET Core describes types with a converter of their own as anything.</summary>
internal static class IdSchemas
{
    /// <summary>To be called on the options of <c>AddOpenApi</c>.</summary>
    internal static OpenApiOptions ShowIdsAsStrings(this OpenApiOptions options) => options.AddSchemaTransformer(static (schema, context, _) =>
    {
        var json = context.JsonTypeInfo;
        if (json.Kind == JsonTypeInfoKind.None && IsOfInitiative(json.Type))
            schema.Type = JsonSchemaType.String;
        else if (json.Kind == JsonTypeInfoKind.Enumerable && IsOfInitiative(json.ElementType!))
            schema.Items ??= new OpenApiSchema { Type = JsonSchemaType.String };
        return Task.CompletedTask;
    });

    private static bool IsOfInitiative(Type type) => (Nullable.GetUnderlyingType(type) ?? type).Namespace == "Initiative.Core";
}
