using Initiative.Core.ShipmentAdvisor.Text;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>Which column of a file gives which field of a shipment.</summary>
internal sealed class ShipmentColumns
{
    private const int MostProblems = 3;

    private readonly int[] _positions;
    private readonly int _reference;

    private ShipmentColumns(int[] positions, CsvLayout layout)
    {
        (_positions, Layout) = (positions, layout);
        _reference = Array.IndexOf(positions, 0);
    }

    public CsvLayout Layout { get; }

    /// <summary>Understands a header, or says what is wrong with it. Columns without a name are passed over.</summary>
    /// <exception cref="AdvisorException">It has a column that is not known, one twice, or no reference.</exception>
    public static ShipmentColumns Of(string file, IReadOnlyList<string> header, byte separator)
    {
        string[] names = [.. header.Select(name => CleanText.Of(name.Trim('\uFEFF')).Trim())];
        var positions = Array.ConvertAll(names, ShipmentFields.IndexOf);
        List<string> problems =
        [
            .. names.Where((name, column) => name.Length > 0 && positions[column] < 0).Distinct().Select(name => $"\"{CleanText.Excerpt(name)}\" is not known"),
            .. ShipmentFields.Names.Where((_, field) => positions.Count(position => position == field) > 1).Select(name => $"\"{name}\" is there twice"),
        ];
        if (problems.Count > MostProblems)
            problems = [.. problems.Take(MostProblems), $"and {problems.Count - MostProblems} more"];
        if (!positions.Contains(0))
            problems.Add($"\"{ShipmentFields.Reference}\" is missing");
        if (problems.Count > 0)
            throw new AdvisorException($"The header of {file} cannot be used: {string.Join("; ", problems)}. Its columns can be {string.Join(", ", ShipmentFields.Names)}.");
        return new ShipmentColumns(positions, new CsvLayout(separator, Array.ConvertAll(names, name => name.Length > 0)));
    }

    /// <summary>Reads the texts of a record that has the layout.</summary>
    public void Read(ReadOnlySpan<byte> record, string[] values)
    {
        Array.Fill(values, "");
        CsvFields.Read(record, Layout.Separator, _positions, values);
    }

    /// <summary>Where the reference stands in a record that has the layout. All the rest of the record decides what is advised.</summary>
    public Range FindReference(ReadOnlySpan<byte> record)
    {
        var start = 0;
        for (var column = 0; column < _reference; column++)
            start = CsvFields.EndOf(record, Layout.Separator, start) + 1;
        return start..CsvFields.EndOf(record, Layout.Separator, start);
    }
}
