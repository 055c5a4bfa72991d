using System.ComponentModel;

namespace Initiative.Core.Atlas;

/// <summary>A province-level division and the cities of all editions that lie in it.</summary>
internal sealed record DivisionCities(
    [property: Description("Its ISO 3166-2 code, such as CN-ZJ.")] string IsoCode,
    [property: Description("Its GB/T 2260 code, such as 330000.")] string Code,
    [property: Description("Its name, in Chinese without the suffix of its kind.")] LocalizedText Name,
    [property: Description("Its status.")] DivisionKind Kind,
    [property: Description("The cities in it that are known to have taken part in an edition; /api/history/cities has the editions of each.")] Named[] Cities)
{
    /// <summary>The divisions in which a city of any edition lies, by code.</summary>
    public static DivisionCities[] Of(EditionHistory history) =>
    [
        .. history.Cities.GroupBy(static city => city.Division.Code).OrderBy(static division => division.Key, StringComparer.Ordinal).Select(static cities => Of(cities.First().Division, cities)),
    ];

    private static DivisionCities Of(Division division, IEnumerable<KnownCity> cities) =>
        new(division.IsoCode, division.Code, division.Name, division.Kind, [.. cities.Select(Named.Of)]);
}
