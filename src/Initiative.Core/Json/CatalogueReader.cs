using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>The structure of the format: reads JSON into a draft and reports whatever has not the right shape.</summary>
internal ref partial struct CatalogueReader
{
    internal const int FormatVersion = 1;
    internal const int MostMonths = 120;
    internal const int HighestCount = 1_000_000;

    internal static readonly SearchValues<char> PlainNameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$-");

    private readonly ProblemLog _problems;
    private readonly int _maxEntities;
    // The tags of a measure and the spans of a quotation, while they are gathered.
    private readonly List<TagDraft> _tags = [];
    private readonly List<SpanDraft> _spans = [];
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

    /// <summary>The cursor, for readers of other files that share entities with catalogues.</summary>
    [UnscopedRef]
    internal ref JsonCursor Cursor => ref _json;

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
                case "dataVersion":
                    draft.DataVersion = ReadChecked(Codes.IsDataVersion, "a version of three numbers, such as 1.0.0").Value;
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
                    draft.Agencies = ReadEntities(static (ref CatalogueReader reader) => reader.ReadAgency(Format.Agency));
                    break;
                case "divisions":
                    draft.Divisions = ReadEntities(static (ref CatalogueReader reader) => reader.ReadDivision());
                    break;
                case "cities":
                    draft.Cities = ReadEntities(static (ref CatalogueReader reader) => reader.ReadCity(Format.City));
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
            ? Excerpt.Of(TextOf(ref json))
            : Excerpt.Of(System.Text.Encoding.UTF8.GetString(json.ValueSpan[..(Slug.MaxLength * longestEscape)]));
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

    internal Word ReadId() => ReadChecked(static text => Slug.IsValid(text), "an id: " + Slug.Rule);

    private Word ReadChecked(Func<string, bool> isValid, string description)
    {
        var word = _json.Text();
        if (word.Value is null || isValid(word.Value))
            return word;
        ReportMalformed(word, description);
        return new Word(null, word.Offset);
    }

    private readonly void ReportMalformed(Word word, string description) =>
        _problems.Add(CatalogueProblemCode.InvalidValue, word.Offset, $"'{Excerpt.Of(word.Value!)}' is not {description}.");

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
        _problems.Add(CatalogueProblemCode.InvalidValue, word.Offset, $"'{Excerpt.Of(word.Value!)}' is not a known {what}; {advice}");
    }
}
