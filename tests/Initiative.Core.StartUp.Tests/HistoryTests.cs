using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;

namespace Initiative.Core.StartUp.Tests;

/// <summary>The history is apart: whoever uses the edition does not pay for it.</summary>
public sealed class HistoryTests
{
    [Fact]
    public void Using_the_edition_compiles_nothing_of_the_history_and_asking_for_it_does()
    {
        using var compiled = new CompiledMethods();

        Use(Edition2025.Catalogue);
        EditionUsed.Mark();
        var types = compiled.UpTo(typeof(EditionUsed));
        types.Should().Contain("Initiative.Core.Edition2025+Content", "the listener hears what is compiled").And.NotContain(static type => IsOfHistory(type));

        Edition2025.Cities.Ningbo.KnownEditions.Count.Should().Be(3);
        HistoryUsed.Mark();
        compiled.UpTo(typeof(HistoryUsed)).Should().Contain(static type => IsOfHistory(type), "the listener would have heard it");
    }

    private static void Use(InitiativeCatalogue catalogue)
    {
        _ = catalogue.Cite();
        _ = catalogue.Find("batteries by air");
        _ = catalogue.Advise(new Shipment { City = "Ningbo", Goods = "lithium batteries" });
        _ = Json.CatalogueJson.ToJson(catalogue);
        _ = System.Text.Json.JsonSerializer.Serialize(catalogue);
    }

    private static bool IsOfHistory(string type) => type.StartsWith("Initiative.Core.EditionHistory", StringComparison.Ordinal) || type.StartsWith("Initiative.Core.Known", StringComparison.Ordinal);

    private static class EditionUsed
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        internal static void Mark()
        {
        }
    }

    private static class HistoryUsed
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        internal static void Mark()
        {
        }
    }

    private sealed class CompiledMethods : EventListener
    {
        private const EventKeywords Jit = (EventKeywords)0x10;
        private const string MethodLoaded = "MethodLoadVerbose";

        private readonly HashSet<string> _types = [];

        /// <summary>The types of which methods were compiled, until one of a marker was. Events come in order, but later than what they tell of.</summary>
        public IReadOnlyCollection<string> UpTo(Type marker)
        {
            lock (_types)
            {
                while (!_types.Contains(marker.FullName!))
                    Monitor.Wait(_types, TimeSpan.FromMinutes(1)).Should().BeTrue("the runtime tells what it compiles");
                return [.. _types];
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
                EnableEvents(eventSource, EventLevel.Verbose, Jit);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName?.StartsWith(MethodLoaded, StringComparison.Ordinal) != true)
                return;
            var type = eventData.Payload![eventData.PayloadNames!.IndexOf("MethodNamespace")]!.ToString()!;
            lock (_types)
            {
                _types.Add(type);
                Monitor.PulseAll(_types);
            }
        }
    }
}
