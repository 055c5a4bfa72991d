using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>Collects problems by their place in the input; paths, lines and columns are worked out only when there is something to say.</summary>
internal sealed class ProblemLog(int limit)
{
    // Comparing names is the dearest part of a report: after this many problems, no nearest name is looked for.
    private const int MostSuggestions = 16;

    private readonly List<Entry> _entries = [];
    private int _suggestions;

    internal bool IsEmpty => _entries.Count == 0;

    /// <exception cref="ReadingStoppedException">There is no room for more, so that there is no use in looking for more.</exception>
    internal void Add(CatalogueProblemCode code, int offset, string message)
    {
        if (!TryAdd(code, offset, message))
            throw new ReadingStoppedException();
    }

    /// <summary>The name that was probably meant, or null; null for every problem after the first few.</summary>
    internal string? Suggest(string text, IEnumerable<string> names) => ++_suggestions <= MostSuggestions ? Nearest.To(text, names) : null;

    /// <summary>Adds the problem, or that there are too many.</summary>
    internal bool TryAdd(CatalogueProblemCode code, int offset, string message)
    {
        if (_entries.Count < limit)
        {
            _entries.Add(new Entry(code, offset, message));
            return true;
        }
        if (_entries.Count == limit)
            _entries.Add(new Entry(CatalogueProblemCode.TooManyProblems, int.MaxValue, Invariant($"There are more than {limit} problems: fix these first.")));
        return false;
    }

    internal CatalogueFormatException ToException(ReadOnlySpan<byte> input, int maxDepth)
    {
        var locator = new JsonLocator(input, maxDepth);
        var problems = new List<CatalogueProblem>();
        foreach (var entry in _entries.OrderBy(static entry => entry.Offset))
            problems.Add(locator.Locate(entry.Code, entry.Offset, entry.Message));

        // Locations are found in the order of the input; what makes other values wrong is said first.
        return new CatalogueFormatException([.. problems.OrderBy(static problem => Rank(problem.Code))]);
    }

    /// <summary>Causes of other problems come before them: a file of another version, then a text that is not the one that was hashed.</summary>
    private static int Rank(CatalogueProblemCode code) => code switch
    {
        CatalogueProblemCode.UnsupportedVersion => 0,
        CatalogueProblemCode.HashMismatch => 1,
        _ => 2,
    };

    private readonly struct Entry(CatalogueProblemCode code, int offset, string message)
    {
        internal readonly CatalogueProblemCode Code = code;
        internal readonly int Offset = offset;
        internal readonly string Message = message;
    }
}
