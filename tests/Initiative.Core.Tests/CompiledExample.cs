using System.Text.RegularExpressions;

namespace Initiative.Core.Tests;

/// <summary>An example that a README or the documentation shows, as it stands in a compiled source file between the lines "// example: NAME" and "// end".</summary>
internal sealed partial record CompiledExample(string Method, string Name, string Code)
{
    internal static IReadOnlyList<CompiledExample> ReadAll(string path) =>
    [
        .. Example().Matches(File.ReadAllText(path)).Select(static match => new CompiledExample(
            match.Groups["method"].Value, match.Groups["name"].Value, Indentation().Replace(match.Groups["code"].Value, ""))),
    ];

    /// <summary>The comments at the ends of its lines: what it prints there.</summary>
    internal IEnumerable<string> Comments => Comment().Matches(Code).Select(static match => match.Groups[1].Value);

    /// <summary>Whether a line of output is what a comment says: the whole of it, or up to "…".</summary>
    internal static bool IsPrinted(string comment, string line) =>
        comment.IndexOf('…', StringComparison.Ordinal) is var end and >= 0 ? line.StartsWith(comment[..end], StringComparison.Ordinal) : line == comment;

    [GeneratedRegex(@" static \S+ (?<method>\w+)\([^\n]*\)\n {4}\{\n {8}// example: (?<name>\S+)\n(?<code>.*?) *// end\n", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^ {8}", RegexOptions.Multiline)]
    private static partial Regex Indentation();

    [GeneratedRegex("; +// (.*)$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
