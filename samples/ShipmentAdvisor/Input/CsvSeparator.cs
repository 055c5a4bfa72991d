using System.Text;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>Which byte separates the fields of a file: what its first line says to Excel, or what makes its header understood.</summary>
internal static class CsvSeparator
{
    private const string Declaration = "sep=";
    private const string Known = ",;\t|";

    /// <summary>Reads a first line as <c>sep=;</c>, with or without quotes and empty columns behind it.</summary>
    /// <returns>Whether the text begins with such a line.</returns>
    /// <exception cref="AdvisorException">It names a separator that cannot be used.</exception>
    public static bool TryReadDeclaration(string file, ReadOnlySpan<byte> beginning, out byte separator)
    {
        var line = FirstLine(beginning).Trim("\" ");
        separator = 0;
        if (!line.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase))
            return false;
        var declared = line[Declaration.Length..].Trim('"');
        if (declared.IsEmpty || !Known.Contains(declared[0]) || declared.IndexOfAnyExcept(declared[0], '"') >= 0)
            throw new AdvisorException($"The first line of {file} begins with \"{Declaration}\" but names no separator that can be used: comma, semicolon, tab or vertical bar.");
        separator = (byte)declared[0];
        return true;
    }

    /// <summary>The separator with which most names of the header are known; the comma if it makes no difference.</summary>
    public static byte Guess(ReadOnlySpan<byte> beginning)
    {
        var header = "";
        while (beginning.Length > 0 && header.Length == 0)
        {
            var line = FirstLine(beginning);
            header = line.Trim(" \"" + Known).ToString();
            beginning = beginning[Math.Min(beginning.Length, Encoding.Latin1.GetByteCount(line) + 1)..];
        }
        return (byte)Known.MaxBy(separator => header.Split(separator).Count(name => ShipmentFields.IndexOf(name.Trim(' ', '"')) >= 0));
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        return Encoding.Latin1.GetString(end < 0 ? text : text[..end]);
    }
}
