using System.Diagnostics;
using System.Text.Json;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>The server as a process, without a client library between.</summary>
public class ProcessTests
{
    private const string Initialize =
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";

    private const string Initialized = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task End_of_input_ends_it()
    {
        using var server = new RunningServer();

        server.Input.Close();

        await server.Process.WaitForExitAsync().WaitAsync(Patience);
        server.Process.ExitCode.Should().Be(0);
        (await server.Process.StandardOutput.ReadToEndAsync()).Should().BeEmpty("nothing but the protocol goes to standard output");
    }

    [Fact]
    public async Task Line_that_is_no_message_does_no_harm()
    {
        using var server = new RunningServer();

        foreach (var line in new[] { "hello", "", "[]", "{}", "null", "{\"jsonrpc\":\"2.0\",\"id\":", "\0", new string('[', 100_000), Initialize })
            await server.Input.WriteLineAsync(line);

        (await server.AnswerAsync(1)).GetProperty("result").GetProperty("serverInfo").GetProperty("name").GetString().Should().Be("initiative-core");
    }

    [Fact]
    public async Task Call_that_is_cancelled_leaves_the_server_ready()
    {
        using var server = new RunningServer();
        await server.Input.WriteLineAsync(Initialize);
        await server.AnswerAsync(1);

        await server.Input.WriteLineAsync(Initialized);
        await server.Input.WriteLineAsync(Call(2));
        await server.Input.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}}""");
        await server.Input.WriteLineAsync(Call(3));

        (await server.AnswerAsync(3)).GetProperty("result").GetProperty("structuredContent").GetProperty("measures").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public async Task Client_that_goes_away_in_the_middle_of_a_message_ends_it()
    {
        using var server = new RunningServer();
        await server.Input.WriteLineAsync(Initialize);
        await server.AnswerAsync(1);

        await server.Input.WriteAsync(Call(2)[..40]);
        server.Input.Close();

        await server.Process.WaitForExitAsync().WaitAsync(Patience);
        server.Process.ExitCode.Should().Be(0);
    }

    private static string Call(int id) => JsonSerializer.Serialize(new
    {
        jsonrpc = "2.0",
        id,
        method = "tools/call",
        @params = new { name = "search", arguments = new { text = "batteries by air" } },
    });

    /// <summary>A process that never outlives its test.</summary>
    private sealed class RunningServer : IDisposable
    {
        public RunningServer() => Input.AutoFlush = true;

        public Process Process { get; } = Process.Start(new ProcessStartInfo(AssistantServer.Command, AssistantServer.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;

        public StreamWriter Input => Process.StandardInput;

        /// <summary>Reads until the answer to a request comes; every line must be JSON.</summary>
        public async Task<JsonElement> AnswerAsync(int id)
        {
            while (true)
            {
                var line = await Process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? throw new EndOfStreamException();
                var message = JsonDocument.Parse(line).RootElement;
                if (message.TryGetProperty("id", out var answered) && answered.ValueKind == JsonValueKind.Number && answered.GetInt32() == id)
                    return message;
            }
        }

        public void Dispose()
        {
            if (!Process.HasExited)
                Process.Kill(entireProcessTree: true);
            Process.Dispose();
        }
    }
}
