using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Initiative.Core.Atlas.Tests.Browser;

public sealed class JourneyTests(AtlasBrowser atlas) : IClassFixture<AtlasBrowser>
{
    private static readonly (int Width, int Height)[] Screens = [(1366, 657), (360, 740)];

    [BrowserFact]
    public async Task Forwarder_types_goods_chooses_flow_and_mode_and_has_the_answer_without_scrolling()
    {
        foreach (var (width, height) in Screens)
        {
            var page = await atlas.OpenAsync("/", width, height);

            await page.GetByLabel("What do you ship").PressSequentiallyAsync("lithium batteries");
            await page.GetByLabel("Flow").SelectOptionAsync("export");
            await page.GetByLabel("Mode").SelectOptionAsync("air");

            await Expect(page).ToHaveURLAsync(new Regex(@"/\?goods=lithium\+batteries&flow=export&mode=air$"));
            var first = page.Locator("#answer .item").First;
            await Expect(first).ToContainTextAsync("Lithium battery exports");
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("concern");
            (await page.EvaluateAsync<int>("scrollY")).Should().Be(0);
            var box = await first.GetByRole(AriaRole.Link).First.BoundingBoxAsync();
            (box!.Y + box.Height).Should().BeLessThan(height, $"{width} x {height}");

            await page.ReloadAsync();
            await Expect(page.GetByLabel("What do you ship")).ToHaveValueAsync("lithium batteries");
            await Expect(first).ToContainTextAsync("Lithium battery exports");
        }
    }

    [BrowserTheory]
    [InlineData("/?goods=lithium+batteries&flow=export&mode=air&city=Shenzhen", "Lithium battery exports")]
    [InlineData("/zh/?goods=%E9%94%82%E7%94%B5%E6%B1%A0&flow=export&mode=air&city=%E6%B7%B1%E5%9C%B3", "优化出口锂电池检验监管模式")]
    [InlineData("/?flow=export&mode=air", "Air Silk Road")]
    [InlineData("/zh/?flow=export&mode=air", "推进“空中丝绸之路”建设")]
    [InlineData("/?flow=export&mode=rail&destination=Kazakhstan", "Cross-border train assembly hubs")]
    public async Task Answer_is_seen_without_scrolling_with_and_without_scripts(string path, string measure)
    {
        foreach (var (width, height) in Screens)
        {
            foreach (var withScripts in new[] { true, false })
            {
                var page = await atlas.OpenAsync(path, width, height, withScripts: withScripts);

                var first = page.Locator("#answer .item").First.GetByRole(AriaRole.Link).First;

                await Expect(first).ToHaveTextAsync(measure);
                var box = await first.BoundingBoxAsync();
                (box!.Y + box.Height).Should().BeLessThan(height, $"{width} x {height}");
            }
        }
    }

    [BrowserFact]
    public async Task Question_is_answered_without_scripts()
    {
        var page = await atlas.OpenAsync("/", withScripts: false);

        await page.GetByLabel("What do you ship").FillAsync("vegetables");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();

        await Expect(page.Locator("#answer")).ToContainTextAsync("vegetable");
        await Expect(page.Locator("#answer .item")).Not.ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Nothing_is_asked_while_an_input_method_composes()
    {
        var page = await atlas.OpenAsync("/zh/");
        var asked = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/answer", StringComparison.Ordinal))
                asked.Add(request.Url);
        };
        var field = page.GetByLabel("您的货物是什么");
        await field.FocusAsync();

        await field.DispatchEventAsync("compositionstart");
        await field.EvaluateAsync("field => { field.value = 'li'; field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })); }");
        await page.WaitForTimeoutAsync(600);
        asked.Should().BeEmpty();

        await field.EvaluateAsync("field => { field.value = '锂电池'; field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })); field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })); }");
        await Expect(page.Locator("#answer .item").First).ToBeVisibleAsync();
        asked.Should().ContainSingle();
    }

    [BrowserFact]
    public async Task Request_that_fails_leaves_the_last_answer_and_says_so()
    {
        var page = await atlas.OpenAsync("/?goods=vegetables");
        await page.RouteAsync("**/answer*", static route => route.AbortAsync());

        await page.GetByLabel("What do you ship").FillAsync("oil");

        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("could not be fetched");
        await Expect(page.Locator("#answer .item").First).ToBeVisibleAsync();
        await Expect(page.GetByLabel("What do you ship")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Answer_while_typing_does_not_move_the_question()
    {
        var page = await atlas.OpenAsync("/?goods=oil", 1366, 657);
        await page.EvaluateAsync("() => { window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true }); }");

        await page.GetByLabel("What do you ship").FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" tanks");
        await Expect(page).ToHaveURLAsync(new Regex("oil\\+tanks"));

        (await page.EvaluateAsync<double>("window.shift")).Should().BeLessThan(0.02);
    }

    [BrowserFact]
    public async Task Table_of_outcomes_is_sorted_by_its_headings()
    {
        var page = await atlas.OpenAsync("/outcomes");
        var heading = page.GetByRole(AriaRole.Columnheader, new() { Name = "Status" });

        await page.GetByRole(AriaRole.Button, new() { Name = "Status" }).ClickAsync();
        await Expect(heading).ToHaveAttributeAsync("aria-sort", "ascending");
        await Expect(page.Locator("table").First.Locator("tbody tr").Last).ToContainTextAsync("not known");
        await page.GetByRole(AriaRole.Button, new() { Name = "Status" }).ClickAsync();

        await Expect(heading).ToHaveAttributeAsync("aria-sort", "descending");
        await Expect(page.Locator("table").First.Locator("tbody tr").First).ToContainTextAsync("not known");
    }

    [BrowserFact]
    public async Task Cities_are_switched_by_edition_and_reached_by_keyboard_from_the_table_alone()
    {
        var page = await atlas.OpenAsync("/cities");

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Edition" }).GetByRole(AriaRole.Link, new() { Name = "2026" }).ClickAsync();
        await Expect(page.Locator(".map a.city")).ToHaveCountAsync(38);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Wuhan" })).ToHaveCountAsync(1);
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("7 not named");
        await page.GetByRole(AriaRole.Link, new() { Name = "2026", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "CSV" })).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Wuhan" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Wuhan 武汉");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Editions" })).ToContainTextAsync("Took part in 2026.");
    }

    [BrowserFact]
    public async Task Point_on_the_map_leads_a_pointer_to_its_city()
    {
        var page = await atlas.OpenAsync("/cities");

        await page.Locator("a.city[data-city=urumqi] .target").ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/cities/urumqi$"));
    }

    [BrowserFact]
    public async Task Small_screen_has_tables_without_broken_words_and_a_list_in_place_of_the_map()
    {
        var page = await atlas.OpenAsync("/cities", 360, 740);
        await Expect(page.Locator(".map")).ToBeHiddenAsync();
        foreach (var view in new[] { "/sources", "/data", "/cities", "/outcomes", "/editions", "/zh/cities", "/zh/data" })
        {
            await AtlasBrowser.GoAsync(page, view);

            // An address may break anywhere; a word of letters or digits stays on its line.
            var broken = await page.EvaluateAsync<string[]>("""
                () => {
                  const broken = [];
                  for (const table of document.querySelectorAll('table')) {
                    const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
                    while (texts.nextNode())
                      for (const word of texts.currentNode.data.matchAll(/[A-Za-z0-9.]+/g)) {
                        const range = document.createRange();
                        range.setStart(texts.currentNode, word.index);
                        range.setEnd(texts.currentNode, word.index + word[0].length);
                        const tops = [...range.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top));
                        if (new Set(tops).size > 1) broken.push(word[0]);
                      }
                  }
                  return broken;
                }
                """);

            broken.Should().BeEmpty(view);
        }
    }

    [BrowserFact]
    public async Task Empty_form_says_what_to_do_with_and_without_scripts()
    {
        foreach (var withScripts in new[] { true, false })
        {
            var page = await atlas.OpenAsync("/", withScripts: withScripts);
            await Expect(page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();

            await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();

            await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("name the goods");
            await Expect(page).ToHaveURLAsync(new Regex("/#empty$"));
        }
    }

    [BrowserFact]
    public async Task Title_follows_the_question_in_the_language_of_the_page()
    {
        var page = await atlas.OpenAsync("/zh/");

        await page.GetByLabel("您的货物是什么").FillAsync("锂电池");
        await page.GetByLabel("进出口方向").SelectOptionAsync("export");

        await Expect(page).ToHaveTitleAsync(new Regex("^锂电池，出口 · 2025年"));
        await page.ReloadAsync();
        await Expect(page).ToHaveTitleAsync(new Regex("^锂电池，出口 · 2025年"));
    }

    [BrowserFact]
    public async Task Placeholders_are_not_cut()
    {
        foreach (var width in new[] { 360, 1024, 1366 })
        {
            var page = await atlas.OpenAsync("/", width);

            var cut = await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('form.ask input')].filter(field => {
                  const style = getComputedStyle(field);
                  const pen = document.createElement('canvas').getContext('2d');
                  pen.font = style.font;
                  return pen.measureText(field.placeholder).width > field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
                }).map(field => field.placeholder)
                """);

            cut.Should().BeEmpty($"{width}");
        }
    }
}
