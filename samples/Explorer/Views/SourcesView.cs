using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>Where everything comes from: each source with the facts that rest on it.</summary>
internal static class SourcesView
{
    public static IRenderable Of(IEnumerable<SourceDocument> sources, SourcedFacts facts) => new Rows(
    [
        .. sources.Select(source => Draw.Section(source.Id.ToString(), About(source), Facts(facts, facts.On(source)))),
        .. facts.On(null).GroupBy(citation => citation.Note!).Select(ours => Draw.Section(ours.Key.English.TrimEnd('.'), Facts(facts, ours))),
    ]);

    public static IRenderable Of(SourceDocument source, SourcedFacts facts)
    {
        var grid = Draw.Columns(3);
        foreach (var citation in facts.On(source))
            grid.AddRow(Draw.Line(SourcedFacts.Name(citation.Subject), Styles.Id), Draw.Line(citation.Fact), Draw.Line(Said(citation)));
        return new Rows(Draw.Line(source.Id.ToString(), Styles.Title), Text.Empty, Draw.Indented(About(source)), Draw.Section("What rests on it", grid));
    }

    private static IRenderable About(SourceDocument source) => Draw.Facts(
        ("Grade", source.Reliability is { } grade
            ? Draw.Line(Words.Of(grade), grade == Reliability.Weak ? Styles.Caution : Styles.Tag)
            : Draw.Line("not graded", Styles.Label)),
        ("Source", SourceView.Of(source)));

    private static IRenderable Facts(SourcedFacts facts, IEnumerable<Citation> citations) =>
        Draw.Facts(facts.Summary(citations).Select(line => (line.What, (IRenderable)Draw.Line(line.Facts))));

    private static string Said(Citation citation) =>
        string.Join(" ", new[] { citation.Quotation is null ? null : $"\"{citation.Quotation}\"", citation.Note }.OfType<string>());
}
