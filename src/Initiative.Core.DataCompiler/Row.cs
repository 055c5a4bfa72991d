using System.Globalization;

namespace Initiative.Core.DataCompiler;

/// <summary>A line of a baked table, as <see cref="BakedTable"/> reads it.</summary>
internal sealed class Row
{
    private const string EndOfTable = "\"\"\"";

    private static readonly char[] Ends = ['|', '\n', '\r'];

    private readonly List<string> _fields = [];

    public override string ToString() => string.Join('|', _fields);

    /// <param name="values">
    /// Texts, numbers, names of enums, dates, names and places, quotations, lists of numbers and other rows; null is left empty, and takes as much room as what it stands for.
    /// </param>
    internal static Row Of(params ReadOnlySpan<object?> values)
    {
        var row = new Row();
        foreach (var value in values)
            row.Add(value);
        return row;
    }

    /// <summary>How many there are, then what each says.</summary>
    internal static Row OfAll<T>(CatalogueList<T> items, Func<T, Row> row) => Of([items.Count, .. items.Select(row)]);

    /// <summary>The numbers of a quotation's spans; none where nothing is quoted.</summary>
    internal static int[] Spans(Quotation? quotation) => [.. quotation is null ? [] : quotation.Spans.SelectMany(static span => new[] { span.Start, span.Length })];

    private void Add(object? value)
    {
        switch (value)
        {
            case Row row:
                _fields.AddRange(row._fields);
                break;
            case LocalizedText name:
                Add(name.English);
                Add(name.Chinese);
                break;
            case Quotation quotation:
                Add(quotation.DocumentIndex);
                Add(Spans(quotation));
                break;
            case GeoLocation location:
                Add(Hundredths(location.Latitude));
                Add(Hundredths(location.Longitude));
                break;
            case int[] numbers:
                _fields.Add(string.Join(' ', [numbers.Length, .. numbers]));
                break;
            case Enum named:
                Add(Convert.ToInt32(named, CultureInfo.InvariantCulture));
                break;
            case DateOnly date:
                _fields.Add(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case string text when text.IndexOfAny(Ends) >= 0 || text.Contains(EndOfTable, StringComparison.Ordinal):
                throw new NotSupportedException($"A table cannot hold the text '{text}', which has a bar, a line break or three quotes.");
            case int number when number < 0:
                throw new NotSupportedException($"A table cannot hold the number {number.ToString(CultureInfo.InvariantCulture)}, which is negative.");
            default:
                _fields.Add(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }

    private static int Hundredths(double degrees)
    {
        var hundredths = (int)Math.Round(degrees * 100);
        return hundredths / 100.0 == degrees
            ? hundredths
            : throw new NotSupportedException($"A table cannot hold {degrees.ToString(CultureInfo.InvariantCulture)} degrees, which are more than two decimals.");
    }
}
