namespace Initiative.Core.DataCompiler;

/// <content>What cannot be meant: each problem is told, and nothing is baked.</content>
internal sealed partial class VocabularyBaker
{
    /// <summary>A role alone would make a word say nothing.</summary>
    private void CheckHomonyms()
    {
        foreach (var word in _file.Words["homonyms"])
        {
            var hash = CatalogueNames.HashOf(word);
            if (!_phrases.Keys.Any(phrase => phrase.Hash == hash && new Sense(phrase.Sense).Kind is SenseKind.Goods or SenseKind.Topic or SenseKind.Mode))
                _problems.Add($"The homonym '{word}' names nothing.");
        }
    }

    /// <summary>What is written otherwise than an ordinary word and read like it, as "thé" where accents are folded, cannot name goods.</summary>
    private void CheckFillers()
    {
        var fillers = _file.Words["fillers"].ToLookup(CatalogueNames.HashOf);
        foreach (var name in _file.Goods.SelectMany(static row => row.Names))
        {
            if (fillers[CatalogueNames.HashOf(name)].FirstOrDefault(filler => !filler.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } filler)
                _problems.Add($"'{name}' names goods and is read like the ordinary word '{filler}'.");
        }
    }

    /// <summary>What a topic of an edition is called may be known here as well, but not as something else alone.</summary>
    private void CheckNames(IEnumerable<Topic> topics)
    {
        var others = _file.OtherSubjects.ToLookup(CatalogueNames.HashOf);
        var known = _phrases.Keys.Select(static phrase => (phrase.Hash, Sense: new Sense(phrase.Sense)))
            .Where(static phrase => phrase.Sense.Kind is SenseKind.Goods or SenseKind.Topic)
            .ToLookup(static phrase => phrase.Hash, static phrase => phrase.Sense.Row);
        foreach (var topic in topics)
        {
            var index = _topics.IndexOf(topic.Id.Value);
            foreach (var name in (string?[])[topic.Name.English, topic.Name.Chinese, .. topic.Aliases])
            {
                if (name is not null && others.Contains(CatalogueNames.HashOf(name)))
                    _problems.Add($"'{name}' is a name of the topic '{topic.Id}', and a subject that no measure is about here: take it from one of the two.");
            }
            foreach (var alias in topic.Aliases)
            {
                int[] rows = [.. known[CatalogueNames.HashOf(alias)]];
                if (rows.Length > 0 && !Array.Exists(rows, row => TopicsOf(row).Contains(index)))
                    _problems.Add($"'{alias}' is an alias of the topic '{topic.Id}', and names other things here: take it from one of the two.");
            }
        }
    }

    private IEnumerable<int> TopicsOf(int row) => Enumerable.Range(0, _rows[row][1]).Select(topic => (int)_rows[row][2 + (2 * topic)]);

    private void CheckIds(string kind, IEnumerable<string> ids, Func<string, bool> isKnown)
    {
        foreach (var id in ids.Where(id => !isKnown(id)))
            _problems.Add($"No edition has the {kind} '{id}'.");
    }

    /// <summary>The code that says where goods stand is not baked: it is for whoever reads the file.</summary>
    private void CheckHeadings()
    {
        var headings = Headings();
        foreach (var row in _file.Goods.Where(row => row.Hs.Length >= 4 && (headings[Number(row.Hs[..4]) / 8] & (1 << (Number(row.Hs[..4]) % 8))) == 0))
            _problems.Add($"'{row.Class}' has the HS code {row.Hs}, of which there is no heading.");
    }
}
