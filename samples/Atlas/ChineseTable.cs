namespace Initiative.Core.Atlas;

/// <summary>What the columns and the codes of a table are called in its Chinese form.</summary>
internal static class ChineseTable
{
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["about"] = "所指对象",
        ["action"] = "所用动词（英文）",
        ["agencies_beside_lead"] = "牵头部门以外的部门数",
        ["change"] = "变化",
        ["chinese"] = "中文名称",
        ["chinese_issuer"] = "发布者（中文）",
        ["chinese_note"] = "说明（中文）",
        ["chinese_reasons"] = "理由（中文）",
        ["chinese_summary_in_our_words"] = "内容（本站表述，中文）",
        ["chinese_title"] = "中文题名",
        ["chinese_title_is_ours"] = "中文题名为本站所拟",
        ["chinese_title_source"] = "中文标题的来源",
        ["cities"] = "城市数",
        ["cities_named"] = "已列名城市数",
        ["code"] = "代码",
        ["confidence"] = "把握程度",
        ["counted_by"] = "计入总数的来源",
        ["counted_by_reliability"] = "计入总数的来源的可靠程度",
        ["day"] = "事件日期",
        ["derived"] = "推算",
        ["disagrees"] = "与此不一致",
        ["disputed"] = "来源不一致的栏目",
        ["division"] = "省级行政区（英文）",
        ["division_iso"] = "省级行政区 ISO 代码",
        ["divisions"] = "涉及省份数",
        ["edition"] = "年份",
        ["english"] = "英文名称",
        ["fact"] = "事实",
        ["id"] = "编号",
        ["inferred"] = "推断",
        ["inferred_editions"] = "推断参加的年份",
        ["issued"] = "发布日期",
        ["issuer"] = "发布者",
        ["kind"] = "类别",
        ["known_editions"] = "已知参加的年份",
        ["language"] = "语言",
        ["latest_report"] = "最近报道日期",
        ["latitude"] = "纬度",
        ["launched"] = "启动日期",
        ["lead"] = "牵头部门",
        ["leads"] = "牵头的年份",
        ["licence"] = "许可证",
        ["longitude"] = "经度",
        ["match"] = "与货物的关系",
        ["measure"] = "措施编号",
        ["measures"] = "措施",
        ["measures_to_date"] = "历年措施累计",
        ["months"] = "月数",
        ["named_by"] = "点名的来源",
        ["named_by_reliability"] = "点名来源的可靠程度",
        ["note"] = "说明",
        ["number"] = "文号",
        ["official_words"] = "官方文字（英文译本）",
        ["ordinal"] = "序号",
        ["reasons"] = "理由（英文）",
        ["reliability"] = "可靠程度",
        ["replicated_to_date"] = "其中全国推广",
        ["replicated_to_date_as_of"] = "全国推广数截至",
        ["report"] = "报道内容",
        ["score"] = "相符程度",
        ["source"] = "来源编号",
        ["source_day"] = "来源日期",
        ["source_title"] = "来源题名",
        ["source_url"] = "来源网址",
        ["stated_flows"] = "写明的进出口方向",
        ["stated_modes"] = "写明的运输方式",
        ["status"] = "现状",
        ["status_confidence"] = "现状的把握程度",
        ["status_inferred"] = "现状为推断",
        ["status_sources"] = "现状的来源",
        ["summary_in_our_words"] = "内容（本站表述，英文）",
        ["task"] = "重点任务编号",
        ["title"] = "题名",
        ["title_is_ours"] = "题名为本站所拟",
        ["to_be_replicated"] = "决定在全国推广数",
        ["topics"] = "主题编号",
        ["translation"] = "译本",
        ["url"] = "网址",
        ["words_of_the_source"] = "来源文字",
    };

    // The columns that hold codes, which have names in Chinese.
    private static readonly HashSet<string> Coded = new(StringComparer.Ordinal)
    {
        "chinese_title_is_ours", "change", "confidence", "counted_by_reliability", "derived", "disagrees", "inferred", "kind", "match", "named_by_reliability", "reliability", "report", "stated_flows",
        "stated_modes", "status", "status_confidence", "status_inferred", "title_is_ours", "translation",
    };

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["yes"] = "是",
        ["no"] = "否",
        ["none"] = "未写明",
        ["stayed"] = "延续",
        ["joined"] = "新增",
        ["concerns"] = "涉及",
        ["may-concern"] = "可能涉及",
        ["general"] = "涉及所有货物",
        ["ruled-out"] = "已排除",
    };

    // What any column may say of what is missing.
    private static readonly Dictionary<string, string> Missing = new(StringComparer.Ordinal)
    {
        ["not known"] = "未知",
        ["not dated"] = "未注明日期",
        ["publisher not known"] = "发布者不详",
    };

    /// <summary>The same table with Chinese headings, and Chinese words in place of codes. Ids stay.</summary>
    public static Table Of(Table table)
    {
        var isCoded = Array.ConvertAll(table.Columns, Coded.Contains);
        return table with
        {
            Columns = Array.ConvertAll(table.Columns, static column => Columns[column]),
            Rows = [.. table.Rows.Select(row => row.Select((value, i) => value is string text ? Missing.GetValueOrDefault(text) ?? (isCoded[i] ? Named(text) : text) : value).ToArray())],
        };
    }

    private static string Named(string codes) => string.Join('、', codes.Split(' ').Select(Name));

    private static string Name(string code)
    {
        const string Inferred = "taken-as-";
        if (code.StartsWith(Inferred, StringComparison.Ordinal))
            return $"视为{Name(code[Inferred.Length..])}";
        return Words.GetValueOrDefault(code) ?? Terms.Short(Language.Chinese, code);
    }
}
