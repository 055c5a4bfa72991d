using Initiative.Core.Explorer.Rendering;
using Initiative.Core.Json;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>What was added (+), removed (-) and changed (~) between two catalogues, every line with its sign.</summary>
internal static class DiffView
{
    private const int LongestShown = 400;

    public static IRenderable Of(string before, string after, CatalogueDifference difference) => new Rows(
    [
        Draw.Line($"--- {before}", Styles.Title),
        Draw.Line($"+++ {after}", Styles.Title),
        .. difference.Changes.SelectMany(Lines),
        Draw.Line(difference.ToString(), Styles.Label),
    ]);

    private static IEnumerable<IRenderable> Lines(CatalogueChange change)
    {
        yield return Line(change.Kind, change.Id.Length == 0 ? change.List : $"{change.List}/{change.Id}");
        foreach (var member in change.Members)
            yield return Draw.Indented(Line(member));
    }

    private static Text Line(MemberChange member) => member switch
    {
        { Before: null, After: { } added } => Line(CatalogueChangeKind.Added, $"{member.Path}: {Shown(added)}"),
        { Before: { } removed, After: null } => Line(CatalogueChangeKind.Removed, $"{member.Path}: {Shown(removed)}"),
        _ => Line(CatalogueChangeKind.Changed, member.ToString()),
    };

    private static Text Line(CatalogueChangeKind kind, string what) => kind switch
    {
        CatalogueChangeKind.Added => Draw.Line($"+ {what}", Styles.Added),
        CatalogueChangeKind.Removed => Draw.Line($"- {what}", Styles.Removed),
        _ => Draw.Line($"~ {what}", Styles.Changed),
    };

    private static string Shown(string text) =>
        Words.Shortened(text, LongestShown).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
