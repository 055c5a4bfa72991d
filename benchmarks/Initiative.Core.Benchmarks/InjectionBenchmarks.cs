using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Initiative.Core.StartUp;
using Microsoft.Extensions.DependencyInjection;

namespace Initiative.Core.Benchmarks;

/// <summary>Getting the catalogue from a container, against a singleton that an app registers by hand.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class InjectionBenchmarks
{
    private const string Key = "2025";

    private readonly HandWrittenCatalogue _handWritten = new(Initiative2025.Measures);
    private ServiceProvider _provider = null!;

    [GlobalSetup]
    public void Setup() => _provider = new ServiceCollection()
        .AddInitiativeCatalogue()
        .AddSingleton(_handWritten)
        .AddKeyedSingleton(Key, _handWritten)
        .BuildServiceProvider();

    [GlobalCleanup]
    public void Cleanup() => _provider.Dispose();

    [BenchmarkCategory("Resolve"), Benchmark(Baseline = true, Description = "GetRequiredService of a singleton")]
    public object Singleton() => _provider.GetRequiredService<HandWrittenCatalogue>();

    [BenchmarkCategory("Resolve"), Benchmark(Description = "GetRequiredService<InitiativeCatalogue>")]
    public object Catalogue() => _provider.GetRequiredService<InitiativeCatalogue>();

    [BenchmarkCategory("Resolve by key"), Benchmark(Baseline = true, Description = "GetRequiredKeyedService of a singleton")]
    public object KeyedSingleton() => _provider.GetRequiredKeyedService<HandWrittenCatalogue>(Key);

    [BenchmarkCategory("Resolve by key"), Benchmark(Description = "GetRequiredKeyedService<InitiativeCatalogue>")]
    public object KeyedCatalogue() => _provider.GetRequiredKeyedService<InitiativeCatalogue>(Key);

    [BenchmarkCategory("Register, build, resolve once"), Benchmark(Baseline = true, Description = "AddSingleton")]
    public object AddSingleton()
    {
        using var provider = new ServiceCollection().AddSingleton(_handWritten).BuildServiceProvider();
        return provider.GetRequiredService<HandWrittenCatalogue>();
    }

    [BenchmarkCategory("Register, build, resolve once"), Benchmark(Description = "AddInitiativeCatalogue")]
    public object AddInitiativeCatalogue()
    {
        using var provider = new ServiceCollection().AddInitiativeCatalogue().BuildServiceProvider();
        return provider.GetRequiredService<InitiativeCatalogue>();
    }

    private sealed record HandWrittenCatalogue(StartUp.Measure[] Measures);
}
