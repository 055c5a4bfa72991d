namespace Initiative.Core.Explorer.Tests;

public sealed class AskingTests
{
    [Fact]
    public void Search_marks_the_official_words_that_answer()
    {
        using var session = new Session(width: 200);

        session.Run("search", "batteries", "by", "air").Should().Be(0);

        session.OutInOneLine.Should().Contain("Air transport of battery-powered goods battery-goods-by-air support **air transport** of **battery-powered goods**");
    }

    [Fact]
    public void Search_on_a_terminal_marks_by_style()
    {
        using var session = new Session(width: 200, terminal: true, escapes: true);

        session.Run("search", "one declaration");

        session.Out.Should().Contain("\e[1;4m\"One Declaration, Dual Reporting\"\e[0m").And.NotContain("**");
    }

    [Fact]
    public void Long_text_is_shown_by_its_beginning()
    {
        using var session = new Session(width: 200);
        var goods = string.Concat(Enumerable.Repeat("battery ", 5_000));

        session.Run("advise", "--goods", goods).Should().Be(0);

        session.Out.Length.Should().BeLessThan(goods.Length / 4);
    }

    [Theory]
    [InlineData("furniture")]
    [InlineData("tariff on soybeans")]
    public void Search_for_what_is_not_there_says_so(string words)
    {
        using var session = new Session();

        session.Run(["search", .. words.Split(' ')]).Should().Be(0);

        session.OutInOneLine.Should().Contain($"No measure answers to \"{words}\".");
    }

    [Fact]
    public void Advise_shows_measures_with_reasons_then_general_ones_and_notes()
    {
        using var session = new Session(width: 200);

        session.Run("advise", "--flow", "export", "--mode", "AIR", "--goods", "lithium batteries", "--city", "Ningbo", "--to", "Hong", "Kong", "--trait", "AEO", "--trait", "fragile").Should().Be(0);

        var page = session.OutInOneLine;
        page.Should().StartWith("Export, Air, lithium batteries, Ningbo, to Hong Kong, AEO, fragile Measures for this shipment 1 Lithium battery exports");
        page.Should().ContainAll(
            "optimize the inspection and supervision model for **lithium battery** **exports**",
            "topic: lithium batteries, flow: exports",
            "joint incentives for **AEO-certified enterprises**",
            "For every shipment",
            "End-to-end cross-border logistics costs",
            "Notes Ningbo is a pilot city of edition 2025.");
    }

    [Fact]
    public void Advise_reads_codes()
    {
        using var session = new Session(width: 200);

        session.Run("advise", "--flow", "export", "--hs", "850760", "--un", "3480", "--city", "CNNGB", "--to", "HK", "--procedure", "9610").Should().Be(0);

        session.OutInOneLine.Should().ContainAll("Lithium battery exports", "Cross-border e-commerce facilitation", "One Declaration, Dual Reporting", "Ningbo is a pilot city of edition 2025.");
    }

    [Theory]
    [InlineData("", "Harmonized System (HS) 2022", "--procedure")]
    [InlineData("hs", "850760 lithium-ion accumulators lithium-batteries", "Harmonized System")]
    [InlineData("un", "3480 lithium ion batteries lithium-batteries", "UN Model Regulations, Rev. 23")]
    [InlineData("handling", "ELI lithium ion batteries, excepted lithium-batteries, possibly battery-powered-goods", "ONE Record")]
    [InlineData("procedure", "9610 cross-border e-commerce, retail cross-border-e-commerce", "海关总署公告2014年第12号")]
    [InlineData("locode", "CNNGB Ningbo 宁波, airport", "UN/LOCODE 2023-2")]
    [InlineData("airport", "NGB Ningbo 宁波", "IATA")]
    [InlineData("city", "330200 Ningbo 宁波", "GB/T 2260")]
    [InlineData("division", "CN-ZJ Zhejiang 浙江", "ISO 3166-2")]
    public void Codes_are_listed_with_their_source(string list, string row, string source)
    {
        using var session = new Session(width: 200);

        session.Run(list.Length == 0 ? ["codes"] : ["codes", list]).Should().Be(0);

        session.OutInOneLine.Should().ContainAll(row, source);
    }

    [Fact]
    public void Codes_of_an_unknown_list_are_refused_with_the_lists()
    {
        using var session = new Session(width: 200);

        session.Run("codes", "hz").Should().Be(2);

        session.Error.Should().Contain("The lists are hs, un, handling, procedure, locode, airport, city, division.");
    }

    [Fact]
    public void Advise_says_what_is_ruled_out_and_why()
    {
        using var session = new Session(width: 200);

        session.Run("advise", "--flow", "export", "--mode", "sea", "--goods", "lithium", "batteries");

        session.OutInOneLine.Should().Contain("Ruled out 16 Air transport of battery-powered goods The measure states air; the shipment goes by sea.");
    }

    [Fact]
    public void Advise_shows_a_contradicted_measure_as_ruled_out()
    {
        using var session = new Session(width: 200);

        session.Run("advise", "--flow", "import", "--goods", "vegetables");

        session.OutInOneLine.Should().Contain("Measures for this shipment None was found. Ruled out 27 Cross-border agricultural exports");
    }

    [Theory]
    [InlineData("search")]
    [InlineData("search", " ")]
    [InlineData("advise")]
    [InlineData("advise", "batteries")]
    [InlineData("advise", "--goods")]
    [InlineData("advise", "--goods", "--city", "Ningbo")]
    [InlineData("advise", "--flow", "export", "--flow", "import")]
    [InlineData("advise", "--city", "Ningbo", "--city", "Dalian")]
    [InlineData("advise", "--flow", "sideways")]
    [InlineData("advise", "--flow", "1")]
    [InlineData("advise", "--mode", "none")]
    [InlineData("advise", "--price", "5")]
    public void Misuse_gets_usage_and_exit_code_2(params string[] args)
    {
        using var session = new Session();

        session.Run(args).Should().Be(2);

        session.Error.Should().Contain("Usage: ");
        session.Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--mode needs a value: one or more of sea, rail, road, air.", "advise", "--mode")]
    [InlineData("There is no option \"--goodz\". Did you mean --goods? The options are --flow, --mode, --goods, --city, --to, --hs, --un, --procedure, --trait.", "advise", "--goodz", "batteries")]
    [InlineData("\"boat plane\" is none of sea, rail, road, air.", "advise", "--mode", "boat", "plane")]
    [InlineData("no measure \"99\". There are 29 measures.", "measure", "99")]
    [InlineData("no task \"6\". There are 5 tasks.", "task", "6")]
    public void Misuse_is_told_what_is_allowed(string said, params string[] args)
    {
        using var session = new Session(width: 200);

        session.Run(args).Should().Be(2);

        session.Error.Should().Contain(said);
    }

    [Fact]
    public void Help_for_advise_has_the_values_of_each_option_and_an_example_that_works()
    {
        using var session = new Session(width: 200);

        session.Run("help", "advise").Should().Be(0);

        session.OutInOneLine.Should().ContainAll("--flow one or more of import, export", "--mode one or more of sea, rail, road, air", "--trait ", "Example: ");
        session.Out.Should().Contain(Commands.Find("advise")!.Example);
        session.Run(["advise", .. Commands.Find("advise")!.Example!.Replace("\"", "", StringComparison.Ordinal).Split(' ')]).Should().Be(0);
    }
}
