using System.Text;

namespace Initiative.Core.Atlas;

/// <summary>What the codes of the catalogue are called on a page, in both languages.</summary>
internal static class Terms
{
    private static readonly Dictionary<string, (string English, string Chinese)> Names = new(StringComparer.Ordinal)
    {
        ["import"] = ("Import", "进口"),
        ["export"] = ("Export", "出口"),
        ["sea"] = ("Sea", "海运"),
        ["rail"] = ("Rail", "铁路"),
        ["road"] = ("Road", "公路"),
        ["air"] = ("Air", "航空"),
        ["high"] = ("High: the source speaks of this measure, or counts a group to which it plainly belongs", "高：来源明确提及该措施，或所述的一批措施明显包括该措施"),
        ["medium"] = ("Medium: the source speaks of the same subject, not in the document’s words", "中：来源涉及同一事项，但措辞不同"),
        ["weak"] = ("Weak", "弱"),
        ["publication"] = ("Publication", "一般出版物"),
        ["state-media"] = ("State media", "官方媒体"),
        ["authority"] = ("Authority", "主管机关"),
        ["standard"] = ("Standard", "标准"),
        ["replicated-nationwide"] = ("Taken as replicated nationwide", "视为已在全国复制推广"),
        ["replication-decided"] = ("Replication decided", "已决定复制推广"),
        ["opened"] = ("Opened", "已启用"),
        ["new-rule"] = ("New rule", "已有新规定"),
        ["result"] = ("Result reported", "已有成效报道"),
        ["agreed"] = ("Agreement signed", "已签署协议"),
        ["implementing-document"] = ("Implementing document of a city", "地方实施文件"),
        ["announced"] = ("Announced", "已宣布"),
        ["implemented"] = ("Put into practice", "已落地"),
        ["continued"] = ("Continued in a later edition", "后续年度继续实施"),
        ["goods"] = ("Goods", "货物"),
        ["actor"] = ("Who takes part", "参与者"),
        ["place"] = ("Place", "地区"),
        ["instrument"] = ("Rule, procedure or programme", "制度、程序或项目"),
        ["facility"] = ("Facility", "设施"),
        ["transport"] = ("Way of carrying goods", "运输方式"),
        ["practice"] = ("Way of trading", "贸易方式"),
        ["common"] = ("What every shipment has or passes", "各类货物共同涉及"),
        ["lead"] = ("Leads the initiative", "牵头部门"),
        ["participant"] = ("Launched the initiative together with the lead", "参与部门"),
        ["province"] = ("Province", "省"),
        ["municipality"] = ("Municipality", "直辖市"),
        ["autonomous-region"] = ("Autonomous region", "自治区"),
    };

    private static readonly Dictionary<string, (string English, string Chinese)> Facts = new(StringComparer.Ordinal)
    {
        ["Title"] = ("title", "名称"),
        ["Title.Chinese"] = ("Chinese title", "中文名称"),
        ["Name.English"] = ("English name", "英文名称"),
        ["Name.Chinese"] = ("Chinese name", "中文名称"),
        ["Quotation"] = ("official words", "官方文字"),
        ["Task"] = ("key task", "重点任务"),
        ["Action"] = ("action", "动作"),
        ["Flows"] = ("flow", "流向"),
        ["Modes"] = ("mode of transport", "运输方式"),
        ["Topics"] = ("topics", "主题"),
        ["Measures"] = ("measures about it", "相关措施"),
        ["Aliases"] = ("other words for it", "其他说法"),
        ["Codes"] = ("codes", "代码"),
        ["Kind"] = ("kind", "类别"),
        ["FollowUps"] = ("what became of it", "后续情况"),
        ["FollowUps.On"] = ("day of what became of it", "后续情况的日期"),
        ["Status"] = ("status", "现状"),
        ["StatusConfidence"] = ("how sure the status is", "现状的把握程度"),
        ["Division"] = ("province", "省级行政区"),
        ["DivisionCode"] = ("city code", "城市代码"),
        ["IsoCode"] = ("ISO code", "ISO 代码"),
        ["Code"] = ("code", "代码"),
        ["Location"] = ("coordinates", "坐标"),
        ["Role"] = ("role", "角色"),
        ["LaunchedOn"] = ("launch", "启动日期"),
        ["DurationMonths"] = ("duration", "为期"),
        ["Ends"] = ("end", "结束"),
        ["BodyCount"] = ("bodies in all", "部门总数"),
        ["Stated.Tasks"] = ("key tasks", "重点任务"),
        ["Stated.Measures"] = ("measures", "措施"),
        ["Stated.ParticipatingAgencies"] = ("agencies beside the lead", "牵头部门以外的部门"),
        ["Stated.Cities"] = ("cities", "城市"),
    };

    /// <summary>What a fact is called, which the library calls by the name of its member.</summary>
    public static string Fact(Language language, string fact) => Facts.TryGetValue(fact, out var names) ? language[names.English, names.Chinese] : CodeOf(fact).Replace('-', ' ');

    /// <summary>A value as the catalogue's JSON spells it, such as <c>state-media</c>.</summary>
    public static string CodeOf<T>(T value)
        where T : notnull
    {
        var code = new StringBuilder();
        foreach (var letter in value.ToString()!)
        {
            if (char.IsAsciiLetterUpper(letter) && code.Length > 0)
                code.Append('-');
            code.Append(char.ToLowerInvariant(letter));
        }
        return code.ToString();
    }

    /// <summary>A value as people call it; a value without a name of its own is shown as its code.</summary>
    public static string Of<T>(Language language, T value)
        where T : notnull
    {
        var code = CodeOf(value);
        return Names.TryGetValue(code, out var names) ? language[names.English, names.Chinese] : code.Replace('-', ' ');
    }

    /// <summary>The first words of the name, up to its colon.</summary>
    public static string Short<T>(Language language, T value)
        where T : notnull => Of(language, value).Split([':', '：'])[0];

    public static IEnumerable<TradeFlows> Each(TradeFlows flows) => new[] { TradeFlows.Import, TradeFlows.Export }.Where(flow => (flows & flow) != 0);

    public static IEnumerable<TransportModes> Each(TransportModes modes) =>
        new[] { TransportModes.Sea, TransportModes.Rail, TransportModes.Road, TransportModes.Air }.Where(mode => (modes & mode) != 0);
}
