namespace Initiative.Core.Atlas;

/// <summary>What became of the measures: one row for each, and every report below.</summary>
internal static class OutcomesPage
{
    private const string Missing = "~";

    public static Page Render(AtlasData data, Language l)
    {
        var measures = data.Catalogue.Measures;
        var title = l[$"What became of the {measures.Count} measures", $"{measures.Count}项措施的后续情况"];
        var summary = Replication.InShort(data, l);
        var reports = measures.Sum(static measure => measure.FollowUps.Count);
        string[] names = [l["No.", "序号"], l["Measure", "措施"], l["Status", "现状"], l["Who names or reports it", "谁点名或报道"], l["What the inference rests on", "推断所据"]];
        string[] headings = [l["No.", "序号"], l["Measure", "措施"], l["Report", "报道内容"], l["Confidence", "把握程度"], l["Day of the event", "事件日期"], l["Source", "来源"], l["Reliability", "可靠程度"]];
        return new Page("/outcomes", title, summary, Html.Of($"""
            <div class="one full">
            {Parts.Heading(Html.Of($"{title}"), Html.None)}
            <p class="lead">{summary} {Sources(data, l)}</p>
            {Parts.Contents(l, ("words", l["What the words mean", "用语含义"]), ("statuses", names[2]), ("reports", l["Reports, one by one", "逐条报道"]), ("edition", l["The edition as a whole", "行动整体"]))}
            <p class="lead">{Replication.Why(data, l)} {l["“Not known” never means “not replicated”.", "“未知”不等于“未推广”。"]}</p>
            <p class="fine">{Replication.Unknowns(data, l)} {Parts.Link(l, "/sources#grades", Html.Of($"{l["What the grades mean", "等级的含义"]}"))}</p>
            {Parts.Section("words", l["What the status words mean", "“现状”一栏用语的含义"], StatusWords.List(l, measures))}
            {Parts.TakeAway(l, "statuses", "/api/statuses")}
            {Parts.TitlesExplained(l)}
            {Table("statuses", title, names, measures.Select(measure => Row(l, measure, names)))}
            {Parts.Section("reports", l[$"The {reports} reports, one by one", $"{reports}条报道"], Html.Of($"""
                <p>{l["How reliable a source is and with what confidence it is taken to mean this measure are two things. What is reported is told in our words.", "来源的可靠程度，与认为其所指为该措施的把握程度，是两回事。报道内容为本站表述。"]}</p>
                {Parts.TakeAway(l, l["Take these reports, with a row for each measure without one", "下载这些报道（没有报道的措施各占一行）"], Tables.CsvAddress(l, "outcomes"), "/api/outcomes")}
                {Table("table-of-reports", l["Table of reports", "报道一览"], headings, measures.SelectMany(measure => measure.FollowUps.Select(followUp => Report(l, measure, followUp, headings))))}
                """), "in-detail")}
            {Parts.Section("replicated", l[$"The {data.Held.ReplicatedMeasures} to be replicated, as the sources have them", $"决定推广的{data.Held.ReplicatedMeasures}项：各来源所述"], Parts.Citations(data, l, data.FactsAbout($"history/editions/{data.Held.Id}", nameof(KnownEdition.ReplicatedMeasures))))}
            {Parts.Section("edition", l["What became of the edition as a whole", "本次行动整体的后续"], Parts.FollowUps(data, l, data.Catalogue.Edition.FollowUps))}
            </div>
            """)) { Json = "/api/outcomes" };
    }

    // The sources of the number that the first sentence says, each with its day.
    private static Html Sources(AtlasData data, Language l)
    {
        var sources = data.FactsAbout($"history/editions/{data.Held.Id}", nameof(KnownEdition.ReplicatedMeasures)).Select(static fact => fact.SourceId).OfType<SourceDocumentId>().Distinct().Select(data.Source).ToList();
        return Html.Of($"""{l[sources.Count == 1 ? "Source of the number: " : "Sources of the number: ", "数字来源："]}{Html.Join(l["; ", "；"], sources.Select(source => Html.Of($"{Parts.SourceLink(l, source)}{l[" (", "（"]}{(source.Issuer is { } issuer ? l.Name(issuer) : Html.Of($"{Parts.NoIssuer(l)}"))}{l[", ", "，"]}{(source.IssuedOn is { } day ? l.Day(day) : Parts.NoDate(l))}{l[")", "）"]}")))}{l[".", "。"]}""");
    }

    private static Html Table(string id, string label, string[] headings, IEnumerable<Html> rows) => Html.Of($"""
        <div class="table" id="{id}" role="region" tabindex="0" aria-label="{label}"><table class="sortable stacked">
        <thead><tr>{headings.Select(static heading => Html.Of($"""<th scope="col">{heading}</th>"""))}</tr></thead>
        <tbody>{rows}</tbody>
        </table></div>
        """);

    private static Html Row(Language l, Measure measure, string[] names)
    {
        var rank = 10 * (3 - (int)measure.Status) + (3 - (int)(measure.StatusConfidence ?? 0));
        // Of what is taken as replicated, only who names it: its other reports stand in the table below.
        FollowUp[] naming = [.. measure.Status == MeasureStatus.ReplicatedNationwide ? Outcome.Naming(measure) : measure.FollowUps];
        FollowUp[] counting = [.. Outcome.Counting(measure)];
        return Html.Of($"""
            <tr{Html.Of($" class=\"unknown\"").If(measure.FollowUps.Count == 0)}>{Start(l, measure, names[0])}
            <td data-label="{names[2]}" data-sort="{(measure.Status == MeasureStatus.NotKnown ? Missing : $"{rank:00}")}">{Replication.Status(l, measure)}{Parts.Inferred(l).If(measure.IsStatusInferred)}</td>
            {Reports(l, names[3], naming)}{Reports(l, names[4], counting)}</tr>
            """);
    }

    private static Html Reports(Language l, string name, FollowUp[] followUps) => Html.Of($"""
        <td data-label="{name}" data-sort="{(followUps is [] ? Missing : Parts.SourceName(followUps[^1].Source))}" class="source">{(followUps is []
            ? Html.Of($"""<span class="none">{l["nobody known", "未知"]}</span>""")
            : Html.Of($"{followUps.Select(followUp => Html.Of($"""<span class="basis">{Parts.Graded(l, followUp.Source)}<span class="detail">{(followUp.Source.Issuer is { } issuer ? Html.Of($"{l.Name(issuer)}{l["; ", "；"]}") : Html.None)}{l["event: ", "事件日期："]}{(followUp.On is { } on ? l.Day(on) : l["day not known", "未知"])}{l["; confidence: ", "；把握程度："]}{Terms.Short(l, followUp.Confidence)}</span></span>"""))}"))}</td>
        """);

    private static Html Report(Language l, Measure measure, FollowUp followUp, string[] names) => Html.Of($"""
        <tr>{Start(l, measure, names[0])}
        <td data-label="{names[2]}">{Terms.Of(l, followUp)}{Parts.Inferred(l).If(followUp.IsInferred)}<span class="detail">{l.Name(followUp.Summary)}</span></td>
        <td data-label="{names[3]}" data-sort="{3 - (int)followUp.Confidence}" title="{Terms.Of(l, followUp.Confidence)}">{Terms.Short(l, followUp.Confidence)}</td>
        <td data-label="{names[4]}" data-sort="{Day(followUp.On)}">{(followUp.On is { } on ? Html.Of($"{l.Day(on)}") : Parts.Unknown(l))}</td>
        <td data-label="{names[5]}" class="source">{Parts.SourceLink(l, followUp.Source)}{Parts.Lacking(l, followUp.Source)}{(followUp.Source.IssuedOn is { } day && day != followUp.On ? Html.Of($"""<span class="detail">{l[$"dated {l.Day(day)}", $"来源日期：{l.Day(day)}"]}</span>""") : Html.None)}</td>
        <td data-label="{names[6]}" data-sort="{5 - (int)(followUp.Source.Reliability ?? 0)}">{Parts.Grade(l, followUp.Source)}</td></tr>
        """);

    private static Html Start(Language l, Measure measure, string name) =>
        Html.Of($"""<td data-label="{name}" data-sort="{measure.Ordinal}">{measure.Ordinal}</td><th scope="row">{Parts.Link(l, measure)}{Parts.TitleMark(l, measure)}</th>""");

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? Missing;
}
