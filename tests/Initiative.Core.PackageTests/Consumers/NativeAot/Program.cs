// An app as native code, with no JSON reflection: it asserts that the library answers, writes and reads there as it does elsewhere, and prints what it
// asserted. Exit code 0 when all of it held, else 1.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Initiative.Core;
using NativeAot;
using Initiative.Core.Json;
using Microsoft.Extensions.DependencyInjection;

var failures = 0;
Check("this is native code", !RuntimeFeature.IsDynamicCodeSupported && !JsonSerializer.IsReflectionEnabledByDefault);

var catalogue = Edition2025.Catalogue;
var measure = Edition2025.Measures.LithiumBatteryExports;
Check("the built-in edition answers", catalogue.Measures.Count == 29 && catalogue.Cities.Count == 25 && measure.Flows == TradeFlows.Export);

var changes = EditionHistory.BuiltIn.CitiesBetween(EditionId.Parse("2025"), EditionId.Parse("2026"));
Check("the history answers", Edition2025.Cities.Ningbo.KnownEditions.Count == 4 && changes.Joined.Count == 13 && changes.UnnamedJoined == 7);
Check("every source of the history is cited", EditionHistory.BuiltIn.Cite().Count > 200 && catalogue.Cite().Count > 700);

var embedded = new MemoryStream();
using (var stream = CatalogueJson.OpenEdition2025())
    stream.CopyTo(embedded);
var read = CatalogueJson.Read(embedded.ToArray());
var written = new MemoryStream();
CatalogueJson.Write(read, written);
Check("the embedded file is read and written byte for byte", written.ToArray().AsSpan().SequenceEqual(embedded.ToArray()));
Check("the baked edition is written as the embedded file", CatalogueJson.ToJson(catalogue) == CatalogueJson.ToJson(read));
Check("baked and read do not differ", CatalogueDifference.Between(catalogue, read).IsEmpty);

var text = JsonSerializer.Serialize(measure, typeof(Measure), InitiativeJsonContext.Default);
Check("an entity is written with the library's context", text.Contains("\"lithium-battery-exports\"", StringComparison.Ordinal));
Check("an entity is written the same with the app's context", JsonSerializer.Serialize(measure, ConsumerContext.Default.Measure) == text);
var everything = JsonSerializer.Serialize(catalogue, typeof(InitiativeCatalogue), InitiativeJsonContext.Default);
Check("a catalogue is written the same with both contexts", JsonSerializer.Serialize(catalogue, ConsumerContext.Default.InitiativeCatalogue) == everything);
Check("a baked and a read catalogue are written the same", JsonSerializer.Serialize(read, ConsumerContext.Default.InitiativeCatalogue) == everything);

var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolverChain = { InitiativeJsonContext.Default, ConsumerContext.Default } };
Check("a chain of both contexts writes sets", Write(catalogue.Topics).StartsWith("[{\"id\":\"lithium-batteries\"", StringComparison.Ordinal) && Write(catalogue.Cities.Ids).StartsWith("[\"", StringComparison.Ordinal));
Check("a selection is written", Write(catalogue.Measures.WithMode(TransportModes.Air)).StartsWith("[{\"id\":", StringComparison.Ordinal));
Check("enums are written as words", Write(TradeFlows.Import | TradeFlows.Export) == "\"import, export\"");
Check("no difference is written", Write(CatalogueDifference.Between(catalogue, catalogue)) == """{"changes":[],"isEmpty":true}""");

var note = new Note(measure.Id, null, new Dictionary<MeasureId, int> { [measure.Id] = 3 });
Check("a record with ids is written", Write(note) == """{"measure":"lithium-battery-exports","city":null,"counts":{"lithium-battery-exports":3}}""");
var noteRead = Read<Note>(Write(note));
Check("a record with ids reads back", noteRead.Measure == note.Measure && noteRead.City is null && noteRead.Counts[measure.Id] == 3);
Check("a bad id is refused", Throws<JsonException>(() => Read<MeasureId>("\"No id\"")));
Check("an invalid catalogue is refused", Throws<CatalogueFormatException>(() => CatalogueJson.Read("{}"u8)));
using (var problem = JsonDocument.Parse(Write(Problems())))
    Check("problems are written", problem.RootElement[0].GetProperty("code").GetString() == "missing-member");

using var services = new ServiceCollection().AddInitiativeCatalogue().BuildServiceProvider();
Check("the container hands out the catalogue", ReferenceEquals(services.GetRequiredService<InitiativeCatalogue>(), catalogue));
Check("the container hands it out by edition", ReferenceEquals(services.GetRequiredKeyedService<InitiativeCatalogue>("2025"), catalogue));

Console.WriteLine(failures == 0 ? "All held." : $"{failures} did not hold.");
return failures == 0 ? 0 : 1;

string Write<T>(T value) => JsonSerializer.Serialize(value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));

T Read<T>(string json) => JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))!;

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}");
    failures += holds ? 0 : 1;
}

static bool Throws<TException>(Action action)
    where TException : Exception
{
    try
    {
        action();
        return false;
    }
    catch (TException)
    {
        return true;
    }
}

static CatalogueList<CatalogueProblem> Problems()
{
    try
    {
        throw new InvalidOperationException(CatalogueJson.Read("{}"u8).ToString());
    }
    catch (CatalogueFormatException invalid)
    {
        return invalid.Problems;
    }
}

namespace NativeAot
{
    internal sealed record Note(MeasureId Measure, PilotCityId? City, Dictionary<MeasureId, int> Counts);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(InitiativeCatalogue))]
    [JsonSerializable(typeof(Note))]
    internal sealed partial class ConsumerContext : JsonSerializerContext;
}
