using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>
/// The server as a process of its own, and a client that talks to it. It is the one that was built with the tests, or the program that ASSISTANT_TOOLS names: the
/// published one, for example.
/// </summary>
public sealed class AssistantServer : IAsyncLifetime
{
    public static string Command => Published ?? "dotnet";

    public static string[] Arguments => Published is null ? [Path.Combine(AppContext.BaseDirectory, "AssistantTools.dll")] : [];

    public McpClient Client { get; private set; } = null!;

    private static string? Published => Environment.GetEnvironmentVariable("ASSISTANT_TOOLS");

    public static Task<McpClient> StartAsync() =>
        McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions { Command = Command, Arguments = Arguments, StandardErrorLines = _ => { } }));

    public IList<McpClientTool> Tools { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Client = await StartAsync();
        Tools = await Client.ListToolsAsync();
    }

    public async Task DisposeAsync() => await Client.DisposeAsync();

    /// <summary>Calls a tool with arguments given as name, value, name, value.</summary>
    public async Task<CallToolResult> CallAsync(string tool, params object?[] arguments)
    {
        var named = arguments.Chunk(2).ToDictionary(pair => (string)pair[0]!, pair => pair[1]);
        return await Client.CallToolAsync(tool, named).AsTask().WaitAsync(TimeSpan.FromSeconds(60));
    }
}

/// <summary>Every test that talks through a client shares one server: nothing that it is asked changes it.</summary>
[CollectionDefinition(nameof(AssistantServer))]
public sealed class SharedServer : ICollectionFixture<AssistantServer>;

public static class CallToolResults
{
    /// <summary>A simple estimate: four characters a token. README.md says how to count exactly.</summary>
    public static int Tokens(this CallToolResult result) => result.Text().Length / 4;

    public static IEnumerable<string> Ids(this CallToolResult result, string list = "measures") =>
        result.StructuredContent!.Value.GetProperty(list).EnumerateArray().Select(one => one.GetProperty("id").GetString()!);

    public static string Text(this CallToolResult result) => result.Content.OfType<TextContentBlock>().Single().Text;
}
