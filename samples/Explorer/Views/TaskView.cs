using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>One key task: its official words and its measures.</summary>
internal static class TaskView
{
    public static IRenderable Of(KeyTask task) => new Rows(
        Draw.Head($"Task {task.Ordinal}: {task.Title}", task.Title.Chinese, ("Id", Draw.Line(task.Id.ToString(), Styles.Id))),
        Draw.Section("Official words", QuotationView.Of(task.Quotation)),
        Draw.Section("Measures", MeasureTable.Of(task.Measures)));
}
