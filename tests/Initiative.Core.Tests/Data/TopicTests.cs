namespace Initiative.Core.Tests.Data;

public class TopicTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public void Every_topic_has_a_measure() =>
        Catalogue.Topics.Where(static topic => topic.Measures.Count == 0).Should().BeEmpty("a topic without measures answers nothing");

    [Fact]
    public void Every_measure_has_a_topic() =>
        Catalogue.Measures.Where(static measure => measure.Topics.Count == 0).Should().BeEmpty("a measure without topics is found by nobody");

    [Fact]
    public void Topics_and_measures_name_each_other()
    {
        foreach (var measure in Catalogue.Measures)
        {
            foreach (var topic in Catalogue.Topics)
                topic.Measures.Contains(measure.Id).Should().Be(measure.Topics.Contains(topic.Id), "{0} and {1} are related or not", measure, topic);
        }
    }

    [Fact]
    public void Topics_stand_in_the_order_in_which_the_measures_first_speak_of_them() =>
        Catalogue.Measures.SelectMany(static measure => measure.Topics).Distinct().Should().Equal(Catalogue.Topics, "the set says that this is its order");

    [Fact]
    public void No_name_or_alias_means_two_topics()
    {
        var ambiguous = Catalogue.Topics
            .SelectMany(static topic => NamesOf(topic).Select(name => (name, topic.Id)))
            .GroupBy(static pair => pair.name, static pair => pair.Id, StringComparer.OrdinalIgnoreCase)
            .Where(static ids => ids.Distinct().Count() > 1)
            .Select(static ids => $"'{ids.Key}' means {string.Join(" and ", ids)}");

        ambiguous.Should().BeEmpty("whoever types a name means one topic");
    }

    [Fact]
    public void No_alias_says_again_what_the_topic_is_called()
    {
        foreach (var topic in Catalogue.Topics)
            NamesOf(topic).Should().OnlyHaveUniqueItems("an alias of {0} that is its name or another alias adds nothing", topic.Id);
    }

    [Fact]
    public void Every_name_and_alias_finds_its_topic()
    {
        foreach (var topic in Catalogue.Topics)
        {
            foreach (var name in NamesOf(topic).Append(topic.Id.ToString()))
            {
                Catalogue.TryFindTopic(name, out var found).Should().BeTrue("'{0}' names {1}", name, topic.Id);
                found.Should().BeSameAs(topic);
            }
        }
    }

    [Fact]
    public void Names_and_aliases_are_written_without_space_around_them()
    {
        foreach (var topic in Catalogue.Topics)
            NamesOf(topic).Should().OnlyContain(static name => name.Length > 0 && name.Trim() == name, "of {0}", topic.Id);
    }

    private static IEnumerable<string> NamesOf(Topic topic) =>
        topic.Name.Chinese is { } chinese ? [topic.Name.English, chinese, .. topic.Aliases] : [topic.Name.English, .. topic.Aliases];
}
