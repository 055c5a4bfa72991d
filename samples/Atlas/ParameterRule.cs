namespace Initiative.Core.Atlas;

/// <summary>What the values of a parameter have to be: how a bad request is explained to whoever made it.</summary>
internal interface IParameterRule
{
    /// <summary>The only values that there are, or none where there are too many to list.</summary>
    IReadOnlyList<string> Values => [];

    /// <summary>What is wrong with a value, or null.</summary>
    Complaint? Complain(string parameter, string value);
}

/// <param name="Sentence">What is wrong.</param>
/// <param name="Nearest">What was probably meant.</param>
internal sealed record Complaint(string Sentence, string[] Nearest);

/// <summary>An endpoint's parameter and its rule, kept with the endpoint.</summary>
internal sealed record RuledParameter(string Name, IParameterRule Rule, bool IsList = false);

/// <summary>Words that people type: anything, but not without end.</summary>
internal sealed class TextRule : IParameterRule
{
    public const int Longest = 200;

    public Complaint? Complain(string parameter, string value) =>
        value.Length <= Longest ? null : new Complaint($"{parameter} has {value.Length} characters: write at most {Longest}.", []);
}

/// <summary>One of the names of an enum, spelled as in the catalogue's JSON.</summary>
internal sealed class WordRule<TEnum> : IParameterRule
    where TEnum : struct, Enum
{
    public IReadOnlyList<string> Values { get; } = Vocabulary.NamesOf<TEnum>();

    public Complaint? Complain(string parameter, string value) => Vocabulary.TryParse(value, out TEnum _)
        ? null
        : new Complaint($"“{Shortened.ToQuote(value)}” is no {parameter}: write one of {string.Join(", ", Values)}.", []);
}

internal static class Shortened
{
    private const int Longest = 60;

    /// <summary>What somebody sent, short enough to be sent back.</summary>
    public static string ToQuote(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
