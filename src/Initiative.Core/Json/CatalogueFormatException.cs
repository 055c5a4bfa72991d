using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>The input is not a valid catalogue. <see cref="Problems"/> lists everything that is wrong with it.</summary>
public sealed class CatalogueFormatException : FormatException
{
    private const int ShownInMessage = 5;

    internal CatalogueFormatException(CatalogueProblem[] problems)
        : base(Summarize(problems)) =>
        Problems = new CatalogueList<CatalogueProblem>(problems);

    /// <summary>Every problem, at least one: first those that can be the cause of others, a wrong version or hash, then the others in the order of the input.</summary>
    public CatalogueList<CatalogueProblem> Problems { get; }

    private static string Summarize(CatalogueProblem[] problems)
    {
        var lines = new List<string> { Invariant($"The catalogue has {problems.Length} {(problems.Length == 1 ? "problem" : "problems")}:") };
        for (var i = 0; i < Math.Min(problems.Length, ShownInMessage); i++)
            lines.Add(problems[i].ToString());
        if (problems.Length > ShownInMessage)
            lines.Add(Invariant($"and {problems.Length - ShownInMessage} more: see {nameof(Problems)}."));
        return string.Join("\n- ", lines);
    }
}
