namespace Initiative.Core.Explorer;

/// <summary>One line of the command table.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Arguments">What follows it, as usage shows it; [brackets] where it may be left out.</param>
/// <param name="Summary">What it does, in a few words.</param>
/// <param name="Run">Does it, and returns the exit code.</param>
internal sealed record Command(string Name, string Arguments, string Summary, Func<ExplorerApp, string[], int> Run)
{
    /// <summary>The options of which it takes any, and what may follow each.</summary>
    public IReadOnlyList<(string Name, string Value)> Options { get; init; } = [];

    /// <summary>One way to use it, as typed after its name; null where the usage says enough.</summary>
    public string? Example { get; init; }

    public string Usage => $"{Name} {Arguments}".TrimEnd();
}

/// <summary>A command cannot do anything with its arguments: the message says why, and usage follows it.</summary>
internal sealed class UsageException(string message) : Exception(message);
