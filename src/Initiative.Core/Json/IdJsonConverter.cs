using System.Text.Json;
using System.Text.Json.Serialization;

namespace Initiative.Core.Json;

/// <summary>Writes ids as strings, also as the keys of dictionaries, and reads them back. The ids name it themselves: there is nothing to register.</summary>
/// <typeparam name="TId">One of the ids of <see cref="Initiative.Core"/>.</typeparam>
/// <remarks>
/// Null is read where the id is nullable. Anything else that is no id, an empty string among it, is a <see cref="JsonException"/> whose message says why and whose
/// <see cref="JsonException.Path"/> says where. The empty id is written as an empty string, which nothing reads back: make an id that may be absent nullable. No policy
/// changes ids as keys. Safe for use by any number of threads.
/// </remarks>
public sealed class IdJsonConverter<TId> : JsonConverter<TId>
    where TId : struct, ISpanParsable<TId>
{
    /// <summary>Reads an id from a string.</summary>
    /// <exception cref="JsonException">The value is no string, or the string is no id.</exception>
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Parse(ref reader),
        JsonTokenType.Null => throw new JsonException("Null is no id: write one, or make the id nullable where it may be absent."),
        _ => throw new JsonException("An id is written as a string."),
    };

    /// <summary>Writes an id as a string.</summary>
    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <summary>Reads an id from the key of a dictionary.</summary>
    /// <exception cref="JsonException">The key is no id.</exception>
    public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <summary>Writes an id as the key of a dictionary, whatever the policy for keys is.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

    private static TId Parse(ref Utf8JsonReader reader)
    {
        try
        {
            return TId.Parse(JsonText.Of(ref reader), null);
        }
        catch (FormatException malformed)
        {
            throw new JsonException(malformed.Message, malformed);
        }
    }
}
