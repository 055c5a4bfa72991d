namespace Initiative.Core;

/// <summary>Reads where a shipment goes: names, ISO 3166-1 codes and UN/LOCODEs.</summary>
internal sealed class DestinationReader(Lexicon lexicon, NoteSheet notes, CallSheet calls)
{
    private const int MostTopics = 16;
    private const double Weight = 0.5;

    private bool _isKnown;

    /// <summary>Reads a destination and calls for what it calls for.</summary>
    /// <returns>Whether it is known to be a place.</returns>
    internal bool Read(string? text, TradeFlows flow)
    {
        if (string.IsNullOrWhiteSpace(text))
            return false;
        var reading = TextReader.Read(text, ReadingContext.Destination, lexicon);
        var items = reading.Items;
        for (var i = 0; i < items.Length; i++)
        {
            ref readonly var item = ref items[i];
            if (PlaceGrammar.IsPlace(item, lexicon) && !PlaceGrammar.IsMeant(reading, i))
                notes.AddNegated(ShipmentInput.Destination, reading.WrittenOf(item).ToString());
            else if (AddTopics(reading, item) || item.Place.IsPlace)
                AddPlace(reading, item, flow);
            else if ((item.Roles == 0 || reading.Tokens[item.First].IsUpper || reading.TokenCount == 1) && ReadCountry(reading, item) is var row and >= 0)
                AddCountry(row, reading.WrittenOf(item).ToString());
            else if (item.Sense.Kind == SenseKind.None && item.Roles == 0)
                notes.AddNotRecognised(ShipmentInput.Destination, reading.WrittenOf(item));
        }
        notes.AddRest(ShipmentInput.Destination, text.AsSpan(reading.ReadTo));
        reading.Return();
        return _isKnown;
    }

    private bool AddTopics(TextReading reading, in Item item)
    {
        var topics = lexicon.TopicsOf(reading, item);
        foreach (var topic in topics)
            calls.Add(topic, Weight, TopicLevel.Certain, ShipmentInput.Destination, reading.WrittenOf(item).ToString(), null);
        return !topics.IsEmpty;
    }

    private void AddPlace(TextReading reading, in Item item, TradeFlows flow)
    {
        _isKnown = true;
        if (flow == TradeFlows.Export && PlaceGrammar.SideOf(item, lexicon) == PlaceGrammar.Side.China)
            notes.AddDisagreement(ShipmentInput.Destination, reading.WrittenOf(item).ToString(), new("the export", "出口"));
    }

    /// <summary>Reads an ISO 3166-1 code, or the country of a UN/LOCODE.</summary>
    private static int ReadCountry(TextReading reading, in Item item)
    {
        var chars = reading.CharsOf(reading.Tokens[item.First]);
        return chars.Length is 2 or 3 ? Lexicon.FindCode(CodeList.Country, chars)
            : chars.Length == 5 && reading.TokenCount == 1 ? Lexicon.FindCode(CodeList.Country, chars[..2])
            : -1;
    }

    private void AddCountry(int row, string written)
    {
        _isKnown = true;
        Span<TopicCall> topics = stackalloc TopicCall[MostTopics];
        foreach (var topic in topics[..lexicon.AddTopics(row, topics, 0)])
            calls.Add(topic, Weight, TopicLevel.Certain, ShipmentInput.Destination, written, null);
    }
}
