namespace Initiative.Core;

/// <summary>The names of the values that texts of the library name.</summary>
/// <remarks>Spelled out, since the runtime finds the names of enums by reflection, which makes a native program larger by several hundred KB.</remarks>
internal static class EnglishNames
{
    /// <summary>As the runtime writes it: <c>Export</c>, <c>Import, Export</c>, <c>None</c>.</summary>
    internal static string Of(TradeFlows flows) => flows switch
    {
        TradeFlows.None => nameof(TradeFlows.None),
        TradeFlows.Import => nameof(TradeFlows.Import),
        TradeFlows.Export => nameof(TradeFlows.Export),
        _ => "Import, Export",
    };

    /// <summary>As the runtime writes it: <c>Air</c>, <c>Sea, Rail</c>, <c>None</c>.</summary>
    internal static string Of(TransportModes modes)
    {
        var names = "";
        foreach (var mode in (ReadOnlySpan<TransportModes>)[TransportModes.Sea, TransportModes.Rail, TransportModes.Road, TransportModes.Air])
        {
            if ((modes & mode) != 0)
                names += (names.Length > 0 ? ", " : "") + OfOne(mode);
        }
        return names.Length > 0 ? names : nameof(TransportModes.None);
    }

    /// <summary>As JSON names it, such as <c>state-media</c>.</summary>
    internal static string Of(Reliability reliability) => reliability switch
    {
        Reliability.Weak => "weak",
        Reliability.Publication => "publication",
        Reliability.StateMedia => "state-media",
        Reliability.Authority => "authority",
        _ => "standard",
    };

    /// <summary>As JSON names it, such as <c>medium</c>.</summary>
    internal static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Low => "low",
        Confidence.Medium => "medium",
        _ => "high",
    };

    /// <summary>As JSON names it, such as <c>un-locode</c>.</summary>
    internal static string Of(CityCodeList list) => list == CityCodeList.UnLocode ? "un-locode" : "iata-airport";

    /// <summary>As JSON names it, such as <c>port</c>.</summary>
    internal static string Of(CityCodeRole role) => role switch
    {
        CityCodeRole.City => "city",
        CityCodeRole.Port => "port",
        CityCodeRole.Airport => "airport",
        CityCodeRole.Rail => "rail",
        _ => "road",
    };

    /// <summary>As JSON names it, such as <c>un-number</c>.</summary>
    internal static string Of(TopicCodeList list) => list switch
    {
        TopicCodeList.Hs2022 => "hs2022",
        TopicCodeList.UnNumber => "un-number",
        TopicCodeList.IataHandling => "iata-handling",
        _ => "supervision-mode",
    };

    /// <summary>As C# names it, such as <c>Goods</c>.</summary>
    internal static string Of(TopicKind kind) => kind switch
    {
        TopicKind.Goods => nameof(TopicKind.Goods),
        TopicKind.Actor => nameof(TopicKind.Actor),
        TopicKind.Place => nameof(TopicKind.Place),
        TopicKind.Instrument => nameof(TopicKind.Instrument),
        TopicKind.Facility => nameof(TopicKind.Facility),
        TopicKind.Transport => nameof(TopicKind.Transport),
        TopicKind.Practice => nameof(TopicKind.Practice),
        _ => nameof(TopicKind.Common),
    };

    /// <summary>As C# names it, such as <c>Lead</c>.</summary>
    internal static string Of(AgencyRole role) => role == AgencyRole.Lead ? nameof(AgencyRole.Lead) : nameof(AgencyRole.Participant);

    private static string OfOne(TransportModes mode) => mode switch
    {
        TransportModes.Sea => nameof(TransportModes.Sea),
        TransportModes.Rail => nameof(TransportModes.Rail),
        TransportModes.Road => nameof(TransportModes.Road),
        _ => nameof(TransportModes.Air),
    };
}
