namespace Initiative.Core.ShipmentAdvisor.Tests.Adapters;

/// <summary>Bookings in the form of DCSA's Booking API 2.0. The files were written for these tests.</summary>
public class DcsaBookingTests
{
    private const string Lithium = """{"commodityType":"Cells","HSCodes":["030211"],"extendedHSCodes":["850760"],"outerPackaging":{"dangerousGoods":[{"UNNumber":"3480","imoClass":"9"}]}}""";
    private const string Shirts = """{"commodityType":"Cotton shirts","nationalCommodityCodes":[{"type":"CUS","values":["07021"]},{"type":"TARIC","values":["6109100010"]}],"colour":"red"}""";

    [Fact]
    public async Task Each_commodity_is_answered()
    {
        using var session = new Session();

        (await session.RunOnAsync("booking.json", Booking("CNNBG", "DEHAM", Lithium, Shirts))).Should().Be(0, session.Error);

        session.Rows.Select(row => (row["reference"], row["pilotCity"])).Distinct().Should().Equal(("B-1/1.1", "ningbo"), ("B-1/1.2", "ningbo"));
        session.Markdown.Should().Contain("Item 1: Export, Sea, Cells, HS 850760, 3480, CNNBG, to DE, LCL.")
            .And.Contain("Item 2: Export, Sea, Cotton shirts, HS 6109100010, CNNBG, to DE, LCL.");
        session.Rows.Should().Contain(row => row["line"] == "1" && row["measure"] == "lithium-battery-exports");
    }

    [Theory]
    [InlineData("DEHAM", "CNSHG", "Import, Sea, Cells, HS 850760, 3480, CNSHG, LCL.")]
    [InlineData("CNNBG", "CNSHG", "Sea, Cells, HS 850760, 3480, CNNBG, LCL.")]
    [InlineData("DEHAM", "USNYC", "Sea, Cells, HS 850760, 3480, LCL.")]
    [InlineData("", "", "Sea, Cells, HS 850760, 3480, LCL.")]
    [InlineData("CN NBG", "DE HAM", "Export, Sea, Cells, HS 850760, 3480, CNNBG, to DE, LCL.")]
    public async Task Flow_follows_from_the_ports(string from, string to, string shipment)
    {
        using var session = new Session();

        await session.RunOnAsync("booking.json", Booking(from, to, Lithium));

        session.Markdown.Should().Contain($"Item 1: {shipment}");
    }

    [Theory]
    [InlineData("[{0},\n{0}]")]
    [InlineData("{0}\n{0}\n")]
    [InlineData("\uFEFF {0} {0}")]
    public async Task Several_bookings_are_read_one_after_the_other(string file)
    {
        using var session = new Session();

        (await session.RunOnAsync("bookings.json", file.Replace("{0}", Booking("CNNBG", "DEHAM", Lithium), StringComparison.Ordinal))).Should().Be(0, session.Error);

        session.Rows.Select(row => row["line"]).Distinct().Should().Equal("1", "2");
    }

    [Fact]
    public async Task What_is_no_commodity_is_set_aside_as_it_was()
    {
        using var session = new Session();

        (await session.RunOnAsync("booking.json", """{"requestedEquipments":[{"units":1},{"commodities":[7,{"commodityType":"toys"}]}]}""")).Should().Be(0, session.Error);

        session.Rejected.Should().Equal((1L, "the equipment has no commodities", """{"units":1}"""), (2L, "the commodity is not a JSON object", "7"));
        session.Rows.Select(row => row["reference"]).Distinct().Should().Equal("booking 1/2.2");
    }

    [Theory]
    [InlineData("""{"requestedEquipments":[}""", "line 1: it is not valid JSON there")]
    [InlineData("{\"requestedEquipments\":\n", "line 2: it is not valid JSON there")]
    [InlineData("""{"goods":"toys"}""", "value 1 has no list \"requestedEquipments\"")]
    [InlineData("7", "value 1 has no list \"requestedEquipments\"")]
    [InlineData("<xml/>", "it is not valid JSON there")]
    public async Task File_that_cannot_be_read_is_refused_in_one_sentence(string json, string complaint)
    {
        using var session = new Session();

        (await session.RunOnAsync("booking.json", json)).Should().Be(2);

        session.Error.Should().Contain("booking.json cannot be read as a booking of DCSA").And.Contain(complaint);
        session.Error.Trim().Should().NotContain("\n");
    }

    [Theory]
    [InlineData("""{"HSCodes":"850760"}""", "Sea, HS 850760, CNNBG")]
    [InlineData("""{"HSCodes":[["850760"],{}]}""", "\"HSCodes\" is not a text")]
    [InlineData("""{"HSCodes":true}""", "\"HSCodes\" is not a text")]
    [InlineData("""{"HSCodes":["850760"],"hsCodes":[]}""", "\"HSCodes\" is there twice")]
    [InlineData("""{"HSCodes":["850760"],"extendedHSCodes":[]}""", "Sea, HS 850760, CNNBG")]
    [InlineData("""{"commodityType":5}""", "\"commodityType\" is not a text")]
    [InlineData("""{"commodityType":["a","b"]}""", "\"commodityType\" has several values")]
    [InlineData("""{"commodityType":"\ud800"}""", "bytes or an escape that are no character")]
    [InlineData("""{"outerPackaging":{"dangerousGoods":{"unNumber":"3480"}}}""", "Sea, 3480, CNNBG")]
    [InlineData("""{"outerPackaging":{"dangerousGoods":[{"unNumber":["3480",3481]}]}}""", "Sea, 3480, 3481, CNNBG")]
    [InlineData("""{"outerPackaging":{"dangerousGoods":[{"UNNumber":true}]}}""", "\"UNNumber\" is not a text")]
    [InlineData("""{"outerPackaging":{"dangerousGoods":"3480"}}""", "an object with \"UNNumber\" is expected, not String")]
    public async Task Commodity_is_read_whole_or_set_aside_with_the_member(string commodity, string outcome)
    {
        using var session = new Session();

        (await session.RunOnAsync("booking.json", Booking("CNNBG", "CNSHG", commodity, Shirts))).Should().Be(0, session.Error);

        (session.Markdown + string.Concat(session.Rejected)).Should().Contain(outcome);
        session.Rows.Should().Contain(static row => row["reference"] == "B-1/1.2");
    }

    [Theory]
    [InlineData("""{"requestedEquipments":[],"requestedEquipments":[{"commodities":[{}]}]}""", "\"requestedEquipments\" is there twice")]
    [InlineData("""{"requestedEquipments":[{}],"shipmentLocations":[{"locationTypeCode":"POL","location":{"UNLocationCode":"Ningbo"}}]}""", "\"Ningbo\" is not the UN/LOCODE of a POL")]
    [InlineData("""{"requestedEquipments":[{}],"shipmentLocations":[{"locationTypeCode":"POL","location":{"UNLocationCode":["CNNBG","DEHAM"]}}]}""", "the POL has several codes: CNNBG, DEHAM")]
    [InlineData("""{"requestedEquipments":[{}],"shipmentLocations":["POL"]}""", "an object with \"locationTypeCode\" is expected, not String")]
    [InlineData("""{"requestedEquipments":[{}],"carrierBookingReference":{}}""", "\"carrierBookingReference\" is not a text")]
    public async Task Booking_that_is_not_read_whole_is_set_aside_and_costs_no_other(string booking, string reason)
    {
        using var session = new Session();

        (await session.RunOnAsync("bookings.json", $"{booking}\n{Booking("CNNBG", "DEHAM", Lithium)}")).Should().Be(0, session.Error);

        session.Rejected.Should().Equal((1L, reason, booking));
        session.Rows.Should().Contain(static row => row["reference"] == "B-1/1.1");
    }

    [Fact]
    public async Task Format_that_is_named_comes_before_the_name_of_the_file()
    {
        using var session = new Session();

        (await session.RunOnAsync("in.csv", Booking("CNNBG", "DEHAM", Lithium), "--Format", "DCSA")).Should().Be(0, session.Error);
        (await session.RunOnAsync("in.csv", "x", "--Format", "edifact")).Should().Be(2);
        (await session.RunOnAsync("in.json", "{}", "--Encoding", "gbk")).Should().Be(2);

        session.Error.Should().Contain("Format is not known: edifact").And.Contain("Encoding is for CSV");
    }

    private static string Booking(string from, string to, params string[] commodities) =>
        $$"""
        {"carrierBookingReference":"B-1","cargoMovementTypeAtOrigin":"LCL","shipmentLocations":[
        {"location":{"UNLocationCode":"{{from}}"},"locationTypeCode":"POL"},{"location":{"UNLocationCode":"{{to}}"},"locationTypeCode":"POD"}],
        "requestedEquipments":[{"ISOEquipmentCode":"22G1","commodities":[{{string.Join(',', commodities)}}]}]}
        """;
}
