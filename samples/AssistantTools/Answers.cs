using System.ComponentModel;

namespace Initiative.Core.AssistantTools;

internal sealed record SearchAnswer(
    [property: Description("The measures that answer, best first; empty if there is none. Nothing is guessed.")] IReadOnlyList<MatchedMeasure> Measures,
    IReadOnlyList<Source> Sources);

internal sealed record AdviceAnswer(
    [property: Description("The shipment as it was understood.")] string Shipment,
    [property: Description("The measures that the shipment calls for and does not contradict, best first; then those that concern every shipment.")] IReadOnlyList<MatchedMeasure> Measures,
    [property: Description("The id of the pilot city that the shipment names, or null.")] string? PilotCity,
    [property: Description("What was not understood, and whether the city is a pilot city.")] IReadOnlyList<string> Notes,
    IReadOnlyList<Source> Sources);

internal sealed record MatchedMeasure(
    string Id,
    [property: Description("Its place in the document, 1 to 29.")] int Ordinal,
    [property: Description("A short title of the catalogue, not official.")] string Title,
    [property: Description("The official words.")] Quotation Quotation,
    [property: Description("How well it answers, to 1. Only scores of one answer can be compared.")] double Score,
    [property: Description("Whether it concerns every shipment, and nothing about this one in particular.")] bool IsGeneral,
    [property: Description("Why it answers: where, with which words, and at which span of the document.")] IReadOnlyList<MatchReason> Reasons)
{
    public static MatchedMeasure Of(MeasureMatch match) => new(
        match.MeasureId.ToString(), match.Measure.Ordinal, match.Measure.Title.English, match.Measure.Quotation, match.Score, match.IsGeneral, match.Reasons);
}

internal sealed record MeasureAnswer(
    [property: Description("The measure. Flows, modes and topics are only what its own words state; the evidence says which words.")] Measure Measure,
    [property: Description("The task under which the document lists it.")] KeyTask Task,
    [property: Description("What the follow-ups say, or that nothing is known.")] string FollowUp,
    IReadOnlyList<Source> Sources);

internal sealed record CityAnswer(PilotCity City, IReadOnlyList<Source> Sources);

internal sealed record CitiesAnswer(IReadOnlyList<PilotCity> Cities, IReadOnlyList<Source> Sources);

internal sealed record DocumentAnswer(
    [property: Description("The document with its whole text; the spans of all answers are positions in it.")] SourceDocument Document,
    [property: Description("The official words of every measure.")] IReadOnlyList<QuotedMeasure> Measures,
    IReadOnlyList<Source> Sources);

internal sealed record QuotedMeasure(string Id, int Ordinal, [property: Description("A short title of the catalogue, not official.")] string Title, Quotation Quotation)
{
    public static QuotedMeasure Of(Measure measure) => new(measure.Id.ToString(), measure.Ordinal, measure.Title.English, measure.Quotation);
}

/// <summary>A source to cite.</summary>
internal sealed record Source(
    string Id,
    string? Title,
    string? Issuer,
    DateOnly? IssuedOn,
    string? Url,
    [property: Description("What to say where wording matters.")] string? Note)
{
    public static Source Of(SourceDocument document) => new(
        document.Id.ToString(), document.Title, document.Issuer, document.IssuedOn, document.Url?.AbsoluteUri, document.PrevailingLanguage is { } language
            ? $"A translation: the original in \"{language}\" prevails."
            : null);
}

/// <summary>Puts answers together that tools and resources share.</summary>
internal static class Answer
{
    public static MeasureAnswer Of(Measure measure) => new(
        measure,
        measure.Task,
        measure.FollowUps.Count == 0 ? "Not known." : string.Join(' ', measure.FollowUps),
        [Source.Of(measure.Quotation.Document), .. measure.FollowUps.Select(followUp => Source.Of(followUp.Source)).Distinct()]);

    public static CityAnswer Of(PilotCity city, InitiativeCatalogue catalogue) => new(city, CitySources(catalogue));

    public static IReadOnlyList<Source> CitySources(InitiativeCatalogue catalogue) =>
        [.. new[] { catalogue.Sources[0], catalogue.Standards.DivisionCodes, catalogue.Standards.IsoCodes, catalogue.Standards.Locations }.Select(Source.Of)];

    public static DocumentAnswer Of(InitiativeCatalogue catalogue) =>
        new(catalogue.Sources[0], [.. catalogue.Measures.Select(QuotedMeasure.Of)], [Source.Of(catalogue.Sources[0])]);
}
