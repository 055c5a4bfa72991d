namespace Initiative.Core.Tests.Query.Advice;

/// <summary>Pairs of goods and their look-alikes, one for each rule of the grammar.</summary>
public sealed class GoodsTests
{
    [Theory]
    [InlineData("lithium batteries", 1)]
    [InlineData("pallets of lithium batteries", 1)]
    [InlineData("20 units of lithium batteries", 1)]
    [InlineData("lithium batteries, not restricted", 1)]
    [InlineData("lithium batteries not exceeding 100 Wh", 1)]
    [InlineData("无锡产锂电池", 1)]
    [InlineData("锂电池一批", 1)]
    [InlineData("鋰電池", 1)]
    [InlineData("cars", 5)]
    [InlineData("cars without number plates", 5)]
    [InlineData("进口汽车", 5)]
    [InlineData("medicines, excluding vaccines", 7)]
    [InlineData("aspirin tablets", 7)]
    [InlineData("paracetamol 500mg capsules", 7)]
    [InlineData("布洛芬胶囊", 7)]
    [InlineData("insulin vials", 7)]
    [InlineData("药食同源的食品", 2)]
    [InlineData("海运锂电池", 1)]
    [InlineData("fresh vegetables", 27)]
    [InlineData("vegetables (not frozen)", 27)]
    public void Goods_themselves_are_recognised(string goods, int ordinal) => Concerning(goods).Should().Contain(ordinal);

    [Theory]
    [InlineData("non-lithium batteries", 1)]
    [InlineData("lithium-free batteries", 1)]
    [InlineData("non lithium batteries", 1)]
    [InlineData("非锂电池", 1)]
    [InlineData("toys without lithium batteries", 1)]
    [InlineData("drone w/o battery", 1)]
    [InlineData("toys, lithium batteries not included", 1)]
    [InlineData("lithium battery chargers", 1)]
    [InlineData("battery chargers", 16)]
    [InlineData("锂电池隔膜", 1)]
    [InlineData("car parts", 5)]
    [InlineData("parts for cars", 5)]
    [InlineData("toy cars", 5)]
    [InlineData("汽车配件", 5)]
    [InlineData("drug test kits", 7)]
    [InlineData("tablets", 7)]
    [InlineData("glass vials", 7)]
    [InlineData("garlic capsules", 27)]
    [InlineData("olive oil", 3)]
    [InlineData("oil paintings", 3)]
    [InlineData("essential oils", 3)]
    [InlineData("vegetable slicers", 27)]
    [InlineData("vegetable steamers", 27)]
    [InlineData("电镀药水", 7)]
    [InlineData("rice seeds", 27)]
    [InlineData("fabrics, woven, of wool", 27)]
    [InlineData("yarn, combed, containing 85% of wool", 27)]
    [InlineData("yarn, 85% of cotton", 27)]
    [InlineData("carpets of textile materials (other than wool, fine animal hair or cotton)", 27)]
    [InlineData("air conditioners, in motor vehicles", 5)]
    [InlineData("boat or dock fenders", 26)]
    public void Look_alike_is_not_the_goods(string goods, int ordinal) => Concerning(goods).Should().NotContain(ordinal);

    [Theory]
    [InlineData("toys with lithium batteries")]
    [InlineData("含锂电池的玩具")]
    [InlineData("内置锂电池的扫地机器人")]
    [InlineData("battery-powered toys")]
    public void Goods_that_contain_a_battery_are_battery_powered(string goods) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods, Mode = TransportModes.Air, Flow = TradeFlows.Export }).Matches
            .Where(static match => match.Kind == MatchKind.Concerns).Select(static match => match.Measure.Ordinal).Should().Contain(16).And.NotContain(1);

    [Fact]
    public void Goods_without_a_direction_are_noted_with_the_measures_that_state_one()
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { Goods = "lithium batteries and medicines" });

        advice.Notes.Where(static note => note.Kind == AdviceNoteKind.FlowNotStated).Select(static note => note.Text).Should().Equal(
            "No direction was given; the words of measure 7 are about imports only.",
            "No direction was given; the words of measure 1 are about exports only.");
        Edition2025.Catalogue.Advise(new Shipment { Goods = "lithium batteries", Flow = TradeFlows.Export }).Notes.Should().BeEmpty();
        Edition2025.Catalogue.Advise(new Shipment { Goods = "furniture" }).Notes.Should().NotContain(static note => note.Kind == AdviceNoteKind.FlowNotStated);
    }

    [Fact]
    public void Goods_of_no_class_that_are_known_to_be_others_are_noted() =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = "machine parts" }).Notes.Should().ContainSingle()
            .Which.Text.Should().Be("No measure of edition 2025 names goods such as 'machine parts'.");

    [Theory]
    [InlineData("zorgs", false)]
    [InlineData("steel coils", true)]
    [InlineData("lithium battery chargers", true)]
    public void Measure_about_certain_goods_is_ruled_out_only_by_goods_that_are_known(string goods, bool isRuledOut) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods, Mode = TransportModes.Air, Flow = TradeFlows.Export }).RuledOut
            .Any(static ruledOut => ruledOut.Measure.Ordinal == 16).Should().Be(isRuledOut);

    [Theory]
    [InlineData("锂电池的出口", 1)]
    [InlineData("出口锂电池的公司", 1)]
    [InlineData("有没有锂电池", 1)]
    [InlineData("是不是锂电池", 1)]
    public void Goods_before_a_word_that_names_no_thing_stay_what_they_are(string goods, int ordinal) => Concerning(goods).Should().Contain(ordinal);

    [Theory]
    [InlineData("toys http://e.com/air?b2c=1")]
    [InlineData("toys, see www.b2c.com")]
    [InlineData("toys (ask b2c@e.com)")]
    public void Web_and_mail_addresses_name_no_topic(string goods) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods }).Matches.Should().OnlyContain(static match => match.IsGeneral);

    [Theory]
    [InlineData("Mercedes cars")]
    [InlineData("200 Mercedes-Benz cars")]
    public void Word_that_names_what_the_goods_are_anyway_makes_no_note(string goods) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods, Flow = TradeFlows.Import }).Notes.Should().BeEmpty();

    [Theory]
    [InlineData("customs clearance")]
    [InlineData("customs supervision")]
    public void What_any_shipment_may_have_calls_for_no_measure_about_certain_goods(string trait)
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { Goods = "zorgs", Traits = [trait] });

        advice.Matches.Should().OnlyContain(static match => !match.Measure.Topics.Any(static topic => topic.Kind == TopicKind.Goods));
        advice.RuledOut.Should().BeEmpty();
    }

    [Theory]
    [InlineData("vegatables", "vegetables")]
    [InlineData("baterries", "batteries")]
    [InlineData("pharmacuticals", "pharmaceuticals")]
    public void Misspelled_goods_may_be_the_goods_and_are_said_to_be_corrected(string goods, string word)
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { Goods = goods });

        advice.Notes.Should().Contain(note => note.Kind == AdviceNoteKind.Corrected && note.Text.Contains($"'{word}'"));
        advice.Matches.Should().NotContain(static match => match.Kind == MatchKind.Concerns);
    }

    [Theory]
    [InlineData("wooden floor")]
    [InlineData("percussion")]
    [InlineData("rubber bands")]
    [InlineData("cartoon posters")]
    public void Ordinary_word_is_not_corrected_to_a_word_of_trade(string goods) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods }).Notes.Should().NotContain(static note => note.Kind == AdviceNoteKind.Corrected);

    [Theory]
    [InlineData("vaccines at 2-8°C")]
    [InlineData("wine 12% vol")]
    public void Units_of_what_is_shipped_are_no_words_that_were_not_recognised(string goods) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods }).Notes.Should().NotContain(static note => note.Kind == AdviceNoteKind.NotRecognised);

    [Theory]
    [InlineData("🔋")]
    [InlineData("?")]
    [InlineData("...")]
    public void Text_without_words_is_said_not_to_be_recognised(string text)
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { Goods = text, DangerousGoods = [text], SupervisionMode = text, Traits = [text] });

        advice.Notes.Where(note => note.Kind == AdviceNoteKind.NotRecognised && note.Words == text).Select(static note => note.Input).Should()
            .BeEquivalentTo([ShipmentInput.Goods, ShipmentInput.DangerousGoods, ShipmentInput.SupervisionMode, ShipmentInput.Traits]);
        Edition2025.Catalogue.Find(text).NotUnderstood.Should().Equal(text);
    }

    [Fact]
    public void Text_of_more_than_a_thousand_words_is_said_to_be_read_only_in_part()
    {
        var text = string.Concat(Enumerable.Repeat("toys ", 1_000)) + "lithium batteries";

        var notes = Edition2025.Catalogue.Advise(new Shipment { Goods = text, City = text, Destination = text, SupervisionMode = text, Traits = [text] }).Notes;

        notes.Where(static note => note.Text == "The text is too long: 'lithium batteries' and what follows was not read.").Select(static note => note.Input).Should()
            .BeEquivalentTo([ShipmentInput.Goods, ShipmentInput.City, ShipmentInput.Destination, ShipmentInput.SupervisionMode, ShipmentInput.Traits]);
    }

    [Theory]
    [InlineData("rice seeds for planting")]
    [InlineData("水稻种子")]
    [InlineData("vegetable seeds")]
    public void Seeds_are_first_of_all_what_may_be_germplasm(string goods) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods, Flow = TradeFlows.Export }).Matches.Where(static match => match.Kind == MatchKind.MayConcern)
            .Select(static match => match.Measure.Ordinal).Should().Equal(24, 27);

    [Theory]
    [InlineData("空运手机")]
    [InlineData("从深圳空运手机到德国")]
    public void Chinese_mode_before_the_goods_is_how_they_go(string goods) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods }).Matches.Select(static match => match.Measure.Ordinal).Should().Contain([11, 12, 13]);

    [Fact]
    public void Vehicle_alone_in_the_field_for_goods_is_the_goods()
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { Goods = "trucks", Flow = TradeFlows.Import, Mode = TransportModes.Sea });

        advice.Matches.Where(static match => !match.IsGeneral).Should().ContainSingle().Which.Measure.Should().Be(Edition2025.Measures[4]);
        advice.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Colour_of_goods_is_no_topic() =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = "green tea", Flow = TradeFlows.Export }).Matches.Should().NotContain(static match => match.Measure.Ordinal == 17);

    [Fact]
    public void Two_modes_are_multimodal_transport() =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = "toys", Mode = TransportModes.Sea | TransportModes.Rail }).Matches
            .Should().Contain(static match => match.Measure.Ordinal == 8 && match.Kind == MatchKind.Concerns);

    [Fact]
    public void Reason_names_the_topic_where_the_words_are_another_name_for_it() =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = "蔬菜", Flow = TradeFlows.Export }).Matches[0].Reasons.Select(static reason => reason.ToString())
            .Should().Contain(["Topic: 蔬菜 (Agricultural products)", "Topic: 蔬菜 (Vegetables)"]);

    [Fact]
    public void Goods_that_are_not_recognised_leave_the_mode_apart()
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { Goods = "zorgs", Mode = TransportModes.Air, Flow = TradeFlows.Export });

        advice.Matches.Where(static match => match.Kind == MatchKind.Concerns).Should().BeEmpty();
        advice.Matches.Where(static match => match.Kind == MatchKind.MayConcern).Should().NotBeEmpty()
            .And.OnlyContain(static match => match.Reasons.All(static reason => reason.Field == MatchField.Mode));
        advice.Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.NotRecognised && note.Words == "zorgs" && note.Input == ShipmentInput.Goods);
    }

    [Fact]
    public void Measure_that_the_shipment_contradicts_is_ruled_out_with_the_reason()
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { Goods = "lithium batteries", Flow = TradeFlows.Import });

        advice.Matches.Select(static match => match.Measure.Ordinal).Should().NotContain(1);
        advice.RuledOut.Should().Contain(static ruled => ruled.Measure.Ordinal == 1 && ruled.Input == ShipmentInput.Flow && ruled.Reason == "The measure states export; the shipment is an import.");
    }

    [Theory]
    [InlineData("Los Angeles")]
    [InlineData("Germany")]
    [InlineData("DE")]
    [InlineData("DEU")]
    [InlineData("276")]
    public void Ordinary_destination_makes_no_noise(string destination) =>
        Edition2025.Catalogue.Advise(new Shipment { Destination = destination }).Notes.Should().BeEmpty();

    private static IEnumerable<int> Concerning(string goods) =>
        new[] { TradeFlows.Export, TradeFlows.Import }.SelectMany(flow => Edition2025.Catalogue.Advise(new Shipment { Goods = goods, Flow = flow, Traits = ["bonded"] }).Matches)
            .Where(static match => match.Kind == MatchKind.Concerns).Select(static match => match.Measure.Ordinal);
}
