namespace Initiative.Core;

/// <summary>A name that somebody wrote, to be compared with the names that there are.</summary>
internal readonly struct WrittenName
{
    private static readonly char[] Separators = " \t\u00A0\u3000-,/".ToCharArray();

    private readonly string[] _words;
    private readonly string _whole;

    internal WrittenName(string text)
    {
        _words = text.Length <= Nearest.LongestCompared ? Words(text) : [];
        _whole = string.Join(' ', _words);
    }

    /// <summary>How many letters lie between this and <paramref name="name"/>; null if it is not near.</summary>
    internal int? DistanceTo(string name)
    {
        if (_words.Length == 0)
            return null;
        var words = Words(name);
        var limit = Tolerance(_whole) + 1;
        var whole = Nearest.Distance(_whole, string.Join(' ', words), limit);
        var byWords = DistanceTo(words);
        return whole < limit && !(byWords < whole) ? whole : byWords;
    }

    private int? DistanceTo(string[] words)
    {
        var left = words.Length;
        var sum = 0;
        Span<bool> taken = left <= 64 ? stackalloc bool[left] : new bool[left];
        foreach (var word in _words)
        {
            var limit = WordTolerance(word) + 1;
            var match = -1;
            for (var i = 0; i < words.Length; i++)
            {
                var distance = taken[i] ? limit : Nearest.Distance(word, words[i], limit);
                if (distance < limit)
                    (match, limit) = (i, distance);
            }
            if (match < 0)
                return null;
            taken[match] = true;
            left--;
            sum += limit;
        }
        return sum + left;
    }

    // Two Chinese characters are a whole name, and one of them can be wrong.
    private static int Tolerance(string text) =>
        text.Length == 2 && text[0] >= '\u2E80' ? 1 : Nearest.Tolerance(text.Length);

    // A word among several says less than a whole name: "wine" is not "line".
    private static int WordTolerance(string word) => word.Length < 6 ? (word.Length > 4 ? 1 : 0) : Math.Min(3, word.Length / 3);

    private static string[] Words(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
