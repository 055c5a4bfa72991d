namespace Initiative.Core;

/// <summary>
/// Takes the commonest inflections and British spellings off an English word, alike in texts and in questions. It need not give a word, only the same
/// letters for what people take as the same word; a full stemmer would join more than a catalogue of short texts can bear.
/// </summary>
internal static class Stem
{
    private const int ShortestStem = 3;

    /// <summary>Takes the plural and the British spelling off a word: "batteries" becomes "battery", but "paintings" does not become "paint".</summary>
    /// <param name="word">The word in lower case; it is changed in place and has room for one more letter.</param>
    /// <param name="length">The length of the word.</param>
    /// <returns>The length of the form.</returns>
    internal static int OfNoun(Span<char> word, int length)
    {
        if (length <= ShortestStem || word[..length].ContainsAnyExceptInRange('a', 'z'))
            return length;
        return WithAmericanSpelling(word, WithoutPlural(word, length));
    }

    /// <summary>Takes every common inflection off a word.</summary>
    /// <param name="word">The word in lower case; it is changed in place and has room for one more letter.</param>
    /// <param name="length">The length of the word.</param>
    /// <returns>The length of the stem.</returns>
    internal static int Of(Span<char> word, int length)
    {
        if (length <= ShortestStem || word[..length].ContainsAnyExceptInRange('a', 'z'))
            return length;
        length = WithoutPlural(word, length);
        length = WithAmericanSpelling(word, length);
        length = WithoutTense(word, length);
        return length > ShortestStem && word[length - 1] == 'e' ? length - 1 : length;
    }

    private static int WithoutPlural(Span<char> word, int length)
    {
        var text = word[..length];
        if (text.EndsWith("ies") && length > 4)
            return Replace(word, length, 3, "y");
        if (text.EndsWith("sses") || text.EndsWith("xes") || text.EndsWith("ches") || text.EndsWith("shes") || text.EndsWith("toes") || text.EndsWith("goes"))
            return length - 2;
        return text[^1] == 's' && text[^2] is not ('s' or 'u' or 'i') ? length - 1 : length;
    }

    private static int WithAmericanSpelling(Span<char> word, int length)
    {
        ReadOnlySpan<char> text = word[..length];
        if (text.EndsWith("isation"))
            word[length - 6] = 'z';
        else if (text.EndsWith("ise") && length > 4)
            word[length - 2] = 'z';
        else if (text.EndsWith("ised") && length > 5)
            word[length - 3] = 'z';
        else if (text.EndsWith("ising") && length > 6)
            word[length - 4] = 'z';
        else if (text.EndsWith("tre") && length > 4)
            return Replace(word, length, 2, "er");
        else if (text.EndsWith("mme"))
            return length - 2;
        else if (text.EndsWith("our") && length > 4)
            return Replace(word, length, 3, "or");
        else if (text.EndsWith("cence"))
            word[length - 2] = 's';
        return length;
    }

    private static int WithoutTense(Span<char> word, int length)
    {
        ReadOnlySpan<char> text = word[..length];
        // Who asks for training asks for no train, and shipping needs no ship.
        if (text is "training" or "shipping")
            return length;
        if (text.EndsWith("ied") && length > 4)
            return Replace(word, length, 3, "y");
        var stem = text.EndsWith("ing") ? length - 3 : text.EndsWith("ed") ? length - 2 : length;
        if (stem == length || stem < ShortestStem || !HasVowel(text[..stem]))
            return length;
        var isDoubled = word[stem - 1] == word[stem - 2] && word[stem - 1] is not ('l' or 's' or 'z' or 'e' or 'o');
        return isDoubled ? stem - 1 : stem;
    }

    private static bool HasVowel(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
                return true;
        }
        return false;
    }

    private static int Replace(Span<char> word, int length, int dropped, ReadOnlySpan<char> ending)
    {
        ending.CopyTo(word[(length - dropped)..]);
        return length - dropped + ending.Length;
    }
}
