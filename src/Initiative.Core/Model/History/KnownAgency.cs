namespace Initiative.Core;

/// <summary>A department or agency that is known by name to have taken part in an edition.</summary>
public sealed class KnownAgency : CatalogueEntity<AgencyId>, ICited
{
    private readonly EditionHistory _history;

    internal KnownAgency(EditionHistory history, int index, string id, LocalizedText name)
        : base(null, index, new(id))
    {
        _history = history;
        Name = name;
    }

    /// <summary>Its name, and its standard Chinese name where that is known.</summary>
    public LocalizedText Name { get; }

    /// <inheritdoc/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        if (_history.Held.Agencies.TryGet(Id, out var held))
        {
            sheet.Add("Name.English", held.Quotation);
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

    /// <summary>Name and id, as <c>Ministry of Commerce (ministry-of-commerce)</c>.</summary>
    public override string ToString() => $"{Name.English} ({Id.ToString()})";
}
