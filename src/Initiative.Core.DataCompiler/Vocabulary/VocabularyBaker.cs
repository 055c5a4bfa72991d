using System.Globalization;
using System.Text;

namespace Initiative.Core.DataCompiler;

/// <summary>Bakes vocabulary.json into tables that need no start-up work: hashed phrases, and rows in UTF-8.</summary>
internal sealed partial class VocabularyBaker
{
    private const int Buckets = 1 << 12;

    private readonly VocabularyFile _file;
    private readonly SortedDictionary<(ulong Hash, ushort Sense), string> _phrases = [];
    private readonly List<byte[]> _rows = [];
    private readonly List<string> _topics = [];
    private readonly List<string> _cities = [];
    private readonly SortedSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    private VocabularyBaker(VocabularyFile file) => _file = file;

    /// <summary>Bakes a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="catalogues">The editions to whose topics and cities it leads.</param>
    /// <exception cref="InvalidDataException">The file contradicts itself; the message lists how.</exception>
    internal static string Bake(VocabularyFile file, IReadOnlyCollection<InitiativeCatalogue> catalogues)
    {
        var baker = new VocabularyBaker(file);
        baker.Collect();
        IEnumerable<string> topics = [.. baker._topics, .. file.GeneralTopics, .. file.BroadTopics, .. file.CountryTopics.Values, file.ContainedBatteryTopic, file.SeveralModesTopic];
        baker.CheckIds("topic", topics.Distinct(), id => catalogues.Any(catalogue => catalogue.Topics.TryGet(TopicId.Parse(id, null), out _)));
        baker.CheckIds("city", baker._cities, id => catalogues.Any(catalogue => catalogue.Cities.TryGet(PilotCityId.Parse(id, null), out _)));
        if (baker._problems.Count == 0)
            baker.CheckNames(catalogues.SelectMany(static catalogue => catalogue.Topics));
        baker.CheckHeadings();
        baker.CheckFillers();
        return baker._problems.Count == 0 ? baker.Write() : throw new InvalidDataException(string.Join('\n', baker._problems));
    }

    private void Collect()
    {
        foreach (var row in _file.Goods)
            AddNames(row.Names, new Sense(SenseKind.Goods, AddRow(row.Topics, "", row.Class, Flags(row), row.Chinese)), isCorrectable: true);
        foreach (var row in _file.Topics)
            AddNames(row.Names, new Sense(SenseKind.Topic, AddRow(row.Topics, "", row.Class, 0, row.Chinese)), isCorrectable: true);
        AddHints();
        foreach (var row in _file.Flows)
            AddNames(row.Names, new Sense(SenseKind.Flow, (int)Parse<TradeFlows>(row.Flow)), isCorrectable: true);
        foreach (var row in _file.Modes)
            AddNames(row.Names, new Sense(SenseKind.Mode, AddRow(row.Topics, "", row.Class, (byte)((int)Parse<TransportModes>(row.Mode) << VocabularyRow.ModeShift), row.Chinese)), isCorrectable: true);
        foreach (var row in _file.Cities)
            AddCity(row);
        AddPlaces(_file.OtherCities, SenseKind.OtherCity);
        AddPlaces(_file.Provinces, SenseKind.Province);
        AddCountries();
        AddCodes();
        foreach (var (name, words) in _file.Words)
            AddNames(words, new Sense(SenseKind.Role, (int)RoleOf(name)));
        AddPrivatives();
        CheckHomonyms();
    }

    /// <summary>Adds one hint for each word, with all the topics that it hints at.</summary>
    private void AddHints()
    {
        AddNames(_file.OtherSubjects, new Sense(SenseKind.Hint, AddRow([], "", "", 0)));
        var rows = new Dictionary<string, int>();
        foreach (var word in _file.Hints.Values.SelectMany(static words => words).Distinct())
        {
            var topics = _file.Hints.Where(pair => pair.Value.Contains(word)).ToDictionary(static pair => pair.Key, static _ => nameof(TopicLevel.May));
            var key = string.Join(' ', topics.Keys);
            if (!rows.TryGetValue(key, out var row))
                rows.Add(key, row = AddRow(topics, "", "", 0));
            AddNames([word], new Sense(SenseKind.Hint, row));
        }
    }

    /// <summary>Goods whose name ends in a word such as "toy" make other goods behind them something else, as that word does.</summary>
    private void AddPrivatives()
    {
        var privatives = _file.Words["privatives"];
        foreach (var name in _file.Goods.SelectMany(static row => row.Names))
        {
            if (privatives.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (word[0] > '\u3000' || name[..^word.Length].EndsWith(' '))))
                AddNames([name], new Sense(SenseKind.Role, (int)WordRole.Privative));
        }
    }

    private void AddCity(VocabularyFile.CityRow row)
    {
        _cities.Add(row.City);
        var city = _cities.Count - 1;
        AddNames(row.Names, new Sense(SenseKind.City, city));
        AddNames(row.Parts, new Sense(SenseKind.CityPart, city));
    }

    private void AddPlaces(string[] rows, SenseKind kind)
    {
        foreach (var row in rows)
        {
            var (code, names) = (row[..row.IndexOf(' ', StringComparison.Ordinal)], row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split('|'));
            var label = Array.Find(names, static name => name[0] < '\u0100') ?? names[0];
            var sense = new Sense(kind, AddRow([], kind == SenseKind.Province ? code[..2] : code, label, 0, FirstChinese(names)));
            AddNames(names, sense);
            AddCode(CodeList.Division, kind == SenseKind.OtherCity ? code[..4] : code[..2], sense);
            if (kind == SenseKind.Province)
                AddCode(CodeList.Division, code[3..], sense);
        }
    }

    private void AddCountries()
    {
        var rows = new Dictionary<string, int>();
        foreach (var country in _file.Countries)
        {
            var parts = country.Split(' ', 4);
            var names = parts[3].Split('|', StringSplitOptions.RemoveEmptyEntries);
            var topics = _file.CountryTopics.TryGetValue(parts[0], out var topic) ? new Dictionary<string, string> { [topic] = "certain" } : [];
            var row = AddRow(topics, parts[0], names.Length > 0 ? names[0] : parts[0], 0, FirstChinese(names));
            rows.Add(parts[0], row);
            AddNames(names, new Sense(SenseKind.Country, row));
            foreach (var code in parts[..3])
                AddCode(CodeList.Country, code, new Sense(SenseKind.Country, row));
        }
        foreach (var city in _file.ForeignCities)
            AddNames(city[3..].Split('|'), new Sense(SenseKind.ForeignCity, rows[city[..2]]));
    }

    /// <summary>Adds the codes that no topic of an edition has: those that exclude a topic, and those that lead to none.</summary>
    private void AddCodes()
    {
        foreach (var rule in _file.Hs)
            AddCode(CodeList.HarmonizedSystem, rule.Prefix, new Sense(SenseKind.Code, AddRow(new() { [rule.Topic] = rule.Level }, rule.Prefix, rule.Meaning, 0, rule.Chinese)));
        AddCodes(_file.Un, CodeList.UnitedNations, static row => row.Number);
        AddCodes(_file.Handling, CodeList.Handling, static row => row.Code);
        AddCodes(_file.Supervision, CodeList.Supervision, static row => row.Code);
    }

    private void AddCodes(VocabularyFile.CodeRow[] rows, CodeList list, Func<VocabularyFile.CodeRow, string> code)
    {
        foreach (var row in rows)
            AddCode(list, code(row), new Sense(SenseKind.Code, AddRow([], code(row), row.Meaning, 0, row.Chinese)));
    }

    private void AddCode(CodeList list, string code, Sense sense) => Add(PhraseHash.OfCode(list, code), sense, $"{list} {code}");

    private void AddNames(string[] names, Sense sense, bool isCorrectable = false)
    {
        foreach (var name in names)
        {
            // A plus sign is read like "and", on its own only.
            var hash = CatalogueNames.HashOf(name);
            if (hash == 0)
            {
                _problems.Add($"'{name}' has no words.");
                continue;
            }
            Add(hash, sense, name);
            if (isCorrectable)
                AddWords(name);
        }
    }

    private void AddWords(string name)
    {
        var reading = TextReading.Rent(name);
        Tokenizer.Read(reading);
        foreach (ref readonly var token in reading.Tokens)
        {
            if (token.Kind == TokenKind.Word && token.CharCount >= 5)
                _words.Add(reading.CharsOf(token).ToString());
        }
        reading.Return();
    }

    private void Add(ulong hash, Sense sense, string name)
    {
        if (sense.Kind == SenseKind.Goods)
        {
            foreach (var ((other, value), written) in _phrases)
            {
                if (other == hash && new Sense(value) is { Kind: SenseKind.Goods } known && known.Row != sense.Row)
                    _problems.Add($"'{name}' and '{written}' are one name in two rows of goods.");
            }
        }
        _phrases.TryAdd((hash, sense.Baked), name);
    }

    private int AddRow(Dictionary<string, string> topics, string code, string label, byte flags, string chinese = "")
    {
        var bytes = new List<byte> { flags, (byte)topics.Count };
        foreach (var (topic, level) in topics)
        {
            var index = _topics.IndexOf(topic);
            if (index < 0)
            {
                index = _topics.Count;
                _topics.Add(topic);
            }
            bytes.Add((byte)index);
            bytes.Add((byte)Parse<TopicLevel>(level));
        }
        foreach (var text in new[] { code.Replace(".", "", StringComparison.Ordinal), label, chinese })
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            bytes.Add(checked((byte)utf8.Length));
            bytes.AddRange(utf8);
        }
        _rows.Add([.. bytes]);
        return _rows.Count - 1;
    }

    private string Write()
    {
        var code = new StringBuilder();
        code.Append("// Baked from Data/vocabulary.json by src/Initiative.Core.DataCompiler. Do not edit.\nnamespace Initiative.Core;\n\n");
        code.Append("/// <summary>The words and codes of trade.</summary>\ninternal static class BakedVocabulary\n{\n");
        Text(code, "TopicIds", string.Join(' ', _topics));
        Text(code, "CityIds", string.Join(' ', _cities));
        Text(code, "GeneralTopicIds", string.Join(' ', _file.GeneralTopics));
        Text(code, "BroadTopicIds", string.Join(' ', _file.BroadTopics));
        Text(code, "DestinationTopicIds", string.Join(' ', _file.CountryTopics.Values));
        Text(code, "ContainedBatteryTopicId", _file.ContainedBatteryTopic);
        Text(code, "SeveralModesTopicId", _file.SeveralModesTopic);
        Text(code, "Words", string.Concat(_words.Select(static word => word + "\n")));
        Text(code, "RightWords", string.Concat(_file.RightWords.Select(static word => word + "\n")));
        Text(code, "Traditional", string.Concat(_file.Fold.Where(static pair => pair[0] != pair[1]).DistinctBy(static pair => pair[0]).OrderBy(static pair => pair[0])));
        var starts = new int[Buckets + 1];
        foreach (var ((hash, _), _) in _phrases)
            starts[(hash >> 52) + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        Table(code, "ushort", "Buckets", starts.Select(static start => (ulong)start));
        Table(code, "uint", "Keys", _phrases.Keys.Select(static key => (ulong)(uint)key.Hash));
        Table(code, "ushort", "Values", _phrases.Keys.Select(static key => (ulong)key.Sense));
        var at = 0;
        Table(code, "int", "RowStarts", [0, .. _rows.Select(row => (ulong)(at += row.Length))]);
        Table(code, "byte", "Rows", _rows.SelectMany(static row => row).Select(static value => (ulong)value));
        Table(code, "byte", "Headings", Headings().Select(static value => (ulong)value));
        return code.Append("}\n").ToString();
    }

    private byte[] Headings()
    {
        var bits = new byte[1250];
        foreach (var range in _file.Headings.SelectMany(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            var (first, last) = (Number(range[..4]), Number(range[^4..]));
            for (var heading = first; heading <= last; heading++)
                bits[heading / 8] |= (byte)(1 << (heading % 8));
        }
        return bits;
    }

    private static void Text(StringBuilder code, string name, string text) =>
        code.Append(CultureInfo.InvariantCulture, $"    internal const string {name} = {Code.Literal(text)};\n\n");

    private static void Table(StringBuilder code, string type, string name, IEnumerable<ulong> values)
    {
        code.Append(CultureInfo.InvariantCulture, $"    internal static ReadOnlySpan<{type}> {name} =>\n    [");
        var column = 0;
        foreach (var value in values)
            code.Append(column++ % 24 == 0 ? "\n        " : " ").Append(value.ToString(CultureInfo.InvariantCulture)).Append(',');
        code.Append("\n    ];\n\n");
    }

    private static byte Flags(VocabularyFile.NamedRow row) => (byte)((row.IsClosed ? VocabularyRow.Closed : 0) | (row.IsBattery ? VocabularyRow.Battery : 0));

    private static string FirstChinese(string[] names) => Array.Find(names, static name => name[0] > '\u3000') ?? "";

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static WordRole RoleOf(string key)
    {
        key = key.Replace("negators", "negator", StringComparison.Ordinal);
        return Parse<WordRole>(key.EndsWith('s') ? key[..^1] : key);
    }

    private static T Parse<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name, ignoreCase: true);
}
