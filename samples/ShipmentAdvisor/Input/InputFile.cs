using Initiative.Core.ShipmentAdvisor.Platform;
using Initiative.Core.ShipmentAdvisor.Text;

namespace Initiative.Core.ShipmentAdvisor.Input;

/// <summary>What the shipments are read from, once, from beginning to end: a file, a pipe, a device or standard input. It is opened for reading only.</summary>
internal sealed class InputFile : Stream
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly Stream _stream;
    private readonly FileStream? _file;
    private readonly DateTime _written;
    private byte[] _beginning = [];
    private int _given;
    private long _position;

    private InputFile(string name, Stream stream)
    {
        Name = name;
        _stream = stream;
        _file = stream is FileStream { CanSeek: true } file ? file : null;
        if (_file is not null)
            (Size, _written) = (_file.Length, File.GetLastWriteTimeUtc(_file.SafeFileHandle));
    }

    /// <summary>The name for messages, without the folder.</summary>
    public string Name { get; }

    /// <summary>The number of bytes when it was opened; 0 if that is not known.</summary>
    public long Size { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    /// <summary>How many bytes were read.</summary>
    public override long Position { get => Volatile.Read(ref _position); set => throw new NotSupportedException(); }

    public static string NameOf(string path) => IsStandardInput(path) ? "standard input" : CleanText.Excerpt(Path.GetFileName(path));

    /// <summary>The path by which the file system knows the input.</summary>
    public static string PathOf(string path) => path == StandardInput ? "/dev/stdin" : path;

    /// <summary>Opens it. A pipe with a name is waited for until somebody writes to it.</summary>
    /// <exception cref="AdvisorException">It cannot be read.</exception>
    public static InputFile Open(string path)
    {
        try
        {
            // Others may go on writing or delete it: that is noticed at the end, whether or not the system locks files.
            return new InputFile(NameOf(path), IsStandardInput(path)
                ? StandardStream.OpenInput()
                : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan));
        }
        catch (Exception refused) when (refused is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new AdvisorException($"Input is not there: {path}");
        }
        catch (UnauthorizedAccessException)
        {
            throw new AdvisorException(Directory.Exists(path) ? $"Input is a folder, not a file: {path}" : $"Input may not be read by this user: {path}");
        }
        catch (IOException refused)
        {
            throw new AdvisorException($"Input cannot be read: {refused.Message}");
        }
    }

    /// <exception cref="AdvisorException">The file was written to, replaced or deleted since it was opened.</exception>
    public void ThrowIfChanged()
    {
        if (_file is null)
            return;
        if (_file.Length != Size || File.GetLastWriteTimeUtc(_file.SafeFileHandle) != _written)
            throw new AdvisorException($"{Name} was changed while it was read, so no report was written: start again when it is complete.");
        if (!File.Exists(_file.Name) || FileIdentity.Of(_file.Name) != FileIdentity.Of(_file.SafeFileHandle))
            throw new AdvisorException($"{Name} was replaced or deleted while it was read, so no report was written: start again with the file that counts.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>The beginning, before anything is read: a number of bytes, or all if there are fewer.</summary>
    public ReadOnlySpan<byte> Peek(int bytes)
    {
        var beginning = new byte[bytes];
        return _beginning = beginning[..this.ReadAtLeast(beginning, bytes, throwOnEndOfStream: false)];
    }

    public override int Read(Span<byte> buffer)
    {
        if (_given < _beginning.Length)
        {
            var given = Math.Min(buffer.Length, _beginning.Length - _given);
            _beginning.AsSpan(_given, given).CopyTo(buffer);
            _given += given;
            return given;
        }
        var read = _stream.Read(buffer);
        Volatile.Write(ref _position, _position + read);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _stream.Dispose();
        base.Dispose(disposing);
    }

    private static bool IsStandardInput(string path) => path is StandardInput or "/dev/stdin" or "/dev/fd/0" or "/proc/self/fd/0";
}
