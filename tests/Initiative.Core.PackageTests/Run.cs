using System.Diagnostics;
using FluentAssertions.Execution;

namespace Initiative.Core.PackageTests;

/// <summary>A program that ran: what it printed, and its exit code.</summary>
internal sealed record Run(string Command, int ExitCode, string Output)
{
    internal static Run Dotnet(string folder, string arguments, IReadOnlyDictionary<string, string>? environment = null) => Of("dotnet", folder, arguments, environment);

    internal static Run Of(string program, string folder, string arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What MSBuild hands down to tests must not reach the builds that they start.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Run($"{program} {arguments}", process.ExitCode, output + errors.Result);
    }

    internal RunAssertions Should() => new(this);

    internal sealed class RunAssertions(Run run)
    {
        internal void Succeed() => Execute.Assertion.ForCondition(run.ExitCode == 0)
            .FailWith("Expected {0} to succeed, but it ended with {1}:\n{2}", run.Command, run.ExitCode, run.Output);
    }
}
