namespace Initiative.Core.Benchmarks;

/// <summary>What the reports make of the same measurement in every round.</summary>
internal static class Rounds
{
    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
