using System.Text;

namespace Initiative.Core.Atlas;

/// <summary>What the codes of the catalogue are called on a page, in both languages.</summary>
internal static class Terms
{
    /// <summary>The code of a measure's directions or modes where its words state none.</summary>
    public const string None = "none";

    private static readonly Dictionary<string, (string English, string Chinese)> Names = new(StringComparer.Ordinal)
    {
        ["import"] = ("Import", "进口"),
        ["export"] = ("Export", "出口"),
        ["sea"] = ("Sea", "海运"),
        ["rail"] = ("Rail", "铁路"),
        ["road"] = ("Road", "公路"),
        ["air"] = ("Air", "航空"),
        ["high"] = ("High: the source plainly speaks of this measure", "高：来源明确提及该措施"),
        ["medium"] = (
            "Medium: the source speaks of the same subject, not in the document’s words; or it counts measures and names none, and another report surely names this one",
            "中：来源涉及同一事项，但措辞不同；或者来源只给总数、未点名，而另有报道明确点名该措施"),
        ["low"] = (
            "Low: the source counts measures and names none, and another report only probably names this one",
            "低：来源只给总数、未点名，另有报道也只是可能点名该措施"),
        ["weak"] = ("Weak: a page whose facts are confirmed nowhere else, or contradicted elsewhere", "弱：其内容未见他处证实，或与他处矛盾的网页"),
        ["publication"] = ("Publication: another publication, of which nothing more is known", "一般出版物：其他出版物，其余情况不详"),
        ["state-media"] = ("State media: such as Xinhua and CCTV", "官方媒体：如新华社、中央电视台"),
        ["authority"] = ("Authority: a document that an authority issued, or a statement of its officials, wherever the text was found", "主管机关：机关发布的文件，或其官员的表述，不论文本刊于何处"),
        ["standard"] = ("Standard: a published standard or register, for its codes and coordinates", "标准：已发布的标准或登记册，用于代码和坐标"),
        ["replicated-nationwide"] = ("Replicated nationwide", "已在全国复制推广"),
        ["replication-decided"] = ("Replication decided", "已决定复制推广"),
        ["opened"] = ("Opened", "已启用"),
        ["new-rule"] = ("New rule", "已有新规定"),
        ["result"] = ("Result reported", "已有成效报道"),
        ["agreed"] = ("Agreement signed", "已签署协议"),
        ["implementing-document"] = ("Implementing document of a city", "地方实施文件"),
        ["announced"] = ("Announced", "已宣布"),
        ["not-known"] = ("Status not known", "现状未知"),
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
        ["Action"] = ("action", "所用动词"),
        ["Flows"] = ("flow", "进出口方向"),
        ["Modes"] = ("mode of transport", "运输方式"),
        ["Topics"] = ("topics", "主题"),
        ["Measures"] = ("measures about it", "相关措施"),
        ["Aliases"] = ("other words for it", "其他说法"),
        ["Codes"] = ("codes", "代码"),
        ["Kind"] = ("kind", "类别"),
        ["FollowUps"] = ("what became of it", "后续情况"),
        ["FollowUps.On"] = ("day of what became of it", "后续情况的日期"),
        ["Status"] = ("status", "现状"),
        ["StatusConfidence"] = ("confidence of the status", "现状的把握程度"),
        ["Editions"] = ("editions", "参加的年份"),
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
        ["PolicyAreas"] = ("policy areas", "政策领域"),
        ["MorePolicyAreas"] = ("that there are more policy areas", "另有其他政策领域"),
        ["Aims"] = ("aims", "目标"),
        ["Name"] = ("name", "名称"),
        ["Year"] = ("that it took place", "当年开展"),
        ["StatedMeasures"] = ("measures", "措施"),
        ["ReplicatedMeasures"] = ("to be replicated nationwide", "决定在全国推广"),
        ["StatedAgencies"] = ("agencies beside the lead", "牵头部门以外的部门"),
        ["StatedCities"] = ("cities", "城市"),
        ["StatedDivisions"] = ("provinces with a city", "涉及省份"),
        ["MeasuresToDate"] = ("measures of all editions so far", "历年措施累计"),
        ["ReplicatedToDate"] = ("of these replicated nationwide", "其中全国推广"),
        ["Lead"] = ("lead agency", "牵头部门"),
        ["Agencies"] = ("agencies named", "已列名部门"),
        ["Cities"] = ("cities named", "已列名城市"),
    };

    // The document has no Chinese here: these words are ours.
    private static readonly Dictionary<string, string> OfDocument = new(StringComparer.Ordinal)
    {
        ["advance"] = "推进",
        ["broaden"] = "扩大",
        ["deepen"] = "深化",
        ["enhance"] = "加强",
        ["establish"] = "建立",
        ["expand"] = "扩大",
        ["explore"] = "探索",
        ["facilitate"] = "便利",
        ["foster"] = "促进",
        ["improve"] = "改进",
        ["introduce"] = "推出",
        ["optimize"] = "优化",
        ["promote"] = "推动",
        ["reduce"] = "降低",
        ["refine"] = "完善",
        ["strengthen"] = "强化",
        ["support"] = "支持",
        ["trade in goods"] = "货物贸易",
        ["digital trade"] = "数字贸易",
        ["green trade"] = "绿色贸易",
        ["more efficient, streamlined, coordinated, and transparent port business environment"] = "更加高效、便捷、协同、透明的口岸营商环境",
        ["mitigating external shocks"] = "缓解外部冲击",
        ["stimulating vitality"] = "激发活力",
        ["stabilizing growth"] = "稳定增长",
        ["supporting high-quality foreign trade development"] = "支持外贸高质量发展",
        ["advancing high-level openness"] = "推进高水平开放",
    };

    /// <summary>Words of the English document as a page shows them: in Chinese, where we have put them so, with the English beside it.</summary>
    public static Html Words(Language language, string words) => !language.IsChinese
        ? Html.Of($"<q>{words}</q>")
        : OfDocument.TryGetValue(words, out var chinese)
            ? Html.Of($"""{chinese} <q lang="en">{words}</q>""")
            : Html.Of($"""<q lang="en">{words}</q>""");

    /// <summary>Words of the English document in Chinese of ours, or null where we have none.</summary>
    public static string? OursFor(string words) => OfDocument.GetValueOrDefault(words);

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

    /// <summary>The confidence of a report with what it means there.</summary>
    public static string Explained(Language language, FollowUp followUp)
    {
        var meaning = (followUp.Confidence, followUp.IsInferred) switch
        {
            (Confidence.High, _) => language["the source plainly speaks of this measure", "来源明确提及该措施"],
            (Confidence.Medium, false) => language["the source speaks of the same subject, not in the document’s words", "来源涉及同一事项，但措辞不同"],
            (Confidence.Medium, true) => language["the source counts measures and names none; another report surely names this one", "来源只给总数、未点名，但另有报道明确点名该措施"],
            _ => language["the source counts measures and names none; another report only probably names this one", "来源只给总数、未点名，另有报道也只是可能点名该措施"],
        };
        return language[$"{Short(language, followUp.Confidence)} ({meaning})", $"{Short(language, followUp.Confidence)}（{meaning}）"];
    }

    /// <summary>The code of a kind of report; what is inferred says so.</summary>
    public static string CodeOf(FollowUp followUp) => CodeOf(followUp.Kind, followUp.IsInferred);

    /// <summary>The code of a measure's status; what is inferred says so.</summary>
    public static string StatusCodeOf(Measure measure) => CodeOf(measure.Status, measure.IsStatusInferred);

    /// <summary>A kind of report as people call it; what is inferred says so.</summary>
    public static string Of(Language language, FollowUp followUp) => Of(language, followUp.Kind, followUp.IsInferred);

    /// <summary>A measure's status as people call it; what is inferred says so.</summary>
    public static string StatusOf(Language language, Measure measure) => Of(language, measure.Status, measure.IsStatusInferred);

    /// <summary>The codes of several directions, as in the catalogue's JSON.</summary>
    public static string[] CodesOf(TradeFlows flows) => flows == 0 ? [None] : [.. Each(flows).Select(CodeOf)];

    /// <summary>The codes of several modes, as in the catalogue's JSON.</summary>
    public static string[] CodesOf(TransportModes modes) => modes == 0 ? [None] : [.. Each(modes).Select(CodeOf)];

    private static string CodeOf<T>(T value, bool isInferred)
        where T : struct, Enum => isInferred ? $"taken-as-{CodeOf(value)}" : CodeOf(value);

    private static string Of<T>(Language language, T value, bool isInferred)
        where T : struct, Enum
    {
        var name = Of(language, value);
        return isInferred ? language[$"Taken as {char.ToLowerInvariant(name[0])}{name[1..]}", $"视为{name}"] : name;
    }

    public static IEnumerable<TradeFlows> Each(TradeFlows flows) => new[] { TradeFlows.Import, TradeFlows.Export }.Where(flow => (flows & flow) != 0);

    public static IEnumerable<TransportModes> Each(TransportModes modes) =>
        new[] { TransportModes.Sea, TransportModes.Rail, TransportModes.Road, TransportModes.Air }.Where(mode => (modes & mode) != 0);
}
