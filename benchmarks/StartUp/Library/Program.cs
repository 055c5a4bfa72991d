// The library's first answer. With --assemblies, also the name of every assembly that it took to give it, one per line.
using Initiative.Core;

Console.WriteLine(Edition2025.Measures.LithiumBatteryExports.Title);

if (args is ["--assemblies"])
{
    foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        Console.WriteLine(assembly.GetName().Name);
}
