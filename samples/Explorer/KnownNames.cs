namespace Initiative.Core.Explorer;

/// <summary>What to say of a word that is none of a few known ones.</summary>
internal static class KnownNames
{
    private const int LongestCompared = 20;

    public static string Without(string what, string word, IEnumerable<string> known)
    {
        var nearest = known.Where(name => IsNear(word, name)).MinBy(name => Distance(word, name));
        return $"There is no {what} \"{word}\".{(nearest is null ? "" : $" Did you mean {nearest}?")}";
    }

    private static bool IsNear(string word, string name) =>
        word.Length is > 1 and <= LongestCompared && (Distance(word, name) <= Math.Min(2, (word.Length + 1) / 2) || IsShortFor(word, name));

    /// <summary>Whether it is the name with letters left out, such as md for markdown.</summary>
    private static bool IsShortFor(string word, string name)
    {
        var found = 0;
        foreach (var letter in name)
        {
            if (found < word.Length && IsSame(word[found], letter))
                found++;
        }
        return found == word.Length && IsSame(word[0], name[0]);
    }

    /// <summary>The number of letters to insert, drop or replace.</summary>
    private static int Distance(string word, string name)
    {
        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        for (var i = 1; i <= word.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= name.Length; j++)
            {
                var replaced = diagonal + (IsSame(word[i - 1], name[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }

    private static bool IsSame(char typed, char known) => char.ToLowerInvariant(typed) == known;
}
