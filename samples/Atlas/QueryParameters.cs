using Microsoft.Extensions.Primitives;

namespace Initiative.Core.Atlas;

/// <summary>Checks which parameters a request has: unknown ones are refused rather than ignored, so that nobody takes an answer for one to another question.</summary>
internal static class QueryParameters
{
    private static readonly string[] Trackers = ["fbclid", "gclid", "dclid", "msclkid", "yclid", "mc_cid", "mc_eid", "igshid", "spm"];

    /// <summary>Whether a parameter only tells where a visitor comes from, as others add to addresses that are shared.</summary>
    public static bool IsTracker(string name) => name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Trackers.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <param name="query">The parameters of the request.</param>
    /// <param name="known">The parameters that there are.</param>
    /// <param name="repeatable">Those that may be given several times.</param>
    /// <param name="others">The addresses that take parameters, for whoever gave some to one that takes none.</param>
    public static IEnumerable<ParameterComplaint> Complaints(IEnumerable<KeyValuePair<string, StringValues>> query, IReadOnlyCollection<string> known, IReadOnlyCollection<string> repeatable, params string[] others)
    {
        foreach (var (name, values) in query)
        {
            var match = known.FirstOrDefault(each => each.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (match is null)
            {
                var (quoted, names) = (Shortened.ToQuote(name), string.Join(", ", known));
                yield return new ParameterComplaint(
                    quoted,
                    $"There is no parameter “{quoted}”. This address takes {(known.Count == 0 ? $"no parameters; these do: {string.Join(", ", others)}" : names)}.",
                    Nearby.To(name, known, 1),
                    $"没有参数“{quoted}”。此地址{(known.Count == 0 ? $"不接受参数；接受参数的地址：{string.Join("、", others)}" : $"接受的参数：{names}")}。");
            }
            else if (values.Count > 1 && !repeatable.Contains(match))
            {
                yield return new ParameterComplaint(match, $"{match} is given {values.Count} times: give it once.", [], $"参数“{match}”出现{values.Count}次：只能出现一次。");
            }
        }
    }
}

/// <param name="Parameter">The parameter.</param>
/// <param name="Sentence">What is wrong with it.</param>
/// <param name="Nearest">What was probably meant.</param>
/// <param name="Chinese">The sentence in Chinese; null where only the API says it.</param>
internal sealed record ParameterComplaint(string Parameter, string Sentence, string[] Nearest, string? Chinese = null)
{
    /// <summary>What is wrong and what was probably meant.</summary>
    public string In(Language l) => (l[Sentence, Chinese ?? Sentence], Nearest) switch
    {
        (var sentence, []) => sentence,
        (var sentence, _) => l[$"{sentence} Did you mean {string.Join(" or ", Nearest)}?", $"{sentence}您要写的是{string.Join("或", Nearest)}？"],
    };
}
