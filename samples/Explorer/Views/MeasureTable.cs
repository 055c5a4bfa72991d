using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>Measures one below the other; their ids too where there is room.</summary>
internal static class MeasureTable
{
    private const int RoomForIds = 112;

    public static IRenderable ByTask(IEnumerable<KeyTask> tasks) => Table(rows =>
    {
        foreach (var task in tasks)
        {
            if (task.Ordinal > 1)
                rows.Add("", Text.Empty, "", "");
            rows.Add("", Draw.Line($"Task {task.Ordinal}: {task.Title}", Styles.Title), "", task.Id.ToString());
            rows.Add(task.Measures);
        }
    });

    public static IRenderable Of(IEnumerable<Measure> measures) => Table(rows => rows.Add(measures));

    private static Fitted Table(Action<MeasureRows> fill) => new((_, width) =>
    {
        var rows = new MeasureRows(withIds: width >= RoomForIds);
        fill(rows);
        return rows.Grid;
    });

    private sealed class MeasureRows(bool withIds)
    {
        public Grid Grid { get; } = Draw.Columns(withIds ? 4 : 3);

        public void Add(IEnumerable<Measure> measures)
        {
            foreach (var measure in measures)
                Add(Words.Of(measure.Ordinal).PadLeft(2), Draw.Line(measure.Title), Words.FlowsAndModes(measure), measure.Id.ToString());
        }

        public void Add(string ordinal, IRenderable title, string tags, string id)
        {
            IRenderable[] cells = [Draw.Line(ordinal, Styles.Label), title, Draw.Line(tags, Styles.Tag), Draw.Line(id, Styles.Id)];
            Grid.AddRow(withIds ? cells : cells[..3]);
        }
    }
}
