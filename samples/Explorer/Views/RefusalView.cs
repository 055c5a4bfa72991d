using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>What went wrong, and what to do instead.</summary>
internal static class RefusalView
{
    private const int LongestShown = 200;

    public static IRenderable Of(string message, IRenderable advice) => new Rows(Draw.Line(Harmless(message), Styles.Problem), advice);

    /// <summary>The message repeats what was typed, which must not steer the terminal.</summary>
    private static string Harmless(string message)
    {
        var shown = message.Length <= LongestShown ? message : string.Concat(message.AsSpan(0, LongestShown), "…");
        return string.Concat(shown.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
    }
}
