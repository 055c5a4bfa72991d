using System.Text.Json;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>What a model gets from the tools, through a real client.</summary>
public sealed class ToolTests(AssistantServer server) : IClassFixture<AssistantServer>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public async Task Tools_say_what_they_answer_and_that_they_change_nothing()
    {
        var tools = await server.Client.ListToolsAsync();

        tools.Select(tool => tool.Name).Should().BeEquivalentTo("search", "advise", "measure", "city", "document");
        foreach (var tool in tools)
        {
            tool.Description.Should().NotBeNullOrWhiteSpace();
            tool.ProtocolTool.OutputSchema.Should().NotBeNull();
            tool.ProtocolTool.Annotations!.ReadOnlyHint.Should().BeTrue();
            tool.ProtocolTool.Annotations.IdempotentHint.Should().BeTrue();
            tool.ProtocolTool.Annotations.DestructiveHint.Should().BeFalse();
            tool.ProtocolTool.Annotations.OpenWorldHint.Should().BeFalse();
            foreach (var argument in tool.JsonSchema.GetProperty("properties").EnumerateObject())
                argument.Value.GetProperty("description").GetString().Should().NotBeNullOrWhiteSpace();
        }
        tools.Single(tool => tool.Name == "measure").Description.Should().Contain("No follow-up means \"not known\"");
        server.Client.ServerInstructions.Should().Contain("Chinese original prevails").And.Contain("not official").And.Contain("nothing is known, never that nothing happened");
    }

    [Theory]
    [InlineData("search")]
    [InlineData("search", "text", "batteries by air")]
    [InlineData("search", "text", "no such thing")]
    [InlineData("search", "text", "锂电池", "flow", "export")]
    [InlineData("search", "topic", "Hong Kong", "task", "interconnectivity")]
    [InlineData("search", "flow", null, "text", null)]
    [InlineData("advise")]
    [InlineData("advise", "flow", "export", "mode", "by air", "goods", "lithium batteries", "city", "宁波", "destination", "Germany")]
    [InlineData("advise", "city", "Paris", "goods", "steel")]
    [InlineData("measure", "measure", "air-silk-road")]
    [InlineData("measure", "measure", "16")]
    [InlineData("measure", "measure", "Drug imports")]
    [InlineData("city", "city", "Ningbo")]
    [InlineData("city", "city", "110000")]
    [InlineData("document")]
    public async Task Answer_is_as_its_schema_says_and_names_its_source(string tool, params object?[] arguments)
    {
        var result = await server.CallAsync(tool, arguments);

        result.IsError.Should().NotBe(true);
        var answer = result.StructuredContent!.Value;
        var description = (await server.Client.ListToolsAsync()).Single(known => known.Name == tool);
        new Schema(description.ProtocolTool.OutputSchema!.Value).Check(answer);
        JsonElement.DeepEquals(JsonDocument.Parse(result.Text()).RootElement, answer).Should().BeTrue("text and structure say the same");
        var source = answer.GetProperty("sources")[0];
        source.GetProperty("id").GetString().Should().Be("gacc-2025-04-27");
        source.GetProperty("url").GetString().Should().Be("https://cceeccic.org/628057222.html");
        source.GetProperty("note").GetString().Should().Contain("\"zh\" prevails");
    }

    [Fact]
    public async Task Quotations_stand_in_the_document_where_their_spans_say()
    {
        var answer = (await server.CallAsync("document")).StructuredContent!.Value;

        var text = answer.GetProperty("document").GetProperty("text").GetString()!;
        var quotations = answer.GetProperty("measures").EnumerateArray().Select(measure => measure.GetProperty("quotation")).ToList();
        quotations.Should().HaveCount(29);
        foreach (var quotation in quotations)
        {
            var stretches = quotation.GetProperty("spans").EnumerateArray()
                .Select(span => text.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32()));
            quotation.GetProperty("text").GetString().Should().Be(string.Join(" … ", stretches));
        }
    }

    [Fact]
    public async Task Search_and_advice_are_those_of_the_library()
    {
        var found = (await server.CallAsync("search", "text", "batteries by air")).StructuredContent!.Value;
        var advised = (await server.CallAsync("advise", "flow", "Export", "mode", "air freight", "goods", "lithium batteries", "city", "Ningbo", "traits", new[] { "AEO" })).StructuredContent!.Value;

        Ids(found).Should().Equal(Catalogue.Find("batteries by air").Select(match => match.MeasureId.ToString()));
        var advice = Catalogue.Advise(new Shipment { Flow = TradeFlows.Export, Mode = TransportModes.Air, Goods = "lithium batteries", City = "Ningbo", Traits = ["AEO"] });
        Ids(advised).Should().Equal(advice.Matches.Select(match => match.MeasureId.ToString()));
        advised.GetProperty("pilotCity").GetString().Should().Be("ningbo");
        advised.GetProperty("measures")[0].GetProperty("reasons")[0].GetProperty("topicId").GetString().Should().Be("lithium-batteries");
    }

    [Fact]
    public async Task Every_measure_and_city_is_answered()
    {
        foreach (var measure in Catalogue.Measures)
        {
            var answer = (await server.CallAsync("measure", "measure", measure.Id.ToString())).StructuredContent!.Value;
            answer.GetProperty("measure").GetProperty("quotation").GetProperty("text").GetString().Should().Be(measure.Quotation.Text);
            answer.GetProperty("followUp").GetString().Should().Be(measure.FollowUps.Count == 0 ? "Not known." : string.Join(' ', measure.FollowUps));
            answer.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString())
                .Should().BeEquivalentTo(measure.FollowUps.Select(followUp => followUp.SourceId.ToString()).Append("gacc-2025-04-27").Distinct());
        }
        foreach (var city in Catalogue.Cities)
        {
            var answer = (await server.CallAsync("city", "city", city.Name.Chinese)).StructuredContent!.Value;
            answer.GetProperty("city").GetProperty("divisionCode").GetString().Should().Be(city.DivisionCode);
        }
    }

    [Theory]
    [InlineData("Did you mean lithium-battery-exports (Lithium battery exports)?", "measure", "measure", "lithium-batery-exports")]
    [InlineData("There is no measure '30'. Find ids with the tool 'search'.", "measure", "measure", "30")]
    [InlineData("There is no measure ''.", "measure", "measure", "")]
    [InlineData("Did you mean ningbo (Ningbo)", "city", "city", "Ningboo")]
    [InlineData("There is no pilot city 'Paris'. The pilot cities are beijing, tianjin,", "city", "city", "Paris")]
    [InlineData("Zhejiang is a division, not a city. Its pilot cities: hangzhou (Hangzhou), ningbo (Ningbo).", "city", "city", "Zhejiang")]
    [InlineData("The flow 'sideways' is neither import nor export.", "advise", "flow", "sideways")]
    [InlineData("The mode 'warp' is none of sea, rail, road, air.", "search", "mode", "warp")]
    [InlineData("Did you mean hong-kong (Hong Kong)?", "search", "topic", "Hong Kng")]
    [InlineData("The tasks are policy-support, logistics-efficiency,", "search", "task", "?")]
    [InlineData("The argument 'measure' is missing: Its id, number", "measure")]
    [InlineData("There is no argument 'measur': the tool 'measure' takes measure.", "measure", "measur", "x")]
    [InlineData("There is no argument 'x': the tool 'document' takes no argument.", "document", "x", 1)]
    [InlineData("The argument 'measure' must be a string.", "measure", "measure", 7)]
    [InlineData("The argument 'measure' must be a string.", "measure", "measure", null)]
    [InlineData("The argument 'text' must be a string.", "search", "text", true)]
    [InlineData("The argument 'traits' must be an array, each element a string.", "advise", "traits", "AEO")]
    [InlineData("The argument 'traits' must be an array, each element a string.", "advise", "traits", new[] { 1, 2 })]
    public async Task Misunderstanding_is_an_error_that_says_what_to_do(string expected, string tool, params object?[] arguments)
    {
        var result = await server.CallAsync(tool, arguments);

        result.IsError.Should().BeTrue();
        result.Text().Should().Contain(expected);
    }

    [Fact]
    public async Task Hostile_arguments_are_answered_and_the_server_goes_on()
    {
        string[] texts = [new('x', 1_000_000), string.Concat(Enumerable.Repeat("锂电池 \"\\\r\n\0", 20_000)), "\uFFFD\u202E'; DROP TABLE measures; --", "{{\"a\":", " "];
        foreach (var text in texts)
        {
            (await server.CallAsync("search", "text", text)).Content.Should().ContainSingle();
            (await server.CallAsync("advise", "goods", text, "city", text, "destination", text, "traits", new[] { text, null })).IsError.Should().NotBe(true);
            (await server.CallAsync("measure", "measure", text)).Text().Length.Should().BeLessThan(1_000);
            (await server.CallAsync("city", "city", text)).IsError.Should().BeTrue();
            (await server.CallAsync("advise", "flow", text)).Text().Length.Should().BeLessThan(10_000);
        }
        (await server.CallAsync("measure", "measure", "1")).IsError.Should().NotBe(true);
    }

    private static IEnumerable<string> Ids(JsonElement answer) => answer.GetProperty("measures").EnumerateArray().Select(measure => measure.GetProperty("id").GetString()!);
}
