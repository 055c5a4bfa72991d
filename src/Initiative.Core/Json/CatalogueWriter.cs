using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>Writes a catalogue in the one canonical form, piece by piece: members in a fixed order, two spaces, LF, no member without a value.</summary>
internal sealed class CatalogueWriter : IDisposable
{
    private const int BufferSize = 64 * 1024;
    private const int PieceSize = BufferSize / 2;
    private const int Parts = 9;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly InitiativeCatalogue _catalogue;
    private readonly ArrayBufferWriter<byte> _buffer = new(BufferSize);
    private readonly Utf8JsonWriter _json;

    // What comes next: a part of the catalogue, and the entity of it.
    private int _part;
    private int _entity;

    internal CatalogueWriter(InitiativeCatalogue catalogue)
    {
        _catalogue = catalogue;
        _json = new Utf8JsonWriter(_buffer, Options);
    }

    public void Dispose() => _json.Dispose();

    /// <summary>The next piece of the file in UTF-8, valid until the next call; empty at the end.</summary>
    internal ReadOnlyMemory<byte> Next()
    {
        _buffer.ResetWrittenCount();
        while (_part < Parts && !IsFull)
            WritePart();
        _json.Flush();
        if (_part == Parts)
        {
            _buffer.Write("\n"u8);
            _part++;
        }
        return _buffer.WrittenMemory;
    }

    private bool IsFull => _buffer.WrittenCount + _json.BytesPending >= PieceSize;

    private void WritePart()
    {
        switch (_part)
        {
            case 0:
                _json.WriteStartObject();
                _json.WriteString("$schema", "catalogue.schema.json");
                _json.WriteNumber("formatVersion", CatalogueReader.FormatVersion);
                WriteOptional("dataVersion", _catalogue.DataVersion);
                WriteEdition(_catalogue.Edition);
                _part++;
                break;
            case 1:
                WriteEntities("sources", _catalogue.Sources, WriteSource);
                break;
            case 2:
                WriteStandards(_catalogue.Standards);
                _part++;
                break;
            case 3:
                WriteEntities("tasks", _catalogue.Tasks, WriteTask);
                break;
            case 4:
                WriteEntities("measures", _catalogue.Measures, WriteMeasure);
                break;
            case 5:
                WriteEntities("agencies", _catalogue.Agencies, WriteAgency);
                break;
            case 6:
                WriteEntities("divisions", _catalogue.Divisions, WriteDivision);
                break;
            case 7:
                WriteEntities("cities", _catalogue.Cities, WriteCity);
                break;
            default:
                WriteEntities("topics", _catalogue.Topics, WriteTopic);
                if (_part == Parts)
                    _json.WriteEndObject();
                break;
        }
    }

    /// <summary>Goes on with a list until it ends or the piece is full.</summary>
    private void WriteEntities<T>(string name, CatalogueList<T> entities, Action<T> write)
    {
        if (_entity == 0)
            _json.WriteStartArray(name);
        while (_entity < entities.Count)
        {
            _json.WriteStartObject();
            write(entities[_entity++]);
            _json.WriteEndObject();
            if (IsFull)
                break;
        }
        if (_entity < entities.Count)
            return;
        _json.WriteEndArray();
        _entity = 0;
        _part++;
    }

    private void WriteEdition(Edition edition)
    {
        _json.WriteStartObject("edition");
        _json.WriteString("id", edition.Id.ToString());
        _json.WriteStartObject("title");
        WriteText(edition.Title);
        WriteCitation("citation", Cited(edition, nameof(Edition.Title)));
        _json.WriteEndObject();
        if (edition.LaunchedOn is { } launchedOn)
        {
            _json.WriteStartObject("launchedOn");
            _json.WriteString("value", Codes.Text(launchedOn));
            WriteCitation("citation", Cited(edition, nameof(Edition.LaunchedOn)));
            _json.WriteEndObject();
        }
        WriteNumber(edition, "durationMonths", edition.DurationMonths, nameof(Edition.DurationMonths));
        WriteQuotations("policyAreas", edition.PolicyAreas);
        WriteQuotations("aims", edition.Aims);
        _json.WriteStartObject("stated");
        WriteNumber(edition, "tasks", edition.Stated.Tasks, "Stated.Tasks");
        WriteNumber(edition, "measures", edition.Stated.Measures, "Stated.Measures");
        WriteNumber(edition, "participatingAgencies", edition.Stated.ParticipatingAgencies, "Stated.ParticipatingAgencies");
        WriteNumber(edition, "cities", edition.Stated.Cities, "Stated.Cities");
        _json.WriteEndObject();
        WriteFollowUps(edition.FollowUps);
        _json.WriteEndObject();
    }

    private static Citation Cited(Edition edition, string fact)
    {
        foreach (var citation in edition.Citations)
        {
            if (citation.Fact == fact)
                return citation;
        }
        throw new InvalidOperationException($"{fact} has no citation.");
    }

    private void WriteNumber(Edition edition, string name, int value, string fact)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("value", value);
        WriteCitation("citation", Cited(edition, fact));
        _json.WriteEndObject();
    }

    private void WriteQuotations(string name, CatalogueList<Quotation> quotations)
    {
        _json.WriteStartArray(name);
        foreach (var quotation in quotations)
        {
            _json.WriteStartObject();
            WriteQuotedWords(quotation);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteCitation(string name, Citation citation)
    {
        _json.WriteStartObject(name);
        if (citation.Quotation is null)
            _json.WriteString("source", citation.Source!.Id.ToString());
        else
            WriteQuotedWords(citation.Quotation);
        WriteOptional("note", citation.Note);
        _json.WriteEndObject();
    }

    private void WriteQuotation(Quotation quotation)
    {
        _json.WriteStartObject("quotation");
        WriteQuotedWords(quotation);
        _json.WriteEndObject();
    }

    private void WriteQuotedWords(Quotation quotation)
    {
        var document = quotation.Document;
        _json.WriteString("source", document.Id.ToString());
        _json.WriteStartArray("spans");
        foreach (var span in quotation.Spans)
        {
            _json.WriteStartObject();
            _json.WriteNumber("start", span.Start);
            _json.WriteString("text", document.Text.AsSpan(span.Start, span.Length));
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteSource(SourceDocument source)
    {
        _json.WriteString("id", source.Id.ToString());
        WriteOptional("title", source.Title);
        WriteOptional("issuer", source.Issuer);
        WriteOptional("issuedOn", source.IssuedOn is { } issuedOn ? Codes.Text(issuedOn) : null);
        WriteOptional("url", source.Url?.OriginalString);
        WriteOptional("language", source.Language);
        if (source.IsTranslation)
            _json.WriteBoolean("isTranslation", true);
        WriteOptional("prevailingLanguage", source.PrevailingLanguage);
        WriteOptional("licence", source.Licence);
        WriteOptional("reliability", source.Reliability is { } reliability ? JsonNames<Reliability>.Of(reliability) : null);
        WriteOptional("sha256", source.Sha256);
        WriteOptional("text", source.Text);
    }

    private void WriteStandards(CodeStandards standards)
    {
        _json.WriteStartObject("standards");
        _json.WriteString("divisionCodes", standards.DivisionCodes.Id.ToString());
        _json.WriteString("isoCodes", standards.IsoCodes.Id.ToString());
        _json.WriteString("locations", standards.Locations.Id.ToString());
        _json.WriteEndObject();
    }

    private void WriteTask(KeyTask task)
    {
        _json.WriteString("id", task.Id.ToString());
        WriteName("title", task.Title);
        WriteQuotation(task.Quotation);
    }

    private void WriteMeasure(Measure measure)
    {
        _json.WriteString("id", measure.Id.ToString());
        WriteName("title", measure.Title);
        _json.WriteString("task", measure.TaskId.ToString());
        _json.WriteString("action", JsonNames<MeasureAction>.Of(measure.Action));
        WriteQuotation(measure.Quotation);
        WriteTags(measure, EvidenceKind.Flow, "flows", isRequired: false, static evidence => JsonNames<TradeFlows>.Of(evidence.Flow));
        WriteTags(measure, EvidenceKind.Mode, "modes", isRequired: false, static evidence => JsonNames<TransportModes>.Of(evidence.Mode));
        WriteTags(measure, EvidenceKind.Topic, "topics", isRequired: true, static evidence => evidence.Topic!.Id.ToString());
        WriteFollowUps(measure.FollowUps);
    }

    private void WriteTags(Measure measure, EvidenceKind kind, string name, bool isRequired, Func<Evidence, string> tag)
    {
        var isOpen = isRequired;
        if (isOpen)
            _json.WriteStartObject(name);
        foreach (var evidence in measure.Evidence)
        {
            if (evidence.Kind != kind)
                continue;
            if (!isOpen)
                _json.WriteStartObject(name);
            isOpen = true;
            _json.WriteString(tag(evidence), measure.Quotation.Document.Text.AsSpan(evidence.Span.Start, evidence.Span.Length));
        }
        if (isOpen)
            _json.WriteEndObject();
    }

    private void WriteFollowUps(CatalogueList<FollowUp> followUps)
    {
        if (followUps.Count == 0)
            return;
        _json.WriteStartArray("followUps");
        foreach (var followUp in followUps)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", JsonNames<FollowUpKind>.Of(followUp.Kind));
            WriteOptional("on", followUp.On is { } on ? Codes.Text(on) : null);
            _json.WriteString("summary", followUp.Summary);
            _json.WriteString("source", followUp.SourceId.ToString());
            _json.WriteString("confidence", JsonNames<Confidence>.Of(followUp.Confidence));
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteAgency(Agency agency)
    {
        _json.WriteString("id", agency.Id.ToString());
        WriteName("name", agency.Name);
        _json.WriteString("role", JsonNames<AgencyRole>.Of(agency.Role));
        WriteQuotation(agency.Quotation);
    }

    private void WriteDivision(Division division)
    {
        _json.WriteString("isoCode", division.IsoCode);
        _json.WriteString("code", division.Code);
        WriteName("name", division.Name);
        _json.WriteString("kind", JsonNames<DivisionKind>.Of(division.Kind));
    }

    private void WriteCity(PilotCity city)
    {
        _json.WriteString("id", city.Id.ToString());
        WriteName("name", city.Name);
        _json.WriteString("division", city.Division.IsoCode);
        _json.WriteString("divisionCode", city.DivisionCode);
        _json.WriteStartObject("location");
        _json.WriteNumber("latitude", city.Location.Latitude);
        _json.WriteNumber("longitude", city.Location.Longitude);
        _json.WriteEndObject();
        WriteQuotation(city.Quotation);
    }

    private void WriteTopic(Topic topic)
    {
        _json.WriteString("id", topic.Id.ToString());
        WriteName("name", topic.Name);
        _json.WriteString("kind", JsonNames<TopicKind>.Of(topic.Kind));
        if (topic.Aliases.Count == 0)
            return;
        _json.WriteStartArray("aliases");
        foreach (var alias in topic.Aliases)
            _json.WriteStringValue(alias);
        _json.WriteEndArray();
    }

    private void WriteName(string name, LocalizedText text)
    {
        _json.WriteStartObject(name);
        WriteText(text);
        _json.WriteEndObject();
    }

    private void WriteText(LocalizedText text)
    {
        _json.WriteString("english", text.English);
        WriteOptional("chinese", text.Chinese);
    }

    private void WriteOptional(string name, string? value)
    {
        if (value is not null)
            _json.WriteString(name, value);
    }
}
