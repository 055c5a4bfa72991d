using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Initiative.Core.Benchmarks;

/// <summary>Finding a measure by its id, per look-up, in random order.</summary>
/// <remarks>
/// A caller either holds an id (parsed once, asked for often) or a text. The first three rows and the last two compare the two cases with what a
/// user would build instead. <c>OneKey</c> asks for the same measure again and again: the price without cache misses.
/// </remarks>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private const int Lookups = 1 << 16;

    private CatalogueSet<MeasureId, Measure> _set = null!;
    private FrozenDictionary<string, Measure> _frozen = null!;
    private Dictionary<string, Measure> _byText = null!;
    private Dictionary<MeasureId, Measure> _byId = null!;
    private string[] _texts = [];
    private MeasureId[] _ids = [];

    [Params(29, 2_900, 290_000)]
    public int Measures;

    [Params("Random", "OneKey")]
    public string Order = "";

    [GlobalSetup]
    public void Setup()
    {
        var catalogue = ScaledCatalogue.Read(Measures);
        var keys = new Keys(catalogue);
        _set = catalogue.Measures;
        _frozen = _set.ToFrozenDictionary(static measure => measure.Id.ToString(), StringComparer.Ordinal);
        _byText = _set.ToDictionary(static measure => measure.Id.ToString(), StringComparer.Ordinal);
        _byId = _set.ToDictionary(static measure => measure.Id);
        (_texts, _ids) = (keys.Texts, keys.Ids);
        if (Order == "OneKey")
        {
            Array.Fill(_texts, _texts[0]);
            Array.Fill(_ids, _ids[0]);
        }
    }

    [Benchmark(Baseline = true, Description = "FrozenDictionary<string, Measure>", OperationsPerInvoke = Lookups)]
    public int Frozen()
    {
        var found = 0;
        foreach (var text in _texts)
        {
            if (_frozen.TryGetValue(text, out _))
                found++;
        }
        return found;
    }

    [Benchmark(Description = "Dictionary<string, Measure>", OperationsPerInvoke = Lookups)]
    public int ByText()
    {
        var found = 0;
        foreach (var text in _texts)
        {
            if (_byText.TryGetValue(text, out _))
                found++;
        }
        return found;
    }

    [Benchmark(Description = "Dictionary<MeasureId, Measure>", OperationsPerInvoke = Lookups)]
    public int ById()
    {
        var found = 0;
        foreach (var id in _ids)
        {
            if (_byId.TryGetValue(id, out _))
                found++;
        }
        return found;
    }

    [Benchmark(Description = "CatalogueSet.TryGet", OperationsPerInvoke = Lookups)]
    public int Set()
    {
        var found = 0;
        foreach (var id in _ids)
        {
            if (_set.TryGet(id, out _))
                found++;
        }
        return found;
    }

    [Benchmark(Description = "MeasureId.TryParse, CatalogueSet.TryGet", OperationsPerInvoke = Lookups)]
    public int ParseAndSet()
    {
        var found = 0;
        foreach (var text in _texts)
        {
            if (MeasureId.TryParse(text, out var id) && _set.TryGet(id, out _))
                found++;
        }
        return found;
    }
}
