using System.Diagnostics;
using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>Where a person or a program reads what the advisor says.</summary>
/// <param name="Out">For what became of the shipments.</param>
/// <param name="Error">For why nothing could be done.</param>
/// <param name="Screen">Where a progress line can be drawn; null if nobody watches.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, IAnsiConsole? Screen = null)
{
    public static Terminal Open()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(Console.Out, Console.Error, Console.IsOutputRedirected ? null : AnsiConsole.Console);
    }

    /// <summary>Runs something that reports its progress, and draws that if somebody watches: part, rate and remaining time.</summary>
    public Task<T> WatchAsync<T>(Func<Action<Progress>, Task<T>> run)
    {
        if (Screen is null)
            return run(_ => { });
        return Screen.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask("Shipments", maxValue: 1);
                var watch = Stopwatch.StartNew();
                return run(progress =>
                {
                    bar.IsIndeterminate = progress.Fraction is null;
                    bar.Value = progress.Fraction ?? 0;
                    var rate = progress.Shipments / Math.Max(watch.Elapsed.TotalSeconds, 0.001);
                    bar.Description = string.Create(CultureInfo.InvariantCulture, $"Shipments {progress.Shipments:N0}, {rate:N0} a second");
                });
            });
    }

    /// <exception cref="AdvisorException">Standard output cannot be written.</exception>
    public void Say(Action<TextWriter> write)
    {
        try
        {
            write(Out);
        }
        catch (IOException refused)
        {
            throw new AdvisorException($"Standard output cannot be written; a report that it would have named is whole. {refused.Message}");
        }
    }

    /// <summary>Says in one line why the program ends. Where that cannot be written either, nothing is left to do.</summary>
    public async Task RefuseAsync(string message)
    {
        try
        {
            await Error.WriteLineAsync(Text.CleanText.Of(message.Trim()));
        }
        catch (IOException)
        {
            // The exit code still says it.
        }
    }
}
