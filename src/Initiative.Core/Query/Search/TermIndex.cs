namespace Initiative.Core;

/// <summary>Which documents have which words, and how weighty the place is where they have them. Built once, then only read.</summary>
internal sealed class TermIndex
{
    private readonly string[] _terms;
    private readonly int[] _starts;
    private readonly Posting[] _postings;
    private readonly string[] _forms;
    private readonly int[] _termsOfForms;

    private TermIndex(string[] terms, int[] starts, Posting[] postings, string[] forms, int[] termsOfForms)
    {
        _terms = terms;
        _starts = starts;
        _postings = postings;
        _forms = forms;
        _termsOfForms = termsOfForms;
    }

    /// <summary>The words as the texts have them, with their inflections, in ascending order.</summary>
    internal ReadOnlySpan<string> Forms => _forms;

    internal int TermOfForm(int form) => _termsOfForms[form];

    /// <summary>The documents that have a term, in ascending order.</summary>
    internal ReadOnlySpan<Posting> PostingsOf(int term) => _postings.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);

    /// <summary>The place of a term, or -1.</summary>
    internal int Find(ReadOnlySpan<char> word)
    {
        var place = FirstNotBefore(_terms, word);
        return place < _terms.Length && word.SequenceEqual(_terms[place]) ? place : -1;
    }

    /// <summary>The forms that begin with a prefix: from the first to before the second place.</summary>
    internal (int First, int End) FindForms(ReadOnlySpan<char> prefix)
    {
        var first = FirstNotBefore(_forms, prefix);
        var end = first;
        while (end < _forms.Length && _forms[end].AsSpan().StartsWith(prefix, StringComparison.Ordinal))
            end++;
        return (first, end);
    }

    private static int FirstNotBefore(string[] sorted, ReadOnlySpan<char> word)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle].AsSpan().SequenceCompareTo(word) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>A document that has a term. As a number, it sorts by document, the greatest weight first.</summary>
    internal readonly struct Posting(int document, byte weight)
    {
        private readonly ulong _number = ((ulong)(uint)document << 8) | (byte)(byte.MaxValue - weight);

        internal int Document => (int)(_number >> 8);

        internal byte Weight => (byte)(byte.MaxValue - (byte)_number);
    }

    internal sealed class Builder
    {
        // A word in a long text says less about it than the same word on its own.
        private const int LettersPerWeight = 8;
        private const int MostLostToLength = 9;

        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _termsOfForms = new(StringComparer.Ordinal);
        private readonly List<List<Posting>> _postings = [];

        /// <summary>Reads the words of a text, to add them to one document or to several.</summary>
        internal Text Read(string? text)
        {
            var numbers = new List<int>();
            var words = new WordReader(text, stackalloc char[WordReader.BufferSize]);
            while (words.Next(out var word))
            {
                if (CommonWords.AreIgnored(word))
                    continue;
                numbers.Add(NumberOf(word.ToString(), words.Inflected.ToString()));
                if (words.IsCompound)
                    words.EnterCompound();
            }
            return new Text(numbers, Math.Min(MostLostToLength, (text?.Length ?? 0) / LettersPerWeight));
        }

        /// <summary>Adds the words of a text to a document. Documents come in ascending order.</summary>
        internal void Add(Text text, int document, int weight)
        {
            var posting = new Posting(document, (byte)(weight - text.LostWeight));
            foreach (var number in text.Numbers)
            {
                var postings = _postings[number];
                if (postings.Count == 0 || postings[^1].Document != document)
                    postings.Add(posting);
                else if (postings[^1].Weight < posting.Weight)
                    postings[^1] = posting;
            }
        }

        internal TermIndex Build()
        {
            var terms = Sorted(_numbers.Keys);
            var starts = new int[terms.Length + 1];
            var postings = new List<Posting>();
            for (var i = 0; i < terms.Length; i++)
            {
                postings.AddRange(_postings[_numbers[terms[i]]]);
                starts[i + 1] = postings.Count;
            }
            var forms = Sorted(_termsOfForms.Keys);
            var termsOfForms = new int[forms.Length];
            for (var i = 0; i < forms.Length; i++)
                termsOfForms[i] = Array.BinarySearch(terms, _termsOfForms[forms[i]], StringComparer.Ordinal);
            return new TermIndex(terms, starts, [.. postings], forms, termsOfForms);
        }

        private static string[] Sorted(ICollection<string> words)
        {
            var sorted = new string[words.Count];
            words.CopyTo(sorted, 0);
            Array.Sort(sorted, StringComparer.Ordinal);
            return sorted;
        }

        private int NumberOf(string term, string form)
        {
            _termsOfForms.TryAdd(form, term);
            if (!_numbers.TryGetValue(term, out var number))
            {
                _numbers.Add(term, number = _postings.Count);
                _postings.Add([]);
            }
            return number;
        }

        /// <summary>The words of a text, and how much less each says for its length.</summary>
        internal sealed class Text(List<int> numbers, int lostWeight)
        {
            internal readonly List<int> Numbers = numbers;
            internal readonly int LostWeight = lostWeight;
        }
    }
}
