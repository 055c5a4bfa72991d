namespace Initiative.Core.ShipmentAdvisor.Tests;

/// <summary>A test that runs other programs on Linux. Where one is missing it is skipped with a sentence, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            return;
        if (!OperatingSystem.IsLinux())
            Skip = "It runs programs of Linux.";
        else if (Array.Find(tools, tool => Find(tool) is null) is { } missing)
            Skip = $"It needs the program {missing}, which is not installed here.";
    }

    /// <summary>The path of a program; null if it is not installed.</summary>
    public static string? Find(string tool)
    {
        IEnumerable<string> postgres = Directory.Exists("/usr/lib/postgresql") ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")) : [];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(postgres).Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);
    }
}
