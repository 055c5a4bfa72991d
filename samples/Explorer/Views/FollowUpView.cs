using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>What is known to have become of something, never without how sure that is and who says so.</summary>
internal static class FollowUpView
{
    public static IRenderable Of(CatalogueList<FollowUp> followUps) => followUps.Count == 0
        ? Draw.Line("No follow-up known")
        : new Rows(followUps.Select(Of));

    /// <summary>What is known of a measure, and where that is nothing, what is known of its edition.</summary>
    public static IRenderable Of(CatalogueList<FollowUp> followUps, Edition edition) => followUps.Count > 0
        ? Of(followUps)
        : new Rows([Draw.Line("No follow-up known"), .. edition.FollowUps.Select(whole => Draw.Line($"Of edition {edition.Id}: {whole}", Styles.Label))]);

    private static IRenderable Of(FollowUp followUp) => Draw.Facts(
        (followUp.On is { } day ? Words.Of(day) : "Day unknown", Draw.Line(followUp.Summary)),
        ("Confidence", followUp.Confidence == Confidence.High
            ? Draw.Line(Words.Of(followUp.Confidence), Styles.Tag)
            : new Paragraph(Words.Of(followUp.Confidence), Styles.Caution).Append($": {Why(followUp)}")),
        ("Source", SourceView.Of(followUp.Source)));

    private static string Why(FollowUp followUp) => followUp switch
    {
        { IsInferred: false } => "the source speaks of the same subject, not in the measure's words",
        { Confidence: Confidence.Medium } => "an inference; the source names no measure, and another report surely names this one among those to be replicated",
        _ => "an inference; the source names no measure, and another report only probably names this one among those to be replicated",
    };
}
