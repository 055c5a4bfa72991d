// The library's first answer. With --assemblies, also every assembly that the process had loaded by then, one name per line.
using System.Runtime.CompilerServices;
using Initiative.Core;

Console.WriteLine(Edition2025.Measures.LithiumBatteryExports.Title);

// Asking for the feature keeps reflection out of the Native AOT program, whose size is measured.
if (args.Length > 0 && RuntimeFeature.IsDynamicCodeSupported)
    PrintAssemblies();

static void PrintAssemblies()
{
    foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        Console.WriteLine(assembly.GetName().Name);
}
