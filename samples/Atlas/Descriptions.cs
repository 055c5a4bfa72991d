using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.OpenApi;

namespace Initiative.Core.Atlas;

/// <summary>Describes the library's members in the OpenAPI document with the library's own comments.</summary>
internal static partial class Descriptions
{
    public static void AddTo(OpenApiDocument document)
    {
        using var file = typeof(Descriptions).Assembly.GetManifestResourceStream("Initiative.Core.xml")!;
        var summaries = XDocument.Load(file).Descendants("member").ToDictionary(static member => member.Attribute("name")!.Value, static member => member.Element("summary"), StringComparer.Ordinal);
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (summaries.GetValueOrDefault($"T:Initiative.Core.{name}") is { } summary)
                schema.Description ??= TextOf(summary);
            foreach (var (member, property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                var csharp = char.ToUpperInvariant(member[0]) + member[1..];
                // What every entity has is described once.
                var of = summaries.GetValueOrDefault($"P:Initiative.Core.{name}.{csharp}") ?? summaries.GetValueOrDefault($"P:Initiative.Core.CatalogueEntity`1.{csharp}");
                if (of is not null && string.IsNullOrEmpty(property.Description))
                    property.Description = TextOf(of);
            }
        }
    }

    /// <summary>A comment as plain text; a reference is the last part of what it refers to.</summary>
    private static string TextOf(XElement summary) => WhiteSpace().Replace(
        string.Concat(summary.DescendantNodes().Select(static node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" or "paramref" } reference => (reference.Attribute("langword") ?? reference.Attribute("cref") ?? reference.Attribute("name"))?.Value.Split('.', ':')[^1],
            _ => null,
        })).Trim(),
        " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
