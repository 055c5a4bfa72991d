using System.Text;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>Names that come again and again, such as ids that are referred to: while one is remembered, it is not made into a string anew.</summary>
/// <remarks>Each name has one place, which the last comer takes: no input makes this larger or slower.</remarks>
internal sealed class NameTable
{
    private const int Size = 256;

    private readonly string?[] _names = new string?[Size];

    /// <param name="json">A reader at a property name or string.</param>
    /// <exception cref="InvalidOperationException">The text escapes half of a surrogate pair.</exception>
    internal string Read(ref Utf8JsonReader json)
    {
        var utf8 = json.ValueSpan;
        if (json.ValueIsEscaped || utf8.Length is 0 or > Slug.MaxLength)
            return json.GetString()!;
        ref var name = ref _names[PlaceOf(utf8)];
        if (name is null || !Ascii.Equals(utf8, name))
            name = json.GetString()!;
        return name;
    }

    // The length, both ends and the middle tell the names of one file well enough apart.
    private static int PlaceOf(ReadOnlySpan<byte> utf8) =>
        (utf8.Length + (utf8[0] * 31) + (utf8[utf8.Length / 2] * 131) + (utf8[^1] * 7)) % Size;
}
