using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>
/// The session that README.md shows. CAPTURE_SESSION=1 dotnet test tests/Initiative.Core.AssistantTools.Tests --filter SessionTests writes it again.
/// </summary>
public sealed class SessionTests(AssistantServer server) : IClassFixture<AssistantServer>
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string File = Path.Combine(
        typeof(SessionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Example").Value!, "session.txt");

    [Fact]
    public async Task Session_that_is_shown_is_what_the_server_answers()
    {
        var session = new StringBuilder();
        await AskAsync(session, "search", "text", "LCL");
        await AskAsync(session, "measure", "measure", "lithium-batery-exports");
        await AskAsync(session, "city", "city", "Suzhou");

        if (Environment.GetEnvironmentVariable("CAPTURE_SESSION") is not null)
            await System.IO.File.WriteAllTextAsync(File, session.ToString());
        session.ToString().Should().Be(await System.IO.File.ReadAllTextAsync(File));
    }

    [Fact]
    public async Task README_shows_the_session()
    {
        var readme = await System.IO.File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(File)!, "../../../README.md"));

        readme.Should().Contain(await System.IO.File.ReadAllTextAsync(File));
    }

    private async Task AskAsync(StringBuilder session, string tool, params object?[] arguments)
    {
        var result = await server.CallAsync(tool, arguments);
        var answer = result.StructuredContent is { } structured ? JsonSerializer.Serialize(structured, Indented) : $"error: {result.Text()}";
        session.Append(session.Length > 0 ? "\n" : "").Append($"> {tool} {arguments[0]}: \"{arguments[1]}\"\n{answer.ReplaceLineEndings("\n")}\n");
    }
}
