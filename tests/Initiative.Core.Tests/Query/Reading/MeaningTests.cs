namespace Initiative.Core.Tests.Query.Reading;

/// <summary>What words mean where they stand: streets, districts, codes that are ordinary words, brands and homonyms.</summary>
public sealed class MeaningTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Theory]
    [InlineData("Tianjin North Road, Shanghai", "Shanghai")]
    [InlineData("Beijing East Street, Wuxi", "Wuxi")]
    [InlineData("Zhongshan District, Dalian", "Dalian")]
    [InlineData("Canton, Michigan", null)]
    [InlineData("CAN", "Guangzhou")]
    [InlineData("SHE", "Shenyang")]
    public void City_is_the_place_and_not_the_street_that_bears_its_name(string city, string? expected) =>
        Catalogue.Advise(new Shipment { City = city }).City?.Name.English.Should().Be(expected);

    [Theory]
    [InlineData("IT")]
    [InlineData("NO")]
    [InlineData("BE")]
    [InlineData("MY")]
    public void Destination_that_is_an_ordinary_word_is_read_as_a_code(string destination) =>
        Catalogue.Advise(new Shipment { Goods = "furniture", Destination = destination }).Notes
            .Should().NotContain(static note => note.Input == ShipmentInput.Destination);

    [Theory]
    [InlineData("I", TradeFlows.Import)]
    [InlineData("E", TradeFlows.Export)]
    public void Flag_of_a_declaration_is_a_flow(string text, TradeFlows expected)
    {
        Shipment.TryParseFlow(text, out var flow).Should().BeTrue();
        flow.Should().Be(expected);
    }

    [Fact]
    public void Region_inside_China_is_not_another_destination()
    {
        var advice = Catalogue.Advise(new Shipment { Goods = "timber", Destination = "Poland", Traits = ["multimodal transport"] });
        advice.Matches.Should().Contain(static match => match.Measure == Edition2025.Measures.MultimodalTransport);
    }

    [Theory]
    [InlineData("training of customs officers", "training")]
    [InlineData("shipping", "shipping")]
    [InlineData("DEPA", "DEPA")]
    [InlineData("free trade zone", "free trade zone")]
    public void Word_that_only_looks_like_one_of_a_measure_is_not_understood_and_finds_nothing(string question, string word)
    {
        var result = Catalogue.Find(question);

        result.Should().BeEmpty();
        result.NotUnderstood.Should().Equal(word);
    }

    [Theory]
    [InlineData("8703", 5)]
    [InlineData("3004", 7)]
    [InlineData("heading 8703", 5)]
    [InlineData("供港澳蔬菜", 23)]
    public void Heading_alone_and_the_documents_own_example_are_read(string goods, int ordinal) =>
        Catalogue.Advise(new Shipment { Goods = goods }).Matches.Should().Contain(match => match.Measure.Ordinal == ordinal && match.Kind == MatchKind.Concerns);

    [Theory]
    [InlineData("2025")]
    [InlineData("1999")]
    public void Year_is_no_heading(string goods) => Catalogue.Advise(new Shipment { Goods = goods }).Parts.Should().NotContain(static read => read.Part.Kind == TextPartKind.Code);

    [Theory]
    [InlineData("拼箱出口")]
    [InlineData("锂电池出口")]
    [InlineData("LCL exports")]
    public void Direction_at_the_end_of_a_name_is_read(string goods) =>
        Catalogue.Advise(new Shipment { Goods = goods }).Notes.Should().NotContain(static note => note.Kind == AdviceNoteKind.FlowNotStated);

    [Theory]
    [InlineData("关税", "未能识别“关税”。")]
    [InlineData("carnet", "未能识别“carnet”。")]
    public void Subject_that_is_no_goods_is_named_whole_and_not_corrected(string goods, string note) =>
        Catalogue.Advise(new Shipment { Goods = goods }).Notes.Should().ContainSingle().Which.TextFor(System.Globalization.CultureInfo.GetCultureInfo("zh")).Should().Be(note);

    [Fact]
    public void Place_that_is_a_topic_is_known_to_be_no_pilot_city() =>
        Catalogue.Advise(new Shipment { City = "香港" }).Notes.Should().ContainSingle().Which.Kind.Should().Be(AdviceNoteKind.OtherPlace);

    [Theory]
    [InlineData("EVs", "EV")]
    [InlineData("TVs", "TV")]
    public void Plural_of_two_capital_letters_is_read_as_the_singular(string plural, string singular)
    {
        var notes = Catalogue.Advise(new Shipment { Goods = plural }).Notes.Select(note => note.Text.Replace(plural, singular, StringComparison.Ordinal));

        notes.Should().Equal(Catalogue.Advise(new Shipment { Goods = singular }).Notes.Select(static note => note.Text));
        Catalogue.Find(plural).Select(static match => match.Measure).Should().Equal(Catalogue.Find(singular).Select(static match => match.Measure));
    }

    [Theory]
    [InlineData("certificate of origin form E")]
    [InlineData("signature dish of the chef")]
    [InlineData("drug rehab clinic in Boston")]
    public void Question_about_other_things_has_no_answer(string question) => Catalogue.Find(question).Should().BeEmpty();

    [Theory]
    [InlineData("lithium b")]
    [InlineData("drug")]
    [InlineData("visa rules")]
    public void Word_with_another_meaning_is_answered_where_nothing_says_that_it_is_meant(string question) => Catalogue.Find(question).Should().NotBeEmpty();

    [Theory]
    [InlineData("遥控玩具汽车")]
    [InlineData("toy car")]
    public void Toy_in_the_name_of_goods_makes_what_follows_a_toy(string goods) =>
        Catalogue.Advise(new Shipment { Flow = TradeFlows.Import, Goods = goods }).Matches
            .Should().NotContain(static match => match.Kind == MatchKind.Concerns && match.Measure == Edition2025.Measures.ImportedVehicleDualCertificates);

    [Fact]
    public void Name_in_brackets_among_goods_may_be_a_brand() =>
        Catalogue.Advise(new Shipment { Goods = "American Eagle (AEO) jeans" }).Matches
            .Should().NotContain(static match => match.Kind == MatchKind.Concerns && match.Measure == Edition2025.Measures.AeoJointIncentives);

    [Fact]
    public void Plural_of_tomato_is_tomatoes() =>
        Catalogue.Find("tomatoes to Hong Kong").Select(static match => match.Measure).Should().Contain(Edition2025.Measures.AgriculturalExports);

    [Fact]
    public void Note_in_JSON_has_its_sentence()
    {
        var note = Catalogue.Advise(new Shipment { City = "Ningbo" }).Notes[0];
        System.Text.Json.JsonSerializer.Serialize(note).Should().Contain("Ningbo is a pilot city of edition 2025.");
    }
}
