namespace Initiative.Core;

/// <summary>A department or agency that is known by name to have taken part in an edition.</summary>
public sealed class KnownAgency : CatalogueEntity<AgencyId>, ICitable
{
    private readonly EditionHistory _history;
    private readonly Agency? _catalogued;

    internal KnownAgency(EditionHistory history, int index, Agency catalogued)
        : base(null, index, catalogued.Id)
    {
        _history = history;
        _catalogued = catalogued;
        Name = catalogued.Name;
    }

    internal KnownAgency(EditionHistory history, int index, Row row)
        : base(null, index, new(row.Text()!))
    {
        _history = history;
        Name = new LocalizedText(row.Object());
    }

    /// <summary>Its name, and its standard Chinese name where that is known.</summary>
    public LocalizedText Name { get; }

    /// <summary>Says where its names come from, and with them its part in an edition.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        if (_catalogued is not null)
        {
            sheet.Add("Name.English", _catalogued.Quotation);
        }
        else
        {
            foreach (var edition in _history.Editions)
            {
                if (edition.Agencies.Contains(Id))
                    edition.Cite(nameof(KnownEdition.Agencies), "Name.English", sheet);
            }
        }
        if (Name.Chinese is not null)
            sheet.AddStandardUsage("Name.Chinese");
        return sheet.ToList();
    }

    internal override LocalizedText Label => Name;

    /// <summary>Whether a catalogue of the history has it.</summary>
    internal bool IsCatalogued => _catalogued is not null;

    /// <summary>Name and id, as <c>Ministry of Commerce (ministry-of-commerce)</c>.</summary>
    public override string ToString() => $"{Name.English} ({Id.ToString()})";
}
