using System.Globalization;

namespace Initiative.Core;

/// <summary>Codes of the Harmonized System 2022: which exist, and which topics they call for.</summary>
internal static class HarmonizedSystem
{
    internal const string Edition = "HS 2022";
    private const int MostUsed = 6;
    private const int LongestCode = 13;

    /// <summary>Whether a chapter or heading exists.</summary>
    /// <param name="digits">At least two digits.</param>
    internal static bool Exists(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 4)
            return ChapterExists(Number(digits[..2]));
        var heading = Number(digits[..4]);
        return (BakedVocabulary.Headings[heading / 8] & (1 << (heading % 8))) != 0;
    }

    /// <summary>Reads a code.</summary>
    /// <param name="digits">The digits, without points and blanks.</param>
    /// <param name="lexicon">Has the codes of the catalogue.</param>
    internal static ReadCode Read(ReadOnlySpan<char> digits, Lexicon lexicon)
    {
        var shown = $"HS {Show(digits)}";
        if (digits.Length is 5 or 7)
            return Refused(shown, new("write it with its leading zero if it has one: codes have 2, 4, 6, 8 or 10 digits", "如有前导零请补上：编码应为 2、4、6、8 或 10 位"));
        if (digits.Length is not (2 or 4 or (>= 6 and <= LongestCode)))
            return Refused(shown, new("codes have 2, 4, 6, 8 or 10 digits", "编码应为 2、4、6、8 或 10 位"));
        if (digits.Length is 11 or 12 && Exists(digits[MostUsed..]))
            return Refused(shown, new("it seems to be two codes: write them apart", "似为两个编码连写，请分开填写"));
        if (!Exists(digits))
            return Refused(shown, digits.Length < 4 ? new($"{Edition} has no such chapter", $"{Edition} 无此章") : new($"{Edition} has no such heading", $"{Edition} 无此品目"));
        var code = new ReadCode(CodeList.HarmonizedSystem, shown) { Chapter = Number(digits[..2]) };
        for (var length = Math.Min(MostUsed, digits.Length) & ~1; length >= 2; length -= 2)
            code.Add(CodeList.HarmonizedSystem, digits[..length], lexicon);
        return digits.Length == 4 ? code.Add(CodeList.HeadingOfRule, digits, lexicon) : code;
    }

    private static ReadCode Refused(string shown, LocalizedText problem) => new(CodeList.HarmonizedSystem, shown) { Problem = problem };

    private static string Show(ReadOnlySpan<char> digits) =>
        digits.Length >= MostUsed ? $"{digits[..4]}.{digits[4..6]}" : digits.ToString();

    private static bool ChapterExists(int chapter)
    {
        for (var heading = 100 * chapter; heading < 100 * (chapter + 1); heading++)
        {
            if ((BakedVocabulary.Headings[heading / 8] & (1 << (heading % 8))) != 0)
                return true;
        }
        return false;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
