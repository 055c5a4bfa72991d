using Initiative.Core.Explorer.Rendering;
using Initiative.Core.Explorer.Views;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer;

/// <summary>Runs the command that the arguments name.</summary>
internal sealed class ExplorerApp(InitiativeCatalogue catalogue, Terminal terminal)
{
    private static readonly string[] HelpOptions = ["--help", "-h", "-?"];

    public InitiativeCatalogue Catalogue => catalogue;

    /// <summary>Every failure ends in one sentence on the error stream and an exit code; no exception leaves it.</summary>
    public int Run(params string[] args)
    {
        try
        {
            return Answer(args);
        }
        catch (Exception failure)
        {
            return Fail(Sentence(failure));
        }
    }

    public int Show(IRenderable view, int exitCode = ExitCode.Done)
    {
        try
        {
            terminal.Out.Write(new SafeView(new Rows(view)));
            return exitCode;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw InaccessibleException.Output(reason);
        }
    }

    public int Refuse(string message, IRenderable advice) => Refuse(RefusalView.Of(message, advice));

    public int Refuse(IRenderable view)
    {
        terminal.Error.Write(new SafeView(new Rows(view)));
        return ExitCode.NotUnderstood;
    }

    public Stream OpenInput() => terminal.OpenInput();

    public Stream OpenOutput() => terminal.OpenOutput();

    private int Answer(string[] args)
    {
        if (args is [])
            return Show(OverviewView.Of(catalogue));
        if (HelpOptions.Contains(args[0]))
            return Show(HelpView.Of(Commands.All));
        if (Commands.Find(args[0]) is not { } command)
            return Refuse(KnownNames.Without("command", args[0], Commands.All.Select(known => known.Name)), HelpView.Of(Commands.All));
        if (args.Skip(1).Any(HelpOptions.Contains))
            return Show(HelpView.Of(command));
        try
        {
            return command.Run(this, args[1..]);
        }
        catch (UsageException misuse)
        {
            return Refuse(misuse.Message, HelpView.Of(command));
        }
    }

    private int Fail(string sentence)
    {
        try
        {
            return Refuse(RefusalView.Of(sentence));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            // The error stream takes nothing either: the exit code says it.
            return ExitCode.NotUnderstood;
        }
    }

    private static string Sentence(Exception failure) =>
        failure is InaccessibleException ? failure.Message : $"The command could not be finished, because of an unexpected error: {failure.Message}";
}
