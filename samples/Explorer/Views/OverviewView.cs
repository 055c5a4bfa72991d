using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>The whole edition on one page.</summary>
internal static class OverviewView
{
    private const int LeftWidth = 76;
    private const int RightWidth = 56;
    private const int Gap = 2;

    private static readonly Text Hint = Draw.Line(
        "For one of them: measure 16, task 2, city Ningbo, topic lithium-batteries. Other editions: history. For more: help.",
        Styles.Label);

    public static IRenderable Of(InitiativeCatalogue catalogue)
    {
        var agencies = Draw.Section("Agencies", Agencies(catalogue));
        var counts = Draw.Section("Stated and listed", StatedView.Of(catalogue));
        var cities = Draw.Section("Pilot cities", Cities(catalogue));
        return new Rows(
            EditionView.Of(catalogue),
            Draw.Section("Tasks and measures", MeasureTable.ByTask(catalogue.Tasks)),
            new Fitted((options, width) => options.Ansi && width >= LeftWidth + Gap + RightWidth
                ? SideBySide(new Rows(agencies, counts), cities, width)
                : new Rows(agencies, cities, counts)),
            Draw.Section("Topics", Topics(catalogue)),
            new Fitted((options, _) => options.Ansi ? new Rows(Text.Empty, Hint) : new Rows()));
    }

    private static Grid Agencies(InitiativeCatalogue catalogue)
    {
        var grid = Draw.Columns(3);
        foreach (var agency in catalogue.Agencies)
        {
            grid.AddRow(
                Draw.Line(agency.Name.English),
                Draw.Line(agency.Name.Chinese ?? ""),
                Draw.Line(agency.Role == AgencyRole.Lead ? "lead" : "", Styles.Tag));
        }
        return grid;
    }

    private static Grid Cities(InitiativeCatalogue catalogue)
    {
        var grid = Draw.Columns(2);
        var municipalities = catalogue.Cities.Where(city => city.IsMunicipality);
        grid.AddRow(Draw.Line("Municipalities", Styles.Label), Names(municipalities));
        foreach (var division in catalogue.Divisions.Where(division => division.Kind != DivisionKind.Municipality))
            grid.AddRow(Draw.Line(Words.Of(division.Name), Styles.Label), Names(division.Cities));
        return grid;

        static Text Names(IEnumerable<PilotCity> cities) => Draw.Line(string.Join(", ", cities.Select(city => Words.Of(city.Name))));
    }

    private static IRenderable Topics(InitiativeCatalogue catalogue) => Draw.Facts(
        from topic in catalogue.Topics
        group topic.Id by topic.Kind into kind
        orderby kind.Key
        select (Words.Of(kind.Key), (IRenderable)Draw.Line(string.Join(", ", kind), Styles.Id)));

    private static Grid SideBySide(IRenderable left, IRenderable right, int width) => new Grid()
        .AddColumn(new GridColumn().Width(LeftWidth).PadLeft(0).PadRight(Gap))
        .AddColumn(new GridColumn().Width(width - LeftWidth - Gap).PadLeft(0).PadRight(0))
        .AddRow(left, right);
}
