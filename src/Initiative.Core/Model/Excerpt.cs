namespace Initiative.Core;

/// <summary>Text of others to quote in a message: not all of it where it is long.</summary>
internal static class Excerpt
{
    internal static string Of(ReadOnlySpan<char> text, int longest = Slug.MaxLength)
    {
        if (text.Length <= longest)
            return text.ToString();
        var length = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return string.Concat(text[..length], "…");
    }
}
