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
        Open();
    }

    internal void Open()
    {
        Line("{");
        _indent++;
    }

    internal void Close(string closing = "}")
    {
        _indent--;
        Line(closing);
    }

    internal void Summary(string text) => Line($"/// <summary>{Escaped(text)}</summary>");

    /// <summary>An example of a member, for its comment.</summary>
    internal void Example(string code)
    {
        Line("/// <example>");
        Line("/// <code>");
        foreach (var line in code.Split('\n'))
            Line($"/// {Escaped(line)}".TrimEnd());
        Line("/// </code>");
        Line("/// </example>");
    }

    /// <summary>The lines that every baked file begins with.</summary>
    internal void Header(string file, string @namespace = "Initiative.Core")
    {
        Line($"// Baked from Data/{file} by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.");
        Line("#nullable enable");
        Line();
        Line($"namespace {@namespace};");
        Line();
    }

    /// <summary>A member that returns a table.</summary>
    internal void Table(string member, string table)
    {
        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(table) + 1));
        Line($"{member} => {quotes}");
        foreach (var line in table.Split('\n'))
            Line($"    {line}");
        Line($"    {quotes};");
    }

    private static int LongestRunOfQuotes(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
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

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
