using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Initiative.Core;

/// <summary>The documents that have every word of a question, and how well they answer it.</summary>
internal ref struct Hits
{
    private const uint ScoreUnits = 10_000;

    // Hits, ranks and postings are all of eight bytes, so that one kind of buffer serves them.
    private readonly ulong[] _buffer;
    private readonly int _fullWeight;
    private int _count;
    private float _best;

    /// <param name="index">The index.</param>
    /// <param name="question">The question: at least one word.</param>
    /// <param name="fullWeight">The greatest weight that the index has.</param>
    internal Hits(TermIndex index, Question question, int fullWeight)
    {
        _fullWeight = fullWeight;
        var words = question.Words;
        _buffer = ArrayPool<ulong>.Shared.Rent(words[0].Documents);
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

    /// <summary>Turns the hits into numbers that <see cref="DocumentOf"/> and <see cref="ScoreOf"/> read, best first, then in the order of the documents.</summary>
    internal readonly Span<ulong> Rank()
    {
        var ranks = _buffer.AsSpan(0, _count);
        var hits = MemoryMarshal.Cast<ulong, Hit>(ranks);
        for (var i = 0; i < hits.Length; i++)
        {
            // The weight of the words found, rare ones counting for more, against that of all of them at full weight.
            var score = Math.Min(1, hits[i].Score / _best);
            ranks[i] = ((ulong)(ScoreUnits - (uint)MathF.Round(score * ScoreUnits)) << 32) | (uint)hits[i].Document;
        }
        ranks.Sort();
        return ranks;
    }

    internal static int DocumentOf(ulong rank) => (int)(uint)rank;

    /// <summary>Above 0 and at most 1.</summary>
    internal static double ScoreOf(ulong rank) => (ScoreUnits - (uint)(rank >> 32)) / (double)ScoreUnits;

    public readonly void Dispose() => ArrayPool<ulong>.Shared.Return(_buffer);

    private void TakeUnion(TermIndex index, ReadOnlySpan<int> terms, Question.Word word, bool isFirst, bool isRequired)
    {
        var buffer = ArrayPool<ulong>.Shared.Rent(word.Documents);
        var union = MemoryMarshal.Cast<ulong, TermIndex.Posting>(buffer.AsSpan());
        var count = 0;
        foreach (var term in terms)
        {
            var postings = index.PostingsOf(term);
            postings.CopyTo(union[count..]);
            count += postings.Length;
        }
        buffer.AsSpan(0, count).Sort();
        var distinct = 0;
        for (var i = 0; i < count; i++)
        {
            if (distinct == 0 || union[distinct - 1].Document != union[i].Document)
                union[distinct++] = union[i];
        }
        Take(union[..distinct], word, isFirst, isRequired);
        ArrayPool<ulong>.Shared.Return(buffer);
    }

    private void Take(ReadOnlySpan<TermIndex.Posting> postings, Question.Word word, bool isFirst, bool isRequired)
    {
        var rarity = 1f / (1 + BitOperations.Log2((uint)word.Documents));
        _best += rarity * _fullWeight;
        if (isFirst)
            Start(postings, rarity * word.Quality);
        else
            Meet(postings, rarity * word.Quality, isRequired);
    }

    private void Start(ReadOnlySpan<TermIndex.Posting> postings, float factor)
    {
        var hits = MemoryMarshal.Cast<ulong, Hit>(_buffer.AsSpan());
        for (var i = 0; i < postings.Length; i++)
            hits[i] = new Hit(postings[i].Document, postings[i].Weight * factor);
        _count = postings.Length;
    }

    private void Meet(ReadOnlySpan<TermIndex.Posting> postings, float factor, bool isRequired)
    {
        var hits = MemoryMarshal.Cast<ulong, Hit>(_buffer.AsSpan());
        var kept = 0;
        var next = 0;
        for (var i = 0; i < _count; i++)
        {
            var hit = hits[i];
            while (next < postings.Length && postings[next].Document < hit.Document)
                next++;
            var isMet = next < postings.Length && postings[next].Document == hit.Document;
            if (isMet || !isRequired)
                hits[kept++] = new Hit(hit.Document, hit.Score + (isMet ? postings[next].Weight * factor : 0));
        }
        _count = kept;
    }

    private readonly struct Hit(int document, float score)
    {
        internal readonly int Document = document;
        internal readonly float Score = score;
    }
}
