using System.ComponentModel;

namespace Initiative.Core.Atlas;

/// <summary>What is known to have become of a measure: one row for each report, and one for a measure of which nothing is known.</summary>
internal sealed record Outcome(
    [property: Description("The measure's place in the document, from 1.")] int Ordinal,
    [property: Description("The measure.")] Named Measure,
    [property: Description("What became of it, such as replicated-nationwide; null means not known, never that nothing did.")] string? Status,
    [property: Description("How sure it is that the report concerns this measure: high or medium.")] string? Confidence,
    [property: Description("The day on which it was announced, or null where no source gives it.")] DateOnly? On,
    [property: Description("What is reported, in our words.")] string? Summary,
    [property: Description("The same in Chinese.")] string? ChineseSummary,
    [property: Description("The id of the source that reports it.")] string? SourceId,
    [property: Description("The source's title or issuer.")] string? Source,
    [property: Description("The source's address.")] string? SourceUrl,
    [property: Description("How much weight the source carries, which is not the confidence.")] string? Reliability)
{
    public static IEnumerable<Outcome> Of(Measure measure) => measure.FollowUps.Count == 0
        ? [new Outcome(measure.Ordinal, Named.Of(measure), null, null, null, null, null, null, null, null, null)]
        : measure.FollowUps.Select(followUp => new Outcome(
            measure.Ordinal,
            Named.Of(measure),
            Terms.CodeOf(followUp.Kind),
            Terms.CodeOf(followUp.Confidence),
            followUp.On,
            followUp.Summary,
            followUp.Summary.Chinese,
            followUp.SourceId.ToString(),
            Parts.SourceName(followUp.Source),
            followUp.Source.Url?.OriginalString,
            followUp.Source.Reliability is { } reliability ? Terms.CodeOf(reliability) : null));
}
