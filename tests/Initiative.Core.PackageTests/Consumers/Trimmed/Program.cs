// A trimmed single file, with the library's JSON context and without its JSON resources, which the project leaves out.
using System.Text;
using System.Text.Json;
using Initiative.Core;
using Initiative.Core.Json;

var failures = 0;
var catalogue = Edition2025.Catalogue;

Check("this is one file", !File.Exists(Path.Combine(AppContext.BaseDirectory, "Initiative.Core.dll")));
Check("29 measures and 25 cities", catalogue.Measures.Count == 29 && catalogue.Cities.Count == 25);
Check("words lead to a measure", catalogue.Find("batteries by air")[0].Measure == Edition2025.Measures.BatteryGoodsByAir);
Check("a shipment gets advice", catalogue.Advise(new Shipment { Goods = "lithium batteries" }).Matches.Count > 0);
Check("a city is found by its Chinese name", catalogue.TryFindCity("宁波", out var city) && city == Edition2025.Cities.Ningbo);
using (var json = JsonDocument.Parse(JsonSerializer.Serialize(catalogue, typeof(InitiativeCatalogue), InitiativeJsonContext.Default)))
    Check("the catalogue is written with the library's context", json.RootElement.GetProperty("measures").GetArrayLength() == 29);
Check("the catalogue is written and read again", CatalogueDifference.Between(catalogue, CatalogueJson.Read(Encoding.UTF8.GetBytes(CatalogueJson.ToJson(catalogue)))).IsEmpty);
var program = File.ReadAllBytes(Environment.ProcessPath!);
Check("the edition is in this file", Has(Encoding.Unicode.GetBytes($"{Edition2025.Measures.LithiumBatteryExports.Id}|")));
Check("the schema is not", !Has(Encoding.UTF8.GetBytes("urn:initiative-core:catalogue:1")));
Check("the JSON of the edition is not", !Has(Encoding.UTF8.GetBytes("\"$schema\": \"catalogue.schema.json\"")));
Check("opening the schema says how to keep it", Refusal(() => CatalogueJson.OpenSchema()).Contains("InitiativeCoreJsonResources"));
Check("opening the edition says so too", Refusal(() => CatalogueJson.OpenEdition2025()).Contains("InitiativeCoreJsonResources"));

Console.WriteLine(failures == 0 ? "All held." : $"{failures} did not hold.");
return failures == 0 ? 0 : 1;

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}");
    failures += holds ? 0 : 1;
}

string Refusal(Func<Stream> open)
{
    try
    {
        open().Dispose();
        return "";
    }
    catch (InvalidOperationException refusal)
    {
        return refusal.Message;
    }
}

bool Has(byte[] bytes) => program.AsSpan().IndexOf(bytes) >= 0;
