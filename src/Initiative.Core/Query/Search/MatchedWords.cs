namespace Initiative.Core;

/// <summary>The terms that a question came down to, kept to find them again in the texts of a measure.</summary>
internal sealed class MatchedWords(bool areOfTask)
{
    private readonly List<(string Term, bool IsPrefix)> _terms = [];

    internal void Add(string term, bool isPrefix) => _terms.Add((term, isPrefix));

    /// <summary>Where the terms stand in a measure's texts, official words first, or in those of its task.</summary>
    internal void AddReasons(Measure measure, List<MatchReason> reasons)
    {
        if (areOfTask)
        {
            AddRuns(measure.Task.Title.English, null, MatchField.Task, reasons);
            AddRuns(measure.Task.Title.Chinese, null, MatchField.Task, reasons);
            AddRuns(measure.Task.Quotation.Text, null, MatchField.Task, reasons);
            return;
        }
        var text = measure.Quotation.Document.Text!;
        foreach (var span in measure.Quotation.Spans)
            AddRuns(text.AsSpan(span.Start, span.Length), span.Start, MatchField.OfficialWords, reasons);
        foreach (var evidence in measure.Evidence)
        {
            if (evidence.Topic is { } topic && NameOf(topic) is { } name)
                reasons.Add(new MatchReason(MatchField.Topic, name, evidence.Span, topic));
        }
        AddRuns(measure.Title.English, null, MatchField.Title, reasons);
        AddRuns(measure.Title.Chinese, null, MatchField.Title, reasons);
        if (reasons.Count == 0)
            reasons.Add(new MatchReason(MatchField.Title, measure.Id.ToString()));
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
        var count = 0;
        var words = new WordReader(name, stackalloc char[WordReader.BufferSize]);
        while (words.Next(out var word))
        {
            if (Has(word))
                count++;
            else if (words.IsCompound)
                words.EnterCompound();
        }
        if (count > most)
            (best, most) = (name, count);
    }

    /// <summary>Adds a reason for each unbroken run of words that match.</summary>
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
            else
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

    private bool Has(ReadOnlySpan<char> word)
    {
        foreach (var (term, isPrefix) in _terms)
        {
            if (isPrefix ? word.StartsWith(term, StringComparison.Ordinal) : word.SequenceEqual(term))
                return true;
        }
        return false;
    }
}
