using System.Text;

namespace Initiative.Core.Explorer.Exports;

/// <summary>The few shapes of Markdown that the document is made of. Text is escaped; what comes as markup is not.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_[]<>&|";

    /// <summary>Text that shows as it is, in one line, in a table or outside.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Special.Contains(letter))
                escaped.Append('\\');
            escaped.Append(char.IsControl(letter) ? ' ' : letter);
        }
        return escaped.ToString();
    }

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
        .Replace("|", "%7C", StringComparison.Ordinal);
}
