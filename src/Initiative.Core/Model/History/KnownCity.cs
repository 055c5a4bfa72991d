using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>A city that is known by name to have taken part in an edition.</summary>
public sealed class KnownCity : CatalogueEntity<PilotCityId>, ICitable
{
    private readonly EditionHistory _history;
    private readonly PilotCity? _catalogued;
    private CatalogueSet<EditionId, KnownEdition>? _editions;

    internal KnownCity(EditionHistory history, int index, PilotCity catalogued)
        : base(null, index, catalogued.Id)
    {
        _history = history;
        _catalogued = catalogued;
        (Name, Division, DivisionCode, Location) = (catalogued.Name, catalogued.Division, catalogued.DivisionCode, catalogued.Location);
    }

    internal KnownCity(EditionHistory history, int index, Row row)
        : base(null, index, PilotCityId.Of(row.Text()!))
    {
        _history = history;
        Name = new LocalizedText(row.Object());
        Division = history.FindDivision(row.Text()!);
        DivisionCode = row.Text()!;
        Location = new GeoLocation(row.Object());
    }

    /// <summary>Its name, and its Chinese name without the suffix 市.</summary>
    public LocalizedText Name { get; }

    /// <summary>The province-level division in which it lies.</summary>
    public Division Division { get; }

    /// <summary>Its GB/T 2260 code, six digits. A municipality has the code of its division, such as 110000 for Beijing.</summary>
    public string DivisionCode { get; }

    /// <summary>Where it lies, to two decimals (about a kilometre).</summary>
    public GeoLocation Location { get; }

    /// <summary>Whether it is a municipality directly under the central government, and so its own province-level division.</summary>
    public bool IsMunicipality => Division.Kind == DivisionKind.Municipality;

    /// <summary>The editions in which it is known to have taken part, by year; at least one. An edition missing here may still include the city if its list of cities is incomplete.</summary>
    [JsonIgnore, IgnoreDataMember]
    public CatalogueSet<EditionId, KnownEdition> Editions => _editions ?? Published.Once(ref _editions, CollectEditions());

    /// <summary>The ids of <see cref="Editions"/>.</summary>
    public CatalogueList<EditionId> EditionIds => Editions.Ids;

    /// <summary>Says where its names, its division, its location and its part in each of its editions come from.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        if (_catalogued is not null)
            sheet.Add("Name.English", _catalogued.Quotation);
        else if (!CiteEnglishName(sheet))
            sheet.AddOurEnglish("Name.English");
        sheet.AddPlace(Name, _history.Standards);
        CiteEditions(nameof(Editions), sheet);
        return sheet.ToList();
    }

    string ICitable.About => $"history/cities/{Id}";

    internal override LocalizedText Label => Name;

    /// <summary>Whether a catalogue of the history has it.</summary>
    internal bool IsCatalogued => _catalogued is not null;

    /// <summary>Name, division and id, as <c>Wuhan, Hubei (wuhan)</c>.</summary>
    public override string ToString() => IsMunicipality ? $"{Name.English} ({Id})" : Invariant($"{Name.English}, {Division.Name.English} ({Id})");

    private void CiteEditions(string fact, CitationSheet sheet)
    {
        foreach (var edition in Editions)
        {
            if (edition.OwnCatalogue is { } catalogue && catalogue.Cities.TryGet(Id, out var city))
                sheet.Add(fact, city.Quotation);
            else
                edition.CiteCity(this, fact, sheet);
        }
    }

    private bool CiteEnglishName(CitationSheet sheet)
    {
        var isCited = false;
        foreach (var edition in Editions)
            isCited |= edition.CiteNames(nameof(KnownEdition.Cities), "Name.English", "en", sheet);
        return isCited;
    }

    private CatalogueSet<EditionId, KnownEdition> CollectEditions()
    {
        var editions = new List<KnownEdition>();
        foreach (var edition in _history.Editions)
        {
            if (edition.Cities.Contains(Id))
                editions.Add(edition);
        }
        return new([.. editions]);
    }
}
