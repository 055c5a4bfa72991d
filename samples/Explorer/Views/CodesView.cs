using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>The lists of codes that advice understands, or one of them.</summary>
internal static class CodesView
{
    public static IRenderable Of(IReadOnlyList<CodeList> lists)
    {
        var grid = Draw.Columns(4, whole: 3);
        foreach (var list in lists)
            grid.AddRow(Draw.Line(list.Name, Styles.Id), Draw.Line(list.Option), Draw.Line(Words.Count(list.Codes.Count, "code", "codes")), Draw.Line(list.Source, Styles.Label));
        return Draw.Section("Codes that are understood", grid);
    }

    public static IRenderable Of(CodeList list)
    {
        var grid = Draw.Columns(3, whole: 1);
        foreach (var code in list.Codes)
            grid.AddRow(Draw.Line(code.Code, Styles.Id), Draw.Line(code.Meaning), Draw.Line(code.Tells, Styles.Tag));
        return new Rows(
            Draw.Head(list.Name, null, ("Source", Draw.Line(list.Source)), ("Option", Draw.Line(list.Option.Length == 0 ? "none: the codes of the catalogue itself" : $"advise {list.Option}"))),
            Draw.Section("Codes", grid));
    }
}
