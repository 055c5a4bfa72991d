using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>Collects problems by their place in the input; paths, lines and columns are worked out only when there is something to say.</summary>
internal sealed class ProblemLog(int limit)
{
    private readonly List<Entry> _entries = [];

    internal bool IsEmpty => _entries.Count == 0;

    /// <exception cref="ReadingStoppedException">There is no room for more, so that there is no use in looking for more.</exception>
    internal void Add(CatalogueProblemCode code, int offset, string message)
    {
        if (!TryAdd(code, offset, message))
            throw new ReadingStoppedException();
    }

    /// <summary>Adds the problem, or that there are too many.</summary>
    internal bool TryAdd(CatalogueProblemCode code, int offset, string message)
    {
        if (_entries.Count < limit)
        {
            _entries.Add(new Entry(code, offset, message));
            return true;
        }
        if (_entries.Count == limit)
            _entries.Add(new Entry(CatalogueProblemCode.TooManyProblems, int.MaxValue, $"There are more than {Spelled.Of(limit)} problems: mend these first."));
        return false;
    }

    internal CatalogueFormatException ToException(ReadOnlySpan<byte> input, int maxDepth)
    {
        // A stable sort: problems at one place stay in the order in which they were found.
        var order = new int[_entries.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (a, b) => (_entries[a].Offset, a).CompareTo((_entries[b].Offset, b)));

        var locator = new JsonLocator(input, maxDepth);
        var problems = new CatalogueProblem[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var entry = _entries[order[i]];
            problems[i] = locator.Locate(entry.Code, entry.Offset, entry.Message);
        }
        return new CatalogueFormatException(problems);
    }

    private readonly struct Entry(CatalogueProblemCode code, int offset, string message)
    {
        internal readonly CatalogueProblemCode Code = code;
        internal readonly int Offset = offset;
        internal readonly string Message = message;
    }
}
