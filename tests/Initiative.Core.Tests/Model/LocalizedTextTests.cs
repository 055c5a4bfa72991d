using System.Globalization;

namespace Initiative.Core.Tests.Model;

public class LocalizedTextTests
{
    private static readonly LocalizedText Ningbo = Edition2025.Cities.Ningbo.Name;
    private static readonly LocalizedText EnglishOnly = new("Drug imports");

    [Theory]
    [InlineData("zh", "宁波")]
    [InlineData("zh-CN", "宁波")]
    [InlineData("zh-Hans", "宁波")]
    [InlineData("zh-Hant-HK", "宁波")]
    [InlineData("zh-SG", "宁波")]
    [InlineData("", "Ningbo")]
    [InlineData("en", "Ningbo")]
    [InlineData("en-GB", "Ningbo")]
    [InlineData("de-DE", "Ningbo")]
    [InlineData("ja-JP", "Ningbo")]
    [InlineData("tr-TR", "Ningbo")]
    public void A_chinese_reader_gets_chinese_and_everybody_else_english(string culture, string expected) =>
        Ningbo.For(CultureInfo.GetCultureInfo(culture)).Should().Be(expected);

    [Fact]
    public void Where_there_is_no_chinese_a_chinese_reader_gets_english()
    {
        EnglishOnly.Chinese.Should().BeNull();
        EnglishOnly.For(CultureInfo.GetCultureInfo("zh-CN")).Should().Be("Drug imports");
    }

    [Fact]
    public void No_culture_is_refused() =>
        new Action(() => Ningbo.For(null!)).Should().Throw<ArgumentNullException>().WithParameterName("culture");

    [Fact]
    public void The_text_of_a_text_is_english_in_every_culture()
    {
        using var _ = Culture.Of("zh-CN");
        Ningbo.ToString().Should().Be("Ningbo");
        string converted = Ningbo;
        converted.Should().Be("Ningbo");
        string? nothing = (LocalizedText?)null;
        nothing.Should().BeNull();
    }

    [Theory]
    [InlineData("Ningbo", true)]
    [InlineData("ningbo", false)]
    [InlineData("宁波", false)]
    [InlineData(null, false)]
    public void Comparison_with_a_string_is_that_of_the_english_text_by_operator_and_method(string? english, bool same)
    {
        (Ningbo == english).Should().Be(same);
        (english == Ningbo).Should().Be(same);
        (Ningbo != english).Should().Be(!same);
        Ningbo.Equals(english).Should().Be(same);
    }

    [Fact]
    public void Texts_are_equal_when_both_languages_are()
    {
        var text = new LocalizedText("Ningbo", "宁波");

        text.Should().Be(Ningbo).And.Be(new LocalizedText("Ningbo", "宁波"));
        text.GetHashCode().Should().Be(Ningbo.GetHashCode());
        (text == Ningbo).Should().BeTrue();
        (text != new LocalizedText("Ningbo")).Should().BeTrue();
        text.Should().NotBe(new LocalizedText("Ningbo"), "it lacks the Chinese");
        text.Should().NotBe(new LocalizedText("ningbo", "宁波"), "case matters");
        text.Should().NotBe(new LocalizedText("Ningbo", "寧波"), "the Chinese differs");
        text.Equals((object)"Ningbo").Should().BeFalse("a string would not equal it either");
        text.Equals((LocalizedText?)null).Should().BeFalse();
        (text == null).Should().BeFalse();
    }

    [Fact]
    public void Chinese_wording_of_a_source_is_cited_and_ours_is_not()
    {
        var attested = Edition2025.Catalogue.Measures.Where(static measure => measure.Title.ChineseSource is not null).ToDictionary(static measure => measure.Ordinal, static measure => measure.Title.ChineseSource!.Id.ToString());

        attested.Should().BeEquivalentTo(new Dictionary<int, string>
        {
            [1] = "tianjin-2025-4", [2] = "tianjin-2025-4", [3] = "shanghai-document-2025-06-27", [5] = "news-cn-replication", [18] = "news-cn-replication", [20] = "cctv-2024-10-25", [21] = "cctv-2025-07-06",
        });
        foreach (var measure in Edition2025.Catalogue.Measures)
        {
            measure.Cite().Where(static citation => citation.Fact == "Title.Chinese").Select(static citation => citation.Source).Should().Equal(measure.Title.ChineseSource is { } source ? [source] : []);
            measure.Cite().Single(static citation => citation.Fact == "Title").Note!.English.Should().Be("Ours.");
        }
        Edition2025.Catalogue.Tasks[0].Cite().Should().Contain(static citation => citation.Fact == "Title.Chinese");
    }

    [Fact]
    public void A_source_with_a_chinese_title_shows_it_to_chinese_readers()
    {
        var source = Edition2025.Catalogue.Sources[SourceDocumentId.Parse("tianjin-2025-4")];

        source.TitleFor(CultureInfo.GetCultureInfo("zh-CN")).Should().Be("天津市实施2025年专项行动的文件");
        source.TitleFor(CultureInfo.InvariantCulture).Should().Be(source.Title);
        EditionHistory.BuiltIn.Sources.Where(static other => other.ChineseTitle is not null).Should().OnlyContain(static other => other.Title!.Any(char.IsAsciiLetter));
    }

    [Fact]
    public void Titles_and_entities_have_an_order()
    {
        var measures = Edition2025.Catalogue.Measures;

        measures.Reverse().Order().Should().Equal(measures);
        measures.OrderBy(static measure => measure.Title).Select(static measure => measure.Title.English).Should().BeInAscendingOrder(StringComparer.Ordinal);
        new[] { null, measures[1], measures[0] }.Order().Should().Equal(null, measures[0], measures[1]);

        var comparing = () => ((IComparable)measures[0]).CompareTo(Edition2025.Cities.Ningbo);
        comparing.Should().Throw<ArgumentException>();
    }
}
