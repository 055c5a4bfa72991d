using static System.FormattableString;

namespace Initiative.Core;

/// <summary>A city in which the edition is carried out.</summary>
public sealed partial class PilotCity : CatalogueEntity<PilotCityId>, ICited
{
    private readonly int _division;

    internal PilotCity(
        InitiativeCatalogue catalogue,
        int index,
        string id,
        LocalizedText name,
        int division,
        string divisionCode,
        double latitude,
        double longitude,
        Quotation quotation)
        : base(catalogue, index, new(id))
    {
        _division = division;
        Name = name;
        DivisionCode = divisionCode;
        Location = new(latitude, longitude);
        Quotation = quotation;
    }

    /// <summary>Its place in the document's list, from 1.</summary>
    public int Ordinal => Index + 1;

    /// <summary>Its name, and its Chinese name without the suffix 市.</summary>
    public LocalizedText Name { get; }

    /// <summary>The province-level division in which it lies.</summary>
    public Division Division => Catalogue.Divisions[_division];

    /// <summary>Its GB/T 2260 code, six digits. A municipality has the code of its division, such as 110000 for Beijing.</summary>
    public string DivisionCode { get; }

    /// <summary>Where it lies, to two decimals (about a kilometre). The source is <see cref="CodeStandards.Locations"/>.</summary>
    public GeoLocation Location { get; }

    /// <summary>Whether it is a municipality directly under the central government, and so its own province-level division.</summary>
    public bool IsMunicipality => Division.Kind == DivisionKind.Municipality;

    /// <summary>The words that name it.</summary>
    public Quotation Quotation { get; }

    /// <inheritdoc/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.Add(nameof(Quotation), Quotation);
        sheet.Add("Name.English", Quotation);
        sheet.AddPlace(Name, Catalogue.Standards);
        return sheet.ToList();
    }

    internal override LocalizedText Label => Name;

    internal int DivisionIndex => _division;

    /// <summary>Name, division and id, as <c>Ningbo, Zhejiang (ningbo)</c>.</summary>
    public override string ToString() => IsMunicipality ? $"{Name.English} ({Id})" : Invariant($"{Name.English}, {Division.Name.English} ({Id})");
}
