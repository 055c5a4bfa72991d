using System.Buffers;
using System.Numerics;

namespace Initiative.Core;

/// <summary>The documents that have every word of a question, and how well they answer it.</summary>
internal ref struct Hits
{
    private readonly int[] _documents;
    private readonly float[] _scores;
    private readonly int _fullWeight;
    private float _best;

    /// <param name="index">The index.</param>
    /// <param name="question">The question: at least one word.</param>
    /// <param name="fullWeight">The greatest weight that the index has.</param>
    internal Hits(TermIndex index, Question question, int fullWeight)
    {
        _fullWeight = fullWeight;
        var words = question.Words;
        words.Sort(static (a, b) => (a.IsGeneric, a.Documents, a.First).CompareTo((b.IsGeneric, b.Documents, b.First)));
        var capacity = words[0].Documents;
        _documents = ArrayPool<int>.Shared.Rent(capacity);
        _scores = ArrayPool<float>.Shared.Rent(capacity);
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

    /// <summary>Above 0 and at most 1: the weight of the words found, rare ones counting for more, against that of all of them at full weight.</summary>
    internal readonly float ScoreAt(int hit) => Math.Min(1, _scores[hit] / _best);

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(_documents);
        ArrayPool<float>.Shared.Return(_scores);
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
        var rarity = 1f / (1 + BitOperations.Log2((uint)word.Documents));
        _best += rarity * _fullWeight;
        if (isFirst)
            Start(postings, rarity * (float)word.Quality);
        else
            Meet(postings, rarity * (float)word.Quality, isRequired);
    }

    private void Start(ReadOnlySpan<TermIndex.Posting> postings, float factor)
    {
        for (var i = 0; i < postings.Length; i++)
        {
            _documents[i] = postings[i].Document;
            _scores[i] = postings[i].Weight * factor;
        }
        Count = postings.Length;
    }

    private void Meet(ReadOnlySpan<TermIndex.Posting> postings, float factor, bool isRequired)
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
