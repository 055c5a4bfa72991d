namespace Initiative.Core;

/// <summary>Which documents have which words, and how weighty the place is where they have them. Built once, then only read.</summary>
internal sealed class TermIndex
{
    private readonly string[] _terms;
    private readonly int[] _starts;
    private readonly Posting[] _postings;

    private TermIndex(string[] terms, int[] starts, Posting[] postings)
    {
        _terms = terms;
        _starts = starts;
        _postings = postings;
    }

    internal int TermCount => _terms.Length;

    internal string TermAt(int term) => _terms[term];

    /// <summary>The documents that have a term, in ascending order.</summary>
    internal ReadOnlySpan<Posting> PostingsOf(int term) => _postings.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);

    /// <summary>The place of a term, or -1.</summary>
    internal int Find(ReadOnlySpan<char> word)
    {
        var place = FirstNotBefore(word);
        return place < _terms.Length && word.SequenceEqual(_terms[place]) ? place : -1;
    }

    /// <summary>The terms that begin with a prefix: from the first to before the second place.</summary>
    internal (int First, int End) FindPrefix(ReadOnlySpan<char> prefix)
    {
        var first = FirstNotBefore(prefix);
        var end = first;
        while (end < _terms.Length && _terms[end].AsSpan().StartsWith(prefix, StringComparison.Ordinal))
            end++;
        return (first, end);
    }

    private int FirstNotBefore(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, _terms.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_terms[middle].AsSpan().SequenceCompareTo(word) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    internal readonly record struct Posting(int Document, byte Weight);

    internal sealed class Builder
    {
        private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);

        /// <summary>Adds the words of a text. Documents are added in ascending order.</summary>
        internal void Add(string? text, int document, byte weight)
        {
            if (text is null)
                return;
                var words = new WordReader(text, stackalloc char[WordReader.BufferSize]);
            while (words.Next(out var word))
            {
                if (CommonWords.AreIgnored(word))
                    continue;
                Add(word.ToString(), new Posting(document, weight));
                if (words.IsCompound)
                    words.EnterCompound();
            }
        }

        internal TermIndex Build()
        {
            var terms = new string[_postings.Count];
            _postings.Keys.CopyTo(terms, 0);
            Array.Sort(terms, StringComparer.Ordinal);
            var starts = new int[terms.Length + 1];
            var postings = new List<Posting>();
            for (var i = 0; i < terms.Length; i++)
            {
                postings.AddRange(_postings[terms[i]]);
                starts[i + 1] = postings.Count;
            }
            return new TermIndex(terms, starts, [.. postings]);
        }

        private void Add(string term, Posting posting)
        {
            if (!_postings.TryGetValue(term, out var list))
                _postings.Add(term, list = []);
            if (list.Count == 0 || list[^1].Document != posting.Document)
                list.Add(posting);
            else if (list[^1].Weight < posting.Weight)
                list[^1] = posting;
        }
    }
}
