namespace Initiative.Core.Atlas;

/// <summary>One of the verbs of the measures' official words, in any case.</summary>
internal sealed class VerbRule(IEnumerable<Measure> measures) : IParameterRule
{
    public IReadOnlyList<string> Values { get; } = [.. measures.Select(static measure => measure.Action).Distinct().Order(StringComparer.Ordinal)];

    public string Example => Values[0];

    /// <summary>The verb as the document has it, or null.</summary>
    public string? Find(string text) => Values.FirstOrDefault(verb => string.Equals(verb, text, StringComparison.OrdinalIgnoreCase));

    public Complaint? Complain(string parameter, string value) => Find(value) is not null
        ? null
        : new Complaint($"“{Shortened.ToQuote(value)}” is no {parameter}: write one of {string.Join(", ", Values)}.", Nearby.To(value, Values, 1));
}
