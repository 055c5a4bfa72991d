using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>How surely a measure concerns what was asked.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<MatchKind>))]
[TypeConverter(typeof(VocabularyTypeConverter<MatchKind>))]
public enum MatchKind
{
    /// <summary>It concerns what was asked.</summary>
    Concerns = 1,

    /// <summary>It may concern it: a name or code covers other goods too, or only the mode of transport calls for it.</summary>
    MayConcern = 2,

    /// <summary>It concerns every shipment, and nothing about this one in particular.</summary>
    General = 3,
}
