namespace Initiative.Core.Atlas;

/// <summary>What the API has, each endpoint with an address to try.</summary>
internal static class ReferencePage
{
    public static Page Render(AtlasData data, Language l, Endpoints endpoints)
    {
        var title = l["The API", "API"];
        return new Page("/reference", title, l[$"The API of {data.Name(l)}: JSON and CSV, read only, no key.", $"{data.Name(l)}的 API：JSON 与 CSV，只读，无需密钥。"], Html.Of($"""
            <article class="one wide">
            {Parts.Heading(Html.Of($"{title}"), Html.None)}
            <p class="lead">{l["JSON and CSV, read only, without a key, from any site.", "JSON 与 CSV，只读，无需密钥，任何网站均可调用。"]} <a href="/openapi/v1.json">OpenAPI</a></p>
            <p>{l[
                "What is not known is null. Parameters that are unknown, empty or given twice are refused with 400, ids of nothing with 404: problem details (RFC 9457) say what is wrong and name the nearest. Spans count UTF-16 code units.",
                "未知值为 null。未知、为空或重复的参数返回 400，不存在的标识返回 404；错误详情（RFC 9457）说明原因并给出最接近的名称。位置以 UTF-16 码元计。"]}</p>
            {Parts.Contents(l, [.. endpoints.ByTag.Select(group => (group.Key, Tag(l, group.Key)))])}
            {endpoints.ByTag.Select(group => Html.Of($"""
                <section aria-labelledby="{group.Key}"><h2 id="{group.Key}">{Tag(l, group.Key)}</h2><dl class="endpoints">{group.Select(endpoint => Html.Of($"""
                    <dt><code>{endpoint.Path}</code></dt><dd>{(l.IsChinese ? ReferenceInChinese.Summary(data, endpoint.Path) : endpoint.Summary)}{l[". ", "。"]}{Html.Of($"{l["Takes ", "参数："]}{Html.Join(l[", ", "、"], endpoint.InQuery.Select(parameter => Parameter(l, parameter)))}{l[". ", "。"]}").If(endpoint.InQuery.Any())}<a href="{endpoint.Example}">{endpoint.Example}</a></dd>
                    """))}</dl></section>
                """))}
            <p>{Parts.Link(l, "/", Html.Of($"{l["Back to the question", "返回提问"]}"))} · {Parts.Link(l, "/data", Html.Of($"{l["All tables", "全部数据表"]}"))}</p>
            </article>
            """));
    }

    private static string Tag(Language l, string tag) => l.IsChinese ? ReferenceInChinese.Tag(tag) : tag;

    private static Html Parameter(Language l, RuledParameter parameter) => parameter.Rule.Values is []
        ? Html.Of($"<code>{parameter.Name}</code>")
        : Html.Of($"<code>{parameter.Name}</code>{l[" (", "（"]}{Html.Join(l[", ", "、"], parameter.Rule.Values.Take(6).Select(static value => Html.Of($"<code>{value}</code>")))}{(parameter.Rule.Values.Count > 6 ? l[", …", "、…"] : "")}{l[")", "）"]}");
}
