namespace Initiative.Core;

/// <summary>Decides whether a place name of a text stands for the place.</summary>
internal static class PlaceGrammar
{
    /// <summary>Whether an item is a place, such as a topic's.</summary>
    internal static bool IsPlace(in Item item, Lexicon lexicon) => item.Place.IsPlace || SideOf(item, lexicon) != Side.NotSaid;

    /// <summary>On which side of the mainland's border a place lies.</summary>
    internal static Side SideOf(in Item item, Lexicon lexicon) => item.Place.Kind switch
    {
        SenseKind.CatalogueCity or SenseKind.City or SenseKind.CityPart or SenseKind.OtherCity or SenseKind.Province => Side.China,
        SenseKind.Country when IsChina(item) => Side.China,
        SenseKind.Country or SenseKind.ForeignCity => Side.Abroad,
        _ when lexicon.IsDestination(item) => Side.Abroad,
        _ => Side.NotSaid,
    };

    /// <summary>Whether an item is China as a whole.</summary>
    internal static bool IsChina(in Item item) => item.Place.Kind == SenseKind.Country && new VocabularyRow(item.Place.Row).CodeBytes.SequenceEqual("CN"u8);

    /// <summary>Whether an item is a place that the text means: neither the name of a street, as in "Nanjing West Road", nor excluded, as in "not Ningbo".</summary>
    internal static bool IsMeant(TextReading reading, int index) => !IsPartOfStreet(reading, index) && !IsNegated(reading, index);

    /// <summary>Whether a word before or behind an item excludes it.</summary>
    internal static bool IsNegated(TextReading reading, int index)
    {
        var items = reading.Items;
        if (index + 1 < items.Length && items[index + 1].Is(WordRole.NegatorAfter) && reading.GapBefore(items[index + 1]) != Gap.Segment && !IsBeforeNumber(reading, index + 1))
            return true;
        for (var i = index; i > 0 && reading.GapBefore(items[i]) != Gap.Segment; i--)
        {
            if (items[i - 1].Is(WordRole.NegatorBefore) && !IsBeforeNumber(reading, i - 1))
                return true;
        }
        return false;
    }

    /// <summary>Whether a number follows, as in "No 5 terminal".</summary>
    private static bool IsBeforeNumber(TextReading reading, int index) =>
        index + 1 < reading.ItemCount && reading.Tokens[reading.Items[index + 1].First].Kind == TokenKind.Number;

    private static bool IsPartOfStreet(TextReading reading, int index)
    {
        var items = reading.Items;
        for (var i = index + 1; i < items.Length && reading.GapBefore(items[i]) != Gap.Segment; i++)
        {
            if (items[i].Is(WordRole.Street))
                return true;
            if (!items[i].Is(WordRole.PlaceWord) || items[i].Place.IsPlace)
                return false;
        }
        return false;
    }

    /// <summary>A side of the border of the Chinese mainland.</summary>
    internal enum Side
    {
        NotSaid,
        China,
        Abroad,
    }
}
