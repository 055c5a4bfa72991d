namespace Initiative.Core;

/// <summary>What is known of all editions of the initiative: when each was launched, how large it was, and which cities and agencies took part.</summary>
/// <remarks>
/// <para>One edition is held whole, as a catalogue; what a history says of it is what the catalogue says. Of the others only what public sources state is here: what
/// is not known is null or left out, and never means "none". <see cref="ICited.Cite"/> gives the sources of every fact.</para>
/// <para>A history and everything it hands out never changes and is safe for use by any number of threads. The catalogue of <see cref="Edition2025"/> does not need it:
/// nothing of it is built before <see cref="Known"/> or <see cref="PilotCity.KnownEditions"/> is asked for.</para>
/// <para>A JSON serialiser writes it for showing, relations as ids; <see cref="Json.InitiativeJsonContext"/> covers it.</para>
/// </remarks>
public sealed partial class EditionHistory : ICited
{
    internal EditionHistory(InitiativeCatalogue held, HistoryContent content)
    {
        Held = held;
        Sources = new(Joined(held.Sources, content.CreateSources(held.Sources.Count), static source => source));
        Divisions = new(Joined(held.Divisions, content.CreateDivisions(held, held.Divisions.Count), static division => division));
        Cities = new(Joined(held.Cities, content.CreateCities(this, held.Cities.Count), city => new KnownCity(this, city.Index, city)));
        Agencies = new(Joined(
            held.Agencies, content.CreateAgencies(this, held.Agencies.Count), agency => new KnownAgency(this, agency.Index, agency.Id.ToString(), agency.Name)));
        Editions = new(content.CreateEditions(this));
    }

    /// <summary>The editions, by year. That one is listed means that it took place, whatever else is known of it.</summary>
    public CatalogueSet<EditionId, KnownEdition> Editions { get; }

    /// <summary>Every city that is known by name to have taken part: those of the edition that is held, then others, by code.</summary>
    public CatalogueSet<PilotCityId, KnownCity> Cities { get; }

    /// <summary>Every agency that is known by name to have taken part: those of the edition that is held, then others.</summary>
    public CatalogueSet<AgencyId, KnownAgency> Agencies { get; }

    /// <summary>Every source on which a fact of the history or of the edition that is held rests: that edition's, then the history's own.</summary>
    public CatalogueSet<SourceDocumentId, SourceDocument> Sources { get; }

    /// <summary>The catalogue of the edition that is held whole.</summary>
    internal readonly InitiativeCatalogue Held;

    /// <summary>The divisions in which the cities lie.</summary>
    internal readonly CatalogueList<Division> Divisions;

    /// <summary>Says which cities joined and left from one edition to another, and how much of that is not known.</summary>
    /// <param name="earlier">The id of the edition from which to compare.</param>
    /// <param name="later">The id of the edition to which to compare.</param>
    /// <exception cref="KeyNotFoundException">One of them is not among <see cref="Editions"/>.</exception>
    public CityChanges CitiesBetween(EditionId earlier, EditionId later) => new(Editions[earlier], Editions[later]);

    /// <summary>Says where every fact of the history comes from, but for what it takes over from the catalogue of the edition that is held.</summary>
    /// <returns>The citations of the editions, then of the cities and agencies that the catalogue does not have.</returns>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.AddAll(Editions);
        foreach (var city in Cities)
        {
            if (!Held.Cities.Contains(city.Id))
                sheet.AddAll(city);
        }
        foreach (var agency in Agencies)
        {
            if (!Held.Agencies.Contains(agency.Id))
                sheet.AddAll(agency);
        }
        foreach (var division in Divisions)
        {
            if (division.Index >= Held.Divisions.Count)
                sheet.AddAll(division);
        }
        return sheet.ToList();
    }

    /// <summary>The first and the last edition.</summary>
    public override string ToString() => $"Editions {Editions[0].Id.ToString()} to {Editions[Editions.Count - 1].Id.ToString()}";

    /// <summary>What the edition that is held lists, then what the history adds.</summary>
    private static T[] Joined<THeld, T>(CatalogueList<THeld> held, T[] added, Func<THeld, T> known)
    {
        var joined = new T[held.Count + added.Length];
        for (var i = 0; i < held.Count; i++)
            joined[i] = known(held[i]);
        added.CopyTo(joined, held.Count);
        return joined;
    }

    /// <summary>The editions in which a city of any catalogue is known to have taken part, its own among them.</summary>
    internal CatalogueList<EditionId> EditionsOf(PilotCity city)
    {
        CatalogueList<EditionId>? known = Cities.TryGet(city.Id, out var knownCity) ? knownCity.EditionIds : null;
        var ids = new List<EditionId>();
        foreach (var id in known ?? new([]))
        {
            if (id == city.EditionId)
                return known!;
            ids.Add(id);
        }
        ids.Add(city.EditionId);
        ids.Sort();
        return new([.. ids]);
    }
}
