using Initiative.Core.Explorer.Exports;
using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Initiative.Core.Explorer.Tests;

/// <summary>Text of strangers and failures: neither reaches the terminal as it is.</summary>
public sealed class SafetyTests
{
    private const string Hostile = "a\e[2J\u009B31m\u202Eb\u2066c\u200Fd\u2028e\rf\0g\uD800h\U000E0041i";

    private const string Safe = "a\uFFFD[2J\uFFFD31m\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh\uFFFDi";

    [Fact]
    public void Text_that_could_steer_or_reorder_is_replaced()
    {
        SafeText.Of(Hostile).Should().Be(Safe);
    }

    [Theory]
    [InlineData("Ürümqi 乌鲁木齐 “quoted” 5–7 kg")]
    [InlineData("👩\u200D🚀")]
    public void Text_that_is_harmless_stays(string text)
    {
        SafeText.Of(text).Should().BeSameAs(text);
    }

    [Theory]
    [InlineData("search")]
    [InlineData("city")]
    [InlineData("measure")]
    [InlineData("topic")]
    [InlineData("task")]
    [InlineData("sources")]
    [InlineData("help")]
    [InlineData("export")]
    [InlineData("validate")]
    [InlineData("advise")]
    [InlineData("codes")]
    [InlineData("advise", "--goods")]
    [InlineData("advise", "--hs")]
    [InlineData("advise", "--un")]
    [InlineData("advise", "--procedure")]
    [InlineData("advise", "--city")]
    [InlineData("advise", "--to")]
    [InlineData("advise", "--trait")]
    [InlineData("advise", "--flow")]
    [InlineData("advise", "--mode")]
    public void Argument_reaches_the_terminal_only_in_safe_form(params string[] command)
    {
        using var session = new Session(width: 200);

        session.Run([.. command, Hostile]);

        (session.Out + session.Error).Should().NotContainAny("\e", "\u009B", "\u202E", "\u2066", "\u200F", "\u2028", "\r", "\0");
    }

    [Fact]
    public void View_of_any_kind_shows_only_safe_text()
    {
        using var console = new TestConsole();

        console.Write(new SafeView(new Paragraph("x\e[2J\u202Ey")));

        console.Output.Should().Be("x\uFFFD[2J\uFFFDy");
    }

    [Fact]
    public void Unexpected_failure_is_one_sentence_and_exit_code_2()
    {
        using var console = new TestConsole().Width(300);
        var terminal = new Terminal(console, console, () => throw new InvalidOperationException("Nothing\nis open."), () => Stream.Null);

        new ExplorerApp(Edition2025.Catalogue, terminal).Run("validate", "-").Should().Be(2);

        console.Output.Trim().Should().Be("The command could not be finished, because of an unexpected error: Nothing\uFFFDis open.");
    }

    [Theory]
    [InlineData("5~7kg … 100~200", @"5\~7kg … 100\~200")]
    [InlineData("a & b &amp; <b>`c` _d_ [e](f) | #1 $x$", @"a \& b \&amp; \<b\>\`c\` \_d\_ \[e\](f) \| \#1 \$x\$")]
    [InlineData("see https://a.b or www.a.b", @"see https\://a.b or www\.a.b")]
    [InlineData("mail a@b.c", "mail a<!-- -->@b.c")]
    [InlineData("- one", @"\- one")]
    [InlineData("+ one", @"\+ one")]
    [InlineData("12. one", @"12\. one")]
    [InlineData("12) one", @"12\) one")]
    [InlineData("=== one", @"\=== one")]
    [InlineData("   one - two: 1.5", "one - two: 1.5")]
    [InlineData("\u202Eone\r\ntwo", "\uFFFDone  two")]
    public void Markdown_text_is_escaped(string text, string expected)
    {
        Markdown.Text(text).Should().Be(expected);
    }

    [Fact]
    public void Text_is_shortened_between_text_elements()
    {
        Words.Shortened(new string('x', 299) + "👩\u200D🚀!", 300).Should().Be(new string('x', 299) + "…");
    }
}
