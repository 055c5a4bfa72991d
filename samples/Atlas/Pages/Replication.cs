namespace Initiative.Core.Atlas;

/// <summary>What is known of the measures that are replicated nationwide: the same words wherever a page says it.</summary>
internal static class Replication
{
    /// <summary>How many are to be replicated, how many of them reports name surely and probably, and how many at least are among the others.</summary>
    public static string InShort(AtlasData data, Language l)
    {
        var (held, counts) = (data.Held, Counts.Of(data));
        return l[
            $"{held.ReplicatedMeasures} of the {held.StatedMeasures} measures were to be replicated nationwide. They are taken as replicated, which is an inference. Reports surely name {counts.Named} of them and probably {counts.ProbablyNamed} more. At least {counts.AtLeastOpen} of the other {counts.NotNamed} belong to them too; it is not known which.",
            $"{held.StatedMeasures}项措施中有{held.ReplicatedMeasures}项决定在全国复制推广，视为已经推广（推断）。报道明确点名{counts.Named}项，另有{counts.ProbablyNamed}项可能被点名。其余{counts.NotNamed}项中至少还有{counts.AtLeastOpen}项属于这{held.ReplicatedMeasures}项，具体是哪些未知。"];
    }

    /// <summary>What a measure that no report names shares with the others of that kind.</summary>
    public static string Unnamed(AtlasData data, Language l)
    {
        var (held, counts) = (data.Held, Counts.Of(data));
        return l[
            $"No report names this measure among the {held.ReplicatedMeasures} to be replicated nationwide. At least {counts.AtLeastOpen} of these {held.ReplicatedMeasures} are among the {counts.NotNamed} measures that no report names: {counts.AtLeastOpen} if all {counts.ProbablyNamed} that are probably named are meant, more if not. It is not known which.",
            $"没有报道点名该措施属于决定在全国复制推广的{held.ReplicatedMeasures}项。这{held.ReplicatedMeasures}项中至少有{counts.AtLeastOpen}项在未被点名的{counts.NotNamed}项措施之中：如果{counts.ProbablyNamed}项“可能被点名”的措施都确在其列，则恰为{counts.AtLeastOpen}项，否则更多。具体是哪些未知。"];
    }

    /// <summary>The counts of what is not known, each with what it counts.</summary>
    public static string Unknowns(AtlasData data, Language l)
    {
        var counts = Counts.Of(data);
        return l[
            $"No report names {counts.NotNamed} of the measures among those to be replicated. {counts.NotNamed - counts.NotKnown} of these were put into practice; the status of the other {counts.NotKnown} is not known. Of the {counts.NotKnown}, {counts.NotKnown - counts.NotReported} has a report that gives no status, such as an agreement; on {counts.NotReported} no report was found.",
            $"有{counts.NotNamed}项措施未被点名属于决定推广之列。其中{counts.NotNamed - counts.NotKnown}项已知落地，其余{counts.NotKnown}项现状未知。这{counts.NotKnown}项中有{counts.NotKnown - counts.NotReported}项虽有报道，但不足以说明现状（如仅签署协议）；{counts.NotReported}项完全没有报道。"];
    }

    /// <summary>Why they are taken as replicated.</summary>
    public static string Why(AtlasData data, Language l)
    {
        var held = data.Held;
        var asOf = held.ReplicatedToDateAsOf is { } day ? l[$" (as of {l.Day(day)})", $"（截至{l.Day(day)}）"] : "";
        return l[
            $"“Taken as replicated” is an inference. A report names the measure among the {held.ReplicatedMeasures} to be replicated: surely at “confidence medium”, only probably at “confidence low”. A later report counts {held.ReplicatedToDate} of the {held.MeasuresToDate} measures up to {held.Id} as replicated{asOf} and names none of them. This fits all of the {held.ReplicatedMeasures}. Replicated means: used beyond the pilot cities.",
            $"“视为已推广”是推断。有报道点名该措施属于决定推广的{held.ReplicatedMeasures}项：“把握程度：中”指明确点名，“低”指只是可能点名。后来的报道称截至{held.Id}年的{held.MeasuresToDate}项措施中有{held.ReplicatedToDate}项已推广{asOf}，未逐项点名，与这{held.ReplicatedMeasures}项均相符。推广指在试点城市以外也适用。"];
    }

    /// <summary>What is known of a measure, in a few words that say no more than the sources bear out.</summary>
    public static string Status(Language l, Measure measure) => measure.StatusConfidence switch
    {
        null or Confidence.High => Terms.StatusOf(l, measure),
        { } confidence => l[$"{Terms.StatusOf(l, measure)}, confidence {Terms.Short(l, confidence).ToLowerInvariant()}", $"{Terms.StatusOf(l, measure)}，把握程度：{Terms.Short(l, confidence)}"],
    };

    /// <param name="Named">Measures that a report surely names among those to be replicated.</param>
    /// <param name="ProbablyNamed">Measures that a report probably names.</param>
    /// <param name="NotNamed">Measures that none names.</param>
    /// <param name="AtLeastOpen">How many of those to be replicated are not named, if all that are probably named are meant: else there are more.</param>
    /// <param name="NotKnown">Measures of which the status is not known.</param>
    /// <param name="NotReported">Measures on which there is no report.</param>
    private sealed record Counts(int Named, int ProbablyNamed, int NotNamed, int AtLeastOpen, int NotKnown, int NotReported)
    {
        public static Counts Of(AtlasData data)
        {
            var measures = data.Catalogue.Measures;
            var named = measures.Where(static measure => measure.Status == MeasureStatus.ReplicatedNationwide).ToList();
            var sure = named.Count(static measure => Outcome.Naming(measure).Any(static followUp => followUp.Confidence == Confidence.High));
            return new Counts(
                sure,
                named.Count - sure,
                measures.Count - named.Count,
                (data.Held.ReplicatedMeasures ?? 0) - named.Count,
                measures.Count(static measure => measure.Status == MeasureStatus.NotKnown),
                measures.Count(static measure => measure.FollowUps.Count == 0));
        }
    }
}
