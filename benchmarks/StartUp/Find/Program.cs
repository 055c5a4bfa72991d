// The catalogue as an app uses it: a fact by name, and a question in words.
using Initiative.Core;

Console.WriteLine(Edition2025.Measures.LithiumBatteryExports.Title);
foreach (var match in Edition2025.Catalogue.Find("batteries by air"))
    Console.WriteLine(match.Measure.Title);
