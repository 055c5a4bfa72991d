using System.Globalization;

namespace Initiative.Core.AssistantTools;

/// <summary>What a caller wrote, short enough to quote: cut between text elements, so that no letter or emoji is halved, and without control characters or characters that turn the direction of writing.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var end = 0;
        while (end < text.Length && StringInfo.GetNextTextElementLength(text, end) is var length && end + length <= Longest)
            end += length;
        return end < text.Length ? Printable(text[..end]) + '…' : Printable(text);
    }

    /// <summary>The whole of it without such characters.</summary>
    public static string Printable(string text) => string.Concat(text.Select(letter => char.IsControl(letter) || IsDirection(letter) ? ' ' : letter));

    /// <summary>Whether a character only turns the direction in which others are shown.</summary>
    private static bool IsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';
}
