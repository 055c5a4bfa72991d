using System.Text;
using Spectre.Console;

namespace Initiative.Core.Explorer;

/// <summary>Where answers go, and where complaints go.</summary>
/// <param name="Out">For answers that people read.</param>
/// <param name="Error">For complaints.</param>
/// <param name="OpenInput">Opens what is piped in.</param>
/// <param name="OpenOutput">Opens the stream under <paramref name="Out"/>, for answers of which every byte counts.</param>
internal sealed record Terminal(IAnsiConsole Out, IAnsiConsole Error, Func<Stream> OpenInput, Func<Stream> OpenOutput)
{
    private const int NarrowestPage = 40;
    private const int WidestPage = 140;
    private const int Unbounded = 100_000;

    /// <summary>The process's own output and error, in UTF-8.</summary>
    public static Terminal Open()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            Console.IsOutputRedirected ? Plain(Console.Out) : Page(Console.Out),
            Console.IsErrorRedirected ? Plain(Console.Error) : Page(Console.Error),
            Console.OpenStandardInput,
            Console.OpenStandardOutput);
    }

    /// <summary>For files and other programs: no escape sequences, and one line for each fact, however long.</summary>
    public static IAnsiConsole Plain(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(new TrimmingWriter(writer)),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Unbounded;
        return console;
    }

    private static IAnsiConsole Page(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = Math.Clamp(console.Profile.Width, NarrowestPage, WidestPage);
        return console;
    }
}
