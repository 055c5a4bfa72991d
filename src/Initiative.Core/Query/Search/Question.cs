namespace Initiative.Core;

/// <summary>A question that was answered, kept to find the reasons for each answer when somebody asks for them.</summary>
internal sealed class Question(string text, InitiativeCatalogue catalogue)
{

    /// <summary>Adds where a measure has what was asked for: official words first, then topics, flows and modes, titles.</summary>
    internal void AddReasons(Measure measure, List<MatchReason> reasons)
    {
        var lexicon = catalogue.Asking.Lexicon;
        var reading = TextReader.Read(text, ReadingContext.Question, lexicon);
        var words = WordsOf(reading);
        var document = measure.Quotation.Document.Text!;
        foreach (var span in measure.Quotation.Spans)
            AddRuns(document.Substring(span.Start, span.Length), span.Start, MatchField.OfficialWords, words, reasons);
        foreach (var evidence in measure.Evidence)
            AddEvidence(reading, lexicon, evidence, words, reasons);
        AddRuns(measure.Title.English, null, MatchField.Title, words, reasons);
        AddRuns(measure.Title.Chinese, null, MatchField.Title, words, reasons);
        AddRuns(measure.Task.Title.English, null, MatchField.Task, words, reasons);
        AddRuns(measure.Task.Title.Chinese, null, MatchField.Task, words, reasons);
        if (reasons.Count == 0)
            reasons.Add(new MatchReason(MatchField.Title, measure.Title.English));
        reading.Return();
    }

    /// <summary>The hashes of the words and pairs of ideographs that are asked for.</summary>
    private static List<ulong> WordsOf(TextReading reading)
    {
        var words = new List<ulong>();
        var tokens = reading.Tokens;
        foreach (ref readonly var item in reading.Items)
        {
            if (Finder.IsOptional(reading, item))
                continue;
            for (var i = item.First; i < item.Next; i++)
            {
                var chars = reading.CharsOf(tokens[i]);
                if (tokens[i].Kind != TokenKind.Ideograph && !IsShort(chars))
                    words.Add(WordIndex.HashOf(chars));
                else if (tokens[i].Kind == TokenKind.Ideograph && i + 1 < item.Next)
                    words.Add(WordIndex.HashOfPair(chars[0], reading.CharsOf(tokens[i + 1])[0]));
            }
        }
        return words;
    }

    /// <summary>Whether an item hints at a topic.</summary>
    private static bool HintsAt(Topic topic, in Item item, Lexicon lexicon) => item.Hint.Kind == SenseKind.Hint && lexicon.LeadsTo(item.Hint.Row, topic.Index);

    private static void AddEvidence(TextReading reading, Lexicon lexicon, Evidence evidence, List<ulong> words, List<MatchReason> reasons)
    {
        foreach (ref readonly var item in reading.Items)
        {
            if (evidence.Topic is { } hinted && HintsAt(hinted, item, lexicon))
            {
                reasons.Add(new MatchReason(MatchField.Topic, reading.WrittenOf(item).ToString(), evidence.Span, hinted));
                return;
            }
            if (Finder.IsOptional(reading, item) || item.State == ItemState.LookAlike)
                continue;
            if (evidence.Topic is not { } topic)
            {
                var flow = item.Sense.Kind == SenseKind.Flow ? (TradeFlows)item.Sense.Row : TradeFlows.None;
                var mode = item.Sense.Kind == SenseKind.Mode ? new VocabularyRow(item.Sense.Row).Mode : TransportModes.None;
                if ((flow & evidence.Flow) != 0 || (mode & evidence.Mode) != 0)
                {
                    if (!HasAny(evidence.Words, words))
                        reasons.Add(new MatchReason(evidence.Kind == EvidenceKind.Flow ? MatchField.Flow : MatchField.Mode, evidence.Words, evidence.Span));
                    return;
                }
                continue;
            }
            foreach (var call in lexicon.TopicsOf(reading, item))
            {
                if (call.Topic != topic.Index || call.Level == TopicLevel.Not)
                    continue;
                reasons.Add(item.Code != 0
                    ? new MatchReason(CodeText.Of(reading.CodeOf(item)), evidence.Span, topic)
                    : new MatchReason(MatchField.Topic, reading.WrittenOf(item).ToString(), evidence.Span, topic));
                return;
            }
        }
        AddNameOf(evidence, words, reasons);
    }

    /// <summary>Adds the name of a topic that has one of the words.</summary>
    private static void AddNameOf(Evidence evidence, List<ulong> words, List<MatchReason> reasons)
    {
        if (evidence.Topic is not { } topic)
            return;
        if (HasAny(topic.Name.English, words))
            reasons.Add(new MatchReason(MatchField.Topic, topic.Name.English, evidence.Span, topic));
        else if (HasAny(topic.Name.Chinese, words))
            reasons.Add(new MatchReason(MatchField.Topic, topic.Name.Chinese!, evidence.Span, topic));
        else
        {
            foreach (var alias in topic.Aliases)
            {
                if (!HasAny(alias, words))
                    continue;
                reasons.Add(new MatchReason(MatchField.Topic, alias, evidence.Span, topic));
                return;
            }
        }
    }

    private static bool HasAny(string? text, List<ulong> words)
    {
        var reading = TextReading.Rent(text);
        Tokenizer.Read(reading);
        var has = false;
        for (var i = 0; i < reading.TokenCount && !has; i++)
            has = words.Contains(HashAt(reading, i));
        return has;
    }

    private static ulong HashAt(TextReading reading, int index)
    {
        var tokens = reading.Tokens;
        var chars = reading.CharsOf(tokens[index]);
        if (tokens[index].Kind != TokenKind.Ideograph)
            return WordIndex.HashOf(chars);
        return index + 1 < tokens.Length && tokens[index + 1].Kind == TokenKind.Ideograph ? WordIndex.HashOfPair(chars[0], reading.CharsOf(tokens[index + 1])[0]) : 0;
    }

    /// <summary>Adds a reason for each run of words that were asked for; short words between them do not break a run.</summary>
    private static void AddRuns(string? text, int? offset, MatchField field, List<ulong> words, List<MatchReason> reasons)
    {
        var reading = TextReading.Rent(text);
        Tokenizer.Read(reading);
        var (start, end) = (-1, -1);
        var tokens = reading.Tokens;
        for (var i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && words.Contains(HashAt(reading, i)))
            {
                start = start < 0 ? tokens[i].Start : start;
                end = tokens[i].Kind == TokenKind.Ideograph ? tokens[i].Start + 2 : tokens[i].End;
            }
            else if (start >= 0 && (i == tokens.Length || !(tokens[i].Kind == TokenKind.Ideograph || IsShort(reading.CharsOf(tokens[i])))))
            {
                reasons.Add(new MatchReason(field, text![start..end], offset is { } from ? new TextSpan(from + start, end - start) : null));
                start = -1;
            }
        }
    }

    private static bool IsShort(ReadOnlySpan<char> word) => word is "a" or "an" or "and" or "at" or "by" or "for" or "in" or "of" or "on" or "or" or "the" or "to" or "with";
}
