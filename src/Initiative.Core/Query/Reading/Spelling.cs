namespace Initiative.Core;

/// <summary>Finds the word of the vocabulary that a mistyped one probably is.</summary>
internal static class Spelling
{
    private const int ShortestCorrected = 5;
    private const int ShortestCorrectedTwice = 9;

    /// <summary>
    /// The one word that is nearest and begins alike: one letter away, or two where the word is long. Empty if there is none, if there are several that differ in more than
    /// their inflection, or if the word is right.
    /// </summary>
    internal static ReadOnlySpan<char> Correct(ReadOnlySpan<char> word, WordIndex catalogue)
    {
        if (word.Length < ShortestCorrected || word.Length > Nearest.LongestCompared || !catalogue.Find(WordIndex.HashOf(word)).IsEmpty)
            return default;
        var best = new Best { Limit = word.Length >= ShortestCorrectedTwice ? 2 : 1 };
        best.Take(word, BakedVocabulary.Words);
        best.Take(word, catalogue.Forms);
        return best.IsAmbiguous ? default : best.Found;
    }

    private ref struct Best
    {
        internal ReadOnlySpan<char> Found;
        internal bool IsAmbiguous;

        /// <summary>The most letters by which a word may differ: fewer once one is found that differs by less.</summary>
        internal int Limit;

        internal void Take(ReadOnlySpan<char> word, ReadOnlySpan<char> lines)
        {
            for (var at = 0; at < lines.Length;)
            {
                var candidate = lines.Slice(at, lines[at..].IndexOf('\n'));
                at += candidate.Length + 1;
                if (candidate.Length < ShortestCorrected || !IsAlike(word, candidate) || Nearest.Distance(word, candidate, Limit + 1) is var distance && (distance > Limit || distance == 0))
                    continue;
                IsAmbiguous = distance == Limit && !Found.IsEmpty && (IsAmbiguous || WordIndex.HashOf(Found) != WordIndex.HashOf(candidate));
                if (distance < Limit || Found.IsEmpty)
                    Found = candidate;
                Limit = distance;
            }
        }

        private readonly bool IsAlike(ReadOnlySpan<char> word, ReadOnlySpan<char> candidate) =>
            candidate[0] == word[0] && Math.Abs(candidate.Length - word.Length) <= Limit && (Limit == 1 || candidate[1] == word[1]);
    }
}
