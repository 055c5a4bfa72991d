namespace Initiative.Core.Tests.Model;

public class EnglishNamesTests
{
    [Fact]
    public void Flows_and_modes_are_named_as_the_runtime_names_them()
    {
        Enumerable.Range(0, 4).Select(static value => EnglishNames.Of((TradeFlows)value)).Should().Equal(Enumerable.Range(0, 4).Select(static value => ((TradeFlows)value).ToString()));
        Enumerable.Range(0, 16).Select(static value => EnglishNames.Of((TransportModes)value)).Should().Equal(Enumerable.Range(0, 16).Select(static value => ((TransportModes)value).ToString()));
    }

    [Fact]
    public void Kinds_and_roles_are_named_as_the_runtime_names_them()
    {
        Enum.GetValues<TopicKind>().Select(EnglishNames.Of).Should().Equal(Enum.GetNames<TopicKind>());
        Enum.GetValues<AgencyRole>().Select(EnglishNames.Of).Should().Equal(Enum.GetNames<AgencyRole>());
    }

    [Fact]
    public void Grades_and_lists_are_named_as_in_JSON()
    {
        Enum.GetValues<Reliability>().Select(EnglishNames.Of).Should().Equal(Vocabulary.NamesOf<Reliability>());
        Enum.GetValues<CityCodeList>().Select(EnglishNames.Of).Should().Equal(Vocabulary.NamesOf<CityCodeList>());
        Enum.GetValues<CityCodeRole>().Select(EnglishNames.Of).Should().Equal(Vocabulary.NamesOf<CityCodeRole>());
        Enum.GetValues<TopicCodeList>().Select(EnglishNames.Of).Should().Equal(Vocabulary.NamesOf<TopicCodeList>());
    }
}
