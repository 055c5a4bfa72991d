// The same answer from the edition's JSON file, read and checked on the spot.
using Initiative.Core.Json;

Console.WriteLine(CatalogueJson.ReadFile(Path.Combine(AppContext.BaseDirectory, "edition-2025.json")).Measures[0].Title);
