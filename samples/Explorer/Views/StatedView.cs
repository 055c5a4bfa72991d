using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>What the document counts, beside what it lists.</summary>
internal static class StatedView
{
    public static IRenderable Of(InitiativeCatalogue catalogue)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0))
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().PadRight(0))
            .AddRow(Text.Empty, Draw.Line("stated", Styles.Label), Draw.Line("listed", Styles.Label), Text.Empty);
        foreach (var (what, stated, listed) in Counts(catalogue))
        {
            grid.AddRow(
                Draw.Line(what),
                Draw.Line(Number(stated)),
                Draw.Line(Words.Of(listed)),
                Draw.Line(Missing(stated, listed), Styles.Caution));
        }
        return new Rows([grid, .. Notes(catalogue.Edition).SelectMany(note => new[] { Text.Empty, Draw.Line(note, Styles.Label) })]);
    }

    public static IEnumerable<(string What, int? Stated, int Listed)> Counts(InitiativeCatalogue catalogue)
    {
        var stated = catalogue.Edition.Stated;
        return
        [
            ("Key tasks", stated.Tasks, catalogue.Tasks.Count),
            ("Measures", stated.Measures, catalogue.Measures.Count),
            ("Pilot cities", stated.Cities, catalogue.Cities.Count),
            ("Agencies beside the lead", stated.ParticipatingAgencies, catalogue.Agencies.Count(agency => agency.Role == AgencyRole.Participant)),
        ];
    }

    public static string Missing(int? stated, int listed) => stated > listed ? $"{Words.Of(stated.Value - listed)} not named" : "";

    public static string Number(int? stated) => stated is { } number ? Words.Of(number) : "not stated";

    public static IEnumerable<string> Notes(Edition edition) => edition.Citations.Select(citation => citation.Note?.English).OfType<string>();
}
