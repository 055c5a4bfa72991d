using System.Text.Json;
using System.Text.Json.Serialization;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

// What an app writes that generates its own contexts: nothing about the library's types but their names.

[JsonSerializable(typeof(InitiativeCatalogue))]
[JsonSerializable(typeof(MeasureSelection))]
[JsonSerializable(typeof(CatalogueDifference))]
[JsonSerializable(typeof(SearchResult))]
[JsonSerializable(typeof(ShipmentAdvice))]
[JsonSerializable(typeof(ModeCodeList))]
[JsonSerializable(typeof(Shipment))]
[JsonSerializable(typeof(MeasureQuery))]
[JsonSerializable(typeof(CatalogueList<CatalogueProblem>))]
[JsonSerializable(typeof(AppRecord))]
[JsonSerializable(typeof(Dictionary<MeasureId, int>))]
[JsonSerializable(typeof(MeasureId?))]
[JsonSerializable(typeof(EditionHistory))]
[JsonSerializable(typeof(CityChanges))]
internal sealed partial class FullAppContext : JsonSerializerContext;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(InitiativeCatalogue))]
[JsonSerializable(typeof(MeasureSelection))]
[JsonSerializable(typeof(CatalogueDifference))]
[JsonSerializable(typeof(SearchResult))]
[JsonSerializable(typeof(ShipmentAdvice))]
[JsonSerializable(typeof(ModeCodeList))]
[JsonSerializable(typeof(Shipment))]
[JsonSerializable(typeof(MeasureQuery))]
[JsonSerializable(typeof(CatalogueList<CatalogueProblem>))]
[JsonSerializable(typeof(AppRecord))]
internal sealed partial class WebAppContext : JsonSerializerContext;

/// <summary>A context that knows the app's own types alone; the library's come from the library's context behind it.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AppRecord))]
[JsonSerializable(typeof(IEnumerable<Measure>))]
internal sealed partial class SmallAppContext : JsonSerializerContext;

/// <summary>A context that names an answer and none of the types that it holds.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SearchResult))]
internal sealed partial class AnswerContext : JsonSerializerContext;
