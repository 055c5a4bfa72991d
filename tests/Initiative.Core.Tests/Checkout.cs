using System.Runtime.CompilerServices;

namespace Initiative.Core.Tests;

/// <summary>The files of the checkout from which the tests were built.</summary>
internal static class Checkout
{
    internal static string Seed { get; } = PathOf("seeds", "000_9e46f52b3ccc70f0.txt");

    internal static string EditionJson { get; } = PathOf("src", "Initiative.Core", "Data", "edition-2025.json");

    internal static string HistoryJson { get; } = PathOf("src", "Initiative.Core", "Data", "history.json");

    internal static string BakedHistory { get; } = PathOf("src", "Initiative.Core", "Baked", "EditionHistory.g.cs");

    internal static string Vocabulary { get; } = PathOf("src", "Initiative.Core", "Data", "vocabulary.json");

    internal static string BakedVocabulary { get; } = PathOf("src", "Initiative.Core", "Baked", "BakedVocabulary.g.cs");

    internal static string IdLedger { get; } = PathOf("src", "Initiative.Core", "Data", "ids.txt");

    internal static string Schema(string name) => PathOf("src", "Initiative.Core", "Data", $"{name}.schema.json");

    internal static string BakedEdition { get; } = PathOf("src", "Initiative.Core", "Baked", "Edition2025.g.cs");

    internal static string DocumentationExamples { get; } = PathOf("tests", "Initiative.Core.Tests", "Documentation", "DocumentationExamples.cs");

    internal static string WebDocumentationExamples { get; } = PathOf("tests", "Initiative.Core.AspNet.Tests", "DocumentationExamples.cs");

    internal static string ReadmeExamples { get; } = PathOf("tests", "Initiative.Core.Tests", "Readme", "ReadmeExamples.cs");

    /// <summary>The folder with a file for each way in which a catalogue is wrong.</summary>
    internal static string HostileFiles { get; } = PathOf("tests", "Initiative.Core.Tests", "Json", "Hostile", "Files");

    internal static string HostileVerdicts { get; } = PathOf("tests", "Initiative.Core.Tests", "Json", "Hostile", "Files.approved.txt");

    /// <summary>The folder of the JSON Schema validator.</summary>
    internal static string SchemaValidator { get; } = PathOf("tests", "Initiative.Core.Tests", "Json", "Schema");

    internal static string ApprovedJson(string name) => PathOf("tests", "Initiative.Core.Tests", "Json", "Approved", $"{name}.json");

    internal static string Readme(string folder) => PathOf(folder, "README.md");

    internal static string Approved(string kind) => PathOf("tests", "Initiative.Core.Tests", "Data", "Approved", $"{kind}.txt");

    /// <summary>Every file of the checkout that lies in no folder of a given name.</summary>
    internal static IEnumerable<string> Files(string[] without) => FilesIn(Root(), without);

    private static IEnumerable<string> FilesIn(string folder, string[] without) =>
        Directory.GetFiles(folder).Concat(Directory.GetDirectories(folder).Where(inner => !without.Contains(Path.GetFileName(inner))).SelectMany(inner => FilesIn(inner, without)));

    private static string PathOf(params string[] parts) => Path.Combine([Root(), .. parts]);

    // A build for release maps source paths, so the folder of the test assembly is the other place to start from.
    private static string Root([CallerFilePath] string source = "")
    {
        foreach (var start in new[] { Path.GetDirectoryName(source), AppContext.BaseDirectory })
        {
            for (var folder = start is null ? null : new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Initiative.Core.sln")))
                    return folder.FullName;
            }
        }
        throw new InvalidOperationException("The tests read files of the repository, and Initiative.Core.sln was not found above them.");
    }
}
