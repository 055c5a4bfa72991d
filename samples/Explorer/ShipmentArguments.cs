namespace Initiative.Core.Explorer;

/// <summary>Reads <c>--flow export --mode air --goods "lithium batteries" --city Ningbo</c>; quotes may be left out.</summary>
internal static class ShipmentArguments
{
    public static Shipment Read(string[] arguments)
    {
        var shipment = new Shipment();
        for (var i = 0; i < arguments.Length;)
        {
            var option = arguments[i++];
            var words = arguments.Skip(i).TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToArray();
            i += words.Length;
            shipment = With(shipment, option, string.Join(' ', words).Trim());
        }
        return arguments is [] ? throw new UsageException("What is known of the shipment?") : shipment;
    }

    private static Shipment With(Shipment shipment, string option, string value) => option switch
    {
        _ when value.Length == 0 => throw new UsageException($"\"{option}\" says nothing."),
        "--flow" => shipment with { Flow = Flow(value) },
        "--mode" => shipment with { Mode = Mode(value) },
        "--goods" => shipment with { Goods = value },
        "--city" => shipment with { City = value },
        "--destination" => shipment with { Destination = value },
        "--trait" => shipment with { Traits = [.. shipment.Traits, value] },
        _ => throw new UsageException($"There is no \"{option}\"."),
    };

    private static TradeFlows Flow(string value) =>
        Shipment.TryParseFlow(value, out var flow) && flow != TradeFlows.None ? flow : throw new UsageException($"\"{value}\" is none of import, export.");

    private static TransportModes Mode(string value) =>
        Shipment.TryParseMode(value, out var mode) && mode != TransportModes.None ? mode : throw new UsageException($"\"{value}\" is none of sea, rail, road, air.");
}
