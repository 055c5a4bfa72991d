namespace Initiative.Core;

/// <summary>The names of a catalogue's topics and cities by their hash.</summary>
/// <param name="keys">The hashes, each in the first free slot from where it belongs; 0 where a slot is free.</param>
/// <param name="senses">The value of the <see cref="Sense"/> in each slot.</param>
internal sealed class CatalogueNames(ulong[] keys, int[] senses)
{
    internal readonly ulong[] Keys = keys;
    internal readonly int[] Senses = senses;

    /// <summary>The names of a catalogue: baked for a built-in edition.</summary>
    internal static CatalogueNames Of(InitiativeCatalogue catalogue) => BakedEditions.NamesOf(catalogue) ?? new CatalogueNamesBuilder().Build(catalogue);

    internal int Find(ulong hash, Span<Sense> senses)
    {
        var mask = Keys.Length - 1;
        var count = 0;
        for (var slot = (int)hash & mask; Keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (Keys[slot] == hash && count < senses.Length)
                senses[count++] = new Sense(Senses[slot]);
        }
        return count;
    }

    /// <summary>The hash of a whole text as one phrase; 0 if it has no words.</summary>
    internal static ulong HashOf(string? text)
    {
        var reading = TextReading.Rent(text);
        Tokenizer.Read(reading);
        var hash = PhraseHash.Empty;
        foreach (ref readonly var token in reading.Tokens)
            hash = PhraseHash.Add(hash, reading.NounOf(token));
        var isEmpty = reading.TokenCount == 0;
        reading.Return();
        return isEmpty ? 0 : PhraseHash.Mix(hash);
    }
}
