using System.Text.Json.Nodes;

namespace Initiative.Core.Tests.Query.Advice;

/// <summary>The codes of topics and cities: listed with their sources, and read by the catalogue that has them.</summary>
public sealed class CatalogueCodeTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    private static readonly InitiativeCatalogue Other = EditionJson.ReadWith(static root =>
    {
        root["edition"]!["id"] = "2031";
        foreach (var entity in root["topics"]!.AsArray().Concat(root["cities"]!.AsArray()))
            entity!.AsObject().Remove("codes");
        root["topics"]![0]!["codes"] = new JsonArray(
            TopicCode("hs2022", "9503", "certain", "toys"),
            TopicCode("hs2022", "850790", "certain", "parts of accumulators"),
            TopicCode("un-number", "1263", "certain", "paint"),
            TopicCode("iata-handling", "CAO", "may", "cargo aircraft only"),
            TopicCode("supervision-mode", "0110", "may", "general trade"));
        root["cities"]![11]!["codes"] = new JsonArray(CityCode("un-locode", "CNYCG"), CityCode("iata-airport", "NBO"));
    });

    public static TheoryData<string> EveryTopicCode => new(Catalogue.Topics.SelectMany(static topic => topic.Codes).Select(static code => $"{code.List} {code.Code}").Distinct());

    public static TheoryData<string> EveryCityCode => new(Catalogue.Cities.SelectMany(static city => city.Codes).Select(static code => code.Code).Distinct());

    [Fact]
    public void Topic_lists_its_codes_with_meaning_certainty_and_source()
    {
        var code = Edition2025.Topics.LithiumBatteries.Codes.Single(static code => code.Code == "850760");

        code.List.Should().Be(TopicCodeList.Hs2022);
        code.Certainty.Should().Be(CodeCertainty.Certain);
        code.Meaning.English.Should().Be("lithium-ion accumulators");
        code.Source.Licence.Should().Be("PDDL-1.0");
        code.SourceId.Should().Be(code.Source.Id);
        code.ToString().Should().Be("850760, lithium-ion accumulators (hs2022)");
        Edition2025.Topics.CropGermplasm.Codes[0].ToString().Should().Be("1209, seeds for sowing (hs2022, may)");
        Edition2025.Topics.BusinessVisas.Codes.Should().BeEmpty();
    }

    [Fact]
    public void City_lists_its_codes_with_role_and_source()
    {
        var code = Edition2025.Cities.Ningbo.Codes[0];

        code.ToString().Should().Be("CNNGB (un-locode, airport)");
        code.Source.Title.Should().Be("UN/LOCODE 2023-2");
        code.Source.Licence.Should().Be("MIT");
        code.SourceId.Should().Be(code.Source.Id);
        Edition2025.Cities.Ningbo.Codes.Select(static code => code.Code).Should().Equal("CNNGB", "CNNBO", "CNNBG", "CNBLG", "CNBEI", "NGB");
        Edition2025.Cities.Dongguan.Codes.Should().OnlyContain(static code => code.List == CityCodeList.UnLocode, "it has no airport");
    }

    [Fact]
    public void Sources_of_codes_are_cited_once_each()
    {
        Edition2025.Topics.CrossBorderECommerce.Cite().Where(static citation => citation.Fact == "Codes").Select(static citation => citation.SourceId.ToString())
            .Should().Equal("gacc-2014-12", "gacc-2014-57", "gacc-2016-75", "gacc-2020-75");
        Edition2025.Topics.AgriculturalProducts.Cite().Where(static citation => citation.Fact == "Codes").Select(static citation => citation.SourceId.ToString())
            .Should().Equal("wto-agriculture-annex-1", "hs-2022");
        Edition2025.Cities.Beijing.Cite().Where(static citation => citation.Fact == "Codes").Select(static citation => citation.SourceId.ToString())
            .Should().Equal("un-locode-2023-2", "aircodes-1-3-16");
    }

    [Theory]
    [MemberData(nameof(EveryTopicCode))]
    public void Code_leads_to_every_topic_that_lists_it(string listAndCode)
    {
        var (list, code) = (Enum.Parse<TopicCodeList>(listAndCode[..listAndCode.IndexOf(' ', StringComparison.Ordinal)]), listAndCode[(listAndCode.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        var shipment = list switch
        {
            TopicCodeList.Hs2022 => new Shipment { CommodityCodes = [code] },
            TopicCodeList.SupervisionMode => new Shipment { SupervisionMode = code },
            _ => new Shipment { DangerousGoods = [code] },
        };
        var advice = Catalogue.Advise(shipment);
        var reasons = advice.Matches.SelectMany(static match => match.Reasons).Where(static reason => reason.Field == MatchField.Code).ToList();

        foreach (var topic in Catalogue.Topics.Where(topic => topic.Codes.Any(known => known.List == list && known.Code == code)))
            reasons.Should().Contain(reason => reason.Topic == topic && reason.Words.Contains(topic.Codes.First(known => known.Code == code).Meaning.English), "{0} lists {1}", topic, code);
    }

    [Theory]
    [MemberData(nameof(EveryCityCode))]
    public void Code_leads_to_the_city_that_lists_it(string code) =>
        Catalogue.Advise(new Shipment { City = code }).City.Should().Be(Catalogue.Cities.Single(city => city.Codes.Any(known => known.Code == code)));

    [Fact]
    public void Codes_of_another_edition_are_those_that_it_lists()
    {
        Reasons(new Shipment { CommodityCodes = ["95030041"] }).Should().Contain("HS 9503.00, toys (HS 2022): Lithium batteries");
        Reasons(new Shipment { CommodityCodes = ["850790"] }).Should().Contain("HS 8507.90, parts of accumulators (HS 2022): Lithium batteries");
        Reasons(new Shipment { DangerousGoods = ["UN1263"] }).Should().NotBeEmpty();
        Reasons(new Shipment { DangerousGoods = ["CAO"] }).Should().NotBeEmpty();
        Reasons(new Shipment { SupervisionMode = "0110" }).Should().NotBeEmpty();
        Reasons(new Shipment { CommodityCodes = ["850760"] }).Should().BeEmpty();
        Reasons(new Shipment { DangerousGoods = ["UN3480"] }).Should().BeEmpty();
        Other.Advise(new Shipment { City = "CNYCG" }).City!.Id.Should().Be(PilotCityId.Parse("ningbo"));
        Other.Advise(new Shipment { City = "NBO" }).City!.Id.Should().Be(PilotCityId.Parse("ningbo"));
        Other.Advise(new Shipment { City = "CNNGB" }).City.Should().BeNull();

        static IEnumerable<string> Reasons(Shipment shipment) =>
            Other.Advise(shipment).Matches.SelectMany(static match => match.Reasons).Where(static reason => reason.Field == MatchField.Code).Select(static reason => reason.ToString());
    }

    [Fact]
    public void Heading_of_a_certain_subheading_may_lead_to_its_topic()
    {
        var match = Catalogue.Advise(new Shipment { CommodityCodes = ["8507"], Flow = TradeFlows.Export }).Matches[0];

        match.Measure.Should().Be(Edition2025.Measures.LithiumBatteryExports);
        match.Kind.Should().Be(MatchKind.MayConcern);
        match.Reasons[0].ToString().Should().Be("HS 8507 (HS 2022): Lithium batteries");
    }

    [Fact]
    public void Look_up_of_a_code_allocates_nothing()
    {
        var codes = new Lexicon(Catalogue).Codes;

        Allocation.Of(() => codes.Find(CodeList.HarmonizedSystem, "850760").Length + codes.FindCity(CodeList.Locode, "ngb") + codes.FindCity(CodeList.Airport, "XXX")).Should().Be(0);
        codes.Find(CodeList.HarmonizedSystem, "850760").Length.Should().Be(2);
        codes.Find(CodeList.UnitedNations, "3481").Length.Should().Be(2);
        codes.Find(CodeList.UnitedNations, "850760").IsEmpty.Should().BeTrue();
        codes.Find(CodeList.HarmonizedSystem, "85076000901234567").IsEmpty.Should().BeTrue();
        codes.Find(CodeList.Handling, "R‌BI").IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Question_without_a_code_builds_no_codes()
    {
        var content = new RecordingContent();
        var catalogue = new InitiativeCatalogue(content);

        catalogue.Find("lithium batteries by air");
        catalogue.Advise(new Shipment { Goods = "fresh vegetables", City = "Ningbo", Destination = "Hong Kong" });
        content.Built.Should().NotContain(["TopicCodes", "CityCodes"]);
        catalogue.Find("HS 850760");
        content.Built.Should().Contain(["TopicCodes", "CityCodes"]);
    }

    [Fact]
    public void Random_text_is_certain_of_a_topic_only_by_a_code_that_the_topic_lists_as_certain() =>
        Gen.Char["0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ. "].Array[1, 14].Select(static chars => new string(chars)).Sample(static text =>
        {
            var code = new string(text.Where(char.IsAsciiLetterOrDigit).ToArray());
            var advice = Catalogue.Advise(new Shipment { CommodityCodes = [text], DangerousGoods = [text], SupervisionMode = code.All(char.IsAsciiDigit) ? text : null });
            foreach (var match in advice.Matches.Where(static match => match.Kind == MatchKind.Concerns))
                match.Reasons.Should().Contain(reason => reason.Topic!.Codes.Any(known => known.Certainty == CodeCertainty.Certain && code.Contains(known.Code)), "the text is {0}", text);
        }, iter: 10_000);

    private static JsonObject TopicCode(string list, string code, string certainty, string meaning) =>
        new() { ["list"] = list, ["code"] = code, ["certainty"] = certainty, ["meaning"] = new JsonObject { ["english"] = meaning }, ["source"] = "hs-2022" };

    private static JsonObject CityCode(string list, string code) => new() { ["list"] = list, ["code"] = code, ["role"] = "airport", ["source"] = "un-locode-2023-2" };
}
