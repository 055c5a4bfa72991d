namespace Initiative.Core.Tests.Query.Advice;

/// <summary>A pilot city in the forms in which shipping data writes it.</summary>
public sealed class CityFormTests
{
    [Theory]
    [InlineData("Ningbo, Zhejiang", "ningbo")]
    [InlineData("Ningbo City", "ningbo")]
    [InlineData("浙江省宁波市", "ningbo")]
    [InlineData("宁\u200B波", "ningbo")]
    [InlineData("廣州", "guangzhou")]
    [InlineData("Ürümqi", "urumqi")]
    [InlineData("天津新港", "tianjin")]
    [InlineData("北京机场", "beijing")]
    [InlineData("深圳市宝安区", "shenzhen")]
    [InlineData("上海浦东", "shanghai")]
    public void City_is_read_in_the_forms_of_shipping_data(string written, string id)
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { City = written });

        advice.City!.Id.Should().Be(PilotCityId.Parse(id));
        advice.Notes.Should().ContainSingle().Which.Kind.Should().Be(AdviceNoteKind.PilotCity);
    }

    [Theory]
    [InlineData("Guangdong", "Guangzhou, Shenzhen, Dongguan")]
    [InlineData("广东省", "Guangzhou, Shenzhen, Dongguan")]
    public void Province_is_told_with_its_pilot_cities(string written, string cities)
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { City = written });

        advice.City.Should().BeNull();
        advice.Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.Ambiguous).Which.Text.Should().Contain(cities);
    }

    [Theory]
    [InlineData("CNNGB", "CNNGB")]
    [InlineData("PVG", "PVG")]
    [InlineData("330200", "330200")]
    [InlineData("CN SHA", "SHA")]
    public void Code_of_a_city_is_shown_as_understood(string written, string code)
    {
        var part = Edition2025.Catalogue.Advise(new Shipment { City = written }).Parts.Select(static part => part.Part).Single(part => part.Text == code);

        (part.Kind, part.State).Should().Be((TextPartKind.Code, TextPartState.Understood));
        part.City.Should().NotBeNull();
    }

    [Theory]
    [InlineData("Yangpu", "Danzhou and Shanghai")]
    [InlineData("Huanggang", "Huanggang and Shenzhen")]
    public void Name_of_another_city_and_of_a_part_of_a_pilot_city_is_taken_for_neither(string written, string both)
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { City = written });

        advice.City.Should().BeNull();
        advice.Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.Ambiguous).Which.Text.Should().Contain(both);
    }

    [Theory]
    [InlineData("Yangpu District", "shanghai")]
    [InlineData("Yangpu, Shanghai", "shanghai")]
    [InlineData("Shenzhen Huanggang", "shenzhen")]
    public void Word_beside_it_decides(string written, string id) => Edition2025.Catalogue.Advise(new Shipment { City = written }).City!.Id.Should().Be(PilotCityId.Parse(id));

    [Fact]
    public void Province_beside_it_decides() =>
        Edition2025.Catalogue.Advise(new Shipment { City = "Huanggang, Hubei" }).Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.OtherPlace);

    [Theory]
    [InlineData("Yangpu Port")]
    [InlineData("Yangpu Pt")]
    [InlineData("洋浦港")]
    public void Port_of_the_same_name_as_a_district_is_where_it_lies(string written) =>
        Edition2025.Catalogue.Advise(new Shipment { City = written }).Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.OtherPlace && note.Text.Contains("Danzhou"));

    [Fact]
    public void Province_without_a_pilot_city_is_another_place() =>
        Edition2025.Catalogue.Advise(new Shipment { City = "Gansu" }).Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.OtherPlace);

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("CNZZ9")]
    public void City_that_is_not_recognised_is_not_said_to_be_no_pilot_city(string written)
    {
        var advice = Edition2025.Catalogue.Advise(new Shipment { City = written });

        advice.City.Should().BeNull();
        advice.Notes.Should().ContainSingle().Which.ToString().Should().Contain("was not recognised as a city");
    }

    [Theory]
    [InlineData("KMG", "Kunming")]
    [InlineData("XIY", "Xi'an")]
    public void Airport_of_another_city_is_told_as_that_city(string airport, string city) =>
        Edition2025.Catalogue.Advise(new Shipment { City = airport }).Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.OtherPlace).Which.Text.Should().Contain(city);
}
