namespace Initiative.Core.AssistantTools;

/// <summary>When the campaign of an edition ran, as far as it is known.</summary>
internal static class Campaign
{
    /// <summary>What is known of its end; no source states its last day, so that none is computed.</summary>
    public static string Period(Edition edition) => edition.Ends?.English ?? "It is not known when it ends.";

    /// <summary>The same with whose words these are, and on what it rests that it is over.</summary>
    public static string PeriodInFull(Edition edition, SourceList sources) =>
        $"{Period(edition)} (In the catalogue's words; Xinhuanet speaks of the five months as past {sources.Number("news-cn-replication")}.)";
}
