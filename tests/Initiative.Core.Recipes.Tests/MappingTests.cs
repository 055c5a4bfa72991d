using Google.Protobuf.WellKnownTypes;
using Mapster;

namespace Initiative.Core.Recipes.Tests;

public sealed class MappingTests
{
    [Fact]
    public void Mapster_maps_ids_to_text_and_back() =>
        Order.Sample.Adapt<Message>().Adapt<Order>().Should().BeEquivalentTo(Order.Sample);

    [Theory]
    [InlineData("nonsense text")]
    [InlineData("")]
    public void Mapster_refuses_text_that_is_no_id(string text) =>
        FluentActions.Invoking(() => new Message { Measure = text, City = "ningbo" }.Adapt<Order>()).Should().Throw<FormatException>().WithMessage($"'{text}' is not the id of a measure*");

    [Fact]
    public void Mapster_maps_enums_by_the_names_of_Csharp_and_by_numbers()
    {
        FollowUpKind.ReplicatedNationwide.Adapt<string>().Should().Be("ReplicatedNationwide");
        "ReplicatedNationwide".Adapt<FollowUpKind>().Should().Be(FollowUpKind.ReplicatedNationwide);
        "2".Adapt<FollowUpKind>().Should().Be((FollowUpKind)2);
        FluentActions.Invoking(static () => "replicated-nationwide".Adapt<FollowUpKind>()).Should().Throw<FormatException>();
    }

    [Fact]
    public void Mapster_maps_names_of_entities_to_text() =>
        Edition2025.Measures.LithiumBatteryExports.Adapt<Shown>().Should().BeEquivalentTo(new Shown { Id = "lithium-battery-exports", Title = "Lithium battery exports" });

    [Fact]
    public void Protobuf_carries_an_id_as_text()
    {
        var message = new StringValue { Value = Order.Sample.Measure.Value };

        MeasureId.Parse(StringValue.Parser.ParseFrom(Google.Protobuf.MessageExtensions.ToByteArray(message)).Value).Should().Be(Order.Sample.Measure);
    }

    private sealed class Message
    {
        public int Number { get; set; }

        public string Measure { get; set; } = "";

        public string City { get; set; } = "";
    }

    private sealed class Shown
    {
        public string Id { get; set; } = "";

        public string Title { get; set; } = "";
    }
}
