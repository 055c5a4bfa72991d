using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Initiative.Core.Atlas.Tests.Browser;

public sealed class HistoryTests(AtlasBrowser atlas) : IClassFixture<AtlasBrowser>
{
    [BrowserFact]
    public async Task Back_and_forward_lead_through_the_questions_and_not_through_keystrokes()
    {
        var page = await atlas.OpenAsync("/");
        var goods = page.GetByLabel("What do you ship");

        await goods.PressSequentiallyAsync("vegetables", new() { Delay = 60 });
        await AskedAsync(page, "goods=vegetables");
        await goods.PressAsync("Enter");
        await goods.FillAsync("");
        await goods.PressSequentiallyAsync("lithium batteries", new() { Delay = 60 });
        await AskedAsync(page, "goods=lithium\\+batteries");
        await goods.PressAsync("Tab");
        await page.GetByLabel("Flow").SelectOptionAsync("export");
        await AskedAsync(page, "goods=lithium\\+batteries&flow=export");

        await page.GoBackAsync();
        await ShowsAsync(page, "lithium batteries", "", "Lithium battery exports");
        await page.GoBackAsync();
        await ShowsAsync(page, "vegetables", "", "Cross-border agricultural exports");
        await Expect(page).ToHaveTitleAsync(new Regex("^vegetables"));
        await page.GoForwardAsync();
        await page.GoForwardAsync();
        await ShowsAsync(page, "lithium batteries", "export", "Lithium battery exports");
        await page.GoBackAsync();
        await page.GoBackAsync();
        await page.GoBackAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/$"));
        await Expect(goods).ToHaveValueAsync("");
        await Expect(page.Locator("#answer")).ToContainTextAsync("Try: ");
    }

    [BrowserFact]
    public async Task Question_whose_answer_was_read_for_a_while_is_there_again_on_the_way_back()
    {
        var page = await atlas.OpenAsync("/");
        var goods = page.GetByLabel("What do you ship");

        await goods.FillAsync("vegetables");
        await AskedAsync(page, "goods=vegetables");
        await page.WaitForTimeoutAsync(2_500);
        await goods.FillAsync("oil");
        await AskedAsync(page, "goods=oil");
        await page.GoBackAsync();

        await ShowsAsync(page, "vegetables", "", "Cross-border agricultural exports");
    }

    [BrowserFact]
    public async Task Way_back_from_a_measure_leads_to_the_question_with_its_answer()
    {
        var page = await atlas.OpenAsync("/?goods=vegetables");
        await page.GetByLabel("What do you ship").FillAsync("lithium batteries");
        await AskedAsync(page, "goods=lithium\\+batteries");

        await page.GetByRole(AriaRole.Link, new() { Name = "Lithium battery exports" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Lithium battery exports");
        await page.GoBackAsync();
        await ShowsAsync(page, "lithium batteries", "", "Lithium battery exports");
        await page.GoBackAsync();

        await ShowsAsync(page, "vegetables", "", "Cross-border agricultural exports");
    }

    private static Task AskedAsync(IPage page, string question) => Expect(page).ToHaveURLAsync(new Regex($@"/\?{question}$"));

    private static async Task ShowsAsync(IPage page, string goods, string flow, string measure)
    {
        await Expect(page.GetByLabel("What do you ship")).ToHaveValueAsync(goods);
        await Expect(page.GetByLabel("Flow")).ToHaveValueAsync(flow);
        await Expect(page.Locator("#answer .item").First).ToContainTextAsync(measure);
    }
}
