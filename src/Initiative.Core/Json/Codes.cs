using System.Buffers;
using System.Globalization;

namespace Initiative.Core.Json;

/// <summary>What codes, dates and addresses look like.</summary>
internal static class Codes
{
    private const string DateFormat = "yyyy-MM-dd";
    private const int HighestVersion = 999_999_999;

    private static readonly SearchValues<char> LowerHexDigits = SearchValues.Create("0123456789abcdef");
    private static readonly SearchValues<char> UpperLettersAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>The date that a text such as 2025-04-27 says; null if it says none.</summary>
    /// <remarks>Not parsed by the framework, which would load the cultures of the system for it: 10 ms of a native program's first read.</remarks>
    internal static DateOnly? Date(ReadOnlySpan<char> text) =>
        text.Length == DateFormat.Length
        && text[4] == '-'
        && text[7] == '-'
        && Number(text[..4]) is var year and >= 1
        && Number(text[5..7]) is var month and >= 1 and <= 12
        && Number(text[8..]) is var day and >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Whether a text has no control character, line break or mark of writing direction, which could hide what it says.</summary>
    internal static bool IsLine(string text) => !Excerpt.HasUnprintable(text);

    internal static string Text(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

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

    /// <summary>The number that decimal digits make; -1 if they are not all digits.</summary>
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
                return -1;
            number = (number * 10) + (c - '0');
        }
        return number;
    }
}
