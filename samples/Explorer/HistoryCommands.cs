using Initiative.Core.Explorer.Views;

namespace Initiative.Core.Explorer;

/// <summary>The commands that look beyond the edition: at the others, and at where everything comes from.</summary>
internal static class HistoryCommands
{
    public static int History(ExplorerApp app, string[] arguments) =>
        arguments is [] ? app.Show(HistoryView.Of(EditionHistory.BuiltIn)) : throw new UsageException("The history takes no argument.");

    public static int Sources(ExplorerApp app, string[] arguments)
    {
        var history = EditionHistory.BuiltIn;
        var facts = new SourcedFacts(app.Catalogue, history);
        if (arguments is [])
            return app.Show(SourcesView.Of(history.Sources, facts));
        var name = string.Join(' ', arguments);
        if (SourceDocumentId.TryParse(name, out var id) && history.Sources.TryGet(id, out var source))
            return app.Show(SourcesView.Of(source, facts));
        return app.Refuse($"There is no source \"{name}\".", SuggestionsView.Of(history.Sources.NearestTo(name).Select(near => ($"sources {near.Id}", near.ToString()))));
    }
}
