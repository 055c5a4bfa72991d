using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Initiative.Core.ShipmentAdvisor.Platform;

/// <summary>Tells whether two paths lead to one file, through whatever links.</summary>
/// <param name="Device">The file system.</param>
/// <param name="Number">The number of the file there.</param>
internal readonly record struct FileIdentity(ulong Device, ulong Number)
{
    private const int MostLinks = 40;
    private const int CurrentFolder = -100;
    private const uint WantNumber = 0x100;

    // The layout of struct statx, which is the same on every processor.
    private const int SizeOfStatx = 256;
    private const int NumberAt = 32;
    private const int DeviceAt = 136;

    /// <summary>Compares two existing or missing files: by their number on Linux, which sees hard links, and by their resolved paths everywhere.</summary>
    /// <remarks>Case is ignored in paths, because some file systems ignore it: at worst a harmless path is refused.</remarks>
    public static bool AreSame(string left, string right) =>
        (Of(left) is { } one && Of(right) is { } other && one == other)
        || Resolve(left).Equals(Resolve(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>The file to which a path leads, or null where the system does not tell or there is none.</summary>
    public static FileIdentity? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var stat = new byte[SizeOfStatx];
        try
        {
            if (Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, WantNumber, stat) != 0)
                return null;
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library: paths are all there is.
            return null;
        }
        return new FileIdentity(BinaryPrimitives.ReadUInt64LittleEndian(stat.AsSpan(DeviceAt)), BinaryPrimitives.ReadUInt64LittleEndian(stat.AsSpan(NumberAt)));
    }

    /// <summary>The file that is open, whatever its path leads to by now; null where the system does not tell.</summary>
    public static FileIdentity? Of(SafeFileHandle file) => Of(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fd/{file.DangerousGetHandle()}"));

    /// <summary>The path without links, of folders neither. What is not there, or is a link to itself, stays as it is written.</summary>
    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        for (var links = 0; links < MostLinks; links++)
        {
            var resolved = ResolveFirstLink(full);
            if (resolved == full)
                break;
            full = resolved;
        }
        return full;
    }

    private static string ResolveFirstLink(string path)
    {
        for (var end = Path.GetPathRoot(path)!.Length; end < path.Length;)
        {
            var next = path.IndexOf(Path.DirectorySeparatorChar, end);
            var part = next < 0 ? path : path[..next];
            if (new FileInfo(part).LinkTarget is { } target)
                return Path.GetFullPath(Path.Join(Path.Combine(Path.GetDirectoryName(part)!, target), next < 0 ? "" : path[next..]));
            end = next < 0 ? path.Length : next + 1;
        }
        return path;
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] stat);
}
