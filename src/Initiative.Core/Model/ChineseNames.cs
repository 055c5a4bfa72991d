namespace Initiative.Core;

/// <summary>The Chinese names of the values of enums that users show.</summary>
internal static class ChineseNames
{
    /// <summary>The Chinese name of a value, or null where there is none.</summary>
    internal static string? Of(Enum value) => value switch
    {
        TradeFlows flows => Joined(Enum.GetValues<TradeFlows>(), flow => flow != TradeFlows.None && flows.HasFlag(flow), Flow) ?? "未说明",
        TransportModes modes => Joined(Enum.GetValues<TransportModes>(), mode => mode != TransportModes.None && modes.HasFlag(mode), Mode) ?? "未说明",
        TopicKind.Goods => "货物",
        TopicKind.Actor => "参与者",
        TopicKind.Place => "地区",
        TopicKind.Instrument => "制度、程序或项目",
        TopicKind.Facility => "设施",
        TopicKind.Transport => "运输方式",
        TopicKind.Practice => "贸易方式",
        TopicKind.Common => "各类货物共同涉及",
        AgencyRole.Lead => "牵头部门",
        AgencyRole.Participant => "参与部门",
        DivisionKind.Province => "省",
        DivisionKind.Municipality => "直辖市",
        DivisionKind.AutonomousRegion => "自治区",
        FollowUpKind kind => FollowUp(kind),
        MatchKind.Concerns => "涉及",
        MatchKind.MayConcern => "可能涉及",
        MatchKind.General => "各票货物均涉及",
        MeasureStatus.NotKnown => "未知",
        MeasureStatus.Implemented => "已落地",
        MeasureStatus.Continued => "后续年度继续实施",
        MeasureStatus.ReplicatedNationwide => "已在全国复制推广",
        Confidence.Low => "低",
        Confidence.Medium => "中",
        Confidence.High => "高",
        Reliability.Weak => "弱",
        Reliability.Publication => "一般出版物",
        Reliability.StateMedia => "官方媒体",
        Reliability.Authority => "主管机关",
        Reliability.Standard => "标准",
        _ => null,
    };

    private static string FollowUp(FollowUpKind kind) => kind switch
    {
        FollowUpKind.ReplicatedNationwide => "已在全国复制推广",
        FollowUpKind.ReplicationDecided => "决定复制推广",
        FollowUpKind.Opened => "已启用",
        FollowUpKind.NewRule => "新规",
        FollowUpKind.Result => "试点成效",
        FollowUpKind.Agreed => "已签署",
        FollowUpKind.ImplementingDocument => "地方实施文件",
        FollowUpKind.Announced => "宣布",
        _ => "后续年度继续实施",
    };

    private static string Flow(TradeFlows flow) => flow == TradeFlows.Import ? "进口" : "出口";

    private static string Mode(TransportModes mode) => mode switch
    {
        TransportModes.Sea => "海运",
        TransportModes.Rail => "铁路",
        TransportModes.Road => "公路",
        _ => "航空",
    };

    private static string? Joined<TEnum>(TEnum[] values, Predicate<TEnum> isSet, Converter<TEnum, string> name)
    {
        var names = Array.ConvertAll(Array.FindAll(values, isSet), name);
        return names.Length == 0 ? null : string.Join('、', names);
    }
}
