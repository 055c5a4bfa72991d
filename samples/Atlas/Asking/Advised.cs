using System.ComponentModel;

namespace Initiative.Core.Atlas;

/// <summary>The answer about a shipment.</summary>
internal sealed record Advised(
    [property: Description("Measures that concern the shipment, best first.")] MatchedMeasure[] Concerning,
    [property: Description("Measures that may concern it: something that decides is not stated or not known.")] MatchedMeasure[] MayConcern,
    [property: Description("Measures that concern every shipment.")] MatchedMeasure[] General,
    [property: Description("Measures that the goods or another fact call for and that the shipment contradicts.")] RuledOutMeasure[] RuledOut,
    [property: Description("The pilot city that the shipment names, or null.")] Named? City,
    [property: Description("The places in China that the question names, by edition.")] AskedPlace[] Places,
    [property: Description("What was not recognised, and what else is to be known.")] AdvisedNote[] Notes);

/// <summary>A measure that answers, and why.</summary>
internal sealed record MatchedMeasure(
    [property: Description("The measure's place in the document, from 1.")] int Ordinal,
    [property: Description("The measure.")] Named Measure,
    [property: Description("The number of the key task under which it is listed, from 1.")] int Task,
    [property: Description("How well it answers, above 0 and at most 1; comparable within one answer.")] double Score,
    [property: Description("Why it answers, the weightiest reason first.")] MatchedReason[] Reasons);

/// <summary>Why a measure answers.</summary>
internal sealed record MatchedReason(
    [property: Description("Where the reason lies, such as topic, flow, mode or official-words.")] string Field,
    [property: Description("The words there that answer.")] string Words,
    [property: Description("Where the words stand in the official document, in UTF-16 code units; null for words of ours.")] TextSpan? Span,
    [property: Description("The topic, where the reason is one.")] Named? Topic,
    [property: Description("The reason in Chinese.")] string Chinese);

/// <summary>A measure that is ruled out, and why.</summary>
internal sealed record RuledOutMeasure(
    [property: Description("The measure's place in the document, from 1.")] int Ordinal,
    [property: Description("The measure.")] Named Measure,
    [property: Description("The number of the key task under which it is listed, from 1.")] int Task,
    [property: Description("The parameter that contradicts the measure.")] string Input,
    [property: Description("Why, as a sentence in English.")] string Reason,
    [property: Description("Why, as a sentence in Chinese.")] string ChineseReason);

/// <summary>Something to know about the question or the answer.</summary>
internal sealed record AdvisedNote(
    [property: Description("The kind of note, such as not-recognised.")] string Kind,
    [property: Description("The parameter it is about, or null.")] string? Input,
    [property: Description("The words it is about, as written, or null.")] string? Words,
    [property: Description("The note as a sentence in English.")] string Sentence,
    [property: Description("The note as a sentence in Chinese.")] string ChineseSentence,
    [property: Description("What was probably meant, or null.")] Named? Suggestion = null,
    [property: Description("The measure of which the note says that the question does not decide whether it concerns the shipment; else null.")] Named? Measure = null);
