namespace Initiative.Core.Atlas;

/// <summary>There is nothing at an address; what was probably meant.</summary>
internal static class NotFoundPage
{
    public static Page Render(AtlasData data, Language l, SiteSearch search, string path, IEnumerable<string> paths, Func<string, string?> titleOf)
    {
        var near = Nearby.To(path, paths.Where(static known => known.Length > 1), 4);
        var words = path[(path.LastIndexOf('/') + 1)..].Replace('-', ' ');
        var found = search.Find(Shortened.ToQuote(words));
        var title = l["Not found", "未找到"];
        var suggestions = near.Select(known => (Path: known, Text: Html.Of($"{titleOf(known) ?? l.At(known)}")))
            .Concat(found.Measures.Take(4).Select(match => (Path: $"/measures/{match.Measure.Id}", Text: l.Name(match.Measure))))
            .Concat(found.Topics.Take(4).Select(topic => (Path: $"/topics/{topic.Id}", Text: l.Name(topic))))
            .Concat(found.Cities.Take(4).Select(city => (Path: $"/cities/{city.Id}", Text: l.Name(city))))
            .DistinctBy(static suggestion => suggestion.Path)
            .Select(suggestion => Html.Of($"<li>{Parts.Link(l, suggestion.Path, suggestion.Text)}</li>"))
            .ToList();
        return new Page(path, title, l["There is nothing at this address.", "此地址没有内容。"], Html.Of($"""
            <article class="one">
            {Parts.Heading(Html.Of($"{title}"), Html.None)}
            <p class="lead">{l["There is nothing at ", "以下地址没有内容："]}<code>{Shortened.ToQuote(l.At(path))}</code>{l[".", "。"]}</p>
            {Html.Of($"<h2>{l["Did you mean", "您要找的是"]}</h2><ul class=\"bullets\">{suggestions}</ul>").If(suggestions.Count > 0)}
            {Parts.Ways(l)}
            </article>
            """)) { Status = StatusCodes.Status404NotFound };
    }
}
