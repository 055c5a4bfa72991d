namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>Which column of a file says what of a shipment.</summary>
internal sealed class ShipmentColumns
{
    private const string Reference = "reference";

    private static readonly string[] Known = [Reference, "flow", "mode", "goods", "city", "destination", "traits"];

    private readonly int[] _positions;

    private ShipmentColumns(int[] positions) => _positions = positions;

    /// <summary>Understands a header, or says everything that is wrong with it.</summary>
    /// <exception cref="AdvisorException">It has a column that is not known, one twice, or no reference.</exception>
    public static ShipmentColumns Of(string file, IReadOnlyList<string> header)
    {
        var names = header.Select(name => name.Trim()).ToList();
        List<string> problems =
        [
            .. names.Distinct(StringComparer.OrdinalIgnoreCase).Where(name => !Known.Contains(name, StringComparer.OrdinalIgnoreCase))
                .Select(name => $"\"{name}\" is not known"),
            .. names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => $"\"{same.Key}\" is there twice"),
        ];
        if (!names.Contains(Reference, StringComparer.OrdinalIgnoreCase))
            problems.Add($"\"{Reference}\" is missing");
        if (problems.Count > 0)
            throw new AdvisorException($"The header of {file} cannot be used: {string.Join("; ", problems)}. " +
                $"Its columns can be {string.Join(", ", Known)}, with commas between them.");
        return new ShipmentColumns(Array.ConvertAll(Known, known => names.FindIndex(name => name.Equals(known, StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>Reads a shipment.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public string? TryRead(string[] fields, out string reference, out Shipment shipment)
    {
        reference = Field(0).Trim();
        shipment = new Shipment();
        if (reference.Length == 0)
            return "the reference is empty";
        if (!Shipment.TryParseFlow(Field(1), out var flow))
            return $"the flow \"{Field(1)}\" is neither import nor export";
        if (!Shipment.TryParseMode(Field(2), out var mode))
            return $"the mode \"{Field(2)}\" is none of sea, rail, road, air";
        shipment = new Shipment
        {
            Flow = flow,
            Mode = mode,
            Goods = Field(3),
            City = Field(4),
            Destination = Field(5),
            Traits = Field(6).Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        };
        return null;

        string Field(int known) => _positions[known] < 0 ? "" : fields[_positions[known]];
    }
}
