namespace Initiative.Core;

/// <summary>Words that say little: those that every sentence has, and those that every question to a customs catalogue may have.</summary>
internal static class CommonWords
{
    // As the word reader gives them, without inflection, in ordinal order.
    private static readonly string[] Ignored =
        ("a about an and any are as at be between by can do doe e for from g how i in into is it its my of on or our per s that the ther thes this thos to "
        + "via we what when wher which who why with you your").Split(' ');

    private static readonly string[] Generic =
        "2025 china chines custom good initiativ measur new policy product regulation requirement rul ship shipment trad".Split(' ');

    /// <summary>Whether a word is neither indexed nor asked for.</summary>
    internal static bool AreIgnored(ReadOnlySpan<char> word) => Contains(Ignored, word);

    /// <summary>Whether a word need not be found where others are asked for as well.</summary>
    internal static bool AreGeneric(ReadOnlySpan<char> word) => Contains(Generic, word);

    private static bool Contains(string[] sorted, ReadOnlySpan<char> word)
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = sorted[middle].AsSpan().SequenceCompareTo(word);
            if (order == 0)
                return true;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return false;
    }
}
