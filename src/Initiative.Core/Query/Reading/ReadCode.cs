namespace Initiative.Core;

/// <summary>A code that a text has, and what it means.</summary>
/// <param name="list">The list.</param>
/// <param name="written">The code as it is shown.</param>
internal sealed class ReadCode(CodeList list, string written)
{
    private readonly List<TopicCall> _calls = [];

    internal readonly CodeList List = list;
    internal readonly string Written = written;

    /// <summary>What it stands for, in a few words of ours, or null.</summary>
    internal LocalizedText? Meaning { get; private set; }

    /// <summary>Whether the code, or what it begins with, is in the catalogue or the vocabulary.</summary>
    internal bool IsKnown { get; private set; }

    /// <summary>The chapter of an HS code; 0 for other codes.</summary>
    internal int Chapter { get; init; }

    /// <summary>Why it was not read, or null.</summary>
    internal LocalizedText? Problem { get; init; }

    /// <summary>The topics of the catalogue that it leads to or excludes, each once.</summary>
    internal IReadOnlyList<TopicCall> Calls => _calls;

    /// <summary>Adds what a code of a list leads to: first the topics of the catalogue, then what the vocabulary excludes. What was added before is more exact and stays.</summary>
    internal ReadCode Add(CodeList list, ReadOnlySpan<char> code, Lexicon lexicon)
    {
        var entries = lexicon.Codes.Find(list, code);
        foreach (var entry in entries)
            Add(new TopicCall(entry.Index, entry.Level), entry.Meaning);
        if (Lexicon.FindCode(list, code) is var row and >= 0)
        {
            var vocabulary = new VocabularyRow(row);
            for (var i = 0; i < vocabulary.TopicCount; i++)
            {
                if (lexicon.TopicOf(vocabulary.TopicAt(i)) is var topic and >= 0)
                    Add(new TopicCall(topic, vocabulary.LevelAt(i)), null);
            }
            Add(null, vocabulary.Label);
        }
        return this;
    }

    private void Add(TopicCall? call, LocalizedText? meaning)
    {
        Meaning = IsKnown ? Meaning : meaning;
        IsKnown = true;
        if (call is not { } added)
            return;
        foreach (var known in _calls)
        {
            if (known.Topic == added.Topic)
                return;
        }
        _calls.Add(added);
    }
}
