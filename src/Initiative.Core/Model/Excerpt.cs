using System.Globalization;

namespace Initiative.Core;

/// <summary>Text of others to quote in a message: cut where it is long, with characters that could hide something written as escapes.</summary>
internal static class Excerpt
{
    /// <summary>Whether a text has a control character, a line separator, a mark of writing direction, or a code that Unicode keeps from being a character.</summary>
    internal static bool HasUnprintable(ReadOnlySpan<char> text)
    {
        // Most texts are plain ASCII, which is passed over at once.
        var rest = text.IndexOfAnyExceptInRange(' ', '~');
        if (rest < 0)
            return false;
        foreach (var c in text[rest..])
        {
            if (IsUnprintable(c))
                return true;
        }
        return false;
    }

    internal static string Of(ReadOnlySpan<char> text, int longest = Slug.MaxLength)
    {
        if (text.Length > longest)
        {
            var length = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
            return string.Concat(Printable(text[..length]), "…");
        }
        return Printable(text);
    }

    private static string Printable(ReadOnlySpan<char> text) => HasUnprintable(text) ? Escaped(text.ToString()) : text.ToString();

    // A method of its own, so that the runtime loads nothing for it where there is nothing to escape.
    private static string Escaped(string text) => string.Concat(text.Select(static c =>
        IsUnprintable(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c.ToString()));

    private static bool IsUnprintable(char c) =>
        c is < ' ' or (>= '\x7F' and <= '\x9F') or '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF'
        or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';
}
