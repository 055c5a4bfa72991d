using System.ComponentModel;

namespace Initiative.Core.Atlas;

/// <summary>A place in China that a question names, and in which editions it is or has a pilot city.</summary>
internal sealed record AskedPlace(
    [property: Description("The city or province.")] Named Place,
    [property: Description("The words or code that were read as it, as written; null where they are its name.")] string? Words,
    [property: Description("Whether it is a province-level division, whose cities are meant.")] bool IsProvince,
    [property: Description("The editions in which it is a pilot city, or in which a city of the province is one.")] string[] PilotIn,
    [property: Description("Those of them of which it is an inference.")] string[] InferredIn,
    [property: Description("The editions whose cities are all named, and it is none of them.")] string[] NotIn,
    [property: Description("The editions of which it is not known.")] string[] NotKnownIn,
    [property: Description("The pilot cities of a province in the latest edition that names any; empty for a city.")] Named[] Cities)
{
    /// <summary>The places that the words of the goods or of the city name, each once.</summary>
    public static AskedPlace[] Of(EditionHistory history, ShipmentAdvice advice)
    {
        var places = new List<AskedPlace>();
        foreach (var part in advice.Parts)
        {
            if (part.Input is not (ShipmentInput.Goods or ShipmentInput.City) || part.Part is { Kind: not (TextPartKind.City or TextPartKind.Place), City: null })
                continue;
            if (Of(history, part.Part) is not { } place)
                continue;
            var known = places.FindIndex(known => known.Place.Id == place.Place.Id);
            if (known < 0)
                places.Add(place);
            else if (place.Words is null)
                places[known] = place;
        }
        return [.. places];
    }

    /// <summary>A city, whatever it was asked as.</summary>
    public static AskedPlace Of(EditionHistory history, KnownCity city) =>
        Of(history, Named.Of(city), false, other => other == city, []);

    private static AskedPlace? Of(EditionHistory history, TextPart part)
    {
        var place = part.City is { } pilot ? Of(history, history.Cities[pilot.Id])
            : history.TryFindCity(part.Names ?? part.Text, out var city) || history.TryFindCity(part.Text, out city) ? Of(history, city)
            : history.Cities.Select(static city => city.Division).FirstOrDefault(division => division.Kind != DivisionKind.Municipality && division.Name.English == part.Names) is { } province ? Of(history, province)
            : null;
        return place is null || part.Text.Equals(place.Place.English, StringComparison.OrdinalIgnoreCase) || part.Text.TrimEnd('市', '省') == place.Place.Chinese
            ? place
            : place with { Words = part.Text };
    }

    private static AskedPlace Of(EditionHistory history, Division province)
    {
        var latest = history.Editions.Last(edition => edition.Cities.Any(city => city.Division.Code == province.Code));
        return Of(history, new Named(province.IsoCode, province.Name.English, province.Name.Chinese), true, city => city.Division.Code == province.Code,
            [.. latest.Cities.Where(city => city.Division.Code == province.Code).Select(Named.Of)]);
    }

    private static AskedPlace Of(EditionHistory history, Named name, bool isProvince, Func<KnownCity, bool> isMeant, Named[] cities)
    {
        var (pilots, others) = (history.Editions.Where(edition => edition.Cities.Any(isMeant)).ToList(), history.Editions.Where(edition => !edition.Cities.Any(isMeant)).ToList());
        return new AskedPlace(
            name,
            null,
            isProvince,
            [.. pilots.Select(static edition => edition.Id.ToString())],
            [.. pilots.Where(edition => edition.Cities.Where(isMeant).All(city => EditionCity.IsInferredIn(history, edition, city.Id))).Select(static edition => edition.Id.ToString())],
            [.. others.Where(static edition => edition.UnlistedCityCount == 0).Select(static edition => edition.Id.ToString())],
            [.. others.Where(static edition => edition.UnlistedCityCount != 0).Select(static edition => edition.Id.ToString())],
            cities);
    }
}
