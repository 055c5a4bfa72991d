namespace Initiative.Core.AssistantTools;

/// <summary>What a text names in China: a city that took part in some edition, a division, another place, or nothing that is known.</summary>
/// <param name="City">A city that took part in an edition.</param>
/// <param name="Division">A province-level division in which such a city lies.</param>
/// <param name="Name">The name of another place, where it is known; null otherwise.</param>
/// <param name="Explanation">What the text was read as, where that is not plain; null otherwise.</param>
/// <param name="IsRecognised">Whether it names anything that is known.</param>
/// <param name="IsOutside">Whether it is known to lie outside the Chinese mainland.</param>
internal sealed record Place(KnownCity? City, Division? Division, string? Explanation, bool IsRecognised, bool IsOutside = false, string? Name = null);

/// <summary>Reads the names and codes of places in China.</summary>
internal sealed class Places(InitiativeCatalogue catalogue, EditionHistory history)
{
    private const int CodeLength = 6;
    private const int CityDigits = 4;
    private const int DivisionDigits = 2;

    // The divisions in which no pilot city of any edition is known.
    private static readonly string[] OtherDivisions = ["Gansu", "Heilongjiang", "Ningxia", "Qinghai", "Shanxi", "Tibet"];

    private static readonly string[] Outside = [Edition2025.Topics.HongKong.Id.ToString(), Edition2025.Topics.Macao.Id.ToString()];

    private static readonly string[] CitySuffixes = ["municipality", "city", "shi", "市"];

    private static readonly string[] DivisionSuffixes =
        ["autonomous region", "zhuang autonomous region", "uygur autonomous region", "province", "壮族自治区", "维吾尔自治区", "回族自治区", "自治区", "省"];

    public Place Read(string text)
    {
        if (text.Length > Lookup.LongestName)
            return new Place(null, null, null, IsRecognised: false);
        var name = Plain(text, CitySuffixes);
        if (history.Cities.FirstOrDefault(city => Names(city).Contains(name)) is { } known)
            return new Place(known, null, null, IsRecognised: true);
        if (DivisionOf(text) is { } division)
            return new Place(null, division, null, IsRecognised: true);
        if (County.Find(Plain(text, [.. CitySuffixes, "county", "district", "县", "区"])) is { } county && Within(county.Code) is { } seat)
            return new Place(seat, null, $"{county.Name} is part of {seat.Name} (GB/T 2260 code {county.Code}); the editions name cities, not counties", IsRecognised: true);
        if (text.Length == CodeLength && text.All(char.IsAsciiDigit) && Within(text) is { } coded)
            return new Place(coded, null, $"The code {text} lies within {coded.Name} ({coded.DivisionCode})", IsRecognised: true);
        return catalogue.TryFindTopic(text, out var topic) && Outside.Contains(topic.Id.ToString())
            ? new Place(null, null, $"{topic.Name} lies outside the Chinese mainland.", IsRecognised: true, IsOutside: true)
            : Advised(text);
    }

    /// <summary>Whether a name is that of a province-level division in which no pilot city is known.</summary>
    public static bool IsDivision(string name) => OtherDivisions.Contains(name);

    public IReadOnlyList<KnownCity> Near(string text) => Lookup.Near(history.Cities, text);

    /// <summary>What the library reads as the city of a shipment: ports, airports, districts and places elsewhere.</summary>
    private Place Advised(string text)
    {
        var advice = catalogue.Advise(new Shipment { City = text });
        var sentence = advice.Notes.Where(note => note.Kind != AdviceNoteKind.NotRecognised).Select(note => note.ToString()).FirstOrDefault();
        if (advice.City is { } city)
            return new Place(history.Cities[city.Id], null, CodesOf(advice, city) is [var code, ..] ? CodeNames.ReadAs(code, city.Name.English) : advice.Notes.Any(note => note.ToString().StartsWith(city.Name.English, StringComparison.Ordinal)) ? null : sentence, IsRecognised: true);
        var isPlace = advice.Notes.Any(note => note.Kind == AdviceNoteKind.OtherPlace);
        var named = advice.Parts.Select(part => part.Part).Where(part => part.Kind is TextPartKind.City or TextPartKind.Place).ToList();
        var isOutside = isPlace && named.Count > 0 && named.All(part => part.Kind == TextPartKind.Place && !OtherDivisions.Contains(part.Names));
        return new Place(null, null, sentence, isPlace, isOutside, named is [var only] ? only.Names : null);
    }

    /// <summary>The codes of the city that the text of a shipment's city is written in.</summary>
    private static List<CityCode> CodesOf(ShipmentAdvice advice, PilotCity city) =>
        [.. from part in advice.Parts
            where part.Part.Kind == TextPartKind.Code
            from code in city.Codes
            where code.Code.Equals(part.Part.Text, StringComparison.OrdinalIgnoreCase)
            select code];

    private KnownCity? Within(string code) =>
        history.Cities.FirstOrDefault(city => code.StartsWith(city.DivisionCode.AsSpan(0, city.IsMunicipality ? DivisionDigits : CityDigits), StringComparison.Ordinal));

    private Division? DivisionOf(string text)
    {
        var name = Plain(text, DivisionSuffixes);
        return history.Cities.Select(city => city.Division).Where(division => division.Kind != DivisionKind.Municipality)
            .FirstOrDefault(division => new[] { Plain(division.Name.English, []), division.Name.Chinese, division.Code, Plain(division.IsoCode, []) }.Contains(name));
    }

    private static string[] Names(KnownCity city) =>
        [Plain(city.Name.English, []), Plain(city.Id.ToString(), []), city.Name.Chinese ?? "", city.DivisionCode];

    /// <summary>In lower case, without apostrophes, spaces and hyphens, and without one of the suffixes.</summary>
    private static string Plain(string text, IReadOnlyList<string> suffixes)
    {
        var plain = Bare(text);
        foreach (var suffix in suffixes.Select(Bare))
        {
            if (plain.Length > suffix.Length && plain.EndsWith(suffix, StringComparison.Ordinal))
                return plain[..^suffix.Length];
        }
        return plain;
    }

    private static string Bare(string text) => string.Concat(text.Where(letter => letter is not ('\'' or '’' or ' ' or '-'))).ToLowerInvariant().Replace('ü', 'u');
}
