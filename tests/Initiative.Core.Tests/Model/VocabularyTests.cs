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
    [InlineData("none")]
    [InlineData("2")]
    [InlineData("import, export")]
    [InlineData(" export")]
    [InlineData("exprt")]
    public void Anything_else_is_no_name(string? name)
    {
        Vocabulary.TryParse(name, out TradeFlows flow).Should().BeFalse();
        flow.Should().Be(TradeFlows.None);
    }
}
