using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Tests.Adapters;

/// <summary>Customs declarations of China's Single Window. The files were written for these tests, with the elements that public code writes.</summary>
public class SingleWindowDeclarationTests
{
    private const string Export = "<IEFlag>E</IEFlag><TrafMode>5</TrafMode><TradeMode>9610</TradeMode><TradeCountry>HKG</TradeCountry>";

    [Fact]
    public async Task Each_goods_item_is_answered_with_what_the_head_says()
    {
        using var session = new Session();

        (await session.RunOnAsync("dec.xml", Declaration(
            $"<EntryId>310420260000000001</EntryId>{Export}",
            "<GNo>1</GNo><CodeTS>8507600090</CodeTS><GName>锂离子电池</GName><DistrictCode>33021</DistrictCode><Uncode>3480</Uncode>",
            "<GNo>2</GNo><CodeTS>0703101000</CodeTS><GName>洋葱</GName><DistrictCode>44031</DistrictCode><Colour>red</Colour>"))).Should().Be(0, session.Error);

        session.Rows.Select(row => (row["reference"], row["line"], row["pilotCity"])).Distinct()
            .Should().Equal(("310420260000000001/1", "1", "ningbo"), ("310420260000000001/2", "2", "shenzhen"));
        Measures("1").Should().Contain("lithium-battery-exports").And.Contain("cross-border-e-commerce");
        Measures("2").Should().Contain("agricultural-exports").And.NotContain("lithium-battery-exports");
        session.Markdown.Should().Contain("Item 1: Export, Air, 锂离子电池, HS 8507600090, 3480, 33021, to HKG, supervision mode 9610");

        IEnumerable<string> Measures(string item) => session.Rows.Where(row => row["line"] == item && row["kind"] != "General").Select(row => row["measure"]);
    }

    [Theory]
    [InlineData("2", "Import, Sea, tanks")]
    [InlineData("5", "Import, Air, tanks")]
    [InlineData("1", "Import, tanks, export supervision warehouse")]
    [InlineData("9", "Import, tanks")]
    public async Task Mode_is_a_code_of_China_customs(string code, string shipment)
    {
        using var session = new Session();

        await session.RunOnAsync("dec.xml", Declaration($"<IEFlag>I</IEFlag><TrafMode>{code}</TrafMode><TradeCountry>DEU</TradeCountry>", "<GName>tanks</GName>"));

        // An import goes to no other country: its TradeCountry is where it comes from.
        session.Markdown.Should().Contain($"Item 1: {shipment}.");
    }

    [Fact]
    public async Task Item_with_a_code_that_is_not_in_the_list_is_set_aside_whole_and_costs_no_other()
    {
        using var session = new Session();
        var second = Declaration("<SeqNo>S2</SeqNo><IEFlag>E</IEFlag>", "<GName>toys</GName>");

        (await session.RunOnAsync("dec.xml", $"<Messages>{Declaration("<SeqNo>S1</SeqNo><IEFlag>X</IEFlag>", "<GName>a \"b\"</GName>")}{second}</Messages>")).Should().Be(0);

        session.Rejected.Should().Equal((1L, "the IEFlag \"X\" is neither I nor E", "<DecList><GName>a \"b\"</GName></DecList>"));
        session.Rows.Select(row => row["reference"]).Distinct().Should().Equal("S2/1");
        session.Out.Should().Contain("item 1: the IEFlag");
    }

    [Theory]
    [InlineData("<IEFlag>E</IEFlag>", "<GName>toys</GName><GName>cells</GName>", "the DecList has GName more than once")]
    [InlineData("<IEFlag>E</IEFlag><IEFlag>I</IEFlag>", "<GName>toys</GName>", "the DecHead has IEFlag more than once")]
    [InlineData("<EntryId>1</EntryId><EntryId>2</EntryId>", "<GName>toys</GName>", "the DecHead has EntryId more than once")]
    public async Task Element_that_is_there_twice_sets_the_item_aside(string head, string item, string reason)
    {
        using var session = new Session();

        (await session.RunOnAsync("dec.xml", Declaration(head, item))).Should().Be(0, session.Error);

        session.Rejected.Should().Equal((1L, reason, $"<DecList>{item}</DecList>"));
    }

    [Fact]
    public async Task Declaration_without_items_is_set_aside()
    {
        using var session = new Session();
        const string Empty = "<DecHead><IEFlag>I</IEFlag></DecHead>";

        (await session.RunOnAsync("dec.xml", $"<a><DecMessage>{Empty}</DecMessage>{Declaration(Export, "<GName>toys</GName>")}{Empty}{Empty}</a>")).Should().Be(0, session.Error);

        session.Rejected.Select(static rejected => (rejected.Line, rejected.Reason, rejected.Record)).Should().Equal(
            new[] { 1L, 3, 4 }.Select(static line => (line, "the declaration has no DecList", Empty)));
    }

    [Fact]
    public async Task Declaration_in_GBK_is_read_as_it_says()
    {
        using var session = new Session();
        var path = Path.Combine(session.Folder, "dec.xml");
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("gbk")!;
        await File.WriteAllBytesAsync(path, gbk.GetBytes($"<?xml version=\"1.0\" encoding=\"gbk\"?>{Declaration(Export, "<GName>锂电池</GName>")}"));

        (await session.RunAsync(["--Input", path, "--Report", session.Report])).Should().Be(0);

        session.Rows.Should().Contain(row => row["measure"] == "lithium-battery-exports");
    }

    [Theory]
    [InlineData(60, 0)]
    [InlineData(100, 2)]
    public async Task Elements_that_are_nested_too_deeply_are_refused(int levels, int exitCode)
    {
        using var session = new Session();
        var nest = string.Concat(Enumerable.Repeat("<z>", levels)) + string.Concat(Enumerable.Repeat("</z>", levels));
        var path = Path.Combine(session.Folder, "nested.xml");
        await File.WriteAllTextAsync(path, $"<DecMessage><DecHead><IEFlag>E</IEFlag></DecHead><DecLists><DecList>{nest}<GName>锂电池</GName></DecList></DecLists></DecMessage>");

        (await session.RunAsync(["--Input", path, "--Report", session.Report])).Should().Be(exitCode);

        session.Error.Contains("the elements of a DecList are nested more than 64 deep", StringComparison.Ordinal).Should().Be(exitCode == 2);
    }

    [Theory]
    [InlineData("", "Root element is missing")]
    [InlineData("<DecMessage><DecHead><IEFlag>E</DecHead></DecMessage>", "'IEFlag' start tag on line 1")]
    [InlineData("<DecMessage><DecHead/><DecLists><DecList><GName>x", "Unexpected end of file")]
    [InlineData("<order><item/></order>", "no DecHead was found")]
    [InlineData("<DecMessage><DecLists><DecList/></DecLists><DecHead/></DecMessage>", "a DecList stands before its DecHead")]
    [InlineData("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><DecMessage><DecHead/><DecList><GName>&b;</GName></DecList></DecMessage>", "it has a document type (DTD), which is not read")]
    [InlineData("<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><DecMessage/>", "it has a document type (DTD), which is not read")]
    [InlineData("{}", "Data at the root level is invalid")]
    public async Task File_that_cannot_be_read_is_refused_in_one_sentence_and_nothing_is_written(string xml, string complaint)
    {
        using var session = new Session();

        (await session.RunOnAsync("dec.xml", xml)).Should().Be(2);

        session.Error.Should().Contain("dec.xml cannot be read as a customs declaration").And.Contain(complaint);
        session.Error.Trim().Should().NotContain("\n");
        Directory.EnumerateFileSystemEntries(session.Report).Should().BeEmpty();
    }

    private static string Declaration(string head, params string[] items) =>
        $"<DecMessage xmlns=\"http://www.chinaport.gov.cn/dec\"><DecHead>{head}</DecHead><DecLists>{string.Concat(items.Select(item => $"<DecList>{item}</DecList>"))}</DecLists></DecMessage>"
            .Replace(" xmlns=\"http://www.chinaport.gov.cn/dec\"", items.Length > 1 ? " xmlns=\"http://www.chinaport.gov.cn/dec\"" : "", StringComparison.Ordinal);
}
