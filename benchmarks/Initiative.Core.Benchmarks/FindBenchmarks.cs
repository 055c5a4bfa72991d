using BenchmarkDotNet.Attributes;

namespace Initiative.Core.Benchmarks;

/// <summary>Full-text search by an index that is there, against a scan of the same texts.</summary>
[MemoryDiagnoser]
public class FindBenchmarks
{
    private InitiativeCatalogue _catalogue = null!;
    private NaiveSearch _search = null!;

    [Params(29, 2_900, 29_000)]
    public int Measures;

    [GlobalSetup]
    public void Setup()
    {
        _catalogue = ScaledCatalogue.Read(Measures);
        _search = new NaiveSearch(ScaledCatalogue.Plain(Measures));
        _catalogue.Find(NaiveSearch.Question);
    }

    [Benchmark(Baseline = true, Description = "Contains scan")]
    public int Scan() => _search.Count();

    [Benchmark(Description = "Find")]
    public int Find() => _catalogue.Find(NaiveSearch.Question).Count;
}
