using System.ComponentModel;

namespace Initiative.Core.Atlas;

/// <summary>What is known to have become of a measure: one row for each report, and one for a measure of which nothing is known.</summary>
internal sealed record Outcome(
    [property: Description("The measure's place in the document, from 1.")] int Ordinal,
    [property: Description("The measure.")] Named Measure,
    [property: Description("What is known of whether the measure applies, from all its reports, such as taken-as-replicated-nationwide; null means not known, never that it does not apply.")] string? Status,
    [property: Description("Whether the status is an inference: no report that gives it names the measure.")] bool IsStatusInferred,
    [property: Description("How sure it is that the reports behind the status concern this measure: high, medium or low; never high for an inference.")] string? StatusConfidence,
    [property: Description("Who names the measure among those to be replicated; empty where no report does.")] Basis[] NamedBy,
    [property: Description("Who counts measures as replicated, this one taken to be among them; empty where it is not.")] Basis[] CountedBy,
    [property: Description("What the report of this row says, such as replication-decided; null where there is no report. What begins with taken-as is inferred for this measure.")] string? Report,
    [property: Description("Whether the report of this row does not name the measure, so that it is inferred.")] bool IsInferred,
    [property: Description("How sure it is that the report concerns this measure: high, medium or low; never high for an inference.")] string? Confidence,
    [property: Description("The day on which it happened or was announced, or null where no source gives it. The source can be later.")] DateOnly? On,
    [property: Description("What is reported, in our words.")] string? Summary,
    [property: Description("The same in Chinese, in our words.")] string? ChineseSummary,
    [property: Description("The id of the source that reports it.")] string? SourceId,
    [property: Description("The source's title or issuer.")] string? Source,
    [property: Description("Who published the source, or null where that is not known.")] string? Issuer,
    [property: Description("The day of the source, or null where it is not dated.")] DateOnly? SourceOn,
    [property: Description("The source's address.")] string? SourceUrl,
    [property: Description("How much weight the source carries, which is not the confidence.")] string? Reliability)
{
    public static IEnumerable<Outcome> Of(Measure measure)
    {
        var standing = Standing.Of(measure);
        var whole = new Outcome(
            standing.Ordinal, standing.Measure, standing.Status, standing.IsStatusInferred, standing.StatusConfidence, Basis.Of(Naming(measure)), Basis.Of(Counting(measure)),
            null, false, null, null, null, null, null, null, null, null, null, null);
        return measure.FollowUps.Count == 0
            ? [whole]
            : measure.FollowUps.Select(followUp => whole with
            {
                Report = Terms.CodeOf(followUp),
                IsInferred = followUp.IsInferred,
                Confidence = Terms.CodeOf(followUp.Confidence),
                On = followUp.On,
                Summary = followUp.Summary,
                ChineseSummary = followUp.Summary.Chinese,
                SourceId = followUp.SourceId.ToString(),
                Source = Parts.SourceName(followUp.Source),
                Issuer = followUp.Source.Issuer,
                SourceOn = followUp.Source.IssuedOn,
                SourceUrl = followUp.Source.Url?.OriginalString,
                Reliability = followUp.Source.Reliability is { } reliability ? Terms.CodeOf(reliability) : null,
            });
    }

    /// <summary>The reports that name a measure among those to be replicated.</summary>
    public static IEnumerable<FollowUp> Naming(Measure measure) => measure.FollowUps.Where(static followUp => followUp.Kind == FollowUpKind.ReplicationDecided);

    /// <summary>The reports that count measures, this one taken to be among them.</summary>
    public static IEnumerable<FollowUp> Counting(Measure measure) => measure.FollowUps.Where(static followUp => followUp.IsInferred);
}

/// <summary>A source on which a status rests.</summary>
internal sealed record Basis(
    [property: Description("The id of the source.")] string SourceId,
    [property: Description("Who published it, or null where that is not known.")] string? Issuer,
    [property: Description("How much weight the source carries.")] string? Reliability,
    [property: Description("How sure it is that the source means this measure.")] string Confidence)
{
    public static Basis[] Of(IEnumerable<FollowUp> followUps) =>
    [
        .. followUps.Select(static followUp => new Basis(
            followUp.SourceId.ToString(), followUp.Source.Issuer, followUp.Source.Reliability is { } reliability ? Terms.CodeOf(reliability) : null, Terms.CodeOf(followUp.Confidence))),
    ];
}
