namespace Initiative.Core.Atlas;

/// <summary>All measures, or those that meet conditions.</summary>
internal static class MeasuresPage
{
    public static Page Render(AtlasData data, Language l, in MeasureFilter filter)
    {
        var catalogue = data.Catalogue;
        var (query, measures) = (filter.ToQueryString(), filter.Of(catalogue));
        var whole = l[$"The {catalogue.Measures.Count} measures", $"{catalogue.Measures.Count}项措施"];
        var asked = string.Join(l[", ", "，"], filter.Fields().Select(field => $"{FieldName(l, field.Key)}{l[": ", "："]}{ValueName(catalogue, l, field.Key, field.Value)}"));
        return new Page($"/measures{query}", filter.IsEmpty ? whole : $"{whole}{l[", ", "，"]}{asked}", Summary(l, catalogue.Edition), Html.Of($"""
            <div class="one wide">
            {Parts.Heading(Html.Of($"{whole}"), Html.Of($"{l[$"Listed under {catalogue.Tasks.Count} key tasks", $"分列于{catalogue.Tasks.Count}项重点任务"]}"))}
            {Form(catalogue, l, filter)}
            {(filter.IsEmpty
                ? Parts.Contents(l, [.. catalogue.Tasks.Select(task => (task.Id.ToString(), l.Plain(task.Title))), ("topics", l["Topics of several measures", "涉及多项措施的主题"])])
                : Html.Of($"""<p class="count"><strong>{l[$"{measures.Count} of {catalogue.Measures.Count} measures", $"{catalogue.Measures.Count}项中的{measures.Count}项"]}</strong>{l[": ", "："]}{asked}{l[". ", "。"]}{NotStated(catalogue, l, filter)} {Parts.Link(l, "/measures", Html.Of($"{l["Show all", "显示全部"]}"))}</p>"""))}
            {Parts.TakeAway(l, l["Take this table", "下载此表"], Tables.CsvAddress(l, "measures") + query, $"/api/measures{query}")}
            {Parts.TagsExplained(data, l, measures)}
            {measures.GroupBy(static measure => measure.Task).Select(task => Html.Of($"""
                <section class="by-task task-{task.Key.Ordinal}" aria-labelledby="{task.Key.Id}">
                <h2 id="{task.Key.Id}"><a href="{l.At($"/tasks/{task.Key.Id}")}"><span class="ordinal">{task.Key.Ordinal}</span> {l.Name(task.Key.Title)}</a></h2>
                {Parts.MeasureList(l, task)}
                </section>
                """))}
            {Topics(l, catalogue).If(filter.IsEmpty)}
            </div>
            """)) { Json = $"/api/measures{query}" };
    }

    private static string Summary(Language l, Edition edition) => l[
        edition.Stated.ToString(),
        $"{edition.Stated.Tasks}项重点任务、{edition.Stated.Measures}项措施、牵头部门以外{edition.Stated.ParticipatingAgencies}个部门、{edition.Stated.Cities}个城市"];

    private static Html Form(InitiativeCatalogue catalogue, Language l, MeasureFilter filter) => Html.Of($"""
        <form class="ask filter" action="{l.At("/measures")}">
        {MeasureFilter.Names.Select(name => Html.Of($"""
            <div class="field"><label for="{name}">{FieldName(l, name)}</label><select id="{name}" name="{name}"><option value="">{l["Any", "不限"]}</option>{MeasureFilter.Choices(catalogue, name).Select(value =>
                Html.Of($"""<option value="{value}"{Html.Of($" selected").If(value == filter.Of(name))}>{ValueName(catalogue, l, name, value)}</option>"""))}</select></div>
            """))}
        <button type="submit">{l["Show", "筛选"]}</button>
        </form>
        """);

    private static string FieldName(Language l, string name) => name switch
    {
        "task" => l["Key task", "重点任务"],
        "topic" => l["Topic", "主题"],
        "status" => l["Status", "现状"],
        _ => AnswerView.FieldName(l, name),
    };

    private static string ValueName(InitiativeCatalogue catalogue, Language l, string name, string value) => name switch
    {
        "task" => l.Plain(catalogue.Tasks[KeyTaskId.Parse(value)].Title),
        "topic" => l.Plain(catalogue.Topics[TopicId.Parse(value)].Name),
        "status" => Terms.StatusOf(l, catalogue.Measures.First(measure => Terms.StatusCodeOf(measure) == value)),
        _ => value == Terms.None ? l["none stated", "未写明"] : Terms.Of(l, value),
    };

    // A measure that states no direction or mode may apply to any: whoever looks for one is told how many these are.
    private static Html NotStated(InitiativeCatalogue catalogue, Language l, MeasureFilter filter)
    {
        return Html.Of($"""{NotStated(filter.Flow, "flow", new MeasureFilter { Flow = Terms.None }, l["no flow", "未写明进出口方向"])}{NotStated(filter.Mode, "mode", new MeasureFilter { Mode = Terms.None }, l["no mode of transport", "未写明运输方式"])}""");

        Html NotStated(string? asked, string name, MeasureFilter none, string stated) => asked is null or Terms.None
            ? Html.None
            : Html.Of($"""{Parts.Link(l, $"/measures?{name}={Terms.None}", Html.Of($"{l[$"The {none.Of(catalogue).Count} measures that state {stated}", $"{stated}的{none.Of(catalogue).Count}项措施"]}"))}{l[" may apply too. ", "同样可能适用。"]}""");
    }

    // A topic of a single measure is that measure: only those of several help to choose.
    private static Html Topics(Language l, InitiativeCatalogue catalogue) => Parts.Section("topics", l["Topics of several measures", "涉及多项措施的主题"], Html.Of($"""
        <p class="chips">{catalogue.Topics.Where(static topic => topic.Measures.Count > 1).Select(topic =>
            Html.Of($"""<a href="{l.At($"/topics/{topic.Id}")}">{l.Name(topic.Name)} <span class="fine">{topic.Measures.Count}</span></a>"""))}</p>
        """));
}
