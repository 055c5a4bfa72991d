using System.Text.Json;

namespace Initiative.Core.ShipmentAdvisor.Adapters;

/// <summary>
/// Reads the commodities of a container booking as DCSA's Booking API 2.0 has it, be it a request or the booking that a carrier returns. This file needs nothing
/// but the library. Members that it does not know are passed over.
/// </summary>
/// <remarks>
/// A booking is for a vessel, so the mode is sea; carriage before and after it is not read. It is an export if the port of loading is in China and the port of
/// discharge is not, and an import the other way round; between two Chinese ports it is neither. The city is the Chinese port.
/// </remarks>
internal static class DcsaBooking
{
    private const string Equipments = "requestedEquipments";

    // Customs Union and Statistics numbers (CUS) are no tariff codes.
    private static readonly string[] TariffCodes = ["NCM", "HTS", "SCHEDULE_B", "TARIC", "CN"];

    /// <param name="booking">The JSON object of the booking.</param>
    /// <param name="number">The number of the booking in its file, which names it if the booking itself does not.</param>
    /// <returns>For each commodity its reference, its JSON, and the shipment, or the problem that makes it unusable. A booking that cannot be read is one such problem.</returns>
    /// <exception cref="FormatException">It is no booking.</exception>
    public static IEnumerable<(string Reference, string Source, Shipment Shipment, string? Problem)> Read(JsonElement booking, int number)
    {
        if (booking.ValueKind != JsonValueKind.Object || !booking.EnumerateObject().Any(member => IsEquipments(member)))
            throw new FormatException($"value {number} has no list \"requestedEquipments\", so it is no booking of DCSA.");
        var reference = $"booking {number}";
        var common = new Shipment();
        JsonElement[] equipments = [];
        if (ProblemOf(() => (equipments, reference, common) = (Elements(booking, Equipments), ReferenceOf(booking) ?? reference, ReadCommon(booking))) is { } problem)
        {
            yield return (reference, booking.GetRawText(), common, problem);
            yield break;
        }
        for (var i = 0; i < equipments.Length; i++)
        {
            foreach (var item in ReadEquipment($"{reference}/{i + 1}", equipments[i], common))
                yield return item;
        }
        if (equipments.Length == 0)
            yield return (reference, booking.GetRawText(), common, "the booking has no equipment");
    }

    private static IEnumerable<(string Reference, string Source, Shipment Shipment, string? Problem)> ReadEquipment(string reference, JsonElement equipment, Shipment common)
    {
        JsonElement[] commodities = [];
        var problem = ProblemOf(() => commodities = Elements(equipment, "commodities"));
        if (commodities.Length == 0)
            yield return (reference, equipment.GetRawText(), common, problem ?? "the equipment has no commodities");
        for (var i = 0; i < commodities.Length; i++)
        {
            var (commodity, shipment) = (commodities[i], common);
            problem = commodity.ValueKind == JsonValueKind.Object ? ProblemOf(() => shipment = Read(common, commodity)) : "the commodity is not a JSON object";
            yield return ($"{reference}.{i + 1}", commodity.GetRawText(), shipment, problem);
        }
    }

    /// <summary>Says why something cannot be read; null if it is read.</summary>
    private static string? ProblemOf(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (FormatException unreadable)
        {
            return unreadable.Message;
        }
        catch (InvalidOperationException)
        {
            // The library of .NET does not say which text it is.
            return "a text in it has bytes or an escape that are no character";
        }
    }

    private static bool IsEquipments(JsonProperty member) => IsNamed(member, Equipments) && member.Value.ValueKind == JsonValueKind.Array;

    private static string? ReferenceOf(JsonElement booking) => Text(booking, "carrierBookingReference") ?? Text(booking, "carrierBookingRequestReference");

    private static Shipment ReadCommon(JsonElement booking)
    {
        var from = PlaceOf(booking, "POL") ?? PlaceOf(booking, "PRE");
        var to = PlaceOf(booking, "POD") ?? PlaceOf(booking, "PDE");
        var flow = (IsChinese(from), IsChinese(to)) switch
        {
            (true, false) => TradeFlows.Export,
            (false, true) => TradeFlows.Import,
            _ => TradeFlows.None,
        };
        return new Shipment
        {
            Flow = flow,
            Mode = TransportModes.Sea,
            City = IsChinese(from) == true ? from : IsChinese(to) == true ? to : null,
            Destination = flow == TradeFlows.Export ? (PlaceOf(booking, "PDE") ?? to)![..2] : null,
            Traits = Text(booking, "cargoMovementTypeAtOrigin") is "LCL" ? ["LCL"] : [],
        };
    }

    private static Shipment Read(Shipment common, JsonElement commodity) => common with
    {
        Goods = Member(commodity, "commodityType") is { ValueKind: JsonValueKind.Number } ? throw Unreadable("commodityType") : Text(commodity, "commodityType"),
        CommodityCodes = CodesOf(commodity),
        DangerousGoods =
        [
            .. Elements(commodity, "outerPackaging").SelectMany(packaging => Elements(packaging, "dangerousGoods")).SelectMany(goods => Texts(goods, "UNNumber")),
        ],
    };

    /// <summary>HS codes; a booking without them may have national ones. Where the longer list is given, the standard says to ignore the shorter.</summary>
    private static string[] CodesOf(JsonElement commodity)
    {
        var codes = FirstOf(Texts(commodity, "extendedHSCodes"), Texts(commodity, "HSCodes"));
        var national = FirstOf(Elements(commodity, "extendedNationalCommodityCodes"), Elements(commodity, "nationalCommodityCodes"));
        return FirstOf(codes, [.. national.Where(list => TariffCodes.Contains(Text(list, "type"))).SelectMany(list => Texts(list, "values"))]);
    }

    private static T[] FirstOf<T>(T[] first, T[] second) => first.Length > 0 ? first : second;

    /// <summary>The UN/LOCODE of the place that has a role in the booking; null if it names none.</summary>
    private static string? PlaceOf(JsonElement booking, string role)
    {
        string[] codes =
        [
            .. Elements(booking, "shipmentLocations").Where(place => Text(place, "locationTypeCode") == role)
                .SelectMany(place => Elements(place, "location")).SelectMany(location => Texts(location, "UNLocationCode"))
                .Select(code => code.Replace(" ", "", StringComparison.Ordinal)).Distinct(),
        ];
        if (codes.Length > 1)
            throw new FormatException($"the {role} has several codes: {string.Join(", ", codes)}");
        return Array.Find(codes, code => code.Length != 5 || !code.All(char.IsAsciiLetterOrDigit)) is { } wrong
            ? throw new FormatException($"\"{wrong}\" is not the UN/LOCODE of a {role}")
            : codes.FirstOrDefault();
    }

    private static bool? IsChinese(string? code) => code?.StartsWith("CN", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(JsonProperty member, string name) => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>A member, whatever the case of its name: versions of the standard differ in it. Null if it is missing or null.</summary>
    private static JsonElement? Member(JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object)
            throw new FormatException($"an object with \"{name}\" is expected, not {parent.ValueKind}");
        JsonProperty[] members = [.. parent.EnumerateObject().Where(member => IsNamed(member, name))];
        return members.Length > 1 ? throw new FormatException($"\"{name}\" is there twice")
            : members is [{ Value.ValueKind: not JsonValueKind.Null } member] ? member.Value
            : null;
    }

    /// <summary>The elements of a list; a single value is a list of one.</summary>
    private static JsonElement[] Elements(JsonElement parent, string name) => Member(parent, name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray()],
        { } single => [single],
    };

    private static string? Text(JsonElement parent, string name) => Texts(parent, name) switch
    {
        [] => null,
        [var text] => text,
        _ => throw new FormatException($"\"{name}\" has several values"),
    };

    private static string[] Texts(JsonElement parent, string name) => [.. Elements(parent, name).Select(element => Text(name, element)).OfType<string>()];

    private static string? Text(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.GetRawText(),
        _ => throw Unreadable(name),
    };

    private static FormatException Unreadable(string name) => new($"\"{name}\" is not a text");
}
