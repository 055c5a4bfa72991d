namespace Initiative.Core.Atlas;

/// <summary>The addresses that answer with pages.</summary>
internal static class PageEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPages(this WebApplication app)
    {
        var assets = app.Services.GetRequiredService<Assets>();
        foreach (var name in assets.Names)
            app.MapMethods($"/{name}", Reading, IResult () => assets[name]).ExcludeFromDescription();
        app.MapMethods("/sitemap.xml", Reading, static IResult (HttpRequest request, Site site, Frame frame) => site.Map(Origin(request, frame))).ExcludeFromDescription();
        app.MapMethods("/robots.txt", Reading, static IResult (HttpRequest request, Frame frame) =>
            TypedResults.Text($"User-agent: *\nAllow: /\nDisallow: /answer\nDisallow: /zh/answer\nSitemap: {Origin(request, frame)}/sitemap.xml\n")).ExcludeFromDescription();
        app.MapMethods("/{**path}", Reading, static IResult (string? path, HttpRequest request, Site site, Frame frame) => Page($"/{path}", request, site, frame)).ExcludeFromDescription();
    }

    private static IResult Page(string path, HttpRequest request, Site site, Frame frame)
    {
        // No page's address has a dot: what has one is a file that is not there.
        if (path.Contains('.', StringComparison.Ordinal) || path == "/api" || path.StartsWith("/api/", StringComparison.Ordinal))
            return TypedResults.NotFound();
        var l = path == "/zh" || path.StartsWith("/zh/", StringComparison.Ordinal) ? Language.Chinese : Language.English;
        path = path[l.Root.Length..].TrimEnd('/');
        if (path.Length == 0)
            path = "/";
        if (site.Moved(path) is { } moved)
            return TypedResults.Redirect(l.At(moved), permanent: true);
        if (path == "/answer")
            return site.AnswerTo(l, Question.From(request.Query));
        var readsOther = l == Language.English && PrefersChinese(request);
        if (path != "/" || !request.QueryString.HasValue)
            return site.At(path, l, readsOther, Origin(request, frame));
        var question = Question.From(request.Query);
        string[] complaints = [.. QueryParameters.Complaints(request.Query.Where(static parameter => !QueryParameters.IsTracker(parameter.Key)), Question.Names, Question.Lists).Select(static complaint => complaint.ToString())];
        // A form that is sent without scripts has its empty fields in the address.
        if (complaints is [] && request.Query.Any(static parameter => string.IsNullOrWhiteSpace(parameter.Value.ToString()) && Question.Names.Contains(parameter.Key, StringComparer.OrdinalIgnoreCase)))
            return TypedResults.Redirect(question.IsEmpty ? $"{l.At("/")}#empty" : $"{l.At("/")}?{question.ToQueryString()}");
        return site.Ask(l, question, complaints, readsOther);
    }

    // Only a hint: the language is the address's, and whoever reads another one is shown the way to it.
    private static bool PrefersChinese(HttpRequest request) =>
        request.Headers.AcceptLanguage.ToString().StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    private static string Origin(HttpRequest request, Frame frame) => frame.Site.Length > 0 ? frame.Site : $"{request.Scheme}://{request.Host}";
}
