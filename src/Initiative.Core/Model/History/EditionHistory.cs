namespace Initiative.Core;

/// <summary>What is known of all editions of the initiative: when each was launched, how large it was, and which cities and agencies took part.</summary>
/// <remarks>
/// <para>Some editions have a catalogue; what a history says of them is what their catalogues say. Of the others only what public sources state is here: what
/// is not known is null or left out, and never means "none". <see cref="ICitable.Cite"/> gives the sources of every fact.</para>
/// <para>A history and everything it hands out never changes and is safe for use by any number of threads. The built-in catalogues do not need it:
/// nothing of it is built before <see cref="BuiltIn"/> or <see cref="PilotCity.KnownEditions"/> is asked for.</para>
/// <para>A JSON serialiser writes it for showing, relations as ids; <see cref="Json.InitiativeJsonContext"/> covers it.</para>
/// </remarks>
/// <example>
/// <code>
/// var history = EditionHistory.BuiltIn;
///
/// Console.WriteLine(history.Latest);                           // 2026: launched 2026-03-16, 6 months, 29 measures, 45 cities
/// if (history.TryFindCity("Wuhan", out var city))
///     Console.WriteLine(string.Join(", ", city.EditionIds));   // 2026
/// </code>
/// </example>
public sealed partial class EditionHistory : ICitable
{
    private readonly HistoryContent _content;

    /// <param name="catalogues">The catalogues that are at hand, at least one, in the order of their editions.</param>
    /// <param name="content">The facts of the other editions, and what the catalogues do not say.</param>
    internal EditionHistory(InitiativeCatalogue[] catalogues, HistoryContent content)
    {
        _content = content;
        Catalogues = catalogues;
        Sources = new(CollectSources());
        Divisions = new(CollectDivisions());
        Cities = new(CollectCities());
        Agencies = new(CollectAgencies());
        Editions = new(ReadEditions());
    }

    /// <summary>The editions, by year. That one is listed means that it took place, whatever else is known of it.</summary>
    public CatalogueSet<EditionId, KnownEdition> Editions { get; }

    /// <summary>Every city that is known by name to have taken part: those of the catalogues, then others, by code.</summary>
    public CatalogueSet<PilotCityId, KnownCity> Cities { get; }

    /// <summary>Every agency that is known by name to have taken part: those of the catalogues, then others.</summary>
    public CatalogueSet<AgencyId, KnownAgency> Agencies { get; }

    /// <summary>Every source on which a fact of the history or of its catalogues rests: those of the catalogues, then the history's own.</summary>
    public CatalogueSet<SourceDocumentId, SourceDocument> Sources { get; }

    /// <summary>The divisions in which the cities lie: those of the catalogues, then the history's own.</summary>
    internal CatalogueList<Division> Divisions { get; }

    internal InitiativeCatalogue[] Catalogues { get; }

    /// <summary>The published lists behind the codes and coordinates.</summary>
    internal CodeStandards Standards => Catalogues[^1].Standards;

    /// <summary>The same history with one more catalogue, whose facts take the place of what the history says of its edition.</summary>
    /// <param name="catalogue">The catalogue of an edition that this history lists.</param>
    /// <returns>Another history; this one does not change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The edition is not among <see cref="Editions"/>.</exception>
    public EditionHistory With(InitiativeCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _ = Editions[catalogue.EditionId];
        var catalogues = new List<InitiativeCatalogue>(Catalogues);
        catalogues.RemoveAll(other => other.EditionId == catalogue.EditionId);
        catalogues.Add(catalogue);
        catalogues.Sort(static (left, right) => left.EditionId.CompareTo(right.EditionId));
        return new EditionHistory([.. catalogues], _content);
    }

    /// <summary>Says which cities joined and left from one edition to another, and how much of that is not known.</summary>
    /// <param name="earlier">The id of the edition from which to compare.</param>
    /// <param name="later">The id of the edition to which to compare.</param>
    /// <exception cref="KeyNotFoundException">One of them is not among <see cref="Editions"/>.</exception>
    /// <example>
    /// <code>
    /// var changes = EditionHistory.BuiltIn.CitiesBetween(EditionId.Parse("2024"), EditionId.Parse("2025"));
    ///
    /// Console.WriteLine(changes);   // 2024 to 2025: joined: Yancheng, Zhengzhou, Chengdu, Guiyang, Urumqi; left: none
    /// </code>
    /// </example>
    public CityChanges CitiesBetween(EditionId earlier, EditionId later) => new(Editions[earlier], Editions[later]);

    /// <summary>Says where every fact of the history comes from, except what it takes from the catalogues.</summary>
    /// <returns>The citations of the editions, then of the cities, agencies and divisions that no catalogue has.</returns>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.AddAll(Editions);
        foreach (var city in Cities)
        {
            if (!city.IsCatalogued)
                sheet.AddAll(city);
        }
        foreach (var agency in Agencies)
        {
            if (!agency.IsCatalogued)
                sheet.AddAll(agency);
        }
        foreach (var division in Divisions)
        {
            if (division.IsOfHistory)
                sheet.AddAll(division);
        }
        return sheet.ToList();
    }

    /// <summary>The first and the last edition.</summary>
    public override string ToString() => $"Editions {Editions[0].Id.ToString()} to {Editions[Editions.Count - 1].Id.ToString()}";

    internal InitiativeCatalogue? CatalogueOf(EditionId id) => Array.Find(Catalogues, catalogue => catalogue.EditionId == id);

    internal Division FindDivision(string isoCode) => Divisions.First(division => division.IsoCode == isoCode);

    /// <summary>The editions in which a city of any catalogue is known to have taken part, its own among them.</summary>
    internal CatalogueList<EditionId> EditionsOf(PilotCity city)
    {
        CatalogueList<EditionId>? known = Cities.TryGet(city.Id, out var knownCity) ? knownCity.EditionIds : null;
        if (known is not null && known.Contains(city.EditionId))
            return known;
        var ids = new List<EditionId>(known ?? new([])) { city.EditionId };
        ids.Sort();
        return new([.. ids]);
    }

    private SourceDocument[] CollectSources()
    {
        var sources = new List<SourceDocument>(Catalogues.SelectMany(static catalogue => catalogue.Sources).DistinctBy(static source => source.Id));
        var rows = _content.Open(HistoryPart.Sources).List(out var count);
        for (var i = 0; i < count; i++)
            AddNew(sources, new SourceDocument(null, sources.Count, rows.Object()), static source => source.Id);
        return [.. sources];
    }

    private Division[] CollectDivisions()
    {
        var divisions = new List<Division>(Catalogues.SelectMany(static catalogue => catalogue.Divisions).DistinctBy(static division => division.IsoCode));
        var rows = _content.Open(HistoryPart.Divisions).List(out var count);
        for (var i = 0; i < count; i++)
            AddNew(divisions, new Division(Catalogues[^1], Division.NoIndex, rows.Object()), static division => division.IsoCode);
        return [.. divisions];
    }

    private KnownCity[] CollectCities()
    {
        var cities = new List<KnownCity>();
        foreach (var city in Catalogues.SelectMany(static catalogue => catalogue.Cities).DistinctBy(static city => city.Id))
            cities.Add(new KnownCity(this, cities.Count, city));
        var rows = _content.Open(HistoryPart.Cities).List(out var count);
        for (var i = 0; i < count; i++)
            AddNew(cities, new KnownCity(this, cities.Count, rows.Object()), static city => city.Id);
        return [.. cities];
    }

    private KnownAgency[] CollectAgencies()
    {
        var agencies = new List<KnownAgency>();
        foreach (var agency in Catalogues.SelectMany(static catalogue => catalogue.Agencies).DistinctBy(static agency => agency.Id))
            agencies.Add(new KnownAgency(this, agencies.Count, agency));
        var rows = _content.Open(HistoryPart.Agencies).List(out var count);
        for (var i = 0; i < count; i++)
            AddNew(agencies, new KnownAgency(this, agencies.Count, rows.Object()), static agency => agency.Id);
        return [.. agencies];
    }

    private KnownEdition[] ReadEditions()
    {
        var rows = _content.Open(HistoryPart.Editions).List(out var count);
        var editions = new KnownEdition[count];
        for (var i = 0; i < count; i++)
            editions[i] = new KnownEdition(this, i, rows.Object());
        return editions;
    }

    /// <summary>Adds an entity of the history, unless a catalogue has it already.</summary>
    private static void AddNew<T, TId>(List<T> entities, T added, Func<T, TId> id)
    {
        if (!entities.Exists(entity => EqualityComparer<TId>.Default.Equals(id(entity), id(added))))
            entities.Add(added);
    }
}
