namespace Initiative.Core.Atlas;

/// <summary>What the API has, in Chinese; its OpenAPI document says the same in English.</summary>
internal static class ReferenceInChinese
{
    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal)
    {
        ["Ask"] = "提问",
        ["Edition"] = "本次行动",
        ["Measures"] = "措施",
        ["Cities"] = "城市",
        ["Agencies"] = "部门",
        ["History"] = "历年行动",
        ["Sources"] = "来源",
        ["Tables"] = "数据表",
    };

    private static readonly Dictionary<string, string> Summaries = new(StringComparer.Ordinal)
    {
        ["/api/advise"] = "哪些措施涉及、可能涉及某票货物或已排除，以及理由",
        ["/api/search"] = "在措施、主题、城市、部门、年份和文件中查找词语；可附加对措施的条件",
        ["/api/catalogue"] = "本次行动的全部数据",
        ["/api/edition"] = "文件对行动整体的表述",
        ["/api/outcomes"] = "各项措施已知的后续情况",
        ["/api/statuses"] = "各项措施是否适用的已知情况",
        ["/api/measures"] = "全部措施；附加条件时，为符合全部条件的措施",
        ["/api/measures/{id}"] = "一项措施",
        ["/api/tasks"] = "全部重点任务",
        ["/api/tasks/{id}"] = "一项重点任务",
        ["/api/topics"] = "全部主题",
        ["/api/topics/{id}"] = "一个主题",
        ["/api/cities"] = "全部试点城市",
        ["/api/cities/{id}"] = "一个试点城市",
        ["/api/divisions"] = "历年城市所在的省级行政区及其城市",
        ["/api/divisions/{code}"] = "一个省级行政区及其城市，按 ISO 3166-2 或 GB/T 2260 代码",
        ["/api/agencies"] = "全部列名部门",
        ["/api/agencies/{id}"] = "一个部门",
        ["/api/history"] = "历年行动的已知情况",
        ["/api/history/editions"] = "历年行动",
        ["/api/history/editions/{id}"] = "一年的行动",
        ["/api/history/editions/{id}/cities"] = "一年行动中列名的城市，以及哪些为新增",
        ["/api/history/cities"] = "历年城市",
        ["/api/history/cities/{id}"] = "历年城市之一",
        ["/api/history/agencies"] = "历年部门",
        ["/api/history/agencies/{id}"] = "历年部门之一",
        ["/api/history/changes"] = "相邻两年之间新增与退出的城市",
        ["/api/history/changes/{earlier}/{later}"] = "任意两年之间新增与退出的城市",
        ["/api/sources"] = "全部来源",
        ["/api/sources/{id}"] = "一个来源",
        ["/api/sources/{id}/facts"] = "以某一来源为依据的事实",
        ["/api/facts"] = "全部事实及来源",
        ["/api/standards"] = "代码和坐标所依据的清单",
    };

    public static string Tag(string tag) => Tags[tag];

    /// <summary>What an endpoint answers with.</summary>
    public static string Summary(AtlasData data, string path) =>
        Summaries.TryGetValue(path, out var summary) ? summary
            : path.EndsWith(".zh.csv", StringComparison.Ordinal) ? $"{Table(data, path[..^".zh.csv".Length])}（CSV，中文表头）"
            : $"{Table(data, path[..^".csv".Length])}（CSV）";

    private static string Table(AtlasData data, string path) => data.Tables.FirstOrDefault(table => path == $"/api/{table.Name}")?.Chinese ?? "关于某票货物的查询结果";
}
