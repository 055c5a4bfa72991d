using System.ComponentModel;

namespace Initiative.Core.Atlas;

/// <summary>What words are found in.</summary>
internal sealed record Found(
    [property: Description("The measures that meet every condition, best first.")] MatchedMeasure[] Measures,
    [property: Description("Whether no measure has all of the words: those listed have part of them.")] bool IsPartial,
    [property: Description("The words, as written, that nothing in the catalogue has.")] string[] NotUnderstood,
    [property: Description("Topics whose names or aliases have the words.")] Named[] Topics,
    [property: Description("Cities of any edition whose names or codes have the words.")] Named[] Cities,
    [property: Description("Agencies of any edition whose names have the words.")] Named[] Agencies,
    [property: Description("The years of editions that the words name.")] string[] Editions,
    [property: Description("The sentences of the official document that have the words.")] FoundPassage[] Passages);

/// <summary>A sentence of the official document that has the words.</summary>
internal sealed record FoundPassage(
    [property: Description("The fragment of its address: /document#{id}.")] string Id,
    [property: Description("The sentence, or the part of it around the words.")] string Text,
    [property: Description("Where that text stands in the document.")] TextSpan Span,
    [property: Description("Where the words stand in the document.")] TextSpan[] Words);
