using Initiative.Core;
using Initiative.Core.AssistantTools;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Server;

if (!Console.IsInputRedirected)
    await Console.Error.WriteLineAsync("This is an MCP server: a client starts it and talks to it over standard input and output. "
        + "samples/AssistantTools/README.md says how to tell a client. Ctrl+C ends it.");

await using var services = new ServiceCollection()
    .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new ErrorStreamLog(Console.Error)))
    .AddInitiativeCatalogue()
    .BuildServiceProvider();
var logs = services.GetRequiredService<ILoggerFactory>();
var options = ServerDescription.Options(services.GetRequiredService<InitiativeCatalogue>(), services.GetRequiredService<EditionHistory>());
await using var transport = new LineTransport(Console.OpenStandardInput(), Console.OpenStandardOutput(), logs);
await using var server = McpServer.Create(transport, options, logs, services);
await server.RunAsync();
