using System.Globalization;
using System.Text;

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
        var excerpt = new StringBuilder(end + 1);
        foreach (var letter in text.AsSpan(0, end))
            excerpt.Append(char.IsControl(letter) || IsDirection(letter) ? ' ' : letter);
        return end < text.Length ? excerpt.Append('…').ToString() : excerpt.ToString();
    }

    /// <summary>Whether a character only turns the direction in which others are shown.</summary>
    private static bool IsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';
}
