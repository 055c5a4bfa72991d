using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Initiative.Core.ShipmentAdvisor.Reports;

/// <summary>
/// The folder of a report. Its files are written under other names, flushed to the disk and only then renamed, report.md last: whenever the program is killed,
/// a folder with a report.md has a whole report. No file that exists is ever opened for writing.
/// </summary>
internal sealed class ReportFolder : IDisposable
{
    public const string Markdown = "report.md";
    public const string Csv = "report.csv";
    public const string Rejected = "rejected.csv";

    private const string StoppedPrefix = "partial-";
    private const string Unfinished = ".part";
    private const string LockName = "report.lock";

    private readonly string _folder;
    private readonly FileStream _lock;
    private readonly Dictionary<string, FileStream> _files = [];

    public ReportFolder(string folder)
    {
        _folder = folder;
        try
        {
            Directory.CreateDirectory(folder);
            _lock = Lock(Path.Combine(folder, LockName));
            DeleteLeftovers();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new AdvisorException($"The report cannot be written to {folder}: {refused.Message}");
        }
    }

    /// <summary>The names of a whole report.</summary>
    public static IEnumerable<string> Names => [Rejected, Csv, Markdown];

    /// <summary>The name under which a file is published: a report that was stopped never has the names of a whole one.</summary>
    public static string NameOf(string name, bool isComplete) => isComplete ? name : StoppedPrefix + name;

    /// <summary>Begins a file under a name that no file has.</summary>
    public FileStream Create(string name)
    {
        var random = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        var path = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{name}.{Environment.ProcessId}-{random}{Unfinished}"));
        return _files[name] = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
    }

    /// <summary>Puts the files in the place of an earlier report.</summary>
    public void Publish(bool isComplete)
    {
        foreach (var file in _files.Values)
        {
            file.Flush(flushToDisk: true);
            file.Dispose();
        }
        // From here to the end, there is no report.md: what is killed in between does not look whole.
        File.Delete(PathOf(Markdown, isComplete));
        foreach (var name in Names)
            File.Move(_files[name].Name, PathOf(name, isComplete), overwrite: true);
        if (isComplete)
        {
            foreach (var name in Names)
                File.Delete(PathOf(name, isComplete: false));
        }
        _files.Clear();
    }

    public void Dispose()
    {
        foreach (var file in _files.Values)
        {
            // What was not written yet need not be: the file goes.
            File.Delete(file.Name);
            try
            {
                file.Dispose();
            }
            catch (IOException)
            {
                // A full disk is reported by the write that failed.
            }
        }
        _lock.Dispose();
    }

    /// <summary>Keeps other runs out of the folder until the file is closed, by the system too when the process is killed.</summary>
    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new AdvisorException($"Another run is writing its report to {Path.GetDirectoryName(path)}: wait until it is done, or give another folder.");
        }
    }

    private string PathOf(string name, bool isComplete) => Path.Combine(_folder, NameOf(name, isComplete));

    /// <summary>Deletes what processes left that were killed. Files of one that may still run are let be.</summary>
    private void DeleteLeftovers()
    {
        foreach (var name in Names)
        {
            foreach (var path in Directory.EnumerateFiles(_folder, $"{name}.*-*{Unfinished}"))
            {
                var owner = Path.GetFileName(path)[(name.Length + 1)..].Split('-')[0];
                if (int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsOther(process))
                    File.Delete(path);
            }
        }
    }

    private static bool IsOther(int process)
    {
        if (process == Environment.ProcessId)
            return false;
        try
        {
            using var other = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
