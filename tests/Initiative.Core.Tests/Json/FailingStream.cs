namespace Initiative.Core.Tests.Json;

/// <summary>Takes so many bytes and then throws, or stops being asked; remembers how it was written to.</summary>
internal sealed class FailingStream(long capacity, Action? atEveryWrite = null) : Stream
{
    internal static readonly IOException Failure = new("The disk is full.");

    internal List<int> Writes { get; } = [];

    internal bool IsFlushed { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() => IsFlushed = true;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count)
    {
        Writes.Add(count);
        atEveryWrite?.Invoke();
        if (Writes.Sum() > capacity)
            throw Failure;
    }
}
