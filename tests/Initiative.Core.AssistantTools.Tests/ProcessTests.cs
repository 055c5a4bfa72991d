using System.Diagnostics;
using System.Text.Json;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>The server as a process, without a client library between.</summary>
public sealed class ProcessTests(ProcessTests.ReadyServer ready) : IClassFixture<ProcessTests.ReadyServer>
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
        var server = ready.Server;

        await server.Input.WriteLineAsync(Call(2));
        await server.Input.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}}""");
        await server.Input.WriteLineAsync(Call(3));

        (await server.AnswerAsync(3)).GetProperty("result").GetProperty("structuredContent").GetProperty("measures").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public async Task Requests_right_before_the_end_of_input_are_all_answered()
    {
        using var server = new RunningServer();
        await server.Input.WriteAsync(string.Join('\n', [Initialize, Initialized, .. Enumerable.Range(2, 50).Select(Call)]));
        server.Input.Close();

        var lines = (await server.Process.StandardOutput.ReadToEndAsync().WaitAsync(Patience)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()).Should().BeEquivalentTo(Enumerable.Range(1, 51));
        await server.Process.WaitForExitAsync().WaitAsync(Patience);
        server.Process.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData(-32602, "half of a surrogate pair", """{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"get_city","arguments":{"city":"a\ud83d"}}}""")]
    [InlineData(-32602, "half of a surrogate pair", """{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"get_city","arguments":{"\udc00":1}}}""")]
    [InlineData(-32602, "'arguments' must be an object", """{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"get_city","arguments":"{}"}}""")]
    [InlineData(-32602, "'arguments' must be an object", """{"jsonrpc":"2.0","id":7,"method":"prompts/get","params":{"name":"explain_a_measure","arguments":[]}}""")]
    [InlineData(-32602, "'protocolVersion' is missing", """{"jsonrpc":"2.0","id":7,"method":"initialize","params":{}}""")]
    [InlineData(-32602, "There is no measure '999'", """{"jsonrpc":"2.0","id":7,"method":"prompts/get","params":{"name":"explain_a_measure","arguments":{"measure":"999"}}}""")]
    [InlineData(-32601, "nothing to subscribe to", """{"jsonrpc":"2.0","id":7,"method":"resources/subscribe","params":{"uri":"initiative://measures"}}""")]
    [InlineData(-32600, "A member stands twice", """{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"get_city","arguments":{"city":"Ningbo","city":"Suzhou"}}}""")]
    [InlineData(-32602, "'params' must be an object", """{"jsonrpc":"2.0","id":7,"method":"tools/call","params":[]}""")]
    [InlineData(-32602, "'name' is missing", """{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"arguments":{}}}""")]
    [InlineData(-32602, "'uri' is missing", """{"jsonrpc":"2.0","id":7,"method":"resources/read","params":{}}""")]
    [InlineData(-32602, "'ref' must be", """{"jsonrpc":"2.0","id":7,"method":"completion/complete","params":{"ref":"x","argument":{"name":"measure","value":"a"}}}""")]
    [InlineData(-32602, "'ref' must be", """{"jsonrpc":"2.0","id":7,"method":"completion/complete","params":{"ref":{"type":"ref/prompt","name":"explain_a_measure"},"argument":{"name":"measure"}}}""")]
    [InlineData(-32602, "'level' must be one of", """{"jsonrpc":"2.0","id":7,"method":"logging/setLevel","params":{"level":"loud"}}""")]
    [InlineData(-32602, "'params' is missing, with its member 'ref'", """{"jsonrpc":"2.0","id":7,"method":"completion/complete"}""")]
    [InlineData(-32602, "'protocolVersion' must be a string", """{"jsonrpc":"2.0","id":7,"method":"initialize","params":{"protocolVersion":5,"clientInfo":{"name":"t","version":"1"}}}""")]
    [InlineData(-32602, "'name' must be a string", """{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":7}}""")]
    [InlineData(-32602, "There is no tool 'get_town'", """{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"get_town"}}""")]
    [InlineData(-32602, "Leave the cursor out", """{"jsonrpc":"2.0","id":7,"method":"tools/list","params":{"cursor":"x"}}""")]
    [InlineData(-32602, "Leave the cursor out", """{"jsonrpc":"2.0","id":7,"method":"resources/list","params":{"cursor":7}}""")]
    [InlineData(-32601, "not available", """{"jsonrpc":"2.0","id":7,"method":"no/such"}""")]
    public async Task Request_that_cannot_be_answered_says_why(int code, string reason, string line)
    {
        var server = ready.Server;

        await server.Input.WriteLineAsync(line);

        var error = (await server.AnswerAsync(7)).GetProperty("error");
        error.GetProperty("code").GetInt32().Should().Be(code);
        error.GetProperty("message").GetString().Should().Contain(reason);
    }

    [Theory]
    [InlineData(-32600, """[{"jsonrpc":"2.0","id":7,"method":"ping"}]""")]
    [InlineData(-32700, "hello")]
    public async Task Line_without_an_id_is_answered_with_an_error_without_an_id(int code, string line)
    {
        await ready.Server.Input.WriteLineAsync(line);

        var answer = await ready.Server.AnswerAsync(null);
        answer.GetProperty("error").GetProperty("code").GetInt32().Should().Be(code);
    }

    [Fact]
    public async Task Whole_surrogate_pair_in_escapes_is_text()
    {
        var server = ready.Server;

        await server.Input.WriteLineAsync("""{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"get_city","arguments":{"city":"\\ud83d \ud83d\ude00"}}}""");

        (await server.AnswerAsync(7)).GetProperty("result").GetRawText().Should().Contain("not recognised");
    }

    [Fact]
    public async Task Missing_resource_is_one_line_in_the_log()
    {
        using var server = new RunningServer();
        await server.Input.WriteLineAsync(Initialize);
        await server.Input.WriteLineAsync(Initialized);
        await server.Input.WriteLineAsync("""{"jsonrpc":"2.0","id":7,"method":"resources/read","params":{"uri":"initiative://measures/30"}}""");
        server.Input.Close();

        var log = await server.Process.StandardError.ReadToEndAsync().WaitAsync(Patience);

        log.TrimEnd().Split('\n').Should().ContainSingle().Which.Should().Contain("There is no measure '30'");
    }

    [Theory]
    [InlineData("2024-11-05", "2024-11-05")]
    [InlineData("1999-01-01", "2025-11-25")]
    public async Task Revision_that_is_asked_for_is_served_or_the_newest_with_a_handshake(string asked, string served)
    {
        using var server = new RunningServer();

        await server.Input.WriteLineAsync(Initialize.Replace("2025-06-18", asked));

        (await server.AnswerAsync(1)).GetProperty("result").GetProperty("protocolVersion").GetString().Should().Be(served);
    }

    [Fact]
    public void No_capability_is_announced_that_is_not_there()
    {
        ready.Introduction.GetProperty("capabilities").EnumerateObject().Select(capability => capability.Name).Should().BeEquivalentTo("tools", "prompts", "resources", "completions");
    }

    [Fact]
    public async Task Newest_revision_needs_no_handshake_and_says_how_long_a_list_keeps()
    {
        using var server = new RunningServer();

        await server.Input.WriteLineAsync(
            """{"jsonrpc":"2.0","id":7,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{"name":"t","version":"1"},"io.modelcontextprotocol/clientCapabilities":{}}}}""");

        (await server.AnswerAsync(7)).GetProperty("result").GetProperty("ttlMs").GetInt64().Should().Be(86_400_000);
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

    [Fact]
    public async Task Answers_that_nobody_reads_are_not_waited_for()
    {
        using var server = new RunningServer();
        await server.Input.WriteLineAsync(Initialize);
        await server.AnswerAsync(1);

        server.Process.StandardOutput.Close();
        await server.Input.WriteLineAsync(Call(2));
        await server.Input.WriteLineAsync(Call(3));
        server.Input.Close();

        await server.Process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static string Call(int id) => JsonSerializer.Serialize(new
    {
        jsonrpc = "2.0",
        id,
        method = "tools/call",
        @params = new { name = "find_measures", arguments = new { text = "batteries by air" } },
    });

    /// <summary>A process after the handshake, for tests that leave it as it was. They take turns.</summary>
    public sealed class ReadyServer : IAsyncLifetime
    {
        internal RunningServer Server { get; } = new();

        internal JsonElement Introduction { get; private set; }

        public async Task InitializeAsync()
        {
            await Server.Input.WriteLineAsync(Initialize);
            Introduction = (await Server.AnswerAsync(1)).GetProperty("result");
            await Server.Input.WriteLineAsync(Initialized);
        }

        public Task DisposeAsync()
        {
            Server.Dispose();
            return Task.CompletedTask;
        }
    }

    /// <summary>A process that never outlives its test.</summary>
    internal sealed class RunningServer : IDisposable
    {
        public RunningServer() => Input.AutoFlush = true;

        public Process Process { get; } = Process.Start(new ProcessStartInfo(AssistantServer.Command, AssistantServer.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        public StreamWriter Input => Process.StandardInput;

        /// <summary>Reads until the answer to a request comes, or the next without an id; every line must be JSON.</summary>
        public async Task<JsonElement> AnswerAsync(int? id)
        {
            while (true)
            {
                var line = await Process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? throw new EndOfStreamException();
                var message = JsonDocument.Parse(line).RootElement;
                if (message.TryGetProperty("id", out var answered) && (answered.ValueKind == JsonValueKind.Number ? answered.GetInt32() == id : id is null))
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
