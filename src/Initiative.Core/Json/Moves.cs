namespace Initiative.Core.Json;

/// <summary>Which elements of a list changed places, and which only gave way.</summary>
internal static class Moves
{
    /// <summary>Tells what moved from what stayed: an element stayed when every longest run of elements that keep their order has it, or its place is the same.</summary>
    /// <param name="places">The later place of each element, from 0, in the earlier order: each place once.</param>
    /// <returns>Whether each element moved. Two that swapped places both did; one that jumped over many did alone.</returns>
    internal static bool[] Find(int[] places)
    {
        var count = places.Length;
        var before = LongestRuns(places);
        var mirrored = new int[count];
        for (var i = 0; i < count; i++)
            mirrored[i] = -places[count - 1 - i];
        var after = LongestRuns(mirrored);

        // An element is in a longest run when the runs that end in it and begin with it make one together; in all of them when no other has its rank there.
        var longest = 0;
        foreach (var length in before)
            longest = Math.Max(longest, length);
        var rivals = new int[longest + 1];
        for (var i = 0; i < count; i++)
        {
            if (before[i] + after[count - 1 - i] - 1 == longest)
                rivals[before[i]]++;
        }
        var moved = new bool[count];
        for (var i = 0; i < count; i++)
            moved[i] = places[i] != i && (before[i] + after[count - 1 - i] - 1 != longest || rivals[before[i]] > 1);
        return moved;
    }

    /// <summary>For each element, how many elements the longest ascending run that ends in it has.</summary>
    private static int[] LongestRuns(int[] places)
    {
        var lengths = new int[places.Length];
        var smallestEnds = new List<int>();
        for (var i = 0; i < places.Length; i++)
        {
            var run = smallestEnds.BinarySearch(places[i]);
            run = run < 0 ? ~run : run;
            if (run == smallestEnds.Count)
                smallestEnds.Add(places[i]);
            else
                smallestEnds[run] = places[i];
            lengths[i] = run + 1;
        }
        return lengths;
    }
}
