namespace Initiative.Core.Tests.Query;

public sealed class NearestToTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Theory]
    [InlineData("lithum", "lithium-battery-exports")]
    [InlineData("lithum battery", "lithium-battery-exports")]
    [InlineData("Battery Lithium", "lithium-battery-exports")]
    [InlineData("batery", "lithium-battery-exports", "battery-goods-by-air")]
    [InlineData("lithium-battery-exprots", "lithium-battery-exports")]
    public void Measures_nearest_to_a_misspelling_are_what_was_meant(string text, params string[] ids) =>
        Catalogue.Measures.NearestTo(text).Select(measure => measure.Id.ToString()).Should().Equal(ids);

    [Theory]
    [InlineData("Shenzen", "shenzhen")]
    [InlineData("URUMCHI", "urumqi")]
    [InlineData("宁坡", "ningbo")]
    public void Cities_nearest_to_a_misspelling_come_nearest_first(string text, string id) =>
        Catalogue.Cities.NearestTo(text)[0].Id.ToString().Should().Be(id);

    [Theory]
    [InlineData("petrolium", "oil")]
    [InlineData("lithium ion bateries", "lithium-batteries")]
    [InlineData("药食同原", "medicinal-edible-homologous-products")]
    public void Topics_nearest_to_a_misspelling_are_found_by_alias_too(string text, string id) =>
        Catalogue.Topics.NearestTo(text)[0].Id.ToString().Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("--")]
    [InlineData("zzzzzzzz")]
    [InlineData("fishing licence")]
    public void Nothing_is_near_what_resembles_no_name(string text)
    {
        Catalogue.Measures.NearestTo(text).Should().BeEmpty();
        Catalogue.Topics.NearestTo(text).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_near_a_text_longer_than_any_name() => Catalogue.Measures.NearestTo(new string('a', 1_000_000)).Should().BeEmpty();

    [Fact]
    public void Every_name_is_nearest_to_itself()
    {
        foreach (var measure in Catalogue.Measures)
            Catalogue.Measures.NearestTo(measure.Id.ToString(), 1).Should().Equal(measure);
        foreach (var city in Catalogue.Cities)
        {
            Catalogue.Cities.NearestTo(city.Name.English, 1).Should().Equal(city);
            Catalogue.Cities.NearestTo(city.Name.Chinese!, 1).Should().Equal(city);
        }
        foreach (var topic in Catalogue.Topics)
            Catalogue.Topics.NearestTo(topic.Name.English, 1).Should().Equal(topic);
        foreach (var source in Catalogue.Sources)
            Catalogue.Sources.NearestTo(source.Id.ToString(), 1).Should().Equal(source);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Limit_keeps_the_nearest(int limit)
    {
        var all = Catalogue.Topics.NearestTo("air", int.MaxValue);

        all.Count.Should().BeGreaterThan(2);
        Catalogue.Topics.NearestTo("air", limit).Should().Equal(all.Take(limit));
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        FluentActions.Invoking(() => Catalogue.Cities.NearestTo(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => ((CatalogueSet<PilotCityId, PilotCity>)null!).NearestTo("")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Catalogue.Cities.NearestTo("", -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("limit");
    }
}
