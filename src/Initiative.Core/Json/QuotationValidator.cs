using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>Checks that quoted words stand in their documents, and that the evidence of tags stands in quotations. Fills in where the words stand.</summary>
internal readonly ref struct QuotationValidator
{
    // What looking for words may cost, in characters. No catalogue of people's making comes near it.
    private const int EvidenceCost = 50_000_000;
    private const int EvidenceCostPerByte = 32;
    private const int AdviceCost = 10_000_000;

    private const int Intact = 1;

    private readonly ReadOnlySpan<byte> _input;
    private readonly ProblemLog _problems;
    private readonly JsonRow[] _sources;
    private readonly WordBuffer _words = new();
    private readonly WordSearch _evidence;
    private readonly WordSearch _advice;

    internal QuotationValidator(ReadOnlySpan<byte> input, JsonRow[] sources, ProblemLog problems)
    {
        _input = input;
        _sources = sources;
        _problems = problems;
        _evidence = new WordSearch(EvidenceCost + ((long)EvidenceCostPerByte * input.Length));
        _advice = new WordSearch(AdviceCost);
    }

    /// <summary>The spans of a quotation whose words stand in its document; empty where something is wrong with it.</summary>
    internal static TextSpan[] SpansOf(JsonRow? quotation) =>
        quotation is not null && quotation["spans"] is { Number: Intact, Value: TextSpan[] spans } ? spans : [];

    /// <summary>Checks that the words of a quotation or citation stand in its source.</summary>
    internal void ValidateSpans(JsonRow quotation)
    {
        ref var cell = ref quotation["spans"];
        var source = quotation["source"];
        var drafts = (int[])cell.Value!;
        cell.Value = Array.Empty<TextSpan>();
        if (drafts.Length == 0 || source.Text is null || source.Number >= _sources.Length || _sources[source.Number]["id"].Text != source.Text)
            return;
        if (_sources[source.Number]["text"].Text is not { } text)
        {
            _problems.Add(CatalogueProblemCode.QuotationNotFound, source.Offset, $"The text of source '{source.Text}' is not held, so no words of it can be quoted: cite it without 'spans'.");
            return;
        }
        var spans = new TextSpan[drafts.Length / 3];
        var (end, isIntact) = (0, true);
        for (var i = 0; i < spans.Length; i++)
        {
            var (start, raw) = (drafts[3 * i], new RawWords(drafts[(3 * i) + 1], drafts[(3 * i) + 2]));
            var words = _words.Decode(_input, raw);
            if (start < end)
            {
                _problems.Add(CatalogueProblemCode.Inconsistent, raw.Offset, "The spans of a quotation are in ascending order and do not overlap.");
                isIntact = false;
            }
            else if (words.Length > text.Length - start || !text.AsSpan(start, words.Length).SequenceEqual(words))
            {
                ReportMisquoted(text, start, raw);
                isIntact = false;
            }
            end = (int)Math.Min(int.MaxValue, (long)start + words.Length);
            spans[i] = new TextSpan(start, end - start);
        }
        cell.Value = spans;
        cell.Number = isIntact ? Intact : 0;
    }

    /// <summary>Checks that the verb and the words behind every tag of a measure stand in its quotation.</summary>
    internal void ValidateEvidence(JsonRow measure)
    {
        var quotation = measure["quotation"].Row;
        var spans = SpansOf(quotation);
        var text = spans.Length == 0 ? "" : _sources[quotation!["source"].Number]["text"].Text!;
        var action = measure["action"];
        if (spans.Length > 0 && action.Text is { } verb && FindWords(text, spans, verb, action.Offset) < 0)
        {
            _problems.Add(
                CatalogueProblemCode.EvidenceNotFound,
                action.Offset,
                $"The official words of {ReferenceResolver.Subject(measure)} do not have the verb '{Excerpt.Of(verb)}': name the one that they have.");
        }
        for (var i = 0; i < measure.Cells.Length; i++)
        {
            if (measure.Cells[i].Value is TagDraft[] drafts)
                measure.Cells[i].Value = spans.Length == 0 ? [] : FindTags(measure, drafts, text, spans);
        }
    }

    private Tag[] FindTags(JsonRow measure, TagDraft[] drafts, string text, TextSpan[] spans)
    {
        var tags = new Tag[drafts.Length];
        for (var i = 0; i < drafts.Length; i++)
        {
            var draft = drafts[i];
            var words = _words.Decode(_input, draft.Evidence);
            var start = FindWords(text, spans, words, draft.Evidence.Offset);
            if (start < 0)
            {
                _problems.Add(
                    CatalogueProblemCode.EvidenceNotFound,
                    draft.Evidence.Offset,
                    $"The official words of {ReferenceResolver.Subject(measure)} do not have '{Excerpt.Of(words)}' as whole words: quote what they say of '{Excerpt.Of(draft.Name)}', or drop it.");
            }
            tags[i] = new Tag(draft.Value, new TextSpan(Math.Max(start, 0), words.Length));
        }
        return tags;
    }

    private void ReportMisquoted(string text, int start, RawWords words)
    {
        var quoted = _words.Decode(_input, words).ToString();
        var actual = _advice.IndexOf(text, 0, text.Length, quoted);
        var advice = actual >= 0
            ? Invariant($"They first stand at {actual}, not at {start}.")
            : "Quote the words exactly as they are printed.";
        _problems.Add(
            CatalogueProblemCode.QuotationNotFound,
            words.Offset,
            $"The document does not have the words '{Excerpt.Of(quoted)}' at this place. {advice}");
    }

    /// <summary>Where words first stand, as whole words, inside one of the spans; -1 if nowhere.</summary>
    private int FindWords(string text, TextSpan[] spans, ReadOnlySpan<char> words, int offset)
    {
        foreach (var span in spans)
        {
            var from = span.Start;
            while (_evidence.IndexOf(text, from, span.End, words) is var start and >= 0)
            {
                var startsWord = start == 0 || !(char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(words[0]));
                var next = start + words.Length;
                var endsWord = next == text.Length || !(char.IsLetterOrDigit(text[next]) && char.IsLetterOrDigit(words[^1]));
                // Chinese has no spaces between words.
                if ((startsWord && endsWord) || Fold.IsIdeograph(words[0]))
                    return start;
                from = start + 1;
            }
        }
        if (!_evidence.IsExhausted)
            return -1;
        _problems.Add(CatalogueProblemCode.TooMuchWork, offset, "Checking the evidence up to here has cost too much: quote less, or tag less.");
        throw new ReadingStoppedException();
    }
}
