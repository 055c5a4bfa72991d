using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>The measures that answer to words, and which of the words were not understood.</summary>
internal static class SearchView
{
    public static IRenderable Of(string words, SearchResult found) => new Rows(Parts(words, found));

    private static IEnumerable<IRenderable> Parts(string words, SearchResult found)
    {
        if (found.Count == 0)
            yield return Draw.Line($"No measure answers to \"{SafeText.Beginning(words)}\".");
        else if (found.IsPartial)
            yield return Draw.Line($"No measure answers to all of \"{SafeText.Beginning(words)}\". These answer to part of it:", Styles.Caution);
        if (found.NotUnderstood.Count > 0)
            yield return Draw.Line($"Not understood, which does not say that no measure concerns it: {SafeText.Beginning(string.Join(", ", found.NotUnderstood.Select(word => $"\"{word}\"")))}.", Styles.Caution);
        if (found.Count > 0)
            yield return MatchesView.Of(found);
    }
}
