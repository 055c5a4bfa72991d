using Initiative.Core.Explorer.Views;
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
            return Refuse($"There is no command \"{args[0]}\".", HelpView.Of(Commands.All));
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

    public int Show(IRenderable view)
    {
        terminal.Out.Write(view);
        return ExitCode.Done;
    }

    public int Refuse(string message, IRenderable advice)
    {
        terminal.Error.Write(RefusalView.Of(message, advice));
        return ExitCode.NotUnderstood;
    }
}
