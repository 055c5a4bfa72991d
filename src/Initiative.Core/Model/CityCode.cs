using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>A code of a published list that leads to a city. Cities have several, and lists change: a code is for reading what others write, not for writing it.</summary>
public sealed class CityCode
{
    private readonly InitiativeCatalogue _catalogue;
    private readonly int _source;

    private CityCode(InitiativeCatalogue catalogue, Row row)
    {
        _catalogue = catalogue;
        List = (CityCodeList)row.Value();
        Code = row.Text()!;
        Role = (CityCodeRole)row.Value();
        _source = row.Value();
    }

    /// <summary>The list.</summary>
    public CityCodeList List { get; }

    /// <summary>The code: <c>CNNGB</c>, or <c>NGB</c>.</summary>
    public string Code { get; }

    /// <summary>What it stands for: the city, or a port, airport, station or crossing that lies in it or serves it.</summary>
    public CityCodeRole Role { get; }

    /// <summary>The edition of the list.</summary>
    [JsonIgnore, IgnoreDataMember]
    public SourceDocument Source => _catalogue.Sources[_source];

    /// <summary>The id of <see cref="Source"/>.</summary>
    public SourceDocumentId SourceId => Source.Id;

    internal static CatalogueList<CityCode>[] ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var cities = rows.List(out var count);
        var lists = new CatalogueList<CityCode>[count];
        for (var city = 0; city < count; city++)
        {
            var items = cities.List(out var length);
            var codes = new CityCode[length];
            for (var i = 0; i < length; i++)
                codes[i] = new CityCode(catalogue, items.Object());
            lists[city] = new CatalogueList<CityCode>(codes);
        }
        return lists;
    }

    /// <summary>The code, its list and its role, as <c>CNNGB (un-locode, airport)</c>.</summary>
    public override string ToString() => Invariant($"{Code} ({EnglishNames.Of(List)}, {EnglishNames.Of(Role)})");
}
