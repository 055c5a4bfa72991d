using System.Globalization;
using System.Text;

namespace Initiative.Core.Explorer.Rendering;

/// <summary>Replaces the characters with which text from a file or an argument could steer the terminal, reorder the line or go on in another one.</summary>
internal static class SafeText
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    // Wrapping a line costs in proportion to the square of its words.
    private const int LongestShown = 2_000;

    /// <summary>The beginning of a text that somebody typed, as much as helps to recognise it.</summary>
    public static string Beginning(string text) => text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";

    public static string Of(string text) => text.EnumerateRunes().All(IsSafe) ? text : Replaced(text);

    private static string Replaced(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            safe.Append(IsSafe(rune) ? rune.ToString() : "\uFFFD");
        return safe.ToString();
    }

    // Emoji and some scripts need the joiners; a lone surrogate is enumerated as U+FFFD.
    private static bool IsSafe(Rune rune) => rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
