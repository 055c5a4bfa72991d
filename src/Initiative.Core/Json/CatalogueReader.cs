using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>The structure of the format: reads JSON into a draft and reports whatever has not the right shape.</summary>
internal ref struct CatalogueReader
{
    internal const int FormatVersion = 1;
    private const int MostMonths = 120;
    private const int HighestCount = 1_000_000;

    internal static readonly SearchValues<char> PlainNameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$-");

    private readonly ProblemLog _problems;
    private readonly int _maxEntities;
    private JsonCursor _json;
    private int _entities;

    internal CatalogueReader(ReadOnlySpan<byte> input, CatalogueJsonOptions options, ProblemLog problems)
    {
        _json = new JsonCursor(input, options.MaxDepth, problems);
        _problems = problems;
        _maxEntities = options.MaxEntities;
    }

    /// <summary>How many objects and arrays are open.</summary>
    internal readonly int Depth => _json.Depth;

    internal readonly int Offset => (int)_json.BytesConsumed;

    internal CatalogueDraft ReadCatalogue()
    {
        var draft = new CatalogueDraft();
        _json.Read();
        draft.Offset = _json.Offset;
        var members = _json.Enter(Format.Catalogue);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Catalogue.Names[member])
            {
                case "formatVersion":
                    ReadVersion();
                    break;
                case "edition":
                    draft.Edition = ReadEdition();
                    break;
                case "sources":
                    draft.Sources = ReadEntities(static (ref CatalogueReader reader) => reader.ReadSource());
                    break;
                case "standards":
                    draft.Standards = ReadStandards();
                    break;
                case "tasks":
                    draft.Tasks = ReadEntities(static (ref CatalogueReader reader) => reader.ReadTask());
                    break;
                case "measures":
                    draft.Measures = ReadEntities(static (ref CatalogueReader reader) => reader.ReadMeasure());
                    break;
                case "agencies":
                    draft.Agencies = ReadEntities(static (ref CatalogueReader reader) => reader.ReadAgency());
                    break;
                case "divisions":
                    draft.Divisions = ReadEntities(static (ref CatalogueReader reader) => reader.ReadDivision());
                    break;
                case "cities":
                    draft.Cities = ReadEntities(static (ref CatalogueReader reader) => reader.ReadCity());
                    break;
                case "topics":
                    draft.Topics = ReadEntities(static (ref CatalogueReader reader) => reader.ReadTopic());
                    break;
                default:
                    _json.Text();
                    break;
            }
        }
        while (_json.Read())
        {
            // Nothing may follow; the JSON reader itself reports what does.
        }
        return draft;
    }

    /// <summary>The text of a property name or string, with what cannot be decoded replaced.</summary>
    internal static string TextOf(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return System.Text.Encoding.UTF8.GetString(json.ValueSpan);
        }
    }

    /// <summary>A property name to show: not all of it where it is long.</summary>
    internal static string NameOf(ref Utf8JsonReader json)
    {
        const int longestEscape = 6;
        return json.ValueSpan.Length <= Slug.MaxLength * longestEscape
            ? Shorten(TextOf(ref json))
            : Shorten(System.Text.Encoding.UTF8.GetString(json.ValueSpan[..(Slug.MaxLength * longestEscape)]));
    }

    /// <summary>Text to quote in a message.</summary>
    internal static string Shorten(string text)
    {
        if (text.Length <= Slug.MaxLength)
            return text;
        var length = char.IsHighSurrogate(text[Slug.MaxLength - 1]) ? Slug.MaxLength - 1 : Slug.MaxLength;
        return string.Concat(text.AsSpan(0, length), "…");
    }

    private delegate T ReadOne<T>(ref CatalogueReader reader);

    private List<T> ReadAll<T>(ReadOne<T> readOne)
    {
        var items = new List<T>();
        if (_json.EnterArray())
        {
            while (_json.NextItem())
                items.Add(readOne(ref this));
        }
        return items;
    }

    private List<T> ReadEntities<T>(ReadOne<T> readOne)
    {
        var items = new List<T>();
        if (_json.EnterArray())
        {
            while (_json.NextItem())
            {
                if (++_entities > _maxEntities)
                {
                    var problem = string.Create(CultureInfo.InvariantCulture, $"There are more than {_maxEntities} entities: raise the limit in the options.");
                    _problems.Add(CatalogueProblemCode.TooManyEntities, _json.Offset, problem);
                    throw new ReadingStoppedException();
                }
                items.Add(readOne(ref this));
            }
        }
        return items;
    }

    private void ReadVersion()
    {
        var offset = _json.Offset;
        if (_json.Integer(1, int.MaxValue) is { } version and not FormatVersion)
        {
            var problem = string.Create(CultureInfo.InvariantCulture, $"This is version {version} of the format; this library reads version {FormatVersion}.");
            _problems.Add(CatalogueProblemCode.UnsupportedVersion, offset, problem);
        }
    }

    private EditionDraft ReadEdition()
    {
        var draft = new EditionDraft();
        var members = _json.Enter(Format.Edition);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Edition.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "title":
                    (draft.Title, draft.TitleCitation) = ReadCitedTitle();
                    break;
                case "launchedOn":
                    (draft.LaunchedOn, draft.LaunchCitation) = ReadCitedDate();
                    break;
                case "durationMonths":
                    draft.DurationMonths = ReadCitedNumber(MostMonths);
                    break;
                case "policyAreas":
                    draft.PolicyAreas = ReadAll(static (ref CatalogueReader reader) => reader.ReadCitation(Format.Quotation));
                    break;
                case "aims":
                    draft.Aims = ReadAll(static (ref CatalogueReader reader) => reader.ReadCitation(Format.Quotation));
                    break;
                case "stated":
                    ReadStated(draft);
                    break;
                case "followUps":
                    draft.FollowUps = ReadFollowUps();
                    break;
            }
        }
        return draft;
    }

    private void ReadStated(EditionDraft draft)
    {
        var members = _json.Enter(Format.Stated);
        while (_json.Next(ref members) is var member and >= 0)
        {
            var number = ReadCitedNumber(HighestCount);
            switch (Format.Stated.Names[member])
            {
                case "tasks":
                    draft.Tasks = number;
                    break;
                case "measures":
                    draft.Measures = number;
                    break;
                case "participatingAgencies":
                    draft.ParticipatingAgencies = number;
                    break;
                case "cities":
                    draft.Cities = number;
                    break;
            }
        }
    }

    private (LocalizedText? Title, CitationDraft? Citation) ReadCitedTitle()
    {
        string? english = null, chinese = null;
        CitationDraft? citation = null;
        var members = _json.Enter(Format.CitedTitle);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.CitedTitle.Names[member])
            {
                case "english":
                    english = _json.Text().Value;
                    break;
                case "chinese":
                    chinese = _json.Text().Value;
                    break;
                case "citation":
                    citation = ReadCitation(Format.Citation);
                    break;
            }
        }
        return (english is null ? null : new LocalizedText(english, chinese), citation);
    }

    private (DateOnly? Date, CitationDraft? Citation) ReadCitedDate()
    {
        DateOnly? date = null;
        CitationDraft? citation = null;
        var members = _json.Enter(Format.CitedValue);
        while (_json.Next(ref members) is var member and >= 0)
        {
            if (Format.CitedValue.Names[member] == "value")
                date = ReadDate();
            else
                citation = ReadCitation(Format.Citation);
        }
        return (date, citation);
    }

    private CitedNumber ReadCitedNumber(int max)
    {
        var draft = new CitedNumber { Offset = _json.Offset };
        var members = _json.Enter(Format.CitedValue);
        while (_json.Next(ref members) is var member and >= 0)
        {
            if (Format.CitedValue.Names[member] == "value")
                draft.Value = _json.Integer(1, max) ?? 0;
            else
                draft.Citation = ReadCitation(Format.Citation);
        }
        return draft;
    }

    private CitationDraft ReadCitation(MemberTable table)
    {
        var draft = new CitationDraft { Offset = _json.Offset };
        var members = _json.Enter(table);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (table.Names[member])
            {
                case "source":
                    draft.Source = _json.Name();
                    break;
                case "spans":
                    draft.Spans = ReadSpans();
                    break;
                case "note":
                    draft.Note = _json.Text().Value;
                    break;
            }
        }
        return draft;
    }

    private List<SpanDraft> ReadSpans()
    {
        var offset = _json.Offset;
        var spans = new List<SpanDraft>(1);
        if (!_json.EnterArray())
            return spans;
        var isEmpty = true;
        while (_json.NextItem())
        {
            isEmpty = false;
            int? start = null;
            RawWords? words = null;
            var members = _json.Enter(Format.Span);
            while (_json.Next(ref members) is var member and >= 0)
            {
                if (Format.Span.Names[member] == "start")
                    start = _json.Integer(0, int.MaxValue);
                else
                    words = _json.Words();
            }
            if (start is { } s && words is { } w)
                spans.Add(new SpanDraft(s, w));
        }
        if (isEmpty)
            _problems.Add(CatalogueProblemCode.EmptyList, offset, "The list of spans holds none: quote the words, each span with its start and text.");
        return spans;
    }

    private SourceDraft ReadSource()
    {
        var draft = new SourceDraft { Offset = _json.Offset };
        var members = _json.Enter(Format.Source);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Source.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "title":
                    draft.Title = _json.Text().Value;
                    break;
                case "issuer":
                    draft.Issuer = _json.Text().Value;
                    break;
                case "issuedOn":
                    draft.IssuedOn = ReadDate();
                    break;
                case "url":
                    draft.Url = ReadChecked(Codes.IsUrl, "an absolute http or https address").Value;
                    break;
                case "language":
                    draft.Language = ReadChecked(Codes.IsLanguage, "a BCP 47 language tag, such as en or zh-Hans").Value;
                    break;
                case "isTranslation":
                    draft.IsTranslation = _json.Flag();
                    draft.SaysWhetherTranslation = true;
                    break;
                case "prevailingLanguage":
                    draft.PrevailingLanguage = ReadChecked(Codes.IsLanguage, "a BCP 47 language tag, such as en or zh-Hans");
                    break;
                case "licence":
                    draft.Licence = _json.Text().Value;
                    break;
                case "sha256":
                    draft.Sha256 = ReadChecked(Codes.IsSha256, "64 lower-case hexadecimal digits");
                    break;
                case "text":
                    draft.Text = _json.Text();
                    break;
            }
        }
        return draft;
    }

    private StandardsDraft ReadStandards()
    {
        var draft = new StandardsDraft();
        var members = _json.Enter(Format.Standards);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Standards.Names[member])
            {
                case "divisionCodes":
                    draft.DivisionCodes = _json.Name();
                    break;
                case "isoCodes":
                    draft.IsoCodes = _json.Name();
                    break;
                case "locations":
                    draft.Locations = _json.Name();
                    break;
            }
        }
        return draft;
    }

    private TaskDraft ReadTask()
    {
        var draft = new TaskDraft();
        var members = _json.Enter(Format.Task);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Task.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "title":
                    draft.Title = ReadName();
                    break;
                case "quotation":
                    draft.Quotation = ReadCitation(Format.Quotation);
                    break;
            }
        }
        return draft;
    }

    private MeasureDraft ReadMeasure()
    {
        var draft = new MeasureDraft();
        var members = _json.Enter(Format.Measure);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Measure.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "title":
                    draft.Title = ReadName();
                    break;
                case "task":
                    draft.Task = _json.Name();
                    break;
                case "action":
                    (draft.Action, draft.ActionName) = ReadEnum<MeasureAction>("action");
                    break;
                case "quotation":
                    draft.Quotation = ReadCitation(Format.Quotation);
                    break;
                case "flows":
                    ReadTags<TradeFlows>(draft.Tags, EvidenceKind.Flow, "flow", static flow => (int)flow);
                    break;
                case "modes":
                    ReadTags<TransportModes>(draft.Tags, EvidenceKind.Mode, "mode", static mode => (int)mode);
                    break;
                case "topics":
                    ReadTopicTags(draft.Tags);
                    break;
                case "followUps":
                    draft.FollowUps = ReadFollowUps();
                    break;
            }
        }
        return draft;
    }

    private void ReadTags<TEnum>(List<TagDraft> tags, EvidenceKind kind, string what, Func<TEnum, int> number)
        where TEnum : struct, Enum
    {
        if (!_json.EnterMap())
            return;
        var names = new TagNames(tags);
        while (_json.NextEntry(out var key))
        {
            var known = JsonNames<TEnum>.TryRead(key.Value!, out var value);
            if (!known)
                ReportUnknownName(what, key, JsonNames<TEnum>.All);
            AddTag(ref names, kind, key, number(value), known);
        }
    }

    private void ReadTopicTags(List<TagDraft> tags)
    {
        if (!_json.EnterMap())
            return;
        var names = new TagNames(tags);
        while (_json.NextEntry(out var key))
            AddTag(ref names, EvidenceKind.Topic, key, 0, known: true);
    }

    private void AddTag(ref TagNames names, EvidenceKind kind, Word name, int value, bool known)
    {
        if (names.Contains(name.Value!))
        {
            _problems.Add(CatalogueProblemCode.DuplicateMember, name.Offset, $"'{Shorten(name.Value!)}' occurs twice in this object: keep one.");
            known = false;
        }
        if (_json.Words() is { } evidence && known)
            names.Add(new TagDraft { Kind = kind, Name = name, Value = value, Evidence = evidence });
    }

    private List<FollowUpDraft> ReadFollowUps() => ReadAll(static (ref CatalogueReader reader) => reader.ReadFollowUp());

    private FollowUpDraft ReadFollowUp()
    {
        var draft = new FollowUpDraft();
        var members = _json.Enter(Format.FollowUp);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.FollowUp.Names[member])
            {
                case "kind":
                    draft.Kind = ReadEnum<FollowUpKind>("kind of follow-up").Value;
                    break;
                case "on":
                    draft.On = ReadDate();
                    break;
                case "summary":
                    draft.Summary = _json.Text().Value;
                    break;
                case "source":
                    draft.Source = _json.Name();
                    break;
                case "confidence":
                    draft.Confidence = ReadEnum<Confidence>("confidence").Value;
                    break;
            }
        }
        return draft;
    }

    private AgencyDraft ReadAgency()
    {
        var draft = new AgencyDraft();
        var members = _json.Enter(Format.Agency);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Agency.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "name":
                    draft.Name = ReadName();
                    break;
                case "role":
                    draft.Role = ReadEnum<AgencyRole>("role").Value;
                    break;
                case "quotation":
                    draft.Quotation = ReadCitation(Format.Quotation);
                    break;
            }
        }
        return draft;
    }

    private DivisionDraft ReadDivision()
    {
        var draft = new DivisionDraft();
        var members = _json.Enter(Format.Division);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Division.Names[member])
            {
                case "isoCode":
                    draft.IsoCode = ReadChecked(Codes.IsIsoSubdivision, "an ISO 3166-2 code, such as CN-ZJ");
                    break;
                case "code":
                    draft.Code = ReadChecked(Codes.IsDivisionCode, "a GB/T 2260 code of six digits, such as 330000");
                    break;
                case "name":
                    draft.Name = ReadName();
                    break;
                case "kind":
                    draft.Kind = ReadEnum<DivisionKind>("kind of division").Value;
                    break;
            }
        }
        return draft;
    }

    private CityDraft ReadCity()
    {
        var draft = new CityDraft();
        var members = _json.Enter(Format.City);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.City.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "name":
                    draft.Name = ReadName();
                    break;
                case "division":
                    draft.Division = _json.Name();
                    break;
                case "divisionCode":
                    draft.DivisionCode = ReadChecked(Codes.IsDivisionCode, "a GB/T 2260 code of six digits, such as 330200");
                    break;
                case "location":
                    draft.Location = ReadLocation();
                    break;
                case "quotation":
                    draft.Quotation = ReadCitation(Format.Quotation);
                    break;
            }
        }
        return draft;
    }

    private GeoLocation ReadLocation()
    {
        double latitude = 0, longitude = 0;
        var members = _json.Enter(Format.Location);
        while (_json.Next(ref members) is var member and >= 0)
        {
            if (Format.Location.Names[member] == "latitude")
                latitude = _json.Number(-90, 90) ?? 0;
            else
                longitude = _json.Number(-180, 180) ?? 0;
        }
        return new GeoLocation(latitude, longitude);
    }

    private TopicDraft ReadTopic()
    {
        var draft = new TopicDraft();
        var members = _json.Enter(Format.Topic);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Topic.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "name":
                    draft.Name = ReadName();
                    break;
                case "kind":
                    draft.Kind = ReadEnum<TopicKind>("kind of topic").Value;
                    break;
                case "aliases":
                    draft.Aliases = ReadAll(static (ref CatalogueReader reader) => reader._json.Text().Value ?? "");
                    break;
            }
        }
        return draft;
    }

    private LocalizedText? ReadName()
    {
        string? english = null, chinese = null;
        var members = _json.Enter(Format.Name);
        while (_json.Next(ref members) is var member and >= 0)
        {
            if (Format.Name.Names[member] == "english")
                english = _json.Text().Value;
            else
                chinese = _json.Text().Value;
        }
        return english is null ? null : new LocalizedText(english, chinese);
    }

    private Word ReadId() => ReadChecked(static text => Slug.IsValid(text), "an id: " + Slug.Rule);

    private Word ReadChecked(Func<string, bool> isValid, string description)
    {
        var word = _json.Text();
        if (word.Value is null || isValid(word.Value))
            return word;
        ReportMalformed(word, description);
        return new Word(null, word.Offset);
    }

    private readonly void ReportMalformed(Word word, string description) =>
        _problems.Add(CatalogueProblemCode.InvalidValue, word.Offset, $"'{Shorten(word.Value!)}' is not {description}.");

    private DateOnly? ReadDate()
    {
        var word = _json.Name();
        if (word.Value is null)
            return null;
        var date = Codes.Date(word.Value);
        if (date is null)
            ReportMalformed(word, "a date, such as 2025-04-27");
        return date;
    }

    private (TEnum Value, Word Name) ReadEnum<TEnum>(string what)
        where TEnum : struct, Enum
    {
        var word = _json.Name();
        if (word.Value is null)
            return (default, word);
        if (JsonNames<TEnum>.TryRead(word.Value, out var value))
            return (value, word);
        ReportUnknownName(what, word, JsonNames<TEnum>.All);
        return (default, new Word(null, word.Offset));
    }

    private readonly void ReportUnknownName(string what, Word word, string[] names)
    {
        var nearest = Nearest.To(word.Value, names);
        var advice = nearest is null ? $"use one of {string.Join(", ", names)}." : $"did you mean '{nearest}'?";
        _problems.Add(CatalogueProblemCode.InvalidValue, word.Offset, $"'{Shorten(word.Value!)}' is not a known {what}; {advice}");
    }
}

/// <summary>The tags of one map of a measure: a few are compared one by one, many are looked up.</summary>
internal struct TagNames(List<TagDraft> tags)
{
    private const int Few = 16;

    private readonly int _first = tags.Count;
    private HashSet<string>? _names;

    internal readonly bool Contains(string name)
    {
        if (_names is not null)
            return _names.Contains(name);
        for (var i = _first; i < tags.Count; i++)
        {
            if (tags[i].Name.Value == name)
                return true;
        }
        return false;
    }

    internal void Add(TagDraft tag)
    {
        tags.Add(tag);
        _names?.Add(tag.Name.Value!);
        if (_names is not null || tags.Count - _first <= Few)
            return;
        _names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = _first; i < tags.Count; i++)
            _names.Add(tags[i].Name.Value!);
    }
}

/// <summary>A limit was reached: the problem is in the log, and nothing more is read.</summary>
internal sealed class ReadingStoppedException : Exception;
