namespace Initiative.Core.DataCompiler;

/// <summary>Where things are in a checkout.</summary>
internal sealed record Repository(string Root)
{
    internal string DataPath => Path.Combine(Root, "src", "Initiative.Core", "Data", "edition-2025.json");

    internal string BakedPath => Path.Combine(Root, "src", "Initiative.Core", "Edition2025.g.cs");

    internal string VocabularyPath => Path.Combine(Root, "src", "Initiative.Core", "Data", "vocabulary.json");

    internal string BakedVocabularyPath => Path.Combine(Root, "src", "Initiative.Core", "Query", "Reading", "BakedVocabulary.g.cs");

    internal string HistoryPath => Path.Combine(Root, "src", "Initiative.Core", "Data", "history.json");

    internal string BakedHistoryPath => Path.Combine(Root, "src", "Initiative.Core", "EditionHistory.g.cs");

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
