namespace Initiative.Core;

/// <summary>
/// Reads a baked table from its beginning to its end. A bar or a line break ends a text; a bar, a line break, a space or a hyphen ends a number. What is not known is empty.
/// A list starts with the number of its items, and an object with 1 where it may be missing.
/// </summary>
/// <remarks>
/// It is one row that goes on: a nested object follows in the same line. A table is text, and reading it is a fifth of the code that would build the same entities one by
/// one. It is a string and not UTF-8, because for bytes a fresh process would load a type of its own for the length of each table.
/// </remarks>
/// <param name="table">The table, as Initiative.Core.DataCompiler writes it.</param>
internal sealed class TableRow(string table) : Row
{
    /// <summary>Begins an escape in a text: <c>\n</c>, <c>\r</c>, <c>\p</c> for a bar, and <c>\\</c>.</summary>
    internal const char Escape = '\\';

    private int _next;

    internal override string? Text()
    {
        var (start, isEscaped) = (_next, false);
        while (_next < table.Length && table[_next] is not ('|' or '\n'))
            isEscaped |= table[_next++] == Escape;
        var text = _next == start ? null : table.Substring(start, _next - start);
        _next++;
        return isEscaped ? Unescaped(text!) : text;
    }

    internal override int? Number()
    {
        var start = _next;
        var isNegative = _next < table.Length && table[_next] == '-';
        if (isNegative)
            _next++;
        var number = 0;
        var first = _next;
        while (_next < table.Length && table[_next] is >= '0' and <= '9')
            number = (number * 10) + (table[_next++] - '0');
        var isEmpty = _next == first;
        _next = isEmpty ? start + 1 : _next + 1;
        return isEmpty ? null : isNegative ? -number : number;
    }

    internal override int Value() => Number()!.Value;

    internal override double Degrees() => Value() / 100.0;

    internal override DateOnly? Date() => Number() is { } year ? new DateOnly(year, Value(), Value()) : null;

    internal override Row Object() => this;

    internal override Row? ObjectOrNull() => Number() is null ? null : this;

    internal override Row List(out int count)
    {
        count = Value();
        return this;
    }

    internal override TextSpan[] Spans()
    {
        var spans = new TextSpan[Value()];
        for (var i = 0; i < spans.Length; i++)
            spans[i] = new TextSpan(Value(), Value());
        return spans;
    }

    internal override Tag[] Tags()
    {
        var tags = new Tag[Value()];
        for (var i = 0; i < tags.Length; i++)
            tags[i] = new Tag(Value(), new TextSpan(Value(), Value()));
        return tags;
    }

    private static string Unescaped(string text)
    {
        var characters = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            characters[length++] = text[i] != Escape ? text[i] : text[++i] switch
            {
                'n' => '\n',
                'r' => '\r',
                'p' => '|',
                _ => Escape,
            };
        }
        return new string(characters, 0, length);
    }
}
