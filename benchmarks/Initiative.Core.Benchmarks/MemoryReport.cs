using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Initiative.Core.Json;

namespace Initiative.Core.Benchmarks;

/// <summary>What reading a large file costs a whole process: each way of reading runs in a fresh one, which reports its own peak.</summary>
internal static class MemoryReport
{
    private const int DefaultMeasures = 290_000;
    private const double Mebi = 1024 * 1024;

    private static readonly string[] Ways = ["nothing", "library", "records"];

    internal static int Run(string[] args)
    {
        if (args is ["read", var way, var file])
        {
            Read(way, file);
            return 0;
        }
        var measures = args is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : DefaultMeasures;
        var path = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"initiative-{measures}.json"));
        try
        {
            using (var stream = File.Create(path))
                ScaledCatalogue.Write(measures, stream);
            Report(path);
        }
        finally
        {
            File.Delete(path);
        }
        return 0;
    }

    private static void Report(string path)
    {
        var size = new FileInfo(path).Length;
        Console.WriteLine(FormattableString.Invariant($"Input: {size / Mebi:N1} MiB"));
        Console.WriteLine();
        Console.WriteLine("| Process reads with | Peak, MiB | Above the empty process, times the input | Allocated, times the input | Kept, times the input | Seconds |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        var empty = 0L;
        foreach (var way in Ways)
        {
            var (peak, allocated, kept, milliseconds) = Start(way, path);
            if (way == Ways[0])
                empty = peak;
            Console.WriteLine(FormattableString.Invariant(
                $"| {way} | {peak / Mebi:N0} | {(peak - empty) / (double)size:N2} | {allocated / (double)size:N2} | {kept / (double)size:N2} | {milliseconds / 1000.0:N2} |"));
        }
    }

    private static (long Peak, long Allocated, long Kept, long Milliseconds) Start(string way, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Under "dotnet program.dll" the process is dotnet itself.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(MemoryReport).Assembly.Location);
        foreach (var argument in (string[])["memory", "read", way, path])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var numbers = Array.ConvertAll(process.StandardOutput.ReadToEnd().Split(), static number => long.Parse(number, CultureInfo.InvariantCulture));
        process.WaitForExit();
        return (numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static void Read(string way, string path)
    {
        var watch = Stopwatch.StartNew();
        object? result = way switch
        {
            "library" => CatalogueJson.ReadFile(path, ScaledCatalogue.Options),
            "records" => JsonSerializer.Deserialize(File.ReadAllBytes(path), PlainContext.Default.PlainCatalogue),
            _ => null,
        };
        var milliseconds = watch.ElapsedMilliseconds;
        var allocated = GC.GetTotalAllocatedBytes();
        using var self = Process.GetCurrentProcess();
        var peak = self.PeakWorkingSet64;
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(result);
        Console.Write(FormattableString.Invariant($"{peak} {allocated} {kept} {milliseconds}"));
    }
}
