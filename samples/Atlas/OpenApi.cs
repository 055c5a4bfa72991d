using System.Text.Json.Nodes;
using Initiative.Core.Recipes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Initiative.Core.Atlas;

/// <summary>What the OpenAPI document says beyond what ASP.NET Core finds out by itself.</summary>
internal static class OpenApi
{
    private static readonly (string Schema, string Member)[] MayBeNull = [("CitedFact", "note"), ("CitedFact", "quotation"), ("Citation", "note"), ("Citation", "quotation"), ("Measure", "statusConfidence"), ("Advised", "city"), ("AdvisedNote", "measure"), ("AdvisedNote", "suggestion"), ("MatchedReason", "span"), ("MatchedReason", "topic"), ("SourceDocument", "issuer"), ("SourceDocument", "note"), ("SourceDocument", "reliability")];

    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Atlas API",
                Version = "1",
                Description = "China's 2025 Cross-Border Trade Facilitation Initiative, each fact tied to the words of the official document. What is not known is null. Spans count UTF-16 code units.",
            };
            // Addresses as the reader sees them: the document is the same behind any host.
            document.Servers = [new OpenApiServer { Url = "/" }];
            foreach (var path in document.Paths.Values)
                path.Operations?.Remove(HttpMethod.Head);
            AllowNull(document);
            Descriptions.AddTo(document);
            NameInferences(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(static (operation, context, _) =>
        {
            var rules = context.Description.ActionDescriptor.EndpointMetadata.OfType<RuledParameter>().ToDictionary(static rule => rule.Name, static rule => rule.Rule);
            foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
            {
                // A list that is left out is empty, which ASP.NET Core does not say.
                parameter.Required = parameter.In == ParameterLocation.Path;
                if (!rules.TryGetValue(parameter.Name!, out var rule))
                    continue;
                parameter.Example = parameter.Schema!.Items is null ? rule.Example : new JsonArray(rule.Example);
                if (rule.Values.Count > 0)
                    Enumerate((OpenApiSchema)(parameter.Schema.Items ?? parameter.Schema), rule.Values);
            }
            return Task.CompletedTask;
        });
        options.ShowIdsAsStrings();
    }

    // A reference to a schema does not say by itself that there may be null instead.
    private static void AllowNull(OpenApiDocument document)
    {
        foreach (var (schema, member) in MayBeNull)
        {
            if (document.Components?.Schemas?.TryGetValue(schema, out var of) == true && of.Properties?.TryGetValue(member, out var property) == true && property is OpenApiSchemaReference)
                of.Properties[member] = new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, property] };
        }
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? [])
            schema.Enum = schema.Enum?.Where(static value => value is not null).ToList();
    }

    // The status of a measure has codes for inferences, which the library's enum has not.
    private static void NameInferences(OpenApiDocument document)
    {
        if (document.Components?.Schemas?.TryGetValue(nameof(Measure), out var measure) != true || measure?.Properties is not { } properties)
            return;
        var status = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Description = "What is known of whether the measure applies. What begins with taken-as is an inference: no report says so of this measure. Show it together with statusConfidence.",
        };
        Enumerate(status, Vocabulary.NamesOf<MeasureStatus>().SelectMany(static name => name == Vocabulary.NameOf(MeasureStatus.NotKnown) ? [name] : new[] { name, $"taken-as-{name}" }));
        properties["status"] = status;
    }

    private static void Enumerate(OpenApiSchema schema, IEnumerable<string> values) =>
        schema.Enum = [.. values.Select(static value => (JsonNode)JsonValue.Create(value))];
}
