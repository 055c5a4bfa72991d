using System.Buffers;
using Initiative.Core.ShipmentAdvisor.Text;

namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>Writes cells as RFC 4180 has them, and so that a spreadsheet takes them for text: an apostrophe goes before what would be a formula.</summary>
internal static class CsvCells
{
    /// <summary>With one of these at its beginning, a cell is a formula to a spreadsheet; some take the full-width forms as well.</summary>
    public const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    public static void Write(ByteBuffer row, string text)
    {
        if (text.Length == 0)
            return;
        var clean = CleanText.Of(text);
        var isFormula = FormulaStarts.Contains(clean[0]);
        if (!isFormula && clean[0] != ' ' && clean[^1] != ' ' && !clean.AsSpan().ContainsAny(NeedQuotes))
        {
            row.Write(clean);
            return;
        }
        row.Write("\""u8);
        if (isFormula)
            row.Write("'"u8);
        row.Write(clean.Replace("\"", "\"\"", StringComparison.Ordinal));
        row.Write("\""u8);
    }
}
