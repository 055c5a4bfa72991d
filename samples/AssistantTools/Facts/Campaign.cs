namespace Initiative.Core.AssistantTools;

/// <summary>When the campaign of an edition ran, as far as it is known.</summary>
internal static class Campaign
{
    /// <summary>What is known of its end; no source states its last day, so that none is computed.</summary>
    public static string Period(Edition edition) => edition.Ends?.English ?? "It is not known when it ends.";

    /// <summary>The same with what the sources say that differ.</summary>
    public static string PeriodInFull(Edition edition) =>
        $"launched {Names.Of(edition.LaunchedOn)} ({CitationOf(edition, nameof(Edition.LaunchedOn))?.Source?.Issuer ?? "source not known"}). {Period(edition)} {CitationOf(edition, nameof(Edition.Ends))?.Note}".TrimEnd();

    private static Citation? CitationOf(Edition edition, string fact) => edition.Citations.FirstOrDefault(citation => citation.Fact == fact);
}
