namespace Initiative.Core.ShipmentAdvisor;

/// <summary>What was counted: in each batch by its own thread, then added up.</summary>
internal sealed class Tally(InitiativeCatalogue catalogue)
{
    private readonly long[] _measures = new long[catalogue.Measures.Count];
    private readonly long[] _generalMeasures = new long[catalogue.Measures.Count];
    private readonly long[] _cities = new long[catalogue.Cities.Count];

    public long Advised { get; private set; }

    public long Rejected { get; private set; }

    public long Read => Advised + Rejected;

    public long BlankLines { get; private set; }

    /// <summary>How many shipments only the general measures concern.</summary>
    public long GeneralOnly { get; private set; }

    /// <summary>How many shipments name a city that was not recognised as a pilot city.</summary>
    public long OtherCity { get; private set; }

    public long NoCity { get; private set; }

    /// <summary>How many shipments call for a measure.</summary>
    public long Calling(Measure measure) => _measures[measure.Ordinal - 1];

    /// <summary>How many shipments a measure concerns only as it concerns any.</summary>
    public long Generally(Measure measure) => _generalMeasures[measure.Ordinal - 1];

    public long In(PilotCity city) => _cities[city.Ordinal - 1];

    public void Reject() => Rejected++;

    public void SkipBlank(int lines) => BlankLines += lines;

    public void Add(Shipment shipment, ShipmentAdvice advice)
    {
        Advised++;
        var isGeneralOnly = true;
        foreach (var match in advice.Matches)
        {
            (match.IsGeneral ? _generalMeasures : _measures)[match.Measure.Ordinal - 1]++;
            isGeneralOnly &= match.IsGeneral;
        }
        GeneralOnly += isGeneralOnly ? 1 : 0;
        if (advice.City is { } city)
            _cities[city.Ordinal - 1]++;
        else if (string.IsNullOrWhiteSpace(shipment.City))
            NoCity++;
        else
            OtherCity++;
    }

    public void Add(Tally other)
    {
        Advised += other.Advised;
        Rejected += other.Rejected;
        BlankLines += other.BlankLines;
        GeneralOnly += other.GeneralOnly;
        OtherCity += other.OtherCity;
        NoCity += other.NoCity;
        Add(_measures, other._measures);
        Add(_generalMeasures, other._generalMeasures);
        Add(_cities, other._cities);
    }

    private static void Add(long[] sums, long[] addends)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += addends[i];
    }
}
