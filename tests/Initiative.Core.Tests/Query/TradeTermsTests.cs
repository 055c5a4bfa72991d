namespace Initiative.Core.Tests.Query;

public class TradeTermsTests
{
    [Theory]
    [InlineData(null, TradeFlows.None)]
    [InlineData(" ", TradeFlows.None)]
    [InlineData("None", TradeFlows.None)]
    [InlineData("export", TradeFlows.Export)]
    [InlineData(" EXPORTS ", TradeFlows.Export)]
    [InlineData("Ｅｘｐｏｒｔ", TradeFlows.Export)]
    [InlineData("outbound", TradeFlows.Export)]
    [InlineData("出口", TradeFlows.Export)]
    [InlineData("imported", TradeFlows.Import)]
    [InlineData("进口", TradeFlows.Import)]
    [InlineData("import, export", TradeFlows.Import | TradeFlows.Export)]
    [InlineData("Import/Export", TradeFlows.Import | TradeFlows.Export)]
    [InlineData("import-export", TradeFlows.Import | TradeFlows.Export)]
    [InlineData("进出口", TradeFlows.Import | TradeFlows.Export)]
    [InlineData("進出口", TradeFlows.Import | TradeFlows.Export)]
    [InlineData("EXP", TradeFlows.Export)]
    [InlineData("exp.", TradeFlows.Export)]
    [InlineData("IMP", TradeFlows.Import)]
    [InlineData("进境", TradeFlows.Import)]
    [InlineData("出境", TradeFlows.Export)]
    [InlineData("外销", TradeFlows.Export)]
    [InlineData("出口货物", TradeFlows.Export)]
    [InlineData("re-export", TradeFlows.Export)]
    public void A_flow_is_read_as_people_write_it(string? text, TradeFlows expected)
    {
        Shipment.TryParseFlow(text, out var flow).Should().BeTrue();
        flow.Should().Be(expected);
    }

    [Theory]
    [InlineData("", TransportModes.None)]
    [InlineData("air", TransportModes.Air)]
    [InlineData("by truck", TransportModes.Road)]
    [InlineData("Lorries", TransportModes.Road)]
    [InlineData("Ocean freight", TransportModes.Sea)]
    [InlineData("水路运输", TransportModes.Sea)]
    [InlineData("航空", TransportModes.Air)]
    [InlineData("RORO", TransportModes.Sea)]
    [InlineData("seafreight", TransportModes.Sea)]
    [InlineData("air-freight", TransportModes.Air)]
    [InlineData("铁路", TransportModes.Rail)]
    [InlineData("海运, 空运", TransportModes.Sea | TransportModes.Air)]
    [InlineData("by sea and rail", TransportModes.Sea | TransportModes.Rail)]
    [InlineData("铁路运输", TransportModes.Rail)]
    [InlineData("公路运输", TransportModes.Road)]
    [InlineData("航空运输", TransportModes.Air)]
    [InlineData("江海运输", TransportModes.Sea)]
    [InlineData("陆运", TransportModes.Road)]
    [InlineData("海運", TransportModes.Sea)]
    [InlineData("sea\u200B", TransportModes.Sea)]
    [InlineData("Barge", TransportModes.Sea)]
    [InlineData("inland waterway", TransportModes.Sea)]
    [InlineData("Air Charter", TransportModes.Air)]
    [InlineData("Ocean (FCL)", TransportModes.Sea)]
    [InlineData("sea+air", TransportModes.Sea | TransportModes.Air)]
    [InlineData("sea/air", TransportModes.Sea | TransportModes.Air)]
    [InlineData("sea-rail", TransportModes.Sea | TransportModes.Rail)]
    [InlineData("海铁联运", TransportModes.Sea | TransportModes.Rail)]
    public void A_mode_is_read_as_people_write_it(string text, TransportModes expected)
    {
        Shipment.TryParseMode(text, out var mode).Should().BeTrue();
        mode.Should().Be(expected);
    }

    [Theory]
    [InlineData("sideways")]
    [InlineData("1")]
    [InlineData("?")]
    [InlineData("freight")]
    [InlineData("and")]
    [InlineData("export by camel")]
    [InlineData("air, warp")]
    public void What_is_not_understood_is_not_guessed(string text)
    {
        Shipment.TryParseFlow(text, out var flow).Should().BeFalse();
        flow.Should().Be(TradeFlows.None);
        Shipment.TryParseMode(text, out var mode).Should().BeFalse();
        mode.Should().Be(TransportModes.None);
    }

    [Theory]
    [InlineData("multimodal")]
    [InlineData("courier")]
    [InlineData("EXPRESS")]
    [InlineData("多式联运")]
    [InlineData("邮件运输")]
    public void A_mode_that_is_none_of_the_four_is_not_lost(string text)
    {
        Shipment.TryParseMode(text, out var mode, out var problem).Should().BeFalse();
        mode.Should().Be(TransportModes.None);
        problem.Should().Be($"'{text}' names none of sea, rail, road and air. Give it as one of the traits of the shipment.");
        Edition2025.Catalogue.Advise(new Shipment { Traits = [text] }).Notes.Should().NotContain(static note => note.Kind == AdviceNoteKind.NotRecognised);
    }

    [Fact]
    public void What_stands_behind_the_end_of_reading_is_not_understood()
    {
        var text = string.Concat(Enumerable.Repeat("import ", 3_000)) + "export";

        Shipment.TryParseFlow(text, out var flow).Should().BeFalse();
        flow.Should().Be(TradeFlows.None);
    }

    [Fact]
    public void Every_name_that_the_JSON_has_is_read()
    {
        foreach (var flow in Enum.GetValues<TradeFlows>())
            Read(flow.ToString(), flow);
        foreach (var mode in Enum.GetValues<TransportModes>())
        {
            Shipment.TryParseMode(mode.ToString(), out var read).Should().BeTrue();
            read.Should().Be(mode);
        }

        static void Read(string text, TradeFlows flow)
        {
            Shipment.TryParseFlow(text, out var read).Should().BeTrue();
            read.Should().Be(flow);
        }
    }
}
