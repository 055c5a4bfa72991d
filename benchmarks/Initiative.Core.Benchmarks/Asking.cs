using System.Collections.Frozen;

namespace Initiative.Core.Benchmarks;

/// <summary>What the reports ask the library and the baselines again and again.</summary>
internal static class Asking
{
    internal static int LookUp(CatalogueSet<MeasureId, Measure> set, MeasureId[] ids)
    {
        var found = 0;
        foreach (var id in ids)
        {
            if (set.TryGet(id, out _))
                found++;
        }
        return found;
    }

    internal static int LookUp(FrozenDictionary<string, Measure> frozen, string[] texts)
    {
        var found = 0;
        foreach (var text in texts)
        {
            if (frozen.TryGetValue(text, out _))
                found++;
        }
        return found;
    }

    internal static int Enumerate(CatalogueSet<MeasureId, Measure> set)
    {
        var sum = 0;
        foreach (var measure in set)
            sum += measure.Ordinal;
        return sum;
    }

    internal static int Enumerate(Measure[] array)
    {
        var sum = 0;
        foreach (var measure in array)
            sum += measure.Ordinal;
        return sum;
    }

    internal static int ExportsByAir(CatalogueSet<MeasureId, Measure> set) => set.WithFlow(TradeFlows.Export).WithMode(TransportModes.Air).Count();

    internal static int ExportsByAir(Measure[] array)
    {
        var count = 0;
        foreach (var measure in array)
        {
            if ((measure.Flows & TradeFlows.Export) != 0 && (measure.Modes & TransportModes.Air) != 0)
                count++;
        }
        return count;
    }
}
