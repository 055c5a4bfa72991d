using System.Text.Json.Nodes;
using Initiative.Core.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Initiative.Core.AspNet.Tests;

/// <summary>A small web app over the built-in edition, set up in one of the ways that the library documents.</summary>
internal sealed class App : IAsyncDisposable
{
    private readonly WebApplication _app;

    private App(WebApplication app)
    {
        _app = app;
        Client = app.GetTestClient();
    }

    internal HttpClient Client { get; }

    internal static async Task<App> StartAsync(bool useContext, Action<OpenApiOptions>? openApi = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddInitiativeCatalogue();
        builder.Services.AddOpenApi(openApi ?? (static _ => { }));
        if (useContext)
            builder.Services.ConfigureHttpJsonOptions(static o => o.SerializerOptions.TypeInfoResolverChain.Insert(0, InitiativeJsonContext.Default));
        var app = builder.Build();
        Map(app);
        await app.StartAsync();
        return new App(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    internal async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await Client.GetStringAsync(new Uri(path, UriKind.Relative)))!;

    private static void Map(WebApplication app)
    {
        app.MapOpenApi();
        app.MapGet("/catalogue", static (InitiativeCatalogue catalogue) => catalogue);
        app.MapGet("/measures", static (InitiativeCatalogue catalogue) => catalogue.Measures);
        app.MapGet("/measures/ids", static (InitiativeCatalogue catalogue) => catalogue.Measures.Ids);
        app.MapGet("/measures/{id}", static (MeasureId id, InitiativeCatalogue catalogue) =>
            catalogue.Measures.TryGet(id, out var measure) ? Results.Ok(measure) : Results.NotFound()).Produces<Measure>();
        app.MapGet("/selection", static (TransportModes mode, InitiativeCatalogue catalogue) => catalogue.Measures.WithMode(mode));
        app.MapGet("/topics", static (PilotCityId? city, TopicId[] topic, InitiativeCatalogue catalogue) => catalogue.Topics.Where(t => topic.Contains(t.Id)));
        app.MapGet("/cities/{id}", static (PilotCityId id, [FromKeyedServices("2025")] InitiativeCatalogue catalogue) => catalogue.Cities[id]);
        app.MapPost("/notes", static (Note note) => note);
    }
}

/// <summary>A record of the app that holds ids.</summary>
internal sealed record Note(MeasureId Measure, PilotCityId? City, IReadOnlyList<TopicId> Topics, Dictionary<MeasureId, int> Counts);
