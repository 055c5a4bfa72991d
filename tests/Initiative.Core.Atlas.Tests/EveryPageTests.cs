using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace Initiative.Core.Atlas.Tests;

public sealed partial class EveryPageTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly string[] Asked =
    [
        "/?goods=%E9%94%82%E7%94%B5%E6%B1%A0&flow=export&mode=air&city=Shenzhen", "/?goods=furniture&flow=export&mode=rail&destination=Kazakhstan", "/?goods=oil&flow=exprt&mode=ship&city=Nignbo", "/?goods=batteries&flow=import&code=8507.60",
        "/?city=Rotterdam&trait=AEO", "/?query=oil", "/measures?mode=air", "/measures?mode=plane&x=1", "/outcomes?x=1", "/nothing",
    ];

    private string[] Paths => [.. app.Services.GetRequiredService<Site>().Paths, .. Asked];

    // What is left of English on a Chinese page is marked as English, a name, a code, or an address.
    [Fact]
    public async Task Chinese_pages_have_no_english_words_that_are_not_marked_as_english()
    {
        var left = new List<string>();
        foreach (var path in Paths.Select(Language.Chinese.At))
        {
            var html = await TextAsync(path);
            var described = Regex.Match(html, "<meta name=\"description\" content=\"([^\"]*)\"").Groups[1].Value;
            var text = WebUtility.HtmlDecode(Tag().Replace(Marked().Replace(html[html.IndexOf("<main", StringComparison.Ordinal)..], " "), " ")) + described;
            left.AddRange(English().Matches(text).Select(match => $"{path}: {match.Value}"));
        }

        left.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_bracket_and_quotation_mark_is_closed()
    {
        var left = new List<string>();
        foreach (var path in Paths.SelectMany(static path => Language.All.Select(language => language.At(path))))
        {
            var html = await TextAsync(path);
            foreach (var text in Block().Split(html[html.IndexOf("<main", StringComparison.Ordinal)..]).Select(static block => WebUtility.HtmlDecode(Tag().Replace(block, ""))))
            {
                var depths = new[] { "()", "（）", "“”", "《》" }.Select(pair => text.Count(letter => letter == pair[0]) - text.Count(letter => letter == pair[1]));
                if (depths.Any(static depth => depth != 0))
                    left.Add($"{path}: {text.Trim()}");
            }
        }

        left.Should().BeEmpty();
    }

    private async Task<string> TextAsync(string path) => await (await app.GetAsync(path)).Content.ReadAsStringAsync();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("</?(?:p|li|td|th|dt|dd|h[1-6]|div|section|figcaption|option|ul|label)\\b[^>]*>")]
    private static partial Regex Block();

    [GeneratedRegex("""<(\w+)[^>]* lang="en"[^>]*>.*?</\1>|<code>.*?</code>|<(script|style)[^>]*>.*?</\2>|https?://\S+""", RegexOptions.Singleline)]
    private static partial Regex Marked();

    // Two words in a row, of which the second is no name.
    [GeneratedRegex("[A-Za-z]{2,} [a-z]{2,}")]
    private static partial Regex English();
}
