using System.Text.Json;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>Reads and writes lists of texts. Null is an empty list; a null element is a <see cref="JsonException"/>, which a web app answers with 400, and not an exception of the setter.</summary>
/// <remarks>The members that need it name it themselves: there is nothing to register.</remarks>
public sealed class TextListJsonConverter : JsonConverter<IReadOnlyList<string>>
{
    /// <summary>Always true: the converter reads null as an empty list.</summary>
    public override bool HandleNull => true;

    /// <summary>Reads a list of strings; null is an empty list.</summary>
    /// <exception cref="JsonException">The value is no list, or an element of it is no string.</exception>
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return TextList.Empty;
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list of texts is expected.");
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            texts.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("Each element of the list is a text."));
        return TextList.Of(texts);
    }

    /// <summary>Writes a list of strings; null is written as an empty list.</summary>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string>? value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var text in value ?? [])
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
