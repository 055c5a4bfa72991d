namespace Initiative.Core.ShipmentAdvisor.Tests.Adapters;

/// <summary>Logistics objects of IATA ONE Record. The files were written for these tests, with the names of the ontology of 2026-07.</summary>
public class OneRecordPiecesTests
{
    private const string Product = """
        "cargo:contentProducts":[{"@type":"cargo:ProductDg","cargo:unNumber":"3480","cargo:description":"Cells","cargo:hsCode":{"@type":"cargo:CodeListElement","cargo:code":"850760"}}]
        """;

    private const string Handling = "\"cargo:specialHandlingCodes\":[{\"@id\":\"https://onerecord.iata.org/ns/code-lists/SpecialHandlingCode#ELI\"}]";

    [Fact]
    public async Task Each_piece_is_answered_with_what_surrounds_it()
    {
        using var session = new Session();

        (await session.RunOnAsync("waybill.jsonld", Waybill(
            "PVG", "CN", "DEFRA",
            $$"""{"@type":"cargo:PieceDg","@id":"https://1r.example.com/p1",{{Product}},{{Handling}}}""",
            """{"@type":["cargo:Piece"],"cargo:goodsDescription":"Fresh vegetables: leeks"}"""))).Should().Be(0, session.Error);

        session.Rows.Select(row => (row["reference"], row["pilotCity"])).Distinct().Should().Equal(("https://1r.example.com/p1", "shanghai"), ("piece 1.2", "shanghai"));
        session.Markdown.Should().Contain("Item 1: Export, Air, Cells, HS 850760, 3480, ELI, PVG, to DE.").And.Contain("Item 2: Export, Air, Fresh vegetables\\: leeks, PVG, to DE.");
    }

    [Theory]
    [InlineData("FRA", "", "PVG", "Air, Cells, HS 850760, 3480, PVG.")]
    [InlineData("PVG", "", "FRA", "Air, Cells, HS 850760, 3480, PVG.")]
    [InlineData("FRA", "DE", "CNPVG", "Import, Air, Cells, HS 850760, 3480, CNPVG.")]
    public async Task Flow_is_stated_only_if_both_ends_say_their_country(string from, string country, string to, string shipment)
    {
        using var session = new Session();

        await session.RunOnAsync("waybill.jsonld", Waybill(from, country, to, $$"""{"@type":"cargo:Piece",{{Product}}}"""));

        session.Markdown.Should().Contain($"Item 1: {shipment}");
    }

    [Theory]
    [InlineData("""{"@context":{"@vocab":"https://onerecord.iata.org/ns/cargo#"},"@type":"Piece","goodsDescription":"Cells","contentProducts":{"hsCode":{"@id":"https://x.example/hs#850760"}}}""")]
    [InlineData("""[{"@type":["https://onerecord.iata.org/ns/cargo#Piece"],"https://onerecord.iata.org/ns/cargo#goodsDescription":[{"@value":"Cells"}],"https://onerecord.iata.org/ns/cargo#contentProducts":[{"https://onerecord.iata.org/ns/cargo#hsCode":[{"https://onerecord.iata.org/ns/cargo#code":[{"@value":"850760"}]}]}]}]""")]
    [InlineData("""{"@graph":[{"@id":"s","@type":"cargo:Shipment","cargo:pieces":{"@id":"p"}},{"@id":"p","@type":"cargo:Piece","cargo:goodsDescription":"Cells","cargo:contentProducts":[{"@id":"q"}]},{"@id":"q","@type":"cargo:Product","cargo:hsCode":{"cargo:code":"850760"}}]}""")]
    public async Task Short_whole_and_linked_forms_read_the_same(string json)
    {
        using var session = new Session();

        (await session.RunOnAsync("piece.jsonld", json)).Should().Be(0, session.Error);

        session.Out.Should().Contain("1 shipment read");
        session.Markdown.Should().Contain("Item 1: Air, Cells, HS 850760.");
    }

    [Theory]
    [InlineData("\"https://onerecord.iata.org/ns/code-lists/ModeCode#ROAD_TRANSPORT\"", "Road, Cells.")]
    [InlineData("\"x#2\"", "Rail, Cells.")]
    [InlineData("\"https://onerecord.iata.org/ns/code-lists/ModeCode#FIXED_TRANSPORT_INSTALLATION\"", "Cells.")]
    public async Task Mode_that_is_stated_comes_before_air(string code, string shipment)
    {
        using var session = new Session();

        await session.RunOnAsync("piece.jsonld", """{"@type":"cargo:Piece","cargo:goodsDescription":"Cells","cargo:involvedInActions":[{"cargo:servedActivity":{"cargo:modeCode":{"@id":CODE}}}]}""".Replace("CODE", code, StringComparison.Ordinal));

        session.Markdown.Should().Contain($"Item 1: {shipment}");
    }

    [Fact]
    public async Task Piece_that_is_only_linked_to_is_set_aside()
    {
        using var session = new Session();

        (await session.RunOnAsync("shipment.jsonld", """{"@type":"cargo:Shipment","cargo:pieces":[{"@id":"https://1r.example.com/p1"}]}""")).Should().Be(0, session.Error);

        session.Rejected.Should().Equal((1L, "the piece is only linked to: embed it in the document", """{"@id":"https://1r.example.com/p1"}"""));
    }

    [Theory]
    [InlineData("""{"@type":"cargo:Waybill"}""", "value 1 has no Piece")]
    [InlineData("[]7", "it is not valid JSON there")]
    public async Task File_that_cannot_be_read_is_refused_in_one_sentence(string json, string complaint)
    {
        using var session = new Session();

        (await session.RunOnAsync("piece.jsonld", json)).Should().Be(2);

        session.Error.Should().Contain("piece.jsonld cannot be read as IATA ONE Record").And.Contain(complaint);
    }

    [Fact]
    public async Task Two_pieces_that_say_the_same_are_two()
    {
        using var session = new Session();

        await session.RunOnAsync("shipment.jsonld", """[{"@type":"Piece","upid":"1"},{"@type":"Shipment","pieces":[{"goodsDescription":"Cells"},{"goodsDescription":"Cells"}]}]""");

        session.Rows.Select(row => row["reference"]).Distinct().Should().Equal("piece 1.1", "piece 2.1", "piece 2.2");
    }

    [Theory]
    [InlineData("""{"@type":"Shipment","pieces":{"@set":[{"@id":"1","goodsDescription":"Cells"}]}}""", "Air, Cells.")]
    [InlineData("""{"@type":"Shipment","pieces":{"@list":[{"@id":"1","goodsDescription":{"@set":["Cells"]}}]}}""", "Air, Cells.")]
    [InlineData("""{"@type":"Shipment","@reverse":{"ofShipment":[{"goodsDescription":"Cells"}]}}""", "Air, Cells.")]
    [InlineData("""{"@type":"Piece","goodsDescription":[{"@value":"Cells","@language":"en"},{"@value":"电池","@language":"zh"}]}""", "Air, Cells; 电池.")]
    [InlineData("""{"@type":"Piece","contentProducts":[{"description":"Cells"},{"description":"Toys"}]}""", "Air, Cells; Toys.")]
    [InlineData("""{"@type":"Piece","goodsDescription":null,"cargo:goodsDescription":"Cells"}""", "Air, Cells.")]
    [InlineData("""{"@type":"Piece","goodsDescription":"Cells","departureLocation":{"locationCodes":["CN NGB"]}}""", "Air, Cells, CNNGB.")]
    [InlineData("""{"@type":"Piece","goodsDescription":"Cells","departureLocation":{"locationCodes":"ZSNB","country":"CHN"},"arrivalLocation":{"country":"Germany"}}""", "Export, Air, Cells, ZSNB, to Germany.")]
    [InlineData("""[{"@id":"1","@type":"Piece","goodsDescription":"Cells"},{"@type":"Shipment","pieces":[{"@id":"1","@type":"Piece","goodsDescription":"Cells"}]}]""", "Air, Cells.")]
    public async Task Piece_in_any_form_of_JSON_LD_is_read_once_and_whole(string json, string shipment)
    {
        using var session = new Session();

        (await session.RunOnAsync("pieces.jsonld", $$"""{"@graph":[{{json}}]}""")).Should().Be(0, session.Error);

        session.Out.Should().StartWith("1 shipment read");
        session.Markdown.Should().Contain($"Item 1: {shipment}");
    }

    [Theory]
    [InlineData("""{"@type":"Piece","goodsDescription":5}""", "\"goodsDescription\" is not a text")]
    [InlineData("""{"@type":"Piece","goodsDescription":true}""", "\"goodsDescription\" is not a text")]
    [InlineData("""{"@type":"Piece","goodsDescription":{"en":"Cells"}}""", "\"goodsDescription\" is not a text")]
    [InlineData("""{"@type":"Piece","goodsDescription":"\ud800"}""", "a text in it has bytes or an escape that are no character")]
    [InlineData("""{"@type":"Piece","goodsDescription":"Cells","goodsDescription":"Toys"}""", "\"goodsDescription\" is there twice in one object")]
    [InlineData("""{"@id":"1","@type":"Piece","goodsDescription":"Cells","contains":{"@id":"1","hsCode":"850760"}}""", "the @id \"1\" is there twice, with different content")]
    [InlineData("""{"@type":"Piece","departureLocation":{"@id":"2"},"other":[{"@id":"2","locationCodes":"PVG"},{"@id":"2","locationCodes":"FRA"}]}""", "the @id \"2\" is there twice, with different content")]
    public async Task Piece_that_is_not_read_whole_is_set_aside_and_costs_no_other(string piece, string reason)
    {
        using var session = new Session();

        (await session.RunOnAsync("pieces.jsonld", $$"""{{piece}} {"@type":"Piece"}""")).Should().Be(0, session.Error);

        session.Rejected.Should().Equal((1L, reason, piece));
        session.Rows.Should().Contain(static row => row["reference"] == "piece 2.1");
    }

    [Fact]
    public async Task Pieces_of_a_graph_have_nothing_of_their_neighbours()
    {
        using var session = new Session();

        (await session.RunOnAsync("piece.jsonld", """{"@graph":[{"@id":"0","@type":"Piece","goodsDescription":"toys"},{"@id":"1","@type":"Piece"},{"@id":"2","@type":"Product","hsCode":"850760"}]}""")).Should().Be(0, session.Error);

        session.Rows.Should().OnlyContain(static row => row["kind"] != "Concerns" && !row["words"].Contains("8507"));
    }

    [Theory]
    [InlineData("Piece", 3_000, 3_000)]
    [InlineData("Product", 1_500, 0)]
    [InlineData("Product", 900, 1)]
    public async Task Long_chain_of_links_is_read_without_what_other_pieces_say_or_refused(string type, int length, int advised)
    {
        using var session = new Session();
        var chain = Enumerable.Range(1, length - 1).Select(number => $$"""{"@id":"{{number}}","@type":"{{type}}","hsCode":"{{number}}","next":{"@id":"{{(number + 1) % length}}"} }""");

        (await session.RunOnAsync("piece.jsonld", $$"""{"@graph":[{"@id":"0","@type":"Piece","next":{"@id":"1"} },{{string.Join(',', chain)}}]}""")).Should().Be(0, session.Error);

        session.Out.Should().Contain(advised == 0 ? "1 set aside" : $"{advised.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} advised on, 0 set aside");
    }

    [Fact]
    public async Task Links_in_a_circle_end()
    {
        using var session = new Session();
        var links = string.Join(',', Enumerable.Range(0, 30).Select(number => $$"""{"@id":"{{number % 3}}"}"""));

        (await session.RunOnAsync("piece.jsonld", $$"""{"@graph":[{"@id":"0","@type":"cargo:Piece","a":[{{links}}]},{"@id":"1","b":[{{links}}]},{"@id":"2","c":[{{links}}]}]}""")).Should().Be(0, session.Error);

        session.Out.Should().Contain("1 shipment read");
    }

    private static string Waybill(string from, string country, string to, params string[] pieces) =>
        $$$"""
        {"@context":{"cargo":"https://onerecord.iata.org/ns/cargo#"},"@type":"cargo:Waybill","@id":"https://1r.example.com/w1",
        "cargo:departureLocation":{"cargo:locationCodes":[{"cargo:code":"{{{from}}}"}],"cargo:address":{"cargo:country":{"cargo:code":"{{{country}}}"} } },
        "cargo:arrivalLocation":{"cargo:locationCodes":[{"cargo:code":"{{{to}}}"}]},
        "cargo:shipment":{"@type":"cargo:Shipment","cargo:goodsDescription":"Cells","cargo:pieces":[{{{string.Join(',', pieces)}}}]}}
        """;
}
