using System.Globalization;
using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>What must hold of a history beyond its structure: references, sums, and that nothing is there for nothing. Fills in what references point to.</summary>
internal readonly ref struct HistoryValidator
{
    private readonly InitiativeCatalogue _held;
    private readonly HistoryDraft _draft;
    private readonly ProblemLog _problems;
    private readonly CatalogueValidator _entities;
    private readonly Dictionary<string, int> _sources;
    private readonly Dictionary<string, int> _cities;
    private readonly Dictionary<string, int> _agencies;
    private readonly Dictionary<string, int> _divisions;

    private HistoryValidator(ReadOnlySpan<byte> input, HistoryDraft draft, InitiativeCatalogue held, ProblemLog problems)
    {
        _held = held;
        _draft = draft;
        _problems = problems;
        _entities = new CatalogueValidator(input, draft.Entities, problems);
        _sources = Index(draft.Entities.Sources, static source => source.Id);
        _divisions = _entities.IndexIds("division", draft.Entities.Divisions);
        _cities = _entities.IndexIds("city", draft.Entities.Cities);
        _agencies = _entities.IndexIds("agency", draft.Entities.Agencies);
    }

    internal static void Validate(ReadOnlySpan<byte> input, HistoryDraft draft, InitiativeCatalogue held, ProblemLog problems) =>
        new HistoryValidator(input, draft, held, problems).Validate();

    private string HeldId => _held.Edition.Id.ToString();

    private void Validate()
    {
        if (_draft.Held.Value is { } held && held != HeldId)
            _problems.Add(CatalogueProblemCode.UnknownReference, _draft.Held.Offset, $"The edition that is held is '{HeldId}', not '{held}'.");
        ValidateEntities();
        var editions = _entities.Index("edition", _draft.Editions, static edition => edition.Id);
        foreach (var edition in _draft.Editions)
            ValidateEdition(edition);
        if (!_problems.IsEmpty)
            return;
        if (!editions.ContainsKey(HeldId))
            _problems.Add(CatalogueProblemCode.UnknownReference, _draft.Offset, $"Edition '{HeldId}' is held and not listed: add it.");
        ValidateUse();
        KnownEditionDraft? previous = null;
        foreach (var edition in _draft.Editions)
        {
            ValidateSums(edition, previous);
            previous = edition;
        }
    }

    private void ValidateEntities()
    {
        foreach (var source in _draft.Entities.Sources.Skip(_held.Sources.Count))
            _entities.ValidateSource(source);
        _entities.Index("division", _draft.Entities.Divisions, static division => division.Code);
        _entities.Index("city", _draft.Entities.Cities, static city => city.DivisionCode);
        foreach (var city in _draft.Entities.Cities.Skip(_held.Cities.Count))
            _entities.ValidateCity(city, _divisions);
    }

    private void ValidateEdition(KnownEditionDraft edition)
    {
        var isHeld = edition.Id.Value == HeldId;
        foreach (var (name, fact) in edition.Facts)
        {
            if (fact.CitationsOffset is { } offset && fact.Citations.Count == 0)
                _problems.Add(CatalogueProblemCode.EmptyList, offset, "Every fact has a source: cite at least one.");
            foreach (var citation in fact.Citations)
                citation.SourceIndex = _entities.Resolve(citation.Source, _sources, "source", $"'{name}'");
            var isHeldFact = isHeld && HistoryFormat.HeldFacts.Contains(name);
            if (isHeldFact && fact.HasValue)
                Report(CatalogueProblemCode.Inconsistent, fact, $"The catalogue of edition '{HeldId}' holds '{name}': drop 'value', and cite only what else states it.");
            else if (!isHeldFact && fact.IsObject && !fact.HasValue)
                Report(CatalogueProblemCode.MissingMember, fact, $"This fact lacks 'value': only what the catalogue of edition '{HeldId}' holds has none here.");
            if (name is "cities" or "agencies")
                fact.Places = name == "cities" ? Places(fact, _cities, "city") : Places(fact, _agencies, "agency");
        }
        if (edition.Facts.TryGetValue("year", out var year) && year.Number is { } number && edition.Id.Value is { } id && id != Text(number))
            Report(CatalogueProblemCode.Inconsistent, year, $"The id of an edition is its year, and '{id}' is not {number}.");
    }

    private int[] Places(FactDraft fact, Dictionary<string, int> index, string kind)
    {
        var places = new List<int>();
        foreach (var name in fact.Names)
        {
            var place = _entities.Resolve(name, index, kind, "The list");
            if (places.Contains(place) && name.Value is not null && index.ContainsKey(name.Value))
                _problems.Add(CatalogueProblemCode.DuplicateId, name.Offset, $"'{name.Value}' is listed twice: keep one.");
            places.Add(place);
        }
        return [.. places];
    }

    /// <summary>Whatever the history lists itself is there because an edition needs it.</summary>
    private void ValidateUse()
    {
        var used = new HashSet<(string Kind, int Place)>();
        foreach (var edition in _draft.Editions)
        {
            used.UnionWith((edition.Places("cities") ?? []).Select(static place => ("city", place)));
            used.UnionWith((edition.Places("agencies") ?? []).Select(static place => ("agency", place)));
            used.UnionWith(edition.Facts.Values.SelectMany(static fact => fact.Citations).Select(static citation => ("source", citation.SourceIndex)));
        }
        used.UnionWith(_draft.Entities.Cities.Select(static city => ("division", city.DivisionIndex)));
        ReportIdle("source", _draft.Entities.Sources, _held.Sources.Count, static source => source.Id, used);
        ReportIdle("city", _draft.Entities.Cities, _held.Cities.Count, static city => city.Id, used);
        ReportIdle("agency", _draft.Entities.Agencies, _held.Agencies.Count, static agency => agency.Id, used);
        ReportIdle("division", _draft.Entities.Divisions, _held.Divisions.Count, static division => division.Id, used);
    }

    private void ReportIdle<T>(string kind, List<T> drafts, int first, Func<T, Word> id, HashSet<(string Kind, int Place)> used)
    {
        for (var i = first; i < drafts.Count; i++)
        {
            if (!used.Contains((kind, i)))
                _problems.Add(CatalogueProblemCode.Inconsistent, id(drafts[i]).Offset, $"Nothing needs {kind} '{id(drafts[i]).Value}': drop it, or say what it is for.");
        }
    }

    private void ValidateSums(KnownEditionDraft edition, KnownEditionDraft? previous)
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
            Report(CatalogueProblemCode.Inconsistent, edition.Facts["year"], "Editions are listed by year.");
        var sum = Number(previous, "measuresToDate") + Number(edition, "statedMeasures");
        var total = Number(edition, "measuresToDate");
        if (Number(edition, "year") == Number(previous, "year") + 1 && sum is not null && total is not null && sum != total)
            Report(CatalogueProblemCode.Inconsistent, edition.Facts["measuresToDate"], $"{Text(total)} measures up to this edition are not the {Text(sum)} that its own and those before add up to.");
    }

    private void AtMost(KnownEditionDraft edition, string fact, int? most, string what)
    {
        var number = Number(edition, fact) ?? edition.Places(fact)?.Length;
        if (number > most && edition.Facts.TryGetValue(fact, out var draft))
            Report(CatalogueProblemCode.Inconsistent, draft, $"'{fact}' says {Text(number)}, but only {Text(most)} {what}.");
    }

    private void ValidateDivisions(KnownEditionDraft edition)
    {
        if (!edition.Facts.TryGetValue("statedDivisions", out var stated) || stated.Number is not { } number)
            return;
        var cities = edition.Id.Value == HeldId ? Enumerable.Range(0, _held.Cities.Count).ToArray() : edition.Places("cities") ?? [];
        var drafts = _draft.Entities.Cities;
        var listed = cities.Select(city => drafts[city].DivisionIndex).Distinct().Count();
        var isComplete = cities.Length == Number(edition, "statedCities");
        if (listed > number || (isComplete && listed != number))
            Report(CatalogueProblemCode.Inconsistent, stated, $"{Text(number)} divisions are stated, but the cities lie in {Text(listed)}.");
    }

    private int? Number(KnownEditionDraft edition, string fact) => edition.Id.Value != HeldId ? edition.Number(fact) : fact switch
    {
        "durationMonths" => _held.Edition.DurationMonths,
        "statedMeasures" => _held.Edition.Stated.Measures,
        "statedAgencies" => _held.Edition.Stated.ParticipatingAgencies,
        "statedCities" => _held.Edition.Stated.Cities,
        _ => edition.Number(fact),
    };

    private void Report(CatalogueProblemCode code, FactDraft fact, string message) => _problems.Add(code, fact.Offset, message);

    private static Dictionary<string, int> Index<T>(List<T> drafts, Func<T, Word> id)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (id(drafts[i]).Value is { } value)
                index.TryAdd(value, i);
        }
        return index;
    }

    private static string Text(int? number) => string.Create(CultureInfo.InvariantCulture, $"{number}");
}
