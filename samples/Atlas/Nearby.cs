namespace Initiative.Core.Atlas;

/// <summary>Finds what somebody probably meant to write.</summary>
internal static class Nearby
{
    // What is longer is no slip of the pen.
    private const int Longest = 100;

    /// <summary>The candidates nearest to a text: those that one begins with the other, then those with few letters changed.</summary>
    public static string[] To(string text, IEnumerable<string> candidates, int count) => text.Length is 0 or > Longest
        ? []
        : [.. candidates
            .Select(candidate => (candidate, cost: Cost(text, candidate)))
            .Where(each => each.cost <= Math.Max(2, text.Length / 4))
            .OrderBy(static each => each.cost)
            .Take(count)
            .Select(static each => each.candidate)];

    private static int Cost(string text, string candidate) =>
        candidate.StartsWith(text, StringComparison.OrdinalIgnoreCase) || text.StartsWith(candidate, StringComparison.OrdinalIgnoreCase)
            ? 1
            : Distance(text, candidate);

    /// <summary>How many letters are to be changed, added or left out to get from one text to the other.</summary>
    private static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
            row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.Length];
    }
}
