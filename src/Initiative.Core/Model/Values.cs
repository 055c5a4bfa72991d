using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Initiative.Core.Json;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>A part of a document's text.</summary>
/// <param name="start">The zero-based position of the first character, in UTF-16 code units.</param>
/// <param name="length">The number of UTF-16 code units.</param>
[JsonConverter(typeof(TextSpanJsonConverter))]
public readonly struct TextSpan(int start, int length) : IEquatable<TextSpan>, IXmlSerializable
{
    internal const string StartRule = "A span starts at 0 or later.";
    internal const string LengthRule = "A span has a length from 0, and ends within the largest text.";

    /// <summary>The zero-based position of the first character, in UTF-16 code units.</summary>
    public int Start { get; } = start >= 0 ? start : throw new ArgumentOutOfRangeException(nameof(start), start, StartRule);

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; } = length >= 0 && length <= int.MaxValue - start ? length : throw new ArgumentOutOfRangeException(nameof(length), length, LengthRule);

    /// <summary>The position just behind the last character.</summary>
    [JsonIgnore, IgnoreDataMember]
    public int End => Start + Length;

    /// <summary>Whether both have the same start and length.</summary>
    public bool Equals(TextSpan other) => Start == other.Start && Length == other.Length;

    /// <summary>Whether an object is a span with the same start and length.</summary>
    public override bool Equals(object? obj) => obj is TextSpan other && Equals(other);

    /// <summary>A hash code of the start and the length, valid in this process only.</summary>
    public override int GetHashCode() => HashCode.Combine(Start, Length);

    /// <summary>The span as <c>[start..end)</c>.</summary>
    public override string ToString() => Invariant($"[{Start}..{End})");

    XmlSchema? IXmlSerializable.GetSchema() => null;

    // XML serialisers create the default first and fill it in.
    void IXmlSerializable.ReadXml(XmlReader reader)
    {
        var (first, second) = XmlPair.Read(reader, nameof(Start), nameof(Length));
        Unsafe.AsRef(in this) = new TextSpan(XmlConvert.ToInt32(first), XmlConvert.ToInt32(second));
    }

    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlPair.Write(writer, nameof(Start), XmlConvert.ToString(Start), nameof(Length), XmlConvert.ToString(Length));

    /// <summary>Whether both have the same start and length.</summary>
    public static bool operator ==(TextSpan left, TextSpan right) => left.Equals(right);

    /// <summary>Whether they differ in start or length.</summary>
    public static bool operator !=(TextSpan left, TextSpan right) => !left.Equals(right);
}

/// <summary>A place on Earth, in degrees of WGS 84.</summary>
/// <param name="latitude">Degrees north of the equator, -90 to 90.</param>
/// <param name="longitude">Degrees east of Greenwich, -180 to 180.</param>
[JsonConverter(typeof(GeoLocationJsonConverter))]
public readonly struct GeoLocation(double latitude, double longitude) : IEquatable<GeoLocation>, IXmlSerializable
{
    internal const string LatitudeRule = "A latitude is from -90 to 90 degrees.";
    internal const string LongitudeRule = "A longitude is from -180 to 180 degrees.";

    /// <summary>Degrees north of the equator, -90 to 90.</summary>
    public double Latitude { get; } = Math.Abs(latitude) <= 90 ? latitude : throw new ArgumentOutOfRangeException(nameof(latitude), latitude, LatitudeRule);

    /// <summary>Degrees east of Greenwich, -180 to 180.</summary>
    public double Longitude { get; } = Math.Abs(longitude) <= 180 ? longitude : throw new ArgumentOutOfRangeException(nameof(longitude), longitude, LongitudeRule);

    internal GeoLocation(Row row)
        : this(row.Degrees(), row.Degrees())
    {
    }

    /// <summary>The distance to another place along a great circle, in kilometres.</summary>
    /// <param name="other">The other place.</param>
    /// <remarks>The Earth is taken as a sphere of a radius of 6,371 km, which is exact to about half a per cent.</remarks>
    /// <example>
    /// <code>
    /// var distance = Edition2025.Cities.Shanghai.Location.DistanceTo(Edition2025.Cities.Ningbo.Location);
    ///
    /// Console.WriteLine($"{distance:F0} km");   // 149 km
    /// </code>
    /// </example>
    public double DistanceTo(GeoLocation other)
    {
        const double EarthRadius = 6371.0;
        var (sinLatitude, sinLongitude) = (Math.Sin(double.DegreesToRadians(other.Latitude - Latitude) / 2), Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2));
        var cosines = Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude));
        var haversine = (sinLatitude * sinLatitude) + (cosines * sinLongitude * sinLongitude);
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, haversine)));
    }

    /// <summary>Whether both have the same coordinates.</summary>
    public bool Equals(GeoLocation other) => Latitude.Equals(other.Latitude) && Longitude.Equals(other.Longitude);

    /// <summary>Whether an object is a location with the same coordinates.</summary>
    public override bool Equals(object? obj) => obj is GeoLocation other && Equals(other);

    /// <summary>A hash code of the coordinates, valid in this process only.</summary>
    public override int GetHashCode() => HashCode.Combine(Latitude.GetHashCode(), Longitude.GetHashCode());

    /// <summary>Latitude and longitude in degrees, as <c>29.88, 121.55</c> in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Latitude}, {Longitude}");

    XmlSchema? IXmlSerializable.GetSchema() => null;

    // XML serialisers create the default first and fill it in.
    void IXmlSerializable.ReadXml(XmlReader reader)
    {
        var (first, second) = XmlPair.Read(reader, nameof(Latitude), nameof(Longitude));
        Unsafe.AsRef(in this) = new GeoLocation(XmlConvert.ToDouble(first), XmlConvert.ToDouble(second));
    }

    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlPair.Write(writer, nameof(Latitude), XmlConvert.ToString(Latitude), nameof(Longitude), XmlConvert.ToString(Longitude));

    /// <summary>Whether both have the same coordinates.</summary>
    public static bool operator ==(GeoLocation left, GeoLocation right) => left.Equals(right);

    /// <summary>Whether the coordinates differ.</summary>
    public static bool operator !=(GeoLocation left, GeoLocation right) => !left.Equals(right);
}
