using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Initiative.Core.Benchmarks;

/// <summary>The ready-made questions, against LINQ over the same entities in arrays.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class QueryBenchmarks
{
    private InitiativeCatalogue _catalogue = null!;
    private CatalogueSet<MeasureId, Measure> _set = null!;
    private Measure[] _measures = [];
    private PilotCity[] _cities = [];
    private Topic[] _topics = [];

    [Params(29, 290_000)]
    public int Measures;

    [GlobalSetup]
    public void Setup()
    {
        _catalogue = ScaledCatalogue.Read(Measures);
        _set = _catalogue.Measures;
        _measures = [.. _catalogue.Measures];
        _cities = [.. _catalogue.Cities];
        _topics = [.. _catalogue.Topics];
    }

    [BenchmarkCategory("Exports by air"), Benchmark(Baseline = true, Description = "Where.Where.Count")]
    public int LinqFacets() => _measures
        .Where(static measure => measure.Flows.HasFlag(TradeFlows.Export))
        .Where(static measure => measure.Modes.HasFlag(TransportModes.Air))
        .Count();

    [BenchmarkCategory("Exports by air"), Benchmark(Description = "WithFlow.WithMode")]
    public int Facets() => _set.WithFlow(TradeFlows.Export).WithMode(TransportModes.Air).Count();

    [BenchmarkCategory("Expanding"), Benchmark(Baseline = true, Description = "foreach Where")]
    public int LinqAction()
    {
        var sum = 0;
        foreach (var measure in _measures.Where(static measure => measure.Action == "expand"))
            sum += measure.Ordinal;
        return sum;
    }

    [BenchmarkCategory("Expanding"), Benchmark(Description = "foreach WithAction")]
    public int Action()
    {
        var sum = 0;
        foreach (var measure in _set.WithAction("expand"))
            sum += measure.Ordinal;
        return sum;
    }

    [BenchmarkCategory("A topic's measures"), Benchmark(Baseline = true, Description = "Where Topics.Contains")]
    public int LinqTopic()
    {
        var topic = _topics[0];
        return _measures.Where(measure => measure.Topics.Contains(topic)).Sum(static measure => measure.Ordinal);
    }

    [BenchmarkCategory("A topic's measures"), Benchmark(Description = "Topic.Measures")]
    public int Topic()
    {
        var sum = 0;
        foreach (var measure in _topics[0].Measures)
            sum += measure.Ordinal;
        return sum;
    }

    [BenchmarkCategory("A city by name"), Benchmark(Baseline = true, Description = "FirstOrDefault")]
    public object? LinqCity()
    {
        const string text = "Urumqi";
        return _cities.FirstOrDefault(static city =>
            city.Id.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)
            || city.Name.English.Equals(text, StringComparison.OrdinalIgnoreCase)
            || city.Name.Chinese == text
            || city.DivisionCode == text);
    }

    [BenchmarkCategory("A city by name"), Benchmark(Description = "TryFindCity")]
    public object? City() => _catalogue.TryFindCity("Urumqi", out var city) ? city : null;

    [BenchmarkCategory("A topic by alias"), Benchmark(Baseline = true, Description = "FirstOrDefault Any")]
    public object? LinqAlias()
    {
        const string text = "freight costs";
        return _topics.FirstOrDefault(static topic =>
            topic.Id.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)
            || topic.Name.English.Equals(text, StringComparison.OrdinalIgnoreCase)
            || topic.Aliases.Any(static alias => alias.Equals(text, StringComparison.OrdinalIgnoreCase)));
    }

    [BenchmarkCategory("A topic by alias"), Benchmark(Description = "TryFindTopic")]
    public object? Alias() => _catalogue.TryFindTopic("freight costs", out var topic) ? topic : null;
}
