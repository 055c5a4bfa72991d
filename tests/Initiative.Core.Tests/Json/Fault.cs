using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

/// <summary>One thing put wrong in the edition's JSON, and the problem that must be found there.</summary>
/// <param name="What">What was put wrong.</param>
/// <param name="Code">The code of the problem.</param>
/// <param name="Path">Where it must be found.</param>
/// <param name="Message">What the message must say, among other things.</param>
/// <param name="Change">Puts it wrong.</param>
internal sealed record Fault(string What, CatalogueProblemCode Code, string Path, string Message, Action<JsonNode> Change);

/// <summary>Faults of one member: its type, its presence, its value.</summary>
internal static class StructuralFaults
{
    internal static IEnumerable<Fault> All =>
    [
        .. WrongTypes,
        .. Members,
        .. Values,
    ];

    private static IEnumerable<Fault> WrongTypes =>
    [
        Type("edition as a number", "$.edition", "Expected an object, found a number.", static root => root["edition"] = 2025),
        Type("sources as an object", "$.sources", "Expected an array, found an object.", static root => root["sources"] = new JsonObject()),
        Type("standards as null", "$.standards", "Expected an object, found null.", static root => root["standards"] = null),
        Type("measures as text", "$.measures", "Expected an array, found a string.", static root => root["measures"] = "29"),
        Type("a measure as a list", "$.measures[2]", "Expected an object, found an array.", static root => root["measures"]![2] = new JsonArray()),
        Type("an id as a number", "$.topics[0].id", "Expected a string, found a number.", static root => root["topics"]![0]!["id"] = 5),
        Type("a title as text", "$.tasks[0].title", "Expected an object, found a string.", static root => root["tasks"]![0]!["title"] = "Policy support"),
        Type("an English title as null", "$.tasks[0].title.english", "Expected a string, found null.", static root => root["tasks"]![0]!["title"]!["english"] = null),
        Type("a Chinese name as true", "$.cities[0].name.chinese", "Expected a string, found true or false.", static root => root["cities"]![0]!["name"]!["chinese"] = true),
        Type("a number as text", "$.edition.stated.tasks.value", "Expected a number, found a string.", static root => root["edition"]!["stated"]!["tasks"]!["value"] = "5"),
        Type("a start as text", "$.tasks[0].quotation.spans[0].start", "Expected a number, found a string.", static root => root["tasks"]![0]!["quotation"]!["spans"]![0]!["start"] = "805"),
        Type("quoted words as a number", "$.tasks[0].quotation.spans[0].text", "Expected a string, found a number.", static root => root["tasks"]![0]!["quotation"]!["spans"]![0]!["text"] = 5),
        Type("spans as an object", "$.tasks[0].quotation.spans", "Expected an array, found an object.", static root => root["tasks"]![0]!["quotation"]!["spans"] = new JsonObject()),
        Type("a flag as text", "$.sources[0].isTranslation", "Expected true or false, found a string.", static root => root["sources"]![0]!["isTranslation"] = "yes"),
        Type("a latitude as text", "$.cities[0].location.latitude", "Expected a number, found a string.", static root => root["cities"]![0]!["location"]!["latitude"] = "39.91"),
        Type("flows as a list", "$.measures[0].flows", "Expected an object, found an array.", static root => root["measures"]![0]!["flows"] = new JsonArray("export")),
        Type("topics as a list", "$.measures[0].topics", "Expected an object, found an array.", static root => root["measures"]![0]!["topics"] = new JsonArray()),
        Type("evidence as true", "$.measures[0].topics.inspection", "Expected a string, found true or false.", static root => root["measures"]![0]!["topics"]!["inspection"] = true),
        Type("an alias as a number", "$.topics[0].aliases[1]", "Expected a string, found a number.", static root => root["topics"]![0]!["aliases"]![1] = 5),
        Type("a version as text", "$.formatVersion", "Expected a number, found a string.", static root => root["formatVersion"] = "1"),
        Type("a version of the data as a number", "$.dataVersion", "Expected a string, found a number.", static root => root["dataVersion"] = 1),
        Type("a follow-up as text", "$.measures[0].followUps[0]", "Expected an object, found a string.", static root => root["measures"]![0]!["followUps"]![0] = "replicated"),
    ];

    private static IEnumerable<Fault> Members =>
    [
        Missing("the edition", "$", "This catalogue lacks 'edition': add it.", static root => root.AsObject().Remove("edition")),
        Missing("the version", "$", "This catalogue lacks 'formatVersion': add it.", static root => root.AsObject().Remove("formatVersion")),
        Missing("a measure's task", "$.measures[4]", "This measure lacks 'task': add it.", static root => root["measures"]![4]!.AsObject().Remove("task")),
        Missing("a measure's topics", "$.measures[4]", "This measure lacks 'topics': add it.", static root => root["measures"]![4]!.AsObject().Remove("topics")),
        Missing("the English of a name", "$.agencies[3].name", "This name lacks 'english': add it.", static root => root["agencies"]![3]!["name"]!.AsObject().Remove("english")),
        Missing("a city's location", "$.cities[7]", "This city lacks 'location': add it.", static root => root["cities"]![7]!.AsObject().Remove("location")),
        Missing("a longitude", "$.cities[7].location", "This location lacks 'longitude': add it.", static root => root["cities"]![7]!["location"]!.AsObject().Remove("longitude")),
        Missing("a span's start", "$.cities[7].quotation.spans[0]", "This span lacks 'start': add it.", static root => root["cities"]![7]!["quotation"]!["spans"]![0]!.AsObject().Remove("start")),
        Missing("a quotation's spans", "$.cities[7].quotation", "This quotation lacks 'spans': add it.", static root => root["cities"]![7]!["quotation"]!.AsObject().Remove("spans")),
        Missing("a citation's source", "$.edition.launchedOn.citation", "This citation lacks 'source': add it.", static root => root["edition"]!["launchedOn"]!["citation"]!.AsObject().Remove("source")),
        Missing("a follow-up's confidence", "$.measures[0].followUps[0]", "This follow-up lacks 'confidence': add it.", static root => root["measures"]![0]!["followUps"]![0]!.AsObject().Remove("confidence")),
        Missing("a division's code", "$.divisions[0]", "This division lacks 'code': add it.", static root => root["divisions"]![0]!.AsObject().Remove("code")),
        Missing("a standard", "$.standards", "This list of standards lacks 'isoCodes': add it.", static root => root["standards"]!.AsObject().Remove("isoCodes")),
        Missing("the hash of a text", "$.sources[0]", "This source has a text and lacks 'sha256'", static root => root["sources"]![0]!.AsObject().Remove("sha256")),
        Unknown("a member misspelt", "$.measures[0].titel", "'titel' is not a member of this measure. Did you mean 'title'?", static root => root["measures"]![0]!["titel"] = "x"),
        Unknown("a member invented", "$.cities[0].population", "'population' is not a member of this city. Its members are id, name, division", static root => root["cities"]![0]!["population"] = new JsonObject { ["a"] = new JsonArray(1, 2) }),
        Unknown("a member in capitals", "$.topics[0].Kind", "Did you mean 'kind'?", static root => root["topics"]![0]!["Kind"] = "goods"),
        Unknown("a member with an odd name", "$.edition['odd name']", "'odd name' is not a member of this edition.", static root => root["edition"]!["odd name"] = 1),
        Unknown("a member at the top", "$.measure", "Did you mean 'measures'?", static root => root["measure"] = new JsonArray()),
        new("no words quoted", CatalogueProblemCode.EmptyList, "$.tasks[0].quotation.spans", "The list of spans holds none", static root => root["tasks"]![0]!["quotation"]!["spans"] = new JsonArray()),
        new("no words cited", CatalogueProblemCode.EmptyList, "$.edition.title.citation.spans", "The list of spans holds none", static root => root["edition"]!["title"]!["citation"]!["spans"] = new JsonArray()),
        new("a later version", CatalogueProblemCode.UnsupportedVersion, "$.formatVersion", "version 2 of the format; this library reads version 1", static root => root["formatVersion"] = 2),
    ];

    private static IEnumerable<Fault> Values =>
    [
        Value("an id in capitals", "$.measures[0].id", "'Lithium' is not an id: 1 to 64 characters a-z", static root => root["measures"]![0]!["id"] = "Lithium"),
        Value("an id too long", "$.topics[0].id", new string('a', 64) + "…' is not an id", static root => root["topics"]![0]!["id"] = new string('a', 65)),
        Value("an empty title", "$.edition.title.english", "The string is empty", static root => root["edition"]!["title"]!["english"] = ""),
        Value("a title that turns the direction of writing", "$.measures[0].title.english", "'Lithium\\u202E' is not one line of plain text", static root => root["measures"]![0]!["title"]!["english"] = "Lithium\u202E"),
        Value("a name in two lines", "$.cities[0].name.chinese", "is not one line of plain text: write what can be seen", static root => root["cities"]![0]!["name"]!["chinese"] = "北\n京"),
        Value("an empty alias", "$.topics[0].aliases[0]", "The string is empty", static root => root["topics"]![0]!["aliases"]![0] = ""),
        Value("empty words", "$.tasks[0].quotation.spans[0].text", "The words are empty", static root => root["tasks"]![0]!["quotation"]!["spans"]![0]!["text"] = ""),
        Value("empty evidence", "$.measures[0].flows.export", "The words are empty", static root => root["measures"]![0]!["flows"]!["export"] = ""),
        Value("a negative start", "$.tasks[0].quotation.spans[0].start", "The number must be whole, from 0 to", static root => root["tasks"]![0]!["quotation"]!["spans"]![0]!["start"] = -1),
        Value("half a month", "$.edition.durationMonths.value", "The number must be whole, from 1 to 120.", static root => root["edition"]!["durationMonths"]!["value"] = 5.5),
        Value("no months", "$.edition.durationMonths.value", "The number must be whole, from 1 to 120.", static root => root["edition"]!["durationMonths"]!["value"] = 0),
        Value("a count beyond reason", "$.edition.stated.cities.value", "The number must be whole, from 1 to 1000000.", static root => root["edition"]!["stated"]!["cities"]!["value"] = 1_000_001),
        Value("a number beyond everything", "$.edition.stated.cities.value", "The number must be whole", static root => root["edition"]!["stated"]!["cities"]!["value"] = JsonNode.Parse("1e999")),
        Value("a version of nought", "$.formatVersion", "The number must be whole, from 1", static root => root["formatVersion"] = 0),
        .. new[] { "1.0", "1.0.0.0", "v1.0.0", "1.0.0-beta", "01.0.0", "1. 0.0", "1.0.1000000000", "1.0.9999999999", "１.0.0" }.Select(static version =>
            Value("a version of the data of " + version, "$.dataVersion", $"'{version}' is not a version of three numbers, such as 1.0.0.", root => root["dataVersion"] = version)),
        Value("a day that never was", "$.sources[0].issuedOn", "'2025-02-30' is not a date, such as 2025-04-27.", static root => root["sources"]![0]!["issuedOn"] = "2025-02-30"),
        Value("a date the other way round", "$.edition.launchedOn.value", "'24.04.2025' is not a date", static root => root["edition"]!["launchedOn"]!["value"] = "24.04.2025"),
        Value("a date with a time", "$.measures[0].followUps[0].on", "is not a date", static root => root["measures"]![0]!["followUps"]![0]!["on"] = "2026-01-15T00:00:00Z"),
        Value("an address without scheme", "$.sources[0].url", "'cceeccic.org' is not an absolute http or https address.", static root => root["sources"]![0]!["url"] = "cceeccic.org"),
        Value("an address of a script", "$.sources[0].url", "is not an absolute http or https address.", static root => root["sources"]![0]!["url"] = "javascript:alert(1)"),
        Value("an address of a file", "$.sources[1].url", "is not an absolute http or https address.", static root => root["sources"]![1]!["url"] = "file:///etc/passwd"),
        Value("a language that is none", "$.sources[0].language", "'english language' is not a BCP 47 language tag", static root => root["sources"]![0]!["language"] = "english language"),
        Value("a prevailing language that is none", "$.sources[0].prevailingLanguage", "'-zh' is not a BCP 47 language tag", static root => root["sources"]![0]!["prevailingLanguage"] = "-zh"),
        Value("a hash in capitals", "$.sources[0].sha256", "is not 64 lower-case hexadecimal digits.", static root => root["sources"]![0]!["sha256"] = ((string)root["sources"]![0]!["sha256"]!).ToUpperInvariant()),
        Value("a hash too short", "$.sources[0].sha256", "'f1f4' is not 64 lower-case hexadecimal digits.", static root => root["sources"]![0]!["sha256"] = "f1f4"),
        Value("an ISO code in small letters", "$.divisions[0].isoCode", "'cn-bj' is not an ISO 3166-2 code, such as CN-ZJ.", static root => root["divisions"]![0]!["isoCode"] = "cn-bj"),
        Value("a division code too short", "$.divisions[0].code", "'1100' is not a GB/T 2260 code of six digits", static root => root["divisions"]![0]!["code"] = "1100"),
        Value("a city code with letters", "$.cities[0].divisionCode", "'11000A' is not a GB/T 2260 code of six digits", static root => root["cities"]![0]!["divisionCode"] = "11000A"),
        Value("a city code in full-width digits", "$.cities[0].divisionCode", "is not a GB/T 2260 code of six digits", static root => root["cities"]![0]!["divisionCode"] = "１１００００"),
        Value("a latitude beyond the pole", "$.cities[0].location.latitude", "The number must be from -90 to 90.", static root => root["cities"]![0]!["location"]!["latitude"] = 90.01),
        Value("a longitude beyond the date line", "$.cities[0].location.longitude", "The number must be from -180 to 180.", static root => root["cities"]![0]!["location"]!["longitude"] = -180.5),
        Value("a role that is none", "$.agencies[0].role", "'boss' is not a known role; use one of lead, participant", static root => root["agencies"]![0]!["role"] = "boss"),
        Value("a kind of division misspelt", "$.divisions[0].kind", "did you mean 'municipality'?", static root => root["divisions"]![0]!["kind"] = "municipalty"),
        Value("a kind of topic that is none", "$.topics[0].kind", "is not a known kind of topic; use one of goods, actor", static root => root["topics"]![0]!["kind"] = "thing"),
        Value("a confidence that is none", "$.measures[0].followUps[0].confidence", "'certain' is not a known confidence; use one of low, medium, high", static root => root["measures"]![0]!["followUps"]![0]!["confidence"] = "certain"),
        Value("a kind of follow-up that is none", "$.measures[0].followUps[0].kind", "is not a known kind of follow-up; use one of replicated-nationwide", static root => root["measures"]![0]!["followUps"]![0]!["kind"] = "abandoned"),
        Value("a flow misspelt", "$.measures[0].flows.exports", "'exports' is not a known flow; did you mean 'export'?", static root => root["measures"]![0]!["flows"] = new JsonObject { ["exports"] = "exports" }),
        Value("a flow of none", "$.measures[0].flows.none", "'none' is not a known flow; use one of import, export", static root => root["measures"]![0]!["flows"] = new JsonObject { ["none"] = "exports" }),
        Value("a mode that is none", "$.measures[0].modes.pipeline", "'pipeline' is not a known mode; use one of sea, rail, road, air", static root => root["measures"]![0]!["modes"] = new JsonObject { ["pipeline"] = "exports" }),
    ];

    private static Fault Type(string what, string path, string message, Action<JsonNode> change) => new(what, CatalogueProblemCode.WrongType, path, message, change);

    private static Fault Missing(string what, string path, string message, Action<JsonNode> change) => new("without " + what, CatalogueProblemCode.MissingMember, path, message, change);

    private static Fault Unknown(string what, string path, string message, Action<JsonNode> change) => new(what, CatalogueProblemCode.UnknownMember, path, message, change);

    private static Fault Value(string what, string path, string message, Action<JsonNode> change) => new(what, CatalogueProblemCode.InvalidValue, path, message, change);
}
