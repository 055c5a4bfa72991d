using System.ComponentModel;

namespace Initiative.Core.Atlas;

/// <summary>What is known of whether a measure applies: one row for each measure.</summary>
internal sealed record Standing(
    [property: Description("The measure's place in the document, from 1.")] int Ordinal,
    [property: Description("The measure.")] Named Measure,
    [property: Description("Its status from all its reports, such as taken-as-replicated-nationwide; null means not known, never that it does not apply.")] string? Status,
    [property: Description("Whether the status is an inference: no report that gives it names the measure.")] bool IsStatusInferred,
    [property: Description("How sure it is that the reports behind the status concern this measure: high, medium or low; never high for an inference.")] string? StatusConfidence,
    [property: Description("The day of the latest report, or null where no source gives it.")] DateOnly? LatestReport,
    [property: Description("The id of the source of the latest report.")] string? SourceId,
    [property: Description("The source's title or issuer.")] string? Source,
    [property: Description("Who published the source, or null where that is not known.")] string? Issuer,
    [property: Description("The day of the source, or null where it is not dated.")] DateOnly? SourceOn,
    [property: Description("The source's address.")] string? SourceUrl,
    [property: Description("How much weight the source carries, which is not the confidence.")] string? Reliability)
{
    public static Standing Of(Measure measure)
    {
        var latest = Latest(measure);
        return new Standing(
            measure.Ordinal,
            Named.Of(measure),
            measure.Status == MeasureStatus.NotKnown ? null : Terms.StatusCodeOf(measure),
            measure.IsStatusInferred,
            measure.StatusConfidence is { } confidence ? Terms.CodeOf(confidence) : null,
            latest?.On,
            latest?.SourceId.ToString(),
            latest is null ? null : Parts.SourceName(latest.Source),
            latest?.Source.Issuer?.English,
            latest?.Source.IssuedOn,
            latest?.Source.Url?.OriginalString,
            latest?.Source.Reliability is { } reliability ? Terms.CodeOf(reliability) : null);
    }

    /// <summary>The latest report on a measure, or null.</summary>
    public static FollowUp? Latest(Measure measure) => measure.FollowUps.OrderByDescending(static followUp => followUp.On).FirstOrDefault();
}
