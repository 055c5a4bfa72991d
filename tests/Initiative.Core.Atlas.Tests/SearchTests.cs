namespace Initiative.Core.Atlas.Tests;

public sealed class SearchTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Theory]
    [InlineData("q=batteries+by+air", "battery-goods-by-air")]
    [InlineData("q=batteries&flow=export", "lithium-battery-exports")]
    [InlineData("q=%E9%94%82%E7%94%B5%E6%B1%A0", "lithium-battery-exports")]
    [InlineData("mode=rail", "train-assembly-hubs")]
    [InlineData("MODE=Rail", "train-assembly-hubs")]
    [InlineData("topic=oil", "bonded-oil-storage-integration")]
    [InlineData("topic=macao&task=interconnectivity", "one-declaration-dual-reporting")]
    [InlineData("action=foster", "green-trade-innovation")]
    [InlineData("followUp=replicated-nationwide&mode=air&q=batteries", "battery-goods-by-air")]
    public async Task Search_finds_measures_that_meet_every_condition(string query, string first)
    {
        var found = (await app.JsonAsync($"/api/search?{query}"))["measures"]![0]!["measure"]!;

        found["id"]!.GetValue<string>().Should().Be(first);
        found["english"]!.GetValue<string>().Should().Be(Catalogue.Measures[MeasureId.Parse(first)].Title.English);
    }

    [Theory]
    [InlineData("q=macao", "topics", "macao")]
    [InlineData("q=ningb", "cities", "ningbo")]
    [InlineData("q=330200", "cities", "ningbo")]
    [InlineData("q=%E6%AD%A6%E6%B1%89", "cities", "wuhan")]
    [InlineData("q=ministry+of+finance", "agencies", "ministry-of-finance")]
    public async Task Search_finds_topics_cities_and_agencies(string query, string kind, string id) =>
        (await app.JsonAsync($"/api/search?{query}"))[kind]!.AsArray().Select(static found => found!["id"]!.GetValue<string>()).Should().Contain(id);

    [Fact]
    public async Task Search_finds_editions_by_year() =>
        (await app.JsonAsync("/api/search?q=2024"))["editions"]!.AsArray().Select(static year => year!.GetValue<string>()).Should().Equal("2024");

    [Fact]
    public async Task Search_finds_the_sentence_of_the_document_with_the_words()
    {
        var passage = (await app.JsonAsync("/api/search?q=external+shocks"))["passages"]!.AsArray().Should().ContainSingle().Subject!;

        var text = Catalogue.Sources[0].Text!;
        foreach (var word in passage["words"]!.AsArray())
            text.Substring(word!["start"]!.GetValue<int>(), word["length"]!.GetValue<int>()).Should().BeOneOf("external", "shocks");
        passage["text"]!.GetValue<string>().Should().Be(text.Substring(passage["span"]!["start"]!.GetValue<int>(), passage["span"]!["length"]!.GetValue<int>())).And.Contain("external shocks");
        (await app.Client.GetStringAsync(AtlasApp.At("/document"))).Should().Contain($"id=\"{passage["id"]!.GetValue<string>()}\"");
    }

    [Fact]
    public async Task Several_flows_must_all_be_stated() =>
        (await app.JsonAsync("/api/search?flow=import&flow=export"))["measures"]!.AsArray().Should().BeEmpty();

    [Fact]
    public async Task Spans_of_a_search_are_the_words_to_highlight()
    {
        var text = Catalogue.Sources[0].Text!;

        var reasons = (await app.JsonAsync("/api/search?q=batteries+by+air"))["measures"]![0]!["reasons"]!.AsArray();

        var words = reasons.Where(static reason => reason!["field"]!.GetValue<string>() == "official-words").ToList();
        words.Should().NotBeEmpty();
        foreach (var reason in words)
            text.Substring(reason!["span"]!["start"]!.GetValue<int>(), reason["span"]!["length"]!.GetValue<int>()).Should().Be(reason["words"]!.GetValue<string>());
    }
}
