namespace Initiative.Core.PackageTests;

/// <summary>What the consumers need beyond the .NET SDK, and the sentence for whoever does not have it.</summary>
internal static class Prerequisites
{
    private static readonly bool MustRun = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Why no consumer can be built here, or null. With CI=true they must be.</summary>
    internal static string? MissingFeed { get; } = MustRun || FeedAnswers()
        ? null
        : "needs a package feed, since each consumer restores its packages: no enabled source of 'dotnet nuget list source' answers. Connect to the network.";

    /// <summary>Why no native program can be linked here, or null. With CI=true it must be.</summary>
    internal static string? MissingLinker { get; } = MustRun || OperatingSystem.IsWindows() || IsOnPath("clang") || IsOnPath("gcc")
        ? null
        : "needs a C compiler to link a native program: install clang or gcc, with the headers of zlib.";

    /// <summary>Why no release can be rehearsed here, or null. With CI=true it must be.</summary>
    internal static string? MissingRelease { get; } = MustRun || (OperatingSystem.IsLinux() && IsOnPath("git") && IsOnPath("bash"))
        ? null
        : "needs Linux with Git and bash, as .ci/release does: install them.";

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static bool FeedAnswers()
    {
        var sources = Run.Dotnet(Path.GetTempPath(), "nuget list source --format short").Output.Split('\n', StringSplitOptions.TrimEntries)
            .Where(static line => line.StartsWith("E ", StringComparison.Ordinal)).Select(static line => line[2..]).ToList();
        return sources.Exists(static source => Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme.StartsWith("http", StringComparison.Ordinal) ? Answers(address) : Directory.Exists(source));
    }

    // Any answer will do, a refusal too: it is the restore that knows how to log in.
    private static bool Answers(Uri address)
    {
        try
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
            using var request = new HttpRequestMessage(HttpMethod.Head, address);
            using var response = client.Send(request);
            return true;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }
}

/// <summary>A test that builds a consumer. It is skipped, with a sentence, where there is no package feed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConsumerTheoryAttribute : TheoryAttribute
{
    public ConsumerTheoryAttribute() => Skip = Prerequisites.MissingFeed;
}

/// <summary>As <see cref="ConsumerTheoryAttribute"/>, for one consumer.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConsumerFactAttribute : FactAttribute
{
    public ConsumerFactAttribute() => Skip = Prerequisites.MissingFeed;
}

/// <summary>A test that links a native consumer. It is skipped, with a sentence, where there is no package feed or no C compiler.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeConsumerFactAttribute : FactAttribute
{
    public NativeConsumerFactAttribute() => Skip = Prerequisites.MissingFeed ?? Prerequisites.MissingLinker;
}

/// <summary>A test that rehearses a release. It is skipped, with a sentence, where that cannot be done.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReleaseFactAttribute : FactAttribute
{
    public ReleaseFactAttribute() => Skip = Prerequisites.MissingRelease;
}

/// <summary>As <see cref="ReleaseFactAttribute"/>, for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReleaseTheoryAttribute : TheoryAttribute
{
    public ReleaseTheoryAttribute() => Skip = Prerequisites.MissingRelease;
}
