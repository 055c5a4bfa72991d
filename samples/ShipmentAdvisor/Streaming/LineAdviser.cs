using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Initiative.Core.ShipmentAdvisor.Text;

namespace Initiative.Core.ShipmentAdvisor.Streaming;

/// <summary>Answers lines of JSON with lines of JSON; any number of threads can, each on its own.</summary>
internal sealed class LineAdviser(InitiativeCatalogue catalogue)
{
    private static readonly string TooLong = string.Create(CultureInfo.InvariantCulture, $"the line is longer than {LineReader.LongestLine:N0} bytes");

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(Letters()), SkipValidation = true };

    private readonly AdviceCache _cache = new();
    private readonly MatchJson _matches = new(catalogue, Options.Encoder!);

    /// <summary>Answers each line of a batch, which it disposes.</summary>
    public ByteBuffer Answer(LineBatch batch)
    {
        var answers = new ByteBuffer();
        var shipment = new ShipmentJson();
        using var key = new ByteBuffer();
        using var json = new Utf8JsonWriter(answers, Options);
        using (batch)
        {
            for (var i = 0; i < batch.Count; i++)
            {
                Answer(json, shipment, key, batch.First + i, batch[i], batch.IsTooLong(i));
                json.Flush();
                json.Reset();
                answers.Write("\n"u8);
            }
        }
        return answers;
    }

    private void Answer(Utf8JsonWriter json, ShipmentJson read, ByteBuffer key, long number, ReadOnlySpan<byte> line, bool isTooLong)
    {
        var problem = isTooLong ? TooLong : read.TryRead(line);
        var advice = problem is null ? Advise(read, key, out problem) : null;
        json.WriteStartObject();
        json.WriteNumber("line"u8, number);
        if (!isTooLong && read.Values[0] is { Length: > 0 } reference)
            json.WriteString("reference"u8, reference);
        if (advice is not null)
            _matches.Write(json, advice);
        else
            json.WriteString("error"u8, CleanText.Of(problem!));
        json.WriteEndObject();
    }

    private ShipmentAdvice? Advise(ShipmentJson read, ByteBuffer key, out string? problem)
    {
        key.Clear();
        foreach (var value in read.Values.AsSpan(1))
        {
            key.Write(value);
            key.Write("\0"u8);
        }
        problem = null;
        if (_cache.Find(key.Written, [], out var isKept) is { } entry)
            return entry.Advice;
        problem = ShipmentFields.TryRead(read.Values, out var shipment);
        if (problem is not null)
            return null;
        var advice = catalogue.Advise(shipment);
        if (isKept)
            _cache.Add(key.Written, [], new AdviceCache.Entry(shipment, advice));
        return advice;
    }

    /// <summary>Every letter as it is, but the characters that change the order in which others are shown as their codes.</summary>
    private static TextEncoderSettings Letters()
    {
        var letters = new TextEncoderSettings(UnicodeRanges.All);
        letters.ForbidCharacters([.. CleanText.Bidirectional]);
        return letters;
    }
}
