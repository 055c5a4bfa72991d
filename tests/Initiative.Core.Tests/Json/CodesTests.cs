using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

public class CodesTests
{
    [Theory]
    [InlineData("CN-ZJ", true)]
    [InlineData("GB-1", true)]
    [InlineData("CN-ABC", true)]
    [InlineData("CN-", false)]
    [InlineData("CN-ABCD", false)]
    [InlineData("CN_ZJ", false)]
    [InlineData("cn-ZJ", false)]
    [InlineData("CN-zj", false)]
    [InlineData("ＣN-ZJ", false)]
    public void An_iso_code_is_a_country_and_up_to_three_characters(string text, bool valid) => Codes.IsIsoSubdivision(text).Should().Be(valid);

    [Theory]
    [InlineData("en", true)]
    [InlineData("zh-Hans-CN", true)]
    [InlineData("zh_CN", false)]
    [InlineData("-en", false)]
    [InlineData("en-", false)]
    [InlineData("1en", false)]
    [InlineData("toolongsubtag", false)]
    [InlineData("", false)]
    public void A_language_is_a_tag_of_short_parts(string text, bool valid) => Codes.IsLanguage(text).Should().Be(valid);

    [Theory]
    [InlineData("330200", true)]
    [InlineData("33020", false)]
    [InlineData("3302000", false)]
    [InlineData("33020a", false)]
    [InlineData("٣٣٠٢٠٠", false)]
    public void A_division_code_is_six_digits(string text, bool valid) => Codes.IsDivisionCode(text).Should().Be(valid);

    [Theory]
    [InlineData("https://example.org/a?b=c", true)]
    [InlineData("HTTP://EXAMPLE.ORG", true)]
    [InlineData("ftp://example.org", false)]
    [InlineData("//example.org", false)]
    [InlineData("https://", false)]
    [InlineData("https:example.org", false)]
    [InlineData("not an address", false)]
    public void An_address_is_absolute_and_of_the_web(string text, bool valid) => Codes.IsUrl(text).Should().Be(valid);

    [Fact]
    public void Every_enum_of_the_format_is_written_by_name_and_read_back()
    {
        AssertNames<TradeFlows>("import", "export");
        AssertNames<TransportModes>("sea", "rail", "road", "air");
        AssertNames<AgencyRole>("lead", "participant");
        AssertNames<DivisionKind>("province", "municipality", "autonomous-region");
        AssertNames<FollowUpKind>("replicated-nationwide", "replication-decided", "opened", "new-rule", "result", "agreed", "implementing-document", "announced", "continued");
        AssertNames<MeasureStatus>("not-known", "implemented", "continued", "replicated-nationwide");
        AssertNames<Reliability>("weak", "publication", "state-media", "authority", "standard");
        AssertNames<Confidence>("low", "medium", "high");
        AssertNames<TopicCodeList>("hs2022", "un-number", "iata-handling", "supervision-mode");
        AssertNames<CodeCertainty>("certain", "may");
        AssertNames<CityCodeList>("un-locode", "iata-airport");
        AssertNames<CityCodeRole>("city", "port", "airport", "rail", "road");
        AssertNames<TopicKind>("goods", "actor", "place", "instrument", "facility", "transport", "practice", "common");
    }

    private static void AssertNames<TEnum>(params string[] names)
        where TEnum : struct, Enum
    {
        JsonNames<TEnum>.All.Should().Equal(names, "these names are part of the format");
        foreach (var name in names)
        {
            JsonNames<TEnum>.TryRead(name, out var value).Should().BeTrue();
            JsonNames<TEnum>.Of(value).Should().Be(name);
            JsonNames<TEnum>.TryRead(name.ToUpperInvariant(), out _).Should().BeFalse("the format has one spelling");
        }
    }
}
