using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Initiative.Core.Atlas;

/// <summary>The page at every address that the catalogue gives one, each with its own title and first words; scripts do the rest.</summary>
internal sealed class Pages
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Dictionary<string, Answer> _pages = new(StringComparer.Ordinal);
    private readonly Answer _notFound;
    private readonly string _template;
    private readonly string _site;

    public Pages(InitiativeCatalogue catalogue, EditionHistory history)
    {
        using var reader = new StreamReader(typeof(Pages).Assembly.GetManifestResourceStream("page.html")!);
        _template = reader.ReadToEnd();
        _site = $"{catalogue.Edition.Title} {catalogue.Edition.Id}";
        _notFound = Page("Not found", "There is nothing at this address.", "/", StatusCodes.Status404NotFound);

        Add("/", null, $"{catalogue.Edition.Stated}.", "/api/catalogue");
        Add("/cities", "Pilot cities", $"The {catalogue.Cities.Count} cities in which the initiative is carried out.");
        Add("/document", "The official document", catalogue.Sources[0].Title!, $"/api/sources/{catalogue.Sources[0].Id}");
        Add("/history", "The editions", "What is known of the editions of all years, and which cities joined.");
        Add("/sources", "Sources", "Where the facts come from, and what is not known.", "/api/facts");
        foreach (var task in catalogue.Tasks)
            Add($"/tasks/{task.Id}", task.Title, task.Quotation.Text);
        foreach (var measure in catalogue.Measures)
            Add($"/measures/{measure.Id}", measure.Title, measure.Quotation.Text);
        foreach (var city in catalogue.Cities)
            Add($"/cities/{city.Id}", city.Name, $"A pilot city in {city.Division.Name}. Known to have taken part in: {string.Join(", ", city.KnownEditions)}.");
        foreach (var city in history.Cities.Where(city => !catalogue.Cities.Contains(city.Id)))
            Add($"/cities/{city.Id}", city.Name, $"A city in {city.Division.Name}. Known to have taken part in: {string.Join(", ", city.EditionIds)}.", $"/api/history/cities/{city.Id}");
        foreach (var topic in catalogue.Topics)
            Add($"/topics/{topic.Id}", topic.Name, $"Measures about it: {string.Join("; ", topic.Measures.Select(static measure => measure.Title.English))}.");
        foreach (var agency in catalogue.Agencies)
            Add($"/agencies/{agency.Id}", agency.Name, agency.Role == AgencyRole.Lead ? "Leads the initiative." : "Launched the initiative together with the lead.");
    }

    /// <summary>The page at a path, or one that says that there is none.</summary>
    public Answer At(string path) => _pages.GetValueOrDefault(path.Length > 1 ? path.TrimEnd('/') : path, _notFound);

    private void Add(string path, string? title, string description, string? json = null) =>
        _pages.Add(path, Page(title, description, json ?? $"/api{path}", StatusCodes.Status200OK));

    private Answer Page(string? title, string description, string json, int status) => Answer.Html(
        Encoding.UTF8.GetBytes(_template
            .Replace("{title}", Encoder.Encode(title is null ? _site : $"{title} · {_site}"), StringComparison.Ordinal)
            .Replace("{heading}", Encoder.Encode(title ?? _site), StringComparison.Ordinal)
            .Replace("{description}", Encoder.Encode(description), StringComparison.Ordinal)
            .Replace("{json}", Encoder.Encode(json), StringComparison.Ordinal)),
        status);
}

internal static class PageEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPages(this WebApplication app)
    {
        app.MapMethods("/{**path}", Reading, static IResult (string? path, Pages pages) => IsPage(path ?? "") ? pages.At($"/{path}") : TypedResults.NotFound())
            .ExcludeFromDescription();
    }

    // No page's address has a dot: what has one is a file that is not there.
    private static bool IsPage(string path) => !path.Contains('.') && path != "api" && !path.StartsWith("api/", StringComparison.Ordinal);
}
