using System.Text;
using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>Finds measures by words and conditions, or lists all of them.</summary>
internal sealed class FindMeasures(InitiativeCatalogue catalogue, EditionHistory history) : AssistantTool
{
    // More than these are shown as a table: their words would take more room than most questions are worth.
    private const int MostInFull = 5;

    private const int MostQuoted = 8;

    // What is longer is the end of a text that was not read.
    private const int LongestWord = 200;

    // How many characters of the document are shown on each side of words that it has outside its measures.
    private const int Around = 80;

    public override string Name => "find_measures";

    public override string Title => "Find measures";

    public override string Description =>
        "Which of the 29 measures of China's 2025 Cross-Border Trade Facilitation Initiative are about a subject, with official words; without arguments all 29 with flow, mode and status. "
        + "It also says what the document lacks, as tariffs or insurance. For a concrete shipment use advise_shipment.";

    public override IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("text", ParameterKind.Text, "Words in English or Chinese, as \"batteries by air\" or \"锂电池\".") { Aliases = ["query", "q", "search", "keywords", "words", "goods"] },
        new("flow", ParameterKind.Text, "Only measures whose own words state it.") { Values = ["import", "export"], Aliases = ["direction"] },
        new("mode", ParameterKind.Text, "Only measures whose own words state it.") { Values = ["sea", "rail", "road", "air"], Aliases = ["transport", "transport_mode"] },
        new("topic", ParameterKind.Text, "Only measures on it.") { Values = [.. catalogue.Topics.Ids.Select(id => id.ToString())], Aliases = ["topics", "subject"] },
        new("task", ParameterKind.Text, "Key task, 1 to 5 in this order.") { Values = [.. catalogue.Tasks.Ids.Select(id => id.ToString())], Aliases = ["key_task"] },
    ];

    protected override IReadOnlyList<(string Name, string Type)> Members =>
        [("edition", "string"), ("isPartial", "boolean"), ("notUnderstood", "string[]"), ("ignoredPlaces", "string[]"), ("measures", "object[]"), ("sources", "object[]")];

    public override Answer Ask(Arguments arguments)
    {
        var sources = new SourceList(catalogue);
        sources.Number(sources.Document);
        var asked = arguments.Text("text");
        var agencies = AskedAgencies.In(asked ?? "", catalogue, history, sources);
        var absent = AbsentSubject.In(agencies.Rest);
        var rest = absent.Aggregate(asked is null ? null : agencies.Rest, (text, subject) => text is null ? null : subject.Without(text));
        var query = new MeasureQuery
        {
            Text = string.IsNullOrWhiteSpace(rest) ? null : rest,
            Flow = Lookup.Flow(arguments.Text("flow")),
            Mode = Lookup.Mode(arguments.Text("mode")),
            Topic = Lookup.Topic(catalogue, arguments.Text("topic")),
            Task = Lookup.Task(catalogue, arguments.Text("task")),
        };
        var found = catalogue.Find(query);
        // Beside a subject that the document lacks, or an agency, only a measure about something that the text names is an answer: none that has the flow, the mode or a word such as "digital".
        var isNamed = query.Text is not null && found.Parts.Any(part => part.Topics.Count > 0);
        List<MeasureMatch> matches = [.. found.Where(match => (absent.Count == 0 && agencies.Told.Length == 0) || (isNamed && match.Reasons.Any(reason => reason.Field == MatchField.Topic)))];
        var text = new StringBuilder(Head(matches, found, absent, agencies, asked, query, sources)).Append(matches.Count == 0 ? "" : ReadByMeaning(found)).Append('\n');
        if (matches.Count > MostInFull)
            text.Append(MeasureLines.Table(matches.Select(match => match.Measure), byTask: matches.Count == catalogue.Measures.Count));
        else if (matches.Count > 0)
        {
            sources.Quoted(sources.Document);
            text.AppendJoin('\n', matches.Select(match => MeasureLines.Full(match.Measure, sources))).Append('\n').Append(Caveats.Lines(matches.Select(match => match.Measure), sources));
        }
        return new Answer(text.Append(sources).ToString(), new JsonObject
        {
            ["edition"] = catalogue.Edition.Id.ToString(),
            ["isPartial"] = found.IsPartial || absent.Count > 0,
            ["notUnderstood"] = new JsonArray([.. found.NotUnderstood.Select(word => JsonValue.Create(word))]),
            ["ignoredPlaces"] = new JsonArray([.. found.IgnoredPlaces.Select(place => JsonValue.Create(place))]),
            ["measures"] = new JsonArray([.. matches.Select(MeasureLines.Json)]),
            ["sources"] = sources.Json(),
        });
    }

    private string Head(List<MeasureMatch> matches, SearchResult found, IReadOnlyList<AbsentSubject> absent, AskedAgencies agencies, string? asked, MeasureQuery query, SourceList sources)
    {
        var told = $"{agencies.Told}{string.Concat(absent.Select(subject => $" {subject.Told(sources)}"))}{IgnoredPlaces.Told(found)}";
        var words = found.NotUnderstood.Distinct().ToList();
        // Where the subject or the agency of the question is answered, the words around it are no failure.
        if (words.Count > 0 && (matches.Count > 0 || told.Length == 0))
            told += $" Not understood: {string.Join(", ", words.Take(MostQuoted).Select(Quoted))}{(words.Count > MostQuoted ? " and more" : "")}.";
        if (matches.Count == 0 && agencies.Told.Length > 0)
            return $"No measure of {catalogue.Edition.Id} names an agency.{told}";
        if (matches.Count == 0)
            return $"No measure of {catalogue.Edition.Id} was found for this.{told}{(absent.Count > 0 ? "" : $"{InDocument(asked, found)} That is no evidence that none concerns it: {Advice(query)}")}";
        var count = $"{Names.Count(matches.Count, "measure", "measures")} of {catalogue.Edition.Id}";
        if (matches.Count == catalogue.Measures.Count)
            count += ", in the order of the document, which has no numbers; that 20 and 21 are two is an editorial reading";
        return found.IsPartial || absent.Count > 0 ? $"No measure has all of it; {count} {(matches.Count == 1 ? "has" : "have")} part.{told}" : $"{count}.{told}";
    }

    /// <summary>What was read by its meaning, because the document does not have the word.</summary>
    private string ReadByMeaning(SearchResult found) => string.Concat(
        from part in found.Parts
        where part.Topics.Count > 0 && part.State is TextPartState.Understood or TextPartState.Possible && !AbsentSubject.Contains(catalogue.Sources[0].Text!, part.Text)
        let names = string.Join(", ", part.Topics.Select(topic => Names.Of(topic.Name)))
        where !names.Contains(part.Text, StringComparison.OrdinalIgnoreCase)
        select $" “{Excerpt.Of(part.Text)}” {(part.Text.All(char.IsAscii) ? "is not in the document; it " : "")}was read by its meaning as {names}.");

    /// <summary>Whether the document has the words that were asked outside its measures, with what stands around them. Chinese words say nothing of an English text.</summary>
    private string InDocument(string? asked, SearchResult found)
    {
        if (asked is null || !asked.All(char.IsAscii))
            return "";
        var document = catalogue.Sources[0].Text!;
        if (!AbsentSubject.Contains(document, asked) || document.IndexOf(asked, StringComparison.OrdinalIgnoreCase) is not (var start and >= 0))
            return found.NotUnderstood.Count > 0 ? "" : $" The document does not have “{Excerpt.Of(asked)}” in these words.";
        var (from, to) = (Math.Max(0, start - Around), Math.Min(document.Length, start + asked.Length + Around));
        return $" The document has it outside its measures: “…{document[from..to].ReplaceLineEndings(" ")}…”.";
    }

    /// <summary>A word that was not understood, and that the document does not have it either, where that is so.</summary>
    private string Quoted(string word) =>
        word.Length > LongestWord ? $"“{Excerpt.Of(word)}” and what follows, since the text is too long to be read whole"
        : $"“{Excerpt.Of(word)}”{(word.All(char.IsAscii) && !AbsentSubject.Contains(catalogue.Sources[0].Text!, word) ? " (not a word of the document)" : "")}";

    private static string Advice(MeasureQuery query) =>
        int.PopCount((int)query.Flow) > 1 || int.PopCount((int)query.Mode) > 1
            ? "a measure must state every flow and mode that is given; ask for one of them, or use advise_shipment."
        : query.Flow != TradeFlows.None || query.Mode != TransportModes.None
            ? "leave out flow and mode, which most measures do not state, or use advise_shipment."
            : "try fewer or other words, or no argument for all measures. Of editions, agencies, cities and reports: list_editions, get_city, list_follow_ups.";
}
