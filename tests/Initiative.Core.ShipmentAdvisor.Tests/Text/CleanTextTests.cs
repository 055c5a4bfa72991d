using System.Globalization;
using CsCheck;
using Initiative.Core.ShipmentAdvisor.Text;

namespace Initiative.Core.ShipmentAdvisor.Tests.Text;

public class CleanTextTests
{
    [Theory]
    [InlineData("plain 宁波 😀", "plain 宁波 😀")]
    [InlineData("a\tb\r\nc\u0085d\u2029e", "a b  c d e")]
    [InlineData("\u001b]0;x\u0007\u009b1m\0\u007f", "\uFFFD]0;x\uFFFD\uFFFD1m\uFFFD\uFFFD")]
    [InlineData("\u202eabc\u2066\u200f\uFEFF", "\uFFFDabc\uFFFD\uFFFD\uFFFD")]
    [InlineData("👨‍👩‍👧 ma\u0301", "👨‍👩‍👧 ma\u0301")]
    public void Commands_to_a_terminal_are_replaced_and_letters_are_not(string text, string cleaned) => CleanText.Of(text).Should().Be(cleaned);

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() => CleanText.Of("a" + '\uD83D' + "b").Should().Be("a\uFFFDb");

    [Fact]
    public void Excerpt_is_cut_between_text_elements() => Gen.OneOfConst("a", "é", "e\u0301", "😀", "👨‍👩‍👧", "🇨🇳", "宁", " ").Array[0, 60].Select(string.Concat).Sample(text =>
    {
        var excerpt = CleanText.Excerpt(text, 20);

        if (text.Length <= 20)
        {
            excerpt.Should().Be(text);
            return;
        }
        var kept = excerpt[..^1];
        excerpt.Should().EndWith("…");
        kept.Length.Should().BeLessThanOrEqualTo(20);
        text.Should().StartWith(kept);
        StringInfo.ParseCombiningCharacters(text).Should().Contain(kept.Length);
    });

    [Fact]
    public void Excerpt_of_one_endless_element_is_short() => CleanText.Excerpt("a" + new string('\u0301', 100_000)).Should().Be("…");
}
