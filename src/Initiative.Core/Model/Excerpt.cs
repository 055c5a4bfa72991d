using System.Buffers;
using System.Globalization;

namespace Initiative.Core;

/// <summary>Text of others to quote in a message: cut where it is long, with characters that could hide something written as escapes.</summary>
internal static class Excerpt
{
    /// <summary>Control characters, line separators, and marks of writing direction.</summary>
    internal static readonly SearchValues<char> Unprintable = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat([0x61C, 0x200E, 0x200F, 0xFEFF]).Concat(Enumerable.Range(0x2028, 7)).Concat(Enumerable.Range(0x2066, 4)).Select(static c => (char)c)]);

    internal static string Of(ReadOnlySpan<char> text, int longest = Slug.MaxLength)
    {
        if (text.Length > longest)
        {
            var length = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
            return string.Concat(Printable(text[..length]), "…");
        }
        return Printable(text);
    }

    private static string Printable(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Unprintable))
            return text.ToString();
        return string.Concat(text.ToString().Select(static c =>
            Unprintable.Contains(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c.ToString()));
    }
}
