using System.Text.Json;
using System.Text.Json.Serialization;

namespace Initiative.Core.Json;

/// <summary>Writes locations as objects of two numbers, and reads them back. The type names it itself: there is nothing to register.</summary>
/// <remarks>
/// Members are named, and numbers written, as the options say. What is no location is a <see cref="JsonException"/> whose message says why and whose
/// <see cref="JsonException.Path"/> says where. Safe for use by any number of threads.
/// </remarks>
public sealed class GeoLocationJsonConverter : JsonConverter<GeoLocation>
{
    /// <summary>Reads a location; members that it does not have are passed over.</summary>
    /// <exception cref="JsonException">A member is missing, there twice or no number, or a coordinate is outside its range.</exception>
    public override GeoLocation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (latitude, longitude) = NumberPair.Read(ref reader, options, nameof(GeoLocation.Latitude), nameof(GeoLocation.Longitude));
        return Of(latitude, longitude);
    }

    /// <exception cref="JsonException">A coordinate is outside its range.</exception>
    internal static GeoLocation Of(double latitude, double longitude) =>
        !(Math.Abs(latitude) <= 90) ? throw new JsonException(GeoLocation.LatitudeRule)
            : !(Math.Abs(longitude) <= 180) ? throw new JsonException(GeoLocation.LongitudeRule)
            : new GeoLocation(latitude, longitude);

    /// <summary>Writes the latitude, then the longitude.</summary>
    public override void Write(Utf8JsonWriter writer, GeoLocation value, JsonSerializerOptions options) =>
        NumberPair.Write(writer, options, (nameof(GeoLocation.Latitude), value.Latitude), (nameof(GeoLocation.Longitude), value.Longitude));
}
