using System.Diagnostics;

namespace Initiative.Core.ShipmentAdvisor.Tests;

/// <summary>Runs the built program as a process, in pipes of a shell.</summary>
internal static class Shell
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <summary>The command that starts the program.</summary>
    public static string Advisor => $"dotnet '{Path.Combine(AppContext.BaseDirectory, "ShipmentAdvisor.dll")}' ";

    public static async Task<(int ExitCode, string Out, string Error)> RunAsync(string script, string? folder = null)
    {
        using var process = Start(script, folder);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Limit);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    public static Process Start(string script, string? folder = null)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        start.Environment["Logging__LogLevel__Default"] = "None";
        return Process.Start(start)!;
    }
}
