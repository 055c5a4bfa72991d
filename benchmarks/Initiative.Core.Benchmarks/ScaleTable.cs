using System.Globalization;

namespace Initiative.Core.Benchmarks;

/// <summary>Costs of library and baseline at several sizes, round by round, printed as two Markdown tables.</summary>
/// <remarks>Costs are medians over the rounds. Ratios and growths are taken within each round, then their median.</remarks>
internal sealed class ScaleTable(int[] sizes)
{
    private const int GrowthFrom = 2_900;

    private readonly List<Row> _rows = [];

    internal int[] Sizes => sizes;

    internal void Add(string name, string unit, string baseline, int size, double library, double baselineCost)
    {
        var row = _rows.Find(row => row.Name == name);
        if (row is null)
            _rows.Add(row = new Row(name, unit, baseline));
        row.Costs(size).Add((library, baselineCost));
    }

    internal void Print()
    {
        var growths = new[] { GrowthFrom, sizes[0] }.Where(from => from < sizes[^1]).ToArray();
        var numbers = string.Concat(sizes.Select(static size => FormattableString.Invariant($" {size:N0} |")));
        var growthNames = string.Concat(growths.Select(from => FormattableString.Invariant($" {from:N0} to {sizes[^1]:N0} |")));

        Console.WriteLine($"| nanoseconds | per | |{numbers}{growthNames}");
        Console.WriteLine("|---|---|---|" + string.Concat(Enumerable.Repeat("---:|", sizes.Length + growths.Length)));
        foreach (var row in _rows)
        {
            PrintCosts($"| **{row.Name}** | {row.Unit} | library |", row, growths, static pair => pair.Library);
            PrintCosts($"| | | {row.Baseline} |", row, growths, static pair => pair.Baseline);
        }

        Console.WriteLine();
        Console.WriteLine($"| library ÷ baseline |{numbers}");
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---:|", sizes.Length)));
        foreach (var row in _rows)
            Console.WriteLine($"| {row.Name} |" + string.Concat(sizes.Select(size => Ratio(row.Costs(size).Select(static pair => pair.Library / pair.Baseline)))));
    }

    private void PrintCosts(string start, Row row, int[] growths, Func<(double Library, double Baseline), double> cost)
    {
        var costs = sizes.Select(size => Cost(Rounds.Median(row.Costs(size).Select(cost))));
        var growth = growths.Select(from => Ratio(row.Costs(sizes[^1]).Zip(row.Costs(from), (large, small) => cost(large) / cost(small))));
        Console.WriteLine(start + string.Concat(costs) + string.Concat(growth));
    }

    private static string Cost(double nanoseconds) => $" {nanoseconds.ToString(nanoseconds < 100 ? "N2" : "N0", CultureInfo.InvariantCulture)} |";

    private static string Ratio(IEnumerable<double> ratios) => FormattableString.Invariant($" {Rounds.Median(ratios):N2} |");

    private sealed record Row(string Name, string Unit, string Baseline)
    {
        private readonly Dictionary<int, List<(double Library, double Baseline)>> _costs = [];

        internal List<(double Library, double Baseline)> Costs(int size) =>
            _costs.TryGetValue(size, out var costs) ? costs : _costs[size] = [];
    }
}
