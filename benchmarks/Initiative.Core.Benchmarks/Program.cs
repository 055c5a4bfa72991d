using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Initiative.Core.Benchmarks;
using Perfolizer.Horology;

switch (args)
{
    // What BenchmarkDotNet does not measure: whole processes, both sides in turns, several threads.
    case ["memory", .. var rest]:
        return MemoryReport.Run(rest);
    case ["scale", .. var rest]:
        return ScaleReport.Run(rest);
    case ["parallel", .. var rest]:
        return ParallelReport.Run(rest);
    default:
        var job = Job.Default.WithWarmupCount(5).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(200)).AsDefault();
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
        return 0;
}
