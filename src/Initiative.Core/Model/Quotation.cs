using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>Words of a source document, and where they stand in it.</summary>
/// <remarks>Never changes; safe for use by any number of threads.</remarks>
public sealed class Quotation
{
    private const string Gap = " … ";

    private readonly InitiativeCatalogue _catalogue;
    private readonly int _document;
    private readonly int[] _stretches;
    private CatalogueList<TextSpan>? _spans;
    private string? _text;

    /// <param name="catalogue">The catalogue that holds the document.</param>
    /// <param name="document">The document's place among the sources.</param>
    /// <param name="stretches">Start and length of each stretch, in ascending order; at least one. Handed over: the caller keeps no reference.</param>
    internal Quotation(InitiativeCatalogue catalogue, int document, int[] stretches)
    {
        _catalogue = catalogue;
        _document = document;
        _stretches = stretches;
    }

    /// <summary>The document that is quoted; it always has a text.</summary>
    [JsonIgnore]
    public SourceDocument Document => _catalogue.Sources[_document];

    /// <summary>The id of <see cref="Document"/>.</summary>
    public SourceDocumentId DocumentId => Document.Id;

    /// <summary>The stretches of the document's text, in ascending order: several where a sentence shares a word, as in "establish … a BRICS Customs Demonstration Center".</summary>
    public CatalogueList<TextSpan> Spans => _spans ?? Published.Once(ref _spans, CollectSpans());

    /// <summary>The words as printed; stretches that do not adjoin are joined by " … ".</summary>
    public string Text => _text ?? Published.Once(ref _text, Join());

    /// <summary>The sentence, or the run of sentences, of the document in which the words stand.</summary>
    [JsonIgnore]
    public TextSpan Sentence
    {
        get
        {
            var text = DocumentText;
            var (start, end) = (Spans[0].Start, Spans[Spans.Count - 1].End);
            while (start > 0 && !EndsSentence(text, start - 1))
                start--;
            while (end < text.Length && !EndsSentence(text, end - 1))
                end++;
            return Trimmed(start, end);
        }
    }

    /// <summary>The words in the document, with what stands around them.</summary>
    /// <param name="characters">The most characters to show before and after the words. Words of the document are not cut: a part of a word at either end is left out.</param>
    /// <returns>The document's text from before the first to behind the last stretch, with "…" where the document goes on.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="characters"/> is negative.</exception>
    public string Context(int characters)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(characters);
        var text = DocumentText;
        var (first, last) = (Spans[0].Start, Spans[Spans.Count - 1].End);
        var start = Math.Max(0, first - characters);
        var end = characters < text.Length - last ? last + characters : text.Length;
        while (start > 0 && start < first && !char.IsWhiteSpace(text[start - 1]))
            start++;
        while (end < text.Length && end > last && !char.IsWhiteSpace(text[end]))
            end--;
        var shown = Trimmed(start, end);
        return string.Concat(start > 0 ? "…" : "", text.AsSpan(shown.Start, shown.Length), end < text.Length ? "…" : "");
    }

    /// <summary>The words, as <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    internal int DocumentIndex => _document;

    private string DocumentText => Document.Text!;

    /// <summary>A stretch around the words, without white space at its ends; that of the words themselves stays.</summary>
    private TextSpan Trimmed(int start, int end)
    {
        var text = DocumentText;
        var (first, last) = (Spans[0].Start, Spans[Spans.Count - 1].End);
        while (start < first && char.IsWhiteSpace(text[start]))
            start++;
        while (end > last && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end - start);
    }

    private CatalogueList<TextSpan> CollectSpans()
    {
        var spans = new TextSpan[_stretches.Length / 2];
        for (var i = 0; i < spans.Length; i++)
            spans[i] = new TextSpan(_stretches[2 * i], _stretches[(2 * i) + 1]);
        return new CatalogueList<TextSpan>(spans);
    }

    private string Join()
    {
        var text = DocumentText;
        var joined = text.Substring(Spans[0].Start, Spans[0].Length);
        for (var i = 1; i < Spans.Count; i++)
            joined = string.Concat(joined, Gap, text.AsSpan(Spans[i].Start, Spans[i].Length));
        return joined;
    }

    private static bool EndsSentence(string text, int position) => text[position] switch
    {
        '\n' or '。' or '！' or '？' => true,
        '.' or '!' or '?' => position + 1 == text.Length || char.IsWhiteSpace(text[position + 1]),
        _ => false,
    };
}
