using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Initiative.Core.Json;

namespace Initiative.Core.Benchmarks;

/// <summary>Writing a catalogue, against serialising plain records of the same content, to a stream that keeps nothing.</summary>
[MemoryDiagnoser]
public class JsonWriteBenchmarks
{
    private InitiativeCatalogue _catalogue = null!;
    private PlainCatalogue _plain = null!;

    [Params(29, 2_900, 290_000)]
    public int Measures;

    [GlobalSetup]
    public void Setup()
    {
        _catalogue = ScaledCatalogue.Read(Measures);
        _plain = ScaledCatalogue.Plain(Measures);
    }

    [Benchmark(Baseline = true, Description = "JsonSerializer.Serialize")]
    public void Serialize() => JsonSerializer.Serialize(Stream.Null, _plain, PlainContext.Default.PlainCatalogue);

    [Benchmark(Description = "JsonSerializer.Serialize, same bytes")]
    public void SerializeCanonical() => JsonSerializer.Serialize(Stream.Null, _plain, ScaledCatalogue.Canonical.PlainCatalogue);

    [Benchmark(Description = "CatalogueJson.Write")]
    public void Write() => CatalogueJson.Write(_catalogue, Stream.Null);
}
