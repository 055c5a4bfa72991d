namespace Initiative.Core;

/// <summary>Collects the names of a catalogue's topics and cities.</summary>
internal sealed class CatalogueNamesBuilder
{
    private ulong[] _keys = new ulong[512];
    private int[] _senses = new int[512];
    private int _count;

    internal CatalogueNames Build(InitiativeCatalogue catalogue)
    {
        foreach (var topic in catalogue.Topics)
        {
            var sense = new Sense(SenseKind.CatalogueTopic, topic.Index);
            Add(topic.Name.English, sense);
            Add(topic.Name.Chinese, sense);
            foreach (var alias in topic.Aliases)
                Add(alias, sense);
        }
        foreach (var city in catalogue.Cities)
        {
            var sense = new Sense(SenseKind.CatalogueCity, city.Index);
            Add(city.Name.English, sense);
            Add(city.Name.Chinese, sense);
            Add(city.Id.ToString(), sense);
        }
        return new CatalogueNames(_keys, _senses);
    }

    private void Add(string? name, Sense sense) => Add(CatalogueNames.HashOf(name), sense);

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
            if (_keys[slot] == hash && _senses[slot] == sense.Value)
                return;
            slot = (slot + 1) & mask;
        }
        (_keys[slot], _senses[slot]) = (hash, sense.Value);
    }

    private void Grow()
    {
        var (keys, senses) = (_keys, _senses);
        (_keys, _senses) = (new ulong[2 * keys.Length], new int[2 * keys.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
                Insert(keys[i], new Sense(senses[i]));
        }
    }
}
