namespace Initiative.Core.Tests.Query.Relevance;

public sealed class AdviseTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public void Answers_are_sorted_distinct_and_scored_between_0_and_1()
    {
        foreach (var asked in Suite.Shipments)
        {
            var matches = Catalogue.Advise(asked.Shipment).Matches;

            matches.Select(static match => match.Measure).Should().OnlyHaveUniqueItems();
            matches.Should().OnlyContain(static match => match.Score > 0 && match.Score <= 1);
            matches.Should().BeInOrder();
        }
    }

    [Fact]
    public void Reasons_show_words_where_they_stand_and_say_what_is_general()
    {
        foreach (var match in Suite.Shipments.SelectMany(static asked => Catalogue.Advise(asked.Shipment).Matches))
        {
            match.Should().HaveReasonsInItsQuotation();
            match.Reasons.Any(static reason => reason.Field == MatchField.General).Should().Be(match.IsGeneral);
        }
    }

    [Fact]
    public void Nothing_contradicted_is_ever_advised()
    {
        foreach (var asked in Suite.Shipments)
        {
            foreach (var measure in Catalogue.Advise(asked.Shipment).Matches.Select(static match => match.Measure))
            {
                (asked.Shipment.Flow == 0 || measure.Flows == 0 || (asked.Shipment.Flow & measure.Flows) != 0).Should().BeTrue("{0} for {1}", measure, asked.Shipment);
                (asked.Shipment.Mode == 0 || measure.Modes == 0 || (asked.Shipment.Mode & measure.Modes) != 0).Should().BeTrue("{0} for {1}", measure, asked.Shipment);
            }
        }
    }

    [Fact]
    public void Most_specific_measure_comes_first_with_its_reasons()
    {
        var advice = Catalogue.Advise(new Shipment { Flow = TradeFlows.Export, Mode = TransportModes.Air, Goods = "lithium batteries", City = "Ningbo" });

        advice.Matches[0].Measure.Should().Be(Edition2025.Measures.LithiumBatteryExports);
        advice.Matches[0].Reasons.Select(static reason => reason.ToString()).Should().Equal("Topic: Lithium batteries", "Flow: exports");
        advice.Matches[1].Measure.Should().Be(Edition2025.Measures.BatteryGoodsByAir);
        advice.City.Should().Be(Edition2025.Cities.Ningbo);
        advice.Notes.Should().Equal("Ningbo is a pilot city of edition 2025.");
    }

    [Fact]
    public void What_is_not_understood_is_noted()
    {
        var advice = Catalogue.Advise(new Shipment { Goods = "wine", City = "Lhasa", Destination = "Germany", Traits = ["AEO", "fragile", " "] });

        advice.City.Should().BeNull();
        advice.Notes.Should().Equal(
            "'Lhasa' is not a pilot city of edition 2025.",
            "No measure of edition 2025 speaks of 'wine'.",
            "No measure of edition 2025 speaks of 'Germany'.",
            "No measure of edition 2025 speaks of 'fragile'.");
    }

    [Theory]
    [InlineData("smart phones")]
    [InlineData("battery-powered toys")]
    [InlineData("green tea")]
    [InlineData("goods")]
    [InlineData("temperature-controlled chemicals")]
    public void Words_in_passing_name_no_topic_but_their_own(string goods)
    {
        var measures = Catalogue.Advise(new Shipment { Flow = TradeFlows.Export, Goods = goods }).Matches.Where(static match => !match.IsGeneral).Select(static match => match.MeasureId.ToString());

        measures.Should().BeSubsetOf(goods.StartsWith("battery", StringComparison.Ordinal) ? ["battery-goods-by-air"] : []);
    }

    [Fact]
    public void Trait_describes_the_goods_as_well() =>
        Catalogue.Advise(new Shipment { Goods = "toys", Mode = TransportModes.Air, Traits = ["battery-powered"] }).Matches[0].Measure.Should().Be(Edition2025.Measures.BatteryGoodsByAir);

    [Fact]
    public void Shipments_are_equal_when_all_they_say_is_equal_and_keep_what_they_were_given()
    {
        var traits = new List<string> { "AEO", "LCL" };
        var shipment = new Shipment { Flow = TradeFlows.Export, Traits = traits };
        traits[0] = "changed";

        shipment.Traits.Should().Equal("AEO", "LCL");
        shipment.Should().Be(new Shipment { Flow = TradeFlows.Export, Traits = ["AEO", "LCL"] });
        shipment.GetHashCode().Should().Be(new Shipment { Flow = TradeFlows.Export, Traits = ["AEO", "LCL"] }.GetHashCode());
        shipment.Should().NotBe(shipment with { Traits = ["LCL", "AEO"] }).And.NotBe(shipment with { City = "Ningbo" });
        shipment.ToString().Should().Be("Export, AEO, LCL");
        shipment.Traits.Should().NotBeAssignableTo<string[]>().And.NotBeAssignableTo<IList<string>>();
        new Shipment().Traits.Should().BeEmpty();
        new Shipment().Should().Be(new Shipment());
    }

    [Fact]
    public void Equally_good_answers_come_in_document_order()
    {
        // So many that sorting them would mix equal ones up, if nothing kept them apart.
        var matches = Catalogue.Advise(new Shipment { Traits = [.. Catalogue.Topics.Select(static topic => topic.Name.English)] }).Matches;

        matches.Should().HaveCountGreaterThan(16);
        matches.GroupBy(static match => match.Score).Should().Contain(static equal => equal.Count() > 4, "many topics weigh the same")
            .And.OnlyContain(static equal => equal.Select(match => match.Measure.Ordinal).SequenceEqual(equal.Select(match => match.Measure.Ordinal).Order()));
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(static () => Catalogue.Advise(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => new Shipment { Traits = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => new Shipment { Traits = [null!] }).Should().Throw<ArgumentNullException>();
    }
}
