namespace Initiative.Core;

/// <summary>The names and aliases of a catalogue's topics as numbered words, to recognise them in what people write. Built once, then only read.</summary>
internal sealed class TopicNames
{
    private const int LongestText = 1_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Form, int Number)> _forms = [];
    private readonly Name[][] _names;

    internal TopicNames(InitiativeCatalogue catalogue)
    {
        _names = new Name[catalogue.Topics.Count][];
        foreach (var topic in catalogue.Topics)
            _names[topic.Index] = ReadNames(topic);
    }

    /// <summary>How a text names a topic: with the whole of one of its names, or with a part that leaves open whether it is meant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="topic">The topic.</param>
    /// <returns>The name and how much of the text it accounts for, from 0 to 1; null if the text does not name the topic.</returns>
    internal Naming? Find(ShipmentWords text, Topic topic)
    {
        Naming? best = null;
        foreach (var name in _names[topic.Index])
        {
            if ((text.Have(name.Whole) || text.Have(name.Parts)) && !(best?.Coverage >= text.Coverage(name.Parts)))
                best = new Naming(name.Text, text.Coverage(name.Parts), isWhole: true);
        }
        if (best is null && topic.Kind == TopicKind.Goods)
        {
            foreach (var name in _names[topic.Index])
            {
                if (text.ArePartOf(name.Parts))
                    return new Naming(name.Text, 1, isWhole: false);
            }
        }
        return best;
    }

    /// <summary>Reads what somebody wrote of a shipment.</summary>
    internal ShipmentWords Read(string? text)
    {
        var words = new List<int>();
        var specific = 0;
        var reader = new WordReader(text, stackalloc char[WordReader.BufferSize]);
        while (words.Count < LongestText && reader.Next(out var word))
        {
            if (CommonWords.AreIgnored(word))
                continue;
            if (!_numbers.TryGetValue(word.ToString(), out var number))
                number = reader.IsCompound ? ShipmentWords.Unknown : NumberOfTypo(reader.Inflected);
            words.Add(number);
            if (reader.IsCompound)
                reader.EnterCompound();
            else if (!CommonWords.AreGeneric(word))
                specific++;
        }
        return new ShipmentWords(text, [.. words], specific);
    }

    private Name[] ReadNames(Topic topic)
    {
        var names = new List<Name> { ReadName(topic.Name.English, topic.Kind) };
        if (topic.Name.Chinese is { } chinese)
            names.Add(ReadName(chinese, topic.Kind));
        foreach (var alias in topic.Aliases)
            names.Add(ReadName(alias, topic.Kind));
        return [.. names];
    }

    private Name ReadName(string name, TopicKind kind)
    {
        var (whole, parts) = (new List<int>(), new List<int>());
        var compoundEnd = 0;
        var reader = new WordReader(name, stackalloc char[WordReader.BufferSize]);
        while (reader.Next(out var word))
        {
            // "Products" says nothing about which goods, but much about a place or an instrument: smart phones are not Smart Customs.
            if (CommonWords.AreIgnored(word) || (kind == TopicKind.Goods && CommonWords.AreGeneric(word)))
                continue;
            var number = Learn(word.ToString(), reader.Inflected.ToString());
            if (reader.Start >= compoundEnd)
                whole.Add(number);
            if (reader.IsCompound)
            {
                compoundEnd = reader.Start + reader.Length;
                reader.EnterCompound();
            }
            else
            {
                parts.Add(number);
            }
        }
        return new Name(name, [.. whole], [.. parts]);
    }

    private int Learn(string word, string form)
    {
        if (!_numbers.TryGetValue(word, out var number))
            _numbers.Add(word, number = _numbers.Count);
        _forms.Add((form, number));
        return number;
    }

    private int NumberOfTypo(ReadOnlySpan<char> word)
    {
        foreach (var (form, number) in _forms)
        {
            if (Nearest.IsTypo(word, form))
                return number;
        }
        return ShipmentWords.Unknown;
    }

    /// <summary>How a text names a topic.</summary>
    internal sealed class Naming(string name, double coverage, bool isWhole)
    {
        internal readonly string Name = name;
        internal readonly double Coverage = coverage;
        internal readonly bool IsWhole = isWhole;
    }

    private readonly struct Name(string text, int[] whole, int[] parts)
    {
        internal readonly string Text = text;
        internal readonly int[] Whole = whole;
        internal readonly int[] Parts = parts;
    }
}
