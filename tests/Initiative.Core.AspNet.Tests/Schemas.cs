using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Initiative.Core.AspNet.Tests;

/// <summary>What an app adds so that the ids in its own records are strings in the document too.</summary>
internal static class Schemas
{
    internal static void ShowIdsAsStrings(OpenApiOptions options) => options.AddSchemaTransformer(static (schema, context, _) =>
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
