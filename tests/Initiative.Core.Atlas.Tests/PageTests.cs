using System.Net;

namespace Initiative.Core.Atlas.Tests;

public sealed class PageTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    public static TheoryData<string, string> Addresses
    {
        get
        {
            var addresses = new TheoryData<string, string> { { "/", "Cross-Border" }, { "/cities", "Pilot cities" }, { "/history", "The editions" }, { "/document", "The official document" }, { "/sources", "Sources" } };
            foreach (var task in Catalogue.Tasks)
                addresses.Add($"/tasks/{task.Id}", task.Title.English);
            foreach (var measure in Catalogue.Measures)
                addresses.Add($"/measures/{measure.Id}", measure.Title.English);
            foreach (var city in EditionHistory.Known.Cities)
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
    public async Task Everything_has_an_address_with_its_own_title(string path, string title)
    {
        var html = await app.Client.GetStringAsync(AtlasApp.At(path));

        WebUtility.HtmlDecode(html).Should().Contain($"<title>{title}").And.NotContain("{title}");
        html.Should().NotContainAny("{heading}", "{description}", "{json}");
    }

    [Theory]
    [InlineData("/measures/drug-imports/", HttpStatusCode.OK)]
    [InlineData("/?q=oil&flow=nonsense", HttpStatusCode.OK)]
    [InlineData("/measures/no-such-measure", HttpStatusCode.NotFound)]
    [InlineData("/measures", HttpStatusCode.NotFound)]
    [InlineData("/cities/Ningbo", HttpStatusCode.NotFound)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    public async Task Page_says_whether_there_is_something_at_its_address(string path, HttpStatusCode status)
    {
        var answer = await app.GetAsync(path);

        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await answer.Content.ReadAsStringAsync()).Contains("<title>Not found", StringComparison.Ordinal).Should().Be(status == HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/document", "/api/sources/gacc-2025-04-27")]
    [InlineData("/measures/drug-imports", "/api/measures/drug-imports")]
    [InlineData("/history", "/api/history")]
    [InlineData("/sources", "/api/facts")]
    [InlineData("/cities/wuhan", "/api/history/cities/wuhan")]
    public async Task Without_scripts_a_page_says_where_its_facts_are(string path, string json)
    {
        (await app.Client.GetStringAsync(AtlasApp.At(path))).Should().Contain($"<a href=\"{json}\">");
        (await app.GetAsync(json)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/api/measures/nope")]
    [InlineData("/js/app.js")]
    public async Task Nothing_may_come_from_elsewhere(string path)
    {
        var answer = await app.GetAsync(path);

        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'self';").And.NotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
    }
}
