using Microsoft.AspNetCore.Http.Metadata;

namespace Initiative.Core.Atlas;

/// <summary>What the API has, for the page that lists it.</summary>
internal sealed class Endpoints(IServiceProvider services)
{
    /// <summary>The described endpoints, in the order in which they were mapped, by tag.</summary>
    public ILookup<string, ApiEndpoint> ByTag => services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(static endpoint => endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not null)
        .Select(static endpoint => new ApiEndpoint(
            endpoint.RoutePattern.RawText!,
            endpoint.Metadata.GetMetadata<ITagsMetadata>()!.Tags[0],
            endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()!.Summary,
            endpoint.Metadata.GetOrderedMetadata<RuledParameter>()))
        .ToLookup(static endpoint => endpoint.Tag);
}

/// <summary>One endpoint.</summary>
internal sealed record ApiEndpoint(string Path, string Tag, string Summary, IReadOnlyList<RuledParameter> Parameters)
{
    /// <summary>The parameters in the query string.</summary>
    public IEnumerable<RuledParameter> InQuery => Parameters.Where(parameter => !Path.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal));

    /// <summary>An address to try.</summary>
    public string Example
    {
        get
        {
            var path = Parameters.Aggregate(Path, static (path, parameter) => path.Replace($"{{{parameter.Name}}}", parameter.Rule.Example, StringComparison.Ordinal));
            return InQuery.FirstOrDefault() is { } first ? $"{path}?{first.Name}={Uri.EscapeDataString(first.Rule.Example)}" : path;
        }
    }
}
