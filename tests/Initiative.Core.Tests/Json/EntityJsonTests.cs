using System.Text.Json;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

public sealed class EntityJsonTests
{
    public static TheoryData<string> Things => new(Held.Things.Keys);

    public static TheoryData<string> Values => new(Held.Values.Keys);

    public static TheoryData<string, string> ModesAndOptions()
    {
        var data = new TheoryData<string, string>();
        foreach (var mode in Modes.All.Keys)
        {
            foreach (var options in Modes.Options.Keys)
                data.Add(mode, options);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void Everything_a_user_can_hold_is_written_as_approved(string name)
    {
        var (type, value) = Held.Things[name];

        Approved.Verify(name, type, value);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Ids_and_enums_are_written_as_one_string(string json)
    {
        var (type, value) = Held.Values[json];

        JsonSerializer.Serialize(value, type).Should().Be(json);
        JsonSerializer.Deserialize(json, type).Should().Be(value);
    }

    [Theory]
    [MemberData(nameof(ModesAndOptions))]
    public void Every_mode_writes_the_same_json(string mode, string options)
    {
        var plain = Modes.For("reflection", options);
        var chosen = Modes.For(mode, options);

        foreach (var (name, (type, value)) in Held.Everything)
            JsonSerializer.Serialize(value, type, chosen).Should().Be(JsonSerializer.Serialize(value, type, plain), "{0} is the same in every mode", name);
    }

    [Fact]
    public void Contexts_without_options_write_the_same_json()
    {
        foreach (var (name, (type, value)) in Held.Everything)
        {
            var plain = JsonSerializer.Serialize(value, type);
            JsonSerializer.Serialize(value, type, FullAppContext.Default).Should().Be(plain, "{0} is written by generated code", name);
            var web = JsonSerializer.Serialize(value, type, JsonSerializerOptions.Web);
            JsonSerializer.Serialize(value, type, InitiativeJsonContext.Default).Should().Be(web, "{0} is covered", name);
            JsonSerializer.Serialize(value, type, WebAppContext.Default).Should().Be(web, "{0} on the web", name);
        }
    }

    [Fact]
    public void The_built_in_edition_is_written_the_same_in_every_mode()
    {
        var plain = JsonSerializer.Serialize(Edition2025.Catalogue);

        foreach (var mode in Modes.All.Keys)
            JsonSerializer.Serialize(Edition2025.Catalogue, Modes.For(mode, "default")).Should().Be(plain, mode);
    }

    [Fact]
    public void Version_that_the_data_does_not_state_is_null_in_every_mode()
    {
        var catalogue = Sample.With(static json => json.Remove("dataVersion"));

        foreach (var mode in Modes.All.Keys)
        {
            var options = Modes.For(mode, "web");
            options.RespectNullableAnnotations = true;
            JsonSerializer.Serialize(catalogue, options).Should().StartWith("{\"dataVersion\":null,\"edition\":{", mode);
        }
    }

    [Fact]
    public void Something_held_as_object_is_written_as_what_it_is()
    {
        foreach (var (name, (type, value)) in Held.Everything)
            JsonSerializer.Serialize<object>(value).Should().Be(JsonSerializer.Serialize(value, type), name);
    }

    [Fact]
    public void Every_public_type_that_can_be_held_is_covered()
    {
        var covered = Held.Everything.Values.Select(static held => held.Type).Select(Definition).ToHashSet();
        string[] notData =
        [
            nameof(CatalogueJson), nameof(CatalogueJsonOptions), nameof(CatalogueFormatException), nameof(InitiativeJsonContext), nameof(CatalogueQueries),
            nameof(Edition2025), nameof(ICitable), nameof(Vocabulary), "IdJsonConverter`1", "VocabularyJsonConverter`1", nameof(TextListJsonConverter), nameof(TextSpanJsonConverter), nameof(GeoLocationJsonConverter), nameof(SearchResultJsonConverter), "Named`1", "CatalogueEntity`1", "CatalogueList`1",
        ];

        // See HistoryJsonTests.
        string[] history = [nameof(EditionHistory), nameof(KnownEdition), nameof(KnownCity), nameof(KnownAgency), nameof(CityChanges)];

        var missing = typeof(InitiativeCatalogue).Assembly.GetExportedTypes()
            .Where(type => type.Namespace!.StartsWith("Initiative.Core", StringComparison.Ordinal) && !type.IsNested)
            .Where(type => !covered.Contains(type) && !notData.Contains(type.Name) && !history.Contains(type.Name));

        missing.Should().BeEmpty();
    }

    [Theory]
    [InlineData(typeof(Measure))]
    [InlineData(typeof(InitiativeCatalogue))]
    [InlineData(typeof(CatalogueSet<MeasureId, Measure>))]
    [InlineData(typeof(CatalogueList<TopicId>))]
    [InlineData(typeof(MeasureSelection))]
    [InlineData(typeof(Quotation))]
    [InlineData(typeof(LocalizedText))]
    [InlineData(typeof(CatalogueDifference))]
    [InlineData(typeof(SearchResult))]
    public void Entities_read_back_are_refused_not_half_made(Type type)
    {
        var json = type.IsAssignableTo(typeof(System.Collections.IEnumerable)) && type != typeof(SearchResult) ? "[]" : "{}";

        foreach (var mode in Modes.All.Keys)
        {
            var reading = () => JsonSerializer.Deserialize(json, type, Modes.For(mode, "default"));
            reading.Should().Throw<NotSupportedException>(mode);
        }
    }

    [Fact]
    public void Answer_to_a_question_says_in_json_what_was_not_understood()
    {
        var result = Edition2025.Catalogue.Find("lithium batteries by zeppelin");

        foreach (var mode in Modes.All.Keys)
        {
            var answer = JsonSerializer.SerializeToElement(result, Modes.For(mode, "web"));
            answer.EnumerateObject().Select(static member => member.Name).Should().Equal(["matches", "isPartial", "notUnderstood", "ignoredPlaces", "parts"], mode);
            answer.GetProperty("matches").GetArrayLength().Should().Be(result.Count);
            answer.GetProperty("isPartial").GetBoolean().Should().BeTrue();
            answer.GetProperty("notUnderstood")[0].GetString().Should().Be("zeppelin");
            answer.GetProperty("parts")[0].GetProperty("text").GetString().Should().Be("lithium batteries");
        }
    }

    [Fact]
    public void Answer_is_written_by_a_context_of_an_app_that_names_it_alone() =>
        JsonSerializer.Serialize(Edition2025.Catalogue.Find("lithium"), AnswerContext.Default.SearchResult).Should().Be(JsonSerializer.Serialize(Edition2025.Catalogue.Find("lithium"), JsonSerializerOptions.Web));

    [Fact]
    public void Queries_and_shipments_read_back()
    {
        var query = new MeasureQuery { Text = "air", Task = KeyTaskId.Parse("less-waiting"), Flow = TradeFlows.Export, Topic = TopicId.Parse("batteries") };
        var shipment = new Shipment { Mode = TransportModes.Air, Goods = "batteries", City = "Ningbo", Traits = ["LCL"] };
        foreach (var mode in Modes.All.Keys)
        {
            var options = Modes.For(mode, "web");
            JsonSerializer.Deserialize<MeasureQuery>(JsonSerializer.Serialize(query, options), options).Should().Be(query, mode);
            JsonSerializer.Deserialize<Shipment>(JsonSerializer.Serialize(shipment, options), options).Should().Be(shipment, mode);
        }
    }

    [Fact]
    public void Library_context_by_itself_reads_what_it_writes()
    {
        var shipment = new Shipment { Goods = "batteries", Traits = ["LCL"] };
        var json = JsonSerializer.Serialize(shipment, typeof(Shipment), InitiativeJsonContext.Default);

        json.Should().Contain("\"goods\":\"batteries\"");
        JsonSerializer.Deserialize(json, typeof(Shipment), InitiativeJsonContext.Default).Should().Be(shipment);
        JsonSerializer.Deserialize("""{"Goods":"batteries","traits":["LCL"]}""", typeof(Shipment), InitiativeJsonContext.Default).Should().Be(shipment);
    }

    [Theory]
    [InlineData(typeof(Shipment), """{"goods":"tea"}""", "goods")]
    [InlineData(typeof(Shipment), """{"Comodities":["8507"]}""", "Comodities")]
    [InlineData(typeof(MeasureQuery), """{"text":"tea"}""", "text")]
    public void Member_that_a_question_does_not_have_is_refused_not_passed_over(Type type, string json, string member)
    {
        foreach (var mode in Modes.All.Keys)
            new Action(() => JsonSerializer.Deserialize(json, type, Modes.For(mode, "default"))).Should().Throw<JsonException>(mode).WithMessage($"*'{member}'*");
    }

    [Fact]
    public void Spans_and_locations_read_back()
    {
        foreach (var mode in Modes.All.Keys)
        {
            var options = Modes.For(mode, "web");
            JsonSerializer.Deserialize<TextSpan>("""{"start":3,"length":4}""", options).Should().Be(new TextSpan(3, 4), mode);
            JsonSerializer.Deserialize<GeoLocation>("""{"latitude":29.88,"longitude":121.55}""", options).Should().Be(new GeoLocation(29.88, 121.55), mode);
        }
    }

    [Fact]
    public void Enums_are_spelled_as_the_app_likes_where_it_registers_a_converter()
    {
        var options = new JsonSerializerOptions { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

        JsonSerializer.Serialize(DivisionKind.AutonomousRegion, options).Should().Be("\"AutonomousRegion\"");
        JsonSerializer.Serialize(Sample.Catalogue.Divisions[2], options).Should().Contain("\"AutonomousRegion\"");
    }

    [Fact]
    public void Enums_are_spelled_as_in_the_format_of_catalogues()
    {
        var catalogue = JsonSerializer.SerializeToElement(Edition2025.Catalogue, JsonSerializerOptions.Web).GetProperty("measures");
        var format = JsonDocument.Parse(CatalogueJson.ToJson(Edition2025.Catalogue)).RootElement.GetProperty("measures");

        catalogue.EnumerateArray().Select(static measure => measure.GetProperty("action").GetString())
            .Should().Equal(format.EnumerateArray().Select(static measure => measure.GetProperty("action").GetString()));
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
