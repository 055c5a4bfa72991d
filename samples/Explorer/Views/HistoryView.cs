using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>The editions, and what changed from one to the next. What is not known says so.</summary>
internal static class HistoryView
{
    private static readonly string[] Headings = ["Edition", "launched", "months", "agencies", "cities", "measures", "replicated"];

    public static IRenderable Of(EditionHistory history) => new Rows(
        Draw.Section("Editions", Table(history)),
        Draw.Section("Cities that joined and left", Draw.Facts(Changes(history))),
        Draw.Section("Cities that 2025 does not have", Cities(history)),
        Draw.Section("In all", Draw.Facts(Totals(history))),
        Draw.Section("Where sources disagree", Draw.Facts(Disputes(history))),
        Draw.Section("Weak sources", Draw.Facts(Weak(history))));

    private static Grid Table(EditionHistory history)
    {
        var grid = new Grid();
        foreach (var heading in Headings)
            grid.AddColumn(new GridColumn { Alignment = heading == Headings[0] ? Justify.Left : Justify.Right }.NoWrap().PadLeft(0).PadRight(heading == Headings[^1] ? 0 : 2));
        grid.AddRow([.. Headings.Select(heading => Draw.Line(heading, Styles.Label))]);
        foreach (var edition in history.Editions)
        {
            grid.AddRow(
                Draw.Line(edition.Id.ToString(), Styles.Id),
                Known(edition.LaunchedOn is { } day ? Words.Of(day) : null),
                Known(edition.DurationMonths),
                Known(edition.StatedAgencies),
                Known(edition.StatedCities),
                Known(edition.StatedMeasures),
                Known(edition.ReplicatedMeasures));
        }
        return grid;
    }

    private static IEnumerable<(string, IRenderable)> Changes(EditionHistory history)
    {
        for (var i = 1; i < history.Editions.Count; i++)
        {
            var changes = history.CitiesBetween(history.Editions[i - 1].Id, history.Editions[i].Id);
            if (changes.Joined.Count + changes.Left.Count > 0 || changes.IsComplete)
                yield return ($"{changes.EarlierId} to {changes.LaterId}", Draw.Line(changes.ToString().Split(": ", 2)[1]));
        }
        yield return ("Others", Draw.Line("not known, because not all their cities are"));
    }

    private static Grid Cities(EditionHistory history)
    {
        var grid = Draw.Columns(4);
        foreach (var city in history.Cities.Where(city => !Edition2025.Catalogue.Cities.Contains(city.Id)))
        {
            grid.AddRow(
                Draw.Line(Words.Of(city.Name)),
                Draw.Line(Words.Of(city.Division.Name), Styles.Label),
                Draw.Line(city.DivisionCode, Styles.Label),
                Draw.Line(string.Join(", ", city.EditionIds), Styles.Id));
        }
        return grid;
    }

    private static IEnumerable<(string, IRenderable)> Totals(EditionHistory history) =>
        from edition in history.Editions
        where edition.MeasuresToDate is not null
        let replicated = edition.ReplicatedToDate is { } count
            ? $"{Words.Of(count)} of them replicated nationwide{(edition.ReplicatedToDateAsOf is { } day ? $" by {Words.Of(day)}" : "")}{Derived(edition, nameof(edition.ReplicatedToDate))}"
            : "how many of them were replicated is not known"
        select ($"Up to {edition.Id}", (IRenderable)Draw.Line($"{Words.Of(edition.MeasuresToDate!.Value)} measures{Derived(edition, nameof(edition.MeasuresToDate))}, {replicated}"));

    private static string Derived(KnownEdition edition, string fact) => edition.DerivedFacts.Contains(fact) ? " (derived)" : "";

    private static IEnumerable<(string, IRenderable)> Disputes(EditionHistory history) =>
        from edition in history.Editions
        from citation in edition.Cite()
        where citation.Disagrees
        select ($"{edition.Id} {citation.Fact}", (IRenderable)new Rows(Draw.Line(citation.Note ?? "It says otherwise.", Styles.Caution), SourceView.Of(citation.Source!)));

    private static IEnumerable<(string, IRenderable)> Weak(EditionHistory history) =>
        from edition in history.Editions
        from citation in edition.Cite()
        where citation.Source?.Reliability == Reliability.Weak
        group citation.Fact by (edition.Id, citation.Source) into facts
        select ($"{facts.Key.Id}", (IRenderable)new Rows(Draw.Line(string.Join(", ", facts), Styles.Caution), SourceView.Of(facts.Key.Source)));

    private static Text Known(int? number) => Known(number is { } known ? Words.Of(known) : null);

    private static Text Known(string? value) => value is null ? Draw.Line("not known", Styles.Label) : Draw.Line(value);
}
