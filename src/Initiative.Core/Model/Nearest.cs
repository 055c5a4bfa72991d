namespace Initiative.Core;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class Nearest
{
    internal const int LongestCompared = 64;
    private const int MostCompared = 1_000;
    private const int ShortestWithTypo = 5;

    /// <summary>Whether a word is another one with one typo: only in longer words, and never in the first letter.</summary>
    internal static bool IsTypo(ReadOnlySpan<char> word, ReadOnlySpan<char> of) =>
        word.Length >= ShortestWithTypo && of.Length >= ShortestWithTypo && word[0] == of[0] && Distance(word, of, 2) == 1;

    /// <summary>The closest name within a third of the letters, or null; of equally close ones the first.</summary>
    internal static string? To(ReadOnlySpan<char> text, IEnumerable<string> names)
    {
        string? nearest = null;
        var limit = Tolerance(text.Length) + 1;
        var compared = 0;
        foreach (var name in names)
        {
            if (++compared > MostCompared)
                break;
            var distance = Distance(text, name, limit);
            if (distance < limit)
                (nearest, limit) = (name, distance);
        }
        return nearest;
    }

    internal static int Tolerance(int length) => length <= 2 ? 0 : Math.Min(3, (length + 2) / 3);

    /// <summary>The number of letters to insert, drop, replace or swap with a neighbour, ignoring case; <paramref name="limit"/> if it is not less.</summary>
    internal static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit || left.Length > LongestCompared || right.Length > LongestCompared)
            return limit;
        Span<int> beforePrevious = stackalloc int[LongestCompared + 1];
        Span<int> previous = stackalloc int[LongestCompared + 1];
        Span<int> current = stackalloc int[LongestCompared + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = Same(left[i - 1], right[j - 1]);
                var cost = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    cost = Math.Min(cost, beforePrevious[j - 2] + 1);
                current[j] = cost;
                best = Math.Min(best, cost);
            }
            if (best >= limit)
                return limit;
            var spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return Math.Min(previous[right.Length], limit);
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
