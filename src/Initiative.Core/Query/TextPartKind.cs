using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>What kind of thing a part of a text names.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<TextPartKind>))]
[TypeConverter(typeof(VocabularyTypeConverter<TextPartKind>))]
public enum TextPartKind
{
    /// <summary>Words that say nothing about what is asked, white space and punctuation.</summary>
    Filler = 1,

    /// <summary>Goods.</summary>
    Goods = 2,

    /// <summary>A topic of the catalogue that is not goods.</summary>
    Topic = 3,

    /// <summary>A direction of trade.</summary>
    Flow = 4,

    /// <summary>A mode of transport.</summary>
    Mode = 5,

    /// <summary>A city in China.</summary>
    City = 6,

    /// <summary>Another place.</summary>
    Place = 7,

    /// <summary>A code of a published list.</summary>
    Code = 8,

    /// <summary>Words of the catalogue's own texts.</summary>
    Text = 9,

    /// <summary>Something that is not known.</summary>
    Unknown = 10,
}
