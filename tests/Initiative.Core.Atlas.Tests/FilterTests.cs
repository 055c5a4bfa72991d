using System.Net;

namespace Initiative.Core.Atlas.Tests;

public sealed class FilterTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Theory]
    [InlineData("mode=air", "air-silk-road", "air-cargo-terminals", "airside-direct-access", "battery-goods-by-air")]
    [InlineData("MODE=Rail", "train-assembly-hubs")]
    [InlineData("mode=sea")]
    [InlineData("mode=none&task=logistics-efficiency", "multimodal-transport", "belt-and-road")]
    [InlineData("flow=import&status=not-known", "drug-imports")]
    [InlineData("topic=macao&status=implemented", "one-declaration-dual-reporting")]
    [InlineData("status=taken-as-replicated-nationwide&mode=air", "air-silk-road", "air-cargo-terminals", "battery-goods-by-air")]
    public async Task Page_json_and_csv_have_the_measures_that_meet_every_condition(string query, params string[] ids)
    {
        var json = (await app.JsonAsync($"/api/measures?{query}")).AsArray();
        var csv = (await app.TextAsync($"/api/measures.csv?{query}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var page = await app.TextAsync($"/measures?{query}");

        json.Select(static measure => measure!["id"]!.GetValue<string>()).Should().Equal(ids);
        csv.Skip(1).Select(static line => line.Split(',')[1]).Should().Equal(ids);
        Catalogue.Measures.Where(measure => page.Contains($"<h3><a href=\"/measures/{measure.Id}\">", StringComparison.Ordinal)).Select(static measure => measure.Id.ToString()).Should().Equal(ids);
        page.Should().Contain($"<strong>{ids.Length} of 29 measures</strong>");
    }

    [Theory]
    [InlineData("/measures?mode=air", "Mode: Air. <a href=\"/measures?mode=none\">The 23 measures that state no mode of transport</a> may apply too.")]
    [InlineData("/zh/measures?flow=import", "进出口方向：进口。<a href=\"/zh/measures?flow=none\">未写明进出口方向的22项措施</a>同样可能适用。")]
    [InlineData("/measures?mode=air", "<a href=\"/api/measures.csv?mode=air\" download>CSV</a> · <a href=\"/api/measures?mode=air\">JSON</a>")]
    [InlineData("/measures?mode=air", "hreflang=\"zh-Hans\" href=\"/zh/measures?mode=air\"")]
    [InlineData("/measures?mode=air", "<option value=\"air\" selected>Air</option>")]
    public async Task Page_says_what_was_asked_and_leads_to_the_same_elsewhere(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [Theory]
    [InlineData("/measures?flow=&mode=&task=&topic=&status=", "/measures")]
    [InlineData("/zh/measures?flow=&mode=air&task=", "/zh/measures?mode=air")]
    [InlineData("/Measures?mode=air", "/measures?mode=air")]
    [InlineData("/zh-CN/measures?mode=air", "/zh/measures?mode=air")]
    public async Task Form_and_other_spellings_lead_to_the_clean_address(string path, string address) =>
        (await app.GetAsync(path)).RequestMessage!.RequestUri!.PathAndQuery.Should().Be(address);

    [Theory]
    [InlineData("/measures?mode=plane", "“plane” is no mode: write one of sea, rail, road, air, none.")]
    [InlineData("/measures?mode=air&mode=rail", "mode is given 2 times: give it once.")]
    [InlineData("/measures?modes=air", "There is no parameter “modes”. This address takes flow, mode, task, topic, status. Did you mean mode?")]
    [InlineData("/zh/measures?status=known", "“known”不是参数“status”的值，可用的值：")]
    [InlineData("/zh/measures?modes=air", "没有参数“modes”。此地址接受的参数：flow, mode, task, topic, status。您要写的是mode？")]
    [InlineData("/outcomes?status=implemented", "There is no parameter “status”. This address takes no parameters; these do: /, /measures.")]
    [InlineData("/zh/data?table=cities", "没有参数“table”。此地址不接受参数；接受参数的地址：/、/measures。")]
    [InlineData("/zh/?query=battery", "没有参数“query”。")]
    public async Task What_an_address_does_not_take_is_said_above_the_page(string path, string said)
    {
        var answer = await app.GetAsync(path);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(said).And.Contain("role=\"alert\"").And.Contain("<h1>");
    }

    [Theory]
    [InlineData("/outcomes?utm_source=mail")]
    [InlineData("/measures?gclid=1&mode=air")]
    public async Task Trackers_are_no_parameters(string path) => (await app.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.OK);

    [Fact]
    public async Task None_is_the_one_word_for_what_a_measure_does_not_state()
    {
        (await app.JsonAsync("/api/measures/belt-and-road"))["modes"]!.GetValue<string>().Should().Be("none");
        (await app.TextAsync("/api/measures.csv")).Should().Contain(",stated_flows,stated_modes,").And.Contain("14,belt-and-road,").And.Contain(",deepen,none,none,belt-and-road,").And.NotContain("not stated");
    }
}
