using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Initiative.Core.Atlas.Tests;

public sealed partial class OpenApiTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    [Fact]
    public async Task Every_answer_is_as_its_schema_says()
    {
        var document = await app.JsonAsync("/openapi/v1.json");
        var validator = new SchemaValidator(document);
        var addresses = (await AddressesAsync(document)).ToList();
        addresses.Count.Should().BeGreaterThan(200);

        foreach (var address in addresses)
        {
            var operation = OperationAt(document, address);
            var answer = await app.JsonAsync(address);

            validator.Problems(answer, Schema(operation, "200", "application/json")).Take(5).Should().BeEmpty(address);
        }
    }

    [Theory]
    [InlineData("/api/measures/nope")]
    [InlineData("/api/measures/Not--An--Id")]
    [InlineData("/api/search?query=battery")]
    [InlineData("/api/advise?flow=7")]
    public async Task Every_problem_is_as_its_schema_says(string address)
    {
        var document = await app.JsonAsync("/openapi/v1.json");
        var answer = await app.GetAsync(address);

        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync());

        var status = ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        new SchemaValidator(document).Problems(problem, Schema(OperationAt(document, address), status, "application/problem+json")).Should().BeEmpty();
    }

    [Fact]
    public async Task Validator_finds_wrong_types_missing_members_and_members_without_a_description()
    {
        var document = await app.JsonAsync("/openapi/v1.json");
        var validator = new SchemaValidator(document);
        var schema = Schema(OperationAt(document, "/api/edition"), "200", "application/json");

        foreach (var change in new Action<JsonObject>[] { static edition => edition["durationMonths"] = "5", static edition => edition["more"] = 1, static edition => edition["launchedOn"] = "today", static edition => edition["title"] = null })
        {
            var edition = (await app.JsonAsync("/api/edition")).AsObject();
            change(edition);

            validator.Problems(edition, schema).Should().NotBeEmpty();
        }
        validator.Problems(new JsonObject(), Schema(OperationAt(document, "/api/advise"), "200", "application/json")).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Every_operation_has_an_id_of_its_own_a_summary_and_examples_of_its_parameters()
    {
        var document = await app.JsonAsync("/openapi/v1.json");
        var operations = document["paths"]!.AsObject().Select(static path => path.Value!["get"]!).ToList();

        operations.Select(static operation => operation["operationId"]!.GetValue<string>()).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(30);
        operations.Should().OnlyContain(static operation => operation["summary"] != null);
        operations.SelectMany(static operation => operation["parameters"]?.AsArray() ?? []).Should().OnlyContain(static parameter => parameter!["example"] != null && parameter["schema"] != null);
    }

    [Fact]
    public async Task Members_are_described_and_only_what_may_be_null_is_nullable()
    {
        var schemas = (await app.JsonAsync("/openapi/v1.json"))["components"]!["schemas"]!;

        schemas["Measure"]!["properties"]!["ordinal"]!["description"]!.GetValue<string>().Should().StartWith("Its place in the document");
        schemas["Measure"]!["properties"]!["id"]!["type"]!.ToJsonString().Should().Be("\"string\"");
        schemas["Measure"]!["properties"]!["action"]!["type"]!.ToJsonString().Should().Be("\"string\"");
        schemas["KnownEdition"]!["properties"]!["statedCities"]!["type"]!.ToJsonString().Should().Contain("null");
    }

    [Fact]
    public async Task Numbers_are_numbers_and_ids_are_strings()
    {
        var document = await app.JsonAsync("/openapi/v1.json");

        document["components"]!["schemas"]!["TextSpan"]!["properties"]!["start"]!["type"]!.GetValue<string>().Should().Be("integer");
        document["components"]!["schemas"]!["TopicId"]!["type"]!.GetValue<string>().Should().Be("string");
        document.ToJsonString().Should().NotContain("\"pattern\"");
    }

    private async Task<IEnumerable<string>> AddressesAsync(JsonNode document)
    {
        var whole = document["paths"]!.AsObject().Select(static path => path.Key).Where(static path => !path.Contains('{', StringComparison.Ordinal) && !path.EndsWith(".csv", StringComparison.Ordinal));
        var about = (await app.JsonAsync("/api/facts")).AsArray().Select(static fact => $"/api/{fact!["about"]!.GetValue<string>()}").Distinct();
        var sources = EditionHistory.BuiltIn.Sources.SelectMany(static source => new[] { $"/api/sources/{source.Id}", $"/api/sources/{source.Id}/facts" });
        var changes = EditionHistory.BuiltIn.Editions.SelectMany(static _ => EditionHistory.BuiltIn.Editions, static (a, b) => $"/api/history/changes/{a.Id}/{b.Id}");
        string[] asked =
        [
            "/api/advise?goods=lithium+batteries&flow=export&mode=air&city=Ningbo", "/api/advise?goods=car+parts&flow=import", "/api/advise?city=Atlantis", "/api/advise?code=8507.60&dangerous=UN3480&flow=export&mode=sea", "/api/advise?supervision=9610&city=CNNGB", "/api/advise?flow=export&mode=air", "/api/advise?trait=AEO&trait=LCL&destination=HK", "/api/advise?city=Nignbo&destination=Ningbo",
            "/api/history/editions/2024/cities", "/api/history/editions/2026/cities",
            "/api/search?q=batteries+by+air", "/api/search?q=brics", "/api/search?q=2024", "/api/search?q=%E5%AE%81%E6%B3%A2", "/api/search?flow=export&mode=rail", "/api/search?q=nothing+like+it",
        ];
        return whole.Concat(about).Concat(sources).Concat(changes).Concat(asked).Distinct();
    }

    private static JsonNode OperationAt(JsonNode document, string address)
    {
        var path = address.Split('?')[0];
        return document["paths"]!.AsObject().Single(each => each.Key == path || (each.Key.Contains('{', StringComparison.Ordinal) && Regex.IsMatch(path, $"^{Parameter().Replace(each.Key, "[^/]+")}$"))).Value!["get"]!;
    }

    private static JsonNode Schema(JsonNode operation, string status, string mediaType) => operation["responses"]![status]!["content"]![mediaType]!["schema"]!;

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();
}
