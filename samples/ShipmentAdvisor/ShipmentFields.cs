using Initiative.Core.ShipmentAdvisor.Text;

namespace Initiative.Core.ShipmentAdvisor;

/// <summary>Which fields a shipment has, in CSV as columns and in JSON as members, and how their texts become a <see cref="Shipment"/>.</summary>
internal static class ShipmentFields
{
    public const string Reference = "reference";

    /// <summary>The names, in the order of the values that <see cref="TryRead"/> takes.</summary>
    public static readonly string[] Names = [Reference, "flow", "mode", "goods", "city", "destination", "traits", "commodityCodes", "dangerousGoods", "supervisionMode"];

    /// <summary>The fields that hold several texts, separated by semicolons.</summary>
    public static bool IsList(int field) => field is 6 or 7 or 8;

    /// <summary>Reads a shipment from the texts of its fields; a field that is not given is an empty text.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? TryRead(ReadOnlySpan<string> values, out Shipment shipment)
    {
        shipment = new Shipment();
        if (!Shipment.TryParseFlow(values[1], out var flow))
            return $"the flow \"{CleanText.Excerpt(values[1])}\" is neither import nor export";
        var traits = Split(values[6]);
        var isMode = Shipment.TryParseMode(values[2], out var mode);
        if (!isMode && !IsTrait(values[2]))
            return char.IsAsciiDigit(values[2].AsSpan().Trim()[0])
                ? $"the mode \"{CleanText.Excerpt(values[2])}\" is a code that means different modes in different lists: write sea, rail, road or air"
                : $"the mode \"{CleanText.Excerpt(values[2])}\" is none of sea, rail, road, air";
        shipment = new Shipment
        {
            Flow = flow,
            Mode = mode,
            Goods = values[3],
            City = values[4],
            Destination = values[5],
            Traits = isMode ? traits : [.. traits, values[2]],
            CommodityCodes = Split(values[7]),
            DangerousGoods = Split(values[8]),
            SupervisionMode = values[9],
        };
        return null;
    }

    /// <summary>Whether a mode that is none of the four, such as "multimodal" or "courier", is known as something else that a shipment can have.</summary>
    private static bool IsTrait(string mode) =>
        !char.IsAsciiDigit(mode.AsSpan().Trim()[0]) && Edition2025.Catalogue.Advise(new Shipment { Traits = [mode] }).Notes.All(static note => note.Kind != AdviceNoteKind.NotRecognised);

    private static string[] Split(string list) =>
        list.Length == 0 ? [] : list.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The index of a name, whatever its case; -1 if there is none.</summary>
    public static int IndexOf(string name) => Array.FindIndex(Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
}
