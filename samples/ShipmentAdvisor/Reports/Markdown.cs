using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>The few shapes of Markdown that the report is made of.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_[]<>&|#";

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
}
