using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>What a note of an advice says.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<AdviceNoteKind>))]
[TypeConverter(typeof(VocabularyTypeConverter<AdviceNoteKind>))]
public enum AdviceNoteKind
{
    /// <summary>The city is a pilot city, or part of one.</summary>
    PilotCity = 1,

    /// <summary>The city is known and is none of the pilot cities.</summary>
    OtherPlace = 2,

    /// <summary>The words name several places, and nothing says which.</summary>
    Ambiguous = 3,

    /// <summary>The words were not recognised, which says nothing about what they mean.</summary>
    NotRecognised = 4,

    /// <summary>The words contain the name of goods and are other goods.</summary>
    LookAlike = 5,

    /// <summary>The words may mean goods of a topic.</summary>
    Possible = 6,

    /// <summary>The words are negated.</summary>
    Negated = 7,

    /// <summary>A misspelled word was read as another.</summary>
    Corrected = 8,

    /// <summary>Two things that the shipment says do not agree.</summary>
    Disagreement = 9,

    /// <summary>A code was not read, and why.</summary>
    CodeRefused = 10,

    /// <summary>The goods are known, and no measure names them.</summary>
    NoMeasure = 11,

    /// <summary>The shipment does not state a direction of trade, and the words say where abroad it comes from or goes to.</summary>
    AssumedFlow = 12,

    /// <summary>There were so many notes that the last ones were left out; it says how many.</summary>
    LeftOut = 13,

    /// <summary>The shipment states no direction of trade, and measures concern it only in one; it says which.</summary>
    FlowNotStated = 14,
}
