using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Initiative.Core.Atlas.Tests;

public sealed partial class PageTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    public static TheoryData<string, string> Addresses
    {
        get
        {
            var addresses = new TheoryData<string, string>
            {
                { "/", "China’s 2025" }, { "/measures", "The 29 measures" }, { "/outcomes", "What became of the 29 measures" }, { "/cities", "Cities of the 2025 edition" }, { "/cities/in-2026", "Cities of the 2026 edition" },
                { "/editions", "The editions" }, { "/document", "The official document" }, { "/sources", "Sources" }, { "/data", "Take the data" }, { "/reference", "The API" },
            };
            foreach (var task in Catalogue.Tasks)
                addresses.Add($"/tasks/{task.Id}", task.Title.English);
            foreach (var measure in Catalogue.Measures)
                addresses.Add($"/measures/{measure.Id}", measure.Title.English);
            foreach (var city in EditionHistory.BuiltIn.Cities)
                addresses.Add($"/cities/{city.Id}", city.Name.English);
            foreach (var topic in Catalogue.Topics)
                addresses.Add($"/topics/{topic.Id}", topic.Name.English);
            foreach (var agency in Catalogue.Agencies)
                addresses.Add($"/agencies/{agency.Id}", agency.Name.English);
            return addresses;
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_has_its_title_a_description_a_canonical_address_and_both_languages(string path, string title)
    {
        var markup = await app.TextAsync(path);
        var html = WebUtility.HtmlDecode(markup);
        var chinese = await app.TextAsync(path == "/" ? "/zh/" : $"/zh{path}");

        html.Should().Contain($"<title>{title}").And.Contain("<html lang=\"en\">");
        markup.Should().MatchRegex("<meta name=\"description\" content=\"[^\"]{15,}");
        html.Should().Contain($"<link rel=\"canonical\" href=\"{path}\">").And.Contain("hreflang=\"zh-Hans\"");
        chinese.Should().Contain("<html lang=\"zh-Hans\">").And.Contain("中国");
        H1().Count(html).Should().Be(1);
    }

    [Fact]
    public async Task Every_link_leads_to_a_page_and_every_fragment_to_an_element_of_it()
    {
        var pages = new Dictionary<string, string>();
        var waiting = new Queue<string>(["/", "/zh/"]);
        var broken = new List<string>();
        var fragments = new List<(string From, string Path, string Fragment)>();
        while (waiting.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path))
                continue;
            var answer = await app.GetAsync(path);
            pages[path] = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync() : "";
            if (answer.StatusCode != HttpStatusCode.OK)
                broken.Add(path);
            foreach (Match link in Link().Matches(pages[path]))
            {
                var address = WebUtility.HtmlDecode(link.Groups[1].Value).Split('#');
                var target = address[0].Length == 0 ? path : address[0];
                if (address.Length > 1)
                    fragments.Add((path, target, address[1]));
                if (!target.StartsWith("/openapi", StringComparison.Ordinal))
                    waiting.Enqueue(target);
            }
        }

        broken.Should().BeEmpty();
        pages.Count.Should().BeGreaterThan(300);
        fragments.Where(each => each.Fragment is not ("main" or "") && !pages[each.Path].Contains($"id=\"{each.Fragment}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/measures/drug-imports/", HttpStatusCode.OK)]
    [InlineData("/zh", HttpStatusCode.OK)]
    [InlineData("/?goods=oil&flow=nonsense&mode=&city=", HttpStatusCode.OK)]
    [InlineData("/?query=battery", HttpStatusCode.BadRequest)]
    [InlineData("/?goods=a&goods=b", HttpStatusCode.BadRequest)]
    [InlineData("/measures/no-such-measure", HttpStatusCode.NotFound)]
    [InlineData("/?utm_source=mail&fbclid=1&goods=oil", HttpStatusCode.OK)]
    [InlineData("/cities/Ningbo", HttpStatusCode.OK)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/zh/nothing", HttpStatusCode.NotFound)]
    public async Task Page_says_whether_there_is_something_at_its_address(string path, HttpStatusCode status)
    {
        var answer = await app.GetAsync(path);

        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
    }

    [Theory]
    [InlineData("/topics", "/measures")]
    [InlineData("/zh/topics", "/zh/measures")]
    [InlineData("/agencies", "/sources")]
    [InlineData("/cities/in-2025", "/cities")]
    [InlineData("/zh/cities/NINGBO", "/zh/cities/ningbo")]
    public async Task Page_at_another_address_is_led_to(string path, string address) =>
        (await app.GetAsync(path)).RequestMessage!.RequestUri!.AbsolutePath.Should().Be(address);

    [Theory]
    [InlineData("/measures/drug-import", "/measures/drug-imports")]
    [InlineData("/city/ningbo", "/cities/ningbo")]
    [InlineData("/document2", "/document")]
    [InlineData("/zh/measures/lithium", "/zh/measures/lithium-battery-exports")]
    public async Task Page_that_is_not_there_names_what_was_probably_meant(string path, string suggested) =>
        (await TextOfAsync(await app.GetAsync(path))).Should().Contain($"<li><a href=\"{suggested}\">");

    [Fact]
    public async Task First_lines_say_what_it_is_that_it_is_over_and_what_still_applies()
    {
        var html = await app.TextAsync("/");

        html.Should().Contain("29 measures").And.Contain("The campaign is over").And.Contain("about 5 months from 24 April 2025; no source states an end day").And.Contain("25 of the 29 measures").And.Contain("At least 12 of the other 16 belong to them too; it is not known which");
    }

    [Fact]
    public async Task Document_is_in_the_page_as_printed_with_every_quotation_marked()
    {
        var html = await app.TextAsync("/document");

        var text = WebUtility.HtmlDecode(Tag().Replace(Sup().Replace(html[html.IndexOf("<article", StringComparison.Ordinal)..html.IndexOf("</article", StringComparison.Ordinal)], ""), ""));
        Letters(text).Should().Be(Letters(Catalogue.Sources[0].Text!));
        foreach (var measure in Catalogue.Measures)
            html.Should().Contain($"id=\"measure-{measure.Id}\"").And.Contain($"href=\"/measures/{measure.Id}\"");
    }

    [Theory]
    [InlineData("/cities", "cities-2025", "/api/history/editions/2025/cities", 25)]
    [InlineData("/cities/in-2024", "cities-2024", "/api/history/editions/2024/cities", 20)]
    [InlineData("/cities/in-2026", "cities-2026", "/api/history/editions/2026/cities", 38)]
    [InlineData("/outcomes", "statuses", "/api/statuses", 29)]
    [InlineData("/measures", "measures", "/api/measures", 29)]
    public async Task Table_to_take_is_the_one_on_the_page(string path, string name, string json, int rows)
    {
        var html = await app.TextAsync(path);

        html.Should().Contain($"<a href=\"/api/{name}.csv\" download>CSV</a> · <a href=\"{json}\">JSON</a>");
        (await app.TextAsync($"/api/{name}.csv")).Trim().Split("\r\n").Should().HaveCount(rows + 1);
        (await app.JsonAsync(json)).AsArray().Should().HaveCount(rows);
        (await app.TextAsync("/data")).Should().Contain($"href=\"/api/{name}.csv\"").And.Contain($"href=\"{json}\"");
    }

    [Theory]
    [InlineData("/outcomes")]
    [InlineData("/editions")]
    [InlineData("/sources")]
    [InlineData("/measures")]
    [InlineData("/zh/reference")]
    public async Task Long_page_begins_with_its_sections(string path) => (await app.TextAsync(path)).Should().Contain("<nav class=\"contents\"");

    [Theory]
    [InlineData("/citys/ningbo", "/cities/ningbo")]
    [InlineData("/zh/citys/ningbo", "/zh/cities/ningbo")]
    [InlineData("/measures/drug-import", "/measures/drug-imports")]
    [InlineData("/cities/wuhn", "/cities/wuhan")]
    public async Task Suggestions_are_each_there_once_with_the_nearest_first(string path, string first)
    {
        var suggested = Suggestion().Matches(await TextOfAsync(await app.GetAsync(path))).Select(static match => match.Groups[1].Value).ToList();

        suggested.Should().OnlyHaveUniqueItems().And.HaveElementAt(0, first);
    }

    [Fact]
    public async Task Year_without_cities_is_answered_with_the_years_that_have_some() =>
        (await TextOfAsync(await app.GetAsync("/cities/in-1999"))).Should().ContainAll("/cities/in-2024", "/cities/in-2026");

    [Fact]
    public async Task Language_is_the_addresss_and_what_a_browser_prefers_only_a_hint()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AtlasApp.At("/measures"));
        request.Headers.AcceptLanguage.ParseAdd("zh-CN,zh;q=0.9");

        var answer = await app.Client.SendAsync(request);

        (await TextOfAsync(answer)).Should().Contain("<html lang=\"en\">").And.Contain("class=\"language hinted\" href=\"/zh/measures\"");
        answer.Headers.Vary.Should().Contain("Accept-Language");
        (await app.TextAsync("/measures")).Should().NotContain("hinted\"");
    }

    [Fact]
    public async Task Data_is_described_for_machines()
    {
        var html = await app.TextAsync("/data");
        var json = html[html.IndexOf("ld+json\">", StringComparison.Ordinal)..];

        var dataset = JsonNode.Parse(json[(json.IndexOf('>', StringComparison.Ordinal) + 1)..json.IndexOf("</script>", StringComparison.Ordinal)])!;

        dataset["@type"]!.GetValue<string>().Should().Be("Dataset");
        dataset["version"]!.GetValue<string>().Should().Be(Catalogue.DataVersion);
        dataset["distribution"]!.AsArray().Should().HaveCount(26);
        html.Should().Contain($"data version {Catalogue.DataVersion}, retrieved ");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/api/measures/nope")]
    [InlineData("/atlas.js")]
    public async Task Nothing_may_come_from_elsewhere(string path)
    {
        var answer = await app.GetAsync(path);

        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'self';").And.NotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
    }

    private static Task<string> TextOfAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex("<h1")]
    private static partial Regex H1();

    [GeneratedRegex("""<a [^>]*href="(/[^"]*|#[^"]*)""")]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<sup.*?</sup>")]
    private static partial Regex Sup();

    [GeneratedRegex("<li><a href=\"([^\"]*)\">")]
    private static partial Regex Suggestion();
}
