using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>Official words marked in their sentence: by style on a terminal, by **asterisks** elsewhere.</summary>
internal static class QuotationView
{
    public static IRenderable Of(Quotation quotation) => new Rows(Sentence(quotation), Text.Empty, SourceView.Of(quotation.Document));

    public static IRenderable Sentence(Quotation quotation) => new Fitted((options, _) =>
    {
        var text = quotation.Document.Text!;
        var sentence = quotation.Sentence;
        var (paragraph, position) = (new Paragraph(), sentence.Start);
        foreach (var span in quotation.Spans)
        {
            paragraph.Append(text[position..span.Start]);
            var words = text.Substring(span.Start, span.Length);
            if (options.Ansi)
                paragraph.Append(words, Styles.OfficialWords);
            else
                paragraph.Append($"**{words}**");
            position = span.End;
        }
        return paragraph.Append(text[position..sentence.End]);
    });
}
