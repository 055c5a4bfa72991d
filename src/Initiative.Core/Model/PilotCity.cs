using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>A city in which the edition is carried out.</summary>
public sealed class PilotCity : CatalogueEntity<PilotCityId>, ICitable
{
    private readonly int _division;

    private PilotCity(InitiativeCatalogue catalogue, int index, Row row)
        : base(catalogue, index, PilotCityId.Of(row.Text()!))
    {
        Name = new LocalizedText(row.Object());
        _division = row.Value();
        DivisionCode = row.Text()!;
        Location = new GeoLocation(row.Object());
        Quotation = new Quotation(catalogue, row.Object());
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

    /// <summary>Codes of published lists that lead to it, such as UN/LOCODE. They are meant for reading: none of them is the code of the city.</summary>
    public CatalogueList<CityCode> Codes => Catalogue.CityCodes[Index];

    /// <summary>The editions in which the city is known to have taken part, by id; at least its own. An edition missing here may still include the city if its list of cities is incomplete.</summary>
    /// <remarks>The others are those of <see cref="EditionHistory.BuiltIn"/>, where <see cref="EditionHistory.Cities"/> has the sources; nothing else of a catalogue needs it.</remarks>
    [JsonIgnore, IgnoreDataMember]
    public CatalogueList<EditionId> KnownEditions => EditionHistory.BuiltIn.EditionsOf(this);

    /// <summary>Says where its words, its names, its division, its location and its codes come from.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.Add(nameof(Quotation), Quotation);
        sheet.Add("Name.English", Quotation);
        sheet.AddPlace(Name, Catalogue.Standards);
        sheet.AddCodes(Codes);
        return sheet.ToList();
    }

    string ICitable.About => $"cities/{Id}";

    internal override LocalizedText Label => Name;

    internal static PilotCity[] ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var items = rows.List(out var count);
        var cities = new PilotCity[count];
        for (var i = 0; i < count; i++)
            cities[i] = new PilotCity(catalogue, i, items.Object());
        return cities;
    }

    internal int DivisionIndex => _division;

    /// <summary>Name, division and id, as <c>Ningbo, Zhejiang (ningbo)</c>.</summary>
    public override string ToString() => IsMunicipality ? $"{Name.English} ({Id})" : Invariant($"{Name.English}, {Division.Name.English} ({Id})");
}
