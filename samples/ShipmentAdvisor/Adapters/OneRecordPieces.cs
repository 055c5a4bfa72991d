using System.Text.Json;

namespace Initiative.Core.ShipmentAdvisor.Adapters;

/// <summary>
/// Reads the pieces of IATA ONE Record logistics objects in JSON-LD: a <c>Piece</c> alone, or pieces embedded in a <c>Shipment</c> or a <c>Waybill</c>, with short
/// names, with a prefix such as <c>cargo:</c> or with whole addresses. This file needs nothing but the library. What a document only links to is looked up in the
/// same document and never fetched.
/// </summary>
/// <remarks>
/// ONE Record is a standard of air cargo, so the mode is air unless a <c>modeCode</c> says otherwise. A flow and a destination are stated only if both ends say their
/// country, by a UN/LOCODE or an address; an IATA code does not. Otherwise the city is the departure or, if that is not one of the catalogue, the arrival.
/// </remarks>
/// <param name="catalogue">The catalogue that knows the pilot cities.</param>
internal sealed class OneRecordPieces(InitiativeCatalogue catalogue)
{
    /// <summary>Members that lead back to what contains the piece.</summary>
    private static readonly string[] Upward = ["ofShipment", "inPiece", "describedObjects"];

    /// <param name="document">A logistics object, or several in an array or a <c>@graph</c>.</param>
    /// <param name="number">The number of the document in its file.</param>
    /// <returns>For each piece its reference, its JSON, and the shipment, or the problem that makes it unusable.</returns>
    /// <exception cref="FormatException">There is no piece.</exception>
    public IEnumerable<(string Reference, string Source, Shipment Shipment, string? Problem)> Read(JsonElement document, int number)
    {
        var objects = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        Index(document, objects);
        var pieces = new List<(JsonElement Piece, JsonElement[] Around)>();
        FindPieces(document, [], pieces);
        // In a flat document, pieces are also found where they are linked to.
        var groups = pieces.Select((found, index) => (Key: Id(found.Piece) ?? $"\0{index}", Found: found))
            .GroupBy(found => found.Key, found => found.Found, StringComparer.Ordinal).ToList();
        if (groups.Count == 0)
            throw new FormatException($"value {number} has no Piece, so there is nothing of ONE Record to advise on.");
        var pieceNumber = 0;
        foreach (var group in groups)
        {
            pieceNumber++;
            var piece = objects.GetValueOrDefault(group.Key, group.First().Piece);
            var around = group.SelectMany(found => found.Around).Append(Member(piece, "ofShipment") is { } shipment ? Resolve(shipment, objects) : default)
                .Where(element => element.ValueKind == JsonValueKind.Object);
            yield return (Reference(piece, number, pieceNumber), piece.GetRawText(), Read(piece, [piece, .. around], objects),
                IsLink(piece) ? "the piece is only linked to: embed it in the document" : null);
        }
    }

    private Shipment Read(JsonElement piece, JsonElement[] around, Dictionary<string, JsonElement> objects)
    {
        var (from, to) = (Place.Of(Codes(around, "departureLocation", objects)), Place.Of(Codes(around, "arrivalLocation", objects)));
        var flow = (from.IsChinese, to.IsChinese) switch
        {
            (true, false) => TradeFlows.Export,
            (false, true) => TradeFlows.Import,
            _ => TradeFlows.None,
        };
        var isArrival = flow == TradeFlows.Import || (flow == TradeFlows.None && !IsPilot(from.Code) && IsPilot(to.Code));
        return new Shipment
        {
            Flow = flow,
            Mode = Mode([.. Values(around, "modeCode", objects)]),
            Goods = Values([piece], "goodsDescription", objects).Concat(Values([piece], "description", objects))
                .Concat(Values(around, "goodsDescription", objects)).FirstOrDefault(),
            CommodityCodes = [.. Values([piece], "hsCode", objects).Distinct()],
            DangerousGoods = [.. Values([piece], "unNumber", objects).Concat(Values(around, "specialHandlingCodes", objects)).Distinct()],
            City = isArrival ? to.Code : from.IsChinese == false ? null : from.Code,
            Destination = flow == TradeFlows.Export ? to.Country : null,
        };
    }

    private bool IsPilot(string? code) => code is not null && catalogue.Advise(new Shipment { City = code }).City is not null;

    private static TransportModes Mode(string[] codes)
    {
        var modes = TransportModes.None;
        foreach (var code in codes)
        {
            // A number of UN/ECE Recommendation 19, or its name in ONE Record's own list.
            if (Shipment.TryParseMode(code, ModeCodeList.UneceRecommendation19, out var mode)
                || Shipment.TryParseMode(code.Replace("_TRANSPORT", "", StringComparison.Ordinal), out mode))
                modes |= mode;
        }
        return codes.Length == 0 ? TransportModes.Air : modes;
    }

    private static string Reference(JsonElement piece, int number, int pieceNumber) => Id(piece) is { Length: > 0 } id ? id : $"piece {number}.{pieceNumber}";

    private static void Index(JsonElement element, Dictionary<string, JsonElement> objects)
    {
        if (element.ValueKind == JsonValueKind.Object && !IsLink(element) && Id(element) is { } id)
            objects.TryAdd(id, element);
        foreach (var child in Children(element))
            Index(child, objects);
    }

    private static void FindPieces(JsonElement element, JsonElement[] around, List<(JsonElement Piece, JsonElement[] Around)> pieces, bool isPiece = false)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (isPiece || HasType(element, "Piece") || HasType(element, "PieceDg"))
                pieces.Add((element, around));
            foreach (var member in element.EnumerateObject().Where(member => !Upward.Contains(LocalName(member.Name))))
                FindPieces(member.Value, [element, .. around], pieces, LocalName(member.Name) is "pieces" or "containedPieces");
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray())
                FindPieces(child, around, pieces, isPiece);
        }
    }

    private static IEnumerable<JsonElement> Children(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(member => member.Value),
        JsonValueKind.Array => element.EnumerateArray(),
        _ => [],
    };

    /// <summary>The texts of all members of a name, in the objects or in what they contain but pieces.</summary>
    private static IEnumerable<string> Values(IEnumerable<JsonElement> elements, string name, Dictionary<string, JsonElement> objects) =>
        elements.SelectMany(element => Find(element, name, objects, [])).SelectMany(Texts);

    /// <summary>The codes and countries of the locations that members of a name give.</summary>
    private static string[] Codes(IEnumerable<JsonElement> elements, string name, Dictionary<string, JsonElement> objects) =>
    [
        .. elements.SelectMany(element => Find(element, name, objects, [])).Select(location => Resolve(location, objects))
            .SelectMany(location => Find(location, "locationCodes", objects, []).Concat(Find(location, "country", objects, []))).SelectMany(Texts),
    ];

    private static IEnumerable<JsonElement> Find(JsonElement element, string name, Dictionary<string, JsonElement> objects, HashSet<string> followed)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(child => Find(child, name, objects, followed));
        // A link is followed once, so that a circle ends.
        if (element.ValueKind != JsonValueKind.Object || (IsLink(element) && !followed.Add(Id(element)!)))
            return [];
        return Resolve(element, objects).EnumerateObject().SelectMany(member => LocalName(member.Name) switch
        {
            var local when local == name => [member.Value],
            // What a graph lists beside a piece is not about it.
            "pieces" or "containedPieces" or "@graph" => [],
            var local when Upward.Contains(local) => [],
            _ => Find(member.Value, name, objects, followed),
        });
    }

    private static JsonElement Resolve(JsonElement element, Dictionary<string, JsonElement> objects) =>
        IsLink(element) && objects.TryGetValue(Id(element)!, out var target) ? target : element;

    /// <summary>The texts of a value: a text, a JSON-LD value, or a code as an object or as the address of one.</summary>
    private static IEnumerable<string> Texts(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().SelectMany(Texts);
        if (value.ValueKind == JsonValueKind.Object)
            return (Member(value, "@value") ?? Member(value, "code")) is { } inner ? Texts(inner) : Id(value) is { } id ? [LocalName(id)] : [];
        return value.ValueKind switch
        {
            JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => [value.GetString()!.Trim()],
            JsonValueKind.Number => [value.GetRawText()],
            _ => [],
        };
    }

    private static JsonElement? Member(JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var member in parent.EnumerateObject())
        {
            if (LocalName(member.Name) == name)
                return member.Value;
        }
        return null;
    }

    private static string? Id(JsonElement element) => Member(element, "@id") is { ValueKind: JsonValueKind.String } id ? id.GetString()!.Trim() : null;

    private static bool IsLink(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && Id(element) is not null && element.EnumerateObject().All(member => member.Name is "@id" or "@type" or "@context");

    private static bool HasType(JsonElement element, string type) => Member(element, "@type") is { } types && Texts(types).Select(LocalName).Contains(type);

    /// <summary>The name without prefix or address: behind the last # of an address, or behind the prefix of a short name.</summary>
    private static string LocalName(string name)
    {
        if (name.LastIndexOf('#') is var hash and >= 0)
            return name[(hash + 1)..];
        return name.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && !name.Contains("://", StringComparison.Ordinal) ? name[(colon + 1)..] : name;
    }

    /// <summary>A place by its code and country, as far as they are said.</summary>
    private readonly record struct Place(string? Code, string? Country)
    {
        public bool? IsChinese => Country is null ? null : Country == "CN";

        public static Place Of(string[] codes)
        {
            var locode = codes.FirstOrDefault(code => code.Length == 5);
            return new Place(locode ?? codes.FirstOrDefault(code => code.Length == 3), locode?[..2] ?? codes.FirstOrDefault(code => code.Length == 2));
        }
    }
}
