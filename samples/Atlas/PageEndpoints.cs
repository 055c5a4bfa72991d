using Microsoft.AspNetCore.Http.HttpResults;

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
        // Search engines need whole addresses. The Host header is whatever a client writes, so that only the configured address is one.
        var address = app.Services.GetRequiredService<Frame>().Site;
        if (address.Length > 0)
            app.MapMethods("/sitemap.xml", Reading, IResult (Site site) => site.Map(address)).ExcludeFromDescription();
        var robots = $"User-agent: *\nAllow: /\nDisallow: /answer\nDisallow: /zh/answer\n{(address.Length > 0 ? $"Sitemap: {address}/sitemap.xml\n" : "")}";
        app.MapMethods("/robots.txt", Reading, IResult () => TypedResults.Text(robots)).ExcludeFromDescription();
        app.MapMethods("/{**path}", Reading, static IResult (string? path, HttpRequest request, Site site) => Page($"/{path}", request, site)).ExcludeFromDescription();
    }

    private static IResult Page(string path, HttpRequest request, Site site)
    {
        if (Problems.IsForPrograms(path))
            return TypedResults.NotFound();
        if (Language.Respelled(path) is { } respelled)
            return Moved(respelled, request);
        var l = Language.OfPath(path);
        path = path[l.Root.Length..].TrimEnd('/');
        if (path.Length == 0)
            path = "/";
        if (site.Moved(path) is { } moved)
            return Moved(l.At(moved), request);
        if (path == "/answer")
            return site.AnswerTo(l, Question.From(request.Query));
        var readsOther = l == Language.English && PrefersChinese(request);
        return path switch
        {
            "/" when request.QueryString.HasValue => Ask(request, site, l, readsOther),
            "/measures" when request.QueryString.HasValue => Measures(request, site, l, readsOther),
            _ => site.At(path, l, readsOther, Complaints(request, [], [])),
        };
    }

    private static IResult Ask(HttpRequest request, Site site, Language l, bool readsOther)
    {
        var question = Question.From(request.Query);
        List<ParameterComplaint> complaints = [.. Complaints(request, Question.Names, Question.Lists), .. Question.CutShort(request.Query)];
        if (complaints is [] && HasEmptyFields(request, Question.Names))
            return TypedResults.Redirect(question.IsEmpty ? $"{l.At("/")}#empty" : $"{l.At("/")}?{question.ToQueryString()}");
        return site.Ask(l, question, complaints, readsOther);
    }

    private static IResult Measures(HttpRequest request, Site site, Language l, bool readsOther)
    {
        var complaints = Complaints(request, MeasureFilter.Names, []);
        var filter = site.FilterOf(request.Query, complaints);
        if (complaints is [] && HasEmptyFields(request, MeasureFilter.Names))
            return TypedResults.Redirect(l.At("/measures") + filter.ToQueryString());
        return site.Measures(l, filter, complaints, readsOther);
    }

    private static List<ParameterComplaint> Complaints(HttpRequest request, string[] known, string[] repeatable) =>
        [.. QueryParameters.Complaints(request.Query.Where(static parameter => !QueryParameters.IsTracker(parameter.Key)), known, repeatable, "/", "/measures")];

    // A form that is sent without scripts has its empty fields in the address.
    private static bool HasEmptyFields(HttpRequest request, string[] names) =>
        request.Query.Any(parameter => string.IsNullOrWhiteSpace(parameter.Value.ToString()) && names.Contains(parameter.Key, StringComparer.OrdinalIgnoreCase));

    /// <summary>Leads to another address with the same parameters.</summary>
    private static RedirectHttpResult Moved(string address, HttpRequest request)
    {
        var fragment = address.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? at : address.Length;
        return TypedResults.Redirect($"{address[..fragment]}{request.QueryString}{address[fragment..]}", permanent: true);
    }

    // Only a hint: the language is the address's, and whoever reads another one is shown the way to it.
    private static bool PrefersChinese(HttpRequest request) =>
        request.Headers.AcceptLanguage.ToString().StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
