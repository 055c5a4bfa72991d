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
        foreach (var measure in catalogue.Measures)
        {
            Add(terms, measure.Title, measure.Index, TitleWeight);
            terms.Add(measure.Id.ToString(), measure.Index, IdWeight);
            terms.Add(measure.Quotation.Text, measure.Index, OfficialWordsWeight);
            foreach (var evidence in measure.Evidence)
                terms.Add(TagWords.Of(evidence), measure.Index, TagWeight);
            foreach (var topic in measure.Topics)
            {
                Add(terms, topic.Name, measure.Index, TopicWeight);
                foreach (var alias in topic.Aliases)
                    terms.Add(alias, measure.Index, AliasWeight);
            }
            Add(terms, measure.Task.Title, measure.Index, TaskWeight);
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

    private static void Add(TermIndex.Builder index, LocalizedText text, int document, int weight)
    {
        index.Add(text.English, document, weight);
        index.Add(text.Chinese, document, weight);
    }
}
