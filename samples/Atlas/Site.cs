using System.Collections.Concurrent;
using System.Globalization;
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
        Add("/measures", l => MeasuresPage.Render(data, l, default));
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
    public string? Moved(string path)
    {
        if (_pages.ContainsKey(path))
            return null;
        var lower = path.ToLowerInvariant();
        return _pages.ContainsKey(lower) ? lower : lower.Split('/') switch
        {
            [_, "topics"] => "/measures#topics",
            [_, "agencies"] => "/sources#agencies",
            [_, "tasks"] => "/measures",
            [_, "advise" or "ask"] => "/",
            [_, "measures", var number] when At(_data.Catalogue.Measures, number) is { } measure => $"/measures/{measure.Id}",
            [_, "tasks", var number] when At(_data.Catalogue.Tasks, number) is { } task => $"/tasks/{task.Id}",
            [_, "editions", var id] when Edition(id) is not null => $"/editions#edition-{id}",
            [_, "sources", var id] when SourceDocumentId.TryParse(id, null, out var source) && _data.History.Sources.Contains(source) => $"/sources#source-{id}",
            [_, "cities", var id] when Edition(id.Replace("in-", "", StringComparison.Ordinal)) is { } edition && CityPages.Editions(_data).Contains(edition) => CityPages.PathOf(_data, edition),
            [_, "cities", var name] when _data.History.TryFindCity(name, out var city) => $"/cities/{city.Id}",
            _ => null,
        };

        static T? At<T>(IReadOnlyList<T> all, string number)
            where T : class => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && ordinal > 0 && ordinal <= all.Count ? all[ordinal - 1] : null;

        KnownEdition? Edition(string id) => EditionId.TryParse(id, null, out var parsed) && _data.History.Editions.TryGet(parsed, out var edition) ? edition : null;
    }

    /// <summary>The addresses of all pages, in English.</summary>
    public IEnumerable<string> Paths => _pages.Keys.Append("/data");

    /// <summary>The page at an address, or one that says that there is none and what was probably meant.</summary>
    public Answer At(string path, Language l, bool readsOther, IReadOnlyList<ParameterComplaint> complaints)
    {
        if (complaints.Count == 0 && _kept.TryGetValue((path, l, readsOther), out var kept))
            return kept;
        // It has the day on it, and so is never kept.
        if (path == "/data")
            return WithComplaints(DataPage.Render(_data, l, _frame.Site, DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime)), l, readsOther, complaints);
        if (!_pages.TryGetValue(path, out var render))
            return Answer.Page(Framed(NotFoundPage.Render(_data, l, _search, path, Paths, known => _pages.TryGetValue(known, out var page) ? page(l).Title : null), l, readsOther), StatusCodes.Status404NotFound);
        if (complaints.Count > 0)
            return WithComplaints(render(l), l, readsOther, complaints);
        return _kept.GetOrAdd((path, l, readsOther), static (key, it) => Answer.KeptPage(it.Site.Framed(it.Render(key.Language), key.Language, key.ReadsOther)), (Site: this, Render: render));
    }

    /// <summary>The first page with a question and its answer.</summary>
    public Answer Ask(Language l, Question question, IReadOnlyList<ParameterComplaint> complaints, bool readsOther) =>
        Answer.Page(Framed(_ask.Render(l, question, Complaints(l, complaints)), l, readsOther), StatusOf(complaints));

    /// <summary>The conditions on measures in an address; what is wrong with them is added to the complaints.</summary>
    public MeasureFilter FilterOf(IQueryCollection query, List<ParameterComplaint> complaints) => MeasureFilter.From(query, _data.Catalogue, complaints);

    /// <summary>The measures that meet conditions.</summary>
    public Answer Measures(Language l, in MeasureFilter filter, IReadOnlyList<ParameterComplaint> complaints, bool readsOther) =>
        WithComplaints(MeasuresPage.Render(_data, l, filter), l, readsOther, complaints);

    /// <summary>A request that was refused or failed.</summary>
    public Answer Failure(Language l, string path, int status, string detail) => Answer.Page(Framed(FailurePage.Render(l, path, status, detail), l, readsOther: false), status);

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

    // What is wrong with the parameters stands above what the page has without them.
    private Answer WithComplaints(Page page, Language l, bool readsOther, IReadOnlyList<ParameterComplaint> complaints) =>
        Answer.Page(Framed(page with { Body = Html.Of($"{Complaints(l, complaints)}{page.Body}") }, l, readsOther), StatusOf(complaints));

    private static Html Complaints(Language l, IReadOnlyList<ParameterComplaint> complaints) =>
        Html.Of($"""<div role="alert"><ul class="notes">{complaints.Select(each => Html.Of($"<li>{each.In(l)}</li>"))}</ul></div>""").If(complaints.Count > 0);

    private static int StatusOf(IReadOnlyList<ParameterComplaint> complaints) => complaints.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;

    private void Add(string path, Func<Language, Page> render) => _pages.Add(path, render);

    private byte[] Framed(Page page, Language l, bool readsOther) => Encoding.UTF8.GetBytes(_frame.Render(page, l, readsOther));
}
