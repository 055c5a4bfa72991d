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
    public static IEnumerable<ParameterComplaint> Complaints(IEnumerable<KeyValuePair<string, StringValues>> query, IReadOnlyCollection<string> known, IReadOnlyCollection<string> repeatable)
    {
        foreach (var (name, values) in query)
        {
            var match = known.FirstOrDefault(each => each.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (match is null)
            {
                var takes = known.Count == 0 ? "This address takes no parameters." : $"This address takes {string.Join(", ", known)}.";
                yield return new ParameterComplaint(Shortened.ToQuote(name), $"There is no parameter “{Shortened.ToQuote(name)}”. {takes}", Nearby.To(name, known, 1));
            }
            else if (values.Count > 1 && !repeatable.Contains(match))
            {
                yield return new ParameterComplaint(match, $"{match} is given {values.Count} times: give it once.", []);
            }
        }
    }
}

/// <param name="Parameter">The parameter.</param>
/// <param name="Sentence">What is wrong with it.</param>
/// <param name="Nearest">What was probably meant.</param>
internal sealed record ParameterComplaint(string Parameter, string Sentence, string[] Nearest)
{
    public override string ToString() => Nearest is [] ? Sentence : $"{Sentence} Did you mean {string.Join(" or ", Nearest)}?";
}
