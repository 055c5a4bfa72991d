namespace Initiative.Core.Atlas;

/// <summary>One of a few values, in any case.</summary>
internal sealed class ChoiceRule(IReadOnlyList<string> values) : IParameterRule
{
    public IReadOnlyList<string> Values => values;

    public string Example => values[0];

    public Complaint? Complain(string parameter, string value) => values.Contains(value, StringComparer.OrdinalIgnoreCase)
        ? null
        : new Complaint($"“{Shortened.ToQuote(value)}” is no {parameter}: write one of {string.Join(", ", values)}.", Nearby.To(value, values, 1), $"“{Shortened.ToQuote(value)}”不是参数“{parameter}”的值，可用的值：{string.Join("、", values)}。");
}
