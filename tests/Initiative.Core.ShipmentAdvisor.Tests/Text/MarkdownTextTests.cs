using CsCheck;
using Initiative.Core.ShipmentAdvisor.Text;

namespace Initiative.Core.ShipmentAdvisor.Tests.Text;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("5~7kg … 100~200", @"5\~7kg … 100\~200")]
    [InlineData("a | b", @"a \| b")]
    [InlineData("<b>&amp;</b>", @"\<b\>\&amp;\</b\>")]
    [InlineData("*a* _b_ `c` [d](e) \\", @"\*a\* \_b\_ \`c\` \[d\](e) \\")]
    [InlineData("$1$ :smile:", @"\$1\$ \:smile\:")]
    [InlineData("# heading", @"\# heading")]
    [InlineData("- list", @"\- list")]
    [InlineData("+ list", @"\+ list")]
    [InlineData("=====", @"\=====")]
    [InlineData("12. list", @"12\. list")]
    [InlineData("12) list", @"12\) list")]
    [InlineData("2025-04-27, 3.5 kg", "2025-04-27, 3.5 kg")]
    [InlineData("https://example.com", @"https\://example.com")]
    [InlineData("www.example.com", @"www\.example.com")]
    [InlineData("me@example.com, @me, a @ b", @"me\@<!-- -->example.com, \@<!-- -->me, a \@ b")]
    [InlineData("one\ntwo\r\n\u2028three", "one two   three")]
    [InlineData("    code  ", "code")]
    [InlineData("\u001b[31m\u202e", "\uFFFD\\[31m\uFFFD")]
    [InlineData("", "")]
    public void Text_shows_as_it_is(string text, string escaped) => MarkdownText.Escape(text).Should().Be(escaped);

    [Fact]
    public void Whatever_is_escaped_is_the_text_again_without_its_backslashes() => Gen.Char["\\`*_[]<>&|#~$:-+=.)@w1 ab"].Array[0, 20].Select(letters => new string(letters)).Sample(text =>
    {
        var shown = new System.Text.StringBuilder();
        var escaped = MarkdownText.Escape(text).Replace("<!-- -->", "", StringComparison.Ordinal);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\')
                i++;
            else
                "`*_[]<>&|#~$:@".Should().NotContain(escaped[i].ToString());
            shown.Append(escaped[i]);
        }
        shown.ToString().Should().Be(text.Trim(' '));
    });
}
