using Initiative.Core.Explorer.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>Measures that answer a question: their official words, with those marked that answer, and the other reasons.</summary>
internal static class MatchesView
{
    private const string Gap = " [...] ";

    public static IRenderable Of(IEnumerable<MeasureMatch> matches)
    {
        var grid = Draw.Columns(2);
        foreach (var match in matches)
        {
            if (grid.Rows.Count > 0)
                grid.AddEmptyRow();
            grid.AddRow(Draw.Line(Words.Of(match.Measure.Ordinal).PadLeft(2), Styles.Label), new Rows(Lines(match)));
        }
        return grid;
    }

    private static IEnumerable<IRenderable> Lines(MeasureMatch match)
    {
        yield return new Paragraph($"{match.Measure.Title}  ", Styles.Title).Append(match.MeasureId.ToString(), Styles.Id);
        yield return new Fitted((options, _) => Marked(match, options.Ansi));
        var others = match.Reasons.Where(reason => reason.Field != MatchField.OfficialWords).Select(Reason).Distinct().ToList();
        if (others.Count > 0)
            yield return Draw.Line(string.Join(", ", others), Styles.Label);
    }

    private static string Reason(MatchReason reason) =>
        reason.Field == MatchField.General ? "concerns every shipment" : $"{Words.Of(reason.Field)}: {reason.Words}";

    private static Paragraph Marked(MeasureMatch match, bool byStyle)
    {
        var quotation = match.Measure.Quotation;
        var text = quotation.Document.Text!;
        var paragraph = new Paragraph();
        foreach (var stretch in quotation.Spans)
        {
            if (stretch != quotation.Spans[0])
                paragraph.Append(Gap);
            var position = stretch.Start;
            foreach (var span in Answering(match).Where(span => span.Start >= stretch.Start && span.End <= stretch.End && span.End > position))
            {
                var start = Math.Max(position, span.Start);
                paragraph.Append(text[position..start]);
                if (byStyle)
                    paragraph.Append(text[start..span.End], Styles.OfficialWords);
                else
                    paragraph.Append($"**{text[start..span.End]}**");
                position = span.End;
            }
            paragraph.Append(text[position..stretch.End]);
        }
        return paragraph;
    }

    /// <summary>Where the words stand that answer, the longest first of those that begin together; overlapping ones are marked once.</summary>
    private static IEnumerable<TextSpan> Answering(MeasureMatch match)
    {
        var end = 0;
        foreach (var span in match.Reasons.Select(reason => reason.Span).OfType<TextSpan>().OrderBy(span => span.Start).ThenByDescending(span => span.Length))
        {
            if (span.Start < end)
                continue;
            end = span.End;
            yield return span;
        }
    }
}
