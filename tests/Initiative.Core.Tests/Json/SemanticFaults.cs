using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

/// <summary>Faults between members that are each well-formed: ids, references, quotations, evidence, contradictions.</summary>
internal static class SemanticFaults
{
    internal static IEnumerable<Fault> All =>
    [
        .. Ids,
        .. Words,
        .. Contradictions,
        .. Orders,
        .. Codes,
    ];

    private static IEnumerable<Fault> Ids =>
    [
        Twice("two measures with one id", "$.measures[1].id", "Another measure is 'lithium-battery-exports' already", static root => root["measures"]![1]!["id"] = "lithium-battery-exports"),
        Twice("two sources with one id", "$.sources[1].id", "Another source is 'gacc-2025-04-27' already", static root => root["sources"]![1]!["id"] = "gacc-2025-04-27"),
        Twice("two tasks with one id", "$.tasks[4].id", "Another task is 'interconnectivity' already", static root => root["tasks"]![4]!["id"] = "interconnectivity"),
        Twice("two agencies with one id", "$.agencies[2].id", "Another agency is 'gacc' already", static root => root["agencies"]![2]!["id"] = "gacc"),
        Twice("two topics with one id", "$.topics[2].id", "Another topic is 'inspection' already", static root => root["topics"]![2]!["id"] = "inspection"),
        Twice("two cities with one id", "$.cities[1].id", "Another city is 'beijing' already", static root => root["cities"]![1]!["id"] = "beijing"),
        Twice("two cities with one code", "$.cities[3].divisionCode", "Another city is '130100' already", static root => root["cities"]![3]!["divisionCode"] = "130100"),
        Twice("two divisions with one ISO code", "$.divisions[1].isoCode", "Another division is 'CN-BJ' already", static root => root["divisions"]![1]!["isoCode"] = "CN-BJ"),
        Twice("two divisions with one code", "$.divisions[1].code", "Another division is '110000' already", static root =>
        {
            root["divisions"]![1]!["code"] = "110000";
            root["cities"]!.AsArray().RemoveAt(1);
        }),
        Twice("two cities with one name", "$.cities[1].name.english", "Another city has the name 'Beijing' already: tell them apart", static root => root["cities"]![1]!["name"]!["english"] = "Beijing"),
        Twice("two cities with one Chinese name", "$.cities[1].name.chinese", "Another city has the name '北京' already", static root => root["cities"]![1]!["name"]!["chinese"] = "北京"),
        Dangling("a task misspelt", "$.measures[0].task", "measure 'lithium-battery-exports' names task 'polcy-support', which does not exist; did you mean 'policy-support'?", static root => root["measures"]![0]!["task"] = "polcy-support"),
        Dangling("a task that is none", "$.measures[0].task", "names task 'world-peace', which does not exist; list it among the tasks", static root => root["measures"]![0]!["task"] = "world-peace"),
        Dangling("a topic misspelt", "$.measures[0].topics.lithium-bateries", "names topic 'lithium-bateries', which does not exist; did you mean 'lithium-batteries'?", static root => root["measures"]![0]!["topics"] = new JsonObject { ["lithium-bateries"] = "lithium battery" }),
        Dangling("a division that is none", "$.cities[0].division", "city 'beijing' names division 'CN-XX', which does not exist", static root => root["cities"]![0]!["division"] = "CN-XX"),
        Dangling("a quotation's source that is none", "$.tasks[0].quotation.source", "did you mean 'gacc-2025-04-27'?", static root => root["tasks"]![0]!["quotation"]!["source"] = "gacc-2025-04-28"),
        Dangling("a citation's source that is none", "$.edition.launchedOn.citation.source", "which does not exist", static root => root["edition"]!["launchedOn"]!["citation"]!["source"] = "hearsay"),
        Dangling("a follow-up's source that is none", "$.measures[0].followUps[0].source", "The follow-up names source 'hearsay'", static root => root["measures"]![0]!["followUps"]![0]!["source"] = "hearsay"),
        Dangling("a standard that is none", "$.standards.locations", "names source 'geo-names', which does not exist; did you mean 'geonames'?", static root => root["standards"]!["locations"] = "geo-names"),
    ];

    private static IEnumerable<Fault> Words =>
    [
        Misquoted("words one place off", "$.tasks[0].quotation.spans[0].text", "They first stand at 805, not at 806.", static root => root["tasks"]![0]!["quotation"]!["spans"]![0]!["start"] = 806),
        Misquoted("words that were changed", "$.tasks[0].quotation.spans[0].text", "does not have the words 'further reduce policy support' at this place. Quote the words exactly", static root => root["tasks"]![0]!["quotation"]!["spans"]![0]!["text"] = "further reduce policy support"),
        Misquoted("words in other case", "$.tasks[0].quotation.spans[0].text", "Quote the words exactly", static root => root["tasks"]![0]!["quotation"]!["spans"]![0]!["text"] = "Further enhance policy support"),
        Misquoted("words beyond the end", "$.tasks[0].quotation.spans[0].text", "not at 2147483647.", static root => root["tasks"]![0]!["quotation"]!["spans"]![0]!["start"] = int.MaxValue),
        Misquoted("words of a source without text", "$.tasks[0].quotation.source", "The text of source 'geonames' is not held", static root => root["tasks"]![0]!["quotation"]!["source"] = "geonames"),
        Misquoted("words of the edition one place off", "$.edition.aims[5].spans[0].text", "They first stand at 4044, not at 4043.", static root => root["edition"]!["aims"]![5]!["spans"]![0]!["start"] = 4043),
        Misquoted("words of a stated count", "$.edition.stated.cities.citation.spans[0].text", "does not have the words '26 cities'", static root => root["edition"]!["stated"]!["cities"]!["citation"]!["spans"]![0]!["text"] = "26 cities"),
        Unsupported("evidence from elsewhere in the document", "$.measures[0].topics.inspection", "The official words of measure 'lithium-battery-exports' do not have 'cruise ships' as whole words", static root => root["measures"]![0]!["topics"]!["inspection"] = "cruise ships"),
        Unsupported("evidence in part of a word", "$.measures[0].flows.export", "do not have 'export' as whole words", static root => root["measures"]![0]!["flows"]!["export"] = "export"),
        Unsupported("evidence across two spans", "$.measures[20].topics.brics", "as whole words", static root => root["measures"]![20]!["topics"]!["brics"] = "establish a BRICS"),
        Unsupported("an action of other words", "$.measures[0].action", "do not have the verb 'expand': name the one that they have", static root => root["measures"]![0]!["action"] = "expand"),
        new("a hash of another text", CatalogueProblemCode.HashMismatch, "$.sources[0].sha256", "The text has the SHA-256 f1f4f2e3c2f1f575ea83a1907f256225808e31a0bbb5b1964843d6d814fafbdc: one of the two was changed", static root => root["sources"]![0]!["sha256"] = new string('0', 64)),
    ];

    private static IEnumerable<Fault> Contradictions =>
    [
        Contradiction("spans out of order", "$.measures[20].quotation.spans[1].text", "ascending order", static root => Swap(root["measures"]![20]!["quotation"]!["spans"]!.AsArray())),
        Contradiction("spans that overlap", "$.tasks[0].quotation.spans[1].text", "do not overlap", static root => root["tasks"]![0]!["quotation"]!["spans"]!.AsArray().Add(root["tasks"]![0]!["quotation"]!["spans"]![0]!.DeepClone())),
        Contradiction("an inference of high confidence", "$.measures[0].followUps[3].confidence", "The source does not name this measure, so that the confidence cannot be high: give 'medium' or 'low', or drop 'isInferred'.", static root => root["measures"]![0]!["followUps"]![3]!["confidence"] = "high"),
        Contradiction("a city's code of another division", "$.cities[2].divisionCode", "The code '330100' is not of division 'CN-HE', whose codes begin with '13'", static root =>
        {
            root["cities"]![2]!["divisionCode"] = "330100";
            root["cities"]!.AsArray().RemoveAt(10);
        }),
        Contradiction("a municipality with the code of a place below it", "$.cities[0].divisionCode", "A municipality has the code of its division, '110000', not '110100'.", static root => root["cities"]![0]!["divisionCode"] = "110100"),
        Contradiction("more measures than stated", "$.edition.stated.measures", "The document is said to count 28 measures, but 29 are listed.", static root => root["edition"]!["stated"]!["measures"]!["value"] = 28),
        Contradiction("more tasks than stated", "$.edition.stated.tasks", "4 tasks, but 5 are listed", static root => root["edition"]!["stated"]!["tasks"]!["value"] = 4),
        Contradiction("more participants than stated", "$.edition.stated.participatingAgencies", "7 participating agencies, but 8 are listed", static root => root["edition"]!["stated"]!["participatingAgencies"]!["value"] = 7),
        Contradiction("more cities than stated", "$.edition.stated.cities", "24 cities, but 25 are listed", static root => root["edition"]!["stated"]!["cities"]!["value"] = 24),
        Contradiction("a prevailing language of an original", "$.sources[0].prevailingLanguage", "Only a translation has a prevailing language", static root => root["sources"]![0]!["isTranslation"] = false),
        new("a hash without a text", CatalogueProblemCode.MissingMember, "$.sources[1].sha256", "There is no text that this hash could be of", static root => root["sources"]![1]!["sha256"] = new string('0', 64)),
    ];

    private static IEnumerable<Fault> Orders =>
    [
        Order("tasks in another order", "$.tasks[1]", "before those of task 'logistics-efficiency': list each task in the order of the document", static root => Exchange(root["tasks"]!, 0, 1)),
        Order("measures in another order", "$.measures[1]", "list each measure in the order of the document", static root => Exchange(root["measures"]!, 0, 1)),
        Order("cities in another order", "$.cities[5]", "list each city in the order of the document", static root => Exchange(root["cities"]!, 4, 5)),
        Order("participants in another order", "$.agencies[3]", "list each agency in the order of the document", static root => Exchange(root["agencies"]!, 2, 3)),
        Order("the lead behind a participant", "$.agencies[1]", "agency 'gacc' leads the initiative: list it before the participants", static root => Exchange(root["agencies"]!, 0, 1)),
        Order("divisions in another order", "$.divisions[1]", "list divisions by code", static root => Exchange(root["divisions"]!, 0, 1)),
        Order("the official document behind another source", "$.sources[0]", "The official document is the first source: list 'gacc-2025-04-27'", static root => Exchange(root["sources"]!, 0, 1)),
    ];

    private static IEnumerable<Fault> Codes =>
    [
        Malformed("an HS code without its zero", "$.topics[0].codes[0].code", "'85065' is not an HS code: write 2, 4 or 6 digits without points.", static root => CodeOf(root, "topics", 0, 0)["code"] = "85065"),
        Malformed("an HS code with a point", "$.topics[0].codes[0].code", "'8506.50' is not an HS code", static root => CodeOf(root, "topics", 0, 0)["code"] = "8506.50"),
        Malformed("an HS heading that does not exist", "$.topics[0].codes[0].code", "'850099' is not in HS 2022, which has no such heading.", static root => CodeOf(root, "topics", 0, 0)["code"] = "850099"),
        Malformed("an HS chapter that does not exist", "$.topics[0].codes[0].code", "'77' is not in HS 2022, which has no such chapter.", static root => CodeOf(root, "topics", 0, 0)["code"] = "77"),
        Malformed("a UN number with its letters", "$.topics[0].codes[4].code", "'UN3480' is not a UN number: write four digits without UN.", static root => CodeOf(root, "topics", 0, 4)["code"] = "UN3480"),
        Malformed("a handling code in small letters", "$.topics[0].codes[7].code", "'rbi' is not a handling code of IATA", static root => CodeOf(root, "topics", 0, 7)["code"] = "rbi"),
        Malformed("a supervision mode of three digits", "$.topics[36].codes[0].code", "'961' is not a supervision mode: write four digits.", static root => CodeOf(root, "topics", 36, 0)["code"] = "961"),
        Malformed("a UN/LOCODE without its country", "$.cities[0].codes[0].code", "'BJS' is not a UN/LOCODE of China", static root => CodeOf(root, "cities", 0, 0)["code"] = "BJS"),
        Malformed("a UN/LOCODE with a zero", "$.cities[0].codes[0].code", "'CNBJ0' is not a UN/LOCODE of China", static root => CodeOf(root, "cities", 0, 0)["code"] = "CNBJ0"),
        Malformed("an airport of four letters", "$.cities[0].codes[6].code", "'ZBAA' is not an airport code of IATA", static root => CodeOf(root, "cities", 0, 6)["code"] = "ZBAA"),
        Malformed("a list of topic codes that is none", "$.topics[0].codes[0].list", "'hs2028' is not a known list of topic codes; did you mean 'hs2022'?", static root => CodeOf(root, "topics", 0, 0)["list"] = "hs2028"),
        Malformed("a list of city codes for a topic", "$.topics[0].codes[0].list", "'un-locode' is not a known list of topic codes; use one of hs2022, un-number, iata-handling, supervision-mode.", static root => CodeOf(root, "topics", 0, 0)["list"] = "un-locode"),
        Malformed("a certainty that is none", "$.topics[0].codes[0].certainty", "'not' is not a known certainty", static root => CodeOf(root, "topics", 0, 0)["certainty"] = "not"),
        Malformed("a role of a city code that is none", "$.cities[0].codes[0].role", "'station' is not a known role of a city code", static root => CodeOf(root, "cities", 0, 0)["role"] = "station"),
        Twice("a code twice at one topic", "$.topics[0].codes[1].code", "The code '850650' is listed already, at topic 'lithium-batteries': each is listed once.", static root => CodeOf(root, "topics", 0, 1)["code"] = "850650"),
        Twice("a code of two cities", "$.cities[1].codes[0].code", "The code 'CNBJS' is listed already, at city 'beijing'", static root => CodeOf(root, "cities", 1, 0)["code"] = "CNBJS"),
        Contradiction("a code with two meanings", "$.topics[31].codes[18].meaning", "Another topic says that '3091' means 'lithium metal batteries contained in or packed with equipment': a code has one meaning.", static root => CodeOf(root, "topics", 31, 18)["meaning"]!["english"] = "toys"),
        Dangling("a code's source that is none", "$.topics[0].codes[0].source", "The topic code names source 'hs-2028', which does not exist; did you mean 'hs-2022'?", static root => CodeOf(root, "topics", 0, 0)["source"] = "hs-2028"),
        new("a code without a meaning", CatalogueProblemCode.MissingMember, "$.topics[0].codes[0]", "'meaning'", static root => CodeOf(root, "topics", 0, 0).Remove("meaning")),
    ];

    private static JsonObject CodeOf(JsonNode root, string list, int entity, int code) => root[list]![entity]!["codes"]![code]!.AsObject();

    private static Fault Malformed(string what, string path, string message, Action<JsonNode> change) => new(what, CatalogueProblemCode.InvalidValue, path, message, change);

    private static void Exchange(JsonNode list, int left, int right)
    {
        var (first, second) = (list[left]!.DeepClone(), list[right]!.DeepClone());
        (list[left], list[right]) = (second, first);
    }

    private static Fault Order(string what, string path, string message, Action<JsonNode> change) => new(what, CatalogueProblemCode.WrongOrder, path, message, change);

    private static void Swap(JsonArray pair)
    {
        var first = pair[0];
        pair.RemoveAt(0);
        pair.Add(first);
    }

    private static Fault Twice(string what, string path, string message, Action<JsonNode> change) => new(what, CatalogueProblemCode.DuplicateId, path, message, change);

    private static Fault Dangling(string what, string path, string message, Action<JsonNode> change) => new(what, CatalogueProblemCode.UnknownReference, path, message, change);

    private static Fault Misquoted(string what, string path, string message, Action<JsonNode> change) => new(what, CatalogueProblemCode.QuotationNotFound, path, message, change);

    private static Fault Unsupported(string what, string path, string message, Action<JsonNode> change) => new(what, CatalogueProblemCode.EvidenceNotFound, path, message, change);

    private static Fault Contradiction(string what, string path, string message, Action<JsonNode> change) => new(what, CatalogueProblemCode.Inconsistent, path, message, change);
}
