namespace Initiative.Core;

/// <summary>Days as ISO 8601 writes them, such as 2025-04-27.</summary>
/// <remarks>
/// Neither read nor written by the framework: reading loads the cultures of the system, 10 ms of a native program's first read, and writing brings time zones and
/// all other formats, 280 KB of it.
/// </remarks>
internal static class IsoDate
{
    private const int Length = 10;

    /// <summary>The day that a text says; null if it says none.</summary>
    internal static DateOnly? Read(ReadOnlySpan<char> text) =>
        text.Length == Length
        && text[4] == '-'
        && text[7] == '-'
        && Number(text[..4]) is var year and >= 1
        && Number(text[5..7]) is var month and >= 1 and <= 12
        && Number(text[8..]) is var day and >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    internal static string Write(DateOnly date)
    {
        Span<char> text = stackalloc char[Length];
        Digits(date.Year, text[..4]);
        text[4] = '-';
        Digits(date.Month, text[5..7]);
        text[7] = '-';
        Digits(date.Day, text[8..]);
        return text.ToString();
    }

    private static void Digits(int number, Span<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10)
            text[i] = (char)('0' + (number % 10));
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
