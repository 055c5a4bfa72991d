using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Initiative.Core.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Initiative.Core.AspNet.Tests;

/// <summary>The examples of IntelliSense that need a web app. <c>Documentation</c> of Initiative.Core.Tests compares them with the XML documentation file.</summary>
internal static class DocumentationExamples
{
    internal static WebApplication Register(WebApplicationBuilder builder)
    {
        // example: M:Microsoft.Extensions.DependencyInjection.InitiativeCatalogueServiceCollectionExtensions.AddInitiativeCatalogue(Microsoft.Extensions.DependencyInjection.IServiceCollection)
        builder.Services.AddInitiativeCatalogue();
        var app = builder.Build();

        app.MapGet("/measures/{id}", (MeasureId id, InitiativeCatalogue catalogue) =>
            catalogue.Measures.TryGet(id, out var measure) ? Results.Ok(measure) : Results.NotFound());
        // end
        return app;
    }

    internal static void MapByName(WebApplication app)
    {
        // example: T:Initiative.Core.Named`1
        app.MapGet("/measures", (Named<TradeFlows>? flow, InitiativeCatalogue catalogue) =>
            catalogue.Measures.WithFlow(flow?.Value ?? TradeFlows.None));
        // end
    }

    internal static string UseContext(WebApplicationBuilder builder, Measure measure)
    {
        // example: T:Initiative.Core.Json.InitiativeJsonContext
        string json = JsonSerializer.Serialize(measure, typeof(Measure), InitiativeJsonContext.Default);
        builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.TypeInfoResolverChain.Insert(0, InitiativeJsonContext.Default));
        // end
        return json;
    }

    internal static void DescribeIds(WebApplicationBuilder builder)
    {
        // example: T:Initiative.Core.Json.InitiativeJsonContext#2
        builder.Services.AddOpenApi(o => o.AddSchemaTransformer((schema, context, _) =>
        {
            Type type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.None && type.Namespace == "Initiative.Core")
                schema.Type = JsonSchemaType.String;
            return Task.CompletedTask;
        }));
        // end
    }
}
