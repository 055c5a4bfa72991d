using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Testing;

namespace Initiative.Core.Explorer.Tests;

/// <summary>The program, with consoles that remember what it wrote.</summary>
internal sealed partial class Session : IDisposable
{
    private readonly TestConsole _out;
    private readonly TestConsole _error;
    private readonly MemoryStream _bytes = new();
    private readonly ServiceProvider _services;

    /// <param name="width">The columns of the consoles.</param>
    /// <param name="terminal">Whether they are terminals: pages are laid out for one.</param>
    /// <param name="escapes">Whether their escape sequences are kept.</param>
    public Session(int width = 80, bool terminal = false, bool escapes = false)
    {
        _out = Console(width, terminal, escapes);
        _error = Console(width, terminal, escapes);
        _services = new ServiceCollection()
            .AddInitiativeCatalogue()
            .AddSingleton(new Terminal(_out, _error, () => new MemoryStream(Input), () => _bytes))
            .AddSingleton<ExplorerApp>()
            .BuildServiceProvider();
    }

    public string Out => _out.Output;

    public string Error => _error.Output;

    /// <summary>What was written past the console.</summary>
    public byte[] OutBytes => _bytes.ToArray();

    /// <summary>What is piped in.</summary>
    public byte[] Input { get; init; } = [];

    /// <summary>The output with every run of spaces and line ends as one space.</summary>
    public string OutInOneLine => Spaces().Replace(Out, " ");

    public int Run(params string[] args) => _services.GetRequiredService<ExplorerApp>().Run(args);

    public void Dispose()
    {
        _services.Dispose();
        _out.Dispose();
        _error.Dispose();
    }

    private static TestConsole Console(int width, bool terminal, bool escapes)
    {
        var console = new TestConsole().Width(width);
        console.Profile.Capabilities.Ansi = terminal;
        console.EmitAnsiSequences = escapes;
        return console;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
