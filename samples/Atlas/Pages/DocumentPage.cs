namespace Initiative.Core.Atlas;

/// <summary>The official document, every quotation marked, every sentence with an address.</summary>
internal static class DocumentPage
{
    private static readonly string[] Kinds = ["task", "measure", "agency", "city", "fact"];

    public static Page Render(AtlasData data, Language l)
    {
        var document = data.Document;
        var title = l["The official document", "官方文件"];
        return new Page("/document", title, l[document.Title!, document.ChineseTitle ?? document.Title!], Html.Of($"""
            <div class="paper">
            <aside aria-label="{l["About the document", "关于本文件"]}">
            <h1>{title}</h1>
            <p>{(document.Issuer is { } issuer ? l.Name(issuer) : Html.None)}{l[", ", "，"]}{(document.IssuedOn is { } day ? l.Day(day) : Parts.NoDate(l))}{l[". ", "。"]}{(document.Url is { } url ? Html.Of($"""<a href="{url.OriginalString}" rel="external noreferrer">{url.Host}</a>""") : Html.None)}</p>
            <p><strong>{l[
                "This is an English translation. The Chinese original prevails; it was not found and is not here.",
                "本文为英文译本，以中文原文为准。我们未找到中文原文，因此本站没有收录。"]}</strong></p>
            <p>{l["Every quotation is marked and leads to what it states. Every sentence has an address: § in front of it.", "每处引文均有标记并链接到所述内容；每句前的 § 为该句的地址。"]}</p>
            <ul class="legend">{Kinds.Select(kind => Html.Of($"""<li><span class="sample {kind} task-1">{KindName(l, kind)}</span> {data.Marks.Count(mark => mark.Kind == kind)}</li>"""))}</ul>
            <p class="fine">{(document.Note is { } note ? l.Name(note) : Html.None)}</p>
            <p class="fine">SHA-256 <code>{document.Sha256}</code></p>
            <p class="fine"><a href="/api/sources/{document.Id}">JSON</a></p>
            </aside>
            <article class="text" lang="{document.Language}" aria-label="{document.Title}">
            {data.Passages.GroupBy(static passage => passage.Paragraph).Select(paragraph => Paragraph(data, l, [.. paragraph]))}
            </article>
            </div>
            """)) { Json = $"/api/sources/{document.Id}" };
    }

    private static string KindName(Language l, string kind) => kind switch
    {
        "task" => l["Key tasks", "重点任务"],
        "measure" => l["Measures", "措施"],
        "agency" => l["Agencies", "部门"],
        "city" => l["Pilot cities", "试点城市"],
        _ => l["Facts of the edition", "行动概况"],
    };

    private static Html Paragraph(AtlasData data, Language l, Passage[] passages)
    {
        var document = data.Document;
        var whole = document.Text!.Substring(passages[0].Span.Start, passages[^1].Span.End - passages[0].Span.Start);
        return Html.Of($"""<p id="p{passages[0].Paragraph}"{Html.Of($" class=\"title\"").If(whole.Trim() == document.Title)}>{passages.Select(passage => Sentence(data, l, passage))}</p>""");
    }

    private static Html Sentence(AtlasData data, Language l, Passage passage)
    {
        var marks = data.Marks.SelectMany(static mark => mark.Spans, static (mark, span) => (Mark: mark, Span: span)).ToList();
        var pieces = Marked.Cut(passage.Span, marks.Select(static mark => mark.Span));
        return Html.Of($"""<span class="sentence" id="{passage.Id}"><a class="anchor" href="#{passage.Id}" aria-label="{l["Address of this sentence", "此句地址"]}"></a>{pieces.Select(piece => Piece(data, l, piece, [.. marks.Where(mark => mark.Span.Covers(piece))]))}</span>""");
    }

    // What is nested lies innermost: the shortest mark is the one that is followed, further measures have a number of their own.
    private static Html Piece(AtlasData data, Language l, TextSpan piece, (DocumentMark Mark, TextSpan Span)[] covering)
    {
        var words = data.Document.Text!.Substring(piece.Start, piece.Length);
        if (covering.Length == 0)
            return Html.Of($"{words}");
        var ordered = covering.OrderBy(static mark => mark.Span.Length).Select(static mark => mark.Mark).ToArray();
        var starting = covering.Where(mark => mark.Mark.Spans[0].Start == piece.Start).Select(static mark => mark.Mark).ToArray();
        var first = ordered[0];
        var link = Html.Of($"""<a href="{l.At(first.Path)}" class="mark {first.Kind} task-{first.Task}" title="{string.Join(l["; ", "；"], ordered.Select(mark => Label(l, mark)))}" data-marks="{string.Join(' ', ordered.Select(static mark => mark.Key))}">{words}</a>""");
        var numbers = starting.Where(static mark => mark.Kind == "measure").Select(mark => Number(l, mark, mark != first));
        return starting.Aggregate(Html.Of($"{numbers}{link}"), static (inner, mark) => Html.Of($"""<span id="{mark.Key}" tabindex="-1">{inner}</span>"""));
    }

    private static Html Number(Language l, DocumentMark mark, bool isLink) => isLink
        ? Html.Of($"""<sup class="task-{mark.Task}"><a href="{l.At(mark.Path)}" title="{Label(l, mark)}" aria-label="{Label(l, mark)}">{mark.Ordinal}</a></sup>""")
        : Html.Of($"""<sup class="task-{mark.Task}" aria-hidden="true">{mark.Ordinal}</sup>""");

    private static string Label(Language l, DocumentMark mark) => mark.Kind switch
    {
        "task" => $"{l["Key task", "重点任务"]} {mark.Ordinal}{l[": ", "："]}{l.Plain(mark.Name)}",
        "measure" => $"{l["Measure", "措施"]} {mark.Ordinal}{l[": ", "："]}{l.Plain(mark.Name)}",
        "agency" => $"{l["Agency: ", "部门："]}{l.Plain(mark.Name)}",
        "city" => $"{l["Pilot city: ", "试点城市："]}{l.Plain(mark.Name)}",
        _ => l["Fact of the edition", "行动概况"],
    };
}
