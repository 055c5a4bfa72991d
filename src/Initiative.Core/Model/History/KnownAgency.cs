using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>A department or agency that is known by name to have taken part in an edition.</summary>
public sealed class KnownAgency : CatalogueEntity<AgencyId>, ICitable
{
    private readonly EditionHistory _history;
    private readonly Agency? _catalogued;
    private CatalogueSet<EditionId, KnownEdition>? _editions;

    internal KnownAgency(EditionHistory history, int index, Agency catalogued)
        : base(null, index, catalogued.Id)
    {
        _history = history;
        _catalogued = catalogued;
        Name = catalogued.Name;
    }

    internal KnownAgency(EditionHistory history, int index, Row row)
        : base(null, index, AgencyId.Of(row.Text()!))
    {
        _history = history;
        Name = new LocalizedText(row.Object());
    }

    /// <summary>Its name, and its standard Chinese name where that is known.</summary>
    public LocalizedText Name { get; }

    /// <summary>The editions in which it is known to have taken part or which it leads, by year; at least one. An edition missing here may still include it if its list of agencies is incomplete.</summary>
    [JsonIgnore, IgnoreDataMember]
    public CatalogueSet<EditionId, KnownEdition> Editions => _editions ?? Published.Once(ref _editions, CollectEditions());

    /// <summary>The ids of <see cref="Editions"/>.</summary>
    public CatalogueList<EditionId> EditionIds => Editions.Ids;

    /// <summary>Says where its names and its part in each of its editions come from.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        if (_catalogued is not null)
        {
            sheet.Add("Name.English", _catalogued.Quotation);
        }
        else if (!CiteNames("Name.English", "en", sheet))
        {
            sheet.AddOurEnglish("Name.English");
        }
        if (Name.Chinese is not null && (_catalogued is not null || !CiteNames("Name.Chinese", "zh", sheet)))
            sheet.AddStandardUsage("Name.Chinese");
        foreach (var edition in Editions)
        {
            if (edition.OwnCatalogue is { } catalogue && catalogue.Agencies.TryGet(Id, out var agency))
                sheet.Add(nameof(Editions), agency.Quotation);
            else
                edition.Cite(edition.Lead == this ? nameof(KnownEdition.Lead) : nameof(KnownEdition.Agencies), nameof(Editions), sheet);
        }
        return sheet.ToList();
    }

    string ICitable.About => $"history/agencies/{Id}";

    private bool CiteNames(string name, string language, CitationSheet sheet)
    {
        var isCited = false;
        foreach (var edition in Editions)
            isCited |= edition.Agencies.Contains(Id) && edition.CiteNames(nameof(KnownEdition.Agencies), name, language, sheet);
        return isCited;
    }

    internal override LocalizedText Label => Name;

    /// <summary>Whether a catalogue of the history has it.</summary>
    internal bool IsCatalogued => _catalogued is not null;

    /// <summary>Name and id, as <c>Ministry of Commerce (ministry-of-commerce)</c>.</summary>
    public override string ToString() => $"{Name.English} ({Id.ToString()})";

    private CatalogueSet<EditionId, KnownEdition> CollectEditions()
    {
        var editions = new List<KnownEdition>();
        foreach (var edition in _history.Editions)
        {
            if (edition.Lead == this || edition.Agencies.Contains(Id))
                editions.Add(edition);
        }
        return new([.. editions]);
    }
}
