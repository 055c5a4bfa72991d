namespace Initiative.Core.Atlas;

/// <summary>The first page: one question, and the answer directly under it.</summary>
internal sealed class AskPage(AtlasData data, SiteSearch search)
{
    private static readonly (string English, string Chinese)[] Examples = [("lithium batteries", "锂电池"), ("cross-border e-commerce", "跨境电商"), ("vegetables", "蔬菜"), ("BRICS", "金砖国家")];

    public Page Render(Language l, in Question question, Html complaint)
    {
        var edition = data.Catalogue.Edition;
        var launched = edition.LaunchedOn is { } day ? l.Day(day) : l["an unknown day", "未知日期"];
        var description = l[
            $"{edition.Stated.Measures} measures of China’s customs and {edition.Stated.ParticipatingAgencies} other departments in {edition.Stated.Cities} pilot cities, each tied to the words of the official document. Ask which concern a shipment.",
            $"海关总署会同{edition.Stated.ParticipatingAgencies}个部门在{edition.Stated.Cities}个试点城市推出的{edition.Stated.Measures}项措施，逐项对应官方文件原句。查询哪些措施涉及您的货物。"];
        return new Page(question.IsEmpty ? "/" : $"/?{question.ToQueryString()}", Asked(l, question), description, Html.Of($"""
            <div class="ask-page{(question.IsEmpty ? "" : " asked")}">
            <header class="opening">
            <h1>{data.Name(l)}</h1>
            <p class="lead">{l[
                $"{edition.Stated.Measures} measures of China’s customs with {edition.Stated.ParticipatingAgencies} other departments in {edition.Stated.Cities} cities. ",
                $"海关总署会同{edition.Stated.ParticipatingAgencies}个部门在{edition.Stated.Cities}个城市推出的{edition.Stated.Measures}项措施。"]}<strong>{l["The campaign is over", "行动已经结束"]}</strong>{l[
                $". It ran for about {edition.DurationMonths} months from {launched}; no source states an end day. ",
                $"。行动自{launched}起约{edition.DurationMonths}个月，没有来源写明结束日期。"]}{Parts.Link(l, "/outcomes", Html.Of($"{l["What still applies", "哪些仍然适用"]}"))}{l[": ", "："]}{Replication.InShort(data, l)}</p>
            {Names(l).If(question.IsEmpty)}
            </header>
            {Form(l, question)}
            {complaint}
            <div id="answer">{Answer(l, question)}</div>
            </div>
            """)) { Json = question.IsEmpty ? "/api/catalogue" : $"/api/advise?{question.ToQueryString()}", LinkedData = question.IsEmpty ? DataPage.LinkedData(data, l, "") : null };
    }

    // The sources write the Chinese name in two ways.
    private Html Names(Language l) => data.Catalogue.Edition.Citations.FirstOrDefault(static citation => citation.Fact == nameof(Edition.Title))?.Note is { } note && l.IsChinese
        ? Html.Of($"""<p class="fine">中文名称：{data.Catalogue.Edition.Title.ChineseSource?.Issuer?.Chinese}的文件写作“{data.Catalogue.Edition.Title.Chinese}”；{note.Chinese} {Parts.Link(l, "/sources#fact-Title", Html.Of($"出处"))}</p>""")
        : Html.None;

    /// <summary>The title of the page with a question.</summary>
    public static string Title(AtlasData data, Language l, in Question question) => Frame.TitleOf(data, l, Asked(l, question));

    private static string? Asked(Language l, in Question question) =>
        question.IsEmpty ? null : string.Join(l[", ", "，"], question.Fields().Select(field => AnswerView.Shown(l, field)));

    /// <summary>What stands under the question.</summary>
    public Html Answer(Language l, in Question question)
    {
        if (question.IsEmpty)
            return Start(l);
        var advised = Adviser.Ask(data, question);
        var found = question.Goods is { } words ? search.Find(words) : null;
        return AnswerView.Render(data, l, question, advised, found);
    }

    private Html Form(Language l, Question question) => Html.Of($"""
        <form class="ask" role="search" action="{l.At("/")}" data-answer="{l.At("/answer")}">
        <div class="field wide"><label for="goods">{l["What do you ship, or what are you looking for?", "您的货物是什么，或想查什么？"]}</label>
        <input id="goods" name="goods" type="search" maxlength="{Question.LongestText}" autocomplete="off" spellcheck="false" value="{question.Goods}" placeholder="{l["lithium batteries, 8507.60", "锂电池、8507.60"]}"></div>
        {Choice(l, "flow", question.Flow, Question.Flows, Shipment.TryParseFlow(question.Flow, out var flow) ? Terms.Each(flow).Select(Terms.CodeOf) : [])}
        {Choice(l, "mode", question.Mode, Question.Modes, Shipment.TryParseMode(question.Mode, out var mode) ? Terms.Each(mode).Select(Terms.CodeOf) : [])}
        {Text(l, "city", question.City, l["Ningbo", "宁波"], "cities")}
        {Text(l, "destination", question.Destination, l["Germany, HK", "德国、HK"], null)}
        {Text(l, "trait", question.Others, "AEO, LCL, 9610", null)}
        <button type="submit">{l["Ask", "查询"]}</button>
        <datalist id="cities">{data.History.Cities.Select(city => Html.Of($"""<option value="{l.Plain(city.Name)}">"""))}</datalist>
        </form>
        """);

    private static Html Text(Language l, string name, string? value, string placeholder, string? list) => Html.Of($"""
        <div class="field"><label for="{name}">{AnswerView.FieldName(l, name)}</label><input id="{name}" name="{name}" maxlength="{Question.LongestText}" autocomplete="off" spellcheck="false" value="{value}" placeholder="{placeholder}"{Html.Of($" list=\"{list}\"").If(list is not null)}></div>
        """);

    // What was read as one choice is that one. Several stay a choice of their own; what was not read is none.
    private static Html Choice(Language l, string name, string? written, string[] values, IEnumerable<string> read)
    {
        var known = read.ToList();
        var chosen = known.Count > 1 ? written : known.FirstOrDefault();
        return Html.Of($"""
            <div class="field short"><label for="{name}">{AnswerView.FieldName(l, name)}</label><select id="{name}" name="{name}"><option value="">{l["Any", "不限"]}</option>{(known.Count > 1 ? values.Append(written!) : values).Select(each =>
                Html.Of($"""<option value="{each}"{Html.Of($" selected").If(each == chosen)}>{AnswerView.Shown(l, KeyValuePair.Create(name, each))}</option>"""))}</select></div>
            """);
    }

    private Html Start(Language l) => Html.Of($"""
        <p role="status" class="count" data-title="{Title(data, l, default)}">{l["Try: ", "试试："]}{Html.Join(" · ", Examples.Select(example => l[example.English, example.Chinese]).Select(example => Html.Of($"""<a href="{l.At("/")}?goods={Uri.EscapeDataString(example)}">{example}</a>""")))} · <a href="{l.At("/")}?flow=export&amp;mode=air">{l["export by air", "航空出口"]}</a> · <a href="{l.At("/")}?city={Uri.EscapeDataString(l["Ningbo", "宁波"])}">{l["Ningbo", "宁波"]}</a></p>
        <p id="empty" class="empty" role="alert" tabindex="-1">{l["Nothing was asked: name the goods, or choose or fill in any of the other fields.", "尚未填写：请写明货物，或选择、填写其他任一项。"]}</p>
        <ol class="tasks">{data.Catalogue.Tasks.Select(task => Html.Of($"""
            <li class="task-{task.Ordinal}"><a href="{l.At($"/tasks/{task.Id}")}"><span class="ordinal">{task.Ordinal}</span> {l.Name(task.Title)}</a> <span class="fine">{l[$"{task.Measures.Count} measures", $"{task.Measures.Count}项措施"]}</span></li>
            """))}</ol>
        """);
}
