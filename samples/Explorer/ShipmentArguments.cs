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
        "--flow" => shipment with { Flow = OneOf<TradeFlows>(value) },
        "--mode" => shipment with { Mode = OneOf<TransportModes>(value) },
        "--goods" => shipment with { Goods = value },
        "--city" => shipment with { City = value },
        "--destination" => shipment with { Destination = value },
        "--trait" => shipment with { Traits = [.. shipment.Traits, value] },
        _ => throw new UsageException($"There is no \"{option}\"."),
    };

    private static T OneOf<T>(string value)
        where T : struct, Enum =>
        Vocabulary.TryParse(value, out T known) ? known : throw new UsageException($"\"{value}\" is none of {string.Join(", ", Vocabulary.NamesOf<T>())}.");
}
