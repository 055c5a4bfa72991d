using BenchmarkDotNet.Attributes;

namespace Initiative.Core.Benchmarks;

/// <summary>Going through all measures with <c>foreach</c> and reading one member of each.</summary>
[MemoryDiagnoser]
public class EnumerationBenchmarks
{
    private CatalogueSet<MeasureId, Measure> _set = null!;
    private Measure[] _array = [];
    private List<Measure> _list = [];

    [Params(29, 2_900, 290_000)]
    public int Measures;

    [GlobalSetup]
    public void Setup()
    {
        _set = ScaledCatalogue.Read(Measures).Measures;
        _array = [.. _set];
        _list = [.. _set];
    }

    [Benchmark(Baseline = true, Description = "Measure[]")]
    public int Array()
    {
        var sum = 0;
        foreach (var measure in _array)
            sum += measure.Ordinal;
        return sum;
    }

    [Benchmark(Description = "List<Measure>")]
    public int List()
    {
        var sum = 0;
        foreach (var measure in _list)
            sum += measure.Ordinal;
        return sum;
    }

    [Benchmark(Description = "CatalogueSet")]
    public int Set()
    {
        var sum = 0;
        foreach (var measure in _set)
            sum += measure.Ordinal;
        return sum;
    }
}
