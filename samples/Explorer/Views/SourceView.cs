using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>Where something comes from, as far as it is known.</summary>
internal static class SourceView
{
    public static IRenderable Of(SourceDocument source) => new Rows(Lines(source));

    /// <summary>Title, issuer and date; it says which of the last two is not known.</summary>
    public static string Description(SourceDocument source) => string.Join(", ", new[]
    {
        source.Title,
        source.Issuer ?? "publisher not known",
        source.IssuedOn is { } day ? $"issued {Words.Of(day)}" : "not dated",
    }.OfType<string>());

    /// <summary>Which version counts, where it is not this one.</summary>
    public static string? Prevailing(SourceDocument source) => source is { IsTranslation: true, PrevailingLanguage: { } language }
        ? $"A translation; the {Words.Language(language)} version prevails."
        : null;

    private static IEnumerable<IRenderable> Lines(SourceDocument source)
    {
        if (Description(source) is { Length: > 0 } description)
            yield return Draw.Line(description);
        if (source.Url is { } url)
            yield return new Paragraph(url.OriginalString, Styles.Id, new Link(url.AbsoluteUri));
        if (Prevailing(source) is { } prevailing)
            yield return Draw.Line(prevailing, Styles.Label);
    }
}
