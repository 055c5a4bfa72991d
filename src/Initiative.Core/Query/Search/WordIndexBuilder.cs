namespace Initiative.Core;

/// <summary>Collects the words of a catalogue's texts.</summary>
internal sealed class WordIndexBuilder
{
    private const int TitleWeight = 100;
    private const int TopicWeight = 90;
    private const int OfficialWordsWeight = 80;
    private const int AliasWeight = 70;
    private const int IdWeight = 60;
    private const int TaskWeight = 20;

    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
    private ulong[] _postings = new ulong[2048];
    private int _count;

    internal WordIndex Build(InitiativeCatalogue catalogue)
    {
        foreach (var measure in catalogue.Measures)
        {
            Add(measure.Title.English, measure.Index, TitleWeight);
            Add(measure.Title.Chinese, measure.Index, TitleWeight);
            Add(measure.Id.ToString(), measure.Index, IdWeight);
            Add(measure.Quotation.Text, measure.Index, OfficialWordsWeight);
            Add(measure.Task.Title.English, measure.Index, TaskWeight);
            Add(measure.Task.Title.Chinese, measure.Index, TaskWeight);
            foreach (var topic in measure.Topics)
            {
                Add(topic.Name.English, measure.Index, TopicWeight);
                Add(topic.Name.Chinese, measure.Index, TopicWeight);
                foreach (var alias in topic.Aliases)
                    Add(alias, measure.Index, AliasWeight);
            }
        }
        return Build();
    }

    private void Add(string? text, int measure, int weight)
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
                    Add(WordIndex.HashOfPair(chars[0], reading.CharsOf(tokens[i + 1])[0]), measure, weight);
                continue;
            }
            _forms.Add($"{chars}\n");
            Add(WordIndex.HashOf(chars), measure, weight);
        }
        reading.Return();
    }

    private WordIndex Build()
    {
        Array.Sort(_postings, 0, _count);
        var distinct = 0;
        for (var i = 0; i < _count; i++)
        {
            if (distinct == 0 || !WordIndex.AreOfOne(_postings[distinct - 1], _postings[i]))
                _postings[distinct++] = _postings[i];
        }
        return new WordIndex(_postings[..distinct], string.Concat(_forms));
    }

    private void Add(ulong word, int measure, int weight)
    {
        if (_count == _postings.Length)
            Array.Resize(ref _postings, 2 * _count);
        _postings[_count++] = WordIndex.Posting(word, measure, weight);
    }
}
