namespace Initiative.Core.Recipes.Tests;

public sealed class XunitTests
{
    public static TheoryData<MeasureId> Measures => [.. Edition2025.Measures.Ids];

    [Theory]
    [MemberData(nameof(Measures))]
    public void Ids_are_data_of_theories_and_name_their_case(MeasureId measure) => Edition2025.Catalogue.Measures[measure].Id.Should().Be(measure);
}
