using System.Globalization;
using System.Text;

namespace Initiative.Core.AssistantTools;

/// <summary>What a caller wrote, short enough to quote: cut between text elements, so that no letter or emoji is halved, and without control characters.</summary>
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
            excerpt.Append(char.IsControl(letter) ? ' ' : letter);
        return end < text.Length ? excerpt.Append('…').ToString() : excerpt.ToString();
    }
}
