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
    // Customs Union and Statistics numbers (CUS) are no tariff codes.
    private static readonly string[] TariffCodes = ["NCM", "HTS", "SCHEDULE_B", "TARIC", "CN"];

    /// <param name="booking">The JSON object of the booking.</param>
    /// <param name="number">The number of the booking in its file, which names it if the booking itself does not.</param>
    /// <returns>For each commodity its reference, its JSON, and the shipment, or the problem that makes it unusable.</returns>
    /// <exception cref="FormatException">It is no booking.</exception>
    public static IEnumerable<(string Reference, string Source, Shipment Shipment, string? Problem)> Read(JsonElement booking, int number)
    {
        if (Member(booking, "requestedEquipments") is not { ValueKind: JsonValueKind.Array } equipments)
            throw new FormatException($"value {number} has no list \"requestedEquipments\", so it is no booking of DCSA.");
        var reference = Text(booking, "carrierBookingReference") ?? Text(booking, "carrierBookingRequestReference") ?? $"booking {number}";
        var common = ReadCommon(booking);
        var equipmentNumber = 0;
        foreach (var equipment in equipments.EnumerateArray())
        {
            equipmentNumber++;
            var commodityNumber = 0;
            foreach (var commodity in Elements(equipment, "commodities"))
            {
                commodityNumber++;
                yield return ($"{reference}/{equipmentNumber}.{commodityNumber}", commodity.GetRawText(), Read(common, commodity), ProblemOf(commodity));
            }
            if (commodityNumber == 0)
                yield return ($"{reference}/{equipmentNumber}", equipment.GetRawText(), common, "the equipment has no commodities");
        }
        if (equipmentNumber == 0)
            yield return (reference, equipments.GetRawText(), common, "the booking has no equipment");
    }

    private static string? ProblemOf(JsonElement commodity) => commodity.ValueKind == JsonValueKind.Object ? null : "the commodity is not a JSON object";

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
        Goods = Text(commodity, "commodityType"),
        CommodityCodes = CodesOf(commodity),
        DangerousGoods =
        [
            .. Elements(Member(commodity, "outerPackaging"), "dangerousGoods").Select(goods => Text(goods, "UNNumber")).OfType<string>(),
        ],
    };

    /// <summary>HS codes; a booking without them may have national ones. Where the longer list is given, the standard says to ignore the shorter.</summary>
    private static string[] CodesOf(JsonElement commodity)
    {
        string[] codes = [.. Texts(commodity, Member(commodity, "extendedHSCodes") is null ? "HSCodes" : "extendedHSCodes")];
        var national = Member(commodity, "extendedNationalCommodityCodes") is null ? "nationalCommodityCodes" : "extendedNationalCommodityCodes";
        return codes.Length > 0 ? codes
            : [.. Elements(commodity, national).Where(list => TariffCodes.Contains(Text(list, "type"))).SelectMany(list => Texts(list, "values"))];
    }

    /// <summary>The UN/LOCODE of the place that has a role in the booking; null if it names none.</summary>
    private static string? PlaceOf(JsonElement booking, string role) =>
        Elements(booking, "shipmentLocations").Where(place => Text(place, "locationTypeCode") == role)
            .Select(place => Text(Member(place, "location"), "UNLocationCode")).FirstOrDefault(code => code is { Length: 5 });

    private static bool? IsChinese(string? code) => code?.StartsWith("CN", StringComparison.OrdinalIgnoreCase);

    /// <summary>A member, whatever the case of its name: versions of the standard differ in it.</summary>
    private static JsonElement? Member(JsonElement? parent, string name)
    {
        if (parent is not { ValueKind: JsonValueKind.Object } container)
            return null;
        foreach (var member in container.EnumerateObject())
        {
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && member.Value.ValueKind != JsonValueKind.Null)
                return member.Value;
        }
        return null;
    }

    /// <summary>The elements of a list; none if it is missing.</summary>
    private static JsonElement.ArrayEnumerator Elements(JsonElement? parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;

    private static string? Text(JsonElement? parent, string name) => Member(parent, name) is { } value ? Text(value) : null;

    private static IEnumerable<string> Texts(JsonElement parent, string name) => Elements(parent, name).Select(Text).OfType<string>();

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
