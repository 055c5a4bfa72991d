using Initiative.Core.Json;

namespace Initiative.Core.Recipes.Tests;

public sealed class XunitTests
{
    public static TheoryData<MeasureId> Measures => [.. Edition2025.Measures.Ids];

    [Theory]
    [MemberData(nameof(Measures))]
    public void Ids_are_data_of_theories_and_name_their_case(MeasureId measure) => Edition2025.Catalogue.Measures[measure].Id.Should().Be(measure);

    [Fact]
    public void Entities_are_compared_by_equality()
    {
        var (baked, read) = (Edition2025.Measures.DrugImports, Read());

        Assert.Equal(baked, read);
        baked.Should().Be(read).And.BeEquivalentTo(read);
        Edition2025.Cities.Should().Equal(Edition2025.Catalogue.Cities).And.BeEquivalentTo(Edition2025.Catalogue.Cities);
        baked.Should().NotBe(Edition2025.Measures.LithiumBatteryExports).And.NotBeEquivalentTo(Edition2025.Measures.LithiumBatteryExports);
    }

    // It goes from member to member through the whole catalogue, whatever Equals says.
    [Fact]
    public void Equivalent_of_xunit_finds_differences_between_equal_entities_of_two_catalogues_and_passes_only_one_and_the_same()
    {
        Assert.Equivalent(Edition2025.Measures.DrugImports, Edition2025.Measures.DrugImports);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(static () => Assert.Equivalent(Edition2025.Measures.DrugImports, Read()));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(static () => Assert.Equivalent(Edition2025.Measures.DrugImports, Edition2025.Measures.LithiumBatteryExports));
    }

    private static Measure Read() => CatalogueJson.Parse(CatalogueJson.ToJson(Edition2025.Catalogue)).Measures[Edition2025.Measures.DrugImports.Id];
}
