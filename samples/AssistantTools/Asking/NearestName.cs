namespace Initiative.Core.AssistantTools;

/// <summary>Finds which of a few known names was probably meant.</summary>
internal static class NearestName
{
    private const int LongestCompared = 40;

    /// <returns>The one with the fewest letters to change, at most a third of them; otherwise one that contains the word or is contained in it; or null.</returns>
    public static string? To(string word, IEnumerable<string> names)
    {
        if (word.Length is < 3 or > LongestCompared)
            return null;
        var known = names.ToList();
        var nearest = known.MinBy(name => Distance(word, name));
        return nearest is not null && Distance(word, nearest) <= word.Length / 3
            ? nearest
            : known.FirstOrDefault(name => name.Contains(word, StringComparison.OrdinalIgnoreCase) || word.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    private static int Distance(string word, string name)
    {
        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        for (var i = 1; i <= word.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= name.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(word[i - 1]) == char.ToLowerInvariant(name[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
