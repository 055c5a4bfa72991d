namespace Initiative.Core.Atlas;

/// <summary>Text that is cut wherever something in it begins or ends.</summary>
internal static class Marked
{
    /// <summary>Cuts a part of a text at the ends of spans.</summary>
    /// <returns>The pieces in order; each is wholly inside or wholly outside every span.</returns>
    public static IEnumerable<TextSpan> Cut(TextSpan part, IEnumerable<TextSpan> spans)
    {
        var edges = new SortedSet<int> { part.Start, part.End };
        foreach (var span in spans)
        {
            if (span.Start > part.Start && span.Start < part.End)
                edges.Add(span.Start);
            if (span.End > part.Start && span.End < part.End)
                edges.Add(span.End);
        }
        return edges.Zip(edges.Skip(1), static (start, end) => new TextSpan(start, end - start));
    }

    public static bool Covers(this TextSpan span, TextSpan piece) => span.Start <= piece.Start && piece.End <= span.End;

    /// <summary>The words of a quotation, with the given spans marked; where words are left out, it says so.</summary>
    public static Html Quote(Quotation quotation, IReadOnlyCollection<TextSpan> marks)
    {
        var text = quotation.Document.Text!;
        return Html.Join(" … ", quotation.Spans.Select(span => Html.Of($"{Cut(span, marks).Select(piece => Draw(text, piece, marks))}")));
    }

    /// <summary>A part of a text, with the given spans marked.</summary>
    public static Html Draw(string text, TextSpan piece, IReadOnlyCollection<TextSpan> marks)
    {
        var words = text.Substring(piece.Start, piece.Length);
        return marks.Any(mark => mark.Covers(piece)) ? Html.Of($"<mark>{words}</mark>") : Html.Of($"{words}");
    }
}
