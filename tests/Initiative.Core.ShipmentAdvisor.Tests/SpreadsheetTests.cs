using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Tests;

/// <summary>What Excel, WPS and other programs write as CSV.</summary>
public class SpreadsheetTests
{
    private const string Header = "reference,flow,mode,goods,city,destination,traits";
    private const string Row = "A-1,export,air,lithium batteries,Ningbo,Germany,AEO";
    private const string Chinese = Header + "\r\n" + Row + "\r\nA-2,出口,海运,蔬菜,东莞,Macao,\r\n";

    [Theory]
    [InlineData("sep=,\n", ",")]
    [InlineData("sep=;\r\n", ";")]
    [InlineData("SEP=\t\r", "\t")]
    [InlineData("\"sep=;\"\n", ";")]
    [InlineData("sep=;;;;;;\n", ";")]
    [InlineData("\uFEFFsep=|\n", "|")]
    [InlineData("", ";")]
    [InlineData("", "\t")]
    [InlineData("\n;;;;;;\n", ";")]
    public async Task Separator_is_understood(string beginning, string separator)
    {
        using var session = new Session();
        var end = beginning.EndsWith('\r') ? "\r" : "\n";

        (await session.RunAsync(beginning + string.Join(end, [Header, Row, "\"B,1;2\",,,,,,"]).Replace(",", separator, StringComparison.Ordinal) + end)).Should().Be(0, session.Error);

        session.Rows.Select(row => row["reference"]).Distinct().Should().Equal("A-1", $"B{(separator == "\t" ? " " : separator)}1;2");
        session.Rows.Should().Contain(row => row["measure"] == "lithium-battery-exports" && row["pilotCity"] == "ningbo");
        session.Rejected.Should().BeEmpty();
    }

    [Theory]
    [InlineData(",,,", ",,,")]
    [InlineData(",,,", "")]
    [InlineData("", ",,,,")]
    [InlineData(",\"\", ,", ",\"\", , ")]
    public async Task Empty_columns_behind_the_others_are_passed_over(string inHeader, string inRow)
    {
        using var session = new Session();

        (await session.RunAsync($"{Header}{inHeader}\n{Row}{inRow}\n,,,,,,,,,\n\"\", ,,,,,\n")).Should().Be(0);

        session.Out.Should().Contain("1 shipment read").And.Contain("2 blank lines passed over");
        session.Rejected.Should().BeEmpty();
    }

    [Fact]
    public async Task Empty_column_between_others_is_passed_over_but_content_in_it_is_not()
    {
        using var session = new Session();

        (await session.RunAsync(",reference,,flow\n,A-1,,export\nx,A-2,,export\n,A-3,x,export\n")).Should().Be(0);

        session.Rows.Select(row => row["reference"]).Distinct().Should().Equal("A-1");
        session.Rejected.Select(record => (record.Line, record.Reason)).Should().Equal(
            (3L, "a field without a column name in the header is not empty"), (4L, "a field without a column name in the header is not empty"));
    }

    [Fact]
    public async Task Message_about_a_thousand_columns_is_short()
    {
        using var session = new Session();

        (await session.RunAsync(string.Join(',', Enumerable.Range(0, 1_000).Select(column => $"column{column}{new string('x', 50)}")) + "\n")).Should().Be(2);

        session.Error.Length.Should().BeLessThan(500);
        session.Error.Should().Contain("and 997 more");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-8")]
    public async Task Text_with_a_byte_order_mark_is_read(string name)
    {
        using var session = new Session();
        var encoding = Encoding.GetEncoding(name);

        (await session.RunAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(Chinese)])).Should().Be(0);

        session.Rows.Select(row => (row["reference"], row["pilotCity"])).Distinct().Should().Equal(("A-1", "ningbo"), ("A-2", "dongguan"));
    }

    [Theory]
    [InlineData("gbk")]
    [InlineData("gb18030")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    public async Task Text_in_an_encoding_that_is_named_is_read(string name)
    {
        using var session = new Session();
        var encoding = name == "utf-16" ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        var text = name == "windows-1252" ? $"{Header}\n{Row}\nA-2,,,Käse,,,\n" : Chinese;

        (await session.RunAsync(encoding.GetBytes(text), "--Encoding", name)).Should().Be(0);

        session.Rows.Select(row => row["reference"]).Distinct().Should().Equal("A-1", "A-2");
    }

    [Theory]
    [InlineData("gbk", "it looks like text in GBK")]
    [InlineData("utf-16", "it looks like text in UTF-16")]
    public async Task Text_in_another_encoding_is_recognised_and_how_to_save_it_is_said(string name, string complaint)
    {
        using var session = new Session();
        var encoding = name == "gbk" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.Unicode;

        (await session.RunAsync(encoding.GetBytes(Chinese))).Should().Be(2);

        session.Error.Should().Contain(complaint).And.Contain("CSV UTF-8").And.Contain("--Encoding");
        Directory.Exists(session.Report).Should().BeFalse();
    }

    [Fact]
    public async Task Western_text_is_not_taken_for_Chinese()
    {
        using var session = new Session();

        (await session.RunAsync(Encoding.Latin1.GetBytes($"{Header}\nA-1,,,Käse für Köln,,,\n{Row}\n"))).Should().Be(0);

        session.Rejected.Select(record => record.Line).Should().Equal(2);
        session.Rows.Select(row => row["reference"]).Distinct().Should().Equal("A-1");
    }

    [Fact]
    public async Task Character_that_the_encoding_does_not_have_costs_its_line_only()
    {
        using var session = new Session();
        byte[] text = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Header + "\nX,,,"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(",,,\n" + Row)];

        (await session.RunAsync(text)).Should().Be(0);

        session.Rejected.Select(record => (record.Line, record.Reason)).Should().Equal((2L, "a character that utf-16 does not have"));
        session.Rows.Should().OnlyContain(row => row["reference"] == "A-1");
    }

    [Fact]
    public async Task Rejected_lines_open_in_a_spreadsheet_as_they_are()
    {
        using var session = new Session();

        await session.RunAsync($"{Header}\nA-1,出口,飞毯,蔬菜,东莞,,\n");

        var bytes = await File.ReadAllBytesAsync(Path.Combine(session.Report, "rejected.csv"));
        bytes.Should().StartWith(Encoding.UTF8.Preamble.ToArray());
        Encoding.UTF8.GetString(bytes).Should().EndWith("\"A-1,出口,飞毯,蔬菜,东莞,,\"\r\n");
    }

    [Fact]
    public async Task Long_field_makes_no_long_message_and_no_half_emoji()
    {
        using var session = new Session();

        await session.RunAsync($"{Header}\nA-1,{new string('x', 59)}😀{new string('y', 10_000)},,,,,\nA-2,\u001b[31m\u202eleft,,,,,\n");

        session.Rejected.Select(record => record.Reason.Length).Should().OnlyContain(length => length < 200);
        session.Out.Should().Contain($"the flow \"{new string('x', 59)}…\" is").And.Contain("the flow \"\uFFFD[31m\uFFFDleft\" is").And.NotContain("\u001b").And.NotContain("\u202e");
        session.Markdown.Should().NotContain("\u001b").And.NotContain("\u202e");
    }
}
