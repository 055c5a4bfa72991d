using System.Runtime.InteropServices;

namespace Initiative.Core;

/// <summary>The words of a question, as terms of an index.</summary>
internal readonly ref struct Question
{
    private const float PrefixQuality = 0.8f;
    private const float TypoQuality = 0.5f;
    private const int MostTypos = 3;
    private const int MostWords = 1_000;

    private readonly TermIndex _index;
    private readonly List<int> _terms;
    private readonly List<Word> _words = new(4);

    private Question(TermIndex index, List<int> terms)
    {
        _index = index;
        _terms = terms;
    }

    /// <summary>A word of the question: the terms that it can stand for, and how well they fit.</summary>
    internal sealed class Word(int first, int count, float quality, bool isGeneric, int documents)
    {
        internal readonly int First = first;

        internal readonly int Count = count;

        internal readonly float Quality = quality;

        internal readonly bool IsGeneric = isGeneric;

        internal readonly int Documents = documents;

        internal bool IsBefore(Word other) => IsGeneric == other.IsGeneric ? Documents < other.Documents : other.IsGeneric;
    }

    /// <summary>The words: those that matter before generic ones, rarer ones before others, otherwise as asked.</summary>
    internal List<Word> Words => _words;

    internal ReadOnlySpan<int> TermsOf(Word word) => CollectionsMarshal.AsSpan(_terms).Slice(word.First, word.Count);

    /// <summary>Takes a question apart.</summary>
    /// <param name="text">What was asked.</param>
    /// <param name="index">The index that is asked.</param>
    /// <param name="terms">Takes up the terms that the question comes down to.</param>
    /// <param name="question">Its words; generic ones only if the index has them.</param>
    /// <returns>False if the index lacks a word that matters, or if there is none.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, TermIndex index, List<int> terms, out Question question)
    {
        question = new Question(index, terms);
        var (lacksGeneric, hasSpecific, isPairKnown) = (false, false, false);
        var typos = 0;
        var words = new WordReader(text, stackalloc char[WordReader.BufferSize]);
        for (var i = 0; i < MostWords && words.Next(out var word); i++)
        {
            if (CommonWords.AreIgnored(word))
                continue;
            var unfinished = words.IsLast ? words.Inflected : default;
            var term = index.Find(word);
            if (words.IsCompound && term < 0 && !question.HasForm(unfinished))
            {
                words.EnterCompound();
                continue;
            }
            var isGeneric = CommonWords.AreGeneric(word);
            hasSpecific |= !isGeneric;
            var isKnown = term >= 0 ? question.AddTerm(term, isGeneric)
                : isGeneric ? false
                : question.TryAddPrefix(unfinished) || (typos++ < MostTypos && question.TryAddTypos(words.Inflected));
            // Chinese comes in overlapping pairs: one between two words is no word, but every character belongs to one.
            var isBetweenWords = words.IsPair && isPairKnown && words.ContinuesRun && !words.EndsRun;
            isPairKnown = isKnown;
            if (isKnown || isBetweenWords)
                continue;
            if (!isGeneric)
                return false;
            lacksGeneric = true;
        }
        return question._words.Count > 0 && (hasSpecific || !lacksGeneric);
    }

    private bool HasForm(ReadOnlySpan<char> prefix)
    {
        var (first, end) = prefix.IsEmpty ? default : _index.FindForms(prefix);
        return first < end;
    }

    private bool AddTerm(int term, bool isGeneric)
    {
        if (_terms.Contains(term))
            return true;
        _terms.Add(term);
        return AddWord(_terms.Count - 1, 1, isGeneric);
    }

    private bool AddWord(int first, float quality, bool isGeneric = false)
    {
        var documents = 0;
        for (var i = first; i < _terms.Count; i++)
            documents += _index.PostingsOf(_terms[i]).Length;
        if (documents == 0)
            return false;
        var word = new Word(first, _terms.Count - first, quality, isGeneric, documents);
        var place = _words.Count;
        while (place > 0 && word.IsBefore(_words[place - 1]))
            place--;
        _words.Insert(place, word);
        return true;
    }

    private bool TryAddPrefix(ReadOnlySpan<char> prefix)
    {
        // A single letter is the beginning of too much to be asked alone.
        if (prefix.IsEmpty || (prefix.Length == 1 && !WordReader.IsIdeograph(prefix[0]) && _words.Count == 0))
            return false;
        var before = _terms.Count;
        var (first, end) = _index.FindForms(prefix);
        for (var form = first; form < end; form++)
            AddForm(form, before);
        return AddWord(before, PrefixQuality);
    }

    private bool TryAddTypos(ReadOnlySpan<char> word)
    {
        var before = _terms.Count;
        var (first, end) = _index.FindForms(word[..1]);
        for (var form = first; form < end; form++)
        {
            if (Nearest.IsTypo(word, _index.Forms[form]))
                AddForm(form, before);
        }
        return AddWord(before, TypoQuality);
    }

    private void AddForm(int form, int before)
    {
        var term = _index.TermOfForm(form);
        if (!CollectionsMarshal.AsSpan(_terms)[before..].Contains(term))
            _terms.Add(term);
    }
}
