using System.Text.RegularExpressions;

namespace Initiative.Core.Tests.Data;

public class PlaceTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public void The_cities_are_the_list_of_the_document_in_its_order()
    {
        const string before = "will be implemented in 25 cities, including ";
        var seed = File.ReadAllText(Checkout.Seed);
        var start = seed.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var list = seed[start..seed.IndexOf('.', start)].Replace("and ", "", StringComparison.Ordinal).Split(", ");

        list.Should().HaveCount(25);
        Catalogue.Cities.Select(static city => city.Name.English).Should().Equal(list);
        Catalogue.Cities.Select(static city => city.Quotation.Text).Should().Equal(list, "each city is quoted where it is named");
    }

    [Fact]
    public void The_cities_lie_in_17_divisions_and_each_division_has_one()
    {
        Catalogue.Divisions.Count.Should().Be(17);
        Catalogue.Divisions.Where(static division => division.Cities.Count == 0).Should().BeEmpty("a division is listed for its pilot cities");
        Catalogue.Divisions.Sum(static division => division.Cities.Count).Should().Be(25);
    }

    [Fact]
    public void Divisions_and_cities_name_each_other()
    {
        foreach (var city in Catalogue.Cities)
        {
            city.Division.Cities.Should().Contain(city);
            Catalogue.Divisions.Where(division => division.Cities.Contains(city.Id)).Should().Equal([city.Division], "{0} lies in one division", city);
        }
    }

    [Fact]
    public void The_municipalities_are_the_four_of_the_country()
    {
        string[] municipalities = ["Beijing", "Tianjin", "Shanghai", "Chongqing"];
        Catalogue.Cities.Where(static city => city.IsMunicipality).Select(static city => city.Name.English).Should().BeEquivalentTo(municipalities);
        Catalogue.Divisions.Where(static division => division.Kind == DivisionKind.Municipality)
            .Select(static division => division.Name.English).Should().BeEquivalentTo(municipalities);
        Catalogue.Divisions.Where(static division => division.Kind == DivisionKind.AutonomousRegion)
            .Select(static division => division.Name.English).Should().Equal("Xinjiang");
    }

    [Fact]
    public void A_municipality_has_the_name_and_code_of_its_division()
    {
        foreach (var city in Catalogue.Cities.Where(static city => city.IsMunicipality))
        {
            city.DivisionCode.Should().Be(city.Division.Code, "{0} is its own province-level division", city);
            city.Name.Should().Be(city.Division.Name);
        }
    }

    [Fact]
    public void Division_codes_are_of_the_province_level()
    {
        foreach (var division in Catalogue.Divisions)
        {
            division.Code.Should().MatchRegex(new Regex("^[1-6][0-9]0000$"), "that is a GB/T 2260 code of {0}", division);
            division.IsoCode.Should().MatchRegex(new Regex("^CN-[A-Z]{2}$"), "that is an ISO 3166-2 code of {0}", division);
        }
        Catalogue.Divisions.Select(static division => division.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal, "divisions are listed by code");
        Catalogue.Divisions.Select(static division => division.IsoCode).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void City_codes_are_of_the_prefecture_level_in_their_division()
    {
        foreach (var city in Catalogue.Cities)
        {
            city.DivisionCode[..2].Should().Be(city.Division.Code[..2], "{0} lies in {1}", city, city.Division);
            var level = city.IsMunicipality ? "^[1-6][0-9]0000$" : "^[1-6][0-9](?!00)[0-9]{2}00$";
            city.DivisionCode.Should().MatchRegex(new Regex(level), "that is a GB/T 2260 code of {0}", city);
        }
        Catalogue.Cities.Select(static city => city.DivisionCode).Should().OnlyHaveUniqueItems();
    }

    // Two independent public lists agree on these; they are repeated here so that a slip in the data is noticed.
    [Theory]
    [InlineData("beijing", "110000", "CN-BJ")]
    [InlineData("shijiazhuang", "130100", "CN-HE")]
    [InlineData("dalian", "210200", "CN-LN")]
    [InlineData("yancheng", "320900", "CN-JS")]
    [InlineData("ningbo", "330200", "CN-ZJ")]
    [InlineData("zhengzhou", "410100", "CN-HA")]
    [InlineData("dongguan", "441900", "CN-GD")]
    [InlineData("haikou", "460100", "CN-HI")]
    [InlineData("chongqing", "500000", "CN-CQ")]
    [InlineData("urumqi", "650100", "CN-XJ")]
    public void A_city_has_its_published_codes(string id, string code, string isoCode)
    {
        var city = Catalogue.Cities[PilotCityId.Parse(id)];
        city.DivisionCode.Should().Be(code);
        city.Division.IsoCode.Should().Be(isoCode);
    }

    [Fact]
    public void Every_city_lies_in_the_country_and_no_two_at_one_place()
    {
        foreach (var city in Catalogue.Cities)
        {
            city.Location.Latitude.Should().BeInRange(18, 54, "{0} lies in China", city);
            city.Location.Longitude.Should().BeInRange(73, 135, "{0} lies in China", city);
        }
        Catalogue.Cities.Select(static city => city.Location).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_city_division_and_agency_has_a_chinese_name()
    {
        var names = Catalogue.Cities.Select(static city => city.Name)
            .Concat(Catalogue.Divisions.Select(static division => division.Name))
            .Concat(Catalogue.Agencies.Select(static agency => agency.Name));

        foreach (var name in names)
            name.Chinese.Should().MatchRegex(new Regex(@"^\p{IsCJKUnifiedIdeographs}+$"), "{0} has a standard Chinese name", name.English);
    }

    [Fact]
    public void Chinese_place_names_come_without_the_suffix_of_their_kind()
    {
        foreach (var name in Catalogue.Cities.Select(static city => city.Name).Concat(Catalogue.Divisions.Select(static division => division.Name)))
            name.Chinese.Should().NotEndWithEquivalentOf("市").And.NotEndWithEquivalentOf("省").And.NotEndWithEquivalentOf("自治区");
    }

    [Fact]
    public void Every_measure_task_and_topic_has_a_chinese_name() =>
        Catalogue.Measures.Select(static measure => measure.Title).Concat(Catalogue.Tasks.Select(static task => task.Title)).Concat(Catalogue.Topics.Select(static topic => topic.Name))
            .Should().OnlyContain(static title => title.Chinese != null && title.Chinese.Any(static c => c >= '\u4e00'), "a program can be entirely Chinese");

    [Fact]
    public void Everything_in_our_words_is_said_in_Chinese_as_well()
    {
        IEnumerable<ICitable> cited = [Catalogue.Edition, .. Catalogue.Measures, .. Catalogue.Topics, .. Catalogue.Cities, .. Catalogue.Divisions, .. EditionHistory.BuiltIn.Editions, .. EditionHistory.BuiltIn.Cities];
        IEnumerable<LocalizedText?> texts =
        [
            .. cited.SelectMany(static one => one.Cite()).Select(static citation => citation.Note),
            .. Catalogue.Sources.Concat(EditionHistory.BuiltIn.Sources).Select(static source => source.Note),
            .. Catalogue.Topics.SelectMany(static topic => topic.Codes).Select(static code => code.Meaning),
            .. Catalogue.Measures.SelectMany(static measure => measure.FollowUps).Concat(Catalogue.Edition.FollowUps).Select(static followUp => followUp.Summary),
        ];

        texts.OfType<LocalizedText>().Should().HaveCountGreaterThan(300)
            .And.OnlyContain(static text => text.Chinese != null && text.Chinese.Any(static c => c >= '\u4e00'), "a program can be entirely Chinese");
    }

    [Fact]
    public void A_chinese_title_is_said_to_be_ours() =>
        Catalogue.Measures[0].Cite().Single(static citation => citation.Fact == nameof(Measure.Title)).Note!.English.Should().Be("Ours.");
}
