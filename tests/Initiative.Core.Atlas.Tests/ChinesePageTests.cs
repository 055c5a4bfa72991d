using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace Initiative.Core.Atlas.Tests;

/// <summary>What only readers of Chinese can see: wording, punctuation, and whose a title is.</summary>
public sealed partial class ChinesePageTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    [Fact]
    public async Task No_page_joins_sentences_with_two_stops_or_nests_the_same_quotation_marks()
    {
        foreach (var path in app.Services.GetRequiredService<Site>().Paths)
        {
            var text = WebUtility.HtmlDecode(Markup().Replace(await app.TextAsync($"/zh{path.TrimEnd('/')}/"), ""));
            Stops().Match(text).Value.Should().BeEmpty(path);
            Nested().Match(text).Value.Should().BeEmpty(path);
        }
    }

    [Theory]
    [InlineData("/zh/", "“促进跨境贸易便利化专项行动”")]
    [InlineData("/zh/measures/one-declaration-dual-reporting", "澳门方面的情况未知。")]
    [InlineData("/zh/measures/agricultural-exports", "（如供港澳蔬菜）")]
    [InlineData("/zh/measures/single-window-integration", "现状未知。已有的报道不足以说明现状：")]
    [InlineData("/zh/cities/yancheng", "推算自：")]
    [InlineData("/zh/cities/yancheng", "海关总署关于复制推广2024年")]
    public async Task Page_says_what_its_sources_say(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [Theory]
    [InlineData("/zh/measures")]
    [InlineData("/zh/outcomes")]
    [InlineData("/zh/tasks/policy-support")]
    [InlineData("/zh/topics/lithium-batteries")]
    [InlineData("/zh/?goods=%E9%94%82%E7%94%B5%E6%B1%A0")]
    public async Task List_marks_the_titles_that_are_the_wording_of_a_source_and_says_what_the_mark_means(string path) =>
        (await app.TextAsync(path)).Should().Contain("优化出口锂电池检验监管模式</a><span class=\"attested\"").And.Contain("中文标题采用来源用语（来源见该措施页面）；没有此标记的为本站所拟。");

    [Fact]
    public async Task Title_of_ours_has_no_mark_and_english_lists_have_none()
    {
        (await app.TextAsync("/zh/measures")).Should().Contain("完善药品进口管理模式</a></h3>");
        (await app.TextAsync("/measures")).Should().NotContain("class=\"attested\"");
    }

    [Theory]
    [InlineData("/zh/outcomes", "href=\"/zh/sources#grades\"")]
    [InlineData("/outcomes", "href=\"/sources#grades\"")]
    [InlineData("/zh/sources", "弱：其内容未见他处证实")]
    [InlineData("/zh/sources", "一般出版物：其他出版物")]
    [InlineData("/zh/data", "href=\"/zh/sources#grades\"")]
    public async Task Grade_leads_to_what_it_means(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [GeneratedRegex("<(script|style).*?</\\1>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("[。；，][。；，]")]
    private static partial Regex Stops();

    [GeneratedRegex("“[^”]{0,80}“")]
    private static partial Regex Nested();
}
