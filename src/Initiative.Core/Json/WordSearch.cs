namespace Initiative.Core.Json;

/// <summary>Finds words in text at no more than a given cost, so that no input, however contrived, takes longer than its length allows.</summary>
internal sealed class WordSearch(long budget)
{
    private const int Anchor = 8;

    // What a round costs besides the characters that it looks at.
    private const int Round = 32;

    private long _left = budget;

    /// <summary>Whether the last search was given up.</summary>
    internal bool IsExhausted => _left < 0;

    /// <summary>Where words first stand in a stretch of a text; -1 if nowhere, or if it was given up.</summary>
    internal int IndexOf(string text, int from, int end, ReadOnlySpan<char> words)
    {
        var anchor = words[..Math.Min(words.Length, Anchor)];
        while (end - from >= words.Length && !IsExhausted)
        {
            var stretch = text.AsSpan(from, end - from);
            var at = stretch.IndexOf(anchor);
            _left -= Round + (at < 0 ? stretch.Length : at);
            if (at < 0)
                break;
            var same = stretch[at..].CommonPrefixLength(words);
            _left -= same;
            if (same == words.Length)
                return from + at;
            from += at + 1;
        }
        return -1;
    }
}
