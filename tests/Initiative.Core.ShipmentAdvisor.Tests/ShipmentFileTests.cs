using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Tests;

/// <summary>What a file of shipments may look like.</summary>
public class ShipmentFileTests
{
    private const string Header = "reference,flow,mode,goods,city,destination,traits";

    [Fact]
    public async Task Columns_in_any_order_and_case_are_understood()
    {
        using var session = new Session();

        await session.RunAsync("Traits, MODE ,reference,City,goods,FLOW,destination\nAEO,air,A-1,宁波,lithium batteries,出口,Germany\n");

        session.Rows.Should().Contain(row => row["reference"] == "A-1" && row["measure"] == "lithium-battery-exports" && row["pilotCity"] == "ningbo")
            .And.Contain(row => row["measure"] == "aeo-joint-incentives" && row["reasons"] == "Topic" && row["words"] == "AEO" && row["kind"] == "Concerns");
    }

    [Fact]
    public async Task Codes_in_their_columns_are_named_in_reasons_and_notes()
    {
        using var session = new Session();

        (await session.RunAsync(
            "reference,flow,mode,CommodityCodes,DANGEROUSGOODS,supervisionmode,city,destination\nA-1,export,air,7020000; 8507.60.00.90,UN 3481；ELI,9610,CNNGB,HK\n")).Should().Be(0);

        session.Rows.Should().OnlyContain(row => row["pilotCity"] == "ningbo" && row["notes"].Contains("'7020000' was not read"));
        WordsFor("lithium-battery-exports").Should().Contain("HS 8507.60");
        WordsFor("battery-goods-by-air").Should().Contain("UN 3481");
        WordsFor("cross-border-e-commerce").Should().Contain("9610");
        session.Markdown.Should().Contain("HS 8507.60, lithium-ion accumulators (HS 2022)");

        string WordsFor(string measure) => session.Rows.Should().ContainSingle(row => row["measure"] == measure).Which["words"];
    }

    [Fact]
    public async Task Columns_but_the_reference_may_be_left_out()
    {
        using var session = new Session();

        (await session.RunAsync("reference\nA-1\n")).Should().Be(0);

        session.Rows.Should().NotBeEmpty().And.OnlyContain(row => row["reference"] == "A-1" && row["kind"] == "General");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Lines_are_counted_as_editors_count_them(string end)
    {
        using var session = new Session();
        string[] lines = ["\uFEFF" + Header, "A-1,,,\"one", "", "two\",,,", "", "A-2,,,,,,", "A-3,sideways,,,,,", "A-4,,,\"x\"\"\",,,"];

        (await session.RunAsync(string.Join(end, lines))).Should().Be(0);

        session.Rows.Select(row => (row["reference"], row["line"])).Distinct().Should().Equal(("A-1", "2"), ("A-2", "6"), ("A-4", "8"));
        session.Rejected.Should().Equal((7L, "the flow \"sideways\" is neither import nor export", "A-3,sideways,,,,,"));
        session.Out.Should().Contain("4 shipments read from shipments.csv: 3 advised on, 1 set aside.").And.Contain("1 blank line passed over.");
    }

    [Theory]
    [InlineData("", "shipments.csv is empty")]
    [InlineData("\n\r\n", "shipments.csv is empty")]
    [InlineData("reference,goods,colour\n", "\"colour\" is not known")]
    [InlineData("reference,goods,Goods\n", "\"goods\" is there twice")]
    [InlineData("goods,city\n", "\"reference\" is missing")]
    [InlineData("weight,goods,goods\n", "\"weight\" is not known; \"goods\" is there twice; \"reference\" is missing")]
    [InlineData("reference,\u001b[31mflow\u202e\n", "\"\uFFFD[31mflow\uFFFD\" is not known")]
    [InlineData("sep=x\nreferencexflow\n", "names no separator that can be used")]
    [InlineData("\"reference\n", "a quote opens a field and none closes it")]
    [InlineData("reference\0\n", "NUL")]
    public async Task Header_that_cannot_be_used_is_explained_and_nothing_is_written(string csv, string complaint)
    {
        using var session = new Session();

        (await session.RunAsync(csv)).Should().Be(2);

        session.Error.Should().Contain(complaint);
        session.Out.Should().BeEmpty();
        Directory.Exists(session.Report).Should().BeFalse();
    }

    [Fact]
    public async Task File_with_only_a_header_gives_an_empty_report()
    {
        using var session = new Session();

        (await session.RunAsync(Header)).Should().Be(0);

        session.Rows.Should().BeEmpty();
        session.Rejected.Should().BeEmpty();
        session.Out.Should().Contain("0 shipments read");
        session.Markdown.Should().Contain("No shipment calls for a measure of its own.");
    }

    [Fact]
    public async Task Line_with_a_stray_quote_costs_no_other_line()
    {
        using var session = new Session();

        await session.RunAsync($"{Header}\nA-1,,,\"batteries,,,\nA-2,,,\"\",,,\nA-3,,,x,,,\nA-4,,,5\" pipe,,,\nA-5,,,\"x\"y,,,\nA-6,,,\"x\",,,\n");

        session.Rows.Select(row => row["reference"]).Distinct().Should().Equal("A-2", "A-3", "A-6");
        session.Rejected.Select(record => record.Line).Should().Equal(2, 5, 6);
    }

    [Theory]
    [InlineData("A-1,export,air,x,Ningbo,,,x", "8 fields where the header has 7")]
    [InlineData("A-1,export,air,x,Ningbo,", "6 fields where the header has 7")]
    [InlineData(" ,export,air,x,Ningbo,,", "the reference is empty")]
    [InlineData("A-1,, 2,x,Ningbo,,", "the mode \" 2\" is a code that means different modes in different lists: write sea, rail, road or air")]
    [InlineData("A-1,,warp,x,Ningbo,,", "the mode \"warp\" is none of sea, rail, road, air")]
    [InlineData("A-1,,,\0,Ningbo,,", "a NUL character, which no text has")]
    [InlineData("=A-1,,,", "4 fields where the header has 7")]
    [InlineData("'A-1,,,", "4 fields where the header has 7")]
    [InlineData("＝A-1,\"a\"\"b\",,", "4 fields where the header has 7")]
    public async Task Bad_line_is_set_aside_as_it_was_with_the_reason(string line, string reason)
    {
        using var session = new Session();

        (await session.RunAsync($"{Header}\nGOOD,,,,,,\n{line}\n")).Should().Be(0);

        session.Rejected.Should().Equal((3L, reason, Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(line))));
        session.Rows.Should().OnlyContain(row => row["reference"] == "GOOD");
        session.Out.Should().Contain($"line 3: {reason}");
    }

    [Fact]
    public async Task Line_that_is_not_text_is_set_aside_byte_for_byte()
    {
        using var session = new Session();
        byte[] line = [(byte)'A', 0xFF, 0xC3, (byte)',', (byte)',', (byte)',', (byte)',', (byte)',', (byte)',', (byte)'"', (byte)'"'];

        await session.RunAsync([.. Encoding.UTF8.GetBytes(Header + "\n"), .. line, .. "\nA-2,,,,,,"u8]);

        session.Rejected.Should().Equal((2L, "not UTF-8: in Excel or WPS save it as \"CSV UTF-8\", or name the encoding with --Encoding", Encoding.Latin1.GetString(line)));
    }

    [Theory]
    [InlineData(65_000, 1, 0)]
    [InlineData(66_000, 0, 1)]
    [InlineData(65_536 - 10, 1, 0)]
    [InlineData(65_536 - 9, 0, 1)]
    [InlineData(2 * 65_536 - 10, 0, 1)]
    [InlineData(3_000_000, 0, 1)]
    public async Task Line_that_is_too_long_is_set_aside_whole(int length, int advised, int rejected)
    {
        using var session = new Session();
        var line = $"LONG,,,{new string('x', length)},,,";

        await session.RunAsync($"{Header}\n{line}\nA-2,,,,,,\n");

        session.Out.Should().Contain($"{advised + 1} advised on, {rejected} set aside");
        if (rejected > 0)
            session.Rejected.Should().Equal((2L, "longer than 65,536 bytes", line));
    }

    [Fact]
    public async Task What_would_be_a_formula_to_a_spreadsheet_gets_an_apostrophe()
    {
        using var session = new Session();

        await session.RunAsync($"{Header}\n=cmd|'/c calc'!A1,,,,,,\n＠x,,,,,,\n");

        session.Rows.Select(row => row["reference"]).Distinct().Should().Equal("'=cmd|'/c calc'!A1", "'＠x");
    }

    [Fact]
    public async Task What_is_markup_to_Markdown_shows_as_it_is()
    {
        using var session = new Session();

        await session.RunAsync($"{Header}\n<b>|*1*,,,\"a | b\n# c\",,,\n");

        session.Markdown.Should().Contain(@"### \<b\>\|\*1\*").And.Contain(@"a \| b \# c");
    }

    [Fact]
    public async Task Shipments_beyond_the_first_are_counted_in_Markdown_and_all_in_CSV()
    {
        using var session = new Session();
        var lines = Enumerable.Range(1, 1_500).Select(number => number % 3 == 0 ? $"B-{number},sideways,,,,," : $"A-{number},export,air,lithium batteries,Ningbo,,");

        await session.RunAsync($"{Header}\n{string.Join('\n', lines)}", "--Details", "2");

        session.Markdown.Should().Contain("The first 2 of 1,000 shipments; report.csv has all.").And.Contain("The first 2 of 500 lines; rejected.csv has all.")
            .And.Contain("### A-2").And.NotContain("### A-4").And.Contain("| 1,000 | 1 | Lithium battery exports |").And.Contain("| Ningbo 宁波 | 1,000 |");
        session.Rows.Select(row => row["reference"]).Distinct().Should().Equal(Enumerable.Range(1, 1_500).Where(number => number % 3 != 0).Select(number => $"A-{number}"));
        session.Rejected.Select(record => record.Line).Should().Equal(Enumerable.Range(1, 500).Select(number => 3L * number + 1));
    }
}
