using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Initiative.Core.AssistantTools;

/// <summary>What the server says of itself to a client, and through it to a model.</summary>
internal static class ServerDescription
{
    private const string Instructions = """
        Customs and trade policy of China: the official words of the 2025 Cross-Border Trade Facilitation Initiative (跨境贸易便利化专项行动, led by GACC; 5 key tasks, 29 measures, 25 pilot cities), what became of its measures, and what is known of the editions 2018 to 2026. Not held: tariffs, licences, the law in force, other campaigns, cities' and provinces' own measures, which city applies which.
        The campaign was announced for about five months from 2025-04-24 and is over; no source states an end day, so give none. So the text does not show that a measure applies today: list_follow_ups has what was reported since. "Taken as replicated" is an inference: say so. 2026 has its own list of 29 measures, which is not known.
        Quoted words are an English translation: where wording matters say that the Chinese original prevails; it was not found. Titles are the catalogue's.
        "Not recognised", "not known" and "no report known" never mean "no". A measure that states no flow or mode is not limited to one; the document ties none to a city. Show a mapping below high only with its grade.
        Cite the sources named, with the reliability in brackets. Not legal advice.
        """;

    public static McpServerOptions Options(InitiativeCatalogue catalogue, EditionHistory history)
    {
        AssistantTool[] tools =
        [
            new FindMeasures(catalogue, history),
            new AdviseShipment(catalogue, history),
            new GetMeasure(catalogue, history),
            new GetCity(catalogue, history),
            new ListEditions(catalogue, history),
            new ListFollowUps(catalogue, history),
            new GetDocument(catalogue),
        ];
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation
            {
                Name = "initiative-core",
                Title = "China's 2025 Cross-Border Trade Facilitation Initiative",
                Version = typeof(InitiativeCatalogue).Assembly.GetName().Version!.ToString(fieldCount: 3),
            },
            ServerInstructions = Instructions,
            Capabilities = new ServerCapabilities
            {
                Tools = new ToolsCapability(),
                Prompts = new PromptsCapability(),
                Resources = new ResourcesCapability(),
                Completions = new CompletionsCapability(),
            },
            Handlers = new Handlers(tools, new Prompts(catalogue), new Resources(catalogue, tools), new Completions(catalogue, history)).Create(),
        };
        options.Filters.Message.OutgoingFilters.Add(WithoutLogging);
        return options;
    }

    /// <summary>The SDK announces log messages to the client; this server sends none.</summary>
    private static McpMessageHandler WithoutLogging(McpMessageHandler next) => (context, cancellationToken) =>
    {
        if (context.JsonRpcMessage is JsonRpcResponse { Result: JsonObject result } && result["capabilities"] is JsonObject capabilities)
            capabilities.Remove("logging");
        return next(context, cancellationToken);
    };
}
