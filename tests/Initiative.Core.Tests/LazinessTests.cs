namespace Initiative.Core.Tests;

public class LazinessTests
{
    private readonly RecordingContent _content = new();
    private readonly InitiativeCatalogue _catalogue;

    public LazinessTests() => _catalogue = new InitiativeCatalogue(_content);

    [Fact]
    public void A_catalogue_that_nobody_asked_has_built_nothing() => _content.Built.Should().BeEmpty();

    [Theory]
    [InlineData("Edition")]
    [InlineData("Sources")]
    [InlineData("Tasks")]
    [InlineData("Measures")]
    [InlineData("Agencies")]
    [InlineData("Divisions")]
    [InlineData("Cities")]
    [InlineData("Topics")]
    public void Asking_for_one_kind_builds_that_kind_alone_and_once(string kind)
    {
        var property = typeof(InitiativeCatalogue).GetProperty(kind)!;
        var first = property.GetValue(_catalogue);

        property.GetValue(_catalogue).Should().BeSameAs(first);
        _content.Built.Should().Equal([kind], "the other kinds are not asked for");
    }

    [Fact]
    public void Standards_need_only_the_sources_they_name()
    {
        _ = _catalogue.Standards;
        _content.Built.Should().BeEquivalentTo("Standards", "Sources");
    }

    [Fact]
    public void The_title_of_a_measure_needs_only_the_measures()
    {
        _ = _catalogue.Measures[0].Title.English + _catalogue.Measures[0];
        _content.Built.Should().Equal("Measures");
    }

    [Fact]
    public void The_follow_ups_of_a_measure_need_the_measures_and_no_source()
    {
        _ = _catalogue.Measures[0].FollowUps[0].Summary;
        _content.Built.Should().Equal("Measures", "MeasureFollowUps");
    }

    [Fact]
    public void The_words_of_a_measure_need_the_sources_as_well()
    {
        _ = _catalogue.Measures[0].Quotation.Text;
        _content.Built.Should().Equal("Measures", "Sources");
    }

    [Fact]
    public void Relations_build_only_the_kinds_they_join()
    {
        _ = _catalogue.Tasks[0].Measures[0].Task;
        _content.Built.Should().BeEquivalentTo("Tasks", "Measures");
        _ = _catalogue.Measures[0].Topics[0].Measures[0];
        _content.Built.Should().BeEquivalentTo("Tasks", "Measures", "Topics");
        _ = _catalogue.Cities[0].Division.Cities[0];
        _content.Built.Should().BeEquivalentTo("Tasks", "Measures", "Topics", "Cities", "Divisions");
    }

    [Fact]
    public void Looking_for_a_city_builds_only_the_cities()
    {
        _catalogue.TryFindCity("宁波市", out _).Should().BeTrue();
        _content.Built.Should().Equal("Cities");
    }

    [Fact]
    public void The_id_of_the_edition_builds_nothing()
    {
        _catalogue.EditionId.Should().Be(EditionId.Parse("2025"));
        _content.Built.Should().BeEmpty();
    }
}
