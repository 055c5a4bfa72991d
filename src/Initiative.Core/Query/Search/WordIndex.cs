namespace Initiative.Core;

/// <summary>Which measures have which words, and how weighty the text is that has them.</summary>
/// <param name="postings">The postings in order.</param>
/// <param name="forms">The words of the texts, each with a line break behind it.</param>
internal sealed class WordIndex(ulong[] postings, string forms)
{
    private const int MostWeight = 100;

    // A posting is one number: the word's hash, the measure, and what the weight lacks to the greatest, so that sorting brings the weightiest first.
    private const int MeasureBits = 20;
    private const int WeightBits = 7;
    private const int MeasureShift = WeightBits;
    private const int HashShift = MeasureBits + WeightBits;

    /// <summary>The postings in order.</summary>
    internal readonly ulong[] Postings = postings;

    /// <summary>The words of the texts with their inflections, each with a line break behind it.</summary>
    internal readonly string Forms = forms;

    /// <summary>The index of a catalogue: baked for a built-in edition.</summary>
    internal static WordIndex Of(InitiativeCatalogue catalogue) => BakedEditions.WordsOf(catalogue) ?? new WordIndexBuilder().Build(catalogue);

    internal static ulong Posting(ulong word, int measure, int weight) => (word >> HashShift << HashShift) | ((ulong)measure << MeasureShift) | (uint)(MostWeight - weight);

    /// <summary>Whether two postings are of one word and one measure.</summary>
    internal static bool AreOfOne(ulong left, ulong right) => left >> MeasureShift == right >> MeasureShift;

    /// <summary>The postings of a word: the measures that have it, in order.</summary>
    internal ReadOnlySpan<ulong> Find(ulong word)
    {
        var key = word >> HashShift;
        var start = FirstFrom(key << HashShift);
        var end = start;
        while (end < Postings.Length && Postings[end] >> HashShift == key)
            end++;
        return Postings.AsSpan(start, end - start);
    }

    /// <summary>The weight of the text of a measure that has a word, from 0 to 1; 0 if none has it.</summary>
    internal float WeightIn(ulong word, int measure)
    {
        var weightiest = Posting(word, measure, MostWeight);
        var at = FirstFrom(weightiest);
        return at < Postings.Length && AreOfOne(Postings[at], weightiest) ? WeightOf(Postings[at]) : 0;
    }

    private int FirstFrom(ulong posting)
    {
        var (low, high) = (0, Postings.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Postings[middle] < posting)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    internal static int MeasureOf(ulong posting) => (int)(posting >> MeasureShift) & ((1 << MeasureBits) - 1);

    /// <summary>The weight of the text that has the word, from 0 to 1.</summary>
    internal static float WeightOf(ulong posting) => (MostWeight - (int)(posting & ((1 << WeightBits) - 1))) / (float)MostWeight;

    /// <summary>The hash of a word without its inflection.</summary>
    internal static ulong HashOf(ReadOnlySpan<char> word)
    {
        Span<char> stem = stackalloc char[word.Length + 1];
        word.CopyTo(stem);
        return PhraseHash.Mix(PhraseHash.Add(PhraseHash.Empty, stem[..Stem.Of(stem, word.Length)]));
    }

    internal static ulong HashOfPair(char first, char second) =>
        PhraseHash.Mix(PhraseHash.Add(PhraseHash.Add(PhraseHash.Empty, first), second));
}
