// Bakes every edition-*.json, history.json and vocabulary.json in src/Initiative.Core/Data into src/Initiative.Core/Baked; writes the schemas, lays out the editions' JSON in the canonical
// form and adds new ids to ids.txt. Run it from anywhere in the repository after every change of the data or of the kinds in Json/Format.cs:
//   dotnet run --project src/Initiative.Core.DataCompiler
// It uses only the reader of the library and never the baked editions, which are strings to the compiler of C#: they need not fit the kinds that are being changed.
using System.Text.Json;
using Initiative.Core.DataCompiler;
using Initiative.Core.Json;

if (args.Length > 0)
{
    Console.Error.WriteLine("This program takes no arguments: it bakes the data in src/Initiative.Core/Data into src/Initiative.Core/Baked.");
    return 2;
}

if (Repository.FindFrom(Directory.GetCurrentDirectory()) is not { } repository)
{
    Console.Error.WriteLine("Run this inside the repository: no Initiative.Core.sln was found here or above.");
    return 2;
}

var reading = "";
try
{
    var output = Output.Of(repository, path => reading = path);
    Directory.CreateDirectory(repository.Baked(""));
    foreach (var (path, text) in output.Files)
        File.WriteAllText(path, text);
    foreach (var catalogue in output.Catalogues)
        Console.WriteLine($"Baked {catalogue}: {catalogue.Edition.Stated}");
    return 0;
}
catch (CatalogueFormatException invalid)
{
    foreach (var problem in invalid.Problems)
        Console.Error.WriteLine($"{reading}: {problem}");
    return 1;
}
catch (JsonException malformed)
{
    Console.Error.WriteLine($"{reading}: line {malformed.LineNumber + 1}: {malformed.Message}");
    return 1;
}
catch (InvalidDataException invalid)
{
    Console.Error.WriteLine($"{reading}: {invalid.Message}");
    return 1;
}
