namespace Initiative.Core.Atlas;

/// <summary>The editions of all years.</summary>
internal static class EditionsPage
{
    // Each figure: the member of the library, its name, the value, and how many of a stated number are named.
    private static (string Fact, string Name, Func<KnownEdition, Html> Value)[] Figures(Language l) =>
    [
        (nameof(KnownEdition.LaunchedOn), l["Launched", "启动日期"], edition => edition.LaunchedOn is { } day ? Html.Of($"{l.Day(day)}") : Html.None),
        (nameof(KnownEdition.DurationMonths), l["Months", "月数"], edition => Number(edition.DurationMonths)),
        (nameof(KnownEdition.StatedMeasures), l["Measures", "措施"], edition => Number(edition.StatedMeasures)),
        (nameof(KnownEdition.ReplicatedMeasures), l["To be replicated nationwide", "决定在全国推广"], edition => Number(edition.ReplicatedMeasures)),
        (nameof(KnownEdition.StatedAgencies), l["Agencies beside the lead", "牵头部门以外的部门"], edition => Number(edition.StatedAgencies, edition.Agencies.Count, l)),
        (nameof(KnownEdition.StatedCities), l["Cities", "城市"], edition => Number(edition.StatedCities, edition.Cities.Count, l)),
    ];

    public static Page Render(AtlasData data, Language l)
    {
        var editions = data.History.Editions;
        var title = l[$"The editions, {editions[0].Id} to {editions[editions.Count - 1].Id}", $"历年行动（{editions[0].Id}—{editions[editions.Count - 1].Id}）"];
        var lead = l[
            $"Only the edition of {data.Catalogue.Edition.Id} is held here whole. Of the others there is what public sources state; what none states is not known, which never means “none”.",
            $"本站仅完整收录{data.Catalogue.Edition.Id}年的行动。其他年份仅收录公开来源所述内容；未写明的即为未知，不等于“没有”。"];
        var figures = Figures(l);
        return new Page("/editions", title, lead, Html.Of($"""
            <article class="one full history">
            {Parts.Heading(Html.Of($"{title}"), Html.None)}
            <p class="lead">{lead}</p>
            {Parts.Contents(l, [("figures", l["In figures", "数字一览"]), ("cities", l["Cities that joined and left", "新增与退出的城市"]), .. editions.Select(edition => ($"edition-{edition.Id}", $"{edition.Id}"))])}
            {EditionsFigure.Draw(l, [.. editions])}
            {Parts.Section("figures", l["In figures", "数字一览"], Html.Of($"""
                {Parts.TakeAway(l, "editions", "/api/history/editions")}
                <div class="table" role="region" tabindex="0" aria-label="{l["Table of the editions", "历年数字表"]}"><table class="sortable stacked">
                <thead><tr><th scope="col">{l["Edition", "年份"]}</th>{figures.Select(static figure => Html.Of($"""<th scope="col">{figure.Name}</th>"""))}</tr></thead>
                <tbody>{editions.Select(edition => Html.Of($"""
                    <tr><th scope="row"><a href="#edition-{edition.Id}">{edition.Id}</a></th>{figures.Select(figure => Html.Of($"""<td data-label="{figure.Name}"{Html.Of($" data-sort=\"~\"").If(figure.Value(edition).IsEmpty)}><span>{Known(l, figure.Value(edition))}{Doubts(data, l, edition, figure.Fact).If(!figure.Value(edition).IsEmpty)}</span></td>"""))}</tr>
                    """))}</tbody></table></div>
                <p class="fine">{l["“Derived” figures are computed by us from what the sources state.", "“推算”指本站根据来源所述数字计算。"]}</p>
                {editions.Where(static edition => edition.MeasuresToDate is not null).Select(edition => Html.Of($"<p>{ToDate(l, edition)}</p>"))}
                """))}
            {Parts.Section("cities", l["Cities that joined and left", "新增与退出的城市"], Html.Of($"""
                <p>{l["On a map: ", "地图："]}{l.And(CityPages.Editions(data).Select(edition => Parts.Link(l, CityPages.PathOf(data, edition), Html.Of($"{edition.Id}"))))}</p>
                {Parts.Facts([.. editions.Zip(editions.Skip(1), (earlier, later) => Changes(data, l, earlier, later))])}
                <p class="none">{l["Between other editions it is not known: not all their cities are named.", "其他年份之间的变化未知：其城市未全部列名。"]}</p>
                """))}
            {Parts.Section("each", l["Each edition and its sources", "各年情况及来源"], Html.Of($"{editions.Select(edition => Each(data, l, edition))}"))}
            </article>
            """)) { Json = "/api/history" };
    }

    private static string ToDate(Language l, KnownEdition edition) => edition.ReplicatedToDate is { } replicated
        ? l[
            $"Up to {edition.Id} there were {edition.MeasuresToDate}{Derived(l, edition, nameof(edition.MeasuresToDate))} measures in all; {replicated}{Derived(l, edition, nameof(edition.ReplicatedToDate))} of them had been replicated nationwide{AsOf(l, edition)}.",
            $"截至{edition.Id}年共有{edition.MeasuresToDate}项{Derived(l, edition, nameof(edition.MeasuresToDate))}措施，其中{AsOf(l, edition)}{replicated}项{Derived(l, edition, nameof(edition.ReplicatedToDate))}已在全国复制推广。"]
        : l[
            $"Up to {edition.Id} there were {edition.MeasuresToDate}{Derived(l, edition, nameof(edition.MeasuresToDate))} measures in all; how many were replicated nationwide is not known.",
            $"截至{edition.Id}年共有{edition.MeasuresToDate}项{Derived(l, edition, nameof(edition.MeasuresToDate))}措施，其中复制推广的数量未知。"];

    private static string Derived(Language l, KnownEdition edition, string fact) => edition.DerivedFacts.Contains(fact) ? l[" (derived)", "（推算）"] : "";

    // What was replicated by then was counted later.
    private static string AsOf(Language l, KnownEdition edition) => edition.ReplicatedToDateAsOf is { } day ? l[$" by {l.Day(day)}", $"到{l.Day(day)}时"] : "";

    private static (string Term, Html Value) Changes(AtlasData data, Language l, KnownEdition earlier, KnownEdition later)
    {
        var changes = data.History.CitiesBetween(earlier.Id, later.Id);
        if (!changes.IsComplete && changes.Joined.Count == 0 && changes.Left.Count == 0)
            return ("", Html.None);
        return ($"{earlier.Id} → {later.Id}", Html.Of($"{Moved(l, l["Joined: ", "新增："], changes.Joined, changes.UnnamedJoined, changes.IsJoinedInferred)}<br>{Moved(l, l["Left: ", "退出："], changes.Left, changes.UnnamedLeft, changes.IsLeftInferred)}"));
    }

    private static Html Moved(Language l, string label, IEnumerable<KnownCity> cities, int? unnamed, bool isInferred)
    {
        var names = cities.Select(city => Parts.Link(l, $"/cities/{city.Id}", l.Name(city.Name))).ToList();
        if (unnamed is null)
            names.Add(Html.Of($"{l["others are not known", "其余未知"]}"));
        else if (unnamed > 0)
            names.Add(Html.Of($"{l[$"{unnamed} that are not named", $"另有{unnamed}个未列名"]}"));
        return Html.Of($"{label}{(names.Count == 0 ? Html.Of($"{l["none", "无"]}") : l.And(names))}{Parts.Inferred(l).If(isInferred)}");
    }

    private static Html Each(AtlasData data, Language l, KnownEdition edition)
    {
        var about = $"history/editions/{edition.Id}";
        (string Fact, string Name, Html Value)[] all =
        [
            .. Figures(l).Select(figure => (figure.Fact, figure.Name, figure.Value(edition))),
            (nameof(KnownEdition.StatedDivisions), l["Provinces with a city", "涉及省份"], Number(edition.StatedDivisions)),
            (nameof(KnownEdition.MeasuresToDate), l["Measures of all editions so far", "历年措施累计"], Number(edition.MeasuresToDate)),
            (nameof(KnownEdition.ReplicatedToDate), l["Of these replicated nationwide", "其中全国推广"], edition.ReplicatedToDate is { } replicated ? Html.Of($"{replicated}{l[AsOf(l, edition), $"（{AsOf(l, edition)}）"]}") : Html.None),
            (nameof(KnownEdition.Lead), l["Lead agency", "牵头部门"], edition.Lead is { } lead ? l.Name(lead.Name) : Html.None),
            (nameof(KnownEdition.Agencies), l["Agencies named", "已列名部门"], l.And(edition.Agencies.Select(agency => l.Name(agency.Name)))),
            (nameof(KnownEdition.Cities), l["Cities named", "已列名城市"], l.And(edition.Cities.Select(city => Parts.Link(l, $"/cities/{city.Id}", l.Name(city.Name))))),
        ];
        var missing = all.Where(static row => row.Value.IsEmpty).Select(static row => row.Name).ToList();
        return Html.Of($"""
            <section class="edition" id="edition-{edition.Id}" tabindex="-1" aria-labelledby="edition-{edition.Id}-heading"><h3 id="edition-{edition.Id}-heading">{edition.Id}</h3>
            {Parts.Facts(
                [.. all.Where(static row => !row.Value.IsEmpty).Select(row => (row.Name, Html.Of($"{row.Value}{Doubts(data, l, edition, row.Fact)}{Parts.Citations(data, l, data.FactsAbout(about, row.Fact))}"))),
                (l["Not known", "未知"], edition.Lead is not null && missing.Count == all.Length - 1
                    ? Html.Of($"{l["Only that it took place and who led it is known.", "仅知当年开展了行动及牵头部门。"]}{Parts.Citations(data, l, data.FactsAbout(about, nameof(KnownEdition.Year)))}")
                    : Html.Of($"""<span class="none">{string.Join(l["; ", "；"], missing)}</span>""").If(missing.Count > 0))])}
            </section>
            """);
    }

    private static Html Known(Language l, Html value) => value.IsEmpty ? Parts.Unknown(l) : value;

    private static Html Number(int? number) => number is { } known ? Html.Of($"{known}") : Html.None;

    private static Html Number(int? stated, int named, Language l) => stated is not { } known
        ? Html.None
        : Html.Of($"""{known}{Html.Of($"""<span class="detail">{l[$"{named} named", $"已列名{named}"]}</span>""").If(known > named)}""");

    /// <summary>That a figure is derived, that a source disagrees, or that it rests on weak sources alone.</summary>
    private static Html Doubts(AtlasData data, Language l, KnownEdition edition, string fact)
    {
        var facts = data.FactsAbout($"history/editions/{edition.Id}", fact).ToList();
        var isWeak = facts.Count > 0 && facts.TrueForAll(known => known.SourceId is { } source && data.Source(source).Reliability == Reliability.Weak);
        string?[] doubts =
        [
            // How many are named stands beside the stated number.
            fact is (nameof(KnownEdition.Cities) or nameof(KnownEdition.StatedCities)) && edition.DerivedFacts.Contains(nameof(KnownEdition.Cities)) ? l["the names in part inferred", "名单部分为推断"] : null,
            fact != nameof(KnownEdition.Cities) && edition.DerivedFacts.Contains(fact) ? l["derived", "推算"] : null,
            facts.Exists(static known => known.Disagrees) ? l["sources disagree", "来源不一致"] : null,
            isWeak ? l["weak source", "来源较弱"] : null,
        ];
        var said = string.Join(l["; ", "；"], doubts.OfType<string>());
        return Html.Of($"""<span class="detail doubt">{said}</span>""").If(said.Length > 0);
    }
}
