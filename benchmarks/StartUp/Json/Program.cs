// The same answer from the JSON in the library, read and checked on the spot.
using Initiative.Core.Json;

using var json = new MemoryStream();
CatalogueJson.OpenEdition2025().CopyTo(json);
Console.WriteLine(CatalogueJson.Read(json.ToArray()).Measures[0].Title);
