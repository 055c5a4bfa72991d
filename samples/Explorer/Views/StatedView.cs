using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>What the document counts, beside what it lists.</summary>
internal static class StatedView
{
    public static IRenderable Of(InitiativeCatalogue catalogue)
    {
        var (edition, stated) = (catalogue.Edition, catalogue.Edition.Stated);
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0))
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().PadRight(0))
            .AddRow(Text.Empty, Draw.Line("stated", Styles.Label), Draw.Line("listed", Styles.Label), Text.Empty);

        Add("Key tasks", stated.Tasks, catalogue.Tasks.Count);
        Add("Measures", stated.Measures, catalogue.Measures.Count);
        Add("Pilot cities", stated.Cities, catalogue.Cities.Count);
        Add("Agencies beside the lead", stated.ParticipatingAgencies, stated.ParticipatingAgencies - edition.UnlistedAgencyCount);
        return new Rows([grid, .. Notes(edition)]);

        void Add(string what, int stated, int listed) => grid.AddRow(
            Draw.Line(what),
            Draw.Line(Words.Of(stated)),
            Draw.Line(Words.Of(listed)),
            Draw.Line(stated > listed ? $"{stated - listed} not named" : "", Styles.Caution));
    }

    private static IEnumerable<IRenderable> Notes(Edition edition) =>
        from citation in edition.Citations
        where citation.Note is not null
        select Draw.Line($"{Environment.NewLine}{citation.Note}", Styles.Label);
}
