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

    private static (int Code, string Out, string Error) Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ExplorerApp).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
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
