using System.Net;
using System.Text.Json;

namespace Initiative.Core.Atlas.Tests;

public sealed class ApiTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    public static TheoryData<string, int> Lists => new()
    {
        { "/api/tasks", 5 },
        { "/api/measures", 29 },
        { "/api/agencies", 9 },
        { "/api/cities", 25 },
        { "/api/divisions", 17 },
        { "/api/topics", Catalogue.Topics.Count },
        { "/api/sources", Catalogue.Sources.Count },
        { "/api/search", 29 },
    };

    public static TheoryData<string> Entities => new(Catalogue.Tasks.Select(static task => $"tasks/{task.Id}")
        .Concat(Catalogue.Measures.Select(static measure => $"measures/{measure.Id}"))
        .Concat(Catalogue.Agencies.Select(static agency => $"agencies/{agency.Id}"))
        .Concat(Catalogue.Cities.Select(static city => $"cities/{city.Id}"))
        .Concat(Catalogue.Topics.Select(static topic => $"topics/{topic.Id}"))
        .Concat(Catalogue.Sources.Select(static source => $"sources/{source.Id}")));

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_has_everything(string path, int count) => (await app.JsonAsync(path)).AsArray().Should().HaveCount(count);

    [Theory]
    [MemberData(nameof(Entities))]
    public async Task Entity_is_at_its_id(string path) =>
        (await app.JsonAsync($"/api/{path}"))["id"]!.GetValue<string>().Should().Be(path[(path.IndexOf('/') + 1)..]);

    [Theory]
    [InlineData("/api/catalogue", "measures")]
    [InlineData("/api/edition", "launchedOn")]
    [InlineData("/api/standards", "locationsId")]
    public async Task Single_resource_has_its_members(string path, string member) => (await app.JsonAsync(path))[member].Should().NotBeNull();

    [Fact]
    public async Task Measure_is_the_librarys_json_with_chinese_as_it_is_written()
    {
        var json = await app.Client.GetStringAsync(AtlasApp.At("/api/topics/lithium-batteries"));

        json.Should().Contain("锂电池");
        JsonElement.DeepEquals(
            JsonDocument.Parse(json).RootElement,
            JsonSerializer.SerializeToElement(Edition2025.Topics.LithiumBatteries, JsonSerializerOptions.Web)).Should().BeTrue();
    }

    [Theory]
    [InlineData("q=batteries+by+air", "battery-goods-by-air")]
    [InlineData("q=batteries&flow=export", "lithium-battery-exports")]
    [InlineData("q=%E9%94%82%E7%94%B5%E6%B1%A0", "lithium-battery-exports")]
    [InlineData("mode=rail", "train-assembly-hubs")]
    [InlineData("MODE=Rail", "train-assembly-hubs")]
    [InlineData("topic=oil", "bonded-oil-storage-integration")]
    [InlineData("topic=macao&task=interconnectivity", "one-declaration-dual-reporting")]
    [InlineData("action=foster", "green-trade-innovation")]
    [InlineData("followUp=replicated-nationwide&mode=air&q=batteries", "battery-goods-by-air")]
    public async Task Search_finds_what_meets_every_condition(string query, string first) =>
        (await app.JsonAsync($"/api/search?{query}"))[0]!["measureId"]!.GetValue<string>().Should().Be(first);

    [Fact]
    public async Task Several_flows_must_all_be_stated() =>
        (await app.JsonAsync("/api/search?flow=import&flow=export")).AsArray().Should().BeEmpty();

    [Fact]
    public async Task Spans_of_a_search_are_the_words_to_highlight()
    {
        var text = Catalogue.Sources[0].Text!;

        var reasons = (await app.JsonAsync("/api/search?q=batteries+by+air"))[0]!["reasons"]!.AsArray();

        var words = reasons.Where(static reason => reason!["field"]!.GetValue<string>() == "official-words").ToList();
        words.Should().NotBeEmpty();
        foreach (var reason in words)
            text.Substring(reason!["span"]!["start"]!.GetValue<int>(), reason["span"]!["length"]!.GetValue<int>()).Should().Be(reason["words"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("/api/catalogue")]
    [InlineData("/api/measures/drug-imports")]
    [InlineData("/api/search?q=oil")]
    [InlineData("/")]
    [InlineData("/measures/drug-imports")]
    [InlineData("/js/app.js")]
    public async Task What_is_known_already_is_not_sent_again(string path)
    {
        var first = await app.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, AtlasApp.At(path));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await app.Client.SendAsync(again);

        first.Headers.ETag!.IsWeak.Should().BeFalse();
        first.Headers.CacheControl.Should().NotBeNull();
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        second.Headers.ETag.Should().Be(first.Headers.ETag);
    }

    [Fact]
    public async Task Another_tag_is_answered_in_full()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AtlasApp.At("/api/edition"));
        request.Headers.IfNoneMatch.ParseAdd("\"of-another-time\"");

        (await app.Client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Compressed_and_plain_are_told_apart_by_their_tags()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AtlasApp.At("/api/catalogue"));
        request.Headers.AcceptEncoding.ParseAdd("gzip");

        var compressed = await app.Client.SendAsync(request);
        var plain = await app.GetAsync("/api/catalogue");

        compressed.Content.Headers.ContentEncoding.Should().Equal("gzip");
        plain.Content.Headers.ContentEncoding.Should().BeEmpty();
        compressed.Headers.ETag.Should().NotBe(plain.Headers.ETag);
        compressed.Headers.Vary.Should().Contain("Accept-Encoding");
    }

    [Theory]
    [InlineData("/api/measures")]
    [InlineData("/document")]
    public async Task Head_is_get_without_the_body(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, AtlasApp.At(path));

        var answer = await app.Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentLength.Should().BePositive();
        (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task OpenApi_describes_every_endpoint_with_ids_as_strings_and_enums_as_their_names()
    {
        var document = await app.JsonAsync("/openapi/v1.json");

        document["paths"]!.AsObject().Select(static path => path.Key).Should().HaveCount(17).And.OnlyContain(static path => path.StartsWith("/api/"));
        document["components"]!["schemas"]!["TopicId"]!["type"]!.GetValue<string>().Should().Be("string");
        var flow = document["paths"]!["/api/search"]!["get"]!["parameters"]!.AsArray().Single(static parameter => parameter!["name"]!.GetValue<string>() == "flow")!;
        flow["required"].Should().BeNull();
        flow["schema"]!["items"]!["enum"]!.AsArray().Select(static value => value!.GetValue<string>()).Should().Equal("import", "export");
    }

    [Fact]
    public async Task Reference_page_is_there() =>
        (await app.Client.GetStringAsync(AtlasApp.At("/reference/"))).Should().Contain("<title>Atlas API</title>");
}
