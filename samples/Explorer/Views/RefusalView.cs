using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>What went wrong, and what to do instead.</summary>
internal static class RefusalView
{
    private const int LongestShown = 300;

    public static IRenderable Of(string message, IRenderable advice) => new Rows(Of(message), advice);

    /// <summary>The message repeats what was typed, which can be long.</summary>
    public static IRenderable Of(string message) => Draw.Line(Words.Shortened(message, LongestShown), Styles.Problem);
}
