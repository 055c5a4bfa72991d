using BenchmarkDotNet.Running;
using Initiative.Core.Benchmarks;

// "memory" measures whole processes, which BenchmarkDotNet does not; everything else is for BenchmarkDotNet.
if (args is ["memory", .. var rest])
    return MemoryReport.Run(rest);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
