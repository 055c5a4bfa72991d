namespace Initiative.Core.Json;

/// <summary>Takes in a stream until it ends or is longer than the limit allows.</summary>
internal sealed class InputBuffer
{
    private const int SmallestSize = 16 * 1024;

    private readonly int _limit;
    private byte[] _bytes;
    private int _count;

    internal InputBuffer(Stream stream, CatalogueJsonOptions options)
    {
        // One byte over the limit is enough to know that there is too much.
        _limit = Math.Min(options.MaxBytes, Array.MaxLength - 1) + 1;
        var expected = stream.CanSeek ? stream.Length - stream.Position + 1 : SmallestSize;
        _bytes = new byte[Math.Clamp(expected, 1, _limit)];
    }

    /// <summary>Where to read to; empty once the limit is passed.</summary>
    internal Memory<byte> Free
    {
        get
        {
            if (_count == _bytes.Length && _count < _limit)
                Array.Resize(ref _bytes, (int)Math.Clamp(_bytes.Length * 2L, SmallestSize, _limit));
            return _bytes.AsMemory(_count);
        }
    }

    internal ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _count);

    internal void Advance(int count) => _count += count;
}
