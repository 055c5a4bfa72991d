using System.Text.Json;
using System.Text.Json.Nodes;
using Initiative.Core.Json;
using Initiative.Core.Recipes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
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
        builder.Services.AddControllers().AddApplicationPart(typeof(App).Assembly);
        builder.Services.Configure<RouteHandlerOptions>(static o => o.ThrowOnBadRequest = true);
        builder.Services.AddOpenApi(openApi ?? (static _ => { }));
        if (useContext)
            builder.Services.ConfigureHttpJsonOptions(static o => o.SerializerOptions.TypeInfoResolverChain.Insert(0, InitiativeJsonContext.Default));
        var app = builder.Build();
        app.Use(AnswerWithReason);
        Map(app);
        await app.StartAsync();
        return new App(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    internal async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await Client.GetStringAsync(new Uri(path, UriKind.Relative)))!;

    /// <summary>Answers a bad request with the place and the reason. Without this, the platform answers 400 and nothing else.</summary>
    private static async Task AnswerWithReason(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException bad)
        {
            context.Response.StatusCode = bad.StatusCode;
            await context.Response.WriteAsync(bad.InnerException is JsonException json ? $"{json.Path}: {json.Message}" : bad.Message);
        }
    }

    /// <summary>The ids of the measures that concern a shipment.</summary>
    internal static IEnumerable<MeasureId> Concerning(ShipmentAdvice advice) =>
        advice.Matches.Where(static match => match.Kind == MatchKind.Concerns).Select(static match => match.MeasureId);

    private static void Map(WebApplication app)
    {
        app.MapControllers();
        app.MapPost("/advise", static (Shipment shipment, InitiativeCatalogue catalogue) => catalogue.Advise(shipment).Matches.Count);
        app.MapPost("/find", static (MeasureQuery query, InitiativeCatalogue catalogue) => catalogue.Find(query).Count);
        app.MapGet("/ask", static (string text, InitiativeCatalogue catalogue) => catalogue.Find(text));
        app.MapGet("/ask-by-query", static ([AsParameters] MeasureQuery query, InitiativeCatalogue catalogue) => catalogue.Find(query).Count);
        app.MapGet("/find", static ([AsParameters] MeasureParameters parameters, InitiativeCatalogue catalogue) => catalogue.Find(parameters.ToQuery()).Count);
        app.MapGet("/advise", static ([AsParameters] ShipmentParameters parameters, InitiativeCatalogue catalogue) => Concerning(catalogue.Advise(parameters.ToShipment())));
        app.MapGet("/flows/{flow}", static (Named<TradeFlows> flow) => flow.ToString());
        app.MapOpenApi();
        app.MapGet("/catalogue", static (InitiativeCatalogue catalogue) => catalogue);
        app.MapGet("/measures", static (InitiativeCatalogue catalogue) => catalogue.Measures);
        app.MapGet("/measures/ids", static (InitiativeCatalogue catalogue) => catalogue.Measures.Ids);
        app.MapGet("/measures/{id}", static (MeasureId id, InitiativeCatalogue catalogue) =>
            catalogue.Measures.TryGet(id, out var measure) ? Results.Ok(measure) : Results.NotFound()).Produces<Measure>();
        app.MapGet("/selection", static (TransportModes mode, InitiativeCatalogue catalogue) => catalogue.Measures.WithMode(mode));
        app.MapGet("/topics", static (PilotCityId? city, TopicId[] topic, InitiativeCatalogue catalogue) => catalogue.Topics.Where(t => topic.Contains(t.Id)));
        app.MapGet("/cities/{id}", static (PilotCityId id, [FromKeyedServices("2025")] InitiativeCatalogue catalogue) => catalogue.Cities[id]);
        app.MapPost("/places", static (GeoLocation place) => place);
        app.MapPost("/spans", static (TextSpan span) => span);
        app.MapPost("/notes", static (Note note) => note);
    }
}

/// <summary>A record of the app that holds ids.</summary>
internal sealed record Note(MeasureId Measure, PilotCityId? City, IReadOnlyList<TopicId> Topics, Dictionary<MeasureId, int> Counts);
