using System.Globalization;
using Initiative.Core.Explorer.Rendering;
using Initiative.Core.Explorer.Views;

namespace Initiative.Core.Explorer;

/// <summary>The command table. A new command is a line here, and a view.</summary>
internal static class Commands
{
    public static IReadOnlyList<Command> All { get; } =
    [
        new("overview", "", "The whole edition on one page; the same as no command", Overview),
        new("measure", "ID", "One measure, by id or number, such as 16", Measure),
        new("task", "ID", "One key task with its measures, by id or number", Task),
        new("city", "NAME", "One pilot city, by English or Chinese name, id or code", City),
        new("topic", "ID", "One topic with its measures, by id, name or alias", Topic),
        new("history", "", "All editions: when, how large, which cities joined and left", HistoryCommands.History),
        new("sources", "[ID]", "Every source with the facts that rest on it, or one of them in full", HistoryCommands.Sources),
        new("search", "WORDS", "The measures that answer to words, best first", Search),
        new("advise", "OPTIONS", "The measures for a shipment of which you know the --flow, --mode, --goods, --city, any --hs or --un code, or more", Advise)
        {
            Options = ShipmentArguments.Options,
            Example = "--flow export --hs 850760 --un 3480 --city CNNGB --to HK --procedure 9610",
        },
        new("codes", "[LIST]", "The lists of codes that advise understands, with their sources, or one of them", Codes),
        new("validate", "FILE", "Whether a catalogue file is valid, or everything that is wrong with it; - is standard input", FileCommands.Validate),
        new("diff", "FILE FILE", "What is different between two catalogue files; 2025 is the built-in edition", FileCommands.Diff),
        new("export", "json|csv|markdown", "The edition for other programs: all as JSON, the measures as CSV, all as a document", FileCommands.Export),
        new("help", "[COMMAND]", "How to ask", Help),
    ];

    public static Command? Find(string name) => All.FirstOrDefault(command => command.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static int Overview(ExplorerApp app, string[] arguments) =>
        arguments is [] ? app.Show(OverviewView.Of(app.Catalogue)) : throw new UsageException("The overview takes no argument.");

    private static int Measure(ExplorerApp app, string[] arguments)
    {
        var name = Name(arguments, "Which measure?");
        return app.Catalogue.TryFindMeasure(name, out var measure)
            ? app.Show(MeasureView.Of(measure, app.Catalogue.Edition))
            : Unknown(app, $"measure \"{name}\"", Count(name, app.Catalogue.Measures.Count, "measures"), app.Catalogue.Measures.NearestTo(name), near => ($"measure {near.Id}", near.Title));
    }

    private static int Task(ExplorerApp app, string[] arguments)
    {
        var name = Name(arguments, "Which task?");
        return app.Catalogue.TryFindTask(name, out var task)
            ? app.Show(TaskView.Of(task))
            : Unknown(app, $"task \"{name}\"", Count(name, app.Catalogue.Tasks.Count, "tasks"), app.Catalogue.Tasks.NearestTo(name), near => ($"task {near.Id}", near.Title));
    }

    private static int City(ExplorerApp app, string[] arguments)
    {
        var name = Name(arguments, "Which city?");
        if (app.Catalogue.TryFindCity(name, out var city))
            return app.Show(CityView.Of(city, app.Catalogue.Standards));
        if (FindKnown(name) is { } known)
            return app.Show(KnownCityView.Of(known, app.Catalogue.Edition.Id));
        var candidates = app.Catalogue.TryFindDivision(name, out var division) ? division.Cities : app.Catalogue.Cities.NearestTo(name);
        return Unknown(app, $"pilot city \"{name}\"", "", candidates, near => ($"city {near.Id}", near.Name));
    }

    /// <summary>A city of another edition, by English or Chinese name, id or code.</summary>
    private static KnownCity? FindKnown(string name) => EditionHistory.BuiltIn.Cities.FirstOrDefault(city =>
        new[] { city.Id.ToString(), city.Name.English, city.Name.Chinese, $"{city.Name.Chinese}市", city.DivisionCode }.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static int Topic(ExplorerApp app, string[] arguments)
    {
        var name = Name(arguments, "Which topic?");
        return app.Catalogue.TryFindTopic(name, out var topic)
            ? app.Show(TopicView.Of(topic))
            : Unknown(app, $"topic \"{name}\"", "", app.Catalogue.Topics.NearestTo(name), near => ($"topic {near.Id}", near.Name));
    }

    private static int Search(ExplorerApp app, string[] arguments)
    {
        var words = Name(arguments, "Which words?");
        var found = app.Catalogue.Find(words);
        return app.Show(SearchView.Of(words, found));
    }

    private static int Advise(ExplorerApp app, string[] arguments)
    {
        var shipment = ShipmentArguments.Read(arguments);
        return app.Show(AdviceView.Of(shipment, app.Catalogue.Advise(shipment)));
    }

    private static int Codes(ExplorerApp app, string[] arguments)
    {
        var lists = KnownCodes.Read(app.Catalogue);
        return arguments switch
        {
            [] => app.Show(CodesView.Of(lists)),
            [var name] when lists.FirstOrDefault(list => list.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } list => app.Show(CodesView.Of(list)),
            [var name] => throw new UsageException($"{KnownNames.Without("list of codes", name, lists.Select(list => list.Name))} The lists are {string.Join(", ", lists.Select(list => list.Name))}."),
            _ => throw new UsageException("One list at a time."),
        };
    }

    private static int Help(ExplorerApp app, string[] arguments) => arguments switch
    {
        [] => app.Show(HelpView.Of(All)),
        [var name] when Find(name) is { } command => app.Show(HelpView.Of(command)),
        [var name] => throw new UsageException(KnownNames.Without("command", name, All.Select(known => known.Name))),
        _ => throw new UsageException("Help is for one command at a time."),
    };

    /// <summary>What is asked for, with or without quotes around its words.</summary>
    private static string Name(string[] arguments, string question)
    {
        var name = string.Join(' ', arguments).Trim();
        return name.Length > 0 ? name : throw new UsageException(question);
    }

    /// <summary>For whoever asks by a number that is too high.</summary>
    private static string Count(string name, int count, string what) => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $" There are {Words.Of(count)} {what}." : "";

    private static int Unknown<T>(ExplorerApp app, string what, string count, IEnumerable<T> near, Func<T, (string Command, LocalizedText Label)> describe) =>
        app.Refuse($"The {app.Catalogue.Edition.Id} edition has no {what}.{count}", SuggestionsView.Of(near.Select(describe).Select(suggestion => (suggestion.Command, Words.Of(suggestion.Label)))));
}
