using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>Where something comes from, as far as it is known.</summary>
internal static class SourceView
{
    public static IRenderable Of(SourceDocument source) => new Rows(Lines(source));

    private static IEnumerable<IRenderable> Lines(SourceDocument source)
    {
        string?[] known = [source.Title, source.Issuer, source.IssuedOn is { } day ? $"issued {Words.Of(day)}" : null];
        if (string.Join(", ", known.OfType<string>()) is { Length: > 0 } description)
            yield return Draw.Line(description);
        if (source.Url is { } url)
            yield return new Paragraph(url.OriginalString, Styles.Id, new Link(url.AbsoluteUri));
        if (source is { IsTranslation: true, PrevailingLanguage: { } language })
            yield return Draw.Line($"A translation; the {Words.Language(language)} version prevails.", Styles.Label);
    }
}
