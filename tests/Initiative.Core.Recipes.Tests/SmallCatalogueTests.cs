namespace Initiative.Core.Recipes.Tests;

public sealed class SmallCatalogueTests
{
    [Fact]
    public void Catalogue_of_ten_lines_answers_as_any_other()
    {
        var catalogue = SmallCatalogue.Create();

        catalogue.Find("tea").Select(static match => match.Measure.Title.English).Should().Equal("Tea");
        catalogue.Measures.WithFlow(TradeFlows.Export).Count().Should().Be(1);
        catalogue.Cities.Should().BeEmpty();
    }
}
