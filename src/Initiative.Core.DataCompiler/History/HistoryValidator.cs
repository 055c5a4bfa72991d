using Initiative.Core.Json;
using static System.FormattableString;

namespace Initiative.Core.DataCompiler;

/// <summary>Checks what must hold between the fields of a history: references, sums, and that nothing is listed in vain.</summary>
internal sealed class HistoryValidator(JsonRow root, InitiativeCatalogue[] catalogues, ProblemLog problems)
{
    private readonly Dictionary<string, (string Division, string Code)> _places = CollectPlaces(root, catalogues);

    internal void Validate()
    {
        var resolver = new ReferenceResolver(problems);
        foreach (var list in root.Kind.Fields.Where(static field => field.Type == FieldType.List))
            resolver.Index(root, list, field => Catalogued(list.Name, field.Name));
        resolver.Resolve(root);
        foreach (var source in root.RowsOf("sources"))
            CatalogueValidator.ValidateSource(source, problems);
        foreach (var city in root.RowsOf("cities"))
            ValidateCity(city);
        foreach (var edition in root.RowsOf("editions"))
            ValidateEdition(edition);
        if (!problems.IsEmpty)
            return;
        foreach (var catalogue in catalogues.Where(catalogue => !resolver.Contains("editions", catalogue.EditionId.ToString())))
            problems.Add(CatalogueProblemCode.UnknownReference, root.Offset, $"Edition '{catalogue.EditionId}' has a catalogue and is not listed: add it.");
        ValidateUse();
        JsonRow? previous = null;
        foreach (var edition in root.RowsOf("editions"))
        {
            ValidateSums(edition, previous);
            previous = edition;
        }
    }

    /// <summary>The values of a unique field in the catalogues.</summary>
    private IEnumerable<string> Catalogued(string list, string field) => catalogues.SelectMany(catalogue => (list, field) switch
    {
        ("sources", _) => catalogue.Sources.Select(static source => source.Id.ToString()),
        ("divisions", "isoCode") => catalogue.Divisions.Select(static division => division.IsoCode),
        ("divisions", _) => catalogue.Divisions.Select(static division => division.Code),
        ("cities", "id") => catalogue.Cities.Select(static city => city.Id.ToString()),
        ("cities", _) => catalogue.Cities.Select(static city => city.DivisionCode),
        ("agencies", _) => catalogue.Agencies.Select(static agency => agency.Id.ToString()),
        _ => Enumerable.Empty<string>(),
    });

    private static Dictionary<string, (string Division, string Code)> CollectPlaces(JsonRow root, InitiativeCatalogue[] catalogues)
    {
        var places = new Dictionary<string, (string, string)>();
        foreach (var city in catalogues.SelectMany(static catalogue => catalogue.Cities))
            places[city.Id.ToString()] = (city.Division.IsoCode, city.DivisionCode);
        foreach (var city in root.RowsOf("cities"))
        {
            if (city["id"].Text is { } id)
                places[id] = (city["division"].Text ?? "", city["divisionCode"].Text ?? "");
        }
        return places;
    }

    private void ValidateCity(JsonRow city)
    {
        var isoCode = city["division"].Text;
        if (root.RowsOf("divisions").FirstOrDefault(division => division["isoCode"].Text == isoCode) is { } listed)
            CatalogueValidator.ValidateCity(city, listed, problems);
        else if (catalogues.SelectMany(static catalogue => catalogue.Divisions).FirstOrDefault(division => division.IsoCode == isoCode) is { } division)
            CatalogueValidator.ValidateCity(city, division.Code, division.Kind, problems);
    }

    private void ValidateEdition(JsonRow edition)
    {
        var catalogue = CatalogueOf(edition);
        foreach (var (name, fact) in Facts(edition))
        {
            var isCatalogued = catalogue is not null && IsStated(catalogue, name);
            if (isCatalogued && fact["value"].IsPresent)
                Report(fact, $"The catalogue of edition '{catalogue!.EditionId}' holds '{name}': drop 'value', and cite only what else states it.");
            else if (!isCatalogued && !fact["value"].IsPresent && fact["citations"].IsPresent)
                problems.Add(CatalogueProblemCode.MissingMember, fact.Offset, "This fact lacks 'value': only what the catalogue of an edition holds has none here.");
            ValidateDistinct(fact);
        }
        if (edition["year"].Row is { } year && year["value"] is { IsPresent: true, Number: var number and > 0 } && edition["id"].Text is { } id && id != Invariant($"{number}"))
            Report(year, Invariant($"The id of an edition is its year, and '{id}' is not {number}."));
    }

    private void ValidateDistinct(JsonRow fact)
    {
        var names = new HashSet<string>();
        foreach (var item in fact["value"].Row?.Cells ?? [])
        {
            if (item.Text is { } name && !names.Add(name))
                problems.Add(CatalogueProblemCode.DuplicateId, item.Offset, $"'{name}' is listed twice: keep one.");
        }
    }

    /// <summary>Checks that an edition needs whatever the history lists.</summary>
    private void ValidateUse()
    {
        var facts = root.RowsOf("editions").SelectMany(Facts).Select(static fact => fact.Fact).ToList();
        ReportIdle("sources", facts.SelectMany(static fact => fact.RowsOf("citations")).Select(static citation => citation["source"].Text!));
        ReportIdle("cities", root.RowsOf("editions").SelectMany(edition => Ids(edition, "cities")));
        ReportIdle("agencies", root.RowsOf("editions").SelectMany(edition => Ids(edition, "agencies").Append(edition["lead"].Row?["value"].Text ?? "")));
        ReportIdle("divisions", _places.Values.Select(static place => place.Division));
    }

    private void ReportIdle(string list, IEnumerable<string> used)
    {
        var ids = used.ToHashSet();
        foreach (var row in root.RowsOf(list))
        {
            var cell = row[row.Kind.IdField!.Name];
            if (!ids.Contains(cell.Text!))
                problems.Add(CatalogueProblemCode.Inconsistent, cell.Offset, $"Nothing needs {row.Kind.Name} '{cell.Text}': drop it, or say what it is for.");
        }
    }

    private void ValidateSums(JsonRow edition, JsonRow? previous)
    {
        AtMost(edition, "replicatedMeasures", Number(edition, "statedMeasures"), "measures are stated");
        AtMost(edition, "replicatedToDate", Number(edition, "measuresToDate"), "measures are stated up to this edition");
        AtMost(edition, "statedMeasures", Number(edition, "measuresToDate"), "measures are stated up to this edition");
        AtMost(edition, "agencies", Number(edition, "statedAgencies"), "are stated");
        AtMost(edition, "cities", Number(edition, "statedCities"), "are stated");
        ValidateDivisions(edition);
        if (previous is null)
            return;
        if (Number(edition, "year") <= Number(previous, "year"))
            Report(edition["year"].Row!, "Editions are listed by year.");
        var sum = Number(previous, "measuresToDate") + Number(edition, "statedMeasures");
        var total = Number(edition, "measuresToDate");
        if (Number(edition, "year") == Number(previous, "year") + 1 && sum is not null && total is not null && sum != total)
            Report(edition["measuresToDate"].Row!, Invariant($"{total} measures up to this edition are not the {sum} that its own and those before add up to."));
    }

    private void AtMost(JsonRow edition, string name, int? most, string what)
    {
        var number = name is "agencies" or "cities" ? Ids(edition, name).Count() : Number(edition, name);
        if (number > most && edition[name].Row is { } fact)
            Report(fact, Invariant($"'{name}' says {number}, but only {most} {what}."));
    }

    private void ValidateDivisions(JsonRow edition)
    {
        if (edition["statedDivisions"].Row is not { } fact || Number(edition, "statedDivisions") is not { } stated)
            return;
        var cities = CatalogueOf(edition) is { Cities.Count: > 0 } catalogue ? catalogue.Cities.Select(static city => city.Id.ToString()) : Ids(edition, "cities");
        var listed = cities.Select(city => _places[city].Division).Distinct().Count();
        var isComplete = cities.Count() == Number(edition, "statedCities");
        if (listed > stated || (isComplete && listed != stated))
            Report(fact, Invariant($"{stated} divisions are stated, but the cities lie in {listed}."));
    }

    private int? Number(JsonRow edition, string name)
    {
        var own = edition[name].Row?["value"] is { IsPresent: true, Number: var number } ? number : (int?)null;
        var stated = CatalogueOf(edition)?.Edition;
        return own ?? name switch
        {
            "durationMonths" => stated?.DurationMonths,
            "statedMeasures" => stated?.Stated.Measures,
            "statedAgencies" => stated?.Stated.ParticipatingAgencies,
            "statedCities" => stated?.Stated.Cities,
            _ => null,
        };
    }

    /// <summary>Whether the catalogue of an edition states a fact, so that a history only adds sources to it.</summary>
    private static bool IsStated(InitiativeCatalogue catalogue, string name) => name switch
    {
        "launchedOn" => catalogue.Edition.LaunchedOn is not null,
        "durationMonths" => catalogue.Edition.DurationMonths is not null,
        "statedMeasures" => catalogue.Edition.Stated.Measures is not null,
        "statedAgencies" => catalogue.Edition.Stated.ParticipatingAgencies is not null,
        "statedCities" => catalogue.Edition.Stated.Cities is not null,
        "lead" => catalogue.Agencies.Any(static agency => agency.Role == AgencyRole.Lead),
        "agencies" => catalogue.Agencies.Any(static agency => agency.Role == AgencyRole.Participant),
        "cities" => catalogue.Cities.Count > 0,
        _ => false,
    };

    private InitiativeCatalogue? CatalogueOf(JsonRow edition) =>
        Array.Find(catalogues, catalogue => catalogue.EditionId.ToString() == edition["id"].Text);

    private static IEnumerable<string> Ids(JsonRow edition, string name) =>
        edition[name].Row?["value"].Row?.Cells.Select(static cell => cell.Text!) ?? [];

    private static IEnumerable<(string Name, JsonRow Fact)> Facts(JsonRow edition)
    {
        foreach (var field in edition.Kind.Fields)
        {
            if (field.Type == FieldType.Object && edition[field.Name].Row is { } fact)
                yield return (field.Name, fact);
        }
    }

    private void Report(JsonRow fact, string message) => problems.Add(CatalogueProblemCode.Inconsistent, fact.Offset, message);
}
