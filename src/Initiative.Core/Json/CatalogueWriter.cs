using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>Writes a catalogue in the one canonical form, piece by piece: fields in the order of their kind, two spaces, LF, no field without a value.</summary>
internal sealed class CatalogueWriter : IDisposable
{
    private const int BufferSize = 64 * 1024;
    private const int PieceSize = BufferSize / 2;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly Field[] Parts = Format.Catalogue.Fields;

    private readonly InitiativeCatalogue _catalogue;
    private readonly ArrayBufferWriter<byte> _buffer = new(BufferSize);
    private readonly Utf8JsonWriter _json;

    // What comes next: a field of the catalogue, and the entity of its list.
    private int _part;
    private int _entity;

    internal CatalogueWriter(InitiativeCatalogue catalogue)
    {
        _catalogue = catalogue;
        _json = new Utf8JsonWriter(_buffer, Options);
        _json.WriteStartObject();
    }

    private bool IsFull => _buffer.WrittenCount + _json.BytesPending >= PieceSize;

    public void Dispose() => _json.Dispose();

    /// <summary>The next piece of the file in UTF-8, valid until the next call; empty at the end.</summary>
    internal ReadOnlyMemory<byte> Next()
    {
        _buffer.ResetWrittenCount();
        while (_part < Parts.Length && !IsFull)
            WritePart(Parts[_part]);
        if (_part == Parts.Length)
        {
            _json.WriteEndObject();
            _json.Flush();
            _buffer.Write("\n"u8);
            _part++;
        }
        _json.Flush();
        return _buffer.WrittenMemory;
    }

    /// <summary>Writes one field of the catalogue; of a list, as much as the piece holds.</summary>
    private void WritePart(Field part)
    {
        if (part.Type != FieldType.List)
        {
            WriteField(part, _catalogue);
            _part++;
            return;
        }
        var entities = (IReadOnlyList<object>)part.Get(_catalogue)!;
        if (part.IsOptional && entities.Count == 0)
        {
            _part++;
            return;
        }
        if (_entity == 0)
            _json.WriteStartArray(part.Name);
        while (_entity < entities.Count)
        {
            WriteObject(part.Kind!, entities[_entity++]);
            if (IsFull)
                break;
        }
        if (_entity < entities.Count)
            return;
        _json.WriteEndArray();
        _entity = 0;
        _part++;
    }

    private void WriteObject(Kind kind, object entity)
    {
        _json.WriteStartObject();
        foreach (var field in kind.Fields)
            WriteField(field, entity);
        _json.WriteEndObject();
    }

    private void WriteField(Field field, object entity)
    {
        var value = field.Get(entity);
        switch (value)
        {
            case null or false:
                break;
            case string text:
                _json.WriteString(field.Name, text);
                break;
            case int number:
                _json.WriteNumber(field.Name, number);
                break;
            case double degrees:
                _json.WriteNumber(field.Name, degrees);
                break;
            case bool:
                _json.WriteBoolean(field.Name, true);
                break;
            case DateOnly day:
                _json.WriteString(field.Name, IsoDate.Write(day));
                break;
            case Quotation quotation when field.Type == FieldType.Spans:
                WriteSpans(field.Name, quotation);
                break;
            case IEnumerable<Evidence> tags when field.Type == FieldType.Tags:
                WriteTags(field, tags);
                break;
            case IEnumerable<object> items:
                WriteList(field, items);
                break;
            default:
                _json.WritePropertyName(field.Name);
                WriteObject(field.Kind!, value);
                break;
        }
    }

    private void WriteList(Field field, IEnumerable<object> items)
    {
        if (field.IsOptional && !items.Any())
            return;
        _json.WriteStartArray(field.Name);
        foreach (var item in items)
        {
            if (item is string text)
                _json.WriteStringValue(text);
            else
                WriteObject(field.Kind!, item);
        }
        _json.WriteEndArray();
    }

    private void WriteSpans(string name, Quotation quotation)
    {
        _json.WriteStartArray(name);
        foreach (var span in quotation.Spans)
        {
            _json.WriteStartObject();
            _json.WriteNumber("start", span.Start);
            _json.WriteString("text", quotation.Document.Text.AsSpan(span.Start, span.Length));
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteTags(Field field, IEnumerable<Evidence> tags)
    {
        if (field.IsOptional && !tags.Any())
            return;
        _json.WriteStartObject(field.Name);
        foreach (var evidence in tags)
            _json.WriteString(evidence.Tag, evidence.Words);
        _json.WriteEndObject();
    }
}
