namespace Initiative.Core;

/// <summary>The phrases that a catalogue's texts are read with: the vocabulary of trade, and the catalogue's own names of topics and cities.</summary>
/// <remarks>Built once for a catalogue, then only read.</remarks>
internal sealed class Lexicon
{
    /// <summary>The most tokens of a phrase.</summary>
    internal const int LongestPhrase = 12;

    private const int BucketBits = 12;

    private readonly int[] _topics;
    private readonly bool[] _isGoodsTopic;
    private readonly bool[] _isGeneral;
    private readonly bool[] _isBroad;
    private readonly bool[] _isDestination;
    private readonly CatalogueNames _names;
    private CatalogueCodes? _codes;
    private int[]? _cities;

    internal Lexicon(InitiativeCatalogue catalogue)
    {
        Catalogue = catalogue;
        Words = WordIndex.Of(catalogue);
        _names = CatalogueNames.Of(catalogue);
        _topics = TopicsOf(BakedVocabulary.TopicIds);
        _isGeneral = FlagsOf(BakedVocabulary.GeneralTopicIds);
        _isBroad = FlagsOf(BakedVocabulary.BroadTopicIds);
        _isDestination = FlagsOf(BakedVocabulary.DestinationTopicIds);
        var topics = catalogue.Topics;
        _isGoodsTopic = new bool[topics.Count];
        for (var i = 0; i < _isGoodsTopic.Length; i++)
            _isGoodsTopic[i] = topics[i].Kind == TopicKind.Goods;
    }

    internal readonly InitiativeCatalogue Catalogue;

    /// <summary>The words of the measures' own texts.</summary>
    internal readonly WordIndex Words;

    /// <summary>The codes of the catalogue's topics and cities.</summary>
    internal CatalogueCodes Codes => _codes ?? Published.Once(ref _codes, new CatalogueCodes(Catalogue));

    /// <summary>The topic of goods that contain a battery, or -1.</summary>
    internal int BatteryPowered => TopicsOf(BakedVocabulary.ContainedBatteryTopicId)[0];

    /// <summary>The topic of what goes by more than one mode of transport, or -1.</summary>
    internal int SeveralModes => TopicsOf(BakedVocabulary.SeveralModesTopicId)[0];

    internal bool IsGoodsTopic(int topic) => _isGoodsTopic[topic];

    /// <summary>Whether a topic says little about a shipment, such as customs clearance.</summary>
    internal bool IsGeneral(int topic) => _isGeneral[topic];

    /// <summary>Whether so many goods may belong to a topic that one of them alone says little, such as agricultural products.</summary>
    internal bool IsBroad(int topic) => _isBroad[topic];

    /// <summary>Whether a topic is a place to which goods are sent, such as Hong Kong.</summary>
    internal bool IsDestination(int topic) => _isDestination[topic];

    /// <summary>Whether an item names such a place.</summary>
    internal bool IsDestination(in Item item)
    {
        if (item.Sense.Kind == SenseKind.CatalogueTopic)
            return _isDestination[item.Sense.Row];
        if (item.Sense.Kind != SenseKind.Topic)
            return false;
        var row = new VocabularyRow(item.Sense.Row);
        return row.TopicCount > 0 && row.LevelAt(0) == TopicLevel.Certain && _topics[row.TopicAt(0)] is var topic and >= 0 && _isDestination[topic];
    }

    /// <summary>The index in the catalogue of a city of the vocabulary, or -1.</summary>
    internal int CityOf(int vocabularyCity) => (_cities ?? Published.Once(ref _cities, CitiesOf(BakedVocabulary.CityIds)))[vocabularyCity];

    /// <summary>The index in the catalogue of a topic of the vocabulary, or -1.</summary>
    internal int TopicOf(int vocabularyTopic) => _topics[vocabularyTopic];

    /// <summary>Finds what a phrase names.</summary>
    /// <param name="hash">The mixed hash of the phrase.</param>
    /// <param name="senses">Takes up what it names.</param>
    /// <returns>How many senses there are.</returns>
    internal int Find(ulong hash, Span<Sense> senses)
    {
        var count = FindBaked(hash, senses);
        return count + _names.Find(hash, senses[count..]);
    }

    /// <summary>Finds what a phrase of the vocabulary names.</summary>
    internal static int FindBaked(ulong hash, Span<Sense> senses)
    {
        var bucket = (int)(hash >> (64 - BucketBits));
        var (slot, end) = (BakedVocabulary.Buckets[bucket], BakedVocabulary.Buckets[bucket + 1]);
        var key = (uint)hash;
        var count = 0;
        for (int i = slot; i < end; i++)
        {
            if (BakedVocabulary.Keys[i] == key && count < senses.Length)
                senses[count++] = new Sense(BakedVocabulary.Values[i]);
        }
        return count;
    }

    /// <summary>The row of a code of the vocabulary, or -1: countries, divisions, and codes that no topic has.</summary>
    internal static int FindCode(CodeList list, ReadOnlySpan<char> code)
    {
        Span<Sense> senses = stackalloc Sense[1];
        return FindBaked(PhraseHash.OfCode(list, code), senses) == 0 ? -1 : senses[0].Row;
    }

    /// <summary>The direction of trade with which a name ends, as 拼箱出口 does.</summary>
    internal TradeFlows FlowAtEnd(TextReading reading, in Item item)
    {
        var hash = PhraseHash.Empty;
        for (var i = item.Next - (reading.Tokens[item.Next - 1].Kind == TokenKind.Ideograph ? 2 : 1); i < item.Next; i++)
            hash = PhraseHash.Add(hash, reading.NounOf(reading.Tokens[i]));
        Span<Sense> senses = reading.Found;
        foreach (var sense in senses[..Find(PhraseHash.Mix(hash), senses)])
        {
            if (sense.Kind == SenseKind.Flow)
                return (TradeFlows)sense.Row;
        }
        return TradeFlows.None;
    }

    /// <summary>Whether a row leads to any topic of the catalogue.</summary>
    internal bool HasTopic(int row)
    {
        var vocabulary = new VocabularyRow(row);
        for (var i = 0; i < vocabulary.TopicCount; i++)
        {
            if (_topics[vocabulary.TopicAt(i)] >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether a row leads to a topic of the catalogue.</summary>
    internal bool LeadsTo(int row, int topic) => PlaceOf(topic, new VocabularyRow(row)) >= 0;

    /// <summary>Whether a row certainly names goods with a battery.</summary>
    internal bool IsCertainlyBatteryPowered(int row) =>
        BatteryPowered >= 0 && new VocabularyRow(row) is var vocabulary && PlaceOf(BatteryPowered, vocabulary) is var place and >= 0 && vocabulary.LevelAt(place) == TopicLevel.Certain;

    /// <summary>Where a topic of the catalogue stands among the topics of a row, or -1.</summary>
    private int PlaceOf(int topic, VocabularyRow vocabulary)
    {
        var place = vocabulary.TopicCount - 1;
        while (place >= 0 && _topics[vocabulary.TopicAt(place)] != topic)
            place--;
        return place;
    }

    /// <summary>Adds the topics of the catalogue that a row leads to, except those that are there already.</summary>
    internal int AddTopics(int row, Span<TopicCall> calls, int count)
    {
        var vocabulary = new VocabularyRow(row);
        for (var i = 0; i < vocabulary.TopicCount; i++)
        {
            var topic = _topics[vocabulary.TopicAt(i)];
            if (topic >= 0 && count < calls.Length && !Has(calls[..count], topic))
                calls[count++] = new TopicCall(topic, vocabulary.LevelAt(i));
        }
        return count;
    }

    /// <summary>The topics of the catalogue that an item names, in a buffer of the reading: until the next call for the same reading.</summary>
    internal ReadOnlySpan<TopicCall> TopicsOf(TextReading reading, in Item item)
    {
        Span<TopicCall> calls = reading.Calls;
        var count = 0;
        switch (item.Sense.Kind)
        {
            case SenseKind.Goods or SenseKind.Topic or SenseKind.Mode:
                count = AddTopics(item.Sense.Row, calls, 0);
                break;
            case SenseKind.CatalogueTopic:
                calls[count++] = new TopicCall(item.Sense.Row, TopicLevel.Certain);
                break;
            case SenseKind.Code:
                foreach (var call in reading.CodeOf(item).Calls)
                {
                    if (count < calls.Length)
                        calls[count++] = call;
                }
                break;
        }
        return calls[..count];
    }

    private static bool Has(ReadOnlySpan<TopicCall> calls, int topic)
    {
        foreach (var call in calls)
        {
            if (call.Topic == topic)
                return true;
        }
        return false;
    }

    /// <summary>The indexes in the catalogue of topics, or -1.</summary>
    private int[] TopicsOf(string ids)
    {
        var names = ids.Split(' ');
        var indexes = new int[names.Length];
        var topics = Catalogue.Topics;
        for (var i = 0; i < indexes.Length; i++)
        {
            var index = topics.Count - 1;
            while (index >= 0 && topics[index].Id.Value != names[i])
                index--;
            indexes[i] = index;
        }
        return indexes;
    }

    /// <summary>The indexes in the catalogue of cities, or -1.</summary>
    private int[] CitiesOf(string ids)
    {
        var names = ids.Split(' ');
        var indexes = new int[names.Length];
        var cities = Catalogue.Cities;
        for (var i = 0; i < indexes.Length; i++)
        {
            var index = cities.Count - 1;
            while (index >= 0 && cities[index].Id.Value != names[i])
                index--;
            indexes[i] = index;
        }
        return indexes;
    }

    private bool[] FlagsOf(string ids)
    {
        var flags = new bool[Catalogue.Topics.Count];
        foreach (var topic in TopicsOf(ids))
        {
            if (topic >= 0)
                flags[topic] = true;
        }
        return flags;
    }
}
