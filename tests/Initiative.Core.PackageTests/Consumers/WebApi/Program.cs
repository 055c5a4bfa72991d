// A minimal API that binds ids from routes, query strings, bodies and configuration, and asks itself over HTTP.
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Initiative.Core;
using Microsoft.Extensions.Options;

var failures = 0;
var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Office:City"] = "ningbo", ["Office:Measures:0"] = "lithium-battery-exports", ["Office:Measures:1"] = "drug-imports",
});
builder.Services.Configure<Office>(builder.Configuration.GetSection("Office"));
builder.Services.AddInitiativeCatalogue();

var app = builder.Build();
app.MapGet("/measures/{id}", (MeasureId id, InitiativeCatalogue catalogue) => catalogue.Measures.TryGet(id, out var measure) ? Results.Ok(measure) : Results.NotFound());
app.MapGet("/measures", (TransportModes mode, InitiativeCatalogue catalogue) => catalogue.Measures.WithMode(mode));
app.MapGet("/topics", (TopicId[] id, InitiativeCatalogue catalogue) => catalogue.Topics.Where(topic => id.Contains(topic.Id)));
app.MapGet("/office", (IOptions<Office> office) => office.Value);
app.MapPost("/notes", (Note note) => note);
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
var measure = await client.GetFromJsonAsync<JsonElement>("/measures/lithium-battery-exports");
Check("a route binds an id", measure.GetProperty("taskId").GetString() == "policy-support");
Check("a route with an id of nothing is 404", await Status("/measures/no-such-measure") == HttpStatusCode.NotFound);
Check("a route with no id is 400", await Status("/measures/No%20id") == HttpStatusCode.BadRequest);
Check("a query string binds an enum", (await client.GetFromJsonAsync<JsonElement>("/measures?mode=Air")).GetArrayLength() > 0);
Check("a query string binds several ids", (await client.GetFromJsonAsync<JsonElement>("/topics?id=lithium-batteries&id=hong-kong")).GetArrayLength() == 2);
var office = await client.GetFromJsonAsync<JsonElement>("/office");
Check("configuration binds ids", office.GetProperty("city").GetString() == "ningbo" && office.GetProperty("measures").GetArrayLength() == 2);
using var answer = await client.PostAsJsonAsync("/notes", new Note(Edition2025.Measures.DrugImports.Id, new Dictionary<PilotCityId, int> { [Edition2025.Cities.Ningbo.Id] = 2 }));
Check("a body carries ids, also as keys", await answer.Content.ReadAsStringAsync() == """{"measure":"drug-imports","counts":{"ningbo":2}}""");
await app.StopAsync();

Console.WriteLine(failures == 0 ? "All held." : $"{failures} did not hold.");
return failures == 0 ? 0 : 1;

async Task<HttpStatusCode> Status(string path)
{
    using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
    return response.StatusCode;
}

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}");
    failures += holds ? 0 : 1;
}

internal sealed class Office
{
    public PilotCityId City { get; set; }

    public List<MeasureId> Measures { get; } = [];
}

internal sealed record Note(MeasureId Measure, Dictionary<PilotCityId, int> Counts);
