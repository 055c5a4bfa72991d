namespace Initiative.Core;

/// <summary>The names of a catalogue's topics and cities by their hash, as far as the vocabulary does not have them. Built once, then only read.</summary>
internal sealed class CatalogueNames
{
    private ulong[] _keys;
    private Sense[] _senses;
    private int _count;

    internal CatalogueNames(InitiativeCatalogue catalogue, Lexicon lexicon)
    {
        _keys = new ulong[512];
        _senses = new Sense[512];
        var reading = TextReading.Rent(null);
        reading.Return();
        foreach (var topic in catalogue.Topics)
        {
            var sense = new Sense(SenseKind.CatalogueTopic, topic.Index);
            AddTopicName(topic.Name.English, sense, lexicon);
            AddTopicName(topic.Name.Chinese, sense, lexicon);
            foreach (var alias in topic.Aliases)
                AddTopicName(alias, sense, lexicon);
        }
        foreach (var city in catalogue.Cities)
        {
            var sense = new Sense(SenseKind.CatalogueCity, city.Index);
            Add(HashOf(city.Name.English), sense);
            Add(HashOf(city.Name.Chinese), sense);
            Add(HashOf(city.Id.ToString()), sense);
        }
    }

    internal int Find(ulong hash, Span<Sense> senses)
    {
        var mask = _keys.Length - 1;
        var count = 0;
        for (var slot = (int)hash & mask; _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == hash && count < senses.Length)
                senses[count++] = _senses[slot];
        }
        return count;
    }

    /// <summary>The hash of a whole text as one phrase; 0 if it has no words.</summary>
    internal static ulong HashOf(string? text)
    {
        var reading = TextReading.Rent(text);
        Tokenizer.Read(reading);
        var hash = PhraseHash.Empty;
        foreach (ref readonly var token in reading.Tokens)
            hash = PhraseHash.Add(hash, reading.NounOf(token));
        var isEmpty = reading.TokenCount == 0;
        reading.Return();
        return isEmpty ? 0 : PhraseHash.Mix(hash);
    }

    /// <summary>The vocabulary knows better what its own phrases are, as long as one of their topics is in the catalogue.</summary>
    private void AddTopicName(string? name, Sense sense, Lexicon lexicon)
    {
        var hash = HashOf(name);
        Span<Sense> known = stackalloc Sense[8];
        var count = Lexicon.FindBaked(hash, known);
        foreach (var other in known[..count])
        {
            if (other.Kind is not (SenseKind.Goods or SenseKind.Topic or SenseKind.Mode))
                continue;
            var row = new VocabularyRow(other.Row);
            for (var i = 0; i < row.TopicCount; i++)
            {
                if (lexicon.TopicOf(row.TopicAt(i)) == sense.Row)
                    return;
            }
        }
        Add(hash, sense);
    }

    private void Add(ulong hash, Sense sense)
    {
        if (hash == 0 || sense.Row < 0)
            return;
        if (2 * ++_count > _keys.Length)
            Grow();
        Insert(hash, sense);
    }

    private void Insert(ulong hash, Sense sense)
    {
        var mask = _keys.Length - 1;
        var slot = (int)hash & mask;
        while (_keys[slot] != 0)
        {
            if (_keys[slot] == hash && _senses[slot].Value == sense.Value)
                return;
            slot = (slot + 1) & mask;
        }
        (_keys[slot], _senses[slot]) = (hash, sense);
    }

    private void Grow()
    {
        var (keys, senses) = (_keys, _senses);
        (_keys, _senses) = (new ulong[2 * keys.Length], new Sense[2 * keys.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
                Insert(keys[i], senses[i]);
        }
    }
}
