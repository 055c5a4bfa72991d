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
    [InlineData("x", "", "Sea, Cells, HS 850760, 3480, LCL.")]
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
    [InlineData("""{"requestedEquipments":[{"commodities":[{"commodityType":"\ud800"}]}]}""", "bytes or an escape that are no character")]
    [InlineData("7", "value 1 has no list \"requestedEquipments\"")]
    [InlineData("<xml/>", "it is not valid JSON there")]
    public async Task File_that_cannot_be_read_is_refused_in_one_sentence(string json, string complaint)
    {
        using var session = new Session();

        (await session.RunOnAsync("booking.json", json)).Should().Be(2);

        session.Error.Should().Contain("booking.json cannot be read as a booking of DCSA").And.Contain(complaint);
        session.Error.Trim().Should().NotContain("\n");
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
