// Bakes Data/edition-2025.json into Edition2025.g.cs. Run it from anywhere in the repository after every change of the data:
//   dotnet run --project src/Initiative.Core.DataCompiler
// When the shape of the baked code changes and the old file no longer compiles, add -p:Unbaked=true.
using Initiative.Core.DataCompiler;
using Initiative.Core.Json;

if (args.Length > 0)
{
    Console.Error.WriteLine("This program takes no arguments: it bakes src/Initiative.Core/Data/edition-2025.json into src/Initiative.Core/Edition2025.g.cs.");
    return 2;
}

if (Repository.FindFrom(Directory.GetCurrentDirectory()) is not { } repository)
{
    Console.Error.WriteLine("Run this inside the repository: no Initiative.Core.sln was found here or above.");
    return 2;
}

try
{
    var catalogue = CatalogueJson.Read(File.ReadAllBytes(repository.DataPath));
    var baked = Baker.Bake(catalogue);
    File.WriteAllText(repository.BakedPath, baked);
    Console.WriteLine($"Baked {catalogue}: {catalogue.Edition.Stated} into {repository.BakedPath}");
    return 0;
}
catch (CatalogueFormatException invalid)
{
    foreach (var problem in invalid.Problems)
        Console.Error.WriteLine($"{repository.DataPath}: {problem}");
    return 1;
}
