using System.Buffers;
using System.Numerics;

namespace Initiative.Core;

/// <summary>Full-text search over the measures of a catalogue.</summary>
internal sealed class MeasureIndex
{
    private const byte TitleWeight = 10;
    private const byte TopicWeight = 9;
    private const byte OfficialWordsWeight = 8;
    private const byte AliasWeight = 7;
    private const byte TaskWeight = 2;

    private readonly InitiativeCatalogue _catalogue;
    private readonly TermIndex _measures;
    private readonly TermIndex _tasks;

    /// <summary>Reads every text of the catalogue once.</summary>
    internal MeasureIndex(InitiativeCatalogue catalogue)
    {
        _catalogue = catalogue;
        var measures = new TermIndex.Builder();
        foreach (var measure in catalogue.Measures)
        {
            Add(measures, measure.Title, measure.Index, TitleWeight);
            measures.Add(measure.Id.ToString(), measure.Index, TitleWeight);
            measures.Add(measure.Quotation.Text, measure.Index, OfficialWordsWeight);
            foreach (var topic in measure.Topics)
            {
                Add(measures, topic.Name, measure.Index, TopicWeight);
                foreach (var alias in topic.Aliases)
                    measures.Add(alias, measure.Index, AliasWeight);
            }
        }
        _measures = measures.Build();

        var tasks = new TermIndex.Builder();
        foreach (var task in catalogue.Tasks)
        {
            Add(tasks, task.Title, task.Index, TaskWeight);
            tasks.Add(task.Quotation.Text, task.Index, TaskWeight);
        }
        _tasks = tasks.Build();
    }

    /// <summary>The measures that answer to a text and meet a query's other conditions, best first.</summary>
    internal MeasureMatch[] Find(ReadOnlySpan<char> text, MeasureQuery? query)
    {
        var words = new MatchedWords(areOfTask: false);
        var matches = new List<MeasureMatch>();
        if (Question.TryParse(text, _measures, words, out var question))
        {
            using var hits = new Hits(_measures, question);
            for (var i = 0; i < hits.Count; i++)
                AddMatch(_catalogue.Measures[hits.DocumentAt(i)], hits.ScoreAt(i), words, query, matches);
        }
        AddTasks(text, query, matches);
        matches.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Measure.Index.CompareTo(b.Measure.Index));
        return [.. matches];
    }

    // Who asks for a task by its name means its measures; words of the task alone do not add up with words of a measure.
    private void AddTasks(ReadOnlySpan<char> text, MeasureQuery? query, List<MeasureMatch> matches)
    {
        var words = new MatchedWords(areOfTask: true);
        if (!Question.TryParse(text, _tasks, words, out var question))
            return;
        using var hits = new Hits(_tasks, question);
        for (var i = 0; i < hits.Count; i++)
        {
            foreach (var measure in _catalogue.Tasks[hits.DocumentAt(i)].Measures)
            {
                if (!matches.Exists(match => ReferenceEquals(match.Measure, measure)))
                    AddMatch(measure, hits.ScoreAt(i), words, query, matches);
            }
        }
    }

    private static void AddMatch(Measure measure, double score, MatchedWords words, MeasureQuery? query, List<MeasureMatch> matches)
    {
        if (query is null || query.Admits(measure))
            matches.Add(new MeasureMatch(measure, score, words, query));
    }

    private static void Add(TermIndex.Builder index, LocalizedText text, int document, byte weight)
    {
        index.Add(text.English, document, weight);
        index.Add(text.Chinese, document, weight);
    }

    /// <summary>The documents that have every word of a question, and how well they answer it.</summary>
    private ref struct Hits
    {
        private readonly int[] _documents;
        private readonly double[] _scores;
        private double _best;

        internal Hits(TermIndex index, Question question)
        {
            var words = question.Words;
            words.Sort(static (a, b) => (a.IsGeneric, a.Documents).CompareTo((b.IsGeneric, b.Documents)));
            var capacity = words[0].Documents;
            _documents = ArrayPool<int>.Shared.Rent(capacity);
            _scores = ArrayPool<double>.Shared.Rent(capacity);
            for (var i = 0; i < words.Count; i++)
            {
                // With nothing but generic words, all of them are asked for.
                var isRequired = !words[i].IsGeneric || words[0].IsGeneric;
                var terms = question.TermsOf(words[i]);
                if (terms.Length == 1)
                    Take(index.PostingsOf(terms[0]), words[i], isFirst: i == 0, isRequired);
                else
                    TakeUnion(index, terms, words[i], isFirst: i == 0, isRequired);
            }
        }

        internal int Count { get; private set; }

        internal readonly int DocumentAt(int hit) => _documents[hit];

        /// <summary>From 0 to 1: the weight of the words found, rare ones counting for more, against that of all of them in a title.</summary>
        internal readonly double ScoreAt(int hit) => _scores[hit] / _best;

        public readonly void Dispose()
        {
            ArrayPool<int>.Shared.Return(_documents);
            ArrayPool<double>.Shared.Return(_scores);
        }

        private void TakeUnion(TermIndex index, ReadOnlySpan<int> terms, Question.Word word, bool isFirst, bool isRequired)
        {
            var union = ArrayPool<TermIndex.Posting>.Shared.Rent(word.Documents);
            var count = 0;
            foreach (var term in terms)
            {
                var postings = index.PostingsOf(term);
                postings.CopyTo(union.AsSpan(count));
                count += postings.Length;
            }
            union.AsSpan(0, count).Sort(static (a, b) => (a.Document, b.Weight).CompareTo((b.Document, a.Weight)));
            var distinct = 0;
            for (var i = 0; i < count; i++)
            {
                if (distinct == 0 || union[distinct - 1].Document != union[i].Document)
                    union[distinct++] = union[i];
            }
            Take(union.AsSpan(0, distinct), word, isFirst, isRequired);
            ArrayPool<TermIndex.Posting>.Shared.Return(union);
        }

        private void Take(ReadOnlySpan<TermIndex.Posting> postings, Question.Word word, bool isFirst, bool isRequired)
        {
            var rarity = 1.0 / (1 + BitOperations.Log2((uint)word.Documents));
            _best += rarity * TitleWeight;
            if (isFirst)
                Start(postings, rarity * word.Quality);
            else
                Meet(postings, rarity * word.Quality, isRequired);
        }

        private void Start(ReadOnlySpan<TermIndex.Posting> postings, double factor)
        {
            for (var i = 0; i < postings.Length; i++)
            {
                _documents[i] = postings[i].Document;
                _scores[i] = postings[i].Weight * factor;
            }
            Count = postings.Length;
        }

        private void Meet(ReadOnlySpan<TermIndex.Posting> postings, double factor, bool isRequired)
        {
            var kept = 0;
            var next = 0;
            for (var i = 0; i < Count; i++)
            {
                while (next < postings.Length && postings[next].Document < _documents[i])
                    next++;
                var isMet = next < postings.Length && postings[next].Document == _documents[i];
                if (!isMet && isRequired)
                    continue;
                _documents[kept] = _documents[i];
                _scores[kept] = _scores[i] + (isMet ? postings[next].Weight * factor : 0);
                kept++;
            }
            Count = kept;
        }
    }
}
