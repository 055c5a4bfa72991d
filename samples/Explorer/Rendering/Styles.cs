using Spectre.Console;

namespace Initiative.Core.Explorer.Rendering;

/// <summary>Few colours, from the terminal's own palette, so that its theme keeps them readable on dark and light backgrounds. None says anything alone.</summary>
internal static class Styles
{
    public static Style Heading { get; } = new(Color.Teal, decoration: Decoration.Bold);

    public static Style Rule { get; } = new(Color.Grey);

    public static Style Title { get; } = new(decoration: Decoration.Bold);

    public static Style Label { get; } = new(decoration: Decoration.Dim);

    public static Style Id { get; } = new(Color.Teal);

    public static Style Tag { get; } = new(Color.Green);

    public static Style Caution { get; } = new(Color.Olive);

    public static Style Problem { get; } = new(Color.Maroon, decoration: Decoration.Bold);

    public static Style Added { get; } = new(Color.Green);

    public static Style Removed { get; } = new(Color.Maroon);

    public static Style Changed { get; } = new(Color.Olive);

    public static Style OfficialWords { get; } = new(decoration: Decoration.Bold | Decoration.Underline);
}
