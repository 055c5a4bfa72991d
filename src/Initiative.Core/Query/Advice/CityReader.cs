namespace Initiative.Core;

/// <summary>Reads the city of a shipment: names in any usual form, and codes. A name is never guessed.</summary>
internal sealed class CityReader(Lexicon lexicon, NoteSheet notes)
{
    private const int DivisionDigits = 4;
    private const int LocodeLength = 5;
    private const int AirportLength = 3;

    /// <summary>Finds the pilot city that a text names, and notes what was read.</summary>
    /// <returns>The city, or null.</returns>
    internal PilotCity? Read(string? text, ShipmentInput input)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var reading = TextReader.Read(text, ReadingContext.City, lexicon);
        var found = new Found();
        if (reading.TokenCount != 1 || reading.Tokens[0].Kind != TokenKind.Number || !ReadDigits(reading, ref found))
            ReadNames(reading, ref found);
        var city = Decide(text.Trim(), found, input);
        notes.AddRest(input, text.AsSpan(reading.ReadTo));
        reading.Return();
        return city;
    }

    private void ReadNames(TextReading reading, ref Found found)
    {
        var items = reading.Items;
        for (var i = 0; i < items.Length; i++)
        {
            ref readonly var item = ref items[i];
            if (FindByCode(reading, item, lexicon) is var city and >= 0)
            {
                found.AddCity(city, null);
            }
            else if (item.Place.IsPlace)
            {
                if (PlaceGrammar.IsMeant(reading, i))
                    Take(reading, i, ref found);
            }
            else if (IsCountryBehindCity(reading, item))
            {
                TakeCountry(reading, item, ref found);
            }
            else if (item.Roles == 0 || item.Is(WordRole.OtherHead) || reading.TokenCount == 1)
            {
                TakeCode(reading, item, ref found);
            }
        }
    }

    private static bool IsDistrict(TextReading reading, int index) =>
        index + 1 < reading.ItemCount && reading.Items[index + 1].Is(WordRole.District) && reading.GapBefore(reading.Items[index + 1]) != Gap.Segment;

    private void Take(TextReading reading, int index, ref Found found)
    {
        ref readonly var item = ref reading.Items[index];
        var place = item.Place;
        switch (place.Kind)
        {
            case SenseKind.CatalogueCity:
                found.AddCity(place.Row, null);
                break;
            case SenseKind.City:
                found.AddCity(lexicon.CityOf(place.Row), null);
                break;
            case SenseKind.CityPart:
                found.AddCity(lexicon.CityOf(place.Row), reading.WrittenOf(item).ToString());
                break;
            case SenseKind.OtherCity when IsDistrict(reading, index):
                found.District = place.Row + 1;
                break;
            case SenseKind.OtherCity:
                found.Other = place.Row + 1;
                found.OtherIsIn = item.Part.Kind == SenseKind.CityPart ? lexicon.CityOf(item.Part.Row) + 1 : 0;
                break;
            case SenseKind.Province:
                found.Province = place.Row + 1;
                break;
            case SenseKind.Country when !new VocabularyRow(place.Row).CodeBytes.SequenceEqual("CN"u8):
            case SenseKind.ForeignCity:
                found.Foreign = place.Row + 1;
                break;
        }
    }

    /// <summary>Whether two letters end a text behind a comma: "Shenyang, US".</summary>
    private static bool IsCountryBehindCity(TextReading reading, in Item item) =>
        item.First > 0 && item.Next == reading.TokenCount && reading.Tokens[item.First] is { IsUpper: true, Length: 2, Before: Gap.Segment };

    /// <summary>Takes the ISO 3166-1 code of a country, unless a province has the letters, such as GD.</summary>
    private static void TakeCountry(TextReading reading, in Item item, ref Found found)
    {
        var letters = reading.CharsOf(reading.Tokens[item.First]);
        if (Lexicon.FindCode(CodeList.Division, letters) < 0 && Lexicon.FindCode(CodeList.Country, letters) is var country and >= 0 && !letters.SequenceEqual("cn"))
            found.Foreign = country + 1;
    }

    /// <summary>Reads a word that is no name as a UN/LOCODE or an IATA airport.</summary>
    private void TakeCode(TextReading reading, in Item item, ref Found found)
    {
        ref readonly var token = ref reading.Tokens[item.First];
        var chars = reading.CharsOf(token);
        var isWhole = reading.TokenCount == 1;
        var isOrdinary = item.Roles != 0 && !item.Is(WordRole.OtherHead);
        if (isOrdinary && !(isWhole || (token.IsUpper && lexicon.Codes.FindCity(CodeList.Airport, chars) >= 0)))
            return;
        if (CodeIn(reading, item, out var list) is { IsEmpty: false } code)
            TakeCode(list, code, ref found);
        else if (!chars.SequenceEqual("cn"))
            found.Unknown ??= reading.WrittenOf(item).ToString();
    }

    /// <summary>The letters that an item has of a UN/LOCODE, without the country, or of an airport; empty if it has none.</summary>
    private static ReadOnlySpan<char> CodeIn(TextReading reading, in Item item, out CodeList list)
    {
        ref readonly var token = ref reading.Tokens[item.First];
        var chars = reading.CharsOf(token);
        list = CodeList.Locode;
        if (token.Kind is TokenKind.Word or TokenKind.Mixed && chars.Length == LocodeLength && chars.StartsWith("cn"))
            return chars[2..];
        if (token.Kind != TokenKind.Word || chars.Length != AirportLength)
            return default;
        if (IsAfterCountry(reading, item.First))
            return chars;
        list = CodeList.Airport;
        return reading.TokenCount == 1 || token.IsUpper ? chars : default;
    }

    /// <summary>The index of the city that an item of a text about a city names by a code, or -1.</summary>
    internal static int FindByCode(TextReading reading, in Item item, Lexicon lexicon)
    {
        // A city that the catalogue does not list has its UN/LOCODE among its names.
        if (item.Sense.Kind is not (SenseKind.None or SenseKind.OtherCity) || (item.Place.IsPlace && item.Place.Kind != SenseKind.OtherCity))
            return -1;
        if (reading.TokenCount == 1 && reading.Tokens[0].Kind == TokenKind.Number)
            return FindByDivision(reading.CharsOf(reading.Tokens[0]), lexicon);
        return CodeIn(reading, item, out var list) is { IsEmpty: false } code ? lexicon.Codes.FindCity(list, code) : -1;
    }

    /// <summary>The index of the city whose GB/T 2260 code begins digits, or -1.</summary>
    private static int FindByDivision(ReadOnlySpan<char> digits, Lexicon lexicon)
    {
        if (digits.Length is not (5 or 6 or 10))
            return -1;
        foreach (var city in lexicon.Catalogue.Cities)
        {
            var code = city.DivisionCode.AsSpan();
            if (digits.StartsWith(code[..(code.EndsWith("0000") ? 2 : DivisionDigits)]))
                return city.Index;
        }
        return -1;
    }

    private static bool IsAfterCountry(TextReading reading, int token) =>
        token == 1 && reading.TokenCount == 2 && reading.CharsOf(reading.Tokens[0]).SequenceEqual("cn");

    private void TakeCode(CodeList list, ReadOnlySpan<char> code, ref Found found)
    {
        if (lexicon.Codes.FindCity(list, code) is var city and >= 0)
            found.AddCity(city, null);
        else
            found.Unknown ??= code.ToString().ToUpperInvariant();
    }

    /// <summary>Reads digits as a GB/T 2260 code or what begins with one.</summary>
    private bool ReadDigits(TextReading reading, ref Found found)
    {
        var digits = reading.CharsOf(reading.Tokens[0]);
        if (digits.Length == DivisionDigits)
        {
            notes.AddCustomsDistrict(digits.ToString());
            found.IsNoted = true;
            return true;
        }
        if (digits.Length is not (5 or 6 or 10))
            return false;
        if (FindByDivision(digits, lexicon) is var city and >= 0)
            found.AddCity(city, null);
        if (found.City == 0 && Lexicon.FindCode(CodeList.Division, digits[..DivisionDigits]) is var other and >= 0)
            found.Other = other + 1;
        else if (found.City == 0 && Lexicon.FindCode(CodeList.Division, digits[..2]) is var province and >= 0)
            found.Other = province + 1;
        if (digits.Length == 10 && (found.City | found.Other) != 0)
            notes.AddRegistration(digits.ToString());
        return true;
    }

    private PilotCity? Decide(string text, in Found found, ShipmentInput input)
    {
        if (found.IsNoted)
            return null;
        if (found.City == 0)
        {
            if (found.Elsewhere > 0 && found.Elsewhere == found.Province && PilotCitiesOf(new VocabularyRow(found.Province - 1)) is { } cities)
                notes.AddProvince(text, new VocabularyRow(found.Province - 1).Label, cities);
            else if (found.Other > 0 && found.OtherIsIn > 0 && !IsInProvince(found))
                notes.AddAmbiguousCity(text, new VocabularyRow(found.Other - 1).Label, lexicon.Catalogue.Cities[found.OtherIsIn - 1].Name);
            else if (found.Elsewhere > 0)
                notes.AddOtherCity(input, text, new VocabularyRow(found.Elsewhere - 1).Label);
            else if (lexicon.Catalogue.TryFindTopic(text.Trim(), out var topic) && topic.Kind == TopicKind.Place)
                notes.AddOtherCity(input, text, topic.Name);
            else
                notes.AddUnknownCity(text, NearestTo(text));
            return null;
        }
        var city = lexicon.Catalogue.Cities[found.City - 1];
        var rival = found.Second > 0 ? lexicon.Catalogue.Cities[found.Second - 1].Name
            : found.Other > 0 && found.OtherIsIn != found.City ? new VocabularyRow(found.Other - 1).Label
            : found.Foreign > 0 ? new VocabularyRow(found.Foreign - 1).Label
            : null;
        if (rival is not null)
        {
            notes.AddAmbiguousCity(text, city.Name, rival);
            return null;
        }
        if (found.Province > 0 && new VocabularyRow(found.Province - 1) is var province && !city.DivisionCode.StartsWith(province.Code, StringComparison.Ordinal))
        {
            notes.AddDisagreement(ShipmentInput.City, city.Name.English, new($"the province {province.Label}", $"省份{province.Label.Chinese ?? province.Label.English}"));
            return null;
        }
        notes.AddPilotCity(input, text, city, found.Part);
        if (found.Unknown is not null)
            notes.AddNotRecognised(ShipmentInput.City, found.Unknown);
        return city;
    }

    /// <summary>Whether the other city lies in the province that is named as well.</summary>
    private static bool IsInProvince(in Found found) =>
        found.Province > 0 && new VocabularyRow(found.Other - 1).Code.StartsWith(new VocabularyRow(found.Province - 1).Code, StringComparison.Ordinal);

    /// <summary>The names of a province's pilot cities, or null where it has none.</summary>
    private LocalizedText? PilotCitiesOf(VocabularyRow province)
    {
        var (english, chinese) = (new List<string>(), new List<string>());
        foreach (var city in lexicon.Catalogue.Cities)
        {
            if (!city.DivisionCode.StartsWith(province.Code, StringComparison.Ordinal))
                continue;
            english.Add(city.Name.English);
            chinese.Add(city.Name.Chinese ?? city.Name.English);
        }
        return english.Count == 0 ? null : new LocalizedText(string.Join(", ", english), string.Join("、", chinese));
    }

    private LocalizedText? NearestTo(string text)
    {
        var near = lexicon.Catalogue.Cities.NearestTo(text, 1);
        return near.Count == 0 ? null : near[0].Name;
    }

    /// <summary>The places that a text names, each as its index plus one.</summary>
    private struct Found
    {
        internal int City;
        internal int Second;
        internal int Other;

        /// <summary>The pilot city that has a part of the same name as the other city.</summary>
        internal int OtherIsIn;
        internal int District;
        internal int Province;
        internal int Foreign;
        internal bool IsNoted;

        /// <summary>What there is if there is no pilot city.</summary>
        internal readonly int Elsewhere => Other > 0 ? Other : District > 0 ? District : Foreign > 0 ? Foreign : Province;
        internal string? Part;
        internal string? Unknown;

        /// <summary>Adds a city, or a part of one: the name of a city outweighs the name of a part.</summary>
        internal void AddCity(int index, string? part)
        {
            if (index < 0 || City == index + 1)
            {
                Part = part is null && City == index + 1 ? null : Part;
                return;
            }
            if (City == 0 || (Part is not null && part is null))
                (City, Part) = (index + 1, part);
            else if (part is null)
                Second = index + 1;
        }
    }
}
