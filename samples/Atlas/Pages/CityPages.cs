namespace Initiative.Core.Atlas;

/// <summary>The cities of each edition that names them, and each city.</summary>
internal static class CityPages
{
    /// <summary>The editions of which cities are known well enough for a map: all of them named, or all but a counted few.</summary>
    public static IEnumerable<KnownEdition> Editions(AtlasData data) => data.History.Editions.Where(static edition => edition.Year >= 2024 && edition.Cities.Count > 0);

    public static string PathOf(AtlasData data, KnownEdition edition) => edition == data.Held ? "/cities" : $"/cities/in-{edition.Id}";

    public static Page Of(AtlasData data, Language l, KnownEdition edition)
    {
        var history = data.History;
        var before = EditionCity.Before(history, edition);
        var known = EditionCity.Joined(history, edition);
        var (isKnown, joined) = (known is not null, known ?? []);
        var title = l[$"Cities of the {edition.Id} edition", $"{edition.Id}年的试点城市"];
        var summary = Summary(l, edition, before, joined.Count, isKnown);
        string[] names = [l["City", "城市"], l["Province", "省级行政区"], .. isKnown ? new[] { l[$"In {edition.Id}", $"{edition.Id}年"] } : [], l["Known editions", "已知参加的年份"]];
        return new Page(PathOf(data, edition), title, summary, Html.Of($"""
            <div class="one full">
            {Parts.Heading(Html.Of($"{title}"), Html.None)}
            <nav class="chips switch" aria-label="{l["Edition", "年份"]}">{Editions(data).Select(other => Html.Of($"""<a href="{l.At(PathOf(data, other))}"{Html.Of($" aria-current=\"page\"").If(other == edition)}>{other.Id}</a>"""))}</nav>
            <p class="lead">{summary}</p>
            <div class="atlas listed">
            {CityMap.Draw(l, [.. edition.Cities], city => joined.Contains(city.Id), Html.Of($"""<span class="key stayed">{l["stayed", "延续"]}</span> <span class="key joined">{l["joined", "新增"]}</span> · """).If(isKnown))}
            <div>
            {Parts.TakeAway(l, Tables.CitiesOf(edition), $"/api/history/editions/{edition.Id}/cities")}
            <div class="table" role="region" tabindex="0" aria-label="{title}"><table class="sortable stacked">
            <thead><tr>{names.Select(static name => Html.Of($"""<th scope="col">{name}</th>"""))}</tr></thead>
            <tbody>{edition.Cities.Select(city => Html.Of($"""
                <tr id="city-{city.Id}"><th scope="row"><a href="{l.At($"/cities/{city.Id}")}" data-city="{city.Id}">{l.BothNames(city.Name)}</a></th>
                <td data-label="{names[1]}">{l.Name(city.Division.Name)}</td>
                {Html.Of($"""<td data-label="{names[2]}">{State(l, joined.Contains(city.Id))}{Parts.Inferred(l).If(EditionCity.IsInferredIn(history, edition, city.Id))}</td>""").If(isKnown)}
                <td data-label="{names[^1]}">{Parts.Years(city.Editions.Select(static edition => edition.Year))}</td></tr>
                """))}{Unnamed(l, edition, names.Length)}</tbody>
            </table></div>
            {Parts.Citations(data, l, data.FactsAbout($"history/editions/{edition.Id}", nameof(KnownEdition.Cities)))}
            </div></div>
            </div>
            """)) { Json = $"/api/history/editions/{edition.Id}" };
    }

    public static Page One(AtlasData data, Language l, KnownCity city)
    {
        var catalogue = data.Catalogue;
        catalogue.Cities.TryGet(city.Id, out var pilot);
        var about = pilot is null ? $"history/cities/{city.Id}" : $"cities/{city.Id}";
        var told = PlaceView.Plain(l, AskedPlace.Of(data.History, city));
        return new Page($"/cities/{city.Id}", l.Plain(city.Name), told, Html.Of($"""
            <div class="atlas">
            <article class="one">
            {Parts.Heading(l.BothNames(city.Name), Html.Of($"{told}"))}
            {Parts.Facts(
                (l["Official words", "官方文字"], pilot is null ? Html.None : Parts.Link(l, $"/document#city-{city.Id}", Html.Of($"{l["Where the document names it", "文件中的位置"]}"))),
                (l["Lies in", "所在地"], city.IsMunicipality ? Html.Of($"{l["A municipality directly under the central government", "直辖市"]}") : Html.Of($"{l.BothNames(city.Division.Name)}{l[", ", "，"]}{Terms.Of(l, city.Division.Kind)}")),
                (l["City code", "城市代码"], Html.Of($"""{city.DivisionCode} <span class="fine">GB/T 2260</span>""")),
                (l["Code of the province or municipality", "省级代码"], Html.Of($"""{city.Division.Code}{l[", ", "，"]}<a href="/api/divisions/{city.Division.IsoCode}">{city.Division.IsoCode}</a>""")),
                (l["Coordinates", "坐标"], Html.Of($"{l[$"{Degrees(city.Location.Latitude)}° N, {Degrees(city.Location.Longitude)}° E", $"北纬{Degrees(city.Location.Latitude)}°，东经{Degrees(city.Location.Longitude)}°"]}")))}
            {Participation(data, l, city)}
            <p class="fine">{l["The document ties no measure to a city.", "文件未把任何措施限定于某个城市。"]}</p>
            {Parts.Origins(data, l, about)}
            </article>
            {CityMap.Draw(l, pilot is null ? [.. data.Held.Cities, city] : [.. data.Held.Cities], other => other.Id == city.Id, Html.Of($"""<span class="key joined">{l.Name(city.Name)}</span> · """))}
            </div>
            """)) { Json = pilot is null ? $"/api/history/cities/{city.Id}" : $"/api/cities/{city.Id}" };
    }

    private static string Degrees(double degrees) => degrees.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Summary(Language l, KnownEdition edition, KnownEdition? before, int joined, bool isKnown)
    {
        var (named, stayed) = (edition.Cities.Count, edition.Cities.Count - joined);
        var counted = edition.UnlistedCityCount switch
        {
            null => l[$"{named} cities are known by name; it is not known how many there are.", $"已知名称的城市有{named}个，总数未知。"],
            0 => l[$"{edition.StatedCities} cities, all of them named.", $"共{edition.StatedCities}个城市，全部列名。"],
            { } unnamed => l[
                $"{edition.StatedCities} cities. {named} of them are known by name; no source that was found names the other {unnamed}.",
                $"共{edition.StatedCities}个城市，已知名称的有{named}个，其余{unnamed}个在已找到的来源中未列名。"],
        };
        if (edition.DerivedFacts.Contains(nameof(KnownEdition.Cities)))
            counted += l[" Part of the list is inferred, as its sources below say.", "名单有一部分为推断，见下方来源。"];
        if (before is null)
            return counted;
        return counted + (isKnown
            ? l[$" Of those named, {stayed} stayed from {before.Id} and {joined} joined.", $"已列名的城市中{stayed}个自{before.Id}年延续，{joined}个为新增。"]
            : l[$" It is not known which of them joined after {before.Id}: not all cities of {before.Id} are named.", $"{before.Id}年的城市未全部列名，因此无法确定哪些为新增。"]);
    }

    private static Html State(Language l, bool hasJoined) => hasJoined
        ? Html.Of($"""<span class="state joined">{l["joined", "新增"]}</span>""")
        : Html.Of($"""<span class="state">{l["stayed", "延续"]}</span>""");

    private static Html Unnamed(Language l, KnownEdition edition, int columns) => edition.UnlistedCityCount is { } count and > 0
        ? Html.Of($"""<tr class="unknown last"><th scope="row" colspan="{columns}"><span class="none">{l[$"{count} not named", $"另有{count}个未列名"]}</span></th></tr>""")
        : Html.None;

    // A city that a complete list lacks was not there; of any other list nothing follows.
    private static Html Participation(AtlasData data, Language l, KnownCity city)
    {
        var others = data.History.Editions.Where(edition => !city.EditionIds.Contains(edition.Id)).ToList();
        var without = others.Where(static edition => edition.UnlistedCityCount == 0).Select(Edition).ToList();
        var unknown = others.Where(static edition => edition.UnlistedCityCount != 0).Select(Edition).ToList();
        return Parts.Section("editions", l["Editions", "参加的年份"], Html.Of($"""
            <p>{l["Took part in ", "参加了"]}{l.And(city.Editions.Select(Edition))}{l["", "年的行动"]}{Inferred()}{l[".", "。"]}</p>
            {Parts.Citations(data, l, city.Cite().Where(static citation => citation.Fact == nameof(KnownCity.Editions)).Select(citation => CitedFact.Of($"history/cities/{city.Id}", citation)))}
            {Html.Of($"<p>{l["Did not take part in ", "未参加"]}{l.And(without)}{l[", whose cities are all named.", "年的行动（其城市已全部列名）。"]}</p>{others.Where(static edition => edition.UnlistedCityCount == 0).Select(edition => Parts.Citations(data, l, data.FactsAbout($"history/editions/{edition.Id}", nameof(KnownEdition.Cities))))}").If(without.Count > 0)}
            {Html.Of($"<p class=\"none\">{l["Of ", ""]}{l.And(unknown)}{l[" it is not known: no source names all the cities.", "年是否参加未知：没有来源列出全部城市。"]}</p>").If(unknown.Count > 0)}
            """));

        Html Inferred()
        {
            var years = Parts.Years(city.Editions.Where(edition => EditionCity.IsInferredIn(data.History, edition, city.Id)).Select(static edition => edition.Year));
            return Html.Of($"{l[$" ({years}: an inference)", $"（{years}年为推断）"]}").If(years.Length > 0);
        }

        Html Edition(KnownEdition edition) => Parts.Link(l, $"/editions#edition-{edition.Id}", Html.Of($"{edition.Id}"));
    }
}
