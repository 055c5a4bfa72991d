using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;

namespace Initiative.Core.Tests.StartUp;

/// <summary>Listens to the runtime for the types of which it compiles methods.</summary>
internal sealed class CompiledTypes : EventListener
{
    private const EventKeywords Jit = (EventKeywords)0x10;
    private const string MethodLoaded = "MethodLoadVerbose";

    private readonly HashSet<string> _types = [];

    /// <summary>The full names of the types so far. Events come in order, but late: the method waits for that of a marker.</summary>
    internal IReadOnlyCollection<string> UntilNow()
    {
        Marker.Reach();
        lock (_types)
        {
            while (!_types.Contains(typeof(Marker).FullName!))
            {
                if (!Monitor.Wait(_types, TimeSpan.FromMinutes(1)))
                    throw new TimeoutException("The runtime did not report the method that was compiled last.");
            }
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

    private static class Marker
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        internal static void Reach()
        {
        }
    }
}
