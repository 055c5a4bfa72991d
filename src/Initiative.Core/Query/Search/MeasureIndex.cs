namespace Initiative.Core;

/// <summary>Full-text search over the measures of a catalogue.</summary>
internal sealed class MeasureIndex
{
    private const int TitleWeight = 100;
    private const int TopicWeight = 90;
    private const int OfficialWordsWeight = 80;
    private const int AliasWeight = 70;
    private const int IdWeight = 60;
    private const int TagWeight = 50;
    private const int TaskWeight = 20;

    private readonly InitiativeCatalogue _catalogue;
    private readonly TermIndex _terms;

    /// <summary>Reads every text of the catalogue once.</summary>
    internal MeasureIndex(InitiativeCatalogue catalogue)
    {
        _catalogue = catalogue;
        var terms = new TermIndex.Builder();
        // Read with the first measure that has them: what no measure has is not to be found.
        var topics = new TopicTexts?[catalogue.Topics.Count];
        var tasks = new TermIndex.Builder.Text[]?[catalogue.Tasks.Count];
        foreach (var measure in catalogue.Measures)
        {
            Add(terms, Read(terms, measure.Title), measure.Index, TitleWeight);
            terms.Add(terms.Read(measure.Id.ToString()), measure.Index, IdWeight);
            terms.Add(terms.Read(measure.Quotation.Text), measure.Index, OfficialWordsWeight);
            foreach (var evidence in measure.Evidence)
                terms.Add(terms.Read(TagWords.Of(evidence)), measure.Index, TagWeight);
            foreach (var topic in measure.Topics)
            {
                var texts = topics[topic.Index] ??= new TopicTexts(terms, topic);
                Add(terms, texts.Names, measure.Index, TopicWeight);
                Add(terms, texts.Aliases, measure.Index, AliasWeight);
            }
            Add(terms, tasks[measure.TaskIndex] ??= Read(terms, measure.Task.Title), measure.Index, TaskWeight);
        }
        _terms = terms.Build();
    }

    /// <summary>The measures that answer to a text and meet a query's other conditions, best first.</summary>
    internal MeasureMatch[] Find(ReadOnlySpan<char> text, MeasureQuery? query)
    {
        var matched = new MatchedWords(_terms);
        if (!Question.TryParse(text, _terms, matched.Terms, out var question))
            return [];
        using var hits = new Hits(_terms, question, TitleWeight);
        var measures = _catalogue.Measures;
        var ranks = hits.Rank();
        var count = 0;
        foreach (var rank in ranks)
        {
            if (query is null || query.Admits(measures[Hits.DocumentOf(rank)]))
                ranks[count++] = rank;
        }
        var matches = new MeasureMatch[count];
        for (var i = 0; i < count; i++)
            matches[i] = new MeasureMatch(measures[Hits.DocumentOf(ranks[i])], Hits.ScoreOf(ranks[i]), matched, query);
        return matches;
    }

    private static TermIndex.Builder.Text[] Read(TermIndex.Builder terms, LocalizedText text) =>
        text.Chinese is null ? [terms.Read(text.English)] : [terms.Read(text.English), terms.Read(text.Chinese)];

    private static void Add(TermIndex.Builder terms, TermIndex.Builder.Text[] texts, int document, int weight)
    {
        foreach (var text in texts)
            terms.Add(text, document, weight);
    }

    /// <summary>What a topic is called, read once for all its measures.</summary>
    private sealed class TopicTexts
    {
        internal readonly TermIndex.Builder.Text[] Names;
        internal readonly TermIndex.Builder.Text[] Aliases;

        internal TopicTexts(TermIndex.Builder terms, Topic topic)
        {
            Names = Read(terms, topic.Name);
            Aliases = new TermIndex.Builder.Text[topic.Aliases.Count];
            for (var i = 0; i < Aliases.Length; i++)
                Aliases[i] = terms.Read(topic.Aliases[i]);
        }
    }
}
