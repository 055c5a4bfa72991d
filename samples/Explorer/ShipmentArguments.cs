namespace Initiative.Core.Explorer;

/// <summary>Reads <c>--flow export --mode air --goods "lithium batteries" --city Ningbo --hs 850760</c>; quotes may be left out.</summary>
internal static class ShipmentArguments
{
    private static readonly string Flows = string.Join(", ", Vocabulary.NamesOf<TradeFlows>());

    private static readonly string Modes = string.Join(", ", Vocabulary.NamesOf<TransportModes>());

    public static IReadOnlyList<(string Name, string Value)> Options { get; } =
    [
        ("--flow", $"one or more of {Flows}"),
        ("--mode", $"one or more of {Modes}"),
        ("--goods", "what it is, in words"),
        ("--city", "the city in China: a name, UN/LOCODE, airport or GB/T 2260 code"),
        ("--to", "where it goes: a name or an ISO country code"),
        ("--hs", "an HS code or a national code that begins with one, such as 850760; as often as needed"),
        ("--un", "a UN number or an IATA handling code, such as 3480 or ELI; as often as needed"),
        ("--procedure", "the supervision mode of China customs, such as 9610"),
        ("--trait", "what else is known of it, such as AEO, LCL or e-commerce; as often as needed"),
    ];

    private static readonly string[] Repeatable = ["--hs", "--un", "--trait"];

    public static Shipment Read(string[] arguments)
    {
        var shipment = new Shipment();
        var given = new HashSet<string>();
        for (var i = 0; i < arguments.Length;)
        {
            var option = arguments[i++];
            if (!Options.Any(known => known.Name == option))
                throw new UsageException($"{KnownNames.Without("option", option, Options.Select(known => known.Name))} The options are {string.Join(", ", Options.Select(known => known.Name))}.");
            if (!given.Add(option) && !Repeatable.Contains(option))
                throw new UsageException($"{option} is given twice: give it once{(option is "--flow" or "--mode" ? ", with several values if need be" : "")}.");
            var words = arguments.Skip(i).TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToArray();
            i += words.Length;
            shipment = With(shipment, option, string.Join(' ', words).Trim());
        }
        return arguments is [] ? throw new UsageException("What is known of the shipment?") : shipment;
    }

    private static Shipment With(Shipment shipment, string option, string value) => option switch
    {
        _ when value.Length == 0 => throw new UsageException($"{option} needs a value: {Options.First(known => known.Name == option).Value}."),
        "--flow" => shipment with { Flow = Flow(value) },
        "--mode" => shipment with { Mode = Mode(value) },
        "--goods" => shipment with { Goods = value },
        "--city" => shipment with { City = value },
        "--to" => shipment with { Destination = value },
        "--hs" => shipment with { CommodityCodes = [.. shipment.CommodityCodes, value] },
        "--un" => shipment with { DangerousGoods = [.. shipment.DangerousGoods, value] },
        "--procedure" => shipment with { SupervisionMode = value },
        _ => shipment with { Traits = [.. shipment.Traits, value] },
    };

    private static TradeFlows Flow(string value) =>
        Shipment.TryParseFlow(value, out var flow) && flow != TradeFlows.None ? flow : throw new UsageException($"\"{value}\" is none of {Flows}.");

    private static TransportModes Mode(string value) =>
        Shipment.TryParseMode(value, out var mode) && mode != TransportModes.None ? mode : throw new UsageException($"\"{value}\" is none of {Modes}.");
}
