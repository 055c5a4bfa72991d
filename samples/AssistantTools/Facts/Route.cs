using System.Text.RegularExpressions;

namespace Initiative.Core.AssistantTools;

/// <summary>Where a shipment comes from and goes to. The library asks for a city in China and for where the goods go; people say more than that, and say it elsewhere.</summary>
/// <param name="Flow">The direction of trade, which an origin abroad tells where none is given.</param>
/// <param name="City">The city in China; null if none is given.</param>
/// <param name="Abroad">The place abroad, from which an import comes and to which an export goes; null if none is given.</param>
/// <param name="Goods">The goods, without what is said of their origin by a group of countries.</param>
/// <param name="Traits">The traits, likewise.</param>
/// <param name="Told">How the arguments were read, a line for each thing; empty where they are plain.</param>
internal sealed partial record Route(TradeFlows Flow, string? City, string? Abroad, string? Goods, IReadOnlyList<string> Traits, IReadOnlyList<string> Told)
{
    private const string Nothing = "which by itself calls for no measure: the document has none on the goods of one country.";

    public static Route Read(InitiativeCatalogue catalogue, Places places, TradeFlows flow, string? city, string? destination, string? origin, string? goods, IReadOnlyList<string> traits)
    {
        var told = new List<string>();
        var (group, plainOrigin) = WithoutGroup(origin);
        var (goodsGroup, plainGoods) = WithoutGroup(goods);
        var plainTraits = new List<string>();
        foreach (var trait in traits)
        {
            var (traitGroup, plain) = WithoutGroup(trait);
            group ??= traitGroup;
            if (plain is not null)
                plainTraits.Add(plain);
        }
        group ??= goodsGroup;

        if (flow == TradeFlows.None && plainOrigin is not null && IsAbroad(catalogue, places, plainOrigin) && (destination is null || IsInChina(places, destination)))
        {
            told.Add($"The origin “{Excerpt.Of(plainOrigin)}” lies abroad, so the shipment was read as an import; state the flow if it is none.");
            flow = TradeFlows.Import;
        }
        var isImport = flow == TradeFlows.Import;
        // The destination of an import and the origin of an export lie in China; what lies abroad is the other end.
        var inChina = isImport ? (Text: destination, Word: "destination") : (Text: plainOrigin, Word: "origin");
        var abroad = isImport ? plainOrigin : destination;
        if (inChina.Text is { } text)
        {
            if (IsInChina(places, text))
            {
                if (city is null)
                    told.Add($"The {inChina.Word} “{Excerpt.Of(text)}” was read as the city.");
                else if (places.Read(city).City?.Id != places.Read(text).City?.Id)
                    told.Add($"The {inChina.Word} “{Excerpt.Of(text)}” was not used: the city is “{Excerpt.Of(city)}”.");
                city ??= text;
            }
            else if (!IsPlace(catalogue, text))
                told.Add($"The {inChina.Word} “{Excerpt.Of(text)}” was not recognised.");
            else if (abroad is null && isImport)
            {
                told.Add($"“{Excerpt.Of(text)}” lies abroad and was read as the origin of this import.");
                abroad = text;
            }
            else
                told.Add($"The {inChina.Word} “{Excerpt.Of(text)}” lies abroad, which does not fit {(isImport ? "an import" : "an export")}; it was not used.");
        }
        if (isImport && abroad is { } from && IsInChina(places, from))
        {
            told.Add($"The origin “{Excerpt.Of(from)}” lies in China, which does not fit an import; check the flow.");
            abroad = null;
        }
        var origins = isImport ? Origins(catalogue, abroad, plainGoods, plainTraits) : [];
        if (group is not null)
            origins.Add(group);
        if (origins.Count > 0)
            told.Add($"Origin: {string.Join(", ", origins.Distinct().Select(Excerpt.Of))}, {Nothing}");
        return new Route(flow, city, abroad, plainGoods, plainTraits, told);
    }

    /// <summary>The places abroad that are told as the origin, without Hong Kong and Macao, which measures name.</summary>
    private static List<string> Origins(InitiativeCatalogue catalogue, string? origin, string? goods, IReadOnlyList<string> traits)
    {
        var named = from part in catalogue.Advise(new Shipment { Flow = TradeFlows.Import, Destination = origin, Goods = goods, Traits = traits }).Parts
                    where part.Part.Kind == TextPartKind.Place && part.Part.State == TextPartState.Understood && part.Part.Names is not null
                    select part.Part.Names;
        var names = named.Distinct().ToList();
        // Codes of countries are read and have no name.
        if (names.Count == 0 && origin is not null && IsPlace(catalogue, origin) && catalogue.Advise(new Shipment { Destination = origin }).Matches.All(match => match.IsGeneral))
            names.Add(origin);
        return names;
    }

    private static bool IsAbroad(InitiativeCatalogue catalogue, Places places, string text) => !IsInChina(places, text) && IsPlace(catalogue, text);

    private static bool IsInChina(Places places, string text) => places.Read(text) is { IsRecognised: true, IsOutside: false };

    /// <summary>Whether a text is read as a place that goods go to or come from.</summary>
    private static bool IsPlace(InitiativeCatalogue catalogue, string text) =>
        catalogue.Advise(new Shipment { Destination = text }) is var advice && advice.Notes.All(note => note.Kind != AdviceNoteKind.NotRecognised);

    /// <summary>What a text says of a group of countries to which the origin belongs, and the rest. "BRICS country" names no customs centre of the group.</summary>
    private static (string? Group, string? Plain) WithoutGroup(string? text)
    {
        if (text is null || !Group().IsMatch(text))
            return (null, text);
        var plain = Group().Replace(text, " ").Trim(' ', ',', '(', ')', '（', '）', '，', ':', '：');
        return ("a BRICS country", plain.Any(char.IsLetter) ? plain : null);
    }

    [GeneratedRegex(@"\b(?:an?\s+|the\s+)?BRICS(?:\s+(?:member\s+)?(?:country|countries|states?|nations?|members?|partners?)|[\s-]+origin)\b|金砖(?:国家)?成员国?|金砖国家(?!海关|示范)", RegexOptions.IgnoreCase)]
    private static partial Regex Group();
}
