namespace Initiative.Core;

/// <summary>Hashes a phrase character by character; blanks and hyphens between its words do not count.</summary>
internal static class PhraseHash
{
    internal const ulong Empty = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    internal static ulong Add(ulong hash, ReadOnlySpan<char> chars)
    {
        foreach (var c in chars)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    internal static ulong Add(ulong hash, char c) => (hash ^ c) * Prime;

    /// <summary>Spreads the differences over all bits.</summary>
    internal static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= Mixer;
        return hash ^ (hash >> 29);
    }

    /// <summary>The key of a code of a list, which no phrase can have.</summary>
    internal static ulong OfCode(CodeList list, ReadOnlySpan<char> code)
    {
        var hash = ((Empty ^ (ulong)(0xE000 + (int)list)) * Prime);
        foreach (var c in code)
            hash = (hash ^ (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c)) * Prime;
        return Mix(hash);
    }
}
