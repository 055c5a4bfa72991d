namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>How the records of a file look: what separates their fields, and which of the fields the header names.</summary>
/// <param name="Separator">The byte between two fields.</param>
/// <param name="IsNamed">For each field of the header, whether it has a name. A field without one must be empty.</param>
internal sealed record CsvLayout(byte Separator, bool[] IsNamed)
{
    /// <summary>How many fields every record has at least. What Excel adds behind them is empty.</summary>
    public int Required { get; } = Array.LastIndexOf(IsNamed, true) + 1;
}
