namespace Initiative.Core;

/// <summary>Folds characters to the form in which text is compared: half width, lower case, no accents, simplified Chinese.</summary>
/// <remarks>Uses tables of its own, so that the result does not depend on the machine's culture data.</remarks>
internal static class Fold
{
    /// <summary>A character that leaves no trace in the folded text, such as a combining accent.</summary>
    internal const char Dropped = '\0';

    private const char FirstAccented = '\u00C0';

    // The base letters of U+00C0 to U+017F, in order.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    // Pinyin vowels with tone marks, U+01CD to U+01DC.
    private const string Pinyin = "aaiioouuuuuuuuuu";

    /// <summary>The letters of a ligature, as PDF files have them; empty for any other character.</summary>
    internal static ReadOnlySpan<char> LettersOf(char c) => c switch
    {
        '\ufb00' => "ff",
        '\ufb01' => "fi",
        '\ufb02' => "fl",
        '\ufb03' => "ffi",
        '\ufb04' => "ffl",
        _ => default,
    };

    internal static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9fff';

    /// <summary>Folds one character; <see cref="Dropped"/> for a combining accent or an invisible character.</summary>
    internal static char Of(char c)
    {
        if (c < '\u0080')
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        if (IsIdeograph(c))
            return Simplified(c);
        return c switch
        {
            >= FirstAccented and <= '\u017f' => Latin[c - FirstAccented],
            >= '\u01cd' and <= '\u01dc' => Pinyin[c - '\u01cd'],
            >= '\u0300' and <= '\u036f' or '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' => Dropped,
            >= '\uff01' and <= '\uff5e' => Of((char)(c - 0xfee0)),
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
            '\u2018' or '\u2019' or '\u02bc' or '\u02b9' => '\'',
            '\u3002' => '.',
            _ => char.ToLowerInvariant(c),
        };
    }

    private static char Simplified(char c)
    {
        var pairs = BakedVocabulary.Traditional;
        var (low, high) = (0, (pairs.Length / 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = pairs[2 * middle];
            if (found == c)
                return pairs[(2 * middle) + 1];
            if (found < c)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return c;
    }
}
