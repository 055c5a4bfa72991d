using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Initiative.Core.Recipes.Tests;

public sealed class NewtonsoftJsonTests
{
    [Fact]
    public void Ids_are_strings_in_both_directions_and_as_keys()
    {
        var json = JsonConvert.SerializeObject(Order.Sample);

        json.Should().Be("""{"Number":1,"Measure":"lithium-battery-exports","City":"ningbo"}""");
        JsonConvert.DeserializeObject<Order>(json).Should().BeEquivalentTo(Order.Sample);
        JsonConvert.DeserializeObject<Dictionary<TopicId, int>>(JsonConvert.SerializeObject(new Dictionary<TopicId, int> { [TopicId.Parse("brics")] = 2 }))!.Keys.Should().Equal(TopicId.Parse("brics"));
    }

    [Fact]
    public void Text_that_is_no_id_is_refused() =>
        FluentActions.Invoking(static () => JsonConvert.DeserializeObject<MeasureId>("\"X Y\"")).Should().Throw<JsonSerializationException>();

    [Fact]
    public void Entities_are_written_with_ids_for_relations_and_without_loops()
    {
        var measure = JObject.Parse(JsonConvert.SerializeObject(Edition2025.Measures.LithiumBatteryExports));

        measure["TaskId"]!.Value<string>().Should().Be("policy-support");
        measure["Title"]!["Chinese"]!.Value<string>().Should().Be("优化出口锂电池检验监管模式");
        measure.ContainsKey("Task").Should().BeFalse();
        JsonConvert.SerializeObject(Edition2025.Catalogue).Length.Should().BeLessThan(250_000, "the whole catalogue is written once");
    }

    [Fact]
    public void Enums_are_numbers_unless_the_app_says_otherwise()
    {
        JsonConvert.SerializeObject(TradeFlows.Export).Should().Be("2");
        JsonConvert.SerializeObject(TradeFlows.Export, new StringEnumConverter()).Should().Be("\"Export\"");
    }

    [Fact]
    public void With_a_naming_strategy_enums_are_written_by_the_names_of_json_and_numbers_are_refused()
    {
        var converter = new StringEnumConverter(new KebabCaseNamingStrategy(), allowIntegerValues: false);

        JsonConvert.SerializeObject(FollowUpKind.ReplicatedNationwide, converter).Should().Be("\"replicated-nationwide\"");
        JsonConvert.DeserializeObject<FollowUpKind>("\"replicated-nationwide\"", converter).Should().Be(FollowUpKind.ReplicatedNationwide);
        JsonConvert.DeserializeObject<FollowUpKind>("\"ReplicatedNationwide\"", converter).Should().Be(FollowUpKind.ReplicatedNationwide);
        FluentActions.Invoking(() => JsonConvert.DeserializeObject<FollowUpKind>("2", converter)).Should().Throw<JsonSerializationException>();
    }

    [Theory]
    [InlineData(typeof(Measure))]
    [InlineData(typeof(InitiativeCatalogue))]
    [InlineData(typeof(Quotation))]
    public void Entities_read_back_are_refused(Type type) =>
        FluentActions.Invoking(() => JsonConvert.DeserializeObject("{}", type)).Should().Throw<JsonSerializationException>();

    // It takes every list for a list, whatever else the type has.
    [Fact]
    public void Answer_is_a_bare_list_and_what_it_did_not_understand_is_lost()
    {
        var result = Edition2025.Catalogue.Find("lithium batteries by zeppelin");

        JsonConvert.SerializeObject(result).Should().StartWith("[").And.NotContain("zeppelin");
        JsonConvert.SerializeObject(new { Matches = result, result.IsPartial, result.NotUnderstood, result.Parts }).Should().Contain("\"NotUnderstood\":[\"zeppelin\"]");
    }

    [Fact]
    public void Shipments_are_read_back_with_their_lists()
    {
        var shipment = new Shipment { Flow = TradeFlows.Export, Goods = "lithium batteries", Traits = ["AEO"], CommodityCodes = ["850760"] };

        JsonConvert.DeserializeObject<Shipment>(JsonConvert.SerializeObject(shipment)).Should().Be(shipment);
    }
}
