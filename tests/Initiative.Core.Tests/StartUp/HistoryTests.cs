using System.Diagnostics;

namespace Initiative.Core.Tests.StartUp;

/// <summary>Whoever uses the edition does not pay for the history.</summary>
public sealed class HistoryTests
{
    [Fact]
    public void Edition_in_use_compiles_nothing_of_the_history() =>
        TypesCompiled(Program.UseEdition).Should().Contain("Initiative.Core.Edition2025Tables", "the listener reports what is compiled").And.NotContain(static type => IsOfHistory(type));

    [Fact]
    public void History_in_use_is_compiled() =>
        TypesCompiled(Program.UseHistory).Should().Contain(static type => IsOfHistory(type), "the other test would pass otherwise whatever the listener reports");

    private static bool IsOfHistory(string type) =>
        type.StartsWith("Initiative.Core.EditionHistory", StringComparison.Ordinal) || type.StartsWith("Initiative.Core.Known", StringComparison.Ordinal);

    // Other tests of this process use the history, so a process of its own is asked.
    private static string[] TypesCompiled(string use)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using var process = Process.Start(new ProcessStartInfo(host, ["exec", typeof(Program).Assembly.Location, use]) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
        return lines;
    }
}
