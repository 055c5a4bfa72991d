using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Initiative.Core.Atlas.Tests;

/// <summary>Tables in both languages, and the answer about a shipment as a table.</summary>
public sealed class TableTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    [Fact]
    public async Task Every_table_has_a_chinese_form_with_the_same_rows_and_no_english_heading()
    {
        foreach (var table in app.Services.GetRequiredService<AtlasData>().Tables)
        {
            var (english, chinese) = (await LinesAsync($"/api/{table.Name}.csv"), await LinesAsync($"/api/{table.Name}.zh.csv"));

            chinese.Should().HaveCount(english.Length, table.Name);
            chinese[0].TrimStart('\uFEFF').Split(',').Should().HaveCount(table.Columns.Length).And.OnlyContain(static heading => heading.Any(static letter => letter > '\u2E7F'), table.Name);
        }
    }

    [Fact]
    public async Task Table_of_measures_has_edition_status_and_sources()
    {
        var lines = await LinesAsync("/api/measures.csv?mode=air");

        lines[0].TrimStart('\uFEFF').Should().Be("ordinal,id,english,chinese,chinese_title_source,edition,task,action,stated_flows,stated_modes,topics,status,status_inferred,status_confidence,status_sources,official_words,source,source_url");
        lines[1].Should().Contain(",2025,logistics-efficiency,").And.Contain(",taken-as-replicated-nationwide,yes,low,article-10100-2026,").And.EndWith(",gacc-2025-04-27,https://cceeccic.org/628057222.html");
    }

    [Fact]
    public async Task Chinese_table_has_words_in_place_of_codes_and_keeps_names_and_ids()
    {
        (await LinesAsync("/api/measures.zh.csv")).Should().Contain(static line => line.StartsWith("1,lithium-battery-exports,", StringComparison.Ordinal) && line.Contains(",出口,未写明,", StringComparison.Ordinal) && line.Contains(",视为已在全国复制推广,是,中,article-10100-2026,", StringComparison.Ordinal));
        (await LinesAsync("/api/sources.zh.csv")).Should().Contain(static line => line.StartsWith("gacc-2025-04-27,", StringComparison.Ordinal) && line.Contains(",GACC,海关总署,", StringComparison.Ordinal) && line.Contains(",是,主管机关,", StringComparison.Ordinal))
            .And.Contain(static line => line.Contains(",发布者不详,发布者不详,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answer_about_a_shipment_is_a_table_with_the_measures_of_the_json()
    {
        var answer = await app.JsonAsync("/api/advise?goods=lithium%20batteries&mode=air&flow=import");
        var lines = await LinesAsync("/api/advise.csv?goods=lithium%20batteries&mode=air&flow=import");

        lines.Skip(1).Select(static line => line.Split(',')[2]).Should().Equal(new[] { "concerning", "mayConcern", "general", "ruledOut" }
            .SelectMany(list => answer[list]!.AsArray().Select(static match => match!["measure"]!["id"]!.GetValue<string>())));
        lines.Should().Contain(static line => line.StartsWith("ruled-out,1,lithium-battery-exports,", StringComparison.Ordinal));
        (await LinesAsync("/api/advise.zh.csv?goods=lithium%20batteries&mode=air&flow=import")).Should().Contain(static line => line.StartsWith("已排除,1,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/?goods=batteries", "href=\"/api/advise.csv?goods=batteries\" download>CSV</a> · <a href=\"/api/advise?goods=batteries\">JSON</a>")]
    [InlineData("/zh/?goods=batteries", "href=\"/api/advise.zh.csv?goods=batteries\" download>CSV</a>")]
    [InlineData("/zh/measures?mode=air", "href=\"/api/measures.zh.csv?mode=air\" download>CSV</a>")]
    [InlineData("/zh/data", "href=\"/api/facts.zh.csv\"")]
    public async Task Page_leads_to_the_table_in_its_language(string path, string link) => (await app.TextAsync(path)).Should().Contain(link);

    [Theory]
    [InlineData("/api/advise.csv?flow=99")]
    [InlineData("/api/advise.zh.csv?x=1")]
    [InlineData("/api/cities.zh.csv?x=1")]
    public async Task Table_refuses_what_the_json_refuses(string path) => (await app.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("/?flow=99", "&#x27;99&#x27; was not recognised as a flow and was left out; choose Import, Export.")]
    [InlineData("/zh/?flow=99", "未能把“99”识别为进出口方向，未予采用；请选择进口、出口。")]
    [InlineData("/?goods=batteries&flow=99", "was not recognised as a flow")]
    public async Task Page_says_what_the_api_would_refuse(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [Theory]
    [InlineData("/api/divisions/320000")]
    [InlineData("/api/divisions/CN-JS")]
    [InlineData("/api/divisions/cn-js")]
    public async Task Division_is_found_by_either_code_and_names_its_cities(string path)
    {
        var division = await app.JsonAsync(path);

        division["isoCode"]!.GetValue<string>().Should().Be("CN-JS");
        division["cities"]!.AsArray().Select(static city => city!["id"]!.GetValue<string>()).Should().Equal("nanjing", "wuxi", "yancheng", "suzhou");
    }

    private async Task<string[]> LinesAsync(string path) => (await app.TextAsync(path)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
