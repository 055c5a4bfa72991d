using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>One measure: its official words, what they state, and what became of it.</summary>
internal static class MeasureView
{
    private const int RoomForIds = 60;

    public static IRenderable Of(Measure measure, Edition edition) => new Rows(
        Draw.Head(
            $"Measure {measure.Ordinal}: {measure.Title}",
            measure.Title.Chinese,
            ("Id", Draw.Line(measure.Id.ToString(), Styles.Id)),
            ("Task", new Paragraph($"{measure.Task.Ordinal}. {measure.Task.Title}  ").Append(measure.Task.Id.ToString(), Styles.Id)),
            ("Status", Draw.Line(Words.StatusOf(measure))),
            ("Action", Draw.Line(measure.Action)),
            ("Flow", Stated(measure, EvidenceKind.Flow)),
            ("Mode", Stated(measure, EvidenceKind.Mode)),
            ("Topics", Stated(measure, EvidenceKind.Topic))),
        Draw.Section("Official words", QuotationView.Of(measure.Quotation)),
        Draw.Section("Follow-up", FollowUpView.Of(measure.FollowUps, edition)));

    private static IRenderable Stated(Measure measure, EvidenceKind kind)
    {
        var stated = measure.Evidence.Where(evidence => evidence.Kind == kind).ToList();
        return stated.Count == 0 ? Draw.Line("not stated", Styles.Label) : new Fitted((_, width) =>
        {
            var grid = Draw.Columns(2, whole: width >= RoomForIds ? 1 : 0);
            foreach (var evidence in stated)
                grid.AddRow(Tag(evidence), EvidenceView.Of(evidence));
            return grid;
        });
    }

    private static Text Tag(Evidence evidence) => evidence.Kind switch
    {
        EvidenceKind.Flow => Draw.Line(Words.Of(evidence.Flow), Styles.Tag),
        EvidenceKind.Mode => Draw.Line(Words.Of(evidence.Mode), Styles.Tag),
        _ => Draw.Line(evidence.Topic!.Id.ToString(), Styles.Id),
    };
}
