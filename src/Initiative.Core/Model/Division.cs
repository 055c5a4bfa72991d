using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>A province-level division in which a pilot city lies.</summary>
/// <remarks>Two divisions are equal when their edition and <see cref="IsoCode"/> are.</remarks>
public sealed class Division : IEquatable<Division>, ICitable
{
    private readonly InitiativeCatalogue _catalogue;

    internal Division(InitiativeCatalogue catalogue, int index, Row row)
    {
        _catalogue = catalogue;
        Index = index;
        IsoCode = row.Text()!;
        Code = row.Text()!;
        Name = new LocalizedText(row.Object());
        Kind = (DivisionKind)row.Value();
    }

    /// <summary>Its ISO 3166-2 code, such as <c>CN-ZJ</c>.</summary>
    public string IsoCode { get; }

    /// <summary>Its GB/T 2260 code, six digits, such as 330000. The codes of its cities begin with the same two digits.</summary>
    public string Code { get; }

    /// <summary>Its name, and its Chinese name without the suffix of its kind.</summary>
    public LocalizedText Name { get; }

    /// <summary>Its status.</summary>
    public DivisionKind Kind { get; }

    /// <summary>Its pilot cities in this edition, in document order; none where only cities of other editions lie in it (see <see cref="EditionHistory"/>).</summary>
    [JsonIgnore, IgnoreDataMember]
    public CatalogueSet<PilotCityId, PilotCity> Cities => IsOfHistory ? new([]) : _catalogue.CitiesByDivision[Index];

    /// <summary>Says where its codes, its names and its kind come from.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        var standards = _catalogue.Standards;
        sheet.Add(nameof(IsoCode), standards.IsoCodes);
        sheet.Add(nameof(Code), standards.DivisionCodes);
        sheet.AddStandardUsage("Name.English");
        sheet.Add("Name.Chinese", standards.DivisionCodes);
        sheet.Add(nameof(Kind), standards.DivisionCodes, new("The suffix of the Chinese name says it.", "依据中文名称的后缀。"));
        return sheet.ToList();
    }

    string ICitable.About => $"divisions/{IsoCode}";

    /// <summary>The index of a division that no catalogue lists.</summary>
    internal const int NoIndex = -1;

    /// <summary>The zero-based index in <see cref="InitiativeCatalogue.Divisions"/>, or <see cref="NoIndex"/>.</summary>
    internal readonly int Index;

    /// <summary>Whether only an <see cref="EditionHistory"/> lists it.</summary>
    internal bool IsOfHistory => Index == NoIndex;

    internal static Division[] ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var items = rows.List(out var count);
        var divisions = new Division[count];
        for (var i = 0; i < count; i++)
            divisions[i] = new Division(catalogue, i, items.Object());
        return divisions;
    }

    /// <summary>Whether another division has the same ISO 3166-2 code and belongs to the same edition.</summary>
    public bool Equals([NotNullWhen(true)] Division? other) =>
        other is not null && IsoCode == other.IsoCode && _catalogue.EditionId == other._catalogue.EditionId;

    /// <summary>Whether an object is the same division of the same edition.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Division);

    /// <summary>A hash code of the ISO 3166-2 code and the edition, valid in this process only.</summary>
    public override int GetHashCode() => HashCode.Combine(IsoCode.GetHashCode(), _catalogue.EditionId.GetHashCode());

    /// <summary>Whether both are the same division of the same edition, or both null.</summary>
    public static bool operator ==(Division? left, Division? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they are different divisions, or of different editions.</summary>
    public static bool operator !=(Division? left, Division? right) => !(left == right);

    /// <summary>Name and ISO code, as <c>Zhejiang (CN-ZJ)</c>.</summary>
    public override string ToString() => $"{Name.English} ({IsoCode})";
}
