using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Initiative.Core.AssistantTools;

/// <summary>Whether cities are or were pilot cities, edition by edition.</summary>
internal sealed partial class GetCity(InitiativeCatalogue catalogue, EditionHistory history) : AssistantTool
{
    /// <summary>The sources of the lists since this edition are always cited; those of others only where the city is named in them.</summary>
    private const int FirstAlwaysCited = 2024;

    // More names are the end of a text that was not read.
    private const int MostCities = 30;

    private readonly Places _places = new(catalogue, history);

    public override string Name => "get_city";

    public override string Title => "Pilot city?";

    public override string Description =>
        "Whether Chinese cities, counties or provinces are, or have, pilot cities of China's customs facilitation initiative, edition by edition 2018 to 2026. Ask for several in one call. "
        + "For all cities of an edition use list_editions.";

    public override IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("city", ParameterKind.Text, "One or several names or codes, as \"Ningbo\", \"苏州, 330200\" or \"CNYTN\".")
        {
            IsRequired = true,
            Aliases = ["cities", "name", "names", "id", "city_id", "place", "location", "province", "division", "county", "code"],
        },
        new("edition", ParameterKind.Text, "Only these.") { Values = [.. history.Editions.Ids.Select(id => id.ToString())], Aliases = ["year"] },
    ];

    protected override IReadOnlyList<(string Name, string Type)> Members =>
        [("isRecognised", "boolean"), ("cities", "object[]"), ("editions", "object[]"), ("sources", "object[]")];

    public override Answer Ask(Arguments arguments)
    {
        var name = arguments.Text("city")!;
        var editions = Lookup.Editions(history, arguments.Text("edition"));
        List<KnownEdition> told = [.. editions.Count > 0 ? editions : history.Editions];
        var sources = new SourceList(catalogue);
        var asked = Several(name);
        List<string> unread = [];
        if (asked.Count == 0)
        {
            asked = [(name, _places.Read(name))];
            if (asked[0].Place.IsRecognised)
                unread = [.. Parts(name).Where(part => !_places.Read(part).IsRecognised && !NamesPlace(part))];
        }
        var text = asked is [var only] ? One(only.Name, only.Place, told, sources) : Table(asked, told, sources);
        return new Answer($"{text}\n{string.Concat(unread.Select(part => $"{NotRecognised(part)}\n"))}{sources}", new JsonObject
        {
            ["isRecognised"] = asked.All(one => one.Place.IsRecognised) && unread.Count == 0,
            ["cities"] = new JsonArray([.. asked.SelectMany(one => Cities(one.Place)).Distinct().Select(Whole.Of)]),
            ["editions"] = new JsonArray([.. told.Select(known => Structured(known, asked is [var single] ? single.Place : null))]),
            ["sources"] = sources.Json(),
        });
    }

    /// <summary>The places that a text lists; none where it names one, as "Yantian, Shenzhen" and "Shenzhen, Guangdong" do.</summary>
    private List<(string Name, Place Place)> Several(string text)
    {
        var parts = Parts(text);
        if (parts.Count is < 2 or > MostCities)
            return [];
        var places = parts.Select(part => (Name: part, Place: _places.Read(part))).ToList();
        var cities = places.Select(one => one.Place.City).OfType<KnownCity>().Distinct().ToList();
        var others = places.Count(one => one.Place.City is null && one.Place.IsRecognised && !IsAround(one.Place.Division, cities));
        return cities.Count + others > 1 ? [.. places.Where(one => !IsAround(one.Place.Division, cities) || cities.Count > 1)] : [];
    }

    /// <summary>Whether a part names a place around a city, as "P.R. China" does.</summary>
    private bool NamesPlace(string part) => catalogue.Find(part).Parts.Any(read => read.Kind == TextPartKind.Place);

    private static List<string> Parts(string text) => [.. Separator().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0).Distinct().Take(MostCities + 1)];

    private static bool IsAround(Division? division, List<KnownCity> cities) => division is not null && cities.Any(city => city.Division.Code == division.Code);

    private string One(string name, Place place, List<KnownEdition> told, SourceList sources)
    {
        return place switch
        {
            { City: { } city } => OfCity(city, place.Explanation),
            { Division: { } division } => OfDivision(division, told, sources),
            { IsOutside: true } => $"{place.Explanation} The pilot cities that are named lie in the Chinese mainland, in every edition {sources.Numbers(told.Where(known => known.Year >= FirstAlwaysCited || told.Count == 1).SelectMany(SourcesOf))}.",
            { IsRecognised: true } => $"{Unnamed(name, place)} By edition: {Told(null)}.",
            _ => NotRecognised(name, place, told, sources),
        };

        string OfCity(KnownCity city, string? explanation) =>
            $"{(explanation is null ? "" : $"{explanation.TrimEnd('.')}.\n")}{Names.Of(city.Name)} ({(city.IsMunicipality ? "municipality" : city.Division.Name.English)}). Pilot city by edition: {Told(city.Id)}. The document ties no measure to a city.\n{Naming(told, [city.Id], sources)}"
            + $"GB/T 2260 {city.DivisionCode}.";

        string Told(PilotCityId? city) => Editions.Told(told, city, known => $"{Editions.Named(known, city)}{Cited(known, city, told.Count == 1, sources)}");
    }

    /// <summary>A line for each place; how many cities of each edition are named, and who names them, is told once.</summary>
    private string Table(List<(string Name, Place Place)> asked, List<KnownEdition> told, SourceList sources)
    {
        var text = new StringBuilder("Pilot city by edition:\n");
        foreach (var (name, place) in asked)
        {
            text.Append(place switch
            {
                { City: { } city } => $"{(place.Explanation is { } explanation ? $"{explanation.TrimEnd('.')}. " : "")}{Names.Of(city.Name)} ({(city.IsMunicipality ? "municipality" : city.Division.Name.English)}): {Editions.Told(told, city.Id, _ => "")}",
                { Division: { } division } => OfDivision(division, told, null),
                { IsOutside: true } => $"{place.Explanation} The pilot cities that are named lie in the Chinese mainland, in every edition.",
                { IsRecognised: true } => $"{Unnamed(name, place)} By edition: {Editions.Told(told, null, _ => "")}",
                _ => NotRecognised(name),
            }).Append('\n');
        }
        text.Append($"Cities named: {string.Join(", ", told.Where(known => known.StatedCities is not null).Select(known => $"{known.Id} {(Editions.IsComplete(known) ? "all" : $"{known.Cities.Count} of")} {known.StatedCities}{(known.Year >= FirstAlwaysCited || asked.Any(one => IsNamed(known, one.Place)) || told.Count == 1 ? $" {sources.Numbers(SourcesOf(known))}" : "")}"))}");
        text.Append($"{(told.Exists(known => known.StatedCities is null) ? "; of other editions none is known" : "")}. The document ties no measure to a city.");
        var naming = Naming(told, [.. asked.Select(one => one.Place.City?.Id).OfType<PilotCityId>()], sources);
        return naming.Length > 0 ? text.Append('\n').Append(naming.TrimEnd()).ToString() : text.ToString();
    }

    /// <summary>Which source names which cities, in a line for each edition that names one of those asked and has several sources.</summary>
    private string Naming(List<KnownEdition> editions, List<PilotCityId> asked, SourceList sources) => string.Concat(
        from known in editions
        where known.Id != catalogue.Edition.Id && asked.Exists(known.Cities.Contains)
        let citations = Editions.Naming(known).ToList()
        let isOfSeveral = citations.DistinctBy(citation => citation.Source).Count() > 1
        let told = citations.Where(citation => citation.IsDerived ? asked.Exists(catalogue.Cities.Contains) : isOfSeveral).ToList()
        where told.Count > 0
        select $"{known.Id}: {string.Join(" ", told.Select(citation => $"{sources.Number(citation.Source!)} {citation.Note?.English ?? "names them."}"))}\n");

    /// <summary>That no list names a place that is known.</summary>
    private static string Unnamed(string name, Place place) => place.Name is { } other
        ? $"No list of pilot cities that is known names {(Places.IsDivision(other) ? "a city in " : "")}{other}{(name.All(char.IsAscii) ? "" : $" ({Excerpt.Of(name)})")}."
        : place.Explanation ?? "";

    private string OfDivision(Division division, List<KnownEdition> told, SourceList? sources)
    {
        var lines = told.Where(known => known.Cities.Count > 0).Select(known => known.Cities.Where(city => city.Division.Code == division.Code).Select(city => city.Name.English).ToList() is { Count: > 0 } names
            ? $"{known.Id}: {Names.List(names)} ({Editions.Cities(known)}){Number(known, isNamed: true)}"
            : $"{known.Id}: {(Editions.IsComplete(known) ? "none" : "none is named, so not known")} ({Editions.Cities(known)}){Number(known, isNamed: false)}");
        return $"{Names.Of(division.Name)} is a division ({Names.Of(division.Kind)}{(sources is null ? "" : $", {division.IsoCode}, GB/T 2260 {division.Code}")}), not a city. Its pilot cities: {string.Join("; ", lines)}.";

        string Number(KnownEdition known, bool isNamed) => sources is not null && (isNamed || known.Year >= FirstAlwaysCited) ? $" {sources.Numbers(SourcesOf(known))}" : "";
    }

    private string NotRecognised(string name) =>
        $"“{Excerpt.Of(name)}” was not recognised, which does not say whether it is a pilot city.{(_places.Near(name) is { Count: > 0 } near ? $" Did you mean {string.Join(" or ", near.Select(city => Names.Of(city.Name)))}?" : "")}";

    private string NotRecognised(string name, Place place, List<KnownEdition> told, SourceList sources)
    {
        var text = new StringBuilder($"“{Excerpt.Of(name)}” was not recognised, which does not say whether it is a pilot city.");
        if (_places.Near(name) is { Count: > 0 } near)
            text.Append($" Did you mean {string.Join(" or ", near.Select(city => $"{Names.Of(city.Name)} ({Editions.Told(told, city.Id, known => $"{Editions.Named(known, city.Id)}{Cited(known, city.Id, told.Count == 1, sources)}")})"))}?");
        else if (place.Explanation is { } explanation)
            text.Append($" {explanation}");
        else
            text.Append($" Pilot cities named for {told[^1].Id} ({Editions.Cities(told[^1])}): {string.Join(", ", told[^1].Cities.Select(city => city.Name.English))} {sources.Numbers(SourcesOf(told[^1]))}.");
        return text.ToString();
    }

    /// <summary>The number of the source of a list, with a blank before it, where it is one of those to cite.</summary>
    private string Cited(KnownEdition known, PilotCityId? city, bool isAsked, SourceList sources) =>
        isAsked || known.Year >= FirstAlwaysCited || (city is { } id && known.Cities.Contains(id)) ? $" {sources.Numbers(SourcesOf(known))}".TrimEnd() : "";

    private IEnumerable<KnownCity> Cities(Place place) => place switch
    {
        { City: { } city } => [city],
        { Division: { } division } => history.Cities.Where(city => city.Division.Code == division.Code),
        _ => [],
    };

    private static bool IsNamed(KnownEdition edition, Place place) =>
        edition.Cities.Any(city => place.City?.Id == city.Id || (place.Division is { } division && city.Division.Code == division.Code));

    private static JsonObject Structured(KnownEdition edition, Place? place) => new()
    {
        ["id"] = edition.Id.ToString(),
        ["status"] = place is { Division: null, IsRecognised: true } ? Names.Of(Editions.StatusOf(edition, place.City?.Id)) : null,
        ["statedCities"] = edition.StatedCities,
        ["namedCities"] = edition.Cities.Count,
    };

    /// <summary>Where an edition's list of cities comes from: the source that comes first.</summary>
    private IEnumerable<SourceDocument> SourcesOf(KnownEdition edition) => edition.Id == catalogue.Edition.Id
        ? [catalogue.Sources[0]]
        : Editions.Naming(edition).Select(citation => citation.Source!).Take(1);

    [GeneratedRegex(@"[,，、;；/\n]|\s(?:and|or)\s|(?<=\p{IsCJKUnifiedIdeographs})[和及与與](?=\p{IsCJKUnifiedIdeographs}{2})", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();
}
