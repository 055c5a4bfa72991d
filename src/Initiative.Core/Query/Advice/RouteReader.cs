using Side = Initiative.Core.PlaceGrammar.Side;

namespace Initiative.Core;

/// <summary>Collects where goods come from and go to, as texts about goods say it: "from Chile to Ningbo", "FOB Ningbo", "CNNGB-DEHAM".</summary>
internal sealed class RouteReader(Lexicon lexicon)
{
    private Side _origin;
    private Side _target;
    private Sense _city;
    private bool _namesSeveral;

    /// <summary>The direction of trade, if one end of the route is abroad; or none.</summary>
    internal TradeFlows Flow => _origin == _target ? TradeFlows.None
        : _origin == Side.Abroad ? TradeFlows.Import
        : _target == Side.Abroad ? TradeFlows.Export
        : TradeFlows.None;

    /// <summary>The words that say where abroad the goods come from or go to.</summary>
    internal string AbroadWords { get; private set; } = "";

    /// <summary>The words of the only place in China that is named, or null.</summary>
    internal string? CityWords { get; private set; }

    internal void Read(TextReading reading)
    {
        var items = reading.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (PlaceGrammar.SideOf(items[i], lexicon) is not (var side and not Side.NotSaid) || !PlaceGrammar.IsMeant(reading, i))
                continue;
            var (start, role) = RoleBefore(reading, i);
            if (role == WordRole.Origin || (role != WordRole.Target && IsJoined(reading, i + 1)))
                _origin = Take(reading, start, i, side);
            else if (role == WordRole.Target || IsJoined(reading, i))
                _target = Take(reading, start, i, side);
            else if (side == Side.China && (role == WordRole.Preposition || IsBeforeTrade(reading, i) || IsLast(reading, i)))
                TakeCity(reading, i);
        }
    }

    private Side Take(TextReading reading, int start, int index, Side side)
    {
        if (side == Side.China)
            TakeCity(reading, index);
        else
            AbroadWords = reading.Text[reading.StartOf(reading.Items[start])..reading.EndOf(reading.Items[index])];
        return side;
    }

    private void TakeCity(TextReading reading, int index)
    {
        ref readonly var item = ref reading.Items[index];
        if (item.Place.Kind is SenseKind.Country or SenseKind.Province)
            return;
        var place = item.Place.Kind is SenseKind.City or SenseKind.CityPart ? new Sense(SenseKind.CatalogueCity, lexicon.CityOf(item.Place.Row)) : item.Place;
        _namesSeveral |= CityWords is not null && (place.Kind, place.Row) != (_city.Kind, _city.Row);
        (_city, CityWords) = (place, _namesSeveral ? null : CityWords ?? reading.WrittenOf(item).ToString());
    }

    /// <summary>What the word before a place says of it, and the index of that word; the words "the port of" may stand between.</summary>
    private static (int Start, WordRole Role) RoleBefore(TextReading reading, int index)
    {
        var items = reading.Items;
        for (var i = index; i > 0 && reading.GapBefore(items[i]) != Gap.Segment; i--)
        {
            ref readonly var before = ref items[i - 1];
            if (before.Is(WordRole.Origin))
                return (i - 1, WordRole.Origin);
            if (before.Is(WordRole.Target))
                return (i - 1, WordRole.Target);
            if (before.Is(WordRole.Preposition))
                return (i - 1, WordRole.Preposition);
            if (!(before.Is(WordRole.PlaceWord) || before.Is(WordRole.Filler)) || before.Place.IsPlace)
                break;
        }
        return (index, WordRole.Filler);
    }

    /// <summary>Whether the places before and at an index are two ends of a route: "Ningbo-Hamburg", "CNNGB/DEHAM".</summary>
    private bool IsJoined(TextReading reading, int index)
    {
        var items = reading.Items;
        return index > 0 && index < items.Length && PlaceGrammar.SideOf(items[index - 1], lexicon) is var left and not Side.NotSaid && PlaceGrammar.SideOf(items[index], lexicon) is var right and not Side.NotSaid && left != right
            && (reading.GapBefore(items[index]) == Gap.Hyphen || (CodeReader.IsLocode(reading, items[index - 1].First, lexicon) && CodeReader.IsLocode(reading, items[index].First, lexicon)));
    }

    /// <summary>Whether a direction, a mode or a destination follows: 宁波出口, 宁波空运, "Ningbo to Hamburg".</summary>
    private static bool IsBeforeTrade(TextReading reading, int index) =>
        index + 1 < reading.ItemCount && (reading.Items[index + 1].Sense.Kind is SenseKind.Flow or SenseKind.Mode || reading.Items[index + 1].Is(WordRole.Target)) && reading.GapBefore(reading.Items[index + 1]) != Gap.Segment;

    /// <summary>Whether a place ends a segment, as in "batteries, Ningbo" and "batteries Ningbo port".</summary>
    private static bool IsLast(TextReading reading, int index)
    {
        var items = reading.Items;
        var next = index + 1;
        while (next < items.Length && reading.GapBefore(items[next]) != Gap.Segment && items[next].Is(WordRole.PlaceWord))
            next++;
        return next == items.Length || reading.GapBefore(items[next]) == Gap.Segment;
    }
}
