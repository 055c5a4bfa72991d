// Bakes Data/edition-2025.json into Edition2025.g.cs, Data/vocabulary.json into BakedVocabulary.g.cs, and Data/history.json into EditionHistory.g.cs. Run it from anywhere in the repository after every change of the data:
//   dotnet run --project src/Initiative.Core.DataCompiler
// When the shape of the baked code changes and the old file no longer compiles, add -p:Unbaked=true.
using Initiative.Core.DataCompiler;
using Initiative.Core.Json;

if (args.Length > 0)
{
    Console.Error.WriteLine("This program takes no arguments: it bakes edition-2025.json and history.json in src/Initiative.Core/Data into Edition2025.g.cs and EditionHistory.g.cs.");
    return 2;
}

if (Repository.FindFrom(Directory.GetCurrentDirectory()) is not { } repository)
{
    Console.Error.WriteLine("Run this inside the repository: no Initiative.Core.sln was found here or above.");
    return 2;
}

var reading = repository.DataPath;
try
{
    var catalogue = CatalogueJson.Read(File.ReadAllBytes(reading));
    File.WriteAllText(repository.BakedPath, Baker.Bake(catalogue));
    Console.WriteLine($"Baked {catalogue}: {catalogue.Edition.Stated} into {repository.BakedPath}");

    reading = repository.VocabularyPath;
    File.WriteAllText(repository.BakedVocabularyPath, VocabularyBaker.Bake(VocabularyFile.Read(reading)));
    Console.WriteLine($"Baked {reading} into {repository.BakedVocabularyPath}");

    reading = repository.HistoryPath;
    var history = HistoryJson.Read(File.ReadAllBytes(reading), catalogue);
    File.WriteAllText(repository.BakedHistoryPath, HistoryBaker.Bake(history));
    Console.WriteLine($"Baked {history} into {repository.BakedHistoryPath}");
    return 0;
}
catch (CatalogueFormatException invalid)
{
    foreach (var problem in invalid.Problems)
        Console.Error.WriteLine($"{reading}: {problem}");
    return 1;
}
catch (InvalidDataException invalid)
{
    Console.Error.WriteLine($"{reading}: {invalid.Message}");
    return 1;
}
