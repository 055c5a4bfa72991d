namespace Initiative.Core;

/// <summary>Which measures have which words, and how weighty the text is that has them. Built once, then only read.</summary>
internal sealed class WordIndex
{
    private const int TitleWeight = 100;
    private const int TopicWeight = 90;
    private const int OfficialWordsWeight = 80;
    private const int AliasWeight = 70;
    private const int IdWeight = 60;
    private const int TaskWeight = 20;

    // A posting is one number: the word's hash, the measure, and what the weight lacks to the greatest, so that sorting brings the weightiest first.
    private const int MeasureBits = 20;
    private const int WeightBits = 7;
    private const int MeasureShift = WeightBits;
    private const int HashShift = MeasureBits + WeightBits;

    private readonly ulong[] _postings;
    private readonly string[] _forms;

    internal WordIndex(InitiativeCatalogue catalogue)
    {
        var builder = new Builder();
        var topics = new bool[catalogue.Topics.Count];
        foreach (var measure in catalogue.Measures)
        {
            builder.Add(measure.Title.English, measure.Index, TitleWeight);
            builder.Add(measure.Title.Chinese, measure.Index, TitleWeight);
            builder.Add(measure.Id.ToString(), measure.Index, IdWeight);
            builder.Add(measure.Quotation.Text, measure.Index, OfficialWordsWeight);
            builder.Add(measure.Task.Title.English, measure.Index, TaskWeight);
            builder.Add(measure.Task.Title.Chinese, measure.Index, TaskWeight);
            foreach (var topic in measure.Topics)
            {
                builder.Add(topic.Name.English, measure.Index, TopicWeight);
                builder.Add(topic.Name.Chinese, measure.Index, TopicWeight);
                foreach (var alias in topic.Aliases)
                    builder.Add(alias, measure.Index, AliasWeight);
            }
        }
        (_postings, _forms) = builder.Build();
    }

    /// <summary>The words of the texts, with their inflections.</summary>
    internal ReadOnlySpan<string> Forms => _forms;

    /// <summary>The postings of a word: the measures that have it, in order.</summary>
    internal ReadOnlySpan<ulong> Find(ulong word)
    {
        var key = word >> HashShift;
        var (low, high) = (0, _postings.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_postings[middle] >> HashShift < key)
                low = middle + 1;
            else
                high = middle;
        }
        var end = low;
        while (end < _postings.Length && _postings[end] >> HashShift == key)
            end++;
        return _postings.AsSpan(low, end - low);
    }

    internal static int MeasureOf(ulong posting) => (int)(posting >> MeasureShift) & ((1 << MeasureBits) - 1);

    /// <summary>The weight of the text that has the word, from 0 to 1.</summary>
    internal static float WeightOf(ulong posting) => (TitleWeight - (int)(posting & ((1 << WeightBits) - 1))) / (float)TitleWeight;

    /// <summary>The hash of a word without its inflection.</summary>
    internal static ulong HashOf(ReadOnlySpan<char> word)
    {
        Span<char> stem = stackalloc char[word.Length + 1];
        word.CopyTo(stem);
        return PhraseHash.Mix(PhraseHash.Add(PhraseHash.Empty, stem[..Stem.Of(stem, word.Length)]));
    }

    private sealed class Builder
    {
        private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
        private ulong[] _postings = new ulong[2048];
        private int _count;

        internal void Add(string? text, int measure, int weight)
        {
            var reading = TextReading.Rent(text);
            Tokenizer.Read(reading);
            var tokens = reading.Tokens;
            for (var i = 0; i < tokens.Length; i++)
            {
                var chars = reading.CharsOf(tokens[i]);
                if (tokens[i].Kind == TokenKind.Ideograph)
                {
                    // Ideographs are found in pairs.
                    if (i + 1 < tokens.Length && tokens[i + 1] is { Kind: TokenKind.Ideograph, Before: Gap.None })
                        Add(HashOfPair(chars[0], reading.CharsOf(tokens[i + 1])[0]), measure, weight);
                    continue;
                }
                _forms.Add(chars.ToString());
                Add(HashOf(chars), measure, weight);
            }
            reading.Return();
        }

        internal (ulong[] Postings, string[] Forms) Build()
        {
            Array.Sort(_postings, 0, _count);
            var distinct = 0;
            for (var i = 0; i < _count; i++)
            {
                if (distinct == 0 || _postings[distinct - 1] >> MeasureShift != _postings[i] >> MeasureShift)
                    _postings[distinct++] = _postings[i];
            }
            var forms = new string[_forms.Count];
            _forms.CopyTo(forms);
            return (_postings[..distinct], forms);
        }

        private void Add(ulong word, int measure, int weight)
        {
            if (_count == _postings.Length)
                Array.Resize(ref _postings, 2 * _count);
            _postings[_count++] = (word >> HashShift << HashShift) | ((ulong)measure << MeasureShift) | (uint)(TitleWeight - weight);
        }
    }

    internal static ulong HashOfPair(char first, char second) =>
        PhraseHash.Mix(PhraseHash.Add(PhraseHash.Empty, [first, second]));
}
