namespace Initiative.Core.Atlas;

/// <summary>What is known of the measures that are replicated nationwide: the same words wherever a page says it.</summary>
internal static class Replication
{
    /// <summary>How many are to be replicated, how many of them are known by name, and that of the others it is not known.</summary>
    public static string InShort(AtlasData data, Language l)
    {
        var held = data.Held;
        var named = data.Catalogue.Measures.Where(static measure => measure.Status == MeasureStatus.ReplicatedNationwide).ToList();
        var sure = named.Count(static measure => measure.StatusConfidence == Confidence.High);
        return l[
            $"{held.ReplicatedMeasures} of the {held.StatedMeasures} measures were to be replicated nationwide and are taken as replicated. Reports name {named.Count} of them, {sure} surely and {named.Count - sure} probably; of the others it is not known.",
            $"{held.StatedMeasures}项措施中有{held.ReplicatedMeasures}项拟在全国复制推广，视为已经推广。报道点名的有{named.Count}项，其中{sure}项可以确定，{named.Count - sure}项可能；其余情况未知。"];
    }

    /// <summary>What a measure that no report names shares with the others of that kind.</summary>
    public static string Unnamed(AtlasData data, Language l)
    {
        var held = data.Held;
        var unnamed = data.Catalogue.Measures.Count(static measure => measure.Status != MeasureStatus.ReplicatedNationwide);
        var open = held.ReplicatedMeasures - (held.StatedMeasures - unnamed);
        return l[
            $"No report names this measure among the {held.ReplicatedMeasures} to be replicated nationwide. {open} of these {held.ReplicatedMeasures} are among the {unnamed} measures that no report names; which, is not known.",
            $"没有报道点名该措施属于拟在全国复制推广的{held.ReplicatedMeasures}项。这{held.ReplicatedMeasures}项中有{open}项在未被点名的{unnamed}项措施之中，具体是哪些未知。"];
    }

    /// <summary>Why they are taken as replicated.</summary>
    public static string Why(AtlasData data, Language l)
    {
        var held = data.Held;
        return l[
            $"“Taken as replicated” is an inference: the measure is named among the {held.ReplicatedMeasures} to be replicated, and a later report counts {held.ReplicatedToDate} of the {held.MeasuresToDate} measures up to {held.Id} as replicated, which fits all of these. Replicated means: used beyond the pilot cities.",
            $"“视为已推广”是推断：该措施在拟推广的{held.ReplicatedMeasures}项之列，而后来的报道称截至{held.Id}年的{held.MeasuresToDate}项措施中有{held.ReplicatedToDate}项已推广，与此相符。推广指在试点城市以外也适用。"];
    }

    /// <summary>What is known of a measure, in a few words that say no more than the sources bear out.</summary>
    public static string Status(Language l, Measure measure) => measure.Status switch
    {
        MeasureStatus.NotKnown => l["Status not known", "现状未知"],
        _ when measure.StatusConfidence == Confidence.High => Terms.Of(l, measure.Status),
        MeasureStatus.ReplicatedNationwide => l["Perhaps replicated nationwide", "可能已在全国复制推广"],
        _ => l[$"Perhaps {Terms.Of(l, measure.Status).ToLowerInvariant()}", $"可能{Terms.Of(l, measure.Status)}"],
    };
}
