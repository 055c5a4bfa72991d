using System.Text;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>Words of a source document, and where they stand in it.</summary>
/// <remarks>Never changes; safe for use by any number of threads.</remarks>
/// <example>
/// <code>
/// var words = Edition2025.Measures.LclInspectBeforeLoading.Quotation;
///
/// Console.WriteLine(words.Text);       // expand the "inspect before loading" model for export LCL shipments
/// Console.WriteLine(words.Spans[0]);   // [1993..2059)
/// Console.WriteLine(words.Document);   // General Administration of Customs Leads Deployment of …
/// </code>
/// </example>
public sealed class Quotation
{
    private const string Gap = " … ";
    private const string IdeographicGap = "……";

    private readonly InitiativeCatalogue _catalogue;
    private readonly int _document;
    private string? _text;

    /// <param name="catalogue">The catalogue that holds the document.</param>
    /// <param name="document">The document's place among the sources.</param>
    /// <param name="spans">The spans in ascending order; at least one. Handed over: the caller keeps no reference.</param>
    internal Quotation(InitiativeCatalogue catalogue, int document, TextSpan[] spans)
    {
        _catalogue = catalogue;
        _document = document;
        Spans = new CatalogueList<TextSpan>(spans);
    }

    internal Quotation(InitiativeCatalogue catalogue, Row row)
        : this(catalogue, row.Value(), row.Spans())
    {
    }

    /// <summary>The document that is quoted; it always has a text.</summary>
    [JsonIgnore, IgnoreDataMember]
    public SourceDocument Document => _catalogue.Sources[_document];

    /// <summary>The id of <see cref="Document"/>.</summary>
    public SourceDocumentId DocumentId => Document.Id;

    /// <summary>Where the words stand in the document's text, in ascending order: several spans where a sentence shares a word, as in "establish … a BRICS Customs Demonstration Center".</summary>
    public CatalogueList<TextSpan> Spans { get; }

    /// <summary>The words as printed. Where words of the document are left out between two spans, " … " stands for them, or "……" between Chinese characters.</summary>
    public string Text => _text ?? Published.Once(ref _text, Join());

    /// <summary>The sentence, or the run of sentences, of the document in which the words stand.</summary>
    [JsonIgnore, IgnoreDataMember]
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
    /// <param name="characters">
    /// The most characters to show before and after the words. Words of the document are not cut: a part of a word at either end is left out. Chinese, which has no spaces
    /// between words, is cut between any two characters.
    /// </param>
    /// <returns>The document's text from before the first to behind the last stretch, with "…" where the document goes on.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="characters"/> is negative.</exception>
    public string Context(int characters)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(characters);
        var text = DocumentText;
        var (first, last) = (Spans[0].Start, Spans[Spans.Count - 1].End);
        var start = Math.Max(0, first - characters);
        var end = characters < text.Length - last ? last + characters : text.Length;
        while (start > 0 && start < first && !MayCut(text, start))
            start++;
        while (end < text.Length && end > last && !MayCut(text, end))
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

    private string Join()
    {
        var text = DocumentText;
        if (Spans.Count == 1)
            return text.Substring(Spans[0].Start, Spans[0].Length);
        var joined = new StringBuilder();
        for (var i = 0; i < Spans.Count; i++)
        {
            if (i > 0)
                AppendGap(joined, text, Spans[i - 1].End, Spans[i].Start);
            joined.Append(text, Spans[i].Start, Spans[i].Length);
        }
        return joined.ToString();
    }

    private static void AppendGap(StringBuilder joined, string text, int start, int end)
    {
        var gap = text.AsSpan(start, end - start);
        if (gap.IsWhiteSpace())
            joined.Append(gap);
        else
            joined.Append(IsIdeographic(text[start - 1]) || IsIdeographic(text[end]) ? IdeographicGap : Gap);
    }

    internal static CatalogueList<Quotation> ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var items = rows.List(out var count);
        var quotations = new Quotation[count];
        for (var i = 0; i < count; i++)
            quotations[i] = new Quotation(catalogue, items.Object());
        return new CatalogueList<Quotation>(quotations);
    }

    /// <summary>Whether a text may be cut at a position: at white space, and beside Chinese characters and punctuation, but never within a character.</summary>
    private static bool MayCut(string text, int position)
    {
        var (before, after) = (text[position - 1], text[position]);
        return !char.IsLowSurrogate(after)
            && (char.IsWhiteSpace(before) || char.IsWhiteSpace(after) || IsIdeographic(before) || IsIdeographic(after) || char.IsLowSurrogate(before) || char.IsHighSurrogate(after));
    }

    /// <summary>Whether a character is written without spaces around it: Chinese characters and full-width punctuation.</summary>
    private static bool IsIdeographic(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';

    /// <summary>Whether a sentence ends right after a position; closing quotes and brackets after its last mark belong to it.</summary>
    private static bool EndsSentence(string text, int position)
    {
        if (text[position] == '\n')
            return true;
        var hasNext = position + 1 < text.Length;
        if (hasNext && IsClosing(text[position + 1]))
            return false;
        while (position > 0 && IsClosing(text[position]))
            position--;
        return text[position] switch
        {
            '。' or '！' or '？' => true,
            '.' or '!' or '?' => !hasNext || char.IsWhiteSpace(text[position + 1]),
            _ => false,
        };
    }

    private static bool IsClosing(char c) => c is '”' or '’' or '」' or '』' or '》' or '）';
}
