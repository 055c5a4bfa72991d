using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using Initiative.Core.Json;
using Initiative.Core.StartUp;

namespace Initiative.Core.Benchmarks;

/// <summary>The first use of each kind of entry, each time in a fresh process: loading, compiling and building included.</summary>
/// <remarks>The processes are BenchmarkDotNet's, which has loaded much of .NET already: benchmarks/StartUp times bare ones.</remarks>
[MedianColumn]
[SimpleJob(RunStrategy.ColdStart, launchCount: 15, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class FirstUseBenchmarks
{
    private static readonly string[] Words = ["batter", "air"];

    private static string EditionFile => Path.Combine(AppContext.BaseDirectory, "edition-2025.json");

    [BenchmarkCategory("Facts"), Benchmark(Description = "Nothing")]
    public string Nothing() => "";

    [BenchmarkCategory("Facts"), Benchmark(Baseline = true, Description = "Hand-written table: one measure")]
    public string HandWritten() => Initiative2025.LithiumBatteryExports.Title;

    [BenchmarkCategory("Facts"), Benchmark(Description = "Edition2025.Measures.LithiumBatteryExports")]
    public string Property() => Edition2025.Measures.LithiumBatteryExports.Title.English;

    [BenchmarkCategory("Facts"), Benchmark(Description = "Edition2025.Catalogue.Measures")]
    public int Measures() => Edition2025.Catalogue.Measures.Count;

    [BenchmarkCategory("Facts"), Benchmark(Description = "Edition2025.Catalogue.Cities")]
    public int Cities() => Edition2025.Catalogue.Cities.Count;

    [BenchmarkCategory("Facts"), Benchmark(Description = "Edition2025.Catalogue.Topics")]
    public int Topics() => Edition2025.Catalogue.Topics.Count;

    [BenchmarkCategory("Questions"), Benchmark(Baseline = true, Description = "Hand-written table: Contains scan")]
    public int Scan()
    {
        var found = 0;
        foreach (var measure in Initiative2025.Measures)
            found += Array.TrueForAll(Words, word => measure.OfficialWords.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
        return found;
    }

    [BenchmarkCategory("Questions"), Benchmark(Description = "Find")]
    public int Find() => Edition2025.Catalogue.Find(NaiveSearch.Question).Count;

    [BenchmarkCategory("Questions"), Benchmark(Description = "Advise")]
    public int Advise() => Edition2025.Catalogue.Advise(NaiveAdvice.Shipment).Matches.Count;

    [BenchmarkCategory("JSON"), Benchmark(Baseline = true, Description = "JsonSerializer.Deserialize")]
    public object Deserialize()
    {
        using var edition = File.OpenRead(EditionFile);
        return JsonSerializer.Deserialize(edition, PlainContext.Default.PlainCatalogue)!;
    }

    [BenchmarkCategory("JSON"), Benchmark(Description = "CatalogueJson.Read")]
    public InitiativeCatalogue Read()
    {
        using var edition = File.OpenRead(EditionFile);
        return CatalogueJson.Read(edition);
    }
}
