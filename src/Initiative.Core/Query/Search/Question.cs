namespace Initiative.Core;

/// <summary>The words of a question, as terms of an index.</summary>
internal readonly ref struct Question
{
    private const double PrefixQuality = 0.8;
    private const double TypoQuality = 0.5;
    private const int ShortestPrefix = 2;
    private const int ShortestWithTypo = 5;

    private readonly TermIndex _index;
    private readonly MatchedWords _matched;
    private readonly List<int> _terms = [];
    private readonly List<Word> _words = [];

    private Question(TermIndex index, MatchedWords matched)
    {
        _index = index;
        _matched = matched;
    }

    /// <summary>A word of the question: the terms that it can stand for, and how well they fit.</summary>
    internal readonly record struct Word(int First, int Count, double Quality, bool IsGeneric, int Documents);

    internal List<Word> Words => _words;

    internal ReadOnlySpan<int> TermsOf(Word word) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_terms).Slice(word.First, word.Count);

    /// <summary>Takes a question apart.</summary>
    /// <param name="text">What was asked.</param>
    /// <param name="index">The index that is asked.</param>
    /// <param name="matched">Takes up the terms that the question comes down to.</param>
    /// <param name="question">Its words; generic ones only if there are others, and if the index has them.</param>
    /// <returns>False if the index lacks a word that matters, or if there is none.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, TermIndex index, MatchedWords matched, out Question question)
    {
        question = new Question(index, matched);
        var lacksGeneric = false;
        var hasSpecific = false;
        var words = new WordReader(text, stackalloc char[WordReader.BufferSize]);
        while (words.Next(out var word))
        {
            if (CommonWords.AreIgnored(word))
                continue;
            if (words.IsCompound && !question.Knows(word, words.IsLast ? words.Inflected : default))
            {
                words.EnterCompound();
                continue;
            }
            var isGeneric = CommonWords.AreGeneric(word);
            hasSpecific |= !isGeneric;
            if (question.TryAdd(word, words.IsLast ? words.Inflected : default, isGeneric))
                continue;
            if (!isGeneric)
                return false;
            lacksGeneric = true;
        }
        return question._words.Count > 0 && (hasSpecific || !lacksGeneric);
    }

    /// <param name="compound">The compound.</param>
    /// <param name="beginning">The same with its inflection if it may be unfinished; otherwise empty.</param>
    private bool Knows(ReadOnlySpan<char> compound, ReadOnlySpan<char> beginning)
    {
        if (_index.Find(compound) >= 0)
            return true;
        var (first, end) = beginning.IsEmpty ? default : _index.FindPrefix(beginning);
        return first < end;
    }

    /// <param name="word">The word.</param>
    /// <param name="beginning">The same with its inflection if it may be unfinished; otherwise empty.</param>
    /// <param name="isGeneric">Whether it need not be found.</param>
    private bool TryAdd(ReadOnlySpan<char> word, ReadOnlySpan<char> beginning, bool isGeneric)
    {
        var first = _terms.Count;
        var quality = 1.0;
        if (_index.Find(word) is var exact and >= 0)
        {
            _terms.Add(exact);
            _matched.Add(_index.TermAt(exact), isPrefix: false);
        }
        else if (TryAddPrefix(beginning))
        {
            quality = PrefixQuality;
        }
        else if (TryAddTypos(word))
        {
            quality = TypoQuality;
        }
        else
        {
            return false;
        }
        var documents = 0;
        for (var i = first; i < _terms.Count; i++)
            documents += _index.PostingsOf(_terms[i]).Length;
        _words.Add(new Word(first, _terms.Count - first, quality, isGeneric, documents));
        return true;
    }

    private bool TryAddPrefix(ReadOnlySpan<char> beginning)
    {
        if (beginning.IsEmpty || (beginning.Length < ShortestPrefix && !WordReader.IsIdeograph(beginning[0])))
            return false;
        var (first, end) = _index.FindPrefix(beginning);
        for (var term = first; term < end; term++)
            _terms.Add(term);
        if (first < end)
            _matched.Add(beginning.ToString(), isPrefix: true);
        return first < end;
    }

    private bool TryAddTypos(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWithTypo)
            return false;
        var before = _terms.Count;
        for (var term = 0; term < _index.TermCount; term++)
        {
            var candidate = _index.TermAt(term);
            if (candidate[0] != word[0] || Nearest.Distance(word, candidate, 2) > 1)
                continue;
            _terms.Add(term);
            _matched.Add(candidate, isPrefix: false);
        }
        return _terms.Count > before;
    }
}
