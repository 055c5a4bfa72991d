// The first things that a user tries.
using System.Reflection;
using System.Runtime.Versioning;
using System.Text.Json;
using Initiative.Core;
using Initiative.Core.Json;

var failures = 0;
var catalogue = Edition2025.Catalogue;
var asset = typeof(InitiativeCatalogue).Assembly;

Check($"the asset for {args[0]} is loaded", asset.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName == args[0]);
Check("the library says which version it is", asset.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.StartsWith(args[1], StringComparison.Ordinal));
Check("29 measures and 25 cities", catalogue.Measures.Count == 29 && catalogue.Cities.Count == 25);
Check("a property leads to a fact", Edition2025.Cities.Ningbo.DivisionCode == "330200");
Check("an id leads to a measure", catalogue.Measures[MeasureId.Parse("lithium-battery-exports")] == Edition2025.Measures.LithiumBatteryExports);
Check("words lead to a measure", catalogue.Find("batteries by air")[0].Measure == Edition2025.Measures.BatteryGoodsByAir);
Check("a shipment gets advice", catalogue.Advise(new Shipment { Flow = TradeFlows.Export, Goods = "lithium batteries", City = "宁波" }).City == Edition2025.Cities.Ningbo);
Check("the official words are there", Edition2025.Measures.LithiumBatteryExports.Quotation.Text.Contains("lithium battery exports", StringComparison.Ordinal));
Check("an entity is written as JSON", JsonSerializer.Serialize(Edition2025.Cities.Ningbo).Contains("\"ningbo\"", StringComparison.Ordinal));
Check("the catalogue is written and read again", CatalogueDifference.Between(catalogue, CatalogueJson.Read(System.Text.Encoding.UTF8.GetBytes(CatalogueJson.ToJson(catalogue)))).IsEmpty);
using (var data = CatalogueJson.OpenEdition2025())
    Check("the data opens and is the edition", CatalogueDifference.Between(catalogue, CatalogueJson.Read(data)).IsEmpty);
using (var schema = JsonDocument.Parse(CatalogueJson.OpenSchema()))
    Check("the schema opens", schema.RootElement.GetProperty("$schema").GetString()!.Contains("2020-12", StringComparison.Ordinal));
Check("a file that is none is refused in words", Refused("{}"));

Console.WriteLine(failures == 0 ? "All held." : $"{failures} did not hold.");
return failures == 0 ? 0 : 1;

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}");
    failures += holds ? 0 : 1;
}

static bool Refused(string json)
{
    try
    {
        return CatalogueJson.Read(System.Text.Encoding.UTF8.GetBytes(json)) is null;
    }
    catch (CatalogueFormatException invalid)
    {
        return invalid.Problems.Count > 0;
    }
}
