using System.Text;
using Initiative.Core.Json;
using Initiative.Core.Tests.Json.Hostile;

namespace Initiative.Core.Tests.Json.Schema;

/// <summary>The schema allows what the reader finds to be of sound structure, and nothing else. Where a schema cannot say it, the difference is listed.</summary>
public class SchemaAgreementTests
{

    /// <summary>Files that the schema allows and the reader does not: a JSON parser has already dropped or mended what is wrong.</summary>
    private static readonly string[] BeyondAnySchema =
    [
        "duplicate-list.json", "duplicate-member.json", "duplicate-member-escaped.json", "duplicate-topic-of-a-measure.json",
        "lone-surrogate-in-a-quotation.json", "lone-surrogate-in-a-title.json", "surrogates-swapped.json", "start-exponent.json",
    ];

    [AjvFact]
    public async Task Built_in_edition_is_valid() =>
        (await Ajv.Judge([ValidCatalogue.Edition2025()])).Should().Equal("valid");

    [AjvFact]
    public async Task Hostile_files_are_valid_where_their_structure_is_sound()
    {
        var files = Directory.GetFiles(Checkout.HostileFiles).Order(StringComparer.Ordinal).ToArray();
        var contents = files.Select(File.ReadAllBytes).ToArray();
        var verdicts = await Ajv.Judge(contents);
        var differences = files.Where((_, i) => Outcome.Of(contents[i]).IsSoundStructure != (verdicts[i] == "valid"));
        differences.Select(Path.GetFileName).Should().BeEquivalentTo(BeyondAnySchema);
    }

    [AjvFact]
    public async Task Hostile_files_are_malformed_for_both_parsers_or_for_none()
    {
        var files = Directory.GetFiles(Checkout.HostileFiles);
        var contents = files.Select(File.ReadAllBytes).ToArray();
        var verdicts = await Ajv.Judge(contents);
        var differences = files.Where((_, i) => Outcome.Of(contents[i]).Codes.Any(IsMalformed) != (verdicts[i] == "malformed"));
        differences.Should().BeEmpty();
    }

    [AjvFact]
    public async Task Catalogues_spoilt_in_one_place_are_valid_where_their_structure_is_sound()
    {
        var everything = File.ReadAllBytes(Path.Combine(Checkout.HostileFiles, "nothing-wrong-everything-used.json"));
        var cases = StructuralMutations.Of(everything).ToArray();
        cases.Length.Should().BeGreaterThan(5_000);
        var verdicts = await Ajv.Judge([.. cases.Select(static c => Encoding.UTF8.GetBytes(c.Json))]);
        verdicts.Count(static verdict => verdict == "valid").Should().BeGreaterThan(500, "the mutations are to be of both kinds");
        cases.Select((c, i) => (c.What, Schema: verdicts[i], Reader: Outcome.Of(c.Json)))
            .Where(static c => c.Reader.IsSoundStructure != (c.Schema == "valid"))
            .Select(static c => $"{c.What}: schema {c.Schema}, reader {string.Join(", ", c.Reader.Problems)}")
            .Should().BeEmpty();
    }

    [AjvFact]
    public async Task Values_that_no_pattern_tells_apart_are_left_to_the_reader()
    {
        var everything = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Checkout.HostileFiles, "nothing-wrong-everything-used.json")));
        (string From, string To)[] beyond =
        [
            ("\"2025-04-24\"", "\"2025-02-30\""),
            ("\"2025-04-24\"", "\"0000-01-01\""),
            ("https://a.b/", "https://"),
            ("https://a.b/", "https://[::1"),
            ("\"formatVersion\":1", "\"formatVersion\":1.0"),
            ("\"value\":5", "\"value\":5e0"),
        ];
        var cases = beyond.Select(change => everything.Replace(change.From, change.To, StringComparison.Ordinal)).ToArray();
        cases.Should().NotContain(everything);
        (await Ajv.Judge([.. cases.Select(Encoding.UTF8.GetBytes)])).Should().OnlyContain(static verdict => verdict == "valid");
        cases.Select(static json => Outcome.Of(json).Codes).Should().AllSatisfy(static codes => codes.Should().Equal(CatalogueProblemCode.InvalidValue));
    }

    private static bool IsMalformed(CatalogueProblemCode code) => code is CatalogueProblemCode.MalformedJson or CatalogueProblemCode.InvalidEncoding;
}
