using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Initiative.Core.Atlas.Tests.Browser;

public sealed class JourneyTests(AtlasBrowser atlas) : IClassFixture<AtlasBrowser>
{
    [BrowserFact]
    public async Task Reader_searches_filters_opens_a_measure_follows_its_quotation_and_reloads()
    {
        var page = await atlas.OpenAsync("/");
        var results = page.Locator(".results .item");
        await Expect(results).ToHaveCountAsync(29);

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the measures" }).PressSequentiallyAsync("batteries");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("2 measures");
        await Expect(results.First.Locator("mark").First).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/\?q=batteries$"));

        await page.GetByRole(AriaRole.Radio, new() { Name = "Export" }).CheckAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("1 measure");
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("batteries");
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Export" })).ToBeCheckedAsync();
        await Expect(results).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Link, new() { Name = "Lithium battery exports" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Lithium battery exports" })).ToBeFocusedAsync();
        await Expect(page).ToHaveTitleAsync("Lithium battery exports · Cross-Border Trade Facilitation Initiative 2025");

        await page.GetByRole(AriaRole.Link, new() { Name = "Show in the document" }).ClickAsync();
        var mark = page.Locator("[data-marks~='measure-lithium-battery-exports']");
        await Expect(mark).ToBeFocusedAsync();
        await Expect(mark).ToBeInViewportAsync();
        await Expect(mark).ToHaveTextAsync(Edition2025.Measures.LithiumBatteryExports.Quotation.Text);

        await page.ReloadAsync();
        await Expect(mark).ToBeInViewportAsync();
        await mark.ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/measures/lithium-battery-exports$"));

        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Lithium battery exports");
        await page.GoBackAsync();
        await page.GoBackAsync();
        await page.GoBackAsync();
        await Expect(results).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Choices_can_be_gone_back_and_taken_away()
    {
        var page = await atlas.OpenAsync("/");
        var results = page.Locator(".results .item");

        await page.GetByLabel("Topic").SelectOptionAsync("macao");
        await Expect(results).ToHaveCountAsync(2);
        await page.GetByLabel("Task").SelectOptionAsync("interconnectivity");
        await Expect(results).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Expect(results).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();

        await Expect(results).ToHaveCountAsync(29);
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task What_the_document_does_not_say_finds_nothing_and_says_so()
    {
        var page = await atlas.OpenAsync("/?q=nothing+like+it");

        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("No measure");
        await Expect(page.Locator(".results")).ToContainTextAsync("Try another word");
    }

    [BrowserFact]
    public async Task What_is_typed_is_shown_as_text_only()
    {
        var page = await atlas.OpenAsync("/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&flow=%3Cb%3E&topic=nope");

        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("<img src=x onerror=alert(1)>");
        await Expect(page.Locator("main img")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Any" }).First).ToBeCheckedAsync();
    }

    [BrowserFact]
    public async Task Every_quotation_is_marked_with_its_words_and_leads_to_what_it_states()
    {
        var catalogue = Edition2025.Catalogue;
        var page = await atlas.OpenAsync("/document");
        var expected = catalogue.Measures.Select(static measure => ($"measure-{measure.Id}", measure.Quotation))
            .Concat(catalogue.Tasks.Select(static task => ($"task-{task.Id}", task.Quotation)))
            .Concat(catalogue.Cities.Select(static city => ($"city-{city.Id}", city.Quotation)))
            .Concat(catalogue.Agencies.Select(static agency => ($"agency-{agency.Id}", agency.Quotation)));

        var marked = await page.EvaluateAsync<Dictionary<string, string>>(
            """
            () => {
              const words = {};
              for (const piece of document.querySelectorAll('[data-marks]'))
                for (const key of piece.dataset.marks.split(' ')) words[key] = (words[key] ?? '') + piece.textContent;
              return words;
            }
            """);

        foreach (var (key, quotation) in expected)
            marked[key].Should().Be(string.Concat(quotation.Spans.Select(span => quotation.Document.Text!.Substring(span.Start, span.Length))), key);
    }

    [BrowserFact]
    public async Task Shared_verb_leads_to_both_of_its_measures()
    {
        var page = await atlas.OpenAsync("/document#measure-brics-customs-demonstration-center");
        var shared = page.Locator("[data-marks~='measure-smart-customs-platform'][data-marks~='measure-brics-customs-demonstration-center']");

        await Expect(shared).ToHaveTextAsync("establish ");
        await shared.ClickAsync();
        await Expect(page.Locator("blockquote")).ToHaveTextAsync("establish … a BRICS Customs Demonstration Center");
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Measure 20: Smart Customs online collaboration platform", Exact = true }).ClickAsync();

        await Expect(page.Locator("blockquote")).ToHaveTextAsync("establish a global \"Smart Customs\" online collaboration platform");
    }

    [BrowserFact]
    public async Task Measure_without_a_follow_up_is_not_known_and_not_denied()
    {
        var page = await atlas.OpenAsync("/measures/port-logistics");

        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "What became of it" })).ToContainTextAsync("Not known.");
    }

    [BrowserFact]
    public async Task Follow_up_of_medium_confidence_shows_its_grade_and_source()
    {
        var page = await atlas.OpenAsync("/measures/green-trade-innovation");
        var followUp = page.GetByRole(AriaRole.Region, new() { Name = "What became of it" });

        await Expect(followUp).ToContainTextAsync("Medium confidence");
        await Expect(followUp.GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", Edition2025.Measures.GreenTradeInnovation.FollowUps[0].Source.Url!.OriginalString);
    }

    [BrowserFact]
    public async Task Reader_follows_the_editions_from_the_overview_to_a_city_that_joined_later()
    {
        var page = await atlas.OpenAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "editions since 2018" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "The editions" })).ToBeFocusedAsync();

        var changes = page.GetByRole(AriaRole.Region, new() { Name = "Cities that joined and left" });
        await Expect(changes).ToContainTextAsync("Joined: Yancheng 盐城, Zhengzhou 郑州, Chengdu 成都, Guiyang 贵阳 and Urumqi 乌鲁木齐");
        await Expect(changes).ToContainTextAsync("and 7 that are not named");
        await changes.GetByRole(AriaRole.Link, new() { Name = "Wuhan 武汉" }).ClickAsync();

        var editions = page.GetByRole(AriaRole.Region, new() { Name = "Editions" });
        await Expect(editions).ToContainTextAsync("Took part in the edition of 2026.");
        await Expect(editions).ToContainTextAsync("Did not take part in the editions of 2024 and 2025: all their cities are named.");
        await editions.GetByRole(AriaRole.Link, new() { Name = "2024" }).ClickAsync();
        await Expect(page.Locator("#edition-2024")).ToBeFocusedAsync();
        await Expect(page.Locator("#edition-2024")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task City_says_in_which_editions_it_took_part_and_of_which_that_is_not_known()
    {
        var page = await atlas.OpenAsync("/cities/ningbo");
        var editions = page.GetByRole(AriaRole.Region, new() { Name = "Editions" });

        await Expect(editions).ToContainTextAsync("Took part in the editions of 2024, 2025 and 2026.");
        await Expect(editions).ToContainTextAsync("Of 2018 to 2023 it is not known: no source names all their cities.");
        await Expect(editions).Not.ToContainTextAsync("Did not take part");
    }

    [BrowserFact]
    public async Task Edition_of_which_nothing_is_known_says_so_and_a_weak_figure_says_that_it_is_weak()
    {
        var page = await atlas.OpenAsync("/history");
        var rows = page.GetByRole(AriaRole.Row);

        await Expect(rows.Filter(new() { HasText = "2019" })).ToContainTextAsync("Only that it took place is known.");
        await Expect(rows.Filter(new() { HasText = "2018" })).ToContainTextAsync("weak source");
        await Expect(rows.Filter(new() { HasText = "2023" })).ToContainTextAsync("not known");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "2019" })).ToContainTextAsync("Everything else");
    }

    [BrowserFact]
    public async Task Every_source_shows_its_grade_and_what_rests_on_it()
    {
        var page = await atlas.OpenAsync("/sources");

        foreach (var source in EditionHistory.Known.Sources)
        {
            var shown = page.Locator($"#source-{source.Id}");
            await Expect(shown.Locator(".grade")).ToHaveTextAsync(JsonSerializer.SerializeToElement(source.Reliability).GetString()!.Replace('-', ' '));
            await Expect(shown.Locator("dd").First).ToBeVisibleAsync();
        }
        await Expect(page.Locator("#source-e-to-china-2018")).ToContainTextAsync("That it took place and number of measures: 2018");
    }

    [BrowserFact]
    public async Task City_is_reached_from_the_map_by_keyboard()
    {
        var page = await atlas.OpenAsync("/cities");
        var cities = page.GetByRole(AriaRole.Group, new() { Name = "Map of the pilot cities" }).GetByRole(AriaRole.Link);
        await Expect(cities).ToHaveCountAsync(25);

        await page.GetByRole(AriaRole.Link, new() { Name = "Ningbo, Zhejiang" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ningbo 宁波");
        await Expect(page.Locator("h1 [lang='zh-Hans']")).ToHaveTextAsync("宁波");
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
        await page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" }).ClickAsync();

        await page.ReloadAsync();

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Light theme" })).ToBeVisibleAsync();
        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(20, 22, 26)");
    }

    [BrowserFact]
    public async Task Unknown_address_is_a_page_that_says_so()
    {
        var page = await atlas.OpenAsync("/measures/nope");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Not found");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("/measures/nope");
    }
}
