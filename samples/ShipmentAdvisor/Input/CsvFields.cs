using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>Cuts a record that has the form of RFC 4180 into the texts of its fields.</summary>
internal static class CsvFields
{
    /// <summary>The text of a record's first field.</summary>
    public static string First(ReadOnlySpan<byte> record, byte separator)
    {
        var at = 0;
        return Next(record, separator, ref at);
    }

    public static string[] Of(ReadOnlySpan<byte> record, byte separator)
    {
        List<string> fields = [];
        for (var at = 0; at >= 0;)
            fields.Add(Next(record, separator, ref at));
        return [.. fields];
    }

    /// <summary>Reads the fields that a map names.</summary>
    /// <param name="record">The record.</param>
    /// <param name="separator">The byte between two fields.</param>
    /// <param name="positions">For each field of the record, the index of its value; -1 for a field that is not read.</param>
    /// <param name="values">The values; those of fields that the record does not have are left.</param>
    public static void Read(ReadOnlySpan<byte> record, byte separator, int[] positions, string[] values)
    {
        var at = 0;
        for (var field = 0; field < positions.Length && at >= 0; field++)
        {
            var text = Next(record, separator, ref at);
            if (positions[field] >= 0)
                values[positions[field]] = text;
        }
    }

    /// <summary>The end of the field that begins at an index.</summary>
    public static int EndOf(ReadOnlySpan<byte> record, byte separator, int at)
    {
        if (at < record.Length && record[at] == '"')
        {
            for (at++; record[at] != '"' || (at + 1 < record.Length && record[at + 1] == '"'); at++)
                at += record[at] == '"' ? 1 : 0;
            return at + 1;
        }
        var end = record[at..].IndexOf(separator);
        return end < 0 ? record.Length : at + end;
    }

    private static string Next(ReadOnlySpan<byte> record, byte separator, ref int at)
    {
        var end = EndOf(record, separator, at);
        var field = record[at..end];
        at = end < record.Length ? end + 1 : -1;
        return field is [(byte)'"', ..]
            ? Encoding.UTF8.GetString(field[1..^1]).Replace("\"\"", "\"", StringComparison.Ordinal)
            : Encoding.UTF8.GetString(field);
    }
}
