namespace Initiative.Core.Tests.Query.Advice;

/// <summary>What the words for loads, and for two modes of one transport, say of a shipment.</summary>
public sealed class ContainerLoadTests
{
    [Theory]
    [InlineData("LCL", MatchKind.Concerns)]
    [InlineData("拼箱", MatchKind.Concerns)]
    [InlineData("consol", MatchKind.MayConcern)]
    [InlineData("consolidated", MatchKind.MayConcern)]
    [InlineData("cargo consolidation", MatchKind.MayConcern)]
    public void Consolidated_goods_go_in_other_ways_than_LCL_too(string trait, MatchKind kind) =>
        Advise(new Shipment { Flow = TradeFlows.Export, Mode = TransportModes.Rail, Goods = "machine parts", Traits = [trait] }).Matches
            .Should().ContainSingle(static match => match.Measure.Ordinal == 15).Which.Kind.Should().Be(kind);

    [Theory]
    [InlineData("FCL")]
    [InlineData("整箱")]
    public void Full_container_load_rules_out_what_is_about_LCL(string trait)
    {
        var advice = Advise(new Shipment { Flow = TradeFlows.Export, Mode = TransportModes.Sea, Goods = "furniture", Traits = [trait] });

        advice.Matches.Should().NotContain(static match => match.Measure.Ordinal == 15);
        var ruledOut = advice.RuledOut.Should().ContainSingle().Which;
        ruledOut.Measure.Ordinal.Should().Be(15);
        ruledOut.Input.Should().Be(ShipmentInput.Traits);
        ruledOut.Reason.Should().Be($"The measure is about LCL shipments; the shipment is '{trait}'.");
    }

    [Fact]
    public void Full_container_load_beside_LCL_rules_nothing_out_and_leaves_nothing_certain()
    {
        var advice = Advise(new Shipment { Flow = TradeFlows.Export, Traits = ["FCL", "LCL"] });

        advice.RuledOut.Should().BeEmpty();
        advice.Matches.Should().ContainSingle(static match => match.Measure.Ordinal == 15).Which.Kind.Should().Be(MatchKind.MayConcern);
        advice.Notes.Should().ContainSingle().Which.Text.Should().Be("'FCL' and 'LCL' do not agree; check which is right.");
    }

    [Fact]
    public void Full_container_load_of_an_import_contradicts_nothing_that_it_calls_for() =>
        Advise(new Shipment { Flow = TradeFlows.Import, Traits = ["FCL"] }).RuledOut.Should().BeEmpty();

    [Theory]
    [InlineData("sea")]
    [InlineData("onward by sea")]
    public void Second_mode_may_be_another_leg_of_multimodal_transport(string trait)
    {
        var advice = Advise(new Shipment { Flow = TradeFlows.Export, Mode = TransportModes.Rail, Goods = "machine parts", Traits = [trait] });

        advice.Matches.Should().ContainSingle(static match => match.Measure.Ordinal == 8).Which.Kind.Should().Be(MatchKind.MayConcern);
        advice.Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.Disagreement);
    }

    [Theory]
    [InlineData("orphan drugs")]
    [InlineData("rare-disease drugs")]
    [InlineData("rare disease drug")]
    [InlineData("孤儿药")]
    public void Kinds_of_drugs_are_as_sure_as_drugs(string goods)
    {
        var advice = Advise(new Shipment { Flow = TradeFlows.Import, Goods = goods });

        advice.Matches[0].Measure.Ordinal.Should().Be(7);
        advice.Matches[0].Kind.Should().Be(MatchKind.Concerns);
        advice.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Goods_beside_an_unknown_word_are_not_said_to_mean_themselves() =>
        Advise(new Shipment { Flow = TradeFlows.Import, Goods = "zeppelin drugs" }).Notes.Select(static note => note.Text)
            .Should().Contain("'drugs' may be only a part of what the goods are called; measures about drugs may concern the shipment.");

    [Theory]
    [InlineData("bonded bunker fuel oil")]
    [InlineData("保税燃料油")]
    [InlineData("保税油加注")]
    public void Bonded_fuel_is_the_same_in_both_languages(string goods)
    {
        var advice = Advise(new Shipment { Goods = goods });

        advice.Matches.Where(static match => !match.IsGeneral).Select(static match => (match.Measure.Ordinal, match.Kind)).Should().Equal((3, MatchKind.MayConcern));
        advice.Notes.Should().BeEmpty();
    }

    private static ShipmentAdvice Advise(Shipment shipment) => Edition2025.Catalogue.Advise(shipment);
}
