using System.Globalization;
using System.Text;

namespace Initiative.Core.Atlas;

/// <summary>A table to take away.</summary>
/// <param name="Name">Its name in an address, such as <c>outcomes</c>.</param>
/// <param name="English">What it holds, in English.</param>
/// <param name="Chinese">What it holds, in Chinese.</param>
/// <param name="Json">Where the same is as JSON.</param>
/// <param name="Columns">The names of its columns.</param>
/// <param name="Rows">Its rows; what is not known is null.</param>
internal sealed record Table(string Name, string English, string Chinese, string Json, string[] Columns, IReadOnlyList<object?[]> Rows)
{
    /// <summary>The table as CSV (RFC 4180), in UTF-8 with a byte order mark.</summary>
    public byte[] ToCsv()
    {
        var csv = new StringBuilder("\uFEFF");
        foreach (var row in Rows.Prepend(Columns))
            csv.AppendJoin(',', row.Select(Field)).Append("\r\n");
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string Field(object? value)
    {
        var text = value switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
        return text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
