using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Json;

/// <summary>How each type of the library is written, in apps without JSON reflection: as its attributes say.</summary>
/// <remarks>The source generator's code for it would be a third of the assembly.</remarks>
internal static class JsonShapes
{
    /// <summary>The way to write a type, or null for types of others.</summary>
    internal static JsonTypeInfo? Of(Type type, JsonSerializerOptions options) =>
        OfEntity(type, options) ?? OfId(type, options) ?? OfEnum(type, options) ?? OfList(type, options) ?? OfInput(type, options) ?? OfValue(type, options);

    /// <summary>What is only ever written, with the members that may be null: that is not known at run time.</summary>
    private static JsonTypeInfo? OfEntity(Type type, JsonSerializerOptions options) =>
        Entity<InitiativeCatalogue>(type, options, nameof(InitiativeCatalogue.DataVersion))
        ?? Entity<Edition>(type, options)
        ?? Entity<StatedCounts>(type, options)
        ?? Entity<Citation>(type, options, nameof(Citation.Quotation), nameof(Citation.Note))
        ?? Entity<SourceDocumentId, SourceDocument>(
            type,
            options,
            nameof(SourceDocument.Title),
            nameof(SourceDocument.Issuer),
            nameof(SourceDocument.Url),
            nameof(SourceDocument.Language),
            nameof(SourceDocument.PrevailingLanguage),
            nameof(SourceDocument.Licence),
            nameof(SourceDocument.Sha256),
            nameof(SourceDocument.Text))
        ?? Entity<CodeStandards>(type, options)
        ?? Entity<KeyTaskId, KeyTask>(type, options)
        ?? Entity<MeasureId, Measure>(type, options)
        ?? Entity<Evidence>(type, options)
        ?? Entity<FollowUp>(type, options)
        ?? Entity<AgencyId, Agency>(type, options)
        ?? Entity<Division>(type, options)
        ?? Entity<PilotCityId, PilotCity>(type, options)
        ?? Entity<TopicId, Topic>(type, options)
        ?? Entity<EditionHistory>(type, options)
        ?? Entity<EditionId, KnownEdition>(type, options)
        ?? Entity<PilotCityId, KnownCity>(type, options)
        ?? Entity<AgencyId, KnownAgency>(type, options)
        ?? Entity<CityChanges>(type, options)
        ?? Entity<LocalizedText>(type, options, nameof(LocalizedText.Chinese))
        ?? Entity<Quotation>(type, options)
        ?? Entity<MeasureMatch>(type, options)
        ?? Entity<MatchReason>(type, options)
        ?? Entity<ShipmentAdvice>(type, options)
        ?? Entity<CatalogueDifference>(type, options)
        ?? Entity<CatalogueChange>(type, options)
        ?? Entity<MemberChange>(type, options, nameof(MemberChange.Before), nameof(MemberChange.After))
        ?? Entity<CatalogueProblem>(type, options);

    private static JsonTypeInfo? OfId(Type type, JsonSerializerOptions options) =>
        Id<EditionId>(type, options)
        ?? Id<SourceDocumentId>(type, options)
        ?? Id<KeyTaskId>(type, options)
        ?? Id<MeasureId>(type, options)
        ?? Id<AgencyId>(type, options)
        ?? Id<PilotCityId>(type, options)
        ?? Id<TopicId>(type, options);

    private static JsonTypeInfo? OfEnum(Type type, JsonSerializerOptions options) =>
        Enum<TradeFlows>(type, options)
        ?? Enum<TransportModes>(type, options)
        ?? Enum<MeasureAction>(type, options)
        ?? Enum<TopicKind>(type, options)
        ?? Enum<AgencyRole>(type, options)
        ?? Enum<DivisionKind>(type, options)
        ?? Enum<FollowUpKind>(type, options)
        ?? Enum<Confidence>(type, options)
        ?? Enum<EvidenceKind>(type, options)
        ?? Enum<Reliability>(type, options)
        ?? Enum<MatchField>(type, options)
        ?? Enum<CatalogueChangeKind>(type, options)
        ?? Enum<CatalogueProblemCode>(type, options);

    private static JsonTypeInfo? OfList(Type type, JsonSerializerOptions options) =>
        OfNamed(type, options)
        ?? OfSequence(type, options);

    private static JsonTypeInfo? OfNamed(Type type, JsonSerializerOptions options) =>
        List<Edition2025.NamedTasks, KeyTask>(type, options)
        ?? List<Edition2025.NamedMeasures, Measure>(type, options)
        ?? List<Edition2025.NamedAgencies, Agency>(type, options)
        ?? List<Edition2025.NamedCities, PilotCity>(type, options)
        ?? List<Edition2025.NamedTopics, Topic>(type, options);

    private static JsonTypeInfo? OfSequence(Type type, JsonSerializerOptions options) =>
        List<CatalogueList<TextSpan>, TextSpan>(type, options)
        ?? List<CatalogueList<string>, string>(type, options)
        ?? List<MeasureSelection, Measure>(type, options)
        ?? (type == typeof(IReadOnlyList<string>) ? Value<IReadOnlyList<string>>(options, new TextListJsonConverter()) : null);

    private static JsonTypeInfo? OfValue(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(string))
            return Value<string>(options, JsonMetadataServices.StringConverter);
        if (type == typeof(string[]))
            return Custom<string[]>(options) ?? JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<string[]>());
        if (type == typeof(double))
            return Value<double>(options, JsonMetadataServices.DoubleConverter);
        if (type == typeof(bool))
            return Value<bool>(options, JsonMetadataServices.BooleanConverter);
        if (type == typeof(Uri))
            return Value<Uri>(options, JsonMetadataServices.UriConverter);
        return Struct<int>(type, options, static _ => JsonMetadataServices.Int32Converter)
            ?? Struct<DateOnly>(type, options, static _ => JsonMetadataServices.DateOnlyConverter);
    }

    /// <summary>What is read as well.</summary>
    private static JsonTypeInfo? OfInput(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(Shipment))
            return Input<Shipment>(options, nameof(Shipment.Goods), nameof(Shipment.City), nameof(Shipment.Destination));
        if (type == typeof(MeasureQuery))
            return Input<MeasureQuery>(options, nameof(MeasureQuery.Text));
        if (type == typeof(TextSpan))
        {
            return Object(
                options,
                static shape => shape
                    .With("Start", static s => ((TextSpan)s).Start)
                    .With("Length", static s => ((TextSpan)s).Length),
                createFrom: static values => new TextSpan((int)values[0], (int)values[1]));
        }
        if (type == typeof(GeoLocation))
        {
            return Object(
                options,
                static shape => shape
                    .With("Latitude", static l => ((GeoLocation)l).Latitude)
                    .With("Longitude", static l => ((GeoLocation)l).Longitude),
                createFrom: static values => new GeoLocation((double)values[0], (double)values[1]));
        }
        return type == typeof(TextSpan?) ? OrNull<TextSpan>(options) : null;
    }

    private static JsonTypeInfo Input<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        JsonSerializerOptions options, params string[] nullable)
        where T : class, new() => Object(options, Describe<T>(nullable), static () => new T());

    private static JsonTypeInfo? Entity<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        Type type, JsonSerializerOptions options, params string[] nullable)
        where T : class =>
        type != typeof(T) ? List<CatalogueList<T>, T>(type, options) : Object<T>(options, Describe<T>(nullable));

    private static JsonTypeInfo? Entity<TId, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        Type type, JsonSerializerOptions options, params string[] nullable)
        where TId : struct, IEquatable<TId>
        where T : CatalogueEntity<TId> =>
        Entity<T>(type, options, nullable) ?? List<CatalogueSet<TId, T>, T>(type, options);

    private static Func<JsonShape, JsonShape> Describe<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string[] nullable)
        where T : class => shape =>
        {
            foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
                JsonMember<T>.Add(shape, property, Array.IndexOf(nullable, property.Name) >= 0);
            return shape;
        };

    private static JsonTypeInfo? Id<TId>(Type type, JsonSerializerOptions options)
        where TId : struct, ISpanParsable<TId> =>
        Struct<TId>(type, options, static _ => new IdJsonConverter<TId>()) ?? List<CatalogueList<TId>, TId>(type, options);

    private static JsonTypeInfo? Enum<TEnum>(Type type, JsonSerializerOptions options)
        where TEnum : struct, Enum =>
        Struct<TEnum>(type, options, static o => new VocabularyJsonConverter<TEnum>().CreateConverter(typeof(TEnum), o)!);

    private static JsonTypeInfo? Struct<T>(Type type, JsonSerializerOptions options, Func<JsonSerializerOptions, JsonConverter> converter)
        where T : struct =>
        type == typeof(T) ? Value<T>(options, converter(options))
        : type == typeof(T?) ? OrNull<T>(options)
        : null;

    private static JsonTypeInfo OrNull<T>(JsonSerializerOptions options)
        where T : struct => Value<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));

    private static JsonTypeInfo Value<T>(JsonSerializerOptions options, JsonConverter converter) =>
        Custom<T>(options) ?? JsonMetadataServices.CreateValueInfo<T>(options, converter);

    private static JsonTypeInfo? List<TList, T>(Type type, JsonSerializerOptions options)
        where TList : IEnumerable<T> =>
        type == typeof(TList)
            ? Custom<TList>(options) ?? JsonMetadataServices.CreateIEnumerableInfo<TList, T>(options, new JsonCollectionInfoValues<TList>())
            : null;

    private static JsonTypeInfo Object<T>(
        JsonSerializerOptions options, Func<JsonShape, JsonShape> describe, Func<T>? create = null, Func<object[], T>? createFrom = null)
        where T : notnull =>
        Custom<T>(options) ?? JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            PropertyMetadataInitializer = _ => describe(new JsonShape(typeof(T), options)).Members,
            ObjectCreator = create,
            ObjectWithParameterizedConstructorCreator = createFrom,
            ConstructorParameterMetadataInitializer = createFrom is null ? null : () => describe(new JsonShape(typeof(T), options)).Parameters,
        });

    /// <summary>What the app's own converters make of a type, if there is one for it.</summary>
    private static JsonTypeInfo? Custom<T>(JsonSerializerOptions options)
    {
        foreach (var converter in options.Converters)
        {
            if (converter.CanConvert(typeof(T)))
                return JsonMetadataServices.CreateValueInfo<T>(options, converter is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), options)! : converter);
        }
        return null;
    }
}
