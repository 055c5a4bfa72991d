using System.Text;
using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json.Hostile;

public class MemoryTests
{
    private const int FiftyMegabytes = 50_000_000;

    private static readonly CatalogueJsonOptions Raised = new() { MaxEntities = 1_000_000 };

    /// <summary>All that is ever allocated, which the peak cannot exceed, and the input itself.</summary>
    [Fact]
    public void Catalogue_of_50_MB_is_read_within_six_times_its_size()
    {
        var json = Grown(FiftyMegabytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var catalogue = CatalogueJson.Read(json, Raised);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        catalogue.Measures.Count.Should().BeGreaterThan(50_000);
        (allocated + json.Length).Should().BeLessThan(6L * json.Length);
    }

    [Fact]
    public void Catalogue_of_50_MB_with_a_problem_in_every_measure_is_read_within_six_times_its_size()
    {
        var json = Grown(FiftyMegabytes, static measure => measure["task"] = "nowhere");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = Outcome.Of(json, Raised);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        outcome.Problems.Should().HaveCount(1_001);
        (allocated + json.Length).Should().BeLessThan(6L * json.Length);
    }

    /// <summary>The built-in edition with its measures again and again, under new ids.</summary>
    private static byte[] Grown(int length, Action<JsonNode>? change = null)
    {
        var edition = JsonNode.Parse(ValidCatalogue.Edition2025())!;
        edition["edition"]!["stated"]!["measures"]!["value"] = 1_000_000;
        var measures = edition["measures"]!.AsArray();
        var one = measures.Select(measure =>
        {
            change?.Invoke(measure!);
            var id = measure!["id"]!.GetValue<string>();
            return (Id: id, Parts: measure.ToJsonString().Split($"\"{id}\"", 2));
        }).ToArray();

        var text = new StringBuilder(length + 1_000_000);
        foreach (var (id, parts) in one)
        {
            // Each measure many times in turn, which keeps the order of the document.
            var end = text.Length + (length / one.Length);
            for (var round = 0; text.Length < end; round++)
                text.Append(text.Length > 0 ? "," : "").Append(parts[0]).Append('"').Append(id).Append('-').Append(round).Append('"').Append(parts[1]);
        }
        measures.Clear();
        return Encoding.UTF8.GetBytes(edition.ToJsonString().Replace("\"measures\":[]", $"\"measures\":[{text}]", StringComparison.Ordinal));
    }
}
