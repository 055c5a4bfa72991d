using System.Text;
using Initiative.Core.DataCompiler;
using Initiative.Core.Json;
using Initiative.Core.Tests.Json.Hostile;

namespace Initiative.Core.Tests.Json.Schema;

/// <summary>The schema of histories allows what their reader finds to be of sound structure, and nothing else.</summary>
public class HistorySchemaTests
{
    private static readonly byte[] Small = File.ReadAllBytes(Path.Combine(Checkout.SchemaValidator, "small-history.json"));

    [AjvFact]
    public async Task Built_in_history_is_valid() => (await Judge([File.ReadAllBytes(Checkout.HistoryJson)])).Should().Equal("valid");

    [AjvFact]
    public async Task A_catalogue_is_no_history() => (await Judge([ValidCatalogue.Edition2025()])).Should().ContainSingle().Which.Should().StartWith("invalid");

    [Fact]
    public void The_small_history_with_everything_in_it_is_valid() => Problems(Small).Should().BeEmpty();

    [AjvFact]
    public async Task Histories_spoilt_in_one_place_are_valid_where_their_structure_is_sound()
    {
        var cases = StructuralMutations.Of(Small).ToArray();
        cases.Length.Should().BeGreaterThan(5_000);
        var verdicts = await Judge([.. cases.Select(static c => Encoding.UTF8.GetBytes(c.Json))]);
        verdicts.Count(static verdict => verdict == "valid").Should().BeGreaterThan(500, "the mutations are to be of both kinds");
        cases.Select((c, i) => (c.What, Schema: verdicts[i], Problems: Problems(Encoding.UTF8.GetBytes(c.Json))))
            .Where(static c => c.Problems.All(static problem => (int)problem.Code >= 20 || IsLeftToTheReader(problem)) != (c.Schema == "valid"))
            .Select(static c => $"{c.What}: schema {c.Schema}, reader {string.Join(", ", c.Problems.AsEnumerable())}")
            .Should().BeEmpty();
    }

    /// <summary>A value may be missing only for what the edition that is held says, which a schema cannot tell.</summary>
    private static bool IsLeftToTheReader(CatalogueProblem problem) =>
        problem.Code == CatalogueProblemCode.MissingMember && problem.Message.StartsWith("This fact lacks 'value'", StringComparison.Ordinal);

    private static Task<IReadOnlyList<string>> Judge(IReadOnlyList<byte[]> documents) => Ajv.Judge(documents, Checkout.Schema("history"));

    private static CatalogueProblem[] Problems(byte[] utf8)
    {
        try
        {
            HistoryJson.Read(utf8, Edition2025.Catalogue);
            return [];
        }
        catch (CatalogueFormatException exception)
        {
            return [.. exception.Problems];
        }
    }
}
