namespace Initiative.Core.Atlas;

/// <summary>What became of the measures, in one table.</summary>
internal static class OutcomesPage
{
    public static Page Render(AtlasData data, Language l)
    {
        var (catalogue, held) = (data.Catalogue, data.Held);
        var unknown = catalogue.Measures.Count(static measure => measure.FollowUps.Count == 0);
        var title = l[$"What became of the {catalogue.Measures.Count} measures", $"{catalogue.Measures.Count}项措施的后续情况"];
        var summary = l[
            $"{held.ReplicatedMeasures} of the {held.StatedMeasures} measures are reported as replicated nationwide; no list of all of them was found. Of {unknown} measures it is not known what became.",
            $"据报道，{held.StatedMeasures}项措施中有{held.ReplicatedMeasures}项在全国复制推广，但未找到完整名单。其中{unknown}项的后续情况未知。"];
        return new Page("/outcomes", title, summary, Html.Of($"""
            <div class="one full">
            {Parts.Heading(Html.Of($"{title}"), Html.None)}
            <p class="lead">{summary} {l[
                "“Not known” never means “not replicated”. How reliable a source is and how surely it speaks of this measure are two things.",
                "“未知”不等于“未推广”。来源的可靠程度与其是否确指该措施，是两回事。"]}</p>
            {Parts.TakeAway(l, "outcomes", "/api/outcomes")}
            <div class="table" role="region" tabindex="0" aria-label="{title}"><table class="sortable stacked">
            <thead><tr>{Headings(l).Select(static heading => Html.Of($"""<th scope="col">{heading}</th>"""))}</tr></thead>
            <tbody>{catalogue.Measures.Select(measure => Rows(data, l, measure))}</tbody>
            </table></div>
            {Parts.Section("edition", l["What became of the edition as a whole", "本次行动整体的后续"], Parts.FollowUps(data, l, catalogue.Edition.FollowUps))}
            </div>
            """)) { Json = "/api/outcomes" };
    }

    private static string[] Headings(Language l) =>
        [l["No.", "序号"], l["Measure", "措施"], l["Status", "状态"], l["Confidence", "可信度"], l["Announced", "公布日期"], l["Source", "来源"], l["Reliability", "来源可靠程度"]];

    private static Html Rows(AtlasData data, Language l, Measure measure)
    {
        var names = Headings(l);
        var start = Html.Of($"""<td data-label="{names[0]}" data-sort="{measure.Ordinal}">{measure.Ordinal}</td><th scope="row">{Parts.Link(l, measure)}</th>""");
        if (measure.FollowUps.Count == 0)
            return Html.Of($"""<tr class="unknown">{start}<td data-label="{names[2]}" data-sort="~">{Parts.Unknown(l)}</td>{names[3..].Select(name => Html.Of($"""<td data-label="{name}" data-sort="~"><span aria-hidden="true">–</span></td>"""))}</tr>""");
        return Html.Of($"{measure.FollowUps.Select(followUp => Html.Of($"""
            <tr>{start}
            <td data-label="{names[2]}">{Terms.Of(l, followUp.Kind)}<span class="detail">{l.Name(followUp.Summary)}</span></td>
            <td data-label="{names[3]}" data-sort="{3 - (int)followUp.Confidence}" title="{Terms.Of(l, followUp.Confidence)}">{Terms.Short(l, followUp.Confidence)}</td>
            <td data-label="{names[4]}" data-sort="{Day(followUp.On)}">{(followUp.On is { } on ? Html.Of($"{l.Day(on)}") : Parts.Unknown(l))}</td>
            <td data-label="{names[5]}" class="source">{Parts.SourceLink(l, followUp.Source)}</td>
            <td data-label="{names[6]}" data-sort="{5 - (int)(followUp.Source.Reliability ?? 0)}">{Parts.Grade(l, followUp.Source)}</td></tr>
            """))}");
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "~";
}
