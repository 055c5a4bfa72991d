using Microsoft.Playwright;

namespace Initiative.Core.Atlas.Tests.Browser;

/// <summary>The machine's Chromium and the auditor of accessibility.</summary>
internal static class Chromium
{
    private const string Advice =
        "needs Chromium (on PATH as 'chromium', 'chromium-browser' or 'google-chrome', or named by the environment variable CHROMIUM) and axe-core: run 'npm ci' in tests/Initiative.Core.Atlas.Tests/Browser.";

    private static readonly string? Executable = Find();

    private static readonly string Axe = Path.Combine(Checkout.Root, "tests", "Initiative.Core.Atlas.Tests", "Browser", "node_modules", "axe-core", "axe.min.js");

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Why the tests cannot run, or null. On a build server they have to.</summary>
    public static string? Missing { get; } =
        Environment.GetEnvironmentVariable("CI") != "true" && (Executable is null || !File.Exists(Axe)) ? Advice : null;

    public static string AxeScript => File.Exists(Axe) ? File.ReadAllText(Axe) : throw new InvalidOperationException($"This test {Advice}");

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => Executable is null
        ? throw new InvalidOperationException($"This test {Advice}")
        : playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
            return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return new[] { "chromium", "chromium-browser", "google-chrome" }
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}

/// <summary>A test that is skipped, with a sentence on what to install, where there is no browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>As <see cref="BrowserFactAttribute"/>, for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
