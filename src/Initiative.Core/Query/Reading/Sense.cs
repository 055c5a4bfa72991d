namespace Initiative.Core;

/// <summary>What a phrase names: a kind and a row of its table.</summary>
internal readonly struct Sense
{
    private const int BakedRowBits = 12;
    private const int RowBits = 24;

    internal readonly int Value;

    internal Sense(SenseKind kind, int row) => Value = ((int)kind << RowBits) | row;

    internal Sense(int value) => Value = value;

    /// <param name="baked">The value in the baked vocabulary: four bits for the kind, twelve for the row.</param>
    internal Sense(ushort baked)
        : this((SenseKind)(baked >> BakedRowBits), baked & ((1 << BakedRowBits) - 1))
    {
    }

    internal SenseKind Kind => (SenseKind)(Value >> RowBits);

    internal int Row => Value & ((1 << RowBits) - 1);

    internal bool IsPlace => Kind is SenseKind.City or SenseKind.CityPart or SenseKind.OtherCity or SenseKind.Province or SenseKind.Country
        or SenseKind.ForeignCity or SenseKind.CatalogueCity;

    /// <summary>The value in the baked vocabulary.</summary>
    internal ushort Baked => (ushort)(((int)Kind << BakedRowBits) | Row);
}
