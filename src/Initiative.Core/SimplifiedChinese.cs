namespace Initiative.Core;

/// <summary>Turns traditional Chinese characters into simplified ones, by the table with which questions are read.</summary>
internal static class SimplifiedChinese
{
    /// <summary>The text in simplified characters; null where it has no traditional ones.</summary>
    internal static string? Of(string text)
    {
        foreach (var letter in text)
        {
            if (Of(letter) != letter)
                return string.Create(text.Length, text, Convert);
        }
        return null;
    }

    private static void Convert(Span<char> simplified, string text)
    {
        for (var i = 0; i < simplified.Length; i++)
            simplified[i] = Of(text[i]);
    }

    private static char Of(char letter) => Fold.IsIdeograph(letter) ? Fold.Of(letter) : letter;
}
