using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>One topic: what people call it, and the measures whose words speak of it.</summary>
internal static class TopicView
{
    public static IRenderable Of(Topic topic) => new Rows(
        Draw.Head(
            topic.Name.English,
            topic.Name.Chinese,
            ("Id", Draw.Line(topic.Id.ToString(), Styles.Id)),
            ("Kind", Draw.Line(Words.Of(topic.Kind))),
            ("Also called", Draw.Line(topic.Aliases.Count == 0 ? "no other names" : string.Join(", ", topic.Aliases)))),
        Draw.Section("Measures", Measures(topic)));

    private static Grid Measures(Topic topic)
    {
        var grid = Draw.Columns(3);
        foreach (var measure in topic.Measures)
        {
            var evidence = measure.Evidence.First(evidence => evidence.Topic == topic);
            grid.AddRow(Draw.Line(Words.Of(measure.Ordinal).PadLeft(2), Styles.Label), Draw.Line(measure.Title), EvidenceView.Of(evidence));
        }
        return grid;
    }
}
