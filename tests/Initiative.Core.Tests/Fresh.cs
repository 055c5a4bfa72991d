using System.Globalization;

namespace Initiative.Core.Tests;

/// <summary>Catalogues of the built-in edition of which nothing has been built yet, unlike those that other tests have used.</summary>
internal static class Fresh
{
    internal static InitiativeCatalogue Catalogue() => new(BakedContent());

    internal static CatalogueContent BakedContent() => new Edition2025Tables();
}

/// <summary>The content of the built-in edition, recording which parts are built from it.</summary>
internal sealed class RecordingContent() : CatalogueContent(Edition2025.Catalogue.EditionId, Edition2025.Catalogue.DataVersion)
{
    private readonly CatalogueContent _baked = Fresh.BakedContent();

    internal List<string> Built { get; } = [];

    internal override Row Open(CataloguePart part)
    {
        Built.Add(part.ToString());
        return _baked.Open(part);
    }
}

/// <summary>A catalogue of one document with any text, for quotations of any words.</summary>
internal sealed class OneDocument(string text) : CatalogueContent(EditionId.Of("one-document"), null)
{
    /// <summary>Quotes a text.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="spans">Start and length of each span.</param>
    internal static Quotation Quote(string text, params int[] spans) =>
        new(new InitiativeCatalogue(new OneDocument(text)), 0, [.. spans.Chunk(2).Select(static span => new TextSpan(span[0], span[1]))]);

    internal override Row Open(CataloguePart part) => part == CataloguePart.Sources
        ? new TableRow(string.Create(CultureInfo.InvariantCulture, $"1\nthe-document|||0|0||||||0||||||{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal).Replace("|", @"\p", StringComparison.Ordinal)}"))
        : throw new NotSupportedException();
}
