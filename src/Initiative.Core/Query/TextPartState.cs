using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>Whether and how a part of a text was understood.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<TextPartState>))]
[TypeConverter(typeof(VocabularyTypeConverter<TextPartState>))]
public enum TextPartState
{
    /// <summary>It was understood.</summary>
    Understood = 1,

    /// <summary>It may mean what it names: the name covers other things too, or the words beside it are not known.</summary>
    Possible = 2,

    /// <summary>It is named to say that it is not there.</summary>
    Negated = 3,

    /// <summary>It names another thing than the word in it, such as "car" in "car parts".</summary>
    LookAlike = 4,

    /// <summary>It names several things, and nothing says which.</summary>
    Ambiguous = 5,

    /// <summary>It was not understood.</summary>
    NotUnderstood = 6,
}
