namespace Initiative.Core.Atlas;

/// <summary>What several pages show: measures, quotations, facts and their sources.</summary>
internal static class Parts
{
    public static Html Link(Language l, string path, Html text) => Html.Of($"""<a href="{l.At(path)}">{text}</a>""");

    public static Html Link(Language l, Measure measure) => Link(l, $"/measures/{measure.Id}", l.Name(measure.Title));

    /// <summary>In a list in Chinese, a mark behind each title that is the wording of a source; the others are ours.</summary>
    public static Html TitleMark(Language l, Measure measure) =>
        Html.Of($"""<span class="attested" title="中文标题采用来源用语">引</span>""").If(l.IsChinese && measure.Title.ChineseSource is not null);

    public static Html Heading(Html title, Html over) => Html.Of($"""<div class="heading">{Html.Of($"""<p class="over">{over}</p>""").If(!over.IsEmpty)}<h1>{title}</h1></div>""");

    public static Html Section(string id, string title, Html content, string classes = "") =>
        Html.Of($"""<section id="{id}" class="{classes}" aria-labelledby="{id}-heading"><h2 id="{id}-heading">{title}</h2>{content}</section>""");

    /// <summary>Where to go on from a page that is not there.</summary>
    public static Html Ways(Language l) => Html.Of($"""
        <p class="ways">{Link(l, "/", Html.Of($"{l["Ask which measures concern a shipment", "查询哪些措施涉及您的货物"]}"))} · {Link(l, "/measures", Html.Of($"{l["All measures", "全部措施"]}"))} · {Link(l, "/cities", Html.Of($"{l["All cities", "全部城市"]}"))} · {Link(l, "/document", Html.Of($"{l["The official document", "官方文件"]}"))} · {Link(l, "/reference", Html.Of($"{l["The API", "API"]}"))}</p>
        """);

    /// <summary>That what stands before it is no report's own statement.</summary>
    public static Html Inferred(Language l) => Html.Of($"{l[" (an inference)", "（推断）"]}");

    public static Html Unknown(Language l) => Html.Of($"""<span class="none">{l["not known", "未知"]}</span>""");

    /// <summary>The official words, with where they stand and how to cite them.</summary>
    public static Html OfficialWords(AtlasData data, Language l, Quotation quotation, string key, params TextSpan[] marks)
    {
        var document = quotation.Document;
        return Html.Of($"""
            <figure class="official">
            <blockquote lang="{document.Language}" data-copy="{Source(data, l)}"><p>{Marked.Quote(quotation, marks)}</p></blockquote>
            <figcaption>{l["Official words, in English translation.", "官方文字（英文译本，未收录中文原文）。"]} {Link(l, $"/document#{key}", Html.Of($"{l["Show in the document", "在文件中查看"]}"))}</figcaption>
            </figure>
            """);
    }

    /// <summary>The document as a reference in a text: the day is that of the page with the translation.</summary>
    public static string Source(AtlasData data, Language l)
    {
        var document = data.Document;
        var day = document.IssuedOn is { } on ? l.Day(on) : NoDate(l);
        return l[
            $"{document.Issuer}, “{document.Title}”, English translation, on {document.Url?.Host}, {day} (the day of that page; the day of the Chinese original is not known), {document.Url}",
            $"{document.Issuer?.Chinese}，“{document.Title}”（{document.ChineseTitle}），载于 {document.Url?.Host}，{day}（译文网页的日期；中文原文日期不详），{document.Url}"];
    }

    /// <summary>The same as markup, in which the English title is marked as English.</summary>
    public static Html SourceMarked(AtlasData data, Language l)
    {
        var (text, title) = (Source(data, l), data.Document.Title!);
        var start = text.IndexOf(title, StringComparison.Ordinal);
        return Html.Of($"""{text[..start]}<span lang="{data.Document.Language}">{title}</span>{text[(start + title.Length)..]}""");
    }

    public static Html Facts(params (string Term, Html Value)[] rows) =>
        Html.Of($"""<dl class="facts">{rows.Where(static row => !row.Value.IsEmpty).Select(static row => Html.Of($"<dt>{row.Term}</dt><dd>{row.Value}</dd>"))}</dl>""");

    /// <summary>One measure in a list.</summary>
    public static Html MeasureItem(Language l, Measure measure, bool withTask = false, params TextSpan[] marks) => Html.Of($"""
        <li class="item task-{measure.Task.Ordinal}"><span class="ordinal" aria-hidden="true">{measure.Ordinal}</span><div>
        <h3>{Link(l, measure)}{TitleMark(l, measure)}</h3>
        <p class="words" lang="{measure.Quotation.Document.Language}">{Marked.Quote(measure.Quotation, marks)}</p>
        <p class="tags">{Html.Of($"""<span class="of-task">{l.Name(measure.Task.Title)}</span>""").If(withTask)}{Tags(l, measure)}{Became(l, measure)}</p>
        </div></li>
        """);

    public static Html MeasureList(Language l, IEnumerable<Measure> measures, bool withTask = false) =>
        Html.Of($"""<ol class="measures">{measures.Select(measure => MeasureItem(l, measure, withTask))}</ol>""");

    public static Html FollowUps(AtlasData data, Language l, IReadOnlyList<FollowUp> followUps) => followUps.Count == 0
        ? Html.Of($"<p>{l["Not known. No source that we found says what became of it, which does not mean that nothing did.", "未知。我们未找到说明其后续的来源，但这并不表示没有后续。"]}</p>")
        : Html.Of($"""<ul class="follow-ups">{followUps.OrderByDescending(static followUp => followUp.On).Select(followUp => Html.Of($"""
            <li><p><strong>{Terms.Of(l, followUp)}</strong>{Inferred(l).If(followUp.IsInferred)}{Announced(l, followUp)}</p>
            <p>{l.Name(followUp.Summary)} <span class="ours">{l["(our words)", "（本站表述）"]}</span></p>
            <p class="confidence {Terms.CodeOf(followUp.Confidence)}">{l["Confidence that it means this measure", "认为所指为本措施的把握程度"]}{l[": ", "："]}{Terms.Explained(l, followUp)}</p>
            <p class="fine">{l["Source", "来源"]}{l[": ", "："]}{Graded(l, followUp.Source)}{SourceDay(l, followUp)}{DaySource(data, l, followUp)}{Note(l, followUp.Source)}</p></li>
            """))}</ul>""");

    /// <summary>Years in ascending order, those one after another as 2023–2026.</summary>
    public static string Years(IEnumerable<int> years)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var year in years)
        {
            if (runs.Count > 0 && runs[^1].Last + 1 == year)
                runs[^1] = (runs[^1].First, year);
            else
                runs.Add((year, year));
        }
        return string.Join(", ", runs.Select(static run => run.First == run.Last ? $"{run.First}" : $"{run.First}–{run.Last}"));
    }

    /// <summary>The same in a Chinese sentence, as 2023—2026年.</summary>
    public static string YearsInChinese(IEnumerable<int> years) => $"{Years(years).Replace(", ", "年、", StringComparison.Ordinal).Replace('–', '—')}年";

    /// <summary>A source with how much weight it carries, what is missing of it, and of a weak one why it is weak.</summary>
    public static Html Graded(Language l, SourceDocument source) => Html.Of($"{SourceLink(l, source)} {Grade(l, source)}{Lacking(l, source)}");

    /// <summary>That the publisher or the date of a source is not known, and of a weak source what else is to be known.</summary>
    public static Html Lacking(Language l, SourceDocument source)
    {
        string?[] lacking = [source.Issuer is null ? NoIssuer(l) : null, source.IssuedOn is null ? NoDate(l) : null];
        var said = string.Join(l["; ", "；"], lacking.OfType<string>());
        var bracketed = said.Length > 0 ? l[$"({said})", $"（{said}）"] : "";
        var note = source is { Reliability: Reliability.Weak, Note: { } weak } ? $" {l.Plain(weak)}" : "";
        return Html.Of($""" <span class="lacking">{bracketed}{note}</span>""").If(bracketed.Length + note.Length > 0);
    }

    /// <summary>A text in quotation marks; those within it become single ones.</summary>
    public static string Quoted(string text) => $"“{text.Replace('“', '‘').Replace('”', '’')}”";

    public static string NoIssuer(Language l) => l["publisher not known", "发布者不详"];

    public static string NoDate(Language l) => l["not dated", "未注明日期"];

    /// <summary>A source as a reference in a text.</summary>
    public static string Reference(Language l, SourceDocument source)
    {
        var issuer = source.Issuer is { } known ? l.Plain(known) : NoIssuer(l);
        var title = l[source.Title ?? source.Id.ToString(), source.ChineseTitle ?? source.Title ?? source.Id.ToString()];
        string?[] parts = [issuer, Quoted(title), source.Number, source.IssuedOn is { } day ? l.Day(day) : NoDate(l), source.IsTranslation ? l["English translation", "英文译本"] : null, source.Url?.OriginalString];
        return string.Join(l[", ", "，"], parts.OfType<string>());
    }

    public static Html Grade(Language l, SourceDocument source) => source.Reliability is { } reliability
        ? Html.Of($"""<a class="grade {Terms.CodeOf(reliability)}" href="{l.At("/sources#grades")}" title="{Terms.Of(l, reliability)}">{Terms.Short(l, reliability)}</a>""")
        : Html.Of($"""<span class="grade">{l["not graded", "未评级"]}</span>""");

    public static Html SourceLink(Language l, SourceDocument source)
    {
        var label = SourceName(l, source);
        return source.Url is { } url ? Html.Of($"""<a href="{url.OriginalString}" rel="external noreferrer">{label}</a>""") : label;
    }

    /// <summary>The title in the page's language, where it is known, else what is.</summary>
    public static Html SourceName(Language l, SourceDocument source) => source switch
    {
        { Title: null, Issuer: { } issuer } => l.Name(issuer),
        // A Chinese title alone says nothing to who reads English.
        { Title: { } title, Issuer: { } issuer } when !l.IsChinese && title.Any(static letter => letter > '\u2E7F') => Html.Of($"""{issuer.English}: <span lang="zh-Hans">{title}</span>"""),
        _ => l.Name(SourceName(source), source.ChineseTitle),
    };

    public static string SourceName(SourceDocument source) => source.Title ?? source.Issuer?.English ?? source.Url?.Host ?? source.Id.ToString();

    /// <summary>The sources of one fact; the same source with the same note is said once.</summary>
    public static Html Citations(AtlasData data, Language l, IEnumerable<CitedFact> facts) =>
        Html.Of($"{facts.DistinctBy(static fact => (fact.SourceId, fact.Note)).Select(fact => Html.Of($"""<p class="fine">{Mark(l, fact)}{(fact.SourceId is { } id ? Graded(l, data.Source(id)) : Html.None)} {(fact.Note is { } note ? l.Name(note) : Html.None)}</p>"""))}");

    /// <summary>That a source disagrees, or that the fact is derived from it.</summary>
    private static Html Mark(Language l, CitedFact fact) => Html.Of($"""
        {Html.Of($"""<strong class="dispute">{l["Disagrees: ", "与此不一致："]}</strong>""").If(fact.Disagrees)}{Html.Of($"""<strong class="dispute">{l["Derived from: ", "推算自："]}</strong>""").If(fact.IsDerived)}
        """);

    /// <summary>All that is said about something, by where it comes from.</summary>
    public static Html Origins(AtlasData data, Language l, string about)
    {
        var groups = data.FactsAbout(about).OrderBy(static fact => fact.SourceId is null).GroupBy(static fact => (fact.SourceId, Note: fact.SourceId is null ? fact.Note : null));
        return Section("origins", l["Where this comes from", "出处"], Html.Of($"""
            <ul class="origins">{groups.Select(group => Html.Of($"""<li>{(group.Key.SourceId is { } id ? Graded(l, data.Source(id)) : l.Name(group.Key.Note!))} <span class="fine">{string.Join(l[", ", "、"], group.Select(fact => $"{Terms.Fact(l, fact.Fact)}{(fact.IsDerived ? l[" (derived)", "（推算）"] : "")}").Distinct())}</span></li>"""))}</ul>
            <p class="fine"><a href="/api/facts">{l["All facts as JSON", "全部事实（JSON）"]}</a></p>
            """));
    }

    /// <summary>The sections of a long page, to jump to.</summary>
    public static Html Contents(Language l, params (string Id, string Title)[] sections) => Html.Of($"""
        <nav class="contents" aria-labelledby="contents"><span id="contents" class="none">{l["On this page:", "本页内容："]}</span>{sections.Select(static section => Html.Of($"""<a href="#{section.Id}">{section.Title}</a>"""))}</nav>
        """);

    /// <summary>What stands with the measures of a list is explained: the mark behind titles, the English words and the words for the status.</summary>
    public static Html TagsExplained(AtlasData data, Language l, IEnumerable<Measure> measures)
    {
        var all = measures.ToList();
        return Html.Of($"""
            {TitlesExplained(l)}{Html.Of($"""<p class="fine tag-meaning">英文句子为官方文件英文译本的原句。</p>""").If(l.IsChinese)}{StatusExplained(data, l, all)}
            """).If(all.Count > 0);
    }

    /// <summary>What "taken as" means, where one of the measures is.</summary>
    public static Html StatusExplained(AtlasData data, Language l, IEnumerable<Measure> measures) => Html.Of($"""
        <p class="fine tag-meaning">{Replication.Why(data, l)} {Link(l, "/outcomes#words", Html.Of($"{l["What the status words mean", "现状用语的含义"]}"))}{l[".", "。"]}</p>
        """).If(measures.Any(static measure => measure.IsStatusInferred));

    /// <summary>Whose wording the titles of measures in a list are.</summary>
    public static Html TitlesExplained(Language l) =>
        Html.Of($"""<p class="fine tag-meaning"><span class="attested">引</span>：中文标题采用来源用语（来源见该措施页面）；没有此标记的为本站所拟。</p>""").If(l.IsChinese);

    /// <summary>Addresses of the table that follows, for programs and for spreadsheets.</summary>
    public static Html TakeAway(Language l, string name, string json) => TakeAway(l, l["Take this table", "下载此表"], Tables.CsvAddress(l, name), json);

    /// <summary>As the other, with its own words for what the addresses give.</summary>
    public static Html TakeAway(Language l, string what, string csv, string json) => Html.Of($"""
        <p class="take fine">{what}{l[": ", "："]}<a href="{csv}" download>CSV</a> · <a href="{json}">JSON</a></p>
        """);

    private static Html Tags(Language l, Measure measure) => Html.Of(
        $"{Terms.Each(measure.Flows).Select(flow => Tag(Terms.Of(l, flow)))}{Terms.Each(measure.Modes).Select(mode => Tag(Terms.Of(l, mode)))}");

    private static Html Tag(string text) => Html.Of($"""<span class="tag">{text}</span>""");

    /// <summary>What is known of whether a measure applies.</summary>
    public static Html Became(Language l, Measure measure) => Html.Of($"""<span class="tag became">{Replication.Status(l, measure)}</span>""");

    private static string Announced(Language l, FollowUp followUp) =>
        followUp.On is { } on ? l[$", {l.Day(on)}", $"，{l.Day(on)}"] : l[", day not known", "，日期未知"];

    // The day above is that of the event: the source can be later.
    private static Html SourceDay(Language l, FollowUp followUp) =>
        followUp.Source.IssuedOn is { } day && day != followUp.On ? Html.Of($" {l[$"The source is dated {l.Day(day)}.", $"来源日期：{l.Day(day)}。"]}") : Html.None;

    // What is weak has its note beside its grade.
    private static Html Note(Language l, SourceDocument source) =>
        source is { Note: { } note, Reliability: not Reliability.Weak } ? Html.Of($"<br>{l.Name(note)}") : Html.None;

    private static Html DaySource(AtlasData data, Language l, FollowUp followUp)
    {
        var day = followUp.Cite().FirstOrDefault(static citation => citation.Fact == nameof(FollowUp.On))?.SourceId;
        return day is { } id && id != followUp.SourceId ? Html.Of($"<br>{l["Source of the day: ", "日期来源："]}{Graded(l, data.Source(id))}") : Html.None;
    }
}
