namespace Initiative.Core.DataCompiler;

/// <summary>Where things are in a checkout.</summary>
internal sealed record Repository(string Root)
{
    /// <summary>The files of the editions, by edition.</summary>
    internal string[] EditionPaths => [.. Directory.GetFiles(DataPath, "edition-*.json").Order(StringComparer.Ordinal)];

    internal string HistoryPath => Data("history.json");

    internal string VocabularyPath => Data("vocabulary.json");

    internal string IdLedgerPath => Data("ids.txt");

    /// <summary>The id from which those of the other kinds are baked.</summary>
    internal string IdPatternPath => Path.Combine(Root, "src", "Initiative.Core", "Model", "MeasureId.cs");

    private string DataPath => Path.Combine(Root, "src", "Initiative.Core", "Data");

    internal string Data(string file) => Path.Combine(DataPath, file);

    internal string Baked(string file) => Path.Combine(Root, "src", "Initiative.Core", "Baked", file);

    /// <summary>The repository that holds a folder, or null.</summary>
    internal static Repository? FindFrom(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, "Initiative.Core.sln")))
                return new Repository(current.FullName);
        }
        return null;
    }
}
