namespace Initiative.Core;

/// <summary>What somebody wrote of a shipment, as words of the topics' names: each compound, then its parts.</summary>
/// <param name="text">The text as written.</param>
/// <param name="words">The numbers of its words.</param>
/// <param name="specific">How many of its words say something.</param>
internal sealed class ShipmentWords(string? text, int[] words, int specific)
{
    /// <summary>The number of every word that no topic's name has.</summary>
    internal const int Unknown = -1;

    internal string? Text => text;

    /// <summary>Whether it says anything.</summary>
    internal bool AreSpecific => specific > 0;

    /// <summary>Whether the words of a name stand here in their order: "power batteries" are not battery-powered.</summary>
    internal bool Have(ReadOnlySpan<int> name)
    {
        if (name.IsEmpty)
            return false;
        var found = 0;
        foreach (var word in words)
        {
            if (word == name[found] && ++found == name.Length)
                return true;
        }
        return false;
    }

    /// <summary>Whether all that is said here are at least half of the words of a name.</summary>
    internal bool ArePartOf(ReadOnlySpan<int> name)
    {
        var common = 0;
        foreach (var word in words)
            common += name.Contains(word) ? 1 : 0;
        return specific > 0 && common >= specific && common * 2 >= name.Length;
    }

    /// <summary>How much of what is said here a name accounts for, from 0 to 1.</summary>
    internal double Coverage(ReadOnlySpan<int> name) => Math.Min(1, name.Length / (double)Math.Max(1, specific));
}
