using System.Reflection;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Query;

public sealed class IndexTests
{
    private const int Threads = 64;

    [Fact]
    public void Index_is_not_built_before_the_first_question()
    {
        var catalogue = Fresh();
        catalogue.Find(new MeasureQuery { Flow = TradeFlows.Export }).Should().NotBeEmpty();
        IndexOf(catalogue).Should().BeNull();

        catalogue.Find("batteries");

        IndexOf(catalogue).Should().NotBeNull();
    }

    [Fact]
    public void Index_is_built_once_under_racing_threads()
    {
        var cost = AllocatedByFirstQuestion(Fresh());
        var catalogue = Fresh();
        var allocated = new long[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            allocated[i] = AllocatedByFirstQuestion(catalogue);
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());

        allocated.Count(bytes => bytes > cost / 2).Should().Be(1, "one thread pays for the index");
    }

    private static long AllocatedByFirstQuestion(InitiativeCatalogue catalogue)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        catalogue.Find("batteries by air").Should().ContainSingle();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // Its entities are there already, so that what the first question allocates is the index.
    private static InitiativeCatalogue Fresh()
    {
        using var stream = CatalogueJson.OpenEdition2025();
        var catalogue = CatalogueJson.Read(stream);
        foreach (var measure in catalogue.Measures)
            _ = (measure.Topics, measure.Evidence.Count, measure.Quotation.Text, measure.Task);
        return catalogue;
    }

    private static object? IndexOf(InitiativeCatalogue catalogue) =>
        typeof(InitiativeCatalogue).GetField("_asking", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(catalogue);
}
