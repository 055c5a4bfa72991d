using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>How to ask.</summary>
internal static class HelpView
{
    private const string Program = "dotnet run --project samples/Explorer --";

    public static IRenderable Of(IReadOnlyList<Command> commands)
    {
        var grid = Draw.Columns(2);
        foreach (var command in commands)
            grid.AddRow(Draw.Line(command.Usage, Styles.Id), Draw.Line(command.Summary));
        return new Rows(Draw.Line($"Usage: {Program} [COMMAND]"), Text.Empty, Draw.Indented(grid));
    }

    public static IRenderable Of(Command command) => new Rows(
    [
        Draw.Line($"Usage: {Program} {command.Usage}"),
        Text.Empty,
        Draw.Indented(Draw.Line(command.Summary)),
        .. Options(command.Options),
        .. Example(command),
    ]);

    private static IEnumerable<IRenderable> Options(IReadOnlyList<(string Name, string Value)> options)
    {
        if (options is [])
            yield break;
        var grid = Draw.Columns(2, whole: 1);
        foreach (var (name, value) in options)
            grid.AddRow(Draw.Line(name, Styles.Id), Draw.Line(value));
        yield return Text.Empty;
        yield return Draw.Indented(grid);
    }

    private static IEnumerable<IRenderable> Example(Command command) => command.Example is null
        ? []
        : [Text.Empty, Draw.Line($"Example: {Program} {command.Name} {command.Example}")];
}
