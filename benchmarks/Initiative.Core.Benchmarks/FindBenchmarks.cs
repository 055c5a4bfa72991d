using BenchmarkDotNet.Attributes;

namespace Initiative.Core.Benchmarks;

/// <summary>Full-text search, against the scan that somebody would write: every word of the question in any text of the measure, letter case aside.</summary>
[MemoryDiagnoser]
public class FindBenchmarks
{
    private static readonly string[] Words = ["battery", "air"];

    private InitiativeCatalogue _catalogue = null!;
    private string[][] _texts = [];
    private Shipment _shipment = null!;

    [Params(29, 29_000)]
    public int Measures;

    [GlobalSetup]
    public void Setup()
    {
        _catalogue = ScaledCatalogue.Read(Measures);
        _texts = [.. _catalogue.Measures.Select(static measure => TextsOf(measure).ToArray())];
        _shipment = new Shipment { Flow = TradeFlows.Export, Mode = TransportModes.Air, Goods = "lithium batteries", City = "Ningbo" };
        _catalogue.Find("batteries by air");
        _catalogue.Advise(_shipment);
    }

    [Benchmark(Baseline = true, Description = "Contains scan")]
    public int Scan()
    {
        var found = 0;
        foreach (var texts in _texts)
            found += Array.TrueForAll(Words, word => Array.Exists(texts, text => text.Contains(word, StringComparison.OrdinalIgnoreCase))) ? 1 : 0;
        return found;
    }

    [Benchmark(Description = "Find")]
    public int Find() => _catalogue.Find("batteries by air").Count;

    [Benchmark(Description = "Advise")]
    public int Advise() => _catalogue.Advise(_shipment).Matches.Count;

    private static IEnumerable<string> TextsOf(Measure measure) =>
    [
        measure.Title.English,
        measure.Quotation.Text,
        measure.Task.Title.English,
        .. measure.Topics.SelectMany(static topic => topic.Aliases.Prepend(topic.Name.English)),
    ];
}
