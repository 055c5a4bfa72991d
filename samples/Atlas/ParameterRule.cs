namespace Initiative.Core.Atlas;

/// <summary>What the values of a parameter have to be: how a bad request is explained to whoever made it.</summary>
internal interface IParameterRule
{
    /// <summary>The only values that there are, or none where there are too many to list.</summary>
    IReadOnlyList<string> Values => [];

    /// <summary>A value to try.</summary>
    string Example { get; }

    /// <summary>What is wrong with a value, or null.</summary>
    Complaint? Complain(string parameter, string value);
}

/// <param name="Sentence">What is wrong.</param>
/// <param name="Nearest">What was probably meant.</param>
/// <param name="Chinese">The sentence in Chinese; null where only the API says it.</param>
internal sealed record Complaint(string Sentence, string[] Nearest, string? Chinese = null);

/// <summary>An endpoint's parameter and its rule, kept with the endpoint.</summary>
internal sealed record RuledParameter(string Name, IParameterRule Rule, bool IsList = false);

/// <summary>Words that people type: anything, but not without end.</summary>
internal sealed class TextRule(string example) : IParameterRule
{
    public string Example => example;

    public Complaint? Complain(string parameter, string value) => value.Length <= Question.LongestText
        ? null
        : new Complaint($"{parameter} has {value.Length} characters: write at most {Question.LongestText}.", []);
}

/// <summary>A direction of trade as people write it.</summary>
internal sealed class FlowRule : IParameterRule
{
    public string Example => "export";

    public Complaint? Complain(string parameter, string value) => Shipment.TryParseFlow(value, out _)
        ? null
        : new Complaint($"The {parameter} “{Shortened.ToQuote(value)}” is not recognised: write it as export or import, in English or Chinese.", Nearby.To(value, Vocabulary.NamesOf<TradeFlows>(), 1));
}

/// <summary>A mode of transport as people write it. The library says why it does not read one.</summary>
internal sealed class ModeRule : IParameterRule
{
    public string Example => "air";

    public Complaint? Complain(string parameter, string value) => Shipment.TryParseMode(value, out _, out var problem)
        ? null
        : new Complaint($"The {parameter} “{Shortened.ToQuote(value)}” is not recognised: {problem}", Nearby.To(value, Vocabulary.NamesOf<TransportModes>(), 1));
}

/// <summary>One of the names of an enum, spelled as in the catalogue's JSON.</summary>
internal sealed class WordRule<TEnum> : IParameterRule
    where TEnum : struct, Enum
{
    public IReadOnlyList<string> Values { get; } = Vocabulary.NamesOf<TEnum>();

    public string Example => Values[^1];

    public Complaint? Complain(string parameter, string value) => Vocabulary.TryParse(value, out TEnum named) && Values.Contains(Vocabulary.NameOf(named))
        ? null
        : new Complaint($"“{Shortened.ToQuote(value)}” is no {parameter}: write one of {string.Join(", ", Values)}.", Nearby.To(value, Values, 1));
}

/// <summary>The ISO 3166-2 or GB/T 2260 code of a division in which a city lies.</summary>
internal sealed class DivisionRule(IReadOnlyCollection<string> codes, EditionHistory history) : IParameterRule
{
    public string Example => "CN-ZJ";

    public Complaint? Complain(string parameter, string value)
    {
        if (codes.Contains(value, StringComparer.OrdinalIgnoreCase))
            return null;
        if (history.Cities.FirstOrDefault(city => city.DivisionCode == value) is { } city)
            return new Complaint($"“{value}” is the code of a city, {city.Name}: ask /api/history/cities/{city.Id}, or for the division in which it lies.", [city.Division.IsoCode]);
        return new Complaint(
            $"No city of any edition is known to lie in a division “{Shortened.ToQuote(value)}”: write the ISO 3166-2 or GB/T 2260 code of a division that /api/divisions lists.",
            char.IsAsciiDigit(value[0]) ? [] : Nearby.To(value, codes.Where(static code => !char.IsAsciiDigit(code[0])), 2));
    }
}

internal static class Shortened
{
    private const int Longest = 60;

    /// <summary>What somebody sent, short enough to be sent back.</summary>
    public static string ToQuote(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
