using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Initiative.Core.Json;

namespace Initiative.Core.Benchmarks;

/// <summary>Reading a catalogue with everything checked, against deserialising the same bytes into plain records with nothing checked.</summary>
[MemoryDiagnoser]
public class JsonReadBenchmarks
{
    private byte[] _json = [];

    [Params(29, 2_900, 290_000)]
    public int Measures;

    [GlobalSetup]
    public void Setup() => _json = ScaledCatalogue.Json(Measures);

    [Benchmark(Baseline = true, Description = "JsonSerializer.Deserialize")]
    public object Deserialize() => JsonSerializer.Deserialize(_json, PlainContext.Default.PlainCatalogue)!;

    [Benchmark(Description = "CatalogueJson.Read")]
    public InitiativeCatalogue Read() => CatalogueJson.Read(_json, ScaledCatalogue.Options);
}
