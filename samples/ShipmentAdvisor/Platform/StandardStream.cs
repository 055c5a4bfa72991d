using System.Runtime.InteropServices;

namespace Initiative.Core.ShipmentAdvisor.Platform;

/// <summary>
/// Standard input or output as bytes. The console's own streams take a reader that went away for success, and a pipe that is set not to block for a failure:
/// this one throws for the first and waits for the second. On Windows the console's streams are used.
/// </summary>
internal sealed class StandardStream : Stream
{
    private const int InterruptedError = 4;
    private const int BrokenPipeError = 32;
    private const short WaitToRead = 1;
    private const short WaitToWrite = 4;

    private const int GetDescriptorFlags = 1;
    private const int CloseOnExecute = 1;

    private static readonly int TryAgainError = OperatingSystem.IsLinux() ? 11 : 35;

    private readonly int _descriptor;

    private StandardStream(int descriptor)
    {
        _descriptor = descriptor;
        ThrowIfClosed(descriptor);
    }

    private string Name => NameOf(_descriptor);

    public override bool CanRead => _descriptor == 0;

    public override bool CanWrite => _descriptor != 0;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static Stream OpenInput() => OperatingSystem.IsWindows() ? Console.OpenStandardInput() : new StandardStream(0);

    public static Stream OpenOutput() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardStream(1);

    /// <exception cref="IOException">The program was started without standard output.</exception>
    public static void ThrowIfOutputIsClosed()
    {
        if (!OperatingSystem.IsWindows())
            ThrowIfClosed(1);
    }

    /// <summary>Reads what is there, and waits only if nothing is.</summary>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (true)
        {
            var read = Read(_descriptor, ref MemoryMarshal.GetReference(buffer), buffer.Length);
            if (read >= 0)
                return (int)read;
            WaitOrThrow(WaitToRead);
        }
    }

    /// <exception cref="BrokenPipeException">Nobody reads any more.</exception>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var written = Write(_descriptor, in MemoryMarshal.GetReference(buffer), buffer.Length);
            if (written >= 0)
                buffer = buffer[(int)written..];
            else
                WaitOrThrow(WaitToWrite);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static string NameOf(int descriptor) => descriptor == 0 ? "Standard input" : "Standard output";

    private static void ThrowIfClosed(int descriptor)
    {
        // Where the program was started without it, the number is free for files of the runtime, which no other program would inherit.
        if ((DescriptorFlags(descriptor, GetDescriptorFlags) & CloseOnExecute) != 0)
            throw new IOException($"{NameOf(descriptor)} is closed.");
    }

    private void WaitOrThrow(short what)
    {
        var error = Marshal.GetLastPInvokeError();
        if (error == InterruptedError)
            return;
        if (error == BrokenPipeError)
            throw new BrokenPipeException();
        if (error != TryAgainError)
            throw new IOException($"{Name}: {Marshal.GetPInvokeErrorMessage(error)}.");
        var poll = new Poll { Descriptor = _descriptor, Wanted = what };
        _ = Wait(ref poll, 1, -1);
    }

    [DllImport("libc", EntryPoint = "read", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Read(int descriptor, ref byte buffer, nint count);

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int descriptor, in byte buffer, nint count);

    // The flags of a closed descriptor are -1: every bit is set.
    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int DescriptorFlags(int descriptor, int command);

    [DllImport("libc", EntryPoint = "poll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Wait(ref Poll poll, nint count, int milliseconds);

    private struct Poll
    {
        public int Descriptor;
        public short Wanted;
        public short Found;
    }
}

/// <summary>Whoever read the output went away.</summary>
internal sealed class BrokenPipeException() : IOException("Nobody reads the output any more.");
