namespace Initiative.Core.Atlas;

/// <summary>Finds what somebody probably meant to write.</summary>
internal static class Nearby
{
    // What is longer is no slip of the pen.
    private const int Longest = 100;

    /// <summary>The candidates nearest to a text, and those that are nearly as near: those with few letters changed and those that it begins, then those that begin it.</summary>
    public static string[] To(string text, IEnumerable<string> candidates, int count)
    {
        if (text.Length is 0 or > Longest)
            return [];
        var near = candidates
            .Select(candidate => (candidate, distance: Distance(text, candidate)))
            .Select(each => (each.candidate, each.distance, cost: Cost(text, each.candidate, each.distance)))
            .Where(each => each.cost <= Most(text))
            .OrderBy(static each => each.cost)
            .ThenBy(static each => each.distance)
            .Take(count)
            .ToList();
        return [.. near.Where(each => each.cost <= near[0].cost + 1).Select(static each => each.candidate)];
    }

    // More letters than these may not be wrong.
    private static int Most(string text) => Math.Max(2, text.Length / 3);

    private static int Cost(string text, string candidate, int distance) =>
        candidate.StartsWith(text, StringComparison.OrdinalIgnoreCase) ? Math.Min(1, distance)
        : text.StartsWith(candidate, StringComparison.OrdinalIgnoreCase) ? Math.Min(Most(text), distance)
        : distance;

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
