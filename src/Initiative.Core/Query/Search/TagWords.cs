namespace Initiative.Core;

/// <summary>What people type for the flows and modes that a measure states, whatever its own words for them are: "outbound" is found as an export.</summary>
internal static class TagWords
{
    /// <summary>The words for the flow or mode that a piece of evidence supports, or null for a topic, which has names of its own.</summary>
    internal static string? Of(Evidence evidence) => (evidence.Flow, evidence.Mode) switch
    {
        (TradeFlows.Import, _) => "import 进口",
        (TradeFlows.Export, _) => "export 出口",
        (_, TransportModes.Sea) => "sea 海运",
        (_, TransportModes.Rail) => "rail railway 铁路",
        (_, TransportModes.Road) => "road 公路",
        (_, TransportModes.Air) => "air 空运",
        _ => null,
    };
}
