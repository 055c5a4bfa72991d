using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>What somebody probably meant, as commands to copy.</summary>
internal static class SuggestionsView
{
    public static IRenderable Of(IEnumerable<(string Command, string Label)> suggestions)
    {
        var grid = Draw.Columns(2);
        foreach (var (command, label) in suggestions)
            grid.AddRow(Draw.Line(command, Styles.Id), Draw.Line(label));
        return grid.Rows.Count == 0
            ? Draw.Line("Nothing has a similar name; the overview shows what there is.")
            : new Rows(Draw.Line("Did you mean:"), Draw.Indented(grid));
    }
}
