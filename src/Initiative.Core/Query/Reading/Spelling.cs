namespace Initiative.Core;

/// <summary>Finds the word of the vocabulary that a mistyped one probably is.</summary>
/// <remarks>
/// Only what fingers do counts as a slip: a letter left out, one too many, two exchanged, the wrong one doubled, or one of a pair that is often confused. Any other letter in its place makes
/// another word more often than a slip: floor and flour, bands and banks.
/// </remarks>
internal static class Spelling
{
    private const int ShortestCorrected = 5;
    private const string Confused = "mn nm ck kc cs sc sz zs iy yi ae ea";

    /// <summary>The one word from which a word differs by a slip. Empty if there is none, if there are several that differ in more than their inflection, or if the word is right.</summary>
    internal static ReadOnlySpan<char> Correct(ReadOnlySpan<char> word, WordIndex catalogue)
    {
        if (word.Length < ShortestCorrected || word.Length > Nearest.LongestCompared || !catalogue.Find(WordIndex.HashOf(word)).IsEmpty || IsRight(word))
            return default;
        ReadOnlySpan<char> found = default;
        return Find(word, BakedVocabulary.Words, ref found) && Find(word, catalogue.Forms, ref found) ? found : default;
    }

    /// <summary>Whether an ordinary word only looks like a slip in a word of trade.</summary>
    private static bool IsRight(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> lines = BakedVocabulary.RightWords;
        for (var at = 0; at < lines.Length;)
        {
            var line = lines.Slice(at, lines[at..].IndexOf('\n'));
            at += line.Length + 1;
            if (line.SequenceEqual(word))
                return true;
        }
        return false;
    }

    /// <summary>Finds the word of some lines that a word may be.</summary>
    /// <returns>Whether there is at most one, inflection aside.</returns>
    private static bool Find(ReadOnlySpan<char> word, ReadOnlySpan<char> lines, ref ReadOnlySpan<char> found)
    {
        for (var at = 0; at < lines.Length;)
        {
            var candidate = lines.Slice(at, lines[at..].IndexOf('\n'));
            at += candidate.Length + 1;
            if (candidate.Length < ShortestCorrected || candidate[0] != word[0] || !IsSlip(word, candidate))
                continue;
            if (!found.IsEmpty && WordIndex.HashOf(found) != WordIndex.HashOf(candidate))
                return false;
            found = found.IsEmpty ? candidate : found;
        }
        return true;
    }

    /// <summary>Whether a word is another with one slip before its last letter; what differs at the end is an inflection.</summary>
    private static bool IsSlip(ReadOnlySpan<char> word, ReadOnlySpan<char> right)
    {
        var at = word.CommonPrefixLength(right);
        if (at >= Math.Min(word.Length, right.Length))
            return false;
        return (word.Length - right.Length) switch
        {
            -1 => word[at..].SequenceEqual(right[(at + 1)..]),
            1 => word[(at + 1)..].SequenceEqual(right[at..]),
            0 => at + 1 < word.Length && (AreExchanged(word[at..], right[at..]) || HaveSameLetters(word[(at - 1)..], right[(at - 1)..]) || (AreConfused(word[at], right[at]) && word[(at + 1)..].SequenceEqual(right[(at + 1)..]))),
            _ => false,
        };
    }

    private static bool AreExchanged(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);

    /// <summary>Whether two ends of words, which begin alike, are one when no letter is doubled: those of "baterries" and "batteries".</summary>
    private static bool HaveSameLetters(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
                (i, j) = (i + 1, j + 1);
            else if (i > 0 && left[i] == left[i - 1])
                i++;
            else if (j > 0 && right[j] == right[j - 1])
                j++;
            else
                return false;
        }
        return i == left.Length && j == right.Length;
    }

    private static bool AreConfused(char left, char right)
    {
        for (var i = 0; i < Confused.Length; i += 3)
        {
            if (Confused[i] == left && Confused[i + 1] == right)
                return true;
        }
        return false;
    }
}
