using Initiative.Core.ShipmentAdvisor.Reports;

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
    private readonly Slot?[] _slots = new Slot?[Slots];

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
        var slot = Volatile.Read(ref _slots[hash & (Slots - 1)]);
        if (slot is not null && slot.Has(before, after))
            return slot.Entry;
        ref var mark = ref _marks[hash & (Slots - 1)];
        isKept = mark == hash;
        mark = hash;
        return null;
    }

    public void Add(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, Entry entry) =>
        Volatile.Write(ref _slots[Hash(before, after) & (Slots - 1)], new Slot([.. before, .. after], before.Length, entry));

    private static int Hash(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var hash = new HashCode();
        hash.AddBytes(before);
        hash.AddBytes(after);
        return hash.ToHashCode();
    }

    /// <summary>What was found out about a shipment.</summary>
    /// <param name="Shipment">The shipment.</param>
    /// <param name="Advice">The advice on it.</param>
    /// <param name="Rows">Its rows of the CSV report; null where none is written.</param>
    internal sealed record Entry(Shipment Shipment, ShipmentAdvice Advice, AdviceRows? Rows = null);

    private sealed class Slot(byte[] key, int before, Entry entry)
    {
        public Entry Entry => entry;

        public bool Has(ReadOnlySpan<byte> bytesBefore, ReadOnlySpan<byte> bytesAfter) =>
            bytesBefore.Length == before && bytesBefore.SequenceEqual(key.AsSpan(0, before)) && bytesAfter.SequenceEqual(key.AsSpan(before));
    }
}
