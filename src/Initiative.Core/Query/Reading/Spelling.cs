namespace Initiative.Core;

/// <summary>Finds the word of the vocabulary that a mistyped one probably is.</summary>
internal static class Spelling
{
    private const int ShortestCorrected = 5;

    /// <summary>The one word that is one letter away and begins alike; empty if there is none, or more than one, or if the word is right.</summary>
    internal static ReadOnlySpan<char> Correct(ReadOnlySpan<char> word, WordIndex catalogue)
    {
        ReadOnlySpan<char> found = default;
        if (word.Length < ShortestCorrected || word.Length > Nearest.LongestCompared || !catalogue.Find(WordIndex.HashOf(word)).IsEmpty)
            return found;
        return TakeAll(word, BakedVocabulary.Words, ref found) && TakeAll(word, catalogue.Forms, ref found) ? found : default;
    }

    private static bool TakeAll(ReadOnlySpan<char> word, ReadOnlySpan<char> lines, ref ReadOnlySpan<char> found)
    {
        for (var at = 0; at < lines.Length;)
        {
            var candidate = lines.Slice(at, lines[at..].IndexOf('\n'));
            at += candidate.Length + 1;
            if (!Take(word, candidate, ref found))
                return false;
        }
        return true;
    }

    /// <returns>False if there are two words that differ in more than their inflection.</returns>
    private static bool Take(ReadOnlySpan<char> word, ReadOnlySpan<char> candidate, ref ReadOnlySpan<char> found)
    {
        if (candidate.Length < ShortestCorrected || candidate[0] != word[0] || Math.Abs(candidate.Length - word.Length) > 1 || Nearest.Distance(word, candidate, 2) != 1)
            return true;
        if (!found.IsEmpty && WordIndex.HashOf(found) != WordIndex.HashOf(candidate))
            return false;
        found = candidate;
        return true;
    }
}
