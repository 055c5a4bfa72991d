using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;

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
    public void Shipments_are_read_back_with_their_lists()
    {
        var shipment = new Shipment { Flow = TradeFlows.Export, Goods = "lithium batteries", Traits = ["AEO"], CommodityCodes = ["850760"] };

        JsonConvert.DeserializeObject<Shipment>(JsonConvert.SerializeObject(shipment)).Should().Be(shipment);
    }
}
