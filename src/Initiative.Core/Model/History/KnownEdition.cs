using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>One edition of the initiative, as far as it is known. What no source states is null; a list that may lack some says how many.</summary>
public sealed class KnownEdition : CatalogueEntity<EditionId>, ICited
{
    private static readonly string[] Facts =
    [
        nameof(Year), nameof(LaunchedOn), nameof(DurationMonths), nameof(StatedMeasures), nameof(ReplicatedMeasures), nameof(StatedAgencies), nameof(StatedCities),
        nameof(StatedDivisions), nameof(MeasuresToDate), nameof(ReplicatedToDate), nameof(Agencies), nameof(Cities),
    ];

    private readonly InitiativeCatalogue? _held;
    private readonly EditionHistory _history;
    private readonly CitedFact[] _citations;

    internal KnownEdition(
        EditionHistory history,
        int index,
        string id,
        int year,
        CitedFact[] citations,
        DateOnly? launchedOn = null,
        int? durationMonths = null,
        int? statedMeasures = null,
        int? replicatedMeasures = null,
        int? statedAgencies = null,
        int? statedCities = null,
        int? statedDivisions = null,
        int? measuresToDate = null,
        int? replicatedToDate = null,
        int[]? agencies = null,
        int[]? cities = null)
        : base(null, index, new(id))
    {
        _history = history;
        _citations = citations;
        _held = history.Held.EditionId == Id ? history.Held : null;
        var held = _held?.Edition;
        Year = year;
        LaunchedOn = held is null ? launchedOn : held.LaunchedOn;
        DurationMonths = held?.DurationMonths ?? durationMonths;
        StatedMeasures = held?.Stated.Measures ?? statedMeasures;
        ReplicatedMeasures = replicatedMeasures;
        StatedAgencies = held?.Stated.ParticipatingAgencies ?? statedAgencies;
        StatedCities = held?.Stated.Cities ?? statedCities;
        StatedDivisions = statedDivisions;
        MeasuresToDate = measuresToDate;
        ReplicatedToDate = replicatedToDate;
        Agencies = new(_held is null ? Pick(history.Agencies, agencies) : Participants(history));
        Cities = new(_held is null ? Pick(history.Cities, cities) : Participating(history));
    }

    /// <summary>Its year.</summary>
    public int Year { get; }

    /// <summary>The day on which it was launched, or null where it is not known.</summary>
    public DateOnly? LaunchedOn { get; }

    /// <summary>How long it was announced to run, in months, or null where that is not known.</summary>
    public int? DurationMonths { get; }

    /// <summary>The stated number of measures, or null where it is not known.</summary>
    public int? StatedMeasures { get; }

    /// <summary>How many of its measures are reported to have been replicated nationwide, or null where that is not known.</summary>
    public int? ReplicatedMeasures { get; }

    /// <summary>The stated number of departments and agencies beside the lead, or null where it is not known.</summary>
    public int? StatedAgencies { get; }

    /// <summary>The stated number of pilot cities, or null where it is not known.</summary>
    public int? StatedCities { get; }

    /// <summary>The stated number of province-level divisions in which the pilot cities lie, or null where it is not known.</summary>
    public int? StatedDivisions { get; }

    /// <summary>The stated number of measures of all editions up to and including this one, or null where it is not known.</summary>
    public int? MeasuresToDate { get; }

    /// <summary>How many of the measures up to and including this edition are reported to have been replicated nationwide, or null where that is not known.</summary>
    public int? ReplicatedToDate { get; }

    /// <summary>The departments and agencies beside the lead that are known by name, as they are listed. Empty means that none is known by name.</summary>
    [JsonIgnore]
    public CatalogueSet<AgencyId, KnownAgency> Agencies { get; }

    /// <summary>The ids of <see cref="Agencies"/>.</summary>
    public CatalogueList<AgencyId> AgencyIds => Agencies.Ids;

    /// <summary>How many departments and agencies are counted and not known by name; null where not even their number is known.</summary>
    public int? UnlistedAgencyCount => StatedAgencies - Agencies.Count;

    /// <summary>The pilot cities that are known by name, as they are listed. Empty means that none is known by name.</summary>
    [JsonIgnore]
    public CatalogueSet<PilotCityId, KnownCity> Cities { get; }

    /// <summary>The ids of <see cref="Cities"/>.</summary>
    public CatalogueList<PilotCityId> CityIds => Cities.Ids;

    /// <summary>How many pilot cities are counted and not known by name; null where not even their number is known.</summary>
    public int? UnlistedCityCount => StatedCities - Cities.Count;

    /// <inheritdoc/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        foreach (var fact in Facts)
            Cite(fact, fact, sheet);
        return sheet.ToList();
    }

    internal override LocalizedText? Label => null;

    internal bool IsHeld => _held is not null;

    internal ReadOnlySpan<CitedFact> Citations => _citations;

    /// <summary>Adds the citations of one fact, under the name that the subject of the sheet has for it.</summary>
    internal void Cite(string fact, string name, CitationSheet sheet)
    {
        if (_held is not null)
            CiteHeld(_held, fact, name, sheet);
        foreach (var citation in _citations)
        {
            if (citation.Fact == fact)
                sheet.Add(name, _history.Sources[citation.Source], citation.Note);
        }
    }

    /// <summary>Id and figures as far as they are known, as <c>2024: launched 2024-03-21, 5 months, 32 measures, 20 cities</c>.</summary>
    public override string ToString()
    {
        var known = new List<string>();
        if (LaunchedOn is { } day)
            known.Add($"launched {Spelled.Of(day)}");
        Add(DurationMonths, "months");
        Add(StatedMeasures, "measures");
        Add(StatedCities, "cities");
        return $"{Id.ToString()}: {(known.Count == 0 ? "only that it took place is known" : string.Join(", ", known))}";

        void Add(int? count, string what)
        {
            if (count is { } number)
                known.Add($"{Spelled.Of(number)} {what}");
        }
    }

    private static void CiteHeld(InitiativeCatalogue held, string fact, string name, CitationSheet sheet)
    {
        var heldFact = fact switch
        {
            nameof(StatedMeasures) => "Stated.Measures",
            nameof(StatedAgencies) => "Stated.ParticipatingAgencies",
            nameof(StatedCities) => "Stated.Cities",
            _ => fact,
        };
        foreach (var citation in held.Edition.Citations)
        {
            if (citation.Fact == heldFact)
                sheet.Add(name, citation);
        }
        if (fact == nameof(Agencies))
        {
            foreach (var agency in held.Agencies)
            {
                if (agency.Role == AgencyRole.Participant)
                    sheet.Add(name, agency.Quotation);
            }
        }
        else if (fact == nameof(Cities))
        {
            foreach (var city in held.Cities)
                sheet.Add(name, city.Quotation);
        }
    }

    private static TEntity[] Pick<TId, TEntity>(CatalogueSet<TId, TEntity> entities, int[]? places)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId> =>
        Array.ConvertAll(places ?? [], place => entities[place]);

    private static KnownAgency[] Participants(EditionHistory history)
    {
        var participants = new List<KnownAgency>();
        foreach (var agency in history.Held.Agencies)
        {
            if (agency.Role == AgencyRole.Participant)
                participants.Add(history.Agencies[agency.Index]);
        }
        return [.. participants];
    }

    private static KnownCity[] Participating(EditionHistory history)
    {
        var cities = new KnownCity[history.Held.Cities.Count];
        for (var i = 0; i < cities.Length; i++)
            cities[i] = history.Cities[i];
        return cities;
    }
}
