using System.Buffers;

namespace Initiative.Core.Json;

/// <summary>What codes and addresses look like.</summary>
internal static class Codes
{
    private const int HighestVersion = 999_999_999;

    private static readonly SearchValues<char> LowerHexDigits = SearchValues.Create("0123456789abcdef");
    private static readonly SearchValues<char> UpperLettersAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    // Spaces, and characters that are shown as nothing.
    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        " \u00A0\u00AD\u115F\u1160\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u202F\u205F\u2060\u2061\u2062\u2063\u2064\u2800\u3000\u3164\uFFA0");

    /// <summary>Whether a text shows something and has no control character, line break or mark of writing direction, which could hide what it says.</summary>
    internal static bool IsLine(string text) => text.AsSpan().ContainsAnyExcept(Blanks) && !Excerpt.HasUnprintable(text);

    internal static bool IsUrl(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out _);

    internal static bool IsSha256(string text) => text.Length == 64 && !text.AsSpan().ContainsAnyExcept(LowerHexDigits);

    /// <summary>Whether a text is three numbers of up to nine digits, such as 1.0.0, each written as numbers are.</summary>
    internal static bool IsDataVersion(string text) =>
        Version.TryParse(text, out var version)
        && version is { Major: <= HighestVersion, Minor: <= HighestVersion, Build: >= 0 and <= HighestVersion, Revision: < 0 }
        && version.ToString() == text;

    internal static bool IsDivisionCode(string text) => text.Length == 6 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    internal static bool IsIsoSubdivision(string text) =>
        text.Length is >= 4 and <= 6
        && char.IsAsciiLetterUpper(text[0])
        && char.IsAsciiLetterUpper(text[1])
        && text[2] == '-'
        && !text.AsSpan(3).ContainsAnyExcept(UpperLettersAndDigits);

    internal static bool IsLanguage(string text)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (c == '-' ? length == 0 : !char.IsAsciiLetterOrDigit(c) || length == 8)
                return false;
            length = c == '-' ? 0 : length + 1;
        }
        return length > 0 && char.IsAsciiLetter(text[0]);
    }
}
