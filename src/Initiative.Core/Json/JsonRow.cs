namespace Initiative.Core.Json;

/// <summary>An object or list that was read from JSON: its values with their offsets in the input.</summary>
/// <param name="kind">The kind of the object, or null for a list.</param>
/// <param name="cells">The values: of an object in the order of its fields, of a list in the order of its items.</param>
/// <param name="offset">The offset of its opening bracket.</param>
internal sealed class JsonRow(Kind? kind, Cell[] cells, int offset) : Row
{
    private static readonly JsonRow NoItems = new(null, [], 0);

    private int _next;

    /// <summary>The kind of the object; a list has none and is not asked.</summary>
    internal Kind Kind => kind!;

    internal Cell[] Cells => cells;

    internal int Offset => offset;

    /// <summary>The value of a field.</summary>
    internal ref Cell this[string field] => ref cells[kind!.IndexOf(field)];

    /// <summary>The objects of a list that has some.</summary>
    internal IEnumerable<JsonRow> Rows => cells.Select(static cell => cell.Row!);

    /// <summary>The objects of a field that is a list; none where it is missing or was reported.</summary>
    internal IEnumerable<JsonRow> RowsOf(string field) => (this[field].Row ?? NoItems).Rows;

    /// <summary>This row, to be read from a field on.</summary>
    internal JsonRow From(string field)
    {
        _next = kind!.IndexOf(field);
        return this;
    }

    private JsonRow FromStart()
    {
        _next = 0;
        return this;
    }

    internal override string? Text() => cells[_next++].Text;

    internal override int? Number() => cells[_next++] is { IsPresent: true, Number: var number } ? number : null;

    internal override int Value() => cells[_next++].Number;

    internal override double Degrees() => (double)cells[_next++].Value!;

    internal override DateOnly? Date() => Number() is { } day ? DateOnly.FromDayNumber(day) : null;

    internal override Row Object() => ObjectOrNull()!;

    internal override Row? ObjectOrNull() => cells[_next++].Row?.FromStart();

    internal override Row List(out int count)
    {
        var list = cells[_next++].Row ?? NoItems;
        count = list.Cells.Length;
        return list.FromStart();
    }

    internal override TextSpan[] Spans() => (TextSpan[]?)cells[_next++].Value ?? [];

    internal override Tag[] Tags() => (Tag[]?)cells[_next++].Value ?? [];
}

/// <summary>One value that was read from JSON.</summary>
internal struct Cell
{
    /// <summary>The text, row, spans, tags or degrees; null where there is none or it was reported.</summary>
    internal object? Value;

    /// <summary>The number, the day, the value of an enum, or the index of what is referred to.</summary>
    internal int Number;

    /// <summary>Where the value starts in the input; 0 where there is none.</summary>
    internal int Offset;

    internal readonly bool IsPresent => Offset > 0;

    internal readonly string? Text => Value as string;

    internal readonly JsonRow? Row => Value as JsonRow;
}
