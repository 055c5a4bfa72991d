namespace Initiative.Core.Explorer.Tests;

/// <summary>A test of what only a Unix shell can do, such as a full device; skipped elsewhere.</summary>
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "This test needs sh and /dev/full, which Windows does not have.";
    }
}
