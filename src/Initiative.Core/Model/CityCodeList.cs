using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>The published lists whose codes tell a city.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<CityCodeList>))]
[TypeConverter(typeof(VocabularyTypeConverter<CityCodeList>))]
public enum CityCodeList
{
    /// <summary>UN/LOCODE: CN and three letters or digits.</summary>
    UnLocode = 1,

    /// <summary>Airports and cities of IATA: 3 letters.</summary>
    IataAirport = 2,
}
