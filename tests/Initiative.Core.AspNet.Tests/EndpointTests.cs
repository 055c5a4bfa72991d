using System.Net;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Initiative.Core.AspNet.Tests;

public sealed class EndpointTests
{
    // A web app leaves Chinese as it is.
    private static readonly JsonSerializerOptions AsTheHostWrites = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Endpoint_returning_an_entity_answers_with_the_serialisers_json(bool useContext)
    {
        await using var app = await App.StartAsync(useContext);

        var json = await app.Client.GetStringAsync(new Uri("/measures/lithium-battery-exports", UriKind.Relative));

        json.Should().Be(JsonSerializer.Serialize(Edition2025.Measures.LithiumBatteryExports, AsTheHostWrites));
    }

    [Theory]
    [InlineData("/catalogue", 10)]
    [InlineData("/measures", 29)]
    [InlineData("/measures/ids", 29)]
    [InlineData("/cities/ningbo", 10)]
    public async Task Endpoint_answers_with_as_many_members_or_elements_as_there_are(string path, int count)
    {
        await using var app = await App.StartAsync(useContext: true);

        var answer = await app.GetAsync(path);

        (answer is System.Text.Json.Nodes.JsonArray array ? array.Count : answer.AsObject().Count).Should().Be(count);
    }

    [Theory]
    [InlineData("/measures/no-such-measure", HttpStatusCode.NotFound)]
    [InlineData("/measures/Not%20An%20Id", HttpStatusCode.BadRequest)]
    [InlineData("/topics?topic=lithium-batteries&city=ningbo", HttpStatusCode.OK)]
    [InlineData("/topics?topic=lithium-batteries", HttpStatusCode.OK)]
    [InlineData("/topics?topic=lithium-batteries&topic=vegetables", HttpStatusCode.OK)]
    [InlineData("/topics?topic=lithium-batteries&city=Ningbo", HttpStatusCode.BadRequest)]
    [InlineData("/topics?topic=Lithium--batteries", HttpStatusCode.BadRequest)]
    public async Task Ids_bind_from_routes_and_queries_or_are_refused(string path, HttpStatusCode status)
    {
        await using var app = await App.StartAsync(useContext: false);

        var answer = await app.Client.GetAsync(new Uri(path, UriKind.Relative));

        answer.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task Several_ids_in_a_query_choose_several_topics()
    {
        await using var app = await App.StartAsync(useContext: true);

        var topics = await app.GetAsync("/topics?topic=lithium-batteries&topic=vegetables");

        topics.AsArray().Select(static topic => topic!["id"]!.GetValue<string>()).Should().BeEquivalentTo("lithium-batteries", "vegetables");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Record_with_ids_is_posted_and_returned(bool useContext)
    {
        await using var app = await App.StartAsync(useContext);
        var note = new Note(Edition2025.Measures.LithiumBatteryExports.Id, null, [TopicId.Parse("vegetables")], new() { [MeasureId.Parse("drug-imports")] = 2 });

        var answer = await app.Client.PostAsJsonAsync("/notes", note);

        (await answer.Content.ReadAsStringAsync()).Should().Be(
            """{"measure":"lithium-battery-exports","city":null,"topics":["vegetables"],"counts":{"drug-imports":2}}""");
    }

    [Fact]
    public async Task Record_with_a_bad_id_is_a_bad_request()
    {
        await using var app = await App.StartAsync(useContext: false);
        using var body = new StringContent("""{"measure":"No id","city":null,"topics":[],"counts":{}}""", System.Text.Encoding.UTF8, "application/json");

        var answer = await app.Client.PostAsync(new Uri("/notes", UriKind.Relative), body);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
