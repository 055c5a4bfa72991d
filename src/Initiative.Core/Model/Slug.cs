using static System.FormattableString;

namespace Initiative.Core;

/// <summary>The one rule for the text of an id.</summary>
internal static class Slug
{
    internal const int MaxLength = 64;

    internal const string Rule = "1 to 64 characters a-z and 0-9, with single hyphens between them";

    internal static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxLength)
            return false;
        var previous = '-';
        foreach (var c in text)
        {
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || (c == '-' && previous != '-')))
                return false;
            previous = c;
        }
        return previous != '-';
    }

    internal static FormatException Malformed(string entity, string example, ReadOnlySpan<char> text)
    {
        var article = entity[0] is 'a' or 'e' ? "an" : "a";
        var advice = text.IsEmpty ? "leave it out, or write null, where there is none; " : "";
        return new FormatException(Invariant($"'{Excerpt.Of(text)}' is not the id of {article} {entity}: {advice}an id has {Rule}, for example '{example}'."));
    }
}
