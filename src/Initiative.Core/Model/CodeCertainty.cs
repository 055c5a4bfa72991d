using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>How surely what a code stands for belongs to a topic.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<CodeCertainty>))]
[TypeConverter(typeof(VocabularyTypeConverter<CodeCertainty>))]
public enum CodeCertainty
{
    /// <summary>Everything with the code belongs to the topic.</summary>
    Certain = 1,

    /// <summary>The code stands for other things as well, or only suggests the topic.</summary>
    May = 2,
}
