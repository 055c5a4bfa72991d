using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Initiative.Core.ShipmentAdvisor.Platform;
using Initiative.Core.ShipmentAdvisor.Streaming;

namespace Initiative.Core.ShipmentAdvisor.Tests.Streaming;

public class ShipmentStreamTests
{
    [Fact]
    public async Task Each_line_has_one_answer_in_order()
    {
        var lines = Enumerable.Range(1, 5_000).Select(number => number % 7 == 0 ? "bad" : $$"""{"reference":"A-{{number}}","flow":"export","mode":"air","goods":"lithium batteries {{number}}"}""");

        var answers = await AnswerAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

        answers.Should().HaveCount(5_000);
        for (var number = 1; number <= answers.Count; number++)
        {
            var answer = answers[number - 1];
            answer.GetProperty("line").GetInt64().Should().Be(number);
            if (number % 7 == 0)
                answer.GetProperty("error").GetString().Should().StartWith("the line is not JSON");
            else
                answer.GetProperty("reference").GetString().Should().Be($"A-{number}");
        }
    }

    [Fact]
    public async Task Answer_has_what_the_report_has()
    {
        var answer = (await AnswerAsync("""{"reference":"A-1","flow":"出口","mode":"air","goods":"lithium batteries","city":"宁波","destination":null,"traits":["AEO","LCL"]}"""u8.ToArray())).Single();

        answer.GetProperty("pilotCity").GetString().Should().Be("ningbo");
        answer.GetProperty("notes").GetArrayLength().Should().BePositive();
        var measure = answer.GetProperty("measures").EnumerateArray().First(match => match.GetProperty("measure").GetString() == "lithium-battery-exports");
        measure.GetProperty("ordinal").GetInt32().Should().Be(1);
        measure.GetProperty("score").GetDouble().Should().BeInRange(0, 1);
        measure.GetProperty("kind").GetString().Should().Be("Concerns");
        measure.GetProperty("reasons")[0].GetProperty("field").GetString().Should().Be("Topic");
        measure.GetProperty("quotation").GetString().Should().Contain("lithium battery exports");
        measure.GetProperty("document").GetString().Should().Be("gacc-2025-04-27");
    }

    [Fact]
    public async Task Codes_may_be_a_list_or_a_text()
    {
        var answers = await AnswerAsync("""
            {"flow":"export","commodityCodes":["850760","0702"],"dangerousGoods":"UN 3480; ELI","supervisionMode":"9710"}
            {"flow":"export","commodityCodes":"850760;0702","dangerousGoods":["UN 3480","ELI"],"supervisionMode":"9710"}
            """u8.ToArray());

        answers[0].GetProperty("measures").GetRawText().Should().Contain("HS 8507.60").And.Contain("HS 0702").And.Contain("9710")
            .And.Be(answers[1].GetProperty("measures").GetRawText());
    }

    [Theory]
    [InlineData("", "the line is empty")]
    [InlineData(" \r", "the line is empty")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("{}", "the object has no member")]
    [InlineData("{}}", "not JSON, from byte 3 on")]
    [InlineData("""{"goods":"x",}""", "not JSON")]
    [InlineData("""{"goods":"x"}{}""", "not JSON")]
    [InlineData("""{"goods":"\ud800"}""", "no character")]
    [InlineData("""{"goods":"x","Goods":"y"}""", "\"goods\" is there twice")]
    [InlineData("""{"weight":1}""", "\"weight\" is not known")]
    [InlineData("""{"goods":{"a":[1]}}""", "\"goods\" is not a text")]
    [InlineData("""{"goods":7}""", "\"goods\" is not a text")]
    [InlineData("""{"traits":[1]}""", "an element of \"traits\" is not a text")]
    [InlineData("""{"traits":["AEO",null]}""", "an element of \"traits\" is not a text")]
    [InlineData("""{"commodityCodes":850760}""", "\"commodityCodes\" is not a text or a list of texts")]
    [InlineData("""{"flow":"sideways"}""", "the flow \"sideways\" is neither")]
    [InlineData("""{"mode":"warp"}""", "the mode \"warp\" is none of")]
    public async Task Bad_line_is_answered_with_an_error_and_the_next_one_as_well(string line, string complaint)
    {
        var answers = await AnswerAsync(Encoding.UTF8.GetBytes(line + "\n{\"reference\":7}\n"));

        answers.Should().HaveCount(2);
        answers[0].GetProperty("error").GetString().Should().Contain(complaint);
        answers[1].GetProperty("reference").GetString().Should().Be("7");
        answers[1].TryGetProperty("measures", out _).Should().BeTrue();
    }

    [Fact]
    public async Task Deep_nesting_in_an_unknown_member_is_not_called_bad_JSON()
    {
        const int Depth = 100_000;

        var answers = await AnswerAsync(Encoding.UTF8.GetBytes($"{{\"a\":{new string('[', Depth)}{new string(']', Depth)}}}"));

        answers.Single().GetProperty("error").GetString().Should().StartWith("\"a\" is not known");
    }

    [Fact]
    public async Task Stream_that_is_stopped_does_not_wait_for_input_or_reader()
    {
        using var stop = new CancellationTokenSource();
        var run = new ShipmentStream(Edition2025.Catalogue).RunAsync(new Pipe().Reader.AsStream(), Stream.Null, stop.Token);

        await stop.CancelAsync();

        (await run.WaitAsync(TimeSpan.FromSeconds(60))).Should().Be(ExitCode.Stopped);
    }

    [Fact]
    public async Task Line_that_is_not_text_or_too_long_costs_no_other()
    {
        byte[] input = [(byte)'"', 0xFF, (byte)'\n', .. new byte[3 * LineReader.LongestLine], (byte)'\n', .. "\uFEFF{\"reference\":\"A\"}"u8];

        var answers = await AnswerAsync(input);

        answers.Select(answer => answer.TryGetProperty("error", out var error) ? error.GetString() : null)
            .Should().Equal("the line is not UTF-8", "the line is longer than 1,048,576 bytes", null);
    }

    [Fact]
    public async Task Answer_comes_before_the_next_line_is_written()
    {
        var (input, output) = (new Pipe(), new Pipe());
        var run = Task.Run(() => new ShipmentStream(Edition2025.Catalogue).RunAsync(input.Reader.AsStream(), output.Writer.AsStream()));
        using var answers = new StreamReader(output.Reader.AsStream());

        for (var number = 1; number <= 3; number++)
        {
            await input.Writer.WriteAsync(Encoding.UTF8.GetBytes($"{{\"reference\":\"{number}\"}}\n"));
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            (await answers.ReadLineAsync(limit.Token)).Should().Contain($"\"reference\":\"{number}\"");
        }
        await input.Writer.CompleteAsync();

        (await run).Should().Be(ExitCode.Done);
    }

    [Fact]
    public async Task Slow_reader_makes_it_read_slowly_and_loses_nothing()
    {
        var line = Encoding.UTF8.GetBytes("{\"flow\":\"export\",\"mode\":\"air\"}\n");
        using var input = new MemoryStream(Enumerable.Repeat(line, 50_000).SelectMany(bytes => bytes).ToArray());
        using var output = new BlockedStream();

        var run = Task.Run(() => new ShipmentStream(Edition2025.Catalogue).RunAsync(input, output));
        await output.Blocked;
        await Task.Delay(500);
        var read = input.Position;
        output.Release();

        read.Should().BeLessThan(input.Length, "it waits for the reader");
        (await run).Should().Be(ExitCode.Done);
        output.Lines.Should().Be(50_000);
    }

    [Fact]
    public async Task Reader_that_goes_away_ends_it_although_the_input_goes_on()
    {
        var input = new Pipe();
        await input.Writer.WriteAsync("{}\n"u8.ToArray());

        var run = new ShipmentStream(Edition2025.Catalogue).RunAsync(input.Reader.AsStream(), new ClosedStream());

        (await run.WaitAsync(TimeSpan.FromSeconds(60))).Should().Be(ExitCode.ReaderGone);
    }

    private static async Task<List<JsonElement>> AnswerAsync(byte[] lines)
    {
        using var output = new MemoryStream();
        (await new ShipmentStream(Edition2025.Catalogue).RunAsync(new MemoryStream(lines), output)).Should().Be(ExitCode.Done);
        var text = Encoding.UTF8.GetString(output.ToArray());
        text.Should().EndWith("\n");
        return [.. text.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    private sealed class ClosedStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new BrokenPipeException();
    }

    /// <summary>Takes nothing until it is released.</summary>
    private sealed class BlockedStream : MemoryStream
    {
        private readonly ManualResetEventSlim _isReleased = new();
        private readonly TaskCompletionSource _blocked = new();

        public Task Blocked => _blocked.Task;

        public int Lines { get; private set; }

        public void Release() => _isReleased.Set();

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            _blocked.TrySetResult();
            _isReleased.Wait();
            Lines += buffer.Count((byte)'\n');
        }
    }
}
