using System.Text.Json;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>Writes enums in JSON as the catalogue's format spells them, and reads them back. The enums name it themselves: there is nothing to register.</summary>
/// <typeparam name="TEnum">One of the enums of <see cref="Initiative.Core"/>.</typeparam>
/// <remarks>
/// Names are in kebab case, such as <c>optimize</c> and <c>autonomous-region</c>; several flags are joined as in <c>import, export</c>, and no flag is
/// <c>none</c>. Case does not matter when they are read. A number, or another text, is a <see cref="JsonException"/> whose message lists the names. An app that
/// prefers the names of C# adds a <see cref="JsonStringEnumConverter"/> to its options, which takes precedence.
/// </remarks>
public sealed class VocabularyJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.TokenType == JsonTokenType.String ? reader.GetString()! : System.Text.Encoding.UTF8.GetString(reader.ValueSpan));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WritePropertyName(NameOf(value));

    private static TEnum Parse(string text) => JsonNames<TEnum>.TryParse(text, out var value) ? value : throw new JsonException(JsonNames<TEnum>.Unknown(text).Message);

    private static string NameOf(TEnum value) =>
        JsonNames<TEnum>.TryFormat(value, out var name) ? name : throw new JsonException(JsonNames<TEnum>.Unknown(value.ToString()).Message);
}
