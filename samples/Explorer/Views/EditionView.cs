using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>What the document says of the edition as a whole.</summary>
internal static class EditionView
{
    public static IRenderable Of(InitiativeCatalogue catalogue)
    {
        var edition = catalogue.Edition;
        var followedUp = catalogue.Measures.Count(measure => measure.FollowUps.Count > 0);
        return Draw.Head(
            edition.Title.English,
            edition.Title.Chinese,
            ("Edition", Draw.Line(edition.Id.ToString(), Styles.Id)),
            ("Launched", Draw.Line(Launch(edition))),
            ("Duration", Draw.Line($"{edition.DurationMonths} months; the end day is not known")),
            ("Policy areas", Draw.Line(string.Join(", ", edition.PolicyAreas))),
            ("Aims", Draw.Line(string.Join(", ", edition.Aims))),
            ("Follow-ups", edition.FollowUps.Count > 0
                ? FollowUpView.Of(edition.FollowUps)
                : Draw.Line($"known for {followedUp} of {catalogue.Measures.Count} measures")),
            ("Document", SourceView.Of(catalogue.Sources[0])));
    }

    public static string Launch(Edition edition)
    {
        if (edition.LaunchedOn is not { } day)
            return "not known";
        var source = edition.Citations.First(citation => citation.Fact == nameof(Edition.LaunchedOn)).Source!;
        return $"{Words.Of(day)}, according to {source.Issuer ?? source.Title ?? source.Id.ToString()}";
    }
}
