using System.Text.Json;
using System.Text.Json.Serialization;

namespace Initiative.Core.Json;

/// <summary>Writes spans as objects of two numbers, and reads them back. The type names it itself: there is nothing to register.</summary>
/// <remarks>
/// Members are named, and numbers written, as the options say. What is no span is a <see cref="JsonException"/> whose message says why and whose
/// <see cref="JsonException.Path"/> says where. Safe for use by any number of threads.
/// </remarks>
public sealed class TextSpanJsonConverter : JsonConverter<TextSpan>
{
    /// <summary>Reads a span; members that it does not have are passed over.</summary>
    /// <exception cref="JsonException">A member is missing, there twice or no whole number, or the span would start before 0 or end behind the largest text.</exception>
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (start, length) = NumberPair.Read(ref reader, options, nameof(TextSpan.Start), nameof(TextSpan.Length));
        return start > int.MaxValue || !double.IsInteger(start) ? throw new JsonException(TextSpan.StartRule)
            : length > int.MaxValue || !double.IsInteger(length) ? throw new JsonException(TextSpan.LengthRule)
            : Of((int)start, (int)length);
    }

    /// <exception cref="JsonException">The span would start before 0 or end behind the largest text.</exception>
    internal static TextSpan Of(int start, int length) =>
        start < 0 ? throw new JsonException(TextSpan.StartRule)
        : length < 0 || length > int.MaxValue - start ? throw new JsonException(TextSpan.LengthRule)
        : new TextSpan(start, length);

    /// <summary>Writes the start, then the length.</summary>
    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options) =>
        NumberPair.Write(writer, options, (nameof(TextSpan.Start), value.Start), (nameof(TextSpan.Length), value.Length));
}
