using System.Text;
using System.Text.Json;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

public sealed class IdJsonTests
{
    public static TheoryData<string> ModesOfApps => new(Modes.OfApps);

    public static TheoryData<string> AllModes => new(Modes.All.Keys);

    private static readonly JsonSerializerOptions TinyBuffer = new() { DefaultBufferSize = 1 };

    private static AppRecord Full => new(
        MeasureId.Parse("drug-imports"), PilotCityId.Parse("ningbo"), KeyTaskId.Parse("sharing"), new() { [MeasureId.Parse("drug-imports")] = 3 }, [TopicId.Parse("food")])
    {
        Edition = EditionId.Parse("2026"),
        Agency = AgencyId.Parse("gacc"),
        Source = SourceDocumentId.Parse("sample-journal"),
        Action = "optimize",
        Flows = TradeFlows.Import | TradeFlows.Export,
        Span = new TextSpan(3, 4),
        Location = new GeoLocation(29.88, 121.55),
    };

    [Theory]
    [MemberData(nameof(ModesOfApps))]
    public void Record_of_an_app_is_written_and_read_back(string mode)
    {
        var options = Modes.For(mode, "web");

        var json = JsonSerializer.Serialize(Full, options);

        json.Should().Be(
            """{"measure":"drug-imports","city":"ningbo","task":"sharing","counts":{"drug-imports":3},"topics":["food"],"edition":"2026","agency":"gacc","source":"sample-journal","action":"optimize","flows":"import, export","span":{"start":3,"length":4},"location":{"latitude":29.88,"longitude":121.55}}""");
        JsonSerializer.Deserialize<AppRecord>(json, options).Should().BeEquivalentTo(Full, static o => o.ComparingByValue<TopicId>().ComparingByValue<MeasureId>());
    }

    [Theory]
    [MemberData(nameof(ModesOfApps))]
    public void Ids_that_are_not_given_are_empty_or_null(string mode)
    {
        var read = JsonSerializer.Deserialize<AppRecord>("""{"city":null}""", Modes.For(mode, "web"))!;

        read.Measure.IsEmpty.Should().BeTrue();
        read.City.Should().BeNull();
        read.Task.Should().BeNull();
        read.Agency.Should().Be(default(AgencyId));
    }

    [Theory]
    [MemberData(nameof(AllModes))]
    public void Nullable_id_is_null_or_its_text(string mode)
    {
        var options = Modes.For(mode, "default");

        JsonSerializer.Serialize<MeasureId?>(null, options).Should().Be("null");
        JsonSerializer.Serialize<MeasureId?>(MeasureId.Parse("food"), options).Should().Be("\"food\"");
        JsonSerializer.Deserialize<MeasureId?>("null", options).Should().BeNull();
        JsonSerializer.Deserialize<MeasureId?>("\"food\"", options).Should().Be(MeasureId.Parse("food"));
        new Action(() => JsonSerializer.Deserialize<MeasureId?>("\"\"", options)).Should().Throw<JsonException>("an empty string is neither null nor an id");
    }

    [Theory]
    [MemberData(nameof(ModesOfApps))]
    public void Dictionary_is_keyed_by_ids_whatever_the_policy_for_keys(string mode)
    {
        var options = Modes.For(mode, "web");
        options.DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper;
        var counts = new Dictionary<MeasureId, int> { [MeasureId.Parse("drug-imports")] = 1 };

        var json = JsonSerializer.Serialize(counts, options);

        json.Should().Be("""{"drug-imports":1}""");
        JsonSerializer.Deserialize<Dictionary<MeasureId, int>>(json, options).Should().Equal(counts);
    }

    [Theory]
    [InlineData("\"Not an id\"", "'Not an id' is not the id of a measure: an id has 1 to 64 characters a-z and 0-9, with single hyphens between them, for example 'lithium-battery-exports'.")]
    [InlineData("\"a--b\"", "'a--b' is not the id of a measure*")]
    [InlineData("\" food\"", "' food' is not the id of a measure*")]
    [InlineData("\"\\ud800\"", "*is not the id of a measure*")]
    [InlineData("5", "An id is written as a string.")]
    [InlineData("{}", "An id is written as a string.")]
    [InlineData("[\"food\"]", "An id is written as a string.")]
    [InlineData("true", "An id is written as a string.")]
    [InlineData("\"\"", "'' is not the id of a measure: leave it out, or write null, where there is none; an id has*")]
    [InlineData("null", "Null is no id: write one, or make the id nullable where it may be absent.")]
    public void Bad_id_is_a_json_exception_that_says_why(string json, string message)
    {
        foreach (var mode in Modes.All.Keys)
        {
            var reading = () => JsonSerializer.Deserialize<MeasureId>(json, Modes.For(mode, "default"));
            reading.Should().Throw<JsonException>(mode).WithMessage(message);
        }
    }

    [Theory]
    [MemberData(nameof(ModesOfApps))]
    public void Bad_id_within_a_record_is_named_by_its_path(string mode)
    {
        var options = Modes.For(mode, "web");

        var reading = () => JsonSerializer.Deserialize<AppRecord>("""{"measure":"food","topics":["a","B"]}""", options);
        reading.Should().Throw<JsonException>().Where(static e => e.Path == "$.topics[1]").WithMessage("'B' is not the id of a topic*");

        var readingKey = () => JsonSerializer.Deserialize<AppRecord>("""{"counts":{"a b":1}}""", options);
        readingKey.Should().Throw<JsonException>().WithMessage("'a b' is not the id of a measure*");

        var readingEmptyKey = () => JsonSerializer.Deserialize<AppRecord>("""{"counts":{"":1}}""", options);
        readingEmptyKey.Should().Throw<JsonException>().WithMessage("'' is not the id of a measure: leave it out*");
    }

    [Fact]
    public void Id_with_escapes_is_read_as_the_text_that_it_stands_for() =>
        JsonSerializer.Deserialize<MeasureId>("\"\\u0066ood\"").Should().Be(MeasureId.Parse("food"));

    [Fact]
    public void Id_split_between_buffers_is_read_whole()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("""{"a":"drug-imports","b":"lithium-battery-exports"}"""));

        var read = JsonSerializer.Deserialize<Dictionary<TopicId, MeasureId>>(stream, TinyBuffer)!;

        read[TopicId.Parse("b")].Should().Be(MeasureId.Parse("lithium-battery-exports"));
    }

    [Fact]
    public void Library_context_knows_nothing_of_types_of_apps() =>
        InitiativeJsonContext.Default.GetTypeInfo(typeof(AppRecord)).Should().BeNull();

    [Fact]
    public void Library_context_gives_the_same_description_each_time() =>
        InitiativeJsonContext.Default.GetTypeInfo(typeof(Measure)).Should().NotBeNull().And.BeSameAs(InitiativeJsonContext.Default.GetTypeInfo(typeof(Measure)));
}
