using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>Decodes names and strings of JSON for messages.</summary>
internal static class JsonText
{
    internal static readonly SearchValues<char> PlainNameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$-");

    /// <summary>The text of a property name or string. What cannot be decoded is replaced.</summary>
    internal static string Of(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(json.ValueSpan);
        }
    }

    /// <summary>A property name to show, cut where it is long.</summary>
    internal static string NameOf(ref Utf8JsonReader json)
    {
        const int longestEscape = 6;
        return json.ValueSpan.Length <= Slug.MaxLength * longestEscape
            ? Excerpt.Of(Of(ref json))
            : Excerpt.Of(Encoding.UTF8.GetString(json.ValueSpan[..(Slug.MaxLength * longestEscape)]));
    }
}
