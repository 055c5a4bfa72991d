using System.Text;
using System.Text.Unicode;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>In which encoding a text is, by its byte order mark, by what somebody says or by its bytes.</summary>
internal static class InputEncoding
{
    public const string HowToSave = "in Excel or WPS save it as \"CSV UTF-8\", or name the encoding with --Encoding";

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <summary>Finds an encoding by name, Chinese ones among them; null if there is none of the name.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            // GB 18030 contains GBK, which contains GB 2312.
            encoding = (Encoding)(encoding.CodePage == 936 ? CodePagesEncodingProvider.Instance.GetEncoding("gb18030")! : encoding).Clone();
            encoding.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
            return encoding;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The encoding of a text by the byte order mark with which it begins; null if it begins with none.</summary>
    public static Encoding? ByMark(ReadOnlySpan<byte> beginning)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (beginning.StartsWith(mark))
                return encoding;
        }
        return null;
    }

    /// <summary>Whether some lines are not UTF-8 but look like Chinese in GBK, nearly all pairs being characters of GB 2312, and none is Chinese in UTF-8.</summary>
    public static bool LooksLikeGbk(ReadOnlySpan<byte> beginning)
    {
        var (pairs, common) = (0, 0);
        while (beginning.Length > 0)
        {
            var end = beginning.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? beginning : beginning[..end];
            beginning = beginning[(end < 0 ? beginning.Length : end + 1)..];
            // The last line may be cut anywhere.
            if (line.IndexOfAnyInRange((byte)0x80, (byte)0xFF) < 0 || (end < 0 && pairs > 0))
                continue;
            if (Utf8.IsValid(line))
                return false;
            Count(line, ref pairs, ref common);
        }
        return pairs > 1 && common * 10 >= pairs * 9;
    }

    private static void Count(ReadOnlySpan<byte> line, ref int pairs, ref int common)
    {
        for (var i = 0; i + 1 < line.Length; i++)
        {
            if (line[i] < 0x80)
                continue;
            pairs++;
            common += line[i] is (>= 0xB0 and <= 0xF7) or (>= 0xA1 and <= 0xA9) && line[i + 1] is >= 0xA1 and <= 0xFE ? 1 : 0;
            i++;
        }
    }

    /// <summary>Whether a text without byte order mark looks like UTF-16: about every other byte of its beginning is zero.</summary>
    public static bool LooksLikeUtf16(ReadOnlySpan<byte> beginning)
    {
        var sample = beginning[..Math.Min(beginning.Length, 64)];
        var zeros = sample.Count((byte)0) * 5;
        return sample.Length >= 4 && zeros >= sample.Length * 2 && zeros <= sample.Length * 3;
    }
}
