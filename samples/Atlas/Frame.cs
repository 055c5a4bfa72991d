using System.Security.Cryptography;
using System.Text;

namespace Initiative.Core.Atlas;

/// <summary>The frame of every page: head, navigation and foot.</summary>
internal sealed class Frame(AtlasData data, Assets assets, IConfiguration configuration)
{
    // Runs before the page is drawn, so that a remembered theme does not flash.
    private const string Theme = "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";

    private readonly Html _style = Html.FromMarkup(Assets.Text("atlas.css"));

    /// <summary>The public address without a slash at its end, or nothing where it is not configured: addresses are then relative.</summary>
    public string Site { get; } = configuration[Settings.PublicAddress]?.TrimEnd('/') ?? "";

    /// <summary>The styles and scripts in the page itself that a browser may use.</summary>
    public static string Allowed { get; } = $"script-src 'self' {Hash(Theme)}; style-src 'self' {Hash(Assets.Text("atlas.css"))}";

    /// <summary>The title of a page as a browser shows it.</summary>
    public static string TitleOf(AtlasData data, Language l, string? page)
    {
        var name = data.Name(l);
        return page is null ? l[$"{name}: which measures concern your shipment?", $"{name}：哪些措施涉及您的货物？"] : $"{page} · {name}";
    }

    public string Render(Page page, Language l, bool readsOtherLanguage)
    {
        var title = TitleOf(data, l, page.Title);
        (string Path, string Label)[] links =
        [
            ("/", l["Ask", "提问"]),
            ("/measures", l["Measures", "措施"]),
            ("/outcomes", l["Outcomes", "后续"]),
            ("/cities", l["Cities", "城市"]),
            ("/editions", l["Editions", "历年"]),
            ("/document", l["Document", "文件"]),
            ("/sources", l["Sources", "来源"]),
            ("/data", l["Data", "数据"]),
        ];
        var isPage = page.Status == StatusCodes.Status200OK;
        return Html.Of($"""
            <!doctype html>
            <html lang="{l.Tag}">
            <head>
            <meta charset="utf-8">
            <title>{title}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="description" content="{page.Description}">
            <meta name="color-scheme" content="light dark">
            {Addresses(page, l).If(isPage)}<link rel="icon" href="/icon.svg" type="image/svg+xml">
            <style>{_style}</style>
            <script>{Html.FromMarkup(Theme)}</script>
            <script src="{assets.Address("atlas.js")}" defer></script>
            {LinkedData(page)}</head>
            <body>
            <a class="skip" href="#main">{l["Skip to the content", "跳到正文"]}</a>
            <header class="top">
            <a class="brand" href="{l.At("/")}">{l["Atlas", "图谱"]} <span>{l[$"of China’s trade facilitation, {data.Catalogue.Edition.Id}", $"{data.Catalogue.Edition.Id}年中国跨境贸易便利化"]}</span></a>
            <nav aria-label="{l["Main", "主导航"]}">{links.Select(link => Html.Of($"""<a href="{l.At(link.Path)}"{Current(page, link.Path)}>{link.Label}</a>"""))}</nav>
            <span class="switches"><a class="language{(readsOtherLanguage ? " hinted" : "")}" href="{l.Other.At(isPage ? page.Path : "/")}" lang="{l.Other.Tag}" hreflang="{l.Other.Tag}">{l["中文", "English"]}</a><button class="theme" type="button" data-dark="{l["Dark", "深色"]}" data-light="{l["Light", "浅色"]}" hidden>{l["Dark", "深色"]}</button></span>
            </header>
            <main id="main" tabindex="-1">
            {page.Body}
            </main>
            <footer class="bottom">
            <p>{l[
                "The official words are quoted from an English translation; the Chinese original, which prevails, is not among the sources. Short titles are ours unless their page names a source; what is reported is told in our words. This is not legal advice.",
                "官方文字引自英文译本；以中文原文为准，但本站未收录中文原文。简短标题除注明采用来源用语者外为本站所拟；报道内容为本站表述。本站内容不构成法律意见。"]}
            <span class="onward"><a href="{l.At("/sources")}">{l["Sources and what is not known", "来源与未知事项"]}</a> · <a href="{l.At("/data")}">{l["Take the data, cite it", "下载与引用"]}</a> · <a href="{l.At("/reference")}">API</a></span></p>
            </footer>
            <p class="printed" data-day="{l["printed on ", "打印于"]}">{data.Name(l)}{l[", data version ", "，数据版本 "]}{data.Catalogue.DataVersion}{l[". ", "。"]}<span class="address">{Site}{l.At(page.Path)}</span></p>
            </body>
            </html>
            """).ToString();
    }

    private static Html Current(Page page, string path) => Html.Of($" aria-current=\"page\"").If(page.Path.Split('?')[0] == path);

    private Html Addresses(Page page, Language language) => Html.Of($"""
        <link rel="canonical" href="{Site}{language.At(page.Path)}">
        {Language.All.Select(each => Html.Of($"""<link rel="alternate" hreflang="{each.Tag}" href="{Site}{each.At(page.Path)}">"""))}
        {Html.Of($"""<link rel="alternate" type="application/json" href="{page.Json}">""").If(page.Json is not null)}

        """);

    // What could end the element is escaped in its JSON already.
    private static Html LinkedData(Page page) =>
        page.LinkedData is null ? Html.None : Html.Of($"""<script type="application/ld+json">{Html.FromMarkup(page.LinkedData)}</script>""");

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
