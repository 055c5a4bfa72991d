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
    private const int MostLinks = 1_000;

    /// <summary>Members that lead back to what contains the piece.</summary>
    private static readonly string[] Upward = ["ofShipment", "inPiece", "describedObjects"];

    /// <param name="document">A logistics object, or several in an array or a <c>@graph</c>.</param>
    /// <param name="number">The number of the document in its file.</param>
    /// <returns>For each piece its reference, its JSON, and the shipment, or the problem that makes it unusable.</returns>
    /// <exception cref="FormatException">There is no piece.</exception>
    public IEnumerable<(string Reference, string Source, Shipment Shipment, string? Problem)> Read(JsonElement document, int number)
    {
        var objects = new Objects();
        if (ProblemOf(() => objects.Add(document)) is { } unreadable)
        {
            yield return ($"document {number}", document.GetRawText(), new Shipment(), unreadable);
            yield break;
        }
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
            var (piece, shipment) = (group.First().Piece, new Shipment());
            var problem = ProblemOf(() =>
            {
                piece = objects.Resolve(piece);
                if (IsLink(piece))
                    throw new FormatException("the piece is only linked to: embed it in the document");
                IEnumerable<JsonElement> shipments = Member(piece, "ofShipment") is { } links ? Elements(links).Select(objects.Resolve) : [];
                shipment = Read(piece, [piece, .. group.SelectMany(found => found.Around), .. shipments], objects);
            });
            yield return (Reference(piece, number, pieceNumber), piece.GetRawText(), shipment, problem);
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

    private Shipment Read(JsonElement piece, JsonElement[] around, Objects objects)
    {
        var (from, to) = (PlaceOf(around, "departureLocation", objects), PlaceOf(around, "arrivalLocation", objects));
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
            Goods = Goods([piece], "goodsDescription", objects) ?? Goods([piece], "description", objects) ?? Goods(around, "goodsDescription", objects),
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

    private static void FindPieces(JsonElement element, JsonElement[] around, List<(JsonElement Piece, JsonElement[] Around)> pieces, bool isPiece = false)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (Container(element) is { } inner)
            {
                FindPieces(inner, around, pieces, isPiece);
                return;
            }
            if (isPiece || IsPiece(element))
                pieces.Add((element, around));
            foreach (var member in element.EnumerateObject().Where(member => !Upward.Contains(LocalName(member.Name))))
                FindPieces(member.Value, [element, .. around], pieces, LocalName(member.Name) is "pieces" or "containedPieces");
            // What says of itself that it is of a shipment stands in the shipment here.
            if (Member(element, "@reverse") is { } reverse && Member(reverse, "ofShipment") is { } reversed)
                FindPieces(reversed, [element, .. around], pieces, isPiece: true);
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
    private static IEnumerable<string> Values(IEnumerable<JsonElement> elements, string name, Objects objects) =>
        elements.SelectMany(element => Find(element, name, objects, [])).SelectMany(value => Texts(value, name));

    /// <summary>All that a name says of goods; null if it says nothing.</summary>
    private static string? Goods(IEnumerable<JsonElement> elements, string name, Objects objects)
    {
        JsonElement[] values = [.. elements.SelectMany(element => Find(element, name, objects, []))];
        if (Array.Exists(values, value => value.ValueKind == JsonValueKind.Number))
            throw Unreadable(name);
        var goods = string.Join("; ", values.SelectMany(value => Texts(value, name)).Distinct());
        return goods.Length > 0 ? goods : null;
    }

    private static Place PlaceOf(IEnumerable<JsonElement> elements, string name, Objects objects)
    {
        JsonElement[] locations = [.. elements.SelectMany(element => Find(element, name, objects, [])).SelectMany(Elements).Select(objects.Resolve)];
        return Place.Of([.. Values(locations, "locationCodes", objects)], [.. Values(locations, "country", objects)]);
    }

    private static IEnumerable<JsonElement> Find(JsonElement element, string name, Objects objects, HashSet<string> followed)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(child => Find(child, name, objects, followed));
        // A link is followed once, so that a circle ends.
        if (element.ValueKind != JsonValueKind.Object || (IsLink(element) && !followed.Add(Id(element)!)))
            return [];
        if (followed.Count > MostLinks)
            throw new FormatException($"the piece leads to more than {MostLinks} linked objects");
        return objects.Resolve(element).EnumerateObject().SelectMany(member => LocalName(member.Name) switch
        {
            var local when local == name => [member.Value],
            // What a graph lists beside a piece is not about it.
            "pieces" or "containedPieces" or "@graph" or "@reverse" => [],
            var local when Upward.Contains(local) => [],
            // Another piece speaks for itself.
            _ => Elements(member.Value).Where(value => !IsPiece(objects.Resolve(value))).SelectMany(value => Find(value, name, objects, followed)),
        });
    }

    /// <summary>What a value that may be a list, in JSON or in JSON-LD, consists of.</summary>
    private static IEnumerable<JsonElement> Elements(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany(Elements)
        : Container(value) is { } inner ? Elements(inner)
        : [value];

    /// <summary>What a set or list of JSON-LD contains; null if it is none.</summary>
    private static JsonElement? Container(JsonElement element) => Member(element, "@set") ?? Member(element, "@list");

    /// <summary>The texts of a value: a text, a JSON-LD value, or a code as an object or as the address of one.</summary>
    private static IEnumerable<string> Texts(JsonElement value, string name) => Elements(value).SelectMany(element => element.ValueKind switch
    {
        JsonValueKind.Object when (Member(element, "@value") ?? Member(element, "code")) is { } inner => Texts(inner, name),
        JsonValueKind.Object when Id(element) is { } id => [LocalName(id)],
        JsonValueKind.String => element.GetString()!.Trim() is { Length: > 0 } text ? [text] : [],
        JsonValueKind.Number => [element.GetRawText()],
        JsonValueKind.Null => [],
        _ => throw Unreadable(name),
    });

    private static FormatException Unreadable(string name) => new($"\"{name}\" is not a text");

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

    private static bool IsPiece(JsonElement element) => HasType(element, "Piece") || HasType(element, "PieceDg");

    private static bool HasType(JsonElement element, string type) => Member(element, "@type") is { } types && Texts(types, "@type").Select(LocalName).Contains(type);

    /// <summary>The name without prefix or address: behind the last # of an address, or behind the prefix of a short name.</summary>
    private static string LocalName(string name)
    {
        if (name.LastIndexOf('#') is var hash and >= 0)
            return name[(hash + 1)..];
        return name.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && !name.Contains("://", StringComparison.Ordinal) ? name[(colon + 1)..] : name;
    }

    /// <summary>The objects of a document by their ids.</summary>
    private sealed class Objects
    {
        private readonly Dictionary<string, JsonElement> _objects = new(StringComparer.Ordinal);
        private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);

        /// <exception cref="FormatException">An object has a member twice.</exception>
        public void Add(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                var names = new HashSet<string>(StringComparer.Ordinal);
                if (element.EnumerateObject().FirstOrDefault(member => !names.Add(member.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } repeated)
                    throw new FormatException($"\"{repeated.Name}\" is there twice in one object");
                if (!IsLink(element) && Id(element) is { } id && !_objects.TryAdd(id, element) && !JsonElement.DeepEquals(_objects[id], element))
                    _ambiguous.Add(id);
            }
            foreach (var child in Children(element))
                Add(child);
        }

        /// <summary>What a link leads to; the link itself if that is not in the document, and anything else as it is.</summary>
        /// <exception cref="FormatException">Several objects that differ have the id.</exception>
        public JsonElement Resolve(JsonElement element) =>
            Id(element) is not { } id ? element
            : _ambiguous.Contains(id) ? throw new FormatException($"the @id \"{id}\" is there twice, with different content")
            : IsLink(element) ? _objects.GetValueOrDefault(id, element)
            : element;
    }

    /// <summary>A place by its code and country, as far as they are said.</summary>
    private readonly record struct Place(string? Code, string? Country)
    {
        public bool? IsChinese => Country is null ? null : Country.ToUpperInvariant() is "CN" or "CHN" or "CHINA";

        public static Place Of(string[] codes, string[] countries)
        {
            // A UN/LOCODE begins with its country, a code of IATA has three letters.
            string[] known = [.. codes.Select(code => code.Replace(" ", "", StringComparison.Ordinal)).OrderByDescending(code => code.Length is 5 ? 2 : code.Length is 3 ? 1 : 0)];
            var locode = known.FirstOrDefault(code => code.Length == 5);
            return new Place(known.FirstOrDefault(), locode?[..2] ?? countries.FirstOrDefault());
        }
    }
}
