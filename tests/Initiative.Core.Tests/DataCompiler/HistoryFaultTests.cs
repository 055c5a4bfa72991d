using System.Text;
using System.Text.Json.Nodes;
using Initiative.Core.Json;
using Initiative.Core.Tests.Json;

namespace Initiative.Core.Tests.DataCompiler;

public class HistoryFaultTests
{
    private const string Edition2024 = "$.editions[6]";
    private const string Edition2025 = "$.editions[7]";
    private const string Edition2026 = "$.editions[8]";

    private static readonly Dictionary<string, Fault> Faults = ((IEnumerable<Fault>)[.. Structural, .. Semantic]).ToDictionary(static fault => fault.What, StringComparer.Ordinal);

    public static TheoryData<string> EveryFault => new(Faults.Keys);

    private static IEnumerable<Fault> Structural =>
    [
        new("editions as an object", CatalogueProblemCode.WrongType, "$.editions", "Expected an array, found an object.", static root => root["editions"] = new JsonObject()),
        new("a figure without its source", CatalogueProblemCode.WrongType, Edition2024 + ".durationMonths", "Expected an object, found a number.", static root => root["editions"]![6]!["durationMonths"] = 5),
        new("a list of cities as text", CatalogueProblemCode.WrongType, Edition2024 + ".cities.value", "Expected an array, found a string.", static root => Fact(root, 6, "cities")["value"] = "beijing"),
        new("without citations", CatalogueProblemCode.MissingMember, Edition2024 + ".durationMonths", "This fact lacks 'citations': add it.", static root => Fact(root, 6, "durationMonths").Remove("citations")),
        new("without a citation's source", CatalogueProblemCode.MissingMember, Edition2024 + ".durationMonths.citations[0]", "This citation lacks 'source': add it.", static root => Fact(root, 6, "durationMonths")["citations"]![0]!.AsObject().Remove("source")),
        new("an empty list of citations", CatalogueProblemCode.EmptyList, Edition2024 + ".durationMonths.citations", "'citations' is an empty list: add at least one citation.", static root => Fact(root, 6, "durationMonths")["citations"] = new JsonArray()),
        new("without the year", CatalogueProblemCode.MissingMember, Edition2024, "This edition lacks 'year': add it.", static root => root["editions"]![6]!.AsObject().Remove("year")),
        new("without the editions", CatalogueProblemCode.MissingMember, "$", "This history lacks 'editions': add it.", static root => root.AsObject().Remove("editions")),
        new("without a value", CatalogueProblemCode.MissingMember, Edition2024 + ".durationMonths", "This fact lacks 'value'", static root => Fact(root, 6, "durationMonths").Remove("value")),
        new("a member misspelt", CatalogueProblemCode.UnknownMember, Edition2024 + ".launchedAt", "Did you mean 'launchedOn'?", static root => root["editions"]![6]!["launchedAt"] = "2024-03-21"),
        new("a month that is none", CatalogueProblemCode.InvalidValue, Edition2024 + ".launchedOn.value", "'2024-13-01' is not a date", static root => Fact(root, 6, "launchedOn")["value"] = "2024-13-01"),
        new("no months", CatalogueProblemCode.InvalidValue, Edition2024 + ".durationMonths.value", "from 1 to 120", static root => Fact(root, 6, "durationMonths")["value"] = 0),
        new("an id in capitals", CatalogueProblemCode.InvalidValue, "$.agencies[0].id", "'NRA' is not an id", static root =>
        {
            root["agencies"]![0]!["id"] = "NRA";
            Fact(root, 6, "agencies")["value"]!.AsArray().RemoveAt(1);
        }),
        new("a grade that is none", CatalogueProblemCode.InvalidValue, "$.sources[0].reliability", "'wek' is not a known reliability; did you mean 'weak'?", static root => root["sources"]![0]!["reliability"] = "wek"),
        new("a later version", CatalogueProblemCode.UnsupportedVersion, "$.formatVersion", "version 2 of the format", static root => root["formatVersion"] = 2),
    ];

    private static IEnumerable<Fault> Semantic =>
    [
        new("a source that is not listed", CatalogueProblemCode.UnknownReference, Edition2024 + ".durationMonths.citations[0].source", "The citation names source 'gacc-leter-2025-17', which does not exist; did you mean 'gacc-letter-2025-17'?", static root => Fact(root, 6, "durationMonths")["citations"]![0]!["source"] = "gacc-leter-2025-17"),
        new("a city that is not listed", CatalogueProblemCode.UnknownReference, Edition2024 + ".cities.value[0]", "did you mean 'beijing'?", static root => Fact(root, 6, "cities")["value"]![0] = "bejing"),
        new("an agency that is not listed", CatalogueProblemCode.UnknownReference, Edition2024 + ".agencies.value[0]", "did you mean 'ndrc'?", static root => Fact(root, 6, "agencies")["value"]![0] = "nrdc"),
        new("a division that is not listed", CatalogueProblemCode.UnknownReference, "$.cities[2].division", "which does not exist", static root => root["cities"]![2]!["division"] = "CN-XX"),
        new("the edition that is held not listed", CatalogueProblemCode.UnknownReference, "$", "Edition '2025' has a catalogue and is not listed", static root =>
        {
            // With it go the sources that only it cites.
            root["editions"]!.AsArray().RemoveAt(7);
            foreach (var idle in new[] { 11, 10 })
                root["sources"]!.AsArray().RemoveAt(idle);
        }),
        new("a city of the edition that is held", CatalogueProblemCode.DuplicateId, "$.cities[2].id", "Another city is 'ningbo' already", static root =>
        {
            root["cities"]![2]!["id"] = "ningbo";
            Fact(root, 8, "cities")["value"]!.AsArray().RemoveAt(27);
        }),
        new("a source of the edition that is held", CatalogueProblemCode.DuplicateId, "$.sources[15].id", "Another source is 'geonames' already", static root => root["sources"]!.AsArray().Add(new JsonObject { ["id"] = "geonames" })),
        new("a code of the edition that is held", CatalogueProblemCode.DuplicateId, "$.cities[3].divisionCode", "Another city is '330200' already", static root => root["cities"]![3]!["divisionCode"] = "330200"),
        new("a city twice in a list", CatalogueProblemCode.DuplicateId, Edition2024 + ".cities.value[1]", "'beijing' is listed twice", static root => Fact(root, 6, "cities")["value"]![1] = "beijing"),
        new("an edition twice", CatalogueProblemCode.DuplicateId, "$.editions[2].id", "Another edition is '2019' already", static root =>
        {
            root["editions"]![2]!["id"] = "2019";
            Fact(root, 2, "year")["value"] = 2019;
        }),
        new("a code of another division", CatalogueProblemCode.Inconsistent, "$.cities[0].divisionCode", "is not of division 'CN-NM'", static root => root["cities"]![0]!["divisionCode"] = "160100"),
        new("a fact of the edition that is held", CatalogueProblemCode.Inconsistent, Edition2025 + ".statedMeasures", "holds 'statedMeasures': drop 'value'", static root => Fact(root, 7, "statedMeasures")["value"] = 29),
        new("an id that is not the year", CatalogueProblemCode.Inconsistent, Edition2024 + ".year", "'2024' is not 2014", static root => Fact(root, 6, "year")["value"] = 2014),
        new("editions out of order", CatalogueProblemCode.Inconsistent, "$.editions[2].year", "listed by year", static root =>
        {
            var edition = root["editions"]![1]!;
            root["editions"]!.AsArray().RemoveAt(1);
            root["editions"]!.AsArray().Insert(2, edition);
        }),
        new("measures that do not add up", CatalogueProblemCode.Inconsistent, Edition2025 + ".measuresToDate", "143 measures up to this edition are not the 144", static root => Fact(root, 7, "measuresToDate")["value"] = 143),
        new("more replicated than there were", CatalogueProblemCode.Inconsistent, Edition2024 + ".replicatedMeasures", "'replicatedMeasures' says 33, but only 32 measures are stated.", static root => Fact(root, 6, "replicatedMeasures")["value"] = 33),
        new("more replicated than the catalogue states", CatalogueProblemCode.Inconsistent, Edition2025 + ".replicatedMeasures", "only 29 measures are stated", static root => Fact(root, 7, "replicatedMeasures")["value"] = 30),
        new("more replicated in all", CatalogueProblemCode.Inconsistent, Edition2025 + ".replicatedToDate", "only 144 measures", static root => Fact(root, 7, "replicatedToDate")["value"] = 145),
        new("more cities than stated", CatalogueProblemCode.Inconsistent, Edition2026 + ".cities", "'cities' says 38, but only 37 are stated.", static root => Fact(root, 8, "statedCities")["value"] = 37),
        new("more agencies than stated", CatalogueProblemCode.Inconsistent, Edition2026 + ".agencies", "'agencies' says 6, but only 5 are stated.", static root => Fact(root, 8, "statedAgencies")["value"] = 5),
        new("other divisions than the cities'", CatalogueProblemCode.Inconsistent, Edition2025 + ".statedDivisions", "18 divisions are stated, but the cities lie in 17.", static root => Fact(root, 7, "statedDivisions")["value"] = 18),
        new("a source that nothing cites", CatalogueProblemCode.Inconsistent, "$.sources[15].id", "Nothing needs source 'idle'", static root => root["sources"]!.AsArray().Add(new JsonObject { ["id"] = "idle" })),
        new("a city that took part nowhere", CatalogueProblemCode.Inconsistent, "$.cities[2].id", "Nothing needs city 'suzhou'", static root => Fact(root, 8, "cities")["value"]!.AsArray().RemoveAt(27)),
        new("an agency that took part nowhere", CatalogueProblemCode.Inconsistent, "$.agencies[0].id", "Nothing needs agency", static root => Fact(root, 6, "agencies")["value"]!.AsArray().RemoveAt(1)),
        new("a division where no city lies", CatalogueProblemCode.Inconsistent, "$.divisions[8].isoCode", "Nothing needs division 'CN-GS'", static root => root["divisions"]!.AsArray().Add(JsonNode.Parse("""{"isoCode":"CN-GS","code":"620000","name":{"english":"Gansu"},"kind":"province"}"""))),
    ];

    [Theory]
    [MemberData(nameof(EveryFault))]
    public void A_fault_of_a_history_is_found_where_it_is_and_nowhere_else(string what)
    {
        var fault = Faults[what];
        var problems = HistoryFile.Problems(HistoryFile.With(root => fault.Change(root)));

        var problem = problems.Should().ContainSingle("the file is {0}", what).Subject;
        (problem.Code, problem.Path).Should().Be((fault.Code, fault.Path));
        problem.Message.Should().Contain(fault.Message).And.MatchRegex("[.?]$", "it is a sentence");
        problem.Line.Should().BePositive("it is at one place");
    }

    [Theory]
    [InlineData("", CatalogueProblemCode.MalformedJson)]
    [InlineData("{", CatalogueProblemCode.MalformedJson)]
    [InlineData("[]", CatalogueProblemCode.WrongType)]
    [InlineData("{} {}", CatalogueProblemCode.MalformedJson)]
    [InlineData("{\"editions\":[],\"editions\":[]}", CatalogueProblemCode.DuplicateMember)]
    [InlineData("{\"editions\":[[[[[[[[[[[[[[[[[[[[", CatalogueProblemCode.TooDeep)]
    public void Whatever_is_no_history_ends_in_problems(string json, CatalogueProblemCode code) =>
        HistoryFile.Problems(Encoding.UTF8.GetBytes(json)).Select(static problem => problem.Code).Should().Contain(code);

    [Fact]
    public void Bytes_that_are_no_text_are_said_to_be_none() =>
        HistoryFile.Problems([0x7B, 0xFF, 0x7D]).Should().ContainSingle().Which.Code.Should().Be(CatalogueProblemCode.InvalidEncoding);

    [Fact]
    public void A_history_cut_off_anywhere_ends_in_problems()
    {
        var bytes = HistoryFile.Bytes;
        for (var length = 0; length < bytes.Length - 2; length += 97)
            HistoryFile.Problems(bytes[..length]).Should().NotBeEmpty();
    }

    [Fact]
    public void A_history_may_leave_out_what_is_not_known()
    {
        var history = HistoryFile.ReadWith(static root => root["editions"]![6]!.AsObject().Remove("launchedOn"));

        history.Editions[6].LaunchedOn.Should().BeNull();
        history.Editions[6].Cite().Should().NotContain(static citation => citation.Fact == nameof(KnownEdition.LaunchedOn));
    }

    private static JsonObject Fact(JsonNode root, int edition, string name) => root["editions"]![edition]![name]!.AsObject();
}
