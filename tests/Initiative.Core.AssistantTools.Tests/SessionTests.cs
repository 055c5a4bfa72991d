using System.Reflection;
using System.Text;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>
/// The session that the sample's README.md shows. CAPTURE_SESSION=1 dotnet test tests/Initiative.Core.AssistantTools.Tests --filter SessionTests writes it again.
/// </summary>
[Collection(nameof(AssistantServer))]
public sealed class SessionTests(AssistantServer server)
{
    private const string Start = "<!-- session -->\n```text\n";
    private const string End = "```\n<!-- /session -->";

    private static readonly string Readme = Path.Combine(
        typeof(SessionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Sample").Value!, "README.md");

    [Fact]
    public async Task README_shows_what_the_server_answers()
    {
        var session = new StringBuilder();
        await AskAsync(session, "get_city", "city", "Suzhou");
        await AskAsync(session, "advise_shipment", "flow", "export", "mode", "sea", "goods", "lithium batteries", "city", "Ningbo");
        await AskAsync(session, "get_measure", "measure", "e-signatures");
        await AskAsync(session, "find_measures", "text", "tariffs");

        var readme = await File.ReadAllTextAsync(Readme);
        if (Environment.GetEnvironmentVariable("CAPTURE_SESSION") is not null)
        {
            readme = $"{readme[..(readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length)]}{session}{readme[readme.IndexOf(End, StringComparison.Ordinal)..]}";
            await File.WriteAllTextAsync(Readme, readme);
        }
        readme.Should().Contain($"{Start}{session}{End}");
    }

    private async Task AskAsync(StringBuilder session, string tool, params object?[] arguments)
    {
        var result = await server.CallAsync(tool, arguments);
        if (session.Length > 0)
            session.Append('\n');
        session.Append($"> {tool} {string.Join(", ", arguments.Chunk(2).Select(pair => $"{pair[0]}: \"{pair[1]}\""))}\n{result.Text()}\n");
    }
}
