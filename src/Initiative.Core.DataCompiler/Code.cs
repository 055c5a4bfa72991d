using System.Globalization;
using System.Text;

namespace Initiative.Core.DataCompiler;

/// <summary>C# source being written: lines, indentation, literals and names.</summary>
internal sealed class Code
{
    private readonly StringBuilder _text = new();
    private int _indent;

    public override string ToString() => _text.ToString();

    internal void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _indent * 4).Append(line);
        _text.Append('\n');
    }

    internal void Open(string line)
    {
        Line(line);
        Line("{");
        _indent++;
    }

    internal void Close(string closing = "}")
    {
        _indent--;
        Line(closing);
    }

    internal void Summary(string text) =>
        Line($"/// <summary>{text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</summary>");

    /// <summary>The name of the property for an id: <c>lithium-battery-exports</c> becomes <c>LithiumBatteryExports</c>.</summary>
    internal static string Name(string id)
    {
        var name = string.Concat(id.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
        return char.IsAsciiDigit(name[0]) ? "_" + name : name;
    }

    internal static string Literal(string? text)
    {
        if (text is null)
            return "null";
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ when char.IsControl(c) || (char.IsWhiteSpace(c) && c != ' ') => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }
        return literal.Append('"').ToString();
    }

    internal static string Literal(DateOnly? date) =>
        date is { } d ? string.Create(CultureInfo.InvariantCulture, $"new DateOnly({d.Year}, {d.Month}, {d.Day})") : "null";

    internal static string Literal(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Literal(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    internal static string Literal(bool value) => value ? "true" : "false";

    internal static string List(IEnumerable<string> items) => string.Join(", ", items);
}
