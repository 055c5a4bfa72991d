using BenchmarkDotNet.Running;
using Initiative.Core.Benchmarks;

switch (args)
{
    // What BenchmarkDotNet does not measure: whole processes, both sides in turns, several threads.
    case ["memory", .. var rest]:
        return MemoryReport.Run(rest);
    case ["scale", .. var rest]:
        return ScaleReport.Run(rest);
    case ["parallel", .. var rest]:
        return ParallelReport.Run(rest);
    case ["calls"]:
        return CallsReport.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
