using System.Collections.Concurrent;
using System.Text;

namespace Initiative.Core.Atlas;

/// <summary>Every page at its address, in every language. A page is rendered when it is first asked for and kept.</summary>
internal sealed class Site
{
    private readonly Dictionary<string, Func<Language, Page>> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Path, Language Language, bool ReadsOther), Answer> _kept = new();
    private readonly AtlasData _data;
    private readonly AskPage _ask;
    private readonly SiteSearch _search;
    private readonly Frame _frame;
    private readonly TimeProvider _clock;

    public Site(AtlasData data, AskPage ask, SiteSearch search, Frame frame, Endpoints endpoints, TimeProvider clock)
    {
        (_data, _ask, _search, _frame, _clock) = (data, ask, search, frame, clock);
        var catalogue = data.Catalogue;
        Add("/", l => ask.Render(l, default, Html.None));
        Add("/measures", l => MeasurePages.All(data, l));
        Add("/outcomes", l => OutcomesPage.Render(data, l));
        Add("/editions", l => EditionsPage.Render(data, l));
        Add("/document", l => DocumentPage.Render(data, l));
        Add("/sources", l => SourcesPage.Render(data, l));
        Add("/reference", l => ReferencePage.Render(data, l, endpoints));
        foreach (var edition in CityPages.Editions(data))
            Add(CityPages.PathOf(data, edition), l => CityPages.Of(data, l, edition));
        foreach (var measure in catalogue.Measures)
            Add($"/measures/{measure.Id}", l => MeasurePages.One(data, l, measure));
        foreach (var task in catalogue.Tasks)
            Add($"/tasks/{task.Id}", l => MeasurePages.Task(data, l, task));
        foreach (var topic in catalogue.Topics)
            Add($"/topics/{topic.Id}", l => MeasurePages.Topic(data, l, topic));
        foreach (var city in data.History.Cities)
            Add($"/cities/{city.Id}", l => CityPages.One(data, l, city));
        foreach (var agency in catalogue.Agencies)
            Add($"/agencies/{agency.Id}", l => SourcesPage.Agency(data, l, agency));
    }

    /// <summary>Where a page is that people look for at another address; null where there is none.</summary>
    public string? Moved(string path) => path.ToLowerInvariant() switch
    {
        "/topics" => "/measures#topics",
        "/agencies" => "/sources#agencies",
        "/tasks" => "/measures",
        "/advise" or "/ask" => "/",
        var lower when lower == $"/cities/in-{_data.Held.Id}" => "/cities",
        var lower => !_pages.ContainsKey(path) && _pages.ContainsKey(lower) ? lower : null,
    };

    /// <summary>The addresses of all pages, in English.</summary>
    public IEnumerable<string> Paths => _pages.Keys.Append("/data");

    /// <summary>The page at an address, or one that says that there is none and what was probably meant.</summary>
    public Answer At(string path, Language l, bool readsOther, string origin)
    {
        if (_kept.TryGetValue((path, l, readsOther), out var kept))
            return kept;
        // It has the day on it, and so is never kept.
        if (path == "/data")
            return Answer.Page(Framed(DataPage.Render(_data, l, origin, DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime)), l, readsOther));
        if (!_pages.TryGetValue(path, out var render))
            return Answer.Page(Framed(NotFoundPage.Render(_data, l, _search, path, Paths, known => _pages.TryGetValue(known, out var page) ? page(l).Title : null), l, readsOther), StatusCodes.Status404NotFound);
        return _kept.GetOrAdd((path, l, readsOther), static (key, it) => Answer.KeptPage(it.Site.Framed(it.Render(key.Language), key.Language, key.ReadsOther)), (Site: this, Render: render));
    }

    /// <summary>The first page with a question and its answer.</summary>
    public Answer Ask(Language l, Question question, IReadOnlyList<string> complaints, bool readsOther)
    {
        var complaint = Html.Of($"""<ul class="notes" role="alert">{complaints.Select(each => Html.Of($"<li>{l.InEnglish(each)}</li>"))}</ul>""").If(complaints.Count > 0);
        return Answer.Page(
            Framed(_ask.Render(l, question, complaint), l, readsOther), complaints.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    /// <summary>Only what stands under the question.</summary>
    public Answer AnswerTo(Language l, Question question) => Answer.Page(Encoding.UTF8.GetBytes(_ask.Answer(l, question).ToString()));

    /// <summary>Every page for search engines.</summary>
    public Answer Map(string site)
    {
        var map = Html.Of($"""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            {Paths.SelectMany(static _ => Language.All, static (path, language) => language.At(path)).Select(path => Html.Of($"<url><loc>{site}{path}</loc></url>\n"))}</urlset>
            """);
        return Answer.Xml(Encoding.UTF8.GetBytes(map.ToString()));
    }

    private void Add(string path, Func<Language, Page> render) => _pages.Add(path, render);

    private byte[] Framed(Page page, Language l, bool readsOther) => Encoding.UTF8.GetBytes(_frame.Render(page, l, readsOther));
}
