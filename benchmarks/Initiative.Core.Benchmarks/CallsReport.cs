using System.Diagnostics;
using Initiative.Core.Json;

namespace Initiative.Core.Benchmarks;

/// <summary>How long each of the calls takes that users make most, a line for each: its name, a tab, nanoseconds. `benchmarks/compare` runs two commits of it in turns.</summary>
internal static class CallsReport
{
    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(150);

    internal static int Run()
    {
        var json = ScaledCatalogue.Json(ScaledCatalogue.BaseCount);
        var catalogue = ScaledCatalogue.Read(ScaledCatalogue.BaseCount);
        var large = ScaledCatalogue.Read(2_900);
        var ids = new Keys(catalogue).Ids[..64];
        (string Name, Func<int> Call)[] calls =
        [
            ("64 look-ups by id", () => Asking.LookUp(catalogue.Measures, ids)),
            ("enumerating 29 measures", () => Asking.Enumerate(catalogue.Measures)),
            ("measures by flow and mode", () => Asking.ExportsByAir(catalogue.Measures)),
            ("Find in 29 measures", () => catalogue.Find(NaiveSearch.Question).Count),
            ("Find in 2,900 measures", () => large.Find(NaiveSearch.Question).Count),
            ("Advise on 29 measures", () => catalogue.Advise(NaiveAdvice.Shipment).Matches.Count),
            ("Advise on 2,900 measures", () => large.Advise(NaiveAdvice.Shipment).Matches.Count),
            ("CatalogueJson.Read", () => CatalogueJson.Read(json, ScaledCatalogue.Options).Measures.Count),
            ("CatalogueJson.ToJson", () => CatalogueJson.ToJson(catalogue).Length),
        ];
        foreach (var (name, call) in calls)
        {
            Repeat(call);
            Console.WriteLine(FormattableString.Invariant($"{name}\t{Repeat(call):0}"));
        }
        return 0;
    }

    private static double Repeat(Func<int> call)
    {
        var watch = Stopwatch.StartNew();
        var count = 0;
        for (; watch.Elapsed < Window; count++)
            call();
        return watch.Elapsed.TotalNanoseconds / count;
    }
}
