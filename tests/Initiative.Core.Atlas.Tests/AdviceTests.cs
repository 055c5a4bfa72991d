namespace Initiative.Core.Atlas.Tests;

public sealed class AdviceTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public async Task Advice_names_measures_the_city_and_the_reasons()
    {
        var advice = await app.JsonAsync("/api/advise?goods=lithium+batteries&flow=export&mode=air&city=Ningbo");

        var first = advice["concerning"]![0]!;
        first["measure"]!["id"]!.GetValue<string>().Should().Be("lithium-battery-exports");
        first["measure"]!["english"]!.GetValue<string>().Should().Be("Lithium battery exports");
        first["reasons"]!.AsArray().Should().Contain(static reason => reason!["topic"] != null && reason["topic"]!["id"]!.GetValue<string>() == "lithium-batteries");
        advice["city"]!["id"]!.GetValue<string>().Should().Be("ningbo");
    }

    [Fact]
    public async Task Advice_without_goods_has_the_measures_that_state_the_flow_as_what_may_concern_it()
    {
        var advice = await app.JsonAsync("/api/advise?flow=export&mode=air");

        var may = advice["mayConcern"]!.AsArray().Select(static match => Catalogue.Measures[match!["ordinal"]!.GetValue<int>() - 1]).ToList();
        may.Should().Contain(Edition2025.Measures.LithiumBatteryExports).And.Contain(Edition2025.Measures.BatteryGoodsByAir);
        may.Should().OnlyContain(static measure => measure.Flows != TradeFlows.Import && (measure.Modes == TransportModes.None || measure.Modes.HasFlag(TransportModes.Air)));
    }

    [Theory]
    [InlineData("code=8507.60")]
    [InlineData("dangerous=UN3480")]
    [InlineData("goods=%E9%94%82%E7%94%B5%E6%B1%A0")]
    public async Task Codes_and_chinese_words_call_for_measures(string query)
    {
        var advice = await app.JsonAsync($"/api/advise?flow=export&{query}");

        advice["concerning"]!.AsArray().Concat(advice["mayConcern"]!.AsArray()).Select(static match => match!["measure"]!["id"]!.GetValue<string>()).Should().Contain("lithium-battery-exports");
    }

    [Fact]
    public async Task Measure_that_the_shipment_contradicts_is_ruled_out_with_the_reason()
    {
        var ruled = (await app.JsonAsync("/api/advise?goods=lithium+batteries&flow=import"))["ruledOut"]!.AsArray().Single(static each => each!["measure"]!["id"]!.GetValue<string>() == "lithium-battery-exports")!;

        ruled["input"]!.GetValue<string>().Should().Be("flow");
        ruled["reason"]!.GetValue<string>().Should().Contain("export");
    }

    [Theory]
    [InlineData("mode=rail&destination=Kazakhstan", "multimodal-transport", "belt-and-road")]
    [InlineData("goods=furniture+by+rail+to+Kazakhstan", "multimodal-transport", "belt-and-road")]
    [InlineData("flow=export&mode=air", "multimodal-transport")]
    [InlineData("flow=export&destination=DE", "belt-and-road")]
    [InlineData("mode=sea-rail")]
    [InlineData("mode=rail&trait=multimodal&goods=belt+and+road&destination=Kazakhstan")]
    [InlineData("goods=vegetables&flow=export&destination=Hong+Kong")]
    [InlineData("destination=Ningbo")]
    public async Task Measures_that_the_question_leaves_open_are_named_with_what_would_decide(string query, params string[] open)
    {
        var notes = (await app.JsonAsync($"/api/advise?{query}"))["notes"]!.AsArray().Where(static note => note!["kind"]!.GetValue<string>() == "not-decided").ToList();

        notes.Select(static note => note!["measure"]!["id"]!.GetValue<string>()).Should().Equal(open);
        notes.TrueForAll(static note => note!["sentence"]!.GetValue<string>().StartsWith("Measure ", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Fact]
    public async Task What_is_not_recognised_is_said_with_its_words_and_parameter()
    {
        var note = (await app.JsonAsync("/api/advise?city=Atlantis"))["notes"]!.AsArray().Should().ContainSingle().Subject!;

        note["kind"]!.GetValue<string>().Should().Be("not-recognised");
        note["input"]!.GetValue<string>().Should().Be("city");
        note["words"]!.GetValue<string>().Should().Be("Atlantis");
    }
}
