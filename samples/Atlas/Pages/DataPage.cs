using System.Text.Json;
using System.Text.Json.Nodes;

namespace Initiative.Core.Atlas;

/// <summary>Everything to take away, and how to cite it.</summary>
internal static class DataPage
{
    public static Page Render(AtlasData data, Language l, string site, DateOnly today)
    {
        var title = l["Take the data, cite it", "下载与引用"];
        return new Page("/data", title, l["All data as CSV and JSON, its version and licence, and how to cite it.", "全部数据的 CSV 与 JSON、版本、许可证及引用方式。"], Html.Of($"""
            <article class="one wide">
            {Parts.Heading(Html.Of($"{title}"), Html.None)}
            {Parts.Section("cite", l["Cite this", "引用"], Html.Of($"""
                <p class="citation{(site.Length > 0 ? " addressed" : "")}" data-copy="">{Cite.Reference(data, l, site, today)}</p>
                <p class="fine">{l[
                    "Each quotation, measure and sentence has an address of its own; pages of measures have their citation ready.",
                    "每处引文、每项措施、每个句子都有独立地址；各措施页面备有引用文本。"]}</p>
                """))}
            {Parts.Section("tables", l["Tables", "数据表"], Html.Of($"""
                <div class="table" role="region" tabindex="0" aria-label="{l["List of tables", "数据表列表"]}"><table class="stacked"><thead><tr><th scope="col">{l["What", "内容"]}</th><th scope="col">{l["Rows", "行数"]}</th><th scope="col">CSV</th><th scope="col">JSON</th></tr></thead><tbody>
                {data.Tables.Select(table => Html.Of($"""
                    <tr><th scope="row">{l[table.English, table.Chinese]}</th><td data-label="{l["Rows", "行数"]}">{table.Rows.Count}</td><td data-label="CSV"><a href="{Tables.CsvAddress(l, table.Name)}" download>{table.Name}{l[".csv", ".zh.csv"]}</a></td><td data-label="JSON"><a href="{table.Json}">{table.Json}</a></td></tr>
                    """))}
                <tr><th scope="row">{l["Everything of the edition", "本次行动全部数据"]}</th><td class="blank">–</td><td class="blank">–</td><td data-label="JSON"><a href="/api/catalogue">/api/catalogue</a></td></tr>
                </tbody></table></div>
                <p class="fine">{l[
                    Html.Of($"CSV files are UTF-8 with a byte order mark, so that spreadsheets show Chinese. What is derived (computed by us), inferred or in our words has a column that says so. In <code>stated_flows</code> and <code>stated_modes</code>, <code>none</code> means that the measure states none, which excludes none."),
                    Html.Of($"CSV 为带字节顺序标记的 UTF-8 编码，电子表格可直接显示中文。这些文件的表头为中文，代码也换成了中文；去掉文件名中的 <code>.zh</code>，即为英文表头的同一数据。“推算”由本站计算，“推断”为来源未直接写明，“本站表述”为本站用语。“未写明”不视为排除。")]}
                {l["What the grades of sources and reports mean: ", "来源与报道的等级有何含义："]}{Parts.Link(l, "/sources#grades", Html.Of($"{l["the grades", "等级说明"]}"))}{l[".", "。"]}</p>
                """))}
            {Parts.Section("licence", l["Version and licence", "版本与许可证"], Html.Of($"""
                {Parts.Facts(
                    (l["Data version", "数据版本"], Html.Of($"{data.Catalogue.DataVersion}")),
                    (l["Official document", "官方文件"], Parts.SourceMarked(data, l)),
                    (l["Data and software", "数据与软件"], Html.Of($"{l["MIT licence", "MIT 许可证"]}")),
                    (l["Coordinates", "坐标"], Html.Of($"GeoNames, CC-BY-4.0")))}
                """))}
            </article>
            """)) { LinkedData = LinkedData(data, l, site) };
    }

    /// <summary>The data described for search engines of data sets.</summary>
    public static string LinkedData(AtlasData data, Language l, string site)
    {
        var edition = data.Catalogue.Edition;
        var dataset = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["name"] = data.Name(l),
            ["description"] = l[
                $"The {edition.Stated.Measures} measures of {data.Name(l)}, its key tasks, agencies and pilot cities, what became of them, and the editions of other years, each fact with its source and the words of the official document.",
                $"{data.Name(l)}的{edition.Stated.Measures}项措施、重点任务、部门与试点城市、后续情况及历年行动，每项事实均注明来源与官方文件原句。"],
            ["inLanguage"] = new JsonArray("en", "zh-Hans"),
            ["version"] = data.Catalogue.DataVersion,
            ["license"] = "https://spdx.org/licenses/MIT.html",
            ["isAccessibleForFree"] = true,
            ["spatialCoverage"] = "China",
            ["temporalCoverage"] = edition.LaunchedOn is { } day ? $"{day:yyyy-MM-dd}/.." : null,
            ["url"] = $"{site}{l.At("/data")}",
            ["distribution"] = new JsonArray([.. data.Tables.SelectMany(table => new JsonNode[]
            {
                Download("text/csv", $"{site}/api/{table.Name}.csv"),
                Download("application/json", $"{site}{table.Json}"),
            })]),
        };
        return dataset.ToJsonString(new JsonSerializerOptions { Encoder = Answer.ReadableJson });
    }

    private static JsonObject Download(string format, string address) =>
        new() { ["@type"] = "DataDownload", ["encodingFormat"] = format, ["contentUrl"] = address };
}
