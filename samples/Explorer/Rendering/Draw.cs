using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Rendering;

/// <summary>The few shapes that every page is made of.</summary>
internal static class Draw
{
    private const int Indent = 2;
    private const int LabelWidth = 13;

    /// <summary>A line across the terminal; elsewhere only the words.</summary>
    public static IRenderable Section(string heading, params IEnumerable<IRenderable> content) => new Rows(
    [
        Text.Empty,
        new Fitted((options, _) => options.Ansi
            ? new Rule($"[{Styles.Heading.ToMarkup()}]{heading.EscapeMarkup()}[/]") { Justification = Justify.Left, Style = Styles.Rule }
            : Line(heading, Styles.Heading)),
        .. content.Select(Indented),
    ]);

    /// <summary>What a page is about, and the facts of it.</summary>
    public static IRenderable Head(string title, string? chinese, params IEnumerable<(string Label, IRenderable Value)> facts) => new Rows(
        Line(chinese is null ? title : $"{title}  {chinese}", Styles.Title),
        Text.Empty,
        Indented(Facts(facts)));

    /// <summary>Labels, and what they say beside them.</summary>
    public static IRenderable Facts(params IEnumerable<(string Label, IRenderable Value)> facts)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().Width(LabelWidth).PadLeft(0).PadRight(Indent))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var (label, value) in facts)
            grid.AddRow(Line(label, Styles.Label), value);
        return grid;
    }

    /// <summary>Columns without lines between them.</summary>
    /// <param name="count">How many.</param>
    /// <param name="whole">How many of them, from the first, are never broken: only where there is room for them.</param>
    public static Grid Columns(int count, int whole = 0)
    {
        var grid = new Grid();
        for (var i = 1; i <= count; i++)
            grid.AddColumn(new GridColumn { NoWrap = i <= whole }.PadLeft(0).PadRight(i == count ? 0 : Indent));
        return grid;
    }

    public static IRenderable Indented(IRenderable content) => new Padder(content, new Padding(Indent, 0, 0, 0));

    /// <summary>One line; a line break within the text is replaced like every other control character.</summary>
    public static Text Line(string text, Style? style = null) => new(SafeText.Of(text), style);
}
