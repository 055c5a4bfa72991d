namespace Initiative.Core;

/// <summary>The terms that a question came down to, kept to find them again in the texts of a measure.</summary>
internal sealed class MatchedWords(TermIndex index)
{
    internal readonly List<int> Terms = new(4);

    /// <summary>Where the terms stand in a measure's texts: official words first, then topics, flows and modes, titles.</summary>
    internal void AddReasons(Measure measure, List<MatchReason> reasons)
    {
        var text = measure.Quotation.Document.Text!;
        foreach (var span in measure.Quotation.Spans)
            AddRuns(text.AsSpan(span.Start, span.Length), span.Start, MatchField.OfficialWords, reasons);
        foreach (var evidence in measure.Evidence)
            AddTag(evidence, reasons);
        AddRuns(measure.Title, MatchField.Title, reasons);
        AddRuns(measure.Task.Title, MatchField.Task, reasons);
        if (reasons.Count == 0)
            reasons.Add(new MatchReason(MatchField.Title, measure.Id.ToString()));
    }

    private void AddTag(Evidence evidence, List<MatchReason> reasons)
    {
        if (evidence.Topic is { } topic)
        {
            if (NameOf(topic) is { } name)
                reasons.Add(new MatchReason(MatchField.Topic, name, evidence.Span, topic));
        }
        else if (Count(TagWords.Of(evidence)) > 0 && Count(evidence.Words) == 0)
        {
            reasons.Add(new MatchReason(evidence.Kind == EvidenceKind.Flow ? MatchField.Flow : MatchField.Mode, evidence.Words, evidence.Span));
        }
    }

    /// <summary>The name or alias of a topic that has the most of the terms; null if none has any.</summary>
    private string? NameOf(Topic topic)
    {
        string? best = null;
        var most = 0;
        Weigh(topic.Name.English, ref best, ref most);
        Weigh(topic.Name.Chinese, ref best, ref most);
        foreach (var alias in topic.Aliases)
            Weigh(alias, ref best, ref most);
        return best;
    }

    private void Weigh(string? name, ref string? best, ref int most)
    {
        var count = Count(name);
        if (count > most)
            (best, most) = (name, count);
    }

    private int Count(string? text)
    {
        var count = 0;
        var words = new WordReader(text, stackalloc char[WordReader.BufferSize]);
        while (words.Next(out var word))
        {
            if (Has(word))
                count++;
            else if (words.IsCompound)
                words.EnterCompound();
        }
        return count;
    }

    private void AddRuns(LocalizedText text, MatchField place, List<MatchReason> reasons)
    {
        AddRuns(text.English, null, place, reasons);
        AddRuns(text.Chinese, null, place, reasons);
    }

    /// <summary>Adds a reason for each run of words that match; words that say nothing do not break a run.</summary>
    private void AddRuns(ReadOnlySpan<char> text, int? offset, MatchField place, List<MatchReason> reasons)
    {
        var (start, end) = (-1, -1);
        var words = new WordReader(text, stackalloc char[WordReader.BufferSize]);
        while (words.Next(out var word))
        {
            if (Has(word))
            {
                if (start < 0)
                    start = words.Start;
                end = words.Start + words.Length;
                continue;
            }
            if (words.IsCompound)
                words.EnterCompound();
            else if (!CommonWords.AreIgnored(word))
                Close(text);
        }
        Close(text);

        void Close(ReadOnlySpan<char> all)
        {
            if (start >= 0)
                reasons.Add(new MatchReason(place, all[start..end].ToString(), offset is { } from ? new TextSpan(from + start, end - start) : null));
            start = -1;
        }
    }

    private bool Has(ReadOnlySpan<char> word) => index.Find(word) is var term and >= 0 && Terms.Contains(term);
}
