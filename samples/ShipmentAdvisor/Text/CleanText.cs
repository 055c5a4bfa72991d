using System.Buffers;
using System.Globalization;
using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Text;

/// <summary>Text of strangers that is safe to show in a terminal, a table or one line.</summary>
internal static class CleanText
{
    /// <summary>The longest quotation of an input in a message, in UTF-16 code units.</summary>
    public const int LongestExcerpt = 60;

    private static readonly SearchValues<char> Suspect = SearchValues.Create(Enumerable.Range(0, char.MaxValue + 1)
        .Select(code => (char)code).Where(letter => IsLineBreakOrTab(letter) || IsInvisibleCommand(letter) || char.IsSurrogate(letter)).ToArray());

    /// <summary>The characters that change the order in which others are shown.</summary>
    public static string Bidirectional => "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>Makes each line break and tab a space, and each control, bidirectional control or lone surrogate a replacement character.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspect);
        if (first < 0)
            return text;
        var cleaned = new StringBuilder(text, 0, first, text.Length);
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            if (!rune.IsBmp)
                cleaned.Append(rune);
            else if (IsLineBreakOrTab((char)rune.Value))
                cleaned.Append(' ');
            else
                cleaned.Append(IsInvisibleCommand((char)rune.Value) ? '\uFFFD' : (char)rune.Value);
        }
        return cleaned.ToString();
    }

    /// <summary>The clean beginning of a text, cut between text elements: an emoji or a letter with its accents stays whole.</summary>
    public static string Excerpt(string text, int longest = LongestExcerpt)
    {
        if (text.Length <= longest)
            return Of(text);
        var length = 0;
        // No more than the text that may fit is looked at, however long an element goes on.
        var window = text.AsSpan(0, Math.Min(text.Length, longest + 2));
        while (length < longest)
        {
            var element = StringInfo.GetNextTextElementLength(window[length..]);
            if (length + element > longest)
                break;
            length += element;
        }
        return Of(text[..length]) + "…";
    }

    private static bool IsLineBreakOrTab(char letter) => letter is (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    private static bool IsInvisibleCommand(char letter) =>
        char.IsControl(letter) || Bidirectional.Contains(letter) || letter is '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB');
}
