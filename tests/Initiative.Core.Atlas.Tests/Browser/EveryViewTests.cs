using Microsoft.Playwright;

namespace Initiative.Core.Atlas.Tests.Browser;

public sealed class EveryViewTests(AtlasBrowser atlas) : IClassFixture<AtlasBrowser>
{
    private static readonly string Screenshots = Environment.GetEnvironmentVariable("ATLAS_SCREENSHOTS") is null
        ? Directory.CreateTempSubdirectory("atlas").FullName
        : Path.Combine(Checkout.Root, "samples", "Atlas", "screenshots");

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1024)]
    [InlineData(ColorScheme.Dark, 1024)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task Audit_of_accessibility_finds_nothing(ColorScheme theme, int width)
    {
        var page = await atlas.OpenAsync("/", width, theme: theme);
        foreach (var view in AtlasBrowser.Views.Concat(AtlasBrowser.Views.Select(AtlasBrowser.Chinese)))
        {
            await AtlasBrowser.GoAsync(page, view);
            await page.EvaluateAsync(Chromium.AxeScript);

            var findings = await page.EvaluateAsync<string[]>(
                "async () => (await axe.run()).violations.map(v => `${v.impact}: ${v.id}: ${v.nodes.map(n => n.target).join(' ')}: ${v.nodes[0].failureSummary}`)");

            findings.Should().BeEmpty(view);
        }
    }

    [BrowserFact]
    public async Task Narrow_screen_never_scrolls_sideways()
    {
        foreach (var width in new[] { 320, 390, 768 })
        {
            var page = await atlas.OpenAsync("/", width);
            foreach (var view in AtlasBrowser.Views.Concat(AtlasBrowser.Views.Select(AtlasBrowser.Chinese)))
            {
                await AtlasBrowser.GoAsync(page, view);
                (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).Should().BeLessThanOrEqualTo(0, $"{view} at {width}");
            }
        }
    }

    [BrowserFact]
    public async Task Nothing_is_asked_of_another_host_and_nothing_fails()
    {
        var page = await atlas.OpenAsync("/");
        var (elsewhere, failures) = (new List<string>(), new List<string>());
        page.Request += (_, request) =>
        {
            if (!atlas.IsOurs(request.Url))
                elsewhere.Add(request.Url);
        };
        page.PageError += (_, error) => failures.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                failures.Add(message.Text);
        };
        // The last two are not found and refused, which a browser reports as errors.
        foreach (var view in AtlasBrowser.Views[..^2])
            await AtlasBrowser.GoAsync(page, view);

        elsewhere.Should().BeEmpty();
        failures.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData("ask", "/?goods=lithium+batteries&flow=export&mode=air&city=Ningbo", 1366, 657, ColorScheme.Light)]
    [InlineData("cities", "/cities/in-2026", 1366, 800, ColorScheme.Light)]
    [InlineData("document", "/document#measure-brics-customs-demonstration-center", 1024, 700, ColorScheme.Dark)]
    [InlineData("ask-small", "/zh/?goods=%E9%94%82%E7%94%B5%E6%B1%A0&flow=export", 360, 740, ColorScheme.Light)]
    public async Task Screenshot_shows_more_than_an_empty_page(string name, string path, int width, int height, ColorScheme theme)
    {
        var page = await atlas.OpenAsync(path, width, height, theme);

        var picture = await page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, $"{name}.png") });

        picture.Length.Should().BeGreaterThan(20_000);
    }
}
