using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>What a code of a city stands for.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<CityCodeRole>))]
[TypeConverter(typeof(VocabularyTypeConverter<CityCodeRole>))]
public enum CityCodeRole
{
    /// <summary>The city as a whole.</summary>
    City = 1,

    /// <summary>A sea or river port in the city or serving it.</summary>
    Port = 2,

    /// <summary>An airport in the city or serving it.</summary>
    Airport = 3,

    /// <summary>A railway station or rail terminal.</summary>
    Rail = 4,

    /// <summary>A place reached by road, such as a border crossing.</summary>
    Road = 5,
}
