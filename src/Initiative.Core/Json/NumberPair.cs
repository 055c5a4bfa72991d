using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>An object of two numbers, both of which are required.</summary>
internal static class NumberPair
{
    /// <exception cref="JsonException">It is no such object.</exception>
    internal static (double First, double Second) Read(ref Utf8JsonReader reader, JsonSerializerOptions options, string first, string second)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException(Invariant($"An object with {NameOf(first, options)} and {NameOf(second, options)} is expected."));
        double?[] values = [null, null];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Of(ref reader);
            var index = IsNamed(first) ? 0 : IsNamed(second) ? 1 : -1;
            reader.Read();
            if (index < 0)
                reader.Skip();
            else if (values[index] is not null)
                throw new JsonException(Invariant($"{name} is there twice."));
            else
                values[index] = ReadNumber(ref reader, options, name);

            bool IsNamed(string member) =>
                name.Equals(NameOf(member, options), options.PropertyNameCaseInsensitive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        }
        return (values[0] ?? throw Missing(first, options), values[1] ?? throw Missing(second, options));
    }

    internal static void Write(Utf8JsonWriter writer, JsonSerializerOptions options, params ReadOnlySpan<(string Name, double Value)> members)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            if (options.NumberHandling.HasFlag(JsonNumberHandling.WriteAsString))
                writer.WriteString(NameOf(name, options), value.ToString(CultureInfo.InvariantCulture));
            else
                writer.WriteNumber(NameOf(name, options), value);
        }
        writer.WriteEndObject();
    }

    private static double ReadNumber(ref Utf8JsonReader reader, JsonSerializerOptions options, string name)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number))
            return number;
        if (reader.TokenType == JsonTokenType.String && options.NumberHandling.HasFlag(JsonNumberHandling.AllowReadingFromString)
            && double.TryParse(JsonText.Of(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out number))
            return number;
        throw new JsonException(Invariant($"{name} is no number."));
    }

    private static JsonException Missing(string member, JsonSerializerOptions options) => new(Invariant($"{NameOf(member, options)} is missing."));

    private static string NameOf(string member, JsonSerializerOptions options) => options.PropertyNamingPolicy?.ConvertName(member) ?? member;
}
