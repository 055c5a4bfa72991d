using System.Text;
using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>Whether a city is or was a pilot city, edition by edition.</summary>
internal sealed class GetCity(InitiativeCatalogue catalogue, EditionHistory history) : AssistantTool
{
    /// <summary>The sources of the lists since this edition are always cited; those of others only where the city is named in them.</summary>
    private const int FirstAlwaysCited = 2024;

    private readonly Places _places = new(catalogue, history);

    public override string Name => "get_city";

    public override string Title => "Pilot city?";

    public override string Description =>
        "Whether a Chinese city, county or province is, or has, a pilot city of China's customs facilitation initiative, edition by edition 2018 to 2026; with codes and coordinates. "
        + "For all cities of an edition use list_editions.";

    public override IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("city", ParameterKind.Text, "Name in English or Chinese, GB/T 2260 code, UN/LOCODE or airport, as \"Ningbo\", \"苏州\", \"330200\".")
        {
            IsRequired = true,
            Aliases = ["name", "id", "city_id", "place", "location", "province", "division", "county", "code"],
        },
        new("edition", ParameterKind.Text, "Only this edition.") { Values = [.. history.Editions.Ids.Select(id => id.ToString())], Aliases = ["year"] },
    ];

    protected override IReadOnlyList<(string Name, string Type)> Members =>
        [("isRecognised", "boolean"), ("cities", "object[]"), ("editions", "object[]"), ("sources", "object[]")];

    public override Answer Ask(Arguments arguments)
    {
        var name = arguments.Text("city")!;
        var edition = Lookup.Edition(history, arguments.Text("edition"));
        var place = _places.Read(name);
        var told = history.Editions.Where(known => edition is null || known == edition).ToList();
        var sources = told.Where(known => edition is not null || known.Year >= FirstAlwaysCited || IsNamed(known, place)).SelectMany(SourcesOf).ToList();
        var text = place switch
        {
            { City: { } city } => OfCity(city, place.Explanation, told),
            { Division: { } division } => OfDivision(division, told),
            { IsOutside: true } => $"{place.Explanation} The pilot cities of every edition lie in the Chinese mainland.",
            { IsRecognised: true } => $"{(place.Name is { } other ? $"No list of pilot cities that is known names {(Places.IsDivision(other) ? "a city in " : "")}{other}{(name.All(char.IsAscii) ? "" : $" ({Excerpt.Of(name)})")}." : place.Explanation)} By edition: {Editions.Told(told, null)}.",
            _ => NotRecognised(name, place, told),
        };
        return new Answer($"{text}\n{Sources.Lines(sources)}", new JsonObject
        {
            ["isRecognised"] = place.IsRecognised,
            ["cities"] = new JsonArray([.. Cities(place).Select(Whole.Of)]),
            ["editions"] = new JsonArray([.. told.Select(known => Structured(known, place))]),
            ["sources"] = Sources.Json(sources),
        });
    }

    private static string OfCity(KnownCity city, string? explanation, IReadOnlyList<KnownEdition> told)
    {
        var where = city.IsMunicipality ? "municipality" : city.Division.Name.English;
        var head = explanation is null ? "" : $"{explanation.TrimEnd('.')}.\n";
        return $"{head}{Names.Of(city.Name)} ({city.Id}), {where}. Pilot city by edition: {Editions.Told(told, city.Id)}. No measure is tied to a city by the document.\n"
            + $"Codes: GB/T 2260 {city.DivisionCode}, division ISO 3166-2 {city.Division.IsoCode} and GB/T 2260 {city.Division.Code}; {city.Location} (latitude, longitude; GeoNames).";
    }

    private static string OfDivision(Division division, IReadOnlyList<KnownEdition> told)
    {
        var lines = told.Where(known => known.Cities.Count > 0).Select(known => known.Cities.Where(city => city.Division.Code == division.Code).Select(city => city.Name.English).ToList() is { Count: > 0 } names
            ? $"{known.Id}: {Names.List(names)} ({Editions.Cities(known)})"
            : $"{known.Id}: {(Editions.IsComplete(known) ? "none" : "none is named, so not known")} ({Editions.Cities(known)})");
        return $"{Names.Of(division.Name)} is a division ({Names.Of(division.Kind)}, {division.IsoCode}, GB/T 2260 {division.Code}), not a city. Its pilot cities: {string.Join("; ", lines)}.";
    }

    private string NotRecognised(string name, Place place, IReadOnlyList<KnownEdition> told)
    {
        var text = new StringBuilder($"“{Excerpt.Of(name)}” was not recognised, which does not say whether it is a pilot city.");
        if (_places.Near(name) is { Count: > 0 } near)
            text.Append($" Did you mean {string.Join(" or ", near.Select(city => $"{Names.Of(city.Name)} ({Editions.Told(told, city.Id)})"))}?");
        else if (place.Explanation is { } explanation)
            text.Append($" {explanation}");
        else
            text.Append($" Pilot cities named for {told[^1].Id} ({Editions.Cities(told[^1])}): {string.Join(", ", told[^1].Cities.Select(city => city.Name.English))}.");
        return text.ToString();
    }

    private IEnumerable<KnownCity> Cities(Place place) => place switch
    {
        { City: { } city } => [city],
        { Division: { } division } => history.Cities.Where(city => city.Division.Code == division.Code),
        _ => [],
    };

    private static bool IsNamed(KnownEdition edition, Place place) =>
        edition.Cities.Any(city => place.City?.Id == city.Id || (place.Division is { } division && city.Division.Code == division.Code));

    private static JsonObject Structured(KnownEdition edition, Place place) => new()
    {
        ["id"] = edition.Id.ToString(),
        ["status"] = place.Division is null && place.IsRecognised ? Names.Of(Editions.StatusOf(edition, place.City?.Id)) : null,
        ["statedCities"] = edition.StatedCities,
        ["namedCities"] = edition.Cities.Count,
    };

    /// <summary>Where an edition's list of cities comes from: the source that comes first.</summary>
    private IEnumerable<SourceDocument> SourcesOf(KnownEdition edition) => edition.Id == catalogue.Edition.Id
        ? [catalogue.Sources[0]]
        : edition.Cite().Where(citation => citation.Fact == nameof(KnownEdition.Cities)).Select(citation => citation.Source).OfType<SourceDocument>().Take(1);
}
