using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>The published lists whose codes tell what goods or a procedure are.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<TopicCodeList>))]
[TypeConverter(typeof(VocabularyTypeConverter<TopicCodeList>))]
public enum TopicCodeList
{
    /// <summary>Harmonized System 2022: a chapter of 2 digits, a heading of 4 or a subheading of 6, which stands for every code that begins with it.</summary>
    Hs2022 = 1,

    /// <summary>UN numbers of dangerous goods: 4 digits, without the letters UN.</summary>
    UnNumber = 2,

    /// <summary>Special handling codes of IATA: 3 letters.</summary>
    IataHandling = 3,

    /// <summary>Supervision modes of China customs: 4 digits.</summary>
    SupervisionMode = 4,
}
