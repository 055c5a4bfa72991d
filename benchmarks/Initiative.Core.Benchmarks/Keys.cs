namespace Initiative.Core.Benchmarks;

/// <summary>What a caller asks for: ids of existing measures in an order that no cache foresees, in strings of their own as if they had just come in.</summary>
internal sealed class Keys
{
    private const int Seed = 20250427;

    // Enough to visit every measure of the smaller catalogues and to wear out the caches with the larger ones.
    private const int Most = 1 << 16;

    internal Keys(InitiativeCatalogue catalogue)
    {
        var measures = catalogue.Measures;
        var random = new Random(Seed);
        Texts = new string[Most];
        for (var i = 0; i < Most; i++)
            Texts[i] = new string(measures[random.Next(measures.Count)].Id.ToString().AsSpan());
        Ids = Array.ConvertAll(Texts, MeasureId.Parse);
    }

    internal string[] Texts { get; }

    internal MeasureId[] Ids { get; }
}
