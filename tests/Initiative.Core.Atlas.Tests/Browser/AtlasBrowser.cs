using Microsoft.Playwright;

namespace Initiative.Core.Atlas.Tests.Browser;

/// <summary>Atlas and a browser, started once for all tests of a class.</summary>
public sealed class AtlasBrowser : IAsyncLifetime, IDisposable
{
    // As long as a busy machine may take.
    private const float Patience = 15_000;

    private readonly AtlasApp _app = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string[] Views { get; } =
    [
        "/", "/?goods=lithium+batteries&flow=export&mode=air&city=Ningbo", "/?goods=nothing+like+it", "/measures", "/measures?mode=air", "/?goods=furniture&mode=rail&destination=Kazakhstan", "/measures/one-declaration-dual-reporting", "/outcomes", "/tasks/interconnectivity", "/topics/hong-kong",
        "/cities", "/cities/in-2026", "/cities/ningbo", "/cities/wuhan", "/editions", "/agencies/gacc", "/document", "/sources", "/data", "/reference", "/measures/nope", "/measures?mode=plane",
    ];

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null)
            return;
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
    }

    public void Dispose()
    {
        _playwright?.Dispose();
        _app.Dispose();
    }

    /// <summary>A window of somebody who was never here before.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1024, int height = 800, ColorScheme theme = ColorScheme.Light, bool withScripts = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = _app.Client.BaseAddress!.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = theme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = withScripts,
        });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await GoAsync(page, path);
        return page;
    }

    public static Task GoAsync(IPage page, string path) => page.GotoAsync(path);

    /// <summary>The same page in Chinese.</summary>
    public static string Chinese(string path) => $"/zh{path}";

    public bool IsOurs(string url) => url.StartsWith(_app.Client.BaseAddress!.ToString(), StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);
}
