using BenchmarkDotNet.Attributes;

namespace Initiative.Core.Benchmarks;

/// <summary>Advice on a shipment, with reasons, ranks and notes, against a scan of the topics' names that gives only the measures.</summary>
[MemoryDiagnoser]
public class AdviseBenchmarks
{
    private InitiativeCatalogue _catalogue = null!;
    private NaiveAdvice _advice = null!;

    [Params(29, 2_900, 29_000)]
    public int Measures;

    [GlobalSetup]
    public void Setup()
    {
        _catalogue = ScaledCatalogue.Read(Measures);
        _advice = new NaiveAdvice(ScaledCatalogue.Plain(Measures));
        _catalogue.Advise(NaiveAdvice.Shipment);
    }

    [Benchmark(Baseline = true, Description = "Contains scan of the topics")]
    public int Scan() => _advice.Count();

    [Benchmark(Description = "Advise")]
    public int Advise() => _catalogue.Advise(NaiveAdvice.Shipment).Matches.Count;
}
