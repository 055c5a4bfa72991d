using System.Globalization;
using System.Text;
using Initiative.Core.ShipmentAdvisor.Text;

namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>
/// The records that are set aside, byte for byte as they stand in the input, be they text or not. A record that begins like a formula, or with an apostrophe, has
/// one apostrophe more: without the first apostrophe it is what it was.
/// </summary>
internal static class RejectedCsv
{
    public static ReadOnlySpan<byte> Header => "line,reason,record\r\n"u8;

    public static void Write(Stream output, RejectedRecord rejected, ReadOnlySpan<byte> record)
    {
        if (!rejected.Entry.IsContinuation)
        {
            var reason = CleanText.Of(rejected.Reason).Replace("\"", "\"\"", StringComparison.Ordinal);
            output.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{rejected.Entry.Line},\"{reason}\",\"")));
            if (NeedsApostrophe(record))
                output.WriteByte((byte)'\'');
        }
        while (record.IndexOf((byte)'"') is var quote and >= 0)
        {
            output.Write(record[..(quote + 1)]);
            output.WriteByte((byte)'"');
            record = record[(quote + 1)..];
        }
        output.Write(record);
        if (!rejected.Entry.IsContinued)
            output.Write("\"\r\n"u8);
    }

    private static bool NeedsApostrophe(ReadOnlySpan<byte> record)
    {
        _ = Rune.DecodeFromUtf8(record, out var first, out _);
        return first.IsBmp && (first.Value == '\'' || CsvCells.FormulaStarts.Contains((char)first.Value));
    }
}
