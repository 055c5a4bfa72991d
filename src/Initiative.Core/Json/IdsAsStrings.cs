using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Json;

/// <summary>Describes the ids of entities as the strings that they are written as: a type with a converter has no schema in OpenAPI documents.</summary>
internal static partial class IdsAsStrings
{
    internal static void Apply(JsonTypeInfo info, JsonSerializerOptions options)
    {
        for (var i = 0; i < info.Properties.Count; i++)
        {
            var property = info.Properties[i];
            // What is read as well keeps its ids, which say what is wrong with a text.
            if (property.Get is null || property.Set is not null)
                continue;
            if (IsId(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType))
                info.Properties[i] = Replacement<string?>(info, property, options, static id => id?.ToString() is { Length: > 0 } text ? text : null);
            else if (property.PropertyType.GenericTypeArguments is [var item] && IsId(item))
                info.Properties[i] = Replacement<string[]>(info, property, options, static ids => [.. ((System.Collections.IEnumerable)ids!).Cast<object>().Select(static id => id.ToString()!)]);
        }
    }

    private static JsonPropertyInfo Replacement<T>(JsonTypeInfo info, JsonPropertyInfo property, JsonSerializerOptions options, Func<object?, T> convert)
    {
        var get = property.Get!;
        var replacement = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = info.Type,
            PropertyName = property.Name,
            JsonPropertyName = property.Name,
            Getter = entity => convert(get(entity)),
        });
        replacement.Order = property.Order;
        replacement.IsGetNullable = Nullable.GetUnderlyingType(property.PropertyType) is not null;
        if (property.ShouldSerialize is { } shouldSerialize)
            replacement.ShouldSerialize = (entity, _) => shouldSerialize(entity, get(entity));
        return replacement;
    }
}
