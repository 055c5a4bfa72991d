using Initiative.Core.Explorer.Views;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer;

/// <summary>Runs the command that the arguments name.</summary>
internal sealed class ExplorerApp(InitiativeCatalogue catalogue, Terminal terminal)
{
    private static readonly string[] HelpOptions = ["--help", "-h", "-?"];

    public InitiativeCatalogue Catalogue => catalogue;

    public int Run(params string[] args)
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
        catch (InaccessibleException inaccessible)
        {
            return Refuse(RefusalView.Of(inaccessible.Message));
        }
    }

    public int Show(IRenderable view, int exitCode = ExitCode.Done)
    {
        terminal.Out.Write(new Rows(view));
        return exitCode;
    }

    public int Refuse(string message, IRenderable advice) => Refuse(RefusalView.Of(message, advice));

    public int Refuse(IRenderable view)
    {
        terminal.Error.Write(new Rows(view));
        return ExitCode.NotUnderstood;
    }

    public Stream OpenInput() => terminal.OpenInput();

    public Stream OpenOutput() => terminal.OpenOutput();
}
