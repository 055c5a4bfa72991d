namespace Initiative.Core;

/// <summary>
/// Reads the table of a baked kind: how many entities there are, then a line for each. A bar ends a text; a bar, a space or a hyphen ends a number. What is not known is
/// empty, and a list says first how many it holds.
/// </summary>
/// <remarks>
/// A fifth of the code that would build the same entities one by one, and a fresh process compiles it once for a kind, not once for each. It is text and not UTF-8,
/// because for bytes a fresh process would load a type of its own for the length of each table.
/// </remarks>
internal ref struct BakedTable(string rows)
{
    private ReadOnlySpan<char> _rest = rows;

    /// <summary>The next text, or null where it is not known.</summary>
    internal string? Text()
    {
        var length = 0;
        while (length < _rest.Length && _rest[length] is not ('|' or '\n'))
            length++;
        var text = length == 0 ? null : _rest[..length].ToString();
        _rest = _rest[Math.Min(length + 1, _rest.Length)..];
        return text;
    }

    /// <summary>The next number, or -1 where it is not known.</summary>
    internal int Number()
    {
        var (number, length) = (0, 0);
        while (length < _rest.Length && _rest[length] is >= '0' and <= '9')
            number = (number * 10) + (_rest[length++] - '0');
        _rest = _rest[Math.Min(length + 1, _rest.Length)..];
        return length == 0 ? -1 : number;
    }

    internal int? NumberOrNull() => Number() is var number and >= 0 ? number : null;

    internal double Degrees() => Number() / 100.0;

    internal DateOnly? Date() => Number() is var year and >= 0 ? new DateOnly(year, Number(), Number()) : null;

    internal int[] Numbers()
    {
        var numbers = new int[Number()];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = Number();
        return numbers;
    }

    internal string[] Texts()
    {
        var texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text()!;
        return texts;
    }
}
