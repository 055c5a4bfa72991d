namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>Writes tables in Markdown. Cells are Markdown already.</summary>
internal static class MarkdownTable
{
    /// <param name="writer">Where it is written.</param>
    /// <param name="header">The header.</param>
    /// <param name="alignment">For each column <c>l</c> or <c>r</c>.</param>
    /// <param name="rows">The rows.</param>
    public static void Write(TextWriter writer, string[] header, string alignment, IEnumerable<string[]> rows)
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
