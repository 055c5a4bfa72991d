using System.Text.Json.Nodes;
using Initiative.Core.Recipes;
using Microsoft.AspNetCore.OpenApi;

namespace Initiative.Core.AspNet.Tests;

public sealed class OpenApiTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Entities_have_real_schemas(bool useContext)
    {
        var document = await DocumentAsync(useContext);

        Members(document, "InitiativeCatalogue").Should().Equal(
            "dataVersion", "edition", "tasks", "measures", "agencies", "cities", "divisions", "topics", "sources", "standards");
        Members(document, "Measure").Should().Equal(
            "id", "editionId", "ordinal", "title", "quotation", "taskId", "action", "flows", "modes", "topicIds", "evidence", "followUps", "status", "statusConfidence", "isStatusInferred");
        Member(document, "Measure", "title")["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/LocalizedText");
        Member(document, "PilotCity", "division")["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/Division");
        Schema(document, "TopicKind")["enum"]!.AsArray().Should().HaveCount(8).And.Contain(kind => kind!.GetValue<string>() == "goods");
    }

    [Theory]
    [InlineData("/measures", "Measure")]
    [InlineData("/selection", "Measure")]
    [InlineData("/topics", "Topic")]
    public async Task Sets_and_selections_are_arrays_of_entities(string path, string entity)
    {
        var schema = Response(await DocumentAsync(useContext: true), path);

        schema["type"]!.GetValue<string>().Should().Be("array");
        schema["items"]!["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/" + entity);
    }

    [Fact]
    public async Task With_the_librarys_context_ids_of_entities_are_strings()
    {
        var document = await DocumentAsync(useContext: true);

        Member(document, "Measure", "id").ToJsonString().Should().Be("""{"type":"string"}""");
        Member(document, "Measure", "taskId").ToJsonString().Should().Be("""{"type":"string"}""");
        Member(document, "Measure", "topicIds").ToJsonString().Should().Be("""{"type":"array","items":{"type":"string"}}""");
        Member(document, "PilotCity", "editionId").ToJsonString().Should().Be("""{"type":"string"}""");
        Member(document, "Evidence", "topicId")["type"]!.AsArray().Select(static type => type!.GetValue<string>()).Should().BeEquivalentTo("null", "string");
    }

    [Fact]
    public async Task With_the_librarys_context_spans_and_locations_are_objects_of_numbers()
    {
        var document = await DocumentAsync(useContext: true);

        Member(document, "Quotation", "spans")["items"]!["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/TextSpan");
        Members(document, "TextSpan").Should().Equal("start", "length");
        Members(document, "GeoLocation").Should().Equal("latitude", "longitude");
        Member(document, "GeoLocation", "latitude")["format"]!.GetValue<string>().Should().Be("double");
        Schema(document, "TextSpan")["required"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public async Task With_the_librarys_context_an_answer_shows_what_was_not_understood()
    {
        var document = await DocumentAsync(useContext: true, static options => options.ShowIdsAsStrings());

        Response(document, "/ask")["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/SearchResult");
        Members(document, "SearchResult").Should().Equal("matches", "isPartial", "notUnderstood", "ignoredPlaces", "parts");
        Member(document, "SearchResult", "matches")["items"]!["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/MeasureMatch");
        Member(document, "SearchResult", "isPartial").ToJsonString().Should().Be("""{"type":"boolean"}""");
        Member(document, "SearchResult", "notUnderstood").ToJsonString().Should().Be("""{"type":"array","items":{"type":"string"}}""");
    }

    [Fact]
    public async Task Without_the_librarys_context_the_transformer_refuses_the_document_and_says_what_to_call()
    {
        var asking = () => DocumentAsync(useContext: false, static options => options.ShowIdsAsStrings());

        (await asking.Should().ThrowAsync<InvalidOperationException>()).WithMessage("Without the library's context the schemas of its types are wrong: call *InitiativeJsonContext.Default*");
    }

    [Fact]
    public async Task With_the_librarys_context_only_what_can_be_null_is_nullable()
    {
        var document = await DocumentAsync(useContext: true);

        Member(document, "Quotation", "text")["type"]!.GetValueKind().Should().Be(System.Text.Json.JsonValueKind.String);
        Member(document, "LocalizedText", "english")["type"]!.GetValueKind().Should().Be(System.Text.Json.JsonValueKind.String);
        Member(document, "LocalizedText", "chinese")["type"]!.AsArray().Should().HaveCount(2);
    }

    // Should this fail one day, the serialiser has learned to describe converters, and the transformer is not needed any more.
    [Fact]
    public async Task Without_anything_ids_spans_and_answers_have_names_and_no_type()
    {
        var document = await DocumentAsync(useContext: false);

        Member(document, "Measure", "id")["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/MeasureId");
        Schema(document, "MeasureId").ToJsonString().Should().Be("{}");
        Schema(document, "TextSpan").ToJsonString().Should().Be("{}");
        Schema(document, "SearchResult").ToJsonString().Should().Be("{}");
    }

    [Fact]
    public async Task With_the_context_and_a_transformer_ids_are_strings_in_records_of_the_app_too()
    {
        var document = await DocumentAsync(useContext: true, static options => options.ShowIdsAsStrings());

        Member(document, "Note", "measure")["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/MeasureId");
        Schema(document, "MeasureId").ToJsonString().Should().Be("""{"type":"string"}""");
        Schema(document, "PilotCityId").ToJsonString().Should().Be("""{"type":"string"}""");
        Member(document, "Note", "topics")["items"]!["type"]!.GetValue<string>().Should().Be("string");
        Response(document, "/measures/ids")["items"]!["type"]!.GetValue<string>().Should().Be("string");
        Schema(document, "Confidence")["type"]!.GetValue<string>().Should().Be("string");
        Member(document, "Measure", "title")["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/LocalizedText");
        foreach (var (name, schema) in document["components"]!["schemas"]!.AsObject())
            schema!.ToJsonString().Should().NotBe("{}", name);
    }

    [Theory]
    [InlineData("/measures/{id}", "id", "path")]
    [InlineData("/cities/{id}", "id", "path")]
    [InlineData("/topics", "city", "query")]
    public async Task Ids_as_parameters_are_strings(string path, string name, string place)
    {
        var document = await DocumentAsync(useContext: false);

        var parameter = document["paths"]![path]!["get"]!["parameters"]!.AsArray().Single(p => p!["name"]!.GetValue<string>() == name)!;
        parameter["in"]!.GetValue<string>().Should().Be(place);
        parameter["schema"]!["type"]!.GetValue<string>().Should().Be("string");
    }

    private static async Task<JsonNode> DocumentAsync(bool useContext, Action<OpenApiOptions>? openApi = null)
    {
        await using var app = await App.StartAsync(useContext, openApi);
        return await app.GetAsync("/openapi/v1.json");
    }

    private static JsonNode Schema(JsonNode document, string name) => document["components"]!["schemas"]![name]!;

    private static IEnumerable<string> Members(JsonNode document, string name) =>
        Schema(document, name)["properties"]!.AsObject().Select(static member => member.Key);

    private static JsonNode Member(JsonNode document, string name, string member) => Schema(document, name)["properties"]![member]!;

    private static JsonNode Response(JsonNode document, string path) =>
        document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
}
