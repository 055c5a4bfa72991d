namespace Initiative.Core;

/// <summary>Reads codes that stand in a text: HS codes, UN numbers, handling codes and supervision modes.</summary>
internal static class CodeReader
{
    private const int MostDigits = 16;
    private const int ShortestBare = 6;
    private const int LongestBare = 13;
    private const int NumberLength = 4;
    private const int LocodeLength = 5;

    /// <summary>Reads the code that begins at a token and adds it as an item.</summary>
    /// <returns>How many tokens it takes; 0 if none begins there.</returns>
    internal static int TryRead(TextReading reading, int index, Lexicon lexicon)
    {
        ref readonly var token = ref reading.Tokens[index];
        var chars = reading.CharsOf(token);
        return token.Kind switch
        {
            TokenKind.Word when chars.SequenceEqual("un") => ReadUnitedNations(reading, index, 1, DigitsAt(reading, index + 1), lexicon),
            TokenKind.Mixed when chars.StartsWith("un") && AreDigits(chars[2..]) && chars.Length == 2 + NumberLength => ReadUnitedNations(reading, index, 0, chars[2..].ToString(), lexicon),
            TokenKind.Mixed when chars.StartsWith("hs") && AreDigits(chars[2..]) => ReadLabelled(reading, index, 0, chars[2..].ToString(), lexicon),
            TokenKind.Word or TokenKind.Ideograph when LabelLength(reading, index) is var label and > 0 => ReadLabelled(reading, index, label, "", lexicon),
            TokenKind.Word when IsLocode(reading, index, lexicon) || AirportAt(reading, index, lexicon) >= 0 => AddLocode(reading, index, lexicon),
            TokenKind.Word when token is { IsUpper: true, Length: 3 } && IsKnown(CodeList.Handling, chars, lexicon) =>
                Add(reading, index, 1, new ReadCode(CodeList.Handling, reading.Text.Substring(token.Start, token.Length)).Add(CodeList.Handling, chars, lexicon)),
            TokenKind.Word when CountryAt(reading, index, lexicon) is var country and >= 0 => AddCountry(reading, index, country),
            TokenKind.Number => ReadBare(reading, index, lexicon),
            _ => 0,
        };
    }

    /// <summary>Whether a token is the UN/LOCODE of a pilot city, or one of a place abroad beside such a code.</summary>
    internal static bool IsLocode(TextReading reading, int index, Lexicon lexicon) => CityAt(reading, index, lexicon) >= 0
        || (reading.Tokens[index] is { Kind: TokenKind.Word, IsUpper: true, Length: LocodeLength } token
            && Lexicon.FindCode(CodeList.Country, reading.CharsOf(token)[..2]) >= 0
            && (CityNear(reading, index, -1, lexicon) || CityNear(reading, index, 1, lexicon))
            && lexicon.Find(PhraseHash.Mix(PhraseHash.Add(PhraseHash.Empty, reading.NounOf(token))), reading.Found) == 0);

    /// <summary>Whether one of the next two tokens in a direction is the UN/LOCODE of a pilot city; a word such as "to" may stand between.</summary>
    private static bool CityNear(TextReading reading, int index, int step, Lexicon lexicon) =>
        CityAt(reading, index + step, lexicon) >= 0 || CityAt(reading, index + (2 * step), lexicon) >= 0;

    /// <summary>The index of the pilot city whose UN/LOCODE a token is, or -1.</summary>
    private static int CityAt(TextReading reading, int index, Lexicon lexicon) =>
        index >= 0 && index < reading.TokenCount && reading.Tokens[index] is { Kind: TokenKind.Word, IsUpper: true, Length: LocodeLength } token && reading.CharsOf(token).StartsWith("cn")
            ? lexicon.Codes.FindCity(CodeList.Locode, reading.CharsOf(token)[2..])
            : -1;

    /// <summary>The index of the pilot city whose airport a token is, written in capitals and no word otherwise, or behind a word such as "ex"; or -1.</summary>
    private static int AirportAt(TextReading reading, int index, Lexicon lexicon) =>
        reading.Tokens[index] is { Kind: TokenKind.Word, IsUpper: true, Length: 3 } token && lexicon.Codes.FindCity(CodeList.Airport, reading.CharsOf(token)) is var city and >= 0
            && (IsBehindRoute(reading, index) || lexicon.Find(PhraseHash.Mix(PhraseHash.Add(PhraseHash.Empty, reading.NounOf(token))), reading.Found) == 0)
            ? city
            : -1;

    /// <summary>Whether a token in capitals stands behind a word in small letters that names where goods come from or go to.</summary>
    internal static bool IsBehindRoute(TextReading reading, int index) =>
        index > 0 && reading.Tokens[index] is { Kind: TokenKind.Word, IsUpper: true } && reading.Tokens[index - 1] is { IsUpper: false } before && reading.CharsOf(before) is "ex" or "from" or "to" or "via";

    /// <summary>The row of the country whose ISO code stands at a token behind a word such as "to", and that means nothing else; or -1.</summary>
    private static int CountryAt(TextReading reading, int index, Lexicon lexicon)
    {
        ref readonly var token = ref reading.Tokens[index];
        if (token.Length is not (2 or 3) || !IsBehindRoute(reading, index) || Lexicon.FindCode(CodeList.Country, reading.CharsOf(token)) is not (var country and >= 0))
            return -1;
        foreach (var sense in reading.Found.AsSpan(0, lexicon.Find(PhraseHash.Mix(PhraseHash.Add(PhraseHash.Empty, reading.NounOf(token))), reading.Found)))
        {
            if (sense.Kind is not (SenseKind.Role or SenseKind.Country))
                return -1;
        }
        return country;
    }

    private static int AddCountry(TextReading reading, int index, int country)
    {
        ref var item = ref reading.AddItem(index, 1);
        item.Sense = item.Place = new Sense(SenseKind.Country, country);
        return 1;
    }

    private static int AddLocode(TextReading reading, int index, Lexicon lexicon)
    {
        ref var item = ref reading.AddItem(index, 1);
        var city = CityAt(reading, index, lexicon) is var port and >= 0 ? port : AirportAt(reading, index, lexicon);
        item.Sense = item.Place = city >= 0
            ? new Sense(SenseKind.CatalogueCity, city)
            : new Sense(SenseKind.Country, Lexicon.FindCode(CodeList.Country, reading.CharsOf(reading.Tokens[index])[..2]));
        return 1;
    }

    private static int Add(TextReading reading, int index, int count, ReadCode code)
    {
        ref var item = ref reading.AddItem(index, count);
        item.Sense = new Sense(SenseKind.Code, 0);
        item.Code = reading.AddCode(code);
        return count;
    }

    private static int ReadUnitedNations(TextReading reading, int index, int label, string digits, Lexicon lexicon)
    {
        if (digits.Length != NumberLength)
            return 0;
        return Add(reading, index, 1 + label, UnitedNations(digits, lexicon));
    }

    /// <summary>Reads a UN number.</summary>
    internal static ReadCode UnitedNations(ReadOnlySpan<char> digits, Lexicon lexicon) =>
        new ReadCode(CodeList.UnitedNations, $"UN {digits}").Add(CodeList.UnitedNations, digits, lexicon);

    /// <summary>Whether the catalogue or the vocabulary has a code.</summary>
    internal static bool IsKnown(CodeList list, ReadOnlySpan<char> code, Lexicon lexicon) =>
        !lexicon.Codes.Find(list, code).IsEmpty || Lexicon.FindCode(list, code) >= 0;

    /// <summary>How many tokens announce an HS code at an index; 0 if none do.</summary>
    private static int LabelLength(TextReading reading, int index)
    {
        Span<Sense> senses = reading.Found;
        var hash = PhraseHash.Empty;
        var length = 0;
        for (var n = 0; n < 4 && index + n < reading.TokenCount; n++)
        {
            ref readonly var token = ref reading.Tokens[index + n];
            if ((n > 0 && token.Before == Gap.Segment) || token.Kind is TokenKind.Number or TokenKind.Mixed)
                break;
            hash = PhraseHash.Add(hash, reading.NounOf(token));
            foreach (var sense in senses[..Lexicon.FindBaked(PhraseHash.Mix(hash), senses)])
            {
                if (sense.Kind == SenseKind.Role && sense.Row == (int)WordRole.CommodityLabel)
                    length = n + 1;
            }
        }
        return length > 0 && index + length < reading.TokenCount && reading.Tokens[index + length].Kind == TokenKind.Number ? length : 0;
    }

    private static int ReadLabelled(TextReading reading, int index, int label, string digits, Lexicon lexicon)
    {
        var count = label;
        if (label == 0)
        {
            count = 1;
        }
        else
        {
            // Groups of digits that belong together: 8507 60 00 90.
            do
            {
                digits += DigitsAt(reading, index + count++);
            }
            while (digits.Length is >= 4 and <= 8 && index + count < reading.TokenCount && reading.Tokens[index + count] is { Kind: TokenKind.Number, Length: 2, Before: Gap.Space });
        }
        return digits.Length > MostDigits ? 0 : Add(reading, index, count, HarmonizedSystem.Read(digits, lexicon));
    }

    private static int ReadBare(TextReading reading, int index, Lexicon lexicon)
    {
        ref readonly var token = ref reading.Tokens[index];
        var digits = reading.CharsOf(token);
        if (digits.Length == NumberLength && token.Length == NumberLength)
        {
            if (IsKnown(CodeList.Supervision, digits, lexicon))
                return Add(reading, index, 1, new ReadCode(CodeList.Supervision, digits.ToString()).Add(CodeList.Supervision, digits, lexicon));
            // Beside other words, or where it may be a year, a number of four digits is no heading.
            return reading.TokenCount == 1 && !digits.StartsWith("19") && !digits.StartsWith("20") && HarmonizedSystem.Exists(digits) ? Add(reading, index, 1, HarmonizedSystem.Read(digits, lexicon)) : 0;
        }
        var isDotted = token.Length > digits.Length;
        if (isDotted ? digits.Length is < ShortestBare or > LongestBare || reading.Text[token.Start + 4] != '.' : digits.Length is not (6 or 8 or 10 or 13))
            return 0;
        return HarmonizedSystem.Exists(digits) ? Add(reading, index, 1, HarmonizedSystem.Read(digits, lexicon)) : 0;
    }

    /// <summary>The digits of a code without its label, points and blanks; empty if there is anything else.</summary>
    internal static string DigitsOf(string text, string label)
    {
        var digits = new char[text.Length];
        var count = 0;
        var isStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold.Of(text[i]);
            if (isStart && i + 1 < text.Length && c == label[0] && Fold.Of(text[i + 1]) == label[1])
                i += label.Length - 1;
            else if (char.IsAsciiDigit(c))
                digits[count++] = c;
            else if (c is not ('.' or '-' or Fold.Dropped) && !char.IsWhiteSpace(c))
                return "";
            isStart &= char.IsWhiteSpace(c);
        }
        return new string(digits, 0, count);
    }

    private static string DigitsAt(TextReading reading, int index) =>
        index < reading.TokenCount && reading.Tokens[index] is { Kind: TokenKind.Number } token && token.Before != Gap.Segment ? reading.CharsOf(token).ToString() : "";

    private static bool AreDigits(ReadOnlySpan<char> chars) => !chars.IsEmpty && !chars.ContainsAnyExceptInRange('0', '9');
}
