namespace Initiative.Core.Benchmarks;

/// <summary>The search that somebody would write over plain records: every word in any text of the measure, letter case aside. It only counts.</summary>
internal sealed class NaiveSearch
{
    internal const string Question = "batteries by air";

    private static readonly string[] Words = ["battery", "air"];

    private readonly string[][] _texts;

    internal NaiveSearch(PlainCatalogue catalogue)
    {
        var tasks = catalogue.Tasks.ToDictionary(static task => task.Id, static task => task.Title.English);
        var topics = catalogue.Topics.ToDictionary(static topic => topic.Id, static topic => topic.AllNames());
        _texts = [.. catalogue.Measures.Select(measure => (string[])
        [
            measure.Title.English,
            string.Join(" … ", measure.Quotation.Spans!.Select(static span => span.Text)),
            tasks[measure.Task],
            .. measure.Topics.Keys.SelectMany(topic => topics[topic]),
        ])];
    }

    internal int Count()
    {
        var found = 0;
        foreach (var texts in _texts)
            found += Array.TrueForAll(Words, word => Array.Exists(texts, text => text.Contains(word, StringComparison.OrdinalIgnoreCase))) ? 1 : 0;
        return found;
    }
}
