using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>Everything that must hold beyond structure: ids, references, quotations, evidence, codes. Fills in what references point to.</summary>
internal readonly ref struct CatalogueValidator
{
    // What looking for words may cost, in characters. No catalogue of people's making comes near it.
    private const int EvidenceCost = 50_000_000;
    private const int EvidenceCostPerByte = 32;
    private const int AdviceCost = 10_000_000;

    private readonly ReadOnlySpan<byte> _input;
    private readonly CatalogueDraft _draft;
    private readonly ProblemLog _problems;
    private readonly Dictionary<string, int> _sources;
    private readonly WordBuffer _words = new();
    private readonly WordSearch _evidence;
    private readonly WordSearch _advice;

    internal CatalogueValidator(ReadOnlySpan<byte> input, CatalogueDraft draft, ProblemLog problems)
    {
        _input = input;
        _draft = draft;
        _problems = problems;
        _sources = IndexIds("source", draft.Sources);
        _evidence = new WordSearch(EvidenceCost + ((long)EvidenceCostPerByte * input.Length));
        _advice = new WordSearch(AdviceCost);
    }

    internal static void Validate(ReadOnlySpan<byte> input, CatalogueDraft draft, ProblemLog problems) =>
        new CatalogueValidator(input, draft, problems).Validate();

    private void Validate()
    {
        foreach (var source in _draft.Sources)
            ValidateSource(source);
        if (_draft.Standards is { } standards)
            ValidateStandards(standards);
        if (_draft.Edition is { } edition)
            ValidateEdition(edition);

        var tasks = IndexIds("task", _draft.Tasks);
        foreach (var task in _draft.Tasks)
            ValidateCitation(task.Quotation);

        var topics = IndexIds("topic", _draft.Topics);
        IndexIds("measure", _draft.Measures);
        foreach (var measure in _draft.Measures)
            ValidateMeasure(measure, tasks, topics);

        IndexIds("agency", _draft.Agencies);
        foreach (var agency in _draft.Agencies)
            ValidateCitation(agency.Quotation);

        var divisions = IndexIds("division", _draft.Divisions);
        Index("division", _draft.Divisions, static division => division.Code);
        IndexIds("city", _draft.Cities);
        Index("city", _draft.Cities, static city => city.DivisionCode);
        foreach (var city in _draft.Cities)
            ValidateCity(city, divisions);
    }

    internal Dictionary<string, int> IndexIds<T>(string kind, IReadOnlyList<EntityDraft<T>> drafts) => Index(kind, drafts, static draft => draft.Id);

    /// <summary>The place of each draft by a word of it, which no two may share.</summary>
    internal Dictionary<string, int> Index<T>(string kind, IReadOnlyList<T> drafts, Func<T, Word> key)
    {
        var index = new Dictionary<string, int>(drafts.Count, StringComparer.Ordinal);
        for (var i = 0; i < drafts.Count; i++)
        {
            var word = key(drafts[i]);
            if (word.Value is not null && !index.TryAdd(word.Value, i))
                _problems.Add(CatalogueProblemCode.DuplicateId, word.Offset, Invariant($"Another {kind} is '{word.Value}' already: each is listed once."));
        }
        return index;
    }

    /// <summary>The place of what a word names, or 0 where it names nothing, which is reported.</summary>
    internal int Resolve(Word word, Dictionary<string, int> index, string kind, string subject)
    {
        if (!Finds(word, index, out var position))
            ReportUnknown(word, index, kind, subject);
        return position;
    }

    /// <summary>Whether a word names something that is listed, or was reported already.</summary>
    internal static bool Finds(Word word, Dictionary<string, int> index, out int position)
    {
        position = 0;
        return word.Value is null || index.TryGetValue(word.Value, out position);
    }

    internal void ReportUnknown(Word word, Dictionary<string, int> index, string kind, string subject)
    {
        var nearest = Nearest.To(word.Value, index.Keys);
        var advice = nearest is null ? $"list it among the {kind}s, or name one that is listed." : $"did you mean '{nearest}'?";
        _problems.Add(
            CatalogueProblemCode.UnknownReference,
            word.Offset,
            Invariant($"{subject} names {kind} '{Excerpt.Of(word.Value!)}', which does not exist; {advice}"));
    }

    internal void ValidateSource(SourceDraft source)
    {
        if (source.PrevailingLanguage.Value is not null && !source.IsTranslation)
        {
            var code = source.SaysWhetherTranslation ? CatalogueProblemCode.Inconsistent : CatalogueProblemCode.MissingMember;
            _problems.Add(code, source.PrevailingLanguage.Offset, "Only a translation has a prevailing language: set 'isTranslation'.");
        }
        if (source.Text.Value is null)
        {
            if (source.Sha256.Value is not null)
                _problems.Add(CatalogueProblemCode.MissingMember, source.Sha256.Offset, "There is no text that this hash could be of: add 'text' or drop 'sha256'.");
            return;
        }
        if (source.Sha256.Value is null)
        {
            if (source.Sha256.Offset == 0)
                _problems.Add(CatalogueProblemCode.MissingMember, source.Offset, "This source has a text and lacks 'sha256': add the hash of the text in UTF-8.");
            return;
        }
        var actual = Sha256Of(source.Text.Value);
        if (actual != source.Sha256.Value)
            _problems.Add(CatalogueProblemCode.HashMismatch, source.Sha256.Offset, $"The text has the SHA-256 {actual}: one of the two was changed.");
    }

    private static string Sha256Of(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    private void ValidateStandards(StandardsDraft standards)
    {
        const string subject = "The list of standards";
        standards.DivisionCodesIndex = Resolve(standards.DivisionCodes, _sources, "source", subject);
        standards.IsoCodesIndex = Resolve(standards.IsoCodes, _sources, "source", subject);
        standards.LocationsIndex = Resolve(standards.Locations, _sources, "source", subject);
    }

    private void ValidateEdition(EditionDraft edition)
    {
        ValidateCitation(edition.Title?.Citation);
        ValidateCitation(edition.LaunchedOn?.Citation);
        ValidateCitation(edition.DurationMonths?.Citation);
        foreach (var area in edition.PolicyAreas)
            ValidateCitation(area);
        foreach (var aim in edition.Aims)
            ValidateCitation(aim);
        var participants = 0;
        foreach (var agency in _draft.Agencies)
            participants += agency.Role == AgencyRole.Participant ? 1 : 0;
        ValidateCount(edition.Stated?.Tasks, _draft.Tasks.Count, "tasks");
        ValidateCount(edition.Stated?.Measures, _draft.Measures.Count, "measures");
        ValidateCount(edition.Stated?.ParticipatingAgencies, participants, "participating agencies");
        ValidateCount(edition.Stated?.Cities, _draft.Cities.Count, "cities");
        ValidateFollowUps(edition.FollowUps);
    }

    private void ValidateCount(CitedNumber? stated, int listed, string what)
    {
        if (stated is null)
            return;
        ValidateCitation(stated.Citation);
        if (stated.Value > 0 && listed > stated.Value)
        {
            _problems.Add(
                CatalogueProblemCode.Inconsistent,
                stated.Offset,
                Invariant($"The document is said to count {stated.Value} {what}, but {listed} are listed."));
        }
    }

    private void ValidateFollowUps(List<FollowUpDraft>? followUps)
    {
        if (followUps is null)
            return;
        foreach (var followUp in followUps)
            followUp.SourceIndex = Resolve(followUp.Source, _sources, "source", "The follow-up");
    }

    /// <summary>Resolves a citation's source and checks that its words stand there.</summary>
    /// <returns>The text of the source, or null where there is none or a problem was found.</returns>
    private string? ValidateCitation(CitationDraft? citation)
    {
        if (citation is null)
            return null;
        var isKnown = Finds(citation.Source, _sources, out citation.SourceIndex);
        if (!isKnown)
            ReportUnknown(citation.Source, _sources, "source", "The citation");
        if (!isKnown || citation.Source.Value is null || citation.Spans is not { Length: > 0 } spans)
            return null;
        var text = _draft.Sources[citation.SourceIndex].Text.Value;
        if (text is null)
        {
            _problems.Add(
                CatalogueProblemCode.QuotationNotFound,
                citation.Source.Offset,
                $"The text of source '{citation.Source.Value}' is not held, so no words of it can be quoted: cite it without 'spans'.");
            return null;
        }
        var values = new int[spans.Length * 2];
        var end = 0;
        var intact = true;
        for (var i = 0; i < spans.Length; i++)
        {
            var (start, raw) = (spans[i].Start, spans[i].Words);
            var words = _words.Decode(_input, raw);
            if (start < end)
            {
                _problems.Add(CatalogueProblemCode.Inconsistent, raw.Offset, "The spans of a quotation are in ascending order and do not overlap.");
                intact = false;
            }
            else if (!StandsAt(text, start, words))
            {
                ReportMisquoted(text, start, raw);
                intact = false;
            }
            values[2 * i] = start;
            values[(2 * i) + 1] = words.Length;
            end = (int)Math.Min(int.MaxValue, (long)start + words.Length);
        }
        citation.SpanValues = values;
        return intact ? text : null;
    }

    private static bool StandsAt(string text, int start, ReadOnlySpan<char> words) =>
        words.Length <= text.Length - start && text.AsSpan(start, words.Length).SequenceEqual(words);

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

    private void ValidateMeasure(MeasureDraft measure, Dictionary<string, int> tasks, Dictionary<string, int> topics)
    {
        if (!Finds(measure.Task, tasks, out measure.TaskIndex))
            ReportUnknown(measure.Task, tasks, "task", Subject(measure));
        ValidateFollowUps(measure.FollowUps);
        var tags = measure.Tags.AsSpan();
        foreach (ref var tag in tags)
        {
            if (tag.Kind == EvidenceKind.Topic && !Finds(tag.Name, topics, out tag.Value))
                ReportUnknown(tag.Name, topics, "topic", Subject(measure));
        }

        if (ValidateCitation(measure.Quotation) is not { } text)
            return;
        var spans = measure.Quotation!.SpanValues;
        if (measure.ActionName.Value is { } action && FindWords(text, spans, action, measure.ActionName.Offset) < 0)
        {
            _problems.Add(
                CatalogueProblemCode.EvidenceNotFound,
                measure.ActionName.Offset,
                Invariant($"The official words of {Subject(measure)} do not have the verb '{action}': name the one that they have."));
        }
        tags.Sort(static (a, b) => a.Kind != b.Kind ? a.Kind - b.Kind : a.Evidence.Offset - b.Evidence.Offset);
        measure.TagValues = new int[tags.Length * 4];
        for (var i = 0; i < tags.Length; i++)
        {
            ref readonly var tag = ref tags[i];
            var words = _words.Decode(_input, tag.Evidence);
            var start = FindWords(text, spans, words, tag.Evidence.Offset);
            if (start < 0)
            {
                _problems.Add(
                    CatalogueProblemCode.EvidenceNotFound,
                    tag.Evidence.Offset,
                    Invariant($"The official words of {Subject(measure)} do not have '{Excerpt.Of(words)}' as whole words: quote what they say of '{Excerpt.Of(tag.Name.Value!)}', or drop it."));
            }
            var values = measure.TagValues.AsSpan(i * 4, 4);
            (values[0], values[1], values[2], values[3]) = ((int)tag.Kind, tag.Value, start, words.Length);
        }
    }

    private static string Subject(MeasureDraft measure) => $"measure '{measure.Id.Value}'";

    /// <summary>Where words first stand, as whole words, inside one of the spans; -1 if nowhere.</summary>
    private int FindWords(string text, int[] spans, ReadOnlySpan<char> words, int offset)
    {
        for (var i = 0; i < spans.Length; i += 2)
        {
            var (from, end) = (spans[i], spans[i] + spans[i + 1]);
            while (_evidence.IndexOf(text, from, end, words) is var start and >= 0)
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

    internal void ValidateCity(CityDraft city, Dictionary<string, int> divisions)
    {
        ValidateCitation(city.Quotation);
        city.DivisionIndex = Resolve(city.Division, divisions, "division", $"city '{city.Id.Value}'");
        if (city.Division.Value is null || city.DivisionCode.Value is null || !divisions.ContainsKey(city.Division.Value))
            return;
        var division = _draft.Divisions[city.DivisionIndex];
        if (division.Code.Value is not { } code)
            return;
        if (division.Kind == DivisionKind.Municipality && city.DivisionCode.Value != code)
        {
            _problems.Add(
                CatalogueProblemCode.Inconsistent,
                city.DivisionCode.Offset,
                Invariant($"A municipality has the code of its division, '{code}', not '{city.DivisionCode.Value}'."));
        }
        else if (!city.DivisionCode.Value.AsSpan(0, 2).SequenceEqual(code.AsSpan(0, 2)))
        {
            _problems.Add(
                CatalogueProblemCode.Inconsistent,
                city.DivisionCode.Offset,
                Invariant($"The code '{city.DivisionCode.Value}' is not of division '{city.Division.Value}', whose codes begin with '{code[..2]}'."));
        }
    }
}
