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

    /// <summary>A member that builds what a table holds.</summary>
    /// <param name="member">Its type, name and parameters.</param>
    /// <param name="builder">What builds it, with the arguments before the table.</param>
    /// <param name="lines">The lines of the table.</param>
    /// <param name="further">The arguments behind the table.</param>
    internal void Table(string member, string builder, IEnumerable<object> lines, string further = "")
    {
        Line($"internal override {member} => {builder}, \"\"\"");
        foreach (var line in lines)
            Line($"    {line}");
        Line($"    \"\"\"{further});");
    }

    /// <summary>A member that builds the entities of one kind: the table says first how many there are.</summary>
    internal void Table<T>(string member, string builder, IEnumerable<T> items, Func<T, Row> row, string further = "")
    {
        var rows = items.Select(row).ToList();
        Table(member, builder, [rows.Count, .. rows], further);
    }

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

    internal static string Literal(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string List(IEnumerable<string> items) => string.Join(", ", items);
}
