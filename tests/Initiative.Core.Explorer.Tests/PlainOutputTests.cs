using System.Diagnostics;
using System.Text;
using Initiative.Core.Json;

namespace Initiative.Core.Explorer.Tests;

public sealed class PlainOutputTests
{
    [Fact]
    public void Piped_output_has_no_escapes_no_lines_and_no_trailing_spaces()
    {
        var result = Run();

        result.Code.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Out.Should().NotContainAny("\e", "─", "│", "\uFEFF").And.Contain("乌鲁木齐");
        result.Out.Split(Environment.NewLine).Should().OnlyContain(line => !line.EndsWith(' '));
    }

    [Fact]
    public void Piped_output_keeps_a_sentence_on_one_line()
    {
        var quotation = Edition2025.Measures.LithiumBatteryExports.Quotation;
        var sentence = quotation.Document.Text!.Substring(quotation.Sentence.Start, quotation.Sentence.Length);

        var result = Run("measure", "1");

        result.Out.Split(Environment.NewLine).Should().ContainSingle(line => line.Trim().Replace("**", "") == sentence);
    }

    [Fact]
    public void Piped_error_goes_to_the_error_stream_without_escapes()
    {
        var result = Run("measure", "lithum");

        result.Code.Should().Be(2);
        result.Out.Should().BeEmpty();
        result.Error.Should().Contain("lithium-battery-exports").And.NotContain("\e");
    }

    [Fact]
    public void Piped_export_is_the_file()
    {
        var result = Run("export", "json");

        result.Code.Should().Be(0);
        result.Out.Should().Be(CatalogueJson.ToJson(Edition2025.Catalogue));
    }

    [Theory]
    [InlineData()]
    [InlineData("measure", "16")]
    [InlineData("city", "Ningbo")]
    [InlineData("sources")]
    [InlineData("sources", "gacc-2025-04-27")]
    [InlineData("history")]
    [InlineData("export", "markdown")]
    public void Output_is_the_same_without_the_cultures_of_the_system(params string[] args)
    {
        var result = Run([("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")], args);

        result.Code.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Out.Should().Be(Run(args).Out);
    }

    [UnixTheory]
    [InlineData("dotnet \"$0\" > /dev/full")]
    [InlineData("dotnet \"$0\" overview > /dev/full")]
    [InlineData("dotnet \"$0\" help > /dev/full")]
    [InlineData("dotnet \"$0\" export json > /dev/full")]
    [InlineData("dotnet \"$0\" sources >&-")]
    public void Output_that_takes_nothing_is_said_in_one_sentence(string command)
    {
        var result = Shell(command);

        result.Code.Should().Be(2);
        result.Error.Should().StartWith("The output cannot be written: ");
        result.Error.TrimEnd().Should().NotContain("\n");
    }

    [UnixTheory]
    [InlineData("dotnet \"$0\" mesure 2> /dev/full")]
    [InlineData("dotnet \"$0\" > /dev/full 2>&1")]
    public void Error_stream_that_takes_nothing_leaves_the_exit_code(string command)
    {
        Shell(command).Code.Should().Be(2);
    }

    [UnixTheory]
    [InlineData("(dotnet \"$0\" sources; echo $? >&2) | true")]
    [InlineData("(dotnet \"$0\" export json; echo $? >&2) | true")]
    public void Reader_that_goes_away_causes_no_message(string command)
    {
        Shell(command).Error.Trim().Should().Be("0");
    }

    private static (int Code, string Out, string Error) Shell(string command) =>
        Run(new ProcessStartInfo("sh", ["-c", command, typeof(ExplorerApp).Assembly.Location]));

    private static (int Code, string Out, string Error) Run(params string[] args) => Run([], args);

    private static (int Code, string Out, string Error) Run((string Name, string Value)[] environment, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ExplorerApp).Assembly.Location, .. args])
        {
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Run(start);
    }

    private static (int Code, string Out, string Error) Run(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        // Where a library is told that colour is welcome, a pipe is still a pipe.
        start.Environment["GITHUB_ACTIONS"] = "true";
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
