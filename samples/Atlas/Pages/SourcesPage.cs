namespace Initiative.Core.Atlas;

/// <summary>Where the facts come from, and what is not known.</summary>
internal static class SourcesPage
{
    public static Page Render(AtlasData data, Language l)
    {
        var (catalogue, edition) = (data.Catalogue, data.Catalogue.Edition);
        var title = l["Sources, and what is not known", "来源与未知事项"];
        string[] columns = [l["Fact", "事实"], l["In our words", "本站表述"], l["Words of the source", "来源文字（英文译本）"], l["Source", "来源"]];
        return new Page("/sources", title, l["Where every fact comes from, how much weight its source carries, and what is not known.", "每项事实的出处、来源的可靠程度，以及尚不清楚的事项。"], Html.Of($"""
            <article class="one wide">
            {Parts.Heading(Html.Of($"{title}"), Html.None)}
            {Parts.Contents(l, ("unknown", l["What is not known", "未知事项"]), ("facts", l["Facts of the edition", "行动的事实"]), ("agencies", l["Agencies", "部门"]), ("grades", l["What the grades mean", "等级的含义"]), ("all", l["Every source", "全部来源"]))}
            {Parts.Section("unknown", l["What is not known", "未知事项"], Html.Of($"<ul class=\"bullets\">{Unknown(data, l).Select(static line => Html.Of($"<li>{line}</li>"))}</ul>"))}
            {Parts.Section("facts", l[$"Facts of the {edition.Id} edition", $"{edition.Id}年行动的事实"], Html.Of($"""
                <div class="table" role="region" tabindex="0" aria-label="{l["Table of facts", "事实表"]}"><table class="stacked"><thead><tr>{columns.Select(static column => Html.Of($"""<th scope="col">{column}</th>"""))}</tr></thead><tbody>
                {edition.Citations.Select(citation => Row($"fact-{citation.Fact}", Capital(Terms.Fact(l, citation.Fact)), Told(l, edition, citation), Quoted(l, citation), Issuer(l, data.Source(citation.SourceId!.Value)), columns))}
                {Row("fact-PolicyAreas", l["Policy areas", "政策领域"], Ours(l, edition.PolicyAreas), Quoted(l, edition.PolicyAreas, "policy-area"), Issuer(l, data.Document), columns)}
                {Row("fact-Aims", l["Aims", "目标"], Ours(l, edition.Aims), Quoted(l, edition.Aims, "aim"), Issuer(l, data.Document), columns)}
                </tbody></table></div>
                """))}
            {Parts.Section("agencies", l["The agencies that the document names", "文件列名的部门"], Html.Of($"""
                <ul class="bullets">{catalogue.Agencies.Select(agency => Html.Of($"<li>{Parts.Link(l, $"/agencies/{agency.Id}", l.BothNames(agency.Name))}</li>"))}</ul>
                """))}
            {Parts.Section("grades", l["What the grades mean", "等级的含义"], Html.Of($"""
                <p>{l["How reliable a source is: our judgement, from who publishes it.", "来源的可靠程度：由本站根据发布者判断。"]}</p>
                <ul class="bullets">{Enum.GetValues<Reliability>().OrderDescending().Select(grade => Html.Of($"<li>{Terms.Of(l, grade)}</li>"))}</ul>
                <p>{l["With what confidence a report is taken to mean a measure, whatever its source: our judgement as well.", "认为报道所指为某项措施的把握程度，与来源无关：同样由本站判断。"]}</p>
                <ul class="bullets">{Enum.GetValues<Confidence>().OrderDescending().Select(grade => Html.Of($"<li>{Terms.Of(l, grade)}</li>"))}</ul>
                """))}
            {Parts.Section("all", l["Every source, and what rests on it", "全部来源及其支撑的事实"], Html.Of($"""
                {Parts.TakeAway(l, "sources", "/api/sources")}
                <ul class="source-list">{data.History.Sources.Select(source => Source(data, l, source))}
                <li><h3><a href="https://www.naturalearthdata.com" rel="external noreferrer">Natural Earth</a></h3><p class="fine">{l["Coastline of the maps, public domain; coasts only, no boundaries.", "地图海岸线，公有领域；仅海岸线，无边界。"]}</p></li></ul>
                """))}
            </article>
            """)) { Json = "/api/facts" };
    }

    public static Page Agency(AtlasData data, Language l, Agency agency)
    {
        var edition = data.Catalogue.Edition;
        return new($"/agencies/{agency.Id}", l.Plain(agency.Name), Terms.Of(l, agency.Role), Html.Of($"""
            <article class="one">
            {Parts.Heading(l.BothNames(agency.Name), Html.Of($"{Terms.Of(l, agency.Role)}"))}
            {Parts.OfficialWords(data, l, agency.Quotation, $"agency-{agency.Id}")}
            <p>{l[
                $"The document counts {edition.Stated.ParticipatingAgencies} departments and agencies beside the lead. {edition.UnlistedAgencyCount} of them are not named.",
                $"文件称牵头部门之外有{edition.Stated.ParticipatingAgencies}个部门，其中{edition.UnlistedAgencyCount}个未列名。"]} {Parts.Link(l, "/sources#agencies", Html.Of($"{l["All that are named", "全部列名部门"]}"))}</p>
            {Parts.Origins(data, l, $"agencies/{agency.Id}")}
            </article>
            """)) { Json = $"/api/agencies/{agency.Id}" };
    }

    private static IEnumerable<string> Unknown(AtlasData data, Language l)
    {
        var (catalogue, edition) = (data.Catalogue, data.Catalogue.Edition);
        var (held, followed) = (data.Held, catalogue.Measures.Count(static measure => measure.FollowUps.Count == 0));
        yield return l["The Chinese original of the document: it prevails, and it was not found.", "文件的中文原文：以其为准，但未找到。"];
        yield return l[
            $"{edition.UnlistedAgencyCount} of the {edition.Stated.ParticipatingAgencies} departments and agencies: the document counts them and does not name them.",
            $"{edition.Stated.ParticipatingAgencies}个参与部门中的{edition.UnlistedAgencyCount}个：文件计入但未列名。"];
        yield return l[$"The day on which the {edition.DurationMonths} months end: no source states it.", $"为期{edition.DurationMonths}个月的行动于何日结束：没有来源说明。"];
        yield return l[$"What became of {followed} of the {catalogue.Measures.Count} measures: no report on them was found.", $"{catalogue.Measures.Count}项措施中{followed}项的后续情况：未找到任何报道。"];
        yield return l[
            $"Which {held.ReplicatedMeasures} of the {held.StatedMeasures} measures were to be replicated nationwide, and so which {held.StatedMeasures - held.ReplicatedMeasures} were not: no full list was found.",
            $"{held.StatedMeasures}项措施中决定在全国推广的是哪{held.ReplicatedMeasures}项，因而未被选中的是哪{held.StatedMeasures - held.ReplicatedMeasures}项：未找到完整清单。"];
        yield return Replication.Unknowns(data, l);
        foreach (var other in data.History.Editions.Where(static other => other.UnlistedCityCount is > 0 && other.Cities.Count > 0))
            yield return l[$"{other.UnlistedCityCount} of the {other.StatedCities} cities of {other.Id}.", $"{other.Id}年{other.StatedCities}个城市中的{other.UnlistedCityCount}个。"];
    }

    private static Html Row(string id, string name, Html told, Html quoted, Html source, string[] columns) =>
        Html.Of($"""<tr id="{id}" tabindex="-1"><th scope="row">{name}</th><td data-label="{columns[1]}">{told}</td><td data-label="{columns[2]}">{quoted}</td><td data-label="{columns[3]}" class="issuer">{source}</td></tr>""");

    /// <summary>The fact in our words, and what else is to be known of it.</summary>
    private static Html Told(Language l, Edition edition, Citation citation) =>
        Html.Of($"{Value(l, edition, citation.Fact)}{(citation.Note is { } said ? Html.Of($"""<p class="fine">{l.Name(said)}</p>""") : Html.None)}");

    private static Html Quoted(Language l, Citation citation) => citation.Quotation is { } quotation
        ? Html.Of($"""<a href="{l.At($"/document#fact-{citation.Fact}")}"><q lang="en">{quotation.Text}</q></a>""")
        : Html.Of($"""<span class="none">{l["text not held", "未收录原文"]}</span>""");

    private static string? Value(Language l, Edition edition, string fact) => fact switch
    {
        nameof(Edition.LaunchedOn) => edition.LaunchedOn is { } day ? l.Day(day) : null,
        nameof(Edition.BodyCount) => $"{edition.BodyCount}",
        nameof(Edition.Ends) => edition.Ends is { } ends ? l.Plain(ends) : null,
        nameof(Edition.Title) => l.Plain(edition.Title),
        nameof(Edition.DurationMonths) => l[$"{edition.DurationMonths} months", $"{edition.DurationMonths}个月"],
        "Stated.Tasks" => $"{edition.Stated.Tasks}",
        "Stated.Measures" => $"{edition.Stated.Measures}",
        "Stated.ParticipatingAgencies" => $"{edition.Stated.ParticipatingAgencies}",
        "Stated.Cities" => $"{edition.Stated.Cities}",
        _ => null,
    };

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static Html Quoted(Language l, IEnumerable<Quotation> quotations, string key) =>
        Html.Of($"{quotations.Select((quotation, i) => Html.Of($"""<p><a href="{l.At($"/document#{key}-{i + 1}")}"><q lang="en">{quotation.Text}</q></a></p>"""))}");

    // The Chinese of what the document says in English is ours; in English there is nothing to add.
    private static Html Ours(Language l, IEnumerable<Quotation> quotations) => Html.Of($"{quotations.Select(quotation => Html.Of($"<p>{Terms.OursFor(quotation.Text)}</p>"))}").If(l.IsChinese);

    private static Html Issuer(Language l, SourceDocument source) =>
        Html.Of($"{(source.Url is { } url ? Html.Of($"""<a href="{url.OriginalString}" rel="external noreferrer">{Name(l, source)}</a>""") : Name(l, source))}{Parts.Lacking(l, source)}");

    private static Html Name(Language l, SourceDocument source) => source.Issuer is { } issuer ? l.Name(issuer) : Parts.SourceName(l, source);

    private static Html Source(AtlasData data, Language l, SourceDocument source)
    {
        string?[] details =
        [
            source.Issuer is { } issuer ? l.Plain(issuer) : Parts.NoIssuer(l),
            source.Number,
            source.IssuedOn is { } day ? l.Day(day) : Parts.NoDate(l),
            source.Licence,
            source.IsTranslation ? l["a translation; the Chinese original prevails", "译本；以中文原文为准"] : null,
        ];
        var resting = data.Facts.Where(fact => fact.SourceId == source.Id).GroupBy(static fact => fact.About.Contains('/', StringComparison.Ordinal) ? fact.About[..fact.About.LastIndexOf('/')] : fact.About);
        return Html.Of($"""
            <li id="source-{source.Id}"><h3>{Parts.SourceLink(l, source)} {Parts.Grade(l, source)}</h3>
            <p class="fine">{string.Join(" · ", details.OfType<string>())}</p>
            {Titles(l, source)}{(source.Note is { } note ? Html.Of($"""<p class="fine">{l.Name(note)}</p>""") : Html.None)}
            <p class="resting">{Html.Join(" · ", resting.Select(group => Html.Of($"{KindName(l, group.Key)}{l[": ", "："]}{group.Select(static fact => fact.About).Distinct().Count()}")))} <a class="fine" href="/api/sources/{source.Id}/facts">{l["its facts as JSON", "其支撑的事实（JSON）"]}</a></p></li>
            """);
    }

    /// <summary>The title in the other language, and whose wording the titles are.</summary>
    private static Html Titles(Language l, SourceDocument source)
    {
        var isOurs = l.IsChinese && source.ChineseTitle is not null ? source.IsChineseTitleOurs : source.IsTitleOurs;
        var shown = isOurs ? l["Title: ours.", "题名：本站所拟。"] : "";
        if (source.ChineseTitle is not { } chinese || source.Title is not { } title)
            return Html.Of($"""<p class="fine">{shown}</p>""").If(shown.Length > 0);
        var isOtherOurs = l.IsChinese ? source.IsTitleOurs : source.IsChineseTitleOurs;
        var other = l.IsChinese ? Html.Of($"""<span lang="en">{title}</span>""") : Html.Of($"""<span lang="zh-Hans">{chinese}</span>""");
        return Html.Of($"""<p class="fine">{shown}{Html.Of($" ").If(shown.Length > 0)}{(l.IsChinese ? (isOtherOurs ? "英文（本站所拟）：" : "英文原题：") : (isOtherOurs ? "In Chinese (ours): " : "Chinese title: "))}{other}</p>""");
    }

    private static string KindName(Language l, string kind) => kind switch
    {
        "edition" => l["this edition", "本次行动"],
        "tasks" => l["key tasks", "重点任务"],
        "measures" => l["measures", "措施"],
        "agencies" => l["agencies", "部门"],
        "cities" => l["pilot cities", "试点城市"],
        "topics" => l["topics", "主题"],
        "divisions" => l["divisions", "省级行政区"],
        "history/editions" => l["editions", "历年行动"],
        "history/cities" => l["cities of other editions", "其他年份的城市"],
        "history/agencies" => l["agencies of other editions", "其他年份的部门"],
        _ => kind,
    };
}
