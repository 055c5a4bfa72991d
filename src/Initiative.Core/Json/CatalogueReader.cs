using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>Reads JSON into drafts and reports whatever has not the right shape. Drafts know their members, the reader knows their values.</summary>
internal ref partial struct CatalogueReader
{
    internal const int FormatVersion = 1;
    internal const int MostMonths = 120;
    internal const int HighestCount = 1_000_000;

    internal static readonly SearchValues<char> PlainNameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$-");

    private readonly ProblemLog _problems;
    private readonly int _maxEntities;
    // What belongs to one quotation or measure, while it is gathered.
    private readonly List<SpanDraft> _spans = [];
    private readonly List<TagDraft> _tags = [];
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

    /// <summary>The place in the JSON, from which drafts take plain values.</summary>
    [UnscopedRef]
    internal ref JsonCursor Cursor => ref _json;

    /// <summary>Reads the one value of a file, and behind it to the end.</summary>
    internal void ReadFile(FileDraft draft)
    {
        _json.Read();
        Read(draft);
        while (_json.Read())
        {
            // Nothing may follow; the JSON reader itself reports what does.
        }
    }

    /// <summary>Reads the object at which the reader stands.</summary>
    internal T Read<T>(T draft)
        where T : Draft
    {
        draft.Offset = _json.Offset;
        var table = draft.Members;
        var members = _json.Enter(table);
        if (!members.IsOpen)
            return draft;
        while (_json.Next(ref members) is var member and >= 0)
            draft.ReadMember(table.Names[member], ref this);
        draft.Complete(ref this);
        return draft;
    }

    internal void ReadAll<T>(List<T> drafts)
        where T : Draft, new()
    {
        if (!_json.EnterArray())
            return;
        while (_json.NextItem())
            drafts.Add(Read(new T()));
    }

    /// <summary>Reads objects that count against the limit of entities.</summary>
    internal void ReadEntities<T>(List<T> drafts)
        where T : Draft, new()
    {
        if (!_json.EnterArray())
            return;
        while (_json.NextItem())
        {
            if (++_entities > _maxEntities)
            {
                var problem = Invariant($"There are more than {_maxEntities} entities: raise the limit in the options.");
                _problems.Add(CatalogueProblemCode.TooManyEntities, _json.Offset, problem);
                throw new ReadingStoppedException();
            }
            drafts.Add(Read(new T()));
        }
    }

    internal void ReadTexts(List<string> texts)
    {
        if (!_json.EnterArray())
            return;
        while (_json.NextItem())
            texts.Add(_json.Text().Value ?? "");
    }

    internal void ReadVersion()
    {
        var offset = _json.Offset;
        if (_json.Integer(1, int.MaxValue) is { } version and not FormatVersion)
        {
            var problem = Invariant($"This is version {version} of the format; this library reads version {FormatVersion}.");
            _problems.Add(CatalogueProblemCode.UnsupportedVersion, offset, problem);
        }
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
            ? Excerpt.Of(TextOf(ref json))
            : Excerpt.Of(System.Text.Encoding.UTF8.GetString(json.ValueSpan[..(Slug.MaxLength * longestEscape)]));
    }

    internal LocalizedText? ReadName()
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

    internal GeoLocation ReadLocation()
    {
        double latitude = 0, longitude = 0;
        var members = _json.Enter(Format.Location);
        while (_json.Next(ref members) is var member and >= 0)
        {
            if (Format.Location.Names[member] == "latitude")
                latitude = _json.Number(90);
            else
                longitude = _json.Number(180);
        }
        return new GeoLocation(latitude, longitude);
    }

    internal Word ReadId() => ReadChecked(static text => Slug.IsValid(text), "an id: " + Slug.Rule);

    internal Word ReadDivisionCode() => ReadChecked(Codes.IsDivisionCode, "a GB/T 2260 code of six digits, such as 330200");

    internal Word ReadLanguage() => ReadChecked(Codes.IsLanguage, "a BCP 47 language tag, such as en or zh-Hans");

    internal Word ReadChecked(Func<string, bool> isValid, string description)
    {
        var word = _json.Text();
        if (word.Value is null || isValid(word.Value))
            return word;
        ReportMalformed(word, description);
        return new Word(null, word.Offset);
    }

    private readonly void ReportMalformed(Word word, string description) =>
        _problems.Add(CatalogueProblemCode.InvalidValue, word.Offset, Invariant($"'{Excerpt.Of(word.Value!)}' is not {description}."));

    internal DateOnly? ReadDate()
    {
        var word = _json.Name();
        if (word.Value is null)
            return null;
        var date = Codes.Date(word.Value);
        if (date is null)
            ReportMalformed(word, "a date, such as 2025-04-27");
        return date;
    }

    internal (TEnum Value, Word Name) ReadEnum<TEnum>(string what)
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
        _problems.Add(CatalogueProblemCode.InvalidValue, word.Offset, Invariant($"'{Excerpt.Of(word.Value!)}' is not a known {what}; {advice}"));
    }
}
