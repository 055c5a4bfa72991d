namespace Initiative.Core.Tests.Query.Advice;

/// <summary>What the words of the goods say of where they come from and go to.</summary>
public sealed class RouteTests
{
    [Theory]
    [InlineData("fruit from Chile", "from Chile")]
    [InlineData("fruit from Chile to Guangzhou", "from Chile")]
    [InlineData("fruit ex Valparaiso, Chile, CIF Guangzhou", "ex Valparaiso")]
    [InlineData("fruit from the port of Rotterdam", "Rotterdam")]
    [InlineData("来自智利的水果", "来自智利")]
    [InlineData("水果 从智利到广州", "从智利")]
    [InlineData("DEHAM-CNNGB machines", "DEHAM")]
    [InlineData("Hamburg-Ningbo, machines", "Hamburg")]
    public void Goods_from_abroad_are_an_import(string goods, string words)
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { Goods = goods });

        advice.Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.AssumedFlow).Which.Text.Should().Contain(words).And.Contain("imported");
    }

    [Theory]
    [InlineData("vegetables to Singapore")]
    [InlineData("vegetables from Shenzhen to Hong Kong")]
    [InlineData("蔬菜运往新加坡")]
    [InlineData("vegetables CNSZX/SGSIN")]
    public void Goods_that_go_abroad_are_an_export(string goods) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods }).Notes
            .Should().ContainSingle(static note => note.Kind == AdviceNoteKind.AssumedFlow).Which.Text.Should().Contain("exported");

    [Theory]
    [InlineData("machines from Germany to France")]
    [InlineData("machines from Ningbo to Shanghai")]
    [InlineData("machines not from Germany")]
    [InlineData("machines, Germany")]
    [InlineData("PHONE parts")]
    public void Route_with_no_end_or_both_ends_abroad_says_no_direction(string goods) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods }).Notes.Should().NotContain(static note => note.Kind == AdviceNoteKind.AssumedFlow);

    [Theory]
    [InlineData("lithium batteries from Germany", "from Germany")]
    [InlineData("import of lithium batteries", "import")]
    public void Stated_direction_is_kept_and_words_that_say_another_are_noted(string goods, string words)
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { Goods = goods, Flow = TradeFlows.Export });

        advice.Matches[0].Measure.Ordinal.Should().Be(1);
        advice.Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.Disagreement).Which.Text.Should().Contain(words);
    }

    [Theory]
    [InlineData("lithium batteries FOB Ningbo")]
    [InlineData("lithium batteries from Ningbo to Hamburg")]
    [InlineData("lithium batteries, Ningbo")]
    [InlineData("lithium batteries Ningbo port")]
    [InlineData("lithium batteries Ningbo to Hamburg")]
    [InlineData("lithium batteries in Ningbo port")]
    [InlineData("power banks CNNGB-DEHAM FOB Ningbo")]
    [InlineData("lithium batteries NGB to Frankfurt")]
    [InlineData("宁波出口锂电池")]
    public void City_that_the_goods_name_is_taken_where_no_other_is_given(string goods)
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { Goods = goods });

        advice.City.Should().Be(Edition2025.Cities.Ningbo);
        advice.Notes.Should().Contain(static note => note.Kind == AdviceNoteKind.PilotCity && note.Input == ShipmentInput.Goods);
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods, City = "Xiamen" }).City.Should().Be(Edition2025.Cities.Xiamen);
    }

    [Theory]
    [InlineData("Peking duck")]
    [InlineData("lithium batteries, not from Ningbo")]
    [InlineData("lithium batteries from Nanjing Road")]
    [InlineData("lithium batteries from Ningbo to Shanghai")]
    public void City_in_the_name_of_other_things_excluded_or_one_of_two_is_not_taken(string goods) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = goods }).City.Should().BeNull();

    [Theory]
    [InlineData("not Ningbo")]
    [InlineData("anywhere except Ningbo")]
    [InlineData("除宁波")]
    [InlineData("Shenyang, US")]
    public void City_that_is_excluded_or_lies_in_another_country_is_not_taken(string city) =>
        Edition2025.Catalogue.Advise(new Shipment { City = city }).City.Should().BeNull();

    [Theory]
    [InlineData("Guangzhou, GD")]
    [InlineData("GUANGZHOU, CN")]
    [InlineData("Guangzhou No 3 terminal")]
    public void Letters_of_the_country_and_of_the_province_leave_a_city_what_it_is(string city) =>
        Edition2025.Catalogue.Advise(new Shipment { City = city }).City.Should().Be(Edition2025.Cities.Guangzhou);

    [Theory]
    [InlineData("not Hong Kong")]
    [InlineData("Hong Kong Street, Singapore")]
    public void Destination_that_is_excluded_or_names_a_street_calls_for_nothing(string destination) =>
        Edition2025.Catalogue.Advise(new Shipment { Goods = "toys", Flow = TradeFlows.Export, Destination = destination }).Matches.Should().OnlyContain(static match => match.IsGeneral);

    [Theory]
    [InlineData("China")]
    [InlineData("Shanghai")]
    public void Export_to_a_place_in_China_is_noted(string destination) =>
        Edition2025.Catalogue.Advise(new Shipment { Flow = TradeFlows.Export, Destination = destination }).Notes
            .Should().ContainSingle(static note => note.Kind == AdviceNoteKind.Disagreement && note.Input == ShipmentInput.Destination);
}
