namespace Initiative.Core.Atlas;

/// <summary>Each measure, each key task and each topic.</summary>
internal static class MeasurePages
{
    private static readonly TopicId Multimodal = TopicId.Parse("multimodal-transport");

    public static Page One(AtlasData data, Language l, Measure measure)
    {
        var all = data.Catalogue.Measures;
        var related = all.Where(other => other != measure && other.Topics.Any(measure.Topics.Contains)).ToList();
        return new Page($"/measures/{measure.Id}", l.Plain(measure.Title), Description(l, measure), Html.Of($"""
            <article class="one beside task-{measure.Task.Ordinal}">
            {Parts.Heading(
                l.BothNames(measure.Title),
                Html.Of($"{l[$"Measure {measure.Ordinal} of {all.Count}", $"第{measure.Ordinal}项，共{all.Count}项"]} · {Parts.Link(l, $"/tasks/{measure.Task.Id}", l.Name(measure.Task.Title))}"))}
            <p class="fine">{TitleOrigin(l, measure)}</p>
            {Split(data, l, measure)}
            {Parts.OfficialWords(data, l, measure.Quotation, $"measure-{measure.Id}", [.. measure.Evidence.Select(static evidence => evidence.Span)])}
            {Parts.Section("states", l["What the words state", "文字所述内容"], Html.Of($"""
                {Parts.Facts(
                    (l["Action", "所用动词"], Terms.Words(l, measure.Action)),
                    (l["Flow", "进出口方向"], Stated(l, measure, EvidenceKind.Flow)),
                    (l["Mode", "运输方式"], Stated(l, measure, EvidenceKind.Mode)),
                    (l["Topics", "主题"], Stated(l, measure, EvidenceKind.Topic)))}
                <p class="fine">{l["", "所用动词的中文为本站所拟，英文为文件原词。"]}{l["What is not stated is not excluded: the measure may apply.", "未写明不等于排除：该措施仍可能适用。"]}</p>
                """), "aside")}
            {Parts.Section("became", l["What became of it", "后续情况"], Html.Of($"""{Html.Of($"<p><strong>{Replication.Status(l, measure)}</strong>{Parts.Inferred(l).If(measure.IsStatusInferred)}</p>").If(measure.FollowUps.Count > 0)}{Parts.FollowUps(data, l, measure.FollowUps)}{Html.Of($"""<p class="fine">{Replication.Unnamed(data, l)}</p>""").If(measure.Status != MeasureStatus.ReplicatedNationwide)}{Parts.StatusExplained(data, l, related.Prepend(measure))}"""))}
            {Parts.Section("related", l["Measures that share a topic", "主题相同的措施"], Html.Of($"{Parts.MeasureList(l, related, withTask: true)}{Parts.TitlesExplained(l)}")).If(related.Count > 0)}
            {Cite.Passage(data, l, measure)}
            {Parts.Origins(data, l, $"measures/{measure.Id}")}
            {Neighbours(l, measure.Ordinal > 1 ? all[measure.Ordinal - 2] : null, measure.Ordinal < all.Count ? all[measure.Ordinal] : null)}
            </article>
            """)) { Json = $"/api/measures/{measure.Id}" };
    }

    private static string Description(Language l, Measure measure) => l[
        measure.Quotation.Text,
        $"第{measure.Ordinal}项措施：{l.Plain(measure.Title)}。所属重点任务：{l.Plain(measure.Task.Title)}。现状：{Replication.Status(l, measure)}。"];

    public static Page Task(AtlasData data, Language l, KeyTask task) => new($"/tasks/{task.Id}", l.Plain(task.Title), l[task.Quotation.Text, $"第{task.Ordinal}项重点任务：{l.Plain(task.Title)}，共{task.Measures.Count}项措施。"], Html.Of($"""
        <article class="one task-{task.Ordinal}">
        {Parts.Heading(l.BothNames(task.Title), Html.Of($"{l[$"Key task {task.Ordinal} of {data.Catalogue.Tasks.Count}", $"第{task.Ordinal}项重点任务，共{data.Catalogue.Tasks.Count}项"]}"))}
        {Parts.OfficialWords(data, l, task.Quotation, $"task-{task.Id}")}
        {Parts.Section("its", l[$"{task.Measures.Count} measures", $"{task.Measures.Count}项措施"], Html.Of($"{Parts.MeasureList(l, task.Measures)}{Parts.TagsExplained(data, l, task.Measures)}"))}
        {Parts.Origins(data, l, $"tasks/{task.Id}")}
        <nav class="chips" aria-label="{l["The key tasks", "重点任务"]}">{data.Catalogue.Tasks.Select(other => Html.Of($"""<a href="{l.At($"/tasks/{other.Id}")}"{Html.Of($" aria-current=\"page\"").If(other == task)}>{other.Ordinal}. {l.Name(other.Title)}</a>"""))}</nav>
        </article>
        """)) { Json = $"/api/tasks/{task.Id}" };

    public static Page Topic(AtlasData data, Language l, Topic topic) => new($"/topics/{topic.Id}", l.Plain(topic.Name), TopicDescription(l, topic), Html.Of($"""
        <article class="one">
        {Parts.Heading(l.BothNames(topic.Name), Html.Of($"{l["Topic", "主题"]} · {Terms.Of(l, topic.Kind)}"))}
        {Parts.Section("its", l[topic.Measures.Count == 1 ? "1 measure about it" : $"{topic.Measures.Count} measures about it", $"{topic.Measures.Count}项相关措施"], Html.Of($"""
            <ol class="measures">{topic.Measures.Select(measure => Parts.MeasureItem(l, measure, true, [.. measure.Evidence.Where(evidence => evidence.Topic == topic).Select(static evidence => evidence.Span)]))}</ol>
            {Parts.TagsExplained(data, l, topic.Measures)}
            """))}
        {Parts.Origins(data, l, $"topics/{topic.Id}")}
        </article>
        """)) { Json = $"/api/topics/{topic.Id}" };

    private static string TopicDescription(Language l, Topic topic) =>
        l["Measures about it: ", "相关措施："] + string.Join(l["; ", "；"], topic.Measures.Select(measure => l.Plain(measure.Title)));

    /// <summary>Whose wording the titles are.</summary>
    private static string TitleOrigin(Language l, Measure measure) => measure.Title.ChineseSource is not { } source
        ? l["The short titles are ours.", "简短标题为本站所拟。"]
        : l[
            $"The English title is ours; the Chinese is the wording of a source, not of the document: {Parts.Reference(l, source)}",
            $"中文标题采用该来源的用语，而非文件原文，用词不一定与文件逐字对应：{Parts.Reference(l, source)}"];

    // Two measures that share words of the document are two because we count them so.
    private static Html Split(AtlasData data, Language l, Measure measure)
    {
        var pair = data.Catalogue.Measures.Where(other => other == measure || other.Quotation.Spans.Any(span => measure.Quotation.Spans.Any(own => own.Start < span.End && span.Start < own.End))).ToList();
        if (pair.Count == 1)
            return Html.None;
        var stated = data.Catalogue.Edition.Citations.First(static citation => citation.Fact == "Stated.Measures");
        return Html.Of($"""
            <p class="fine">{l["The document has measures ", "文件中，第"]}{l.And(pair.Select(other => Parts.Link(l, $"/measures/{other.Id}", Html.Of($"{other.Ordinal}"))))}{l[
                " in one clause with one verb. That they are counted as two is an editorial decision of ours, so that there are as many as the document counts: ",
                "项同在一句之中，共用一个动词。把它们计为两项是本站的编辑处理，以便与文件所称的总数相符："]}{Parts.Link(l, "/sources#fact-Stated.Measures", Html.Of($"{l[$"how we count to {data.Catalogue.Edition.Stated.Measures}", $"{data.Catalogue.Edition.Stated.Measures}项是怎样计数的"]}"))}{l[".", "。"]}</p>
            """).If(stated.Note is not null);
    }

    private static Html Stated(Language l, Measure measure, EvidenceKind kind)
    {
        var evidence = measure.Evidence.Where(evidence => evidence.Kind == kind).ToList();
        if (evidence.Count == 0)
            return Html.Of($"""<span class="none">{(kind == EvidenceKind.Mode && measure.Topics.Contains(Multimodal) ? l["several modes, none of them named", "多式联运，未写明具体方式"] : l["not stated", "未写明"])}</span>""");
        return Html.Of($"{evidence.Select(each => Html.Of($"""<span class="stated">{Subject(l, each)} <q lang="en">{each.Words.Trim('"')}</q></span>"""))}");
    }

    private static Html Subject(Language l, Evidence evidence) => evidence switch
    {
        { Topic: { } topic } => Parts.Link(l, $"/topics/{topic.Id}", l.Name(topic.Name)),
        { Kind: EvidenceKind.Flow } => Html.Of($"{Terms.Of(l, evidence.Flow)}"),
        _ => Html.Of($"{Terms.Of(l, evidence.Mode)}"),
    };

    private static Html Neighbours(Language l, Measure? before, Measure? after) => Html.Of($"""
        <nav class="neighbours" aria-label="{l["Neighbouring measures", "相邻措施"]}">{Neighbour(l, before, "prev", l["← Previous", "← 上一项"])}{Neighbour(l, after, "next", l["Next →", "下一项 →"])}</nav>
        """);

    private static Html Neighbour(Language l, Measure? measure, string relation, string label) => measure is null
        ? Html.None
        : Html.Of($"""<a rel="{relation}" href="{l.At($"/measures/{measure.Id}")}"><span>{label}</span> {measure.Ordinal}. {l.Name(measure.Title)}</a>""");
}
