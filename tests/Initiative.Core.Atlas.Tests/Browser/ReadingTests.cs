using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Initiative.Core.Atlas.Tests.Browser;

public sealed class ReadingTests(AtlasBrowser atlas) : IClassFixture<AtlasBrowser>
{
    [BrowserFact]
    public async Task Shared_verb_is_part_of_both_of_its_measures()
    {
        var page = await atlas.OpenAsync("/document#measure-brics-customs-demonstration-center");

        var sought = page.Locator(".mark.sought");
        await Expect(sought.First).ToBeInViewportAsync();
        await Expect(sought.First).ToHaveTextAsync("establish ");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Measure 20: {Edition2025.Measures.SmartCustomsPlatform.Title.English}", Exact = true }).ClickAsync();

        await Expect(page.Locator("blockquote")).ToContainTextAsync("establish a global \"Smart Customs\" online collaboration platform");
    }

    [BrowserFact]
    public async Task Quotation_is_copied_with_its_source()
    {
        var page = await atlas.OpenAsync("/measures/drug-imports");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.GetByRole(AriaRole.Figure).GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();

        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        copied.Should().Contain(Edition2025.Measures.DrugImports.Quotation.Text).And.Contain("27 April 2025").And.Contain("English translation").And.Contain("/measures/drug-imports");
    }

    [BrowserFact]
    public async Task Reader_switches_the_language_and_stays_on_the_page()
    {
        var page = await atlas.OpenAsync("/cities/ningbo");

        await page.GetByRole(AriaRole.Link, new() { Name = "中文", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("宁波");
        await page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/cities/ningbo$"));
    }

    [BrowserTheory]
    [InlineData("/document#p5s2", "/zh/document#p5s2")]
    [InlineData("/outcomes#reports", "/zh/outcomes#reports")]
    public async Task Reader_switches_the_language_and_stays_at_the_place(string path, string other)
    {
        var page = await atlas.OpenAsync(path);

        await page.GetByRole(AriaRole.Link, new() { Name = "中文", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(other) + "$"));
    }

    [BrowserFact]
    public async Task First_tab_stop_skips_to_the_content()
    {
        var page = await atlas.OpenAsync("/document");

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Chosen_theme_is_remembered()
    {
        var page = await atlas.OpenAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();

        await page.ReloadAsync();

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Light" })).ToBeVisibleAsync();
        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(20, 22, 26)");
    }

    [BrowserFact]
    public async Task Printed_answer_has_its_address_its_day_and_what_is_not_excluded()
    {
        var page = await atlas.OpenAsync("/?goods=lithium+batteries&flow=export");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".printed")).ToContainTextAsync($"{page.Url}, printed on ");
        await Expect(page.Locator(".printed")).ToContainTextAsync(new Regex(@"\d{1,2} \w+ \d{4}$"));
        await Expect(page.GetByText("What a measure does not state is not excluded.")).ToBeVisibleAsync();
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#answer summary')).listStyleType")).Should().Be("none");
        (await page.EvaluateAsync<int>("[...document.querySelectorAll('a')].filter(a => a.checkVisibility() && getComputedStyle(a).textDecorationLine !== 'none' && getComputedStyle(a, '::after').content === 'none').length")).Should().Be(0);
    }

    [BrowserFact]
    public async Task Print_is_light_without_forms_and_with_addresses()
    {
        var page = await atlas.OpenAsync("/sources", theme: ColorScheme.Dark);

        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Expect(page.Locator(".top")).ToBeHiddenAsync();
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h3 a[rel~=external]'), '::after').content")).Should().Contain("http");
    }

    [BrowserFact]
    public async Task Citation_of_the_data_has_its_address_once()
    {
        var page = await atlas.OpenAsync("/data");

        var citation = await page.Locator(".citation").TextContentAsync();

        Regex.Count(citation!, "/data").Should().Be(1);
        citation.Should().MatchRegex("MIT licence, http://[^ ]*/data");
    }
}
