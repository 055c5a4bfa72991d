using System.Buffers;
using System.Text;
using Initiative.Core.Explorer.Rendering;

namespace Initiative.Core.Explorer.Exports;

/// <summary>The few shapes of Markdown that the document is made of. Text is escaped; what comes as markup is not.</summary>
internal static class Markdown
{
    // What GitHub Flavored Markdown reads within a line.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>&|~#$");

    private static readonly SearchValues<char> ListMarks = SearchValues.Create("-+=:");

    // An escape does not keep an address of electronic mail from becoming a link; a comment within it does.
    private const string MailSign = "<!-- -->@";

    /// <summary>Text that shows as it is, in one line: in a table, in a list, in a heading and at the beginning of a paragraph.</summary>
    public static string Text(string text)
    {
        var line = OneLine(text);
        var escaped = new StringBuilder(line.Length);
        var mark = MarkAt(line);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '@')
            {
                escaped.Append(MailSign);
                continue;
            }
            if (i == mark || Special.Contains(line[i]) || IsAddress(line, i))
                escaped.Append('\\');
            escaped.Append(line[i]);
        }
        return escaped.ToString();
    }

    /// <summary>Control characters become spaces, and those that could reorder the line are replaced.</summary>
    private static string OneLine(string text) => SafeText.Of(string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter))).Trim(' ');

    /// <summary>The index of the character that would begin a list or underline a heading, as <c>-</c>, or the dot in <c>1. </c>; -1 if there is none.</summary>
    private static int MarkAt(string line)
    {
        if (line.Length == 0)
            return -1;
        var end = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return end == 0 && ListMarks.Contains(line[0]) ? 0 : end > 0 && line[end] is '.' or ')' ? end : -1;
    }

    /// <summary>Whether it is the colon of <c>http://</c> or the dot of <c>www.</c>, which turn into links without any mark.</summary>
    private static bool IsAddress(string line, int index) => line[index] switch
    {
        ':' => line.AsSpan(index).StartsWith("://", StringComparison.Ordinal),
        '.' => line.AsSpan(0, index).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    public static string Link(string text, Uri address) => $"[{Text(text)}]({Target(address)})";

    public static string Link(Uri address) => $"<{Target(address)}>";

    public static void WriteTable(TextWriter writer, string[] header, string alignment, IEnumerable<string[]> rows)
    {
        WriteRow(writer, header);
        WriteRow(writer, alignment.Select(side => side == 'r' ? "--:" : "---"));
        foreach (var row in rows)
            WriteRow(writer, row);
        writer.WriteLine();
    }

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            writer.Write($"| {cell} ");
        writer.WriteLine("|");
    }

    private static string Target(Uri address) => address.AbsoluteUri
        .Replace("(", "%28", StringComparison.Ordinal)
        .Replace(")", "%29", StringComparison.Ordinal)
        .Replace("|", "%7C", StringComparison.Ordinal)
        .Replace(";", "%3B", StringComparison.Ordinal);
}
