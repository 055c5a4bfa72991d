using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>Everything that must hold beyond structure: ids, references, quotations, evidence, codes. Fills in what references point to.</summary>
internal readonly ref struct CatalogueValidator
{
    // Where misquoted words really stand is worth a search only in documents of ordinary length.
    private const int LongestSearched = 1_000_000;

    private readonly ReadOnlySpan<byte> _input;
    private readonly CatalogueDraft _draft;
    private readonly ProblemLog _problems;
    private readonly Dictionary<string, int> _sources;

    private CatalogueValidator(ReadOnlySpan<byte> input, CatalogueDraft draft, ProblemLog problems)
    {
        _input = input;
        _draft = draft;
        _problems = problems;
        _sources = IndexIds("source", draft.Sources, static source => source.Id);
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

        var tasks = IndexIds("task", _draft.Tasks, static task => task.Id);
        foreach (var task in _draft.Tasks)
            ValidateCitation(task.Quotation);

        var topics = IndexIds("topic", _draft.Topics, static topic => topic.Id);
        IndexIds("measure", _draft.Measures, static measure => measure.Id);
        foreach (var measure in _draft.Measures)
            ValidateMeasure(measure, tasks, topics);

        IndexIds("agency", _draft.Agencies, static agency => agency.Id);
        foreach (var agency in _draft.Agencies)
            ValidateCitation(agency.Quotation);

        var divisions = IndexIds("division", _draft.Divisions, static division => division.IsoCode);
        IndexIds("division", _draft.Divisions, static division => division.Code);
        IndexIds("city", _draft.Cities, static city => city.Id);
        IndexIds("city", _draft.Cities, static city => city.DivisionCode);
        foreach (var city in _draft.Cities)
            ValidateCity(city, divisions);
    }

    private Dictionary<string, int> IndexIds<T>(string kind, List<T> drafts, Func<T, Word> id)
    {
        var index = new Dictionary<string, int>(drafts.Count, StringComparer.Ordinal);
        for (var i = 0; i < drafts.Count; i++)
        {
            var word = id(drafts[i]);
            if (word.Value is not null && !index.TryAdd(word.Value, i))
                _problems.Add(CatalogueProblemCode.DuplicateId, word.Offset, $"Another {kind} is '{word.Value}' already: each is listed once.");
        }
        return index;
    }

    /// <summary>The place of what a word names, or 0 where it names nothing, which is reported.</summary>
    private int Resolve(Word word, Dictionary<string, int> index, string kind, string subject)
    {
        if (word.Value is null || index.TryGetValue(word.Value, out var position))
            return word.Value is null ? 0 : index[word.Value];
        var nearest = Nearest.To(word.Value, index.Keys);
        var advice = nearest is null ? $"list it among the {kind}s, or name one that is listed." : $"did you mean '{nearest}'?";
        _problems.Add(
            CatalogueProblemCode.UnknownReference,
            word.Offset,
            $"{subject} names {kind} '{CatalogueReader.Shorten(word.Value)}', which does not exist; {advice}");
        return 0;
    }

    private void ValidateSource(SourceDraft source)
    {
        if (source.PrevailingLanguage.Value is not null && !source.IsTranslation)
            _problems.Add(CatalogueProblemCode.Inconsistent, source.PrevailingLanguage.Offset, "Only a translation has a prevailing language: set 'isTranslation'.");
        if (source.Text.Value is null)
        {
            if (source.Sha256.Value is not null)
                _problems.Add(CatalogueProblemCode.Inconsistent, source.Sha256.Offset, "There is no text that this hash could be of: add 'text' or drop 'sha256'.");
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

    private static string Sha256Of(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(4096);
        var encoder = Encoding.UTF8.GetEncoder();
        var rest = text.AsSpan();
        bool completed;
        do
        {
            encoder.Convert(rest, buffer, flush: true, out var charsUsed, out var bytesUsed, out completed);
            hash.AppendData(buffer, 0, bytesUsed);
            rest = rest[charsUsed..];
        }
        while (!completed);
        ArrayPool<byte>.Shared.Return(buffer);
        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }

    private void ValidateStandards(StandardsDraft standards)
    {
        const string subject = "The list of standards";
        standards.DivisionCodesIndex = Resolve(standards.DivisionCodes, _sources, "source", subject);
        standards.IsoCodesIndex = Resolve(standards.IsoCodes, _sources, "source", subject);
        standards.LocationsIndex = Resolve(standards.Locations, _sources, "source", subject);
    }

    private void ValidateEdition(EditionDraft edition)
    {
        ValidateCitation(edition.TitleCitation);
        ValidateCitation(edition.LaunchCitation);
        ValidateCitation(edition.DurationMonths?.Citation);
        foreach (var area in edition.PolicyAreas)
            ValidateCitation(area);
        foreach (var aim in edition.Aims)
            ValidateCitation(aim);
        var participants = 0;
        foreach (var agency in _draft.Agencies)
            participants += agency.Role == AgencyRole.Participant ? 1 : 0;
        ValidateCount(edition.Tasks, _draft.Tasks.Count, "tasks");
        ValidateCount(edition.Measures, _draft.Measures.Count, "measures");
        ValidateCount(edition.ParticipatingAgencies, participants, "participating agencies");
        ValidateCount(edition.Cities, _draft.Cities.Count, "cities");
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
                string.Create(CultureInfo.InvariantCulture, $"The document is said to count {stated.Value} {what}, but {listed} are listed."));
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
        citation.SourceIndex = Resolve(citation.Source, _sources, "source", "The citation");
        if (citation.Spans is not { Count: > 0 } spans || citation.Source.Value is null || !_sources.ContainsKey(citation.Source.Value))
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
        var values = new int[spans.Count * 2];
        var end = 0;
        var intact = true;
        for (var i = 0; i < spans.Count; i++)
        {
            var (start, words) = spans[i];
            if (start < end)
            {
                _problems.Add(CatalogueProblemCode.InvalidValue, words.Offset, "The spans of a quotation are in ascending order and do not overlap.");
                intact = false;
            }
            else if (!StandsAt(text, start, words))
            {
                ReportMisquoted(text, start, words);
                intact = false;
            }
            values[2 * i] = start;
            values[(2 * i) + 1] = words.Length;
            end = (int)Math.Min(int.MaxValue, (long)start + words.Length);
        }
        citation.SpanValues = values;
        return intact ? text : null;
    }

    private bool StandsAt(string text, int start, RawWords words) =>
        words.Length <= text.Length - start && ReaderAt(words).ValueTextEquals(text.AsSpan(start, words.Length));

    private Utf8JsonReader ReaderAt(RawWords words)
    {
        var json = new Utf8JsonReader(_input[words.Offset..], isFinalBlock: false, default);
        json.Read();
        return json;
    }

    private string TextOf(RawWords words)
    {
        var json = ReaderAt(words);
        return json.GetString()!;
    }

    private void ReportMisquoted(string text, int start, RawWords words)
    {
        var quoted = TextOf(words);
        var actual = text.Length <= LongestSearched ? text.IndexOf(quoted, StringComparison.Ordinal) : -1;
        var advice = actual >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"They first stand at {actual}, not at {start}.")
            : "Quote the words exactly as they are printed.";
        _problems.Add(
            CatalogueProblemCode.QuotationNotFound,
            words.Offset,
            $"The document does not have the words '{CatalogueReader.Shorten(quoted)}' at this place. {advice}");
    }

    private void ValidateMeasure(MeasureDraft measure, Dictionary<string, int> tasks, Dictionary<string, int> topics)
    {
        var subject = $"measure '{measure.Id.Value}'";
        measure.TaskIndex = Resolve(measure.Task, tasks, "task", subject);
        ValidateFollowUps(measure.FollowUps);
        foreach (var tag in measure.Tags)
        {
            if (tag.Kind == EvidenceKind.Topic)
                tag.Value = Resolve(tag.Name, topics, "topic", subject);
        }

        if (ValidateCitation(measure.Quotation) is not { } text)
            return;
        var spans = measure.Quotation!.SpanValues;
        if (measure.ActionName.Value is { } action && FindWords(text, spans, action) < 0)
        {
            _problems.Add(
                CatalogueProblemCode.EvidenceNotFound,
                measure.ActionName.Offset,
                $"The official words of {subject} do not have the verb '{action}': name the one that they have.");
        }
        measure.Tags.Sort(static (a, b) => (a.Kind, a.Evidence.Offset).CompareTo((b.Kind, b.Evidence.Offset)));
        measure.TagValues = new int[measure.Tags.Count * 4];
        for (var i = 0; i < measure.Tags.Count; i++)
        {
            var tag = measure.Tags[i];
            var words = TextOf(tag.Evidence);
            var start = FindWords(text, spans, words);
            if (start < 0)
            {
                _problems.Add(
                    CatalogueProblemCode.EvidenceNotFound,
                    tag.Evidence.Offset,
                    $"The official words of {subject} do not have '{CatalogueReader.Shorten(words)}' as whole words: quote what they say of '{tag.Name.Value}', or drop it.");
            }
            ReadOnlySpan<int> values = [(int)tag.Kind, tag.Value, start, words.Length];
            values.CopyTo(measure.TagValues.AsSpan(i * 4));
        }
    }

    /// <summary>Where words first stand, as whole words, inside one of the spans; -1 if nowhere.</summary>
    private static int FindWords(string text, int[] spans, string words)
    {
        for (var i = 0; i < spans.Length; i += 2)
        {
            var (from, end) = (spans[i], spans[i] + spans[i + 1]);
            while (text.IndexOf(words, from, end - from, StringComparison.Ordinal) is var start and >= 0)
            {
                var startsWord = start == 0 || !(char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(words[0]));
                var next = start + words.Length;
                var endsWord = next == text.Length || !(char.IsLetterOrDigit(text[next]) && char.IsLetterOrDigit(words[^1]));
                if ((startsWord && endsWord) || IsIdeographic(words[0]))
                    return start;
                from = start + 1;
            }
        }
        return -1;
    }

    // Chinese has no spaces between words.
    private static bool IsIdeographic(char c) => c is >= '\u3400' and <= '\u9fff';

    private void ValidateCity(CityDraft city, Dictionary<string, int> divisions)
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
                $"A municipality has the code of its division, '{code}', not '{city.DivisionCode.Value}'.");
        }
        else if (!city.DivisionCode.Value.AsSpan(0, 2).SequenceEqual(code.AsSpan(0, 2)))
        {
            _problems.Add(
                CatalogueProblemCode.Inconsistent,
                city.DivisionCode.Offset,
                $"The code '{city.DivisionCode.Value}' is not of division '{city.Division.Value}', whose codes begin with '{code[..2]}'.");
        }
    }
}
