using System.Buffers;
using System.Globalization;

namespace Initiative.Core.Json;

/// <summary>What codes, dates and addresses look like.</summary>
internal static class Codes
{
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly SearchValues<char> LowerHexDigits = SearchValues.Create("0123456789abcdef");

    internal static bool IsDate(string text) => DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    internal static DateOnly Date(string text) => DateOnly.ParseExact(text, DateFormat, CultureInfo.InvariantCulture);

    internal static string Text(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    internal static bool IsUrl(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out _);

    internal static bool IsSha256(string text) => text.Length == 64 && !text.AsSpan().ContainsAnyExcept(LowerHexDigits);

    internal static bool IsDivisionCode(string text) => text.Length == 6 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    internal static bool IsIsoSubdivision(string text) =>
        text.Length is >= 4 and <= 6
        && char.IsAsciiLetterUpper(text[0])
        && char.IsAsciiLetterUpper(text[1])
        && text[2] == '-'
        && AllOf(text.AsSpan(3), static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

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

    private static bool AllOf(ReadOnlySpan<char> text, Func<char, bool> holds)
    {
        foreach (var c in text)
        {
            if (!holds(c))
                return false;
        }
        return true;
    }
}
