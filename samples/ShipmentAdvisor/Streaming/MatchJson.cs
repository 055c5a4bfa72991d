using System.Text.Encodings.Web;
using System.Text.Json;

namespace Initiative.Core.ShipmentAdvisor.Streaming;

/// <summary>Writes advice as members of a JSON object.</summary>
internal sealed class MatchJson(InitiativeCatalogue catalogue, JavaScriptEncoder encoder)
{
    private readonly JsonEncodedText[] _titles = [.. catalogue.Measures.Select(measure => JsonEncodedText.Encode(measure.Title.English, encoder))];
    private readonly JsonEncodedText[] _quotations = [.. catalogue.Measures.Select(measure => JsonEncodedText.Encode(measure.Quotation.Text, encoder))];

    public void Write(Utf8JsonWriter json, ShipmentAdvice advice)
    {
        if (advice.CityId is { } city)
            json.WriteString("pilotCity"u8, city.ToString());
        json.WriteStartArray("measures"u8);
        foreach (var match in advice.Matches)
            Write(json, match);
        json.WriteEndArray();
        json.WriteStartArray("notes"u8);
        foreach (var note in advice.Notes)
            json.WriteStringValue(note.ToString());
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, MeasureMatch match)
    {
        json.WriteStartObject();
        json.WriteString("measure"u8, match.MeasureId.ToString());
        json.WriteNumber("ordinal"u8, match.Measure.Ordinal);
        json.WriteString("title"u8, _titles[match.Measure.Ordinal - 1]);
        json.WriteNumber("score"u8, match.Score);
        json.WriteString("kind"u8, match.Kind.ToString());
        json.WriteStartArray("reasons"u8);
        foreach (var reason in match.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, reason.Field.ToString());
            json.WriteString("words"u8, reason.Words);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("quotation"u8, _quotations[match.Measure.Ordinal - 1]);
        json.WriteString("document"u8, match.Measure.Quotation.DocumentId.ToString());
        json.WriteEndObject();
    }
}
