using System.Text.Json;

namespace Initiative.Core.Tests.Json;

public sealed class HistoryJsonTests
{
    private static readonly EditionHistory History = EditionHistory.BuiltIn;

    private static readonly Dictionary<string, (Type Type, object Value)> Things = new(StringComparer.Ordinal)
    {
        ["history-edition"] = (typeof(KnownEdition), History.Editions[6]),
        ["history-edition-of-which-little-is-known"] = (typeof(KnownEdition), History.Editions[5]),
        ["history-city"] = (typeof(KnownCity), History.Cities[25]),
        ["history-agency"] = (typeof(KnownAgency), History.Agencies[9]),
        ["history-source"] = (typeof(SourceDocument), History.Sources[^1]),
        ["history-citation"] = (typeof(Citation), History.Editions[6].Cite()[3]),
        ["history-citation-of-ours"] = (typeof(Citation), Edition2025.Measures.LithiumBatteryExports.Cite()[1]),
        ["history-city-changes"] = (typeof(CityChanges), History.CitiesBetween(EditionId.Parse("2023"), EditionId.Parse("2024"))),
    };

    public static TheoryData<string> EveryThing => new(Things.Keys);

    public static TheoryData<string> EveryMode => new(Modes.All.Keys);

    [Theory]
    [MemberData(nameof(EveryThing))]
    public void Everything_of_a_history_is_written_as_approved(string name) => Approved.Verify(name, Things[name].Type, Things[name].Value);

    [Theory]
    [MemberData(nameof(EveryMode))]
    public void A_history_is_written_the_same_in_every_mode(string mode)
    {
        JsonSerializer.Serialize(History, Modes.For(mode, "web")).Should().Be(JsonSerializer.Serialize(History, JsonSerializerOptions.Web));
        foreach (var (name, (type, value)) in Things)
            JsonSerializer.Serialize(value, type, Modes.For(mode, "web")).Should().Be(JsonSerializer.Serialize(value, type, JsonSerializerOptions.Web), name);
    }

    [Fact]
    public void A_pilot_city_is_written_without_what_only_the_history_knows() =>
        JsonSerializer.Serialize(Edition2025.Cities.Ningbo).Should().NotContain("KnownEditions");
}
