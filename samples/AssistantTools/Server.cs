using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Initiative.Core.AssistantTools;

/// <summary>What the server says of itself to a client, and through it to a model.</summary>
internal static class Server
{
    public static IServiceCollection AddAssistantTools(this IServiceCollection services)
    {
        services.AddMcpServer(Describe)
            .WithTools<CatalogueTools>(AnswerJson.Options)
            .WithResources<CatalogueResources>()
            .WithRequestFilters(filters => filters.AddCallToolFilter(ArgumentCheck.Around));
        return services;
    }

    private static void Describe(McpServerOptions options)
    {
        options.ServerInfo = new Implementation
        {
            Name = "initiative-core",
            Title = "China's 2025 Cross-Border Trade Facilitation Initiative",
            Version = typeof(InitiativeCatalogue).Assembly.GetName().Version!.ToString(fieldCount: 3),
        };
        options.ServerInstructions = """
            Facts of one document: China's 2025 Cross-Border Trade Facilitation Initiative, 5 key tasks, 29 measures, 25 pilot cities.
            Quotations are the official words, each with its span in the document; titles of tasks and measures are short ones of the catalogue and not official.
            The document is an English translation: where wording matters, say that the Chinese original prevails.
            An empty list of follow-ups means that nothing is known, never that nothing happened. What is not in an answer, the document does not say: do not fill it in.
            A measure that states no flow or mode is not limited to one. Advice says which measures concern a shipment; it is not legal advice.
            Cite the source that comes with every answer.
            """;
    }
}
