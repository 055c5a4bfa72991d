using System.Text;
using Spectre.Console;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>Where a person or a program reads what the advisor says.</summary>
/// <param name="Out">For what became of the shipments.</param>
/// <param name="Error">For why nothing could be done.</param>
/// <param name="Screen">Where a progress bar can be drawn; null if nobody watches.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, IAnsiConsole? Screen = null)
{
    public static Terminal Open()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(Console.Out, Console.Error, Console.IsOutputRedirected ? null : AnsiConsole.Console);
    }

    /// <summary>Runs something that reports how far it is, from 0 to 1, and draws that if somebody watches.</summary>
    public Task<T> WatchAsync<T>(string what, Func<IProgress<double>, Task<T>> run)
    {
        if (Screen is null)
            return run(new Fraction(_ => { }));
        return Screen.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask(Markup.Escape(what), maxValue: 1);
                return run(new Fraction(done => bar.Value = done));
            });
    }

    /// <summary>Reports on the thread that works, so that nothing is reported late.</summary>
    private sealed class Fraction(Action<double> show) : IProgress<double>
    {
        public void Report(double value) => show(value);
    }
}
