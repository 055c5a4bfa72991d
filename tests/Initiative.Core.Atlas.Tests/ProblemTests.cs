using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Initiative.Core.Atlas.Tests;

public sealed class ProblemTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    [Theory]
    [InlineData("/api/measures/lithium-batery-exports", 404, "There is no measure “lithium-batery-exports”. Did you mean lithium-battery-exports?")]
    [InlineData("/api/cities/ningpo", 404, "There is no pilot city “ningpo”. Did you mean ningbo?")]
    [InlineData("/api/tasks/nothing-like-it", 404, "There is no key task “nothing-like-it”.")]
    [InlineData("/api/agencies/x", 404, "There is no agency “x”.")]
    [InlineData("/api/sources/x", 404, "There is no source “x”.")]
    [InlineData("/api/history/editions/2017", 404, "There is no edition “2017”. Did you mean 2018 or*")]
    [InlineData("/api/history/editions/Two%20Thousand", 400, "'Two Thousand' is not the id of an edition:*")]
    [InlineData("/api/history/cities/wuhann", 404, "There is no city “wuhann”. Did you mean wuhan?")]
    [InlineData("/api/history/changes/2024/2031", 404, "There is no edition “2031”.*")]
    [InlineData("/api/history/changes/2O24/2025", 400, "'2O24' is not the id of an edition:*")]
    [InlineData("/api/sources/x/facts", 404, "There is no source “x”.")]
    [InlineData("/api/topics/Lithium%20Batteries", 400, "'Lithium Batteries' is not the id of a topic: * Did you mean lithium-batteries*")]
    [InlineData("/api/measures/Not--An--Id", 400, "'Not--An--Id' is not the id of a measure: an id has 1 to 64 characters a-z and 0-9*")]
    [InlineData("/api/search?flow=exprt", 400, "“exprt” is no flow: write one of import, export. Did you mean export?")]
    [InlineData("/api/search?flow=export&flow=2", 400, "“2” is no flow:*")]
    [InlineData("/api/search?flow=none", 400, "“none” is no flow: write one of import, export.*")]
    [InlineData("/api/search?action=invent", 400, "“invent” is no action: write one of*")]
    [InlineData("/api/search?mode=", 400, "mode is empty: leave it out, or write a value such as air.")]
    [InlineData("/api/search?flow=", 400, "flow is empty:*")]
    [InlineData("/api/search?q=a&q=b", 400, "q is given 2 times: give it once.")]
    [InlineData("/api/search?query=battery", 400, "There is no parameter “query”. This address takes q, task, flow, mode, topic, action, followUp. Did you mean q?")]
    [InlineData("/api/search?city=ningbo", 400, "There is no parameter “city”. This address takes q, task,*")]
    [InlineData("/api/advise?flows=export", 400, "There is no parameter “flows”. This address takes goods, flow,* Did you mean flow?")]
    [InlineData("/api/advise?flow=77", 400, "The flow “77” is not recognised: write it as export or import,*")]
    [InlineData("/api/advise?mode=teleport", 400, "The mode “teleport” is not recognised:*")]
    [InlineData("/api/advise?goods=+", 400, "goods is empty:*")]
    [InlineData("/api/topics?flow=export", 400, "There is no parameter “flow”. This address takes no parameters; these do: /api/measures, /api/search, /api/advise.")]
    [InlineData("/api/measures?mode=plane", 400, "“plane” is no mode: write one of sea, rail, road, air, none.")]
    [InlineData("/api/measures?status=replicated-nationwide", 400, "“replicated-nationwide” is no status: write one of taken-as-replicated-nationwide,*")]
    [InlineData("/api/measures?city=ningbo", 400, "There is no parameter “city”. This address takes flow, mode, task, topic, status.*")]
    [InlineData("/api/measures/16", 404, "There is no measure “16”. Did you mean battery-goods-by-air?")]
    [InlineData("/api/tasks/2", 404, "There is no key task “2”. Did you mean logistics-efficiency?")]
    [InlineData("/api/measures/drug-imports?verbose=1", 400, "There is no parameter “verbose”.*")]
    [InlineData("/api/measures.csv?x=1", 400, "There is no parameter “x”.*")]
    [InlineData("/api/outcomes.csv?mode=air", 400, "There is no parameter “mode”.*")]
    [InlineData("/api/divisions/CN-XX", 404, "No city of any edition is known to lie in a division “CN-XX”: write the ISO 3166-2 or GB/T 2260 code of a division that /api/divisions lists.*")]
    [InlineData("/api/divisions/540000", 404, "No city of any edition is known to lie in a division “540000”: *")]
    [InlineData("/api/divisions/330200", 404, "“330200” is the code of a city, Ningbo: ask /api/history/cities/ningbo, or for the division in which it lies. Did you mean CN-ZJ?")]
    [InlineData("/api/search?followUp=replicated-everywhere", 400, "“replicated-everywhere” is no followUp: write one of replicated-nationwide,*")]
    [InlineData("/api/search?topic=lithium-batterys", 400, "There is no topic “lithium-batterys”. Did you mean lithium-batteries*")]
    [InlineData("/api/search?task=Policy", 400, "'Policy' is not the id of a key task:*")]
    [InlineData("/api/search?topic=oil&topic=vegetables", 400, "topic is given 2 times: give it once.")]
    [InlineData("/api/nothing", 404, "There is nothing at this address.*")]
    [InlineData("/api", 404, "There is nothing at this address.*")]
    [InlineData("/js/nothing.js", 404, "There is nothing at this address.*")]
    public async Task Bad_request_is_explained(string path, int status, string detail)
    {
        var answer = await app.GetAsync(path);

        var problem = await ProblemOf(answer);
        ((int)answer.StatusCode).Should().Be(status);
        problem["status"]!.GetValue<int>().Should().Be(status);
        problem["detail"]!.GetValue<string>().Should().Match(detail);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        var problem = await ProblemOf(await app.GetAsync("/api/search?flow=exprt&topic=nope&mode=air"));

        problem["parameters"]!.AsArray().Select(static name => name!.GetValue<string>()).Should().BeEquivalentTo("flow", "topic");
    }

    [Fact]
    public async Task Text_without_end_is_refused_and_not_repeated()
    {
        var answer = await app.GetAsync($"/api/search?q={new string('a', 4_000)}");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await ProblemOf(answer))["detail"]!.GetValue<string>().Should().Be("q has 4000 characters: write at most 200.");
    }

    [Theory]
    [InlineData("POST", "/api/measures")]
    [InlineData("DELETE", "/api/measures/drug-imports")]
    [InlineData("PUT", "/api/outcomes.csv")]
    public async Task Nothing_can_be_changed(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), AtlasApp.At(path));

        var answer = await app.Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.Should().Contain("GET");
        (await ProblemOf(answer))["detail"]!.GetValue<string>().Should().Contain(method);
    }

    [Fact]
    public async Task Whoever_asks_for_html_only_gets_problem_details_from_the_api_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AtlasApp.At("/api/measures/nope"));
        request.Headers.Accept.ParseAdd("text/html");

        await ProblemOf(await app.Client.SendAsync(request));
    }

    public static TheoryData<string> Hostile => new(
        "'; DROP TABLE measures; --", "<script>alert(1)</script>", "../../etc/passwd", "%00", "%0d%0aX-Header:1", "%F0%9F%9A%A2", "%ED%A0%80", "%ff%fe",
        "\u202Eexport", "-", "--", "a--b", "A", "null", "undefined", "NaN", "-1", "99999999999999999999", "{id}", "{{7*7}}", "%25%32%46", "a%2Fb", "a\\b", "*", "?", "&&==", "[]", "q[]=1",
        new string('-', 65), new string('a', 65), new string('锂', 300), new string('%', 30));

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_input_never_breaks_anything(string input)
    {
        var written = Uri.EscapeDataString(input);
        var header = Ascii.IsValid(input) ? input : written;
        string[] paths =
        [
            .. new[] { "measures", "tasks", "topics", "cities", "agencies", "sources", "history/editions", "history/cities", "history/agencies", "history/changes/2024", "divisions" }.SelectMany(kind => new[] { $"/api/{kind}/{written}", $"/{kind}/{written}", $"/api/{kind}/{input}" }),
            .. new[] { "q", "task", "flow", "mode", "topic", "followUp", "other" }.SelectMany(name => new[] { $"/api/search?{name}={written}", $"/api/search?{name}={input}" }),
            .. new[] { "goods", "flow", "mode", "city", "destination", "code", "dangerous", "supervision", "trait", "other" }.SelectMany(name => new[] { $"/api/advise?{name}={written}", $"/?{name}={written}", $"/zh/answer?{name}={input}" }),
            $"/api/search?{written}", $"/{written}", $"/api/{written}", $"/openapi/{written}", $"/reference/{written}",
        ];
        foreach (var path in paths)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(app.Client.BaseAddress!, path));
            request.Headers.TryAddWithoutValidation("If-None-Match", header);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", header);

            var answer = await app.Client.SendAsync(request);

            ((int)answer.StatusCode).Should().BeLessThan(500, path);
            // What is not even HTTP, such as a null character in a path, the server refuses without a word.
            if ((int)answer.StatusCode >= 400 && answer.Content.Headers.ContentLength != 0 && request.RequestUri!.AbsolutePath.StartsWith("/api/", StringComparison.Ordinal))
                await ProblemOf(answer);
        }
    }

    private static async Task<JsonNode> ProblemOf(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
