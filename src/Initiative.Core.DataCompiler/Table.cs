using System.Globalization;
using System.Text;
using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>Writes rows as a table that <see cref="TableRow"/> reads, by walking the fields of their kinds.</summary>
internal sealed class Table
{
    private readonly List<string> _values = [];

    /// <summary>A part of a file: an object in one line, or the number of items and a line for each.</summary>
    /// <param name="field">The field of the file that holds the part.</param>
    /// <param name="cell">Its value.</param>
    internal static string Of(Field field, Cell cell)
    {
        if (field.Type == FieldType.Object)
            return Line(cell.Row!);
        var lines = ItemsOf(cell).Select(Line).ToList();
        return string.Join('\n', lines.Prepend(Number(lines.Count)));
    }

    /// <summary>The lists that entities have in one field: the number of entities, and a line for the list of each.</summary>
    internal static string OfApart(Field field, JsonRow[] entities) =>
        string.Join('\n', entities.Select(entity => Line(field, entity[field.Name])).Prepend(Number(entities.Length)));

    /// <summary>The items of a list; none where an optional one is left out.</summary>
    private static JsonRow[] ItemsOf(Cell cell) => cell.Row is { } list ? [.. list.Rows] : [];

    private static string Line(Field field, Cell cell)
    {
        var table = new Table();
        table.Add(field, cell);
        return string.Join('|', table._values);
    }

    private static string Line(JsonRow row)
    {
        var table = new Table();
        table.AddObject(row);
        return string.Join('|', table._values);
    }

    private void AddObject(JsonRow row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (!row.Kind.Fields[i].IsApart)
                Add(row.Kind.Fields[i], row.Cells[i]);
        }
    }

    private void Add(Field field, Cell cell)
    {
        switch (field.Type)
        {
            case FieldType.Text:
                _values.Add(Escaped(cell.Text));
                break;
            case FieldType.Number or FieldType.Choice or FieldType.Flag or FieldType.Version:
                _values.Add(cell.IsPresent ? Number(cell.Number) : "");
                break;
            case FieldType.Degrees:
                _values.Add(Hundredths((double)cell.Value!));
                break;
            case FieldType.Date:
                _values.Add(cell.IsPresent ? DateOnly.FromDayNumber(cell.Number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
                break;
            case FieldType.Reference:
                _values.Add(field.IsById ? Escaped(cell.Text) : cell.IsPresent ? Number(cell.Number) : "");
                break;
            case FieldType.Texts or FieldType.References:
                Cell[] texts = cell.Row?.Cells ?? [];
                _values.Add(Number(texts.Length));
                _values.AddRange(texts.Select(static text => Escaped(text.Text)));
                break;
            case FieldType.Object:
                if (field.IsOptional)
                    _values.Add(cell.Row is null ? "" : "1");
                if (cell.Row is { } part)
                    AddObject(part);
                break;
            case FieldType.List:
                var items = ItemsOf(cell);
                _values.Add(Number(items.Length));
                foreach (var item in items)
                    AddObject(item);
                break;
            case FieldType.Spans:
                AddNumbers((TextSpan[]?)cell.Value ?? [], static span => [span.Start, span.Length]);
                break;
            case FieldType.Tags:
                AddNumbers((Tag[]?)cell.Value ?? [], static tag => [tag.Value, tag.Span.Start, tag.Span.Length]);
                break;
        }
    }

    private void AddNumbers<T>(T[] items, Func<T, int[]> numbers) =>
        _values.Add(string.Join(' ', items.SelectMany(numbers).Prepend(items.Length).Select(Number)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string? text) => new StringBuilder(text)
        .Replace(@"\", @"\\")
        .Replace("\n", @"\n")
        .Replace("\r", @"\r")
        .Replace("|", @"\p")
        .ToString();

    private static string Hundredths(double degrees)
    {
        var hundredths = (int)Math.Round(degrees * 100);
        return hundredths / 100.0 == degrees
            ? Number(hundredths)
            : throw new NotSupportedException($"A table cannot hold {degrees.ToString(CultureInfo.InvariantCulture)} degrees, which are more than two decimals.");
    }
}
