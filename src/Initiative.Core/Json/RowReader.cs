using System.Runtime.InteropServices;
using System.Text.Json;
using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>Reads JSON into rows by walking the fields of its kinds, and reports every value of the wrong type or form.</summary>
internal ref struct RowReader
{
    // Tags of one map are compared one by one up to this number, and looked up beyond it.
    private const int FewTags = 16;

    private readonly ProblemLog _problems;
    private readonly int _maxEntities;
    private readonly List<TagDraft> _tags = [];
    private readonly List<int> _spans = [];

    // The items of all lists that are open, those of the innermost last.
    private readonly List<Cell> _items = [];
    private JsonCursor _json;
    private int _entities;

    internal RowReader(ReadOnlySpan<byte> input, CatalogueJsonOptions options, ProblemLog problems)
    {
        _json = new JsonCursor(input, options.MaxDepth, problems);
        _problems = problems;
        _maxEntities = options.MaxEntities;
    }

    /// <summary>The number of objects and arrays that are open.</summary>
    internal readonly int Depth => _json.Depth;

    internal readonly int Offset => (int)_json.BytesConsumed;

    /// <summary>Reads the root value, then to the end of the input so that trailing content is reported.</summary>
    internal JsonRow ReadFile(Kind kind)
    {
        _json.Read();
        var root = ReadObject(kind, isRoot: true);
        while (_json.Read())
        {
            // Nothing may follow; the JSON reader itself reports what does.
        }
        return root;
    }

    private JsonRow ReadObject(Kind kind, bool isRoot = false)
    {
        var fields = kind.Fields;
        var row = new JsonRow(kind, new Cell[fields.Length], _json.Offset);
        var members = _json.Enter(kind);
        while (_json.Next(ref members) is var index and >= 0)
        {
            ref var cell = ref row.Cells[index];
            cell.Offset = _json.Offset;
            ReadValue(fields[index], ref cell, isRoot);
        }
        return row;
    }

    private void ReadValue(Field field, ref Cell cell, bool isRoot)
    {
        switch (field.Type)
        {
            case FieldType.Text:
                cell.Value = ReadText(field.Form);
                break;
            case FieldType.Number:
                cell.Number = _json.Integer(field.Min, field.Max) ?? 0;
                break;
            case FieldType.Version:
                cell.Number = ReadVersion();
                break;
            case FieldType.Degrees:
                cell.Value = _json.Number(field.Max);
                break;
            case FieldType.Flag:
                cell.Number = _json.Flag() ? 1 : 0;
                break;
            case FieldType.Date:
                cell.Number = ReadDay();
                break;
            case FieldType.Choice:
                cell.Number = ReadChoice(field.Choices!);
                break;
            case FieldType.Reference:
                cell.Value = _json.Name();
                break;
            case FieldType.Texts or FieldType.References:
                cell.Value = ReadTexts(field);
                break;
            case FieldType.Object:
                cell.Value = ReadObject(field.Kind!);
                break;
            case FieldType.List:
                cell.Value = ReadList(field, countsEntities: isRoot);
                break;
            case FieldType.Spans:
                cell.Value = ReadSpans();
                break;
            case FieldType.Tags:
                cell.Value = ReadTags(field);
                break;
        }
    }

    private JsonRow? ReadList(Field field, bool countsEntities)
    {
        var offset = _json.Offset;
        if (!_json.EnterArray())
            return null;
        var first = _items.Count;
        while (_json.NextItem())
        {
            if (countsEntities && ++_entities > _maxEntities)
            {
                _problems.Add(CatalogueProblemCode.TooManyEntities, _json.Offset, Invariant($"There are more than {_maxEntities} entities: raise the limit in the options."));
                throw new ReadingStoppedException();
            }
            var itemOffset = _json.Offset;
            _items.Add(new Cell { Offset = itemOffset, Value = ReadObject(field.Kind!) });
        }
        if (field.NeedsItems && _items.Count == first)
            _problems.Add(CatalogueProblemCode.EmptyList, offset, $"'{field.Name}' is an empty list: add at least one {field.Kind!.Name}.");
        return CloseList(first, offset);
    }

    private JsonRow? ReadTexts(Field field)
    {
        var offset = _json.Offset;
        if (!_json.EnterArray())
            return null;
        var first = _items.Count;
        while (_json.NextItem())
        {
            var itemOffset = _json.Offset;
            _items.Add(new Cell { Offset = itemOffset, Value = field.Type == FieldType.References ? _json.Name() : ReadText(field.Form) });
        }
        return CloseList(first, offset);
    }

    private readonly JsonRow CloseList(int first, int offset)
    {
        Cell[] cells = [.. CollectionsMarshal.AsSpan(_items)[first..]];
        _items.RemoveRange(first, cells.Length);
        return new JsonRow(null, cells, offset);
    }

    private string? ReadText(TextForm? form)
    {
        var offset = _json.Offset;
        var text = _json.Text();
        if (text is null || form is null || form.IsValid(text))
            return text;
        ReportMalformed(text, offset, form.Description);
        return null;
    }

    private int ReadVersion()
    {
        var offset = _json.Offset;
        var version = _json.Integer(1, int.MaxValue) ?? Format.Version;
        if (version != Format.Version)
            _problems.Add(CatalogueProblemCode.UnsupportedVersion, offset, Invariant($"This is version {version} of the format; this library reads version {Format.Version}."));
        return version;
    }

    private int ReadDay()
    {
        var offset = _json.Offset;
        if (_json.Name() is not { } text)
            return 0;
        if (IsoDate.Read(text) is { } day)
            return day.DayNumber;
        ReportMalformed(text, offset, "a date, such as 2025-04-27");
        return 0;
    }

    private int ReadChoice(Choices choices)
    {
        var offset = _json.Offset;
        if (_json.Name() is not { } name)
            return 0;
        if (!choices.TryGet(name, out var value))
            ReportUnknownName(choices, name, offset);
        return value;
    }

    /// <summary>Reads the spans of a quotation as start, offset of the words and length of the words, one after the other.</summary>
    private int[] ReadSpans()
    {
        var offset = _json.Offset;
        if (!_json.EnterArray())
            return [];
        _spans.Clear();
        var isEmpty = true;
        while (_json.NextItem())
        {
            isEmpty = false;
            int? start = null;
            RawWords? words = null;
            var members = _json.Enter(SpanKind.Instance);
            while (_json.Next(ref members) is var member and >= 0)
            {
                if (member == SpanKind.Start)
                    start = _json.Integer(0, int.MaxValue);
                else
                    words = _json.Words();
            }
            if (start is { } known && words is { } found)
            {
                _spans.Add(known);
                _spans.Add(found.Offset);
                _spans.Add(found.Length);
            }
        }
        if (isEmpty)
            _problems.Add(CatalogueProblemCode.EmptyList, offset, "The list of spans holds none: quote the words, each span with its start and text.");
        return [.. _spans];
    }

    private TagDraft[] ReadTags(Field field)
    {
        if (!_json.EnterMap())
            return [];
        _tags.Clear();
        HashSet<string>? many = null;
        while (_json.NextEntry(out var name, out var offset))
        {
            var value = 0;
            var isKnown = field.Choices is null || field.Choices.TryGet(name, out value);
            if (!isKnown)
                ReportUnknownName(field.Choices!, name, offset);
            if (_tags.Count > FewTags && many is null)
                many = new HashSet<string>(_tags.ConvertAll(static tag => tag.Name), StringComparer.Ordinal);
            if (many is null ? _tags.Exists(tag => tag.Name == name) : many.Contains(name))
            {
                _problems.Add(CatalogueProblemCode.DuplicateMember, offset, $"'{Excerpt.Of(name)}' occurs twice in this object: keep one.");
                isKnown = false;
            }
            if (_json.Words() is not { } evidence || !isKnown)
                continue;
            _tags.Add(new TagDraft(name, offset, value, evidence));
            many?.Add(name);
        }
        return [.. _tags];
    }

    private readonly void ReportMalformed(string text, int offset, string description) =>
        _problems.Add(CatalogueProblemCode.InvalidValue, offset, $"'{Excerpt.Of(text)}' is not {description}.");

    private readonly void ReportUnknownName(Choices choices, string name, int offset)
    {
        var nearest = _problems.Suggest(name, choices.Names);
        var advice = nearest is null ? $"use one of {string.Join(", ", choices.Names)}." : $"did you mean '{nearest}'?";
        _problems.Add(CatalogueProblemCode.InvalidValue, offset, $"'{Excerpt.Of(name)}' is not a known {choices.What}; {advice}");
    }
}

/// <summary>A tag that was read, before its words are looked for.</summary>
/// <param name="Name">What is tagged: the name of an enum's value, or the id of a topic.</param>
/// <param name="Offset">The offset of the name.</param>
/// <param name="Value">The value of the enum.</param>
/// <param name="Evidence">The words that state it.</param>
internal readonly record struct TagDraft(string Name, int Offset, int Value, RawWords Evidence);

/// <summary>Words that stay in the input until they are compared with the document.</summary>
/// <param name="Offset">The offset of their opening quote.</param>
/// <param name="Length">Their length as they are written there.</param>
internal readonly record struct RawWords(int Offset, int Length);

/// <summary>A limit was reached: the problem is in the log, and nothing more is read.</summary>
internal sealed class ReadingStoppedException : Exception;
