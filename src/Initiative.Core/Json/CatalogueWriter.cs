using System.Text.Encodings.Web;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>Writes a catalogue in the one canonical form: members in a fixed order, two spaces, LF, no member without a value.</summary>
internal readonly struct CatalogueWriter
{
    internal const string SchemaName = "catalogue.schema.json";

    private readonly InitiativeCatalogue _catalogue;
    private readonly Utf8JsonWriter _json;

    private CatalogueWriter(InitiativeCatalogue catalogue, Utf8JsonWriter json)
    {
        _catalogue = catalogue;
        _json = json;
    }

    internal static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes entity by entity; the caller flushes between them as it likes.</summary>
    /// <returns>A sequence that writes while it is enumerated.</returns>
    internal static IEnumerable<int> Write(InitiativeCatalogue catalogue, Utf8JsonWriter json) => new CatalogueWriter(catalogue, json).Write();

    private IEnumerable<int> Write()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", SchemaName);
        _json.WriteNumber("formatVersion", CatalogueReader.FormatVersion);
        WriteOptional("dataVersion", _catalogue.DataVersion);
        WriteEdition(_catalogue.Edition);
        foreach (var written in WriteAll("sources", _catalogue.Sources, WriteSource))
            yield return written;
        WriteStandards(_catalogue.Standards);
        foreach (var written in WriteAll("tasks", _catalogue.Tasks, WriteTask))
            yield return written;
        foreach (var written in WriteAll("measures", _catalogue.Measures, WriteMeasure))
            yield return written;
        foreach (var written in WriteAll("agencies", _catalogue.Agencies, WriteAgency))
            yield return written;
        foreach (var written in WriteAll("divisions", _catalogue.Divisions, WriteDivision))
            yield return written;
        foreach (var written in WriteAll("cities", _catalogue.Cities, WriteCity))
            yield return written;
        foreach (var written in WriteAll("topics", _catalogue.Topics, WriteTopic))
            yield return written;
        _json.WriteEndObject();
    }

    private IEnumerable<int> WriteAll<T>(string name, CatalogueList<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
            yield return _json.BytesPending;
        }
        _json.WriteEndArray();
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
