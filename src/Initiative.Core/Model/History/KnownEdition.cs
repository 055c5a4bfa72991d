using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>One edition of the initiative, as far as it is known. What no source states is null; a list that may lack some says how many.</summary>
public sealed class KnownEdition : CatalogueEntity<EditionId>, ICitable
{
    private static readonly string[] Facts =
    [
        nameof(Year), nameof(LaunchedOn), nameof(DurationMonths), nameof(StatedMeasures), nameof(ReplicatedMeasures), nameof(StatedAgencies), nameof(StatedCities),
        nameof(StatedDivisions), nameof(MeasuresToDate), nameof(ReplicatedToDate), nameof(Lead), nameof(Agencies), nameof(Cities),
    ];

    private readonly EditionHistory _history;
    private readonly CitedFact[] _citations;

    internal KnownEdition(EditionHistory history, int index, Row row)
        : base(null, index, EditionId.Of(row.Text()!))
    {
        _history = history;
        OwnCatalogue = history.CatalogueOf(Id);
        var (edition, facts) = (OwnCatalogue?.Edition, new KnownFacts());
        Year = facts.Number(nameof(Year), row.Object())!.Value;
        LaunchedOn = FirstKnown(edition?.LaunchedOn, facts.Date(nameof(LaunchedOn), row.ObjectOrNull()));
        DurationMonths = FirstKnown(edition?.DurationMonths, facts.Number(nameof(DurationMonths), row.ObjectOrNull()));
        StatedMeasures = FirstKnown(edition?.Stated.Measures, facts.Number(nameof(StatedMeasures), row.ObjectOrNull()));
        ReplicatedMeasures = facts.Number(nameof(ReplicatedMeasures), row.ObjectOrNull());
        StatedAgencies = FirstKnown(edition?.Stated.ParticipatingAgencies, facts.Number(nameof(StatedAgencies), row.ObjectOrNull()));
        StatedCities = FirstKnown(edition?.Stated.Cities, facts.Number(nameof(StatedCities), row.ObjectOrNull()));
        StatedDivisions = facts.Number(nameof(StatedDivisions), row.ObjectOrNull());
        MeasuresToDate = facts.Number(nameof(MeasuresToDate), row.ObjectOrNull());
        ReplicatedToDate = facts.Number(nameof(ReplicatedToDate), row.ObjectOrNull());
        var lead = facts.Id(nameof(Lead), row.ObjectOrNull());
        var agencies = facts.Ids(nameof(Agencies), row.ObjectOrNull());
        var cities = facts.Ids(nameof(Cities), row.ObjectOrNull());
        var leadId = OwnCatalogue is null ? null : FindLead(OwnCatalogue);
        Lead = (leadId ?? (lead is null ? null : AgencyId.Of(lead))) is { } id ? history.Agencies[id] : null;
        // A catalogue that lists none says nothing of them.
        Agencies = new(OwnCatalogue is not null && Participants(history, OwnCatalogue) is { Length: > 0 } participants ? participants : Array.ConvertAll(agencies, agency => history.Agencies[AgencyId.Of(agency)]));
        Cities = new(OwnCatalogue is { Cities.Count: > 0 } ? Participating(history, OwnCatalogue) : Array.ConvertAll(cities, city => history.Cities[PilotCityId.Of(city)]));
        _citations = facts.Citations;
        DerivedFacts = new([.. _citations.Where(static citation => citation.IsDerived).Select(static citation => citation.Fact).Distinct()]);
    }

    /// <summary>Its year.</summary>
    public int Year { get; }

    /// <summary>The day on which it was launched, or null where it is not known.</summary>
    public DateOnly? LaunchedOn { get; }

    /// <summary>How long it was announced to run, in months, or null where that is not known.</summary>
    public int? DurationMonths { get; }

    /// <summary>The stated number of measures, or null where it is not known.</summary>
    public int? StatedMeasures { get; }

    /// <summary>How many of its measures a source says were to be replicated nationwide, or were, or null where that is not known. <see cref="Cite()"/> has which of the two each source says.</summary>
    public int? ReplicatedMeasures { get; }

    /// <summary>The stated number of departments and agencies beside the lead, or null where it is not known.</summary>
    public int? StatedAgencies { get; }

    /// <summary>The stated number of pilot cities, or null where it is not known.</summary>
    public int? StatedCities { get; }

    /// <summary>The stated number of province-level divisions in which the pilot cities lie, or null where it is not known.</summary>
    public int? StatedDivisions { get; }

    /// <summary>The number of measures of all editions up to and including this one, stated or derived as <see cref="DerivedFacts"/> says, or null where it is not known.</summary>
    public int? MeasuresToDate { get; }

    /// <summary>
    /// How many of the measures up to and including this edition had been replicated nationwide by <see cref="ReplicatedToDateAsOf"/>, reported or derived as <see cref="DerivedFacts"/> says; null
    /// where that is not known.
    /// </summary>
    public int? ReplicatedToDate { get; }

    /// <summary>The day of the report behind <see cref="ReplicatedToDate"/>, which is later than the edition; null where nothing is known or the report is not dated.</summary>
    public DateOnly? ReplicatedToDateAsOf
    {
        get
        {
            DateOnly? latest = null;
            foreach (var citation in _citations)
            {
                if (citation.Fact == nameof(ReplicatedToDate) && !(_history.Sources[citation.Source].IssuedOn <= latest))
                    latest = _history.Sources[citation.Source].IssuedOn;
            }
            return latest;
        }
    }

    /// <summary>The members whose value, or a part of it, no source states: it is derived from what sources state, as <see cref="Cite()"/> shows. Their names as in <see cref="Citation.Fact"/>.</summary>
    public CatalogueList<string> DerivedFacts { get; }

    /// <summary>The agency that leads the edition, or null where it is not known. It is not among <see cref="Agencies"/>, nor counted by <see cref="StatedAgencies"/>.</summary>
    [JsonIgnore, IgnoreDataMember]
    public KnownAgency? Lead { get; }

    /// <summary>The id of <see cref="Lead"/>, or null.</summary>
    public AgencyId? LeadId => Lead?.Id;

    /// <summary>The departments and agencies beside the lead that are known by name, as they are listed. Empty means that none is known by name.</summary>
    [JsonIgnore, IgnoreDataMember]
    public CatalogueSet<AgencyId, KnownAgency> Agencies { get; }

    /// <summary>The ids of <see cref="Agencies"/>.</summary>
    public CatalogueList<AgencyId> AgencyIds => Agencies.Ids;

    /// <summary>How many departments and agencies are counted and not known by name; null where not even their number is known.</summary>
    public int? UnlistedAgencyCount => StatedAgencies - Agencies.Count;

    /// <summary>The pilot cities that are known by name, as they are listed. Empty means that none is known by name.</summary>
    [JsonIgnore, IgnoreDataMember]
    public CatalogueSet<PilotCityId, KnownCity> Cities { get; }

    /// <summary>The ids of <see cref="Cities"/>.</summary>
    public CatalogueList<PilotCityId> CityIds => Cities.Ids;

    /// <summary>How many pilot cities are counted and not known by name; null where not even their number is known.</summary>
    public int? UnlistedCityCount => StatedCities - Cities.Count;

    /// <summary>Says where each fact of the edition comes from, also where a source disagrees.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        foreach (var fact in Facts)
            Cite(fact, fact, sheet);
        return sheet.ToList();
    }

    string ICitable.About => $"history/editions/{Id}";

    internal override LocalizedText? Label => null;

    /// <summary>The catalogue of this edition, or null where the history has none.</summary>
    internal InitiativeCatalogue? OwnCatalogue { get; }

    internal ReadOnlySpan<CitedFact> Citations => _citations;

    /// <summary>Adds the citations of one fact by sources in one language, under the name that the subject of the sheet has for it, without what they say of the edition alone.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool CiteNames(string fact, string name, string language, CitationSheet sheet)
    {
        var isCited = false;
        foreach (var citation in _citations)
        {
            var source = _history.Sources[citation.Source];
            if (citation.Fact != fact || source.Language?.StartsWith(language, StringComparison.Ordinal) != true)
                continue;
            sheet.Add(name, source);
            isCited = true;
        }
        return isCited;
    }

    /// <summary>Whether no source names one of <see cref="Cities"/> for this edition: where the names of some are derived, those that took part before are taken to be these.</summary>
    internal bool IsInferred(KnownCity city) => DerivedFacts.Contains(nameof(Cities)) && city.Editions[0] != this;

    /// <summary>Adds the citations of one city's part.</summary>
    internal void CiteCity(KnownCity city, string name, CitationSheet sheet)
    {
        var isDerived = IsInferred(city);
        foreach (var citation in _citations)
        {
            if (citation.Fact == nameof(Cities) && citation.IsDerived == isDerived)
                sheet.Add(name, _history.Sources[citation.Source], citation.Note, citation.Disagrees, citation.IsDerived);
        }
    }

    /// <summary>Adds the citations of one fact, under the name that the subject of the sheet has for it.</summary>
    internal void Cite(string fact, string name, CitationSheet sheet)
    {
        if (OwnCatalogue is not null)
            CiteCatalogue(OwnCatalogue, fact, name, sheet);
        foreach (var citation in _citations)
        {
            if (citation.Fact == fact)
                sheet.Add(name, _history.Sources[citation.Source], citation.Note, citation.Disagrees, citation.IsDerived);
        }
    }

    /// <summary>Id and figures as far as they are known, as <c>2024: launched 2024-03-21, 5 months, 32 measures, 20 cities</c>.</summary>
    public override string ToString()
    {
        var known = new List<string>();
        if (LaunchedOn is { } day)
            known.Add($"launched {IsoDate.Write(day)}");
        Add(DurationMonths, "months");
        Add(StatedMeasures, "measures");
        Add(StatedCities, "cities");
        return $"{Id.ToString()}: {(known.Count == 0 ? "only that it took place is known" : string.Join(", ", known))}";

        void Add(int? count, string what)
        {
            if (count is { } number)
                known.Add(Invariant($"{number} {what}"));
        }
    }

    private static void CiteCatalogue(InitiativeCatalogue catalogue, string fact, string name, CitationSheet sheet)
    {
        var factOfEdition = fact switch
        {
            nameof(StatedMeasures) => "Stated.Measures",
            nameof(StatedAgencies) => "Stated.ParticipatingAgencies",
            nameof(StatedCities) => "Stated.Cities",
            _ => fact,
        };
        if (catalogue.Edition.CitationOf(factOfEdition) is { } citation)
            sheet.Add(name, citation);
        if (fact is nameof(Lead) or nameof(Agencies))
        {
            foreach (var agency in catalogue.Agencies)
            {
                if (agency.Role == (fact == nameof(Lead) ? AgencyRole.Lead : AgencyRole.Participant))
                    sheet.Add(name, agency.Quotation);
            }
        }
        else if (fact == nameof(Cities))
        {
            foreach (var city in catalogue.Cities)
                sheet.Add(name, city.Quotation);
        }
    }

    /// <summary>What the catalogue of the edition says, or what the history says where the catalogue does not say it.</summary>
    private static T? FirstKnown<T>(T? catalogued, T? own)
        where T : struct => catalogued ?? own;

    private static AgencyId? FindLead(InitiativeCatalogue catalogue)
    {
        foreach (var agency in catalogue.Agencies)
        {
            if (agency.Role == AgencyRole.Lead)
                return agency.Id;
        }
        return null;
    }

    private static KnownAgency[] Participants(EditionHistory history, InitiativeCatalogue catalogue)
    {
        var participants = new List<KnownAgency>();
        foreach (var agency in catalogue.Agencies)
        {
            if (agency.Role == AgencyRole.Participant)
                participants.Add(history.Agencies[agency.Id]);
        }
        return [.. participants];
    }

    private static KnownCity[] Participating(EditionHistory history, InitiativeCatalogue catalogue)
    {
        var cities = new KnownCity[catalogue.Cities.Count];
        for (var i = 0; i < cities.Length; i++)
            cities[i] = history.Cities[catalogue.Cities[i].Id];
        return cities;
    }
}
