namespace Initiative.Core.Tests;

/// <summary>How many bytes an action allocates once it is warm.</summary>
internal static class Allocation
{
    private const int Rounds = 200;

    internal static long Of<T>(Func<T> action)
    {
        // A round of compiling in the background can allocate on this thread, so the best of several counts.
        var least = long.MaxValue;
        for (var attempt = 0; attempt < 5; attempt++)
        {
            for (var i = 0; i < Rounds; i++)
                action();
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Rounds; i++)
                action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
