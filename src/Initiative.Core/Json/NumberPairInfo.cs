using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Json;

/// <summary>Describes spans and locations as the objects that they are written as: a type with a converter has no schema in OpenAPI documents.</summary>
internal static class NumberPairInfo
{
    internal static JsonTypeInfo? Find(Type type, JsonSerializerOptions options) =>
        type == typeof(TextSpan) ? Describe<TextSpan>(
            options,
            Property<TextSpan, int>(options, nameof(TextSpan.Start), static span => span.Start, static (span, start) => TextSpanJsonConverter.Of(start, span.Length)),
            Property<TextSpan, int>(options, nameof(TextSpan.Length), static span => span.Length, static (span, length) => TextSpanJsonConverter.Of(span.Start, length)))
        : type == typeof(GeoLocation) ? Describe<GeoLocation>(
            options,
            Property<GeoLocation, double>(
                options, nameof(GeoLocation.Latitude), static place => place.Latitude, static (place, latitude) => GeoLocationJsonConverter.Of(latitude, place.Longitude)),
            Property<GeoLocation, double>(
                options, nameof(GeoLocation.Longitude), static place => place.Longitude, static (place, longitude) => GeoLocationJsonConverter.Of(place.Latitude, longitude)))
        : null;

    private static JsonTypeInfo<T> Describe<T>(JsonSerializerOptions options, params JsonPropertyInfo[] properties)
        where T : struct => JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T> { ObjectCreator = static () => default, PropertyMetadataInitializer = _ => properties });

    private static JsonPropertyInfo Property<T, TNumber>(JsonSerializerOptions options, string name, Func<T, TNumber> get, Func<T, TNumber, T> with)
        where T : struct
    {
        var property = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<TNumber>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(T),
            PropertyName = name,
            Getter = value => get((T)value),
            Setter = (value, number) =>
            {
                ref var target = ref Unsafe.Unbox<T>(value);
                target = with(target, number!);
            },
        });
        property.IsRequired = true;
        return property;
    }
}
