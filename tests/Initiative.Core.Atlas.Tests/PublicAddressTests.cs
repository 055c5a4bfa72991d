using System.Net;
using System.Xml.Linq;

namespace Initiative.Core.Atlas.Tests;

public sealed class PublicAddressTests : IDisposable
{
    private readonly AtlasApp _public = AtlasApp.At(new Uri("https://example.org/"));

    [Fact]
    public async Task Map_for_search_engines_has_every_page_in_both_languages_at_the_public_address()
    {
        var map = XDocument.Parse(await _public.TextAsync("/sitemap.xml"));

        var addresses = map.Root!.Elements().Select(static url => new Uri(url.Value)).ToList();

        addresses.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(2 * 130).And.OnlyContain(static address => address.Authority == "example.org");
        foreach (var address in addresses)
            (await _public.GetAsync(address.AbsolutePath)).StatusCode.Should().Be(HttpStatusCode.OK, address.AbsolutePath);
        (await _public.TextAsync("/robots.txt")).Should().Contain("Sitemap: https://example.org/sitemap.xml");
    }

    [Theory]
    [InlineData("/data", "MIT licence, https://example.org/data</p>")]
    [InlineData("/zh/data", "MIT 许可证，https://example.org/zh/data</p>")]
    [InlineData("/measures?mode=air", "<link rel=\"canonical\" href=\"https://example.org/measures?mode=air\">")]
    public async Task Page_has_the_public_address(string path, string written) => (await _public.TextAsync(path)).Should().Contain(written);

    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/data")]
    [InlineData("/")]
    [InlineData("/cities/Ningbo")]
    public async Task Host_that_a_client_names_is_never_repeated(string path)
    {
        using var app = new AtlasApp();
        using var request = new HttpRequestMessage(HttpMethod.Get, AtlasApp.At(path));
        request.Headers.Host = "attacker.example";

        var answer = await app.Client.SendAsync(request);

        (await answer.Content.ReadAsStringAsync()).Should().NotContain("attacker.example").And.NotContain("Sitemap:");
    }

    [Fact]
    public async Task Without_a_public_address_there_is_no_map()
    {
        using var app = new AtlasApp();

        (await app.GetAsync("/sitemap.xml")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    public void Dispose() => _public.Dispose();
}
