namespace Initiative.Core;

/// <summary>The codes of a catalogue's topics and cities, sorted for look-up. Built when the first code is read.</summary>
internal sealed class CatalogueCodes
{
    private const int LongestCode = 7;
    private const int HeadingLength = 4;
    private const int LongestLocode = 5;

    // A topic code has a slot for each of its topics, a heading one for each subheading that a topic has, a city code one; equal keys are neighbours.
    private readonly ulong[] _keys;
    private readonly Entry[] _entries;

    internal CatalogueCodes(InitiativeCatalogue catalogue)
    {
        var slots = new List<(ulong Key, Entry Entry)>();
        for (var topic = 0; topic < catalogue.TopicCodes.Length; topic++)
        {
            foreach (var code in catalogue.TopicCodes[topic])
                AddTopicCode(slots, topic, code);
        }
        for (var city = 0; city < catalogue.CityCodes.Length; city++)
        {
            foreach (var code in catalogue.CityCodes[city])
                slots.Add((KeyOf(ListOf(code.List), TailOf(code.List, code.Code)), new Entry(city, default, null)));
        }
        _keys = new ulong[slots.Count];
        _entries = new Entry[slots.Count];
        for (var i = 0; i < _keys.Length; i++)
            (_keys[i], _entries[i]) = slots[i];
        Array.Sort(_keys, _entries);
    }

    /// <summary>Finds the topics of a code.</summary>
    /// <returns>The topics, each with its level, a heading's perhaps several times; empty if no topic of the catalogue has the code.</returns>
    internal ReadOnlySpan<Entry> Find(CodeList list, ReadOnlySpan<char> code)
    {
        var key = KeyOf(list, code);
        var (low, high) = (0, _keys.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_keys[middle] < key)
                low = middle + 1;
            else
                high = middle;
        }
        for (high = low; key != 0 && high < _keys.Length && _keys[high] == key; high++)
        {
            // Counts the slots of the code.
        }
        return _entries.AsSpan(low, high - low);
    }

    /// <summary>The index of the city that a code leads to, or -1.</summary>
    /// <param name="list">UN/LOCODE without the country, or airports.</param>
    /// <param name="code">The three letters or digits.</param>
    internal int FindCity(CodeList list, ReadOnlySpan<char> code) => Find(list, code) is [var city, ..] ? city.Index : -1;

    private static void AddTopicCode(List<(ulong Key, Entry Entry)> slots, int topic, TopicCode code)
    {
        var level = code.Certainty == CodeCertainty.Certain ? TopicLevel.Certain : TopicLevel.May;
        slots.Add((KeyOf(ListOf(code.List), code.Code), new Entry(topic, level, code.Meaning)));
        if (code.List == TopicCodeList.Hs2022 && code.Code.Length > HeadingLength)
            slots.Add((KeyOf(CodeList.HeadingOfRule, code.Code.AsSpan(0, HeadingLength)), new Entry(topic, TopicLevel.May, null)));
    }

    /// <summary>The list and the letters and digits of a code in any case, as one number; 0 if it is too long.</summary>
    private static ulong KeyOf(CodeList list, ReadOnlySpan<char> code)
    {
        if (code.Length > LongestCode)
            return 0;
        var key = (ulong)list + 1;
        foreach (var c in code)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return 0;
            key = (key << 8) | (char.IsAsciiLetter(c) ? (uint)c & ~0x20u : c);
        }
        return key;
    }

    private static ReadOnlySpan<char> TailOf(CityCodeList list, string code) =>
        list == CityCodeList.UnLocode && code.Length == LongestLocode ? code.AsSpan(2) : code;

    private static CodeList ListOf(TopicCodeList list) => list switch
    {
        TopicCodeList.Hs2022 => CodeList.HarmonizedSystem,
        TopicCodeList.UnNumber => CodeList.UnitedNations,
        TopicCodeList.IataHandling => CodeList.Handling,
        _ => CodeList.Supervision,
    };

    private static CodeList ListOf(CityCodeList list) => list == CityCodeList.UnLocode ? CodeList.Locode : CodeList.Airport;

    /// <summary>What a code leads to.</summary>
    /// <param name="index">The index of the topic or the city in the catalogue.</param>
    /// <param name="level">How surely the code belongs to the topic.</param>
    /// <param name="meaning">What the code stands for, in a few words; null if the catalogue does not say.</param>
    internal readonly struct Entry(int index, TopicLevel level, LocalizedText? meaning)
    {
        internal readonly int Index = index;
        internal readonly TopicLevel Level = level;
        internal readonly LocalizedText? Meaning = meaning;
    }
}
