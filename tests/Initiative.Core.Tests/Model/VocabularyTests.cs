using System.Globalization;
namespace Initiative.Core.Tests.Model;

public sealed class VocabularyTests
{
    [Fact]
    public void Names_are_spelled_as_in_json_and_none_is_no_name()
    {
        Vocabulary.NamesOf<TradeFlows>().Should().Equal("import", "export");
        Vocabulary.NamesOf<FollowUpKind>().Should().Contain("replicated-nationwide");
    }

    [Fact]
    public void Every_name_reads_back_in_any_case()
    {
        foreach (var name in Vocabulary.NamesOf<TopicKind>())
        {
            Vocabulary.TryParse(name, out TopicKind kind).Should().BeTrue();
            Vocabulary.TryParse(name.ToUpperInvariant(), out TopicKind shouted).Should().BeTrue();
            shouted.Should().Be(kind).And.NotBe(default(TopicKind));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("import,")]
    [InlineData("import, 2")]
    [InlineData("none, import")]
    [InlineData("exprt")]
    public void Anything_else_is_no_name(string? name)
    {
        Vocabulary.TryParse(name, out TradeFlows flow).Should().BeFalse();
        flow.Should().Be(TradeFlows.None);
    }

    [Theory]
    [InlineData(TradeFlows.None, "none")]
    [InlineData(TradeFlows.Export, "export")]
    [InlineData(TradeFlows.Import | TradeFlows.Export, "import, export")]
    public void Flags_have_names_that_read_back(TradeFlows flow, string name)
    {
        Vocabulary.NameOf(flow).Should().Be(name);
        Vocabulary.TryParse($" {name.ToUpperInvariant()} ", out TradeFlows read).Should().BeTrue();
        read.Should().Be(flow);
    }

    [Fact]
    public void Every_value_has_a_name_in_json_and_for_binding_and_numbers_are_refused()
    {
        foreach (var type in PublicSurface.ExportedTypes.Where(static type => type.IsEnum))
        {
            var converter = System.ComponentModel.TypeDescriptor.GetConverter(type);
            foreach (var value in Enum.GetValues(type))
            {
                var json = System.Text.Json.JsonSerializer.Serialize(value, type);
                var name = converter.ConvertToInvariantString(value);
                json.Should().Be($"\"{name}\"", "{0} has one name", value);
                foreach (var form in new[] { name!, value.ToString()!, value.ToString()!.ToUpperInvariant() })
                {
                    converter.ConvertFromInvariantString(form).Should().Be(value, "every reader takes the names of C# as well");
                    System.Text.Json.JsonSerializer.Deserialize($"\"{form}\"", type).Should().Be(value);
                }
            }
            foreach (var number in new[] { "1", "99", "-1", "" })
            {
                new Action(() => converter.ConvertFromInvariantString(number)).Should().Throw<FormatException>("{0} of {1} is no name", number, type).WithMessage($"'{number}' is not a value of {type.Name}: write *");
                new Action(() => System.Text.Json.JsonSerializer.Deserialize($"\"{number}\"", type)).Should().Throw<System.Text.Json.JsonException>();
            }
            new Action(() => System.Text.Json.JsonSerializer.Deserialize("1", type)).Should().Throw<System.Text.Json.JsonException>("{0} is written by name", type);
        }
    }

    [Fact]
    public void A_value_that_the_enum_does_not_define_has_no_name()
    {
        new Action(() => Vocabulary.NameOf((TradeFlows)77)).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => Vocabulary.NameOf((TopicKind)77)).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => System.Text.Json.JsonSerializer.Serialize((TradeFlows)77)).Should().Throw<System.Text.Json.JsonException>();
    }

    [Fact]
    public void Every_value_that_users_show_has_a_chinese_name()
    {
        AssertChinese<TradeFlows>();
        AssertChinese<TransportModes>();
        AssertChinese<TopicKind>();
        AssertChinese<AgencyRole>();
        AssertChinese<DivisionKind>();
        AssertChinese<FollowUpKind>();
        AssertChinese<MeasureStatus>();
        AssertChinese<Confidence>();
        AssertChinese<Reliability>();
    }

    [Theory]
    [InlineData("zh-CN", "已在全国复制推广")]
    [InlineData("zh-Hant-HK", "已在全国复制推广")]
    [InlineData("en-GB", "replicated nationwide")]
    [InlineData("de-DE", "replicated nationwide")]
    public void What_people_call_a_value_depends_on_the_culture_that_is_given(string culture, string name) =>
        Vocabulary.NameOf(FollowUpKind.ReplicatedNationwide, CultureInfo.GetCultureInfo(culture)).Should().Be(name);

    [Fact]
    public void Several_flags_are_joined_and_a_value_without_a_chinese_name_falls_back_to_english()
    {
        var chinese = CultureInfo.GetCultureInfo("zh");
        Vocabulary.NameOf(TransportModes.Sea | TransportModes.Air, chinese).Should().Be("海运、航空");
        Vocabulary.NameOf(TransportModes.Sea | TransportModes.Air, CultureInfo.InvariantCulture).Should().Be("sea, air");
        Vocabulary.NameOf(EvidenceKind.Topic, chinese).Should().Be("topic");
        new Action(() => Vocabulary.NameOf((FollowUpKind)77, chinese)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void AssertChinese<TEnum>()
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(static value => Vocabulary.NameOf(value, CultureInfo.GetCultureInfo("zh"))).Should().OnlyHaveUniqueItems().And.OnlyContain(static name => name.All(static c => c > 0x2FFF));
}
