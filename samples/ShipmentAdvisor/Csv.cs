using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>CSV as RFC 4180 has it, read and written.</summary>
internal static class Csv
{
    /// <summary>With one of these at its beginning, a cell is a formula to a spreadsheet; some take the full-width forms as well.</summary>
    public const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private static readonly CsvConfiguration Written = new(CultureInfo.InvariantCulture)
    {
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = [.. FormulaStarts],
    };

    private static readonly CsvConfiguration Read = new(CultureInfo.InvariantCulture) { IgnoreBlankLines = false };

    /// <summary>Reads records that end with LF.</summary>
    public static CsvParser Parse(string text) => new(new StringReader(text), Read);

    /// <summary>Writes records that a spreadsheet takes for text: an apostrophe goes before what would be a formula.</summary>
    public static CsvWriter Write(TextWriter writer) => new(writer, Written, leaveOpen: true);
}
