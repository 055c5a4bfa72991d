using Initiative.Core.AssistantTools;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

if (!Console.IsInputRedirected)
    await Console.Error.WriteLineAsync("This is an MCP server: a client starts it and talks to it over standard input and output. "
        + "How to tell a client is in README.md, \"The assistant's tools\". Ctrl+C ends it.");

var builder = Host.CreateEmptyApplicationBuilder(settings: null);
builder.Logging.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
builder.Services.AddInitiativeCatalogue();
builder.Services.AddMcpServer(Server.Describe)
    .WithStdioServerTransport()
    .WithTools<CatalogueTools>(AnswerJson.Options)
    .WithResources<CatalogueResources>()
    .WithRequestFilters(filters => filters.AddCallToolFilter(ArgumentCheck.Around));

await builder.Build().RunAsync();
