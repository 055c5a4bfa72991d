namespace Initiative.Core.AssistantTools.Tests;

/// <summary>Where several things are asked for at once, each is answered, named or refused: none is passed over.</summary>
[Collection(nameof(AssistantServer))]
public sealed class SeveralAtOnceTests(AssistantServer server)
{
    [Theory]
    [InlineData("Ningbo, Atlantis", "Ningbo 宁波 (Zhejiang)", "“Atlantis” was not recognised")]
    [InlineData("Fooville and Ningbo", "Ningbo 宁波 (Zhejiang)", "“Fooville” was not recognised")]
    [InlineData("Ningbo; 999999; CNXXX", "“999999” was not recognised", "“CNXXX” was not recognised")]
    public async Task Name_that_is_not_recognised_beside_one_city_is_named(string city, params string[] told)
    {
        var result = await server.CallAsync("get_city", "city", city);

        result.Text().Should().ContainAll(told);
        result.StructuredContent!.Value.GetProperty("isRecognised").GetBoolean().Should().BeFalse();
    }

    [Theory]
    [InlineData("Suzhou, Jiangsu, China")]
    [InlineData("Yantian, Shenzhen")]
    public async Task Place_around_a_city_is_no_city_that_was_not_recognised(string city) =>
        (await server.CallAsync("get_city", "city", city)).Text().Should().NotContain("was not recognised");

    [Theory]
    [InlineData("2024-2026", "yes: 2024 [1], 2025 [2], 2026 [3]")]
    [InlineData("2025, 2024", "yes: 2024 [1], 2025 [2].")]
    [InlineData("2025 and 2024", "yes: 2024 [1], 2025 [2].")]
    [InlineData("2023 to 2025", "yes: 2023 [1], 2024 [2], 2025 [3]")]
    public async Task City_is_answered_for_all_editions_that_are_asked_for(string edition, string told) =>
        (await server.CallAsync("get_city", "city", "Ningbo", "edition", edition)).Text().Should().Contain(told);

    [Fact]
    public async Task Two_editions_are_compared() =>
        (await server.CallAsync("list_editions", "edition", new[] { "2025", "2024" })).Text().Should().Contain("Cities 2024 to 2025: joined: Yancheng");

    [Fact]
    public async Task More_than_two_editions_are_refused_with_what_to_ask()
    {
        var result = await server.CallAsync("list_editions", "edition", "2025", "compare_with", "2023, 2024");

        result.IsError.Should().BeTrue();
        result.Text().Should().Be("3 editions are asked for: give one, or two to compare; without any, all are listed.");
    }

    [Theory]
    [InlineData("flow", "import, export")]
    [InlineData("mode", "air, sea")]
    public async Task Flows_and_modes_that_no_measure_states_together_are_said_to_be_asked_together(string argument, string value) =>
        (await server.CallAsync("find_measures", argument, value)).Text().Should().Contain("a measure must state every flow and mode that is given");

    [Theory]
    [InlineData("kind", "agreed")]
    [InlineData("confidence", "low")]
    public async Task Kind_of_report_that_a_measure_lacks_is_said_to_be_unknown(string argument, string value) =>
        (await server.CallAsync("list_follow_ups", "measure", "1", argument, value)).Text().Should().Contain("No such report is known, which is no evidence of none.");
}
