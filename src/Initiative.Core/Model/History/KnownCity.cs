using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>A city that is known by name to have taken part in an edition.</summary>
public sealed class KnownCity : CatalogueEntity<PilotCityId>, ICited
{
    private readonly EditionHistory _history;
    private readonly PilotCity? _held;
    private CatalogueSet<EditionId, KnownEdition>? _editions;

    internal KnownCity(EditionHistory history, int index, PilotCity held)
        : base(null, index, held.Id)
    {
        _history = history;
        _held = held;
        (Name, Division, DivisionCode, Location) = (held.Name, held.Division, held.DivisionCode, held.Location);
    }

    internal KnownCity(
        EditionHistory history, int index, string id, LocalizedText name, int division, string divisionCode, double latitude, double longitude)
        : base(null, index, new(id))
    {
        _history = history;
        (Name, Division, DivisionCode, Location) = (name, history.Divisions[division], divisionCode, new(latitude, longitude));
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

    /// <summary>The editions in which it is known to have taken part, by year; at least one. Of editions that do not name all their cities, nothing follows.</summary>
    [JsonIgnore]
    public CatalogueSet<EditionId, KnownEdition> Editions => _editions ?? Published.Once(ref _editions, CollectEditions());

    /// <summary>The ids of <see cref="Editions"/>.</summary>
    public CatalogueList<EditionId> EditionIds => Editions.Ids;

    /// <inheritdoc/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        if (_held is not null)
            sheet.Add("Name.English", _held.Quotation);
        else
            CiteEditions("Name.English", sheet);
        sheet.AddPlace(Name, _history.Held.Standards);
        CiteEditions(nameof(Editions), sheet);
        return sheet.ToList();
    }

    internal override LocalizedText Label => Name;

    /// <summary>Name, division and id, as <c>Wuhan, Hubei (wuhan)</c>.</summary>
    public override string ToString() => IsMunicipality ? $"{Name.English} ({Id})" : Invariant($"{Name.English}, {Division.Name.English} ({Id})");

    private void CiteEditions(string fact, CitationSheet sheet)
    {
        foreach (var edition in Editions)
        {
            if (edition.IsHeld)
                sheet.Add(fact, _held!.Quotation);
            else
                edition.Cite(nameof(KnownEdition.Cities), fact, sheet);
        }
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
