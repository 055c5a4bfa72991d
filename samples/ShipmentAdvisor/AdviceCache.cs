namespace Initiative.Core.ShipmentAdvisor;

/// <summary>
/// The advice on recent shipments, by everything in their records but the reference: companies ship the same again and again. What is seen for the first time
/// leaves only a mark, so that a file without repetitions costs next to nothing. The size is fixed; any number of threads can use it.
/// </summary>
internal sealed class AdviceCache
{
    private const int Slots = 4096;
    private const int LongestKey = 512;

    private readonly int[] _marks = new int[Slots];
    private readonly Entry?[] _entries = new Entry?[Slots];

    /// <summary>Finds the entry of a record.</summary>
    /// <param name="before">The bytes before the reference.</param>
    /// <param name="after">The bytes behind the reference.</param>
    /// <param name="isKept">Whether what is found out now should be added.</param>
    public Entry? Find(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, out bool isKept)
    {
        isKept = false;
        if (before.Length + after.Length > LongestKey)
            return null;
        var hash = Hash(before, after);
        var entry = Volatile.Read(ref _entries[hash & (Slots - 1)]);
        if (entry is not null && entry.Has(before, after))
            return entry;
        ref var mark = ref _marks[hash & (Slots - 1)];
        isKept = mark == hash;
        mark = hash;
        return null;
    }

    public void Add(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, Shipment shipment, ShipmentAdvice? advice, string? problem) =>
        Volatile.Write(ref _entries[Hash(before, after) & (Slots - 1)], new Entry([.. before, .. after], before.Length, shipment, advice, problem));

    private static int Hash(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var hash = new HashCode();
        hash.AddBytes(before);
        hash.AddBytes(after);
        return hash.ToHashCode();
    }

    /// <summary>What was found out about a shipment.</summary>
    /// <param name="key">The record without the reference.</param>
    /// <param name="before">How many bytes of it stand before the reference.</param>
    /// <param name="shipment">The shipment.</param>
    /// <param name="advice">The advice on it; null if it could not be read.</param>
    /// <param name="problem">Why it could not be read; null if it could.</param>
    internal sealed class Entry(byte[] key, int before, Shipment shipment, ShipmentAdvice? advice, string? problem)
    {
        public Shipment Shipment => shipment;

        public ShipmentAdvice? Advice => advice;

        public string? Problem => problem;

        public bool Has(ReadOnlySpan<byte> bytesBefore, ReadOnlySpan<byte> bytesAfter) =>
            bytesBefore.Length == before && bytesBefore.SequenceEqual(key.AsSpan(0, before)) && bytesAfter.SequenceEqual(key.AsSpan(before));
    }
}
