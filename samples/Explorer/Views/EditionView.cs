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
        var followedUp = catalogue.Measures.Where(measure => measure.FollowUps.Count > 0).ToList();
        var unsure = followedUp.Count(measure => measure.FollowUps.All(followUp => followUp.Confidence != Confidence.High));
        return Draw.Head(
            edition.Title.English,
            edition.Title.Chinese,
            ("Edition", new Paragraph(edition.Id.ToString(), Styles.Id).Append(catalogue.DataVersion is null ? "" : $", data version {catalogue.DataVersion}", Styles.Label)),
            ("Status", Draw.Line(edition.Ends?.English ?? "Nothing is known of its end.")),
            ("Launched", Draw.Line(Launch(edition))),
            ("Duration", Draw.Line(Duration(edition))),
            ("Bodies", Draw.Line(edition.BodyCount is { } bodies ? $"{Words.Of(bodies)} in all, the lead among them" : "not known")),
            ("Policy areas", Draw.Line(string.Join(", ", edition.PolicyAreas))),
            ("Aims", Draw.Line(string.Join(", ", edition.Aims))),
            ("Follow-ups", new Rows(
            [
                .. edition.FollowUps.Select(followUp => Draw.Line(followUp.ToString())),
                Draw.Line($"By measure: known for {followedUp.Count} of {catalogue.Measures.Count}, {unsure} of them with medium confidence at best; not known for the others. Replicated nationwide means that a measure applies beyond the pilot cities."),
            ])),
            ("Document", SourceView.Of(catalogue.Sources[0])));
    }

    public static string Duration(Edition edition) => edition.DurationMonths is { } months ? Words.Count(months, "month", "months") : "not known";

    public static string Launch(Edition edition)
    {
        if (edition.LaunchedOn is not { } day)
            return "not known";
        var source = edition.Citations.First(citation => citation.Fact == nameof(Edition.LaunchedOn)).Source!;
        return $"{Words.Of(day)}, according to {source.Issuer ?? source.Title ?? source.Id.ToString()}";
    }
}
