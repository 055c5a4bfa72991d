using System.Reflection;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>One member that a type is written with, as its attributes say.</summary>
/// <typeparam name="TOwner">The type.</typeparam>
/// <remarks>Reflection is asked once which members there are; they are read by delegates.</remarks>
internal sealed class JsonMember<TOwner>
    where TOwner : class
{
    private readonly JsonShape _shape;
    private readonly PropertyInfo _property;
    private readonly bool _isNullable;
    private readonly JsonIgnoreCondition? _leftOut;

    private JsonMember(JsonShape shape, PropertyInfo property, bool isNullable, JsonIgnoreCondition? leftOut)
    {
        _shape = shape;
        _property = property;
        _isNullable = isNullable;
        _leftOut = leftOut;
    }

    /// <summary>Adds a property to a shape, unless it is not written.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="property">The property.</param>
    /// <param name="isNullable">Whether it may be null, for a reference type.</param>
    internal static void Add(JsonShape shape, PropertyInfo property, bool isNullable)
    {
        var leftOut = property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition;
        if (leftOut == JsonIgnoreCondition.Always)
            return;
        var member = new JsonMember<TOwner>(shape, property, isNullable, leftOut);
        if (!(property.CanWrite ? member.TryAddAsInput() : member.TryAddAsId()) && !member.TryAddAsValue() && !member.TryAddAsWord() && !member.TryAddAsList())
            throw new NotSupportedException(Invariant($"{typeof(TOwner)}.{property.Name} is of a type that is missing in {nameof(JsonMember<TOwner>)}."));
    }

    private bool TryAddAsId() =>
        Id<EditionId>()
        || Id<SourceDocumentId>()
        || Id<KeyTaskId>()
        || Id<MeasureId>()
        || Id<AgencyId>()
        || Id<PilotCityId>()
        || Id<TopicId>();

    private bool TryAddAsInput() =>
        Is<KeyTaskId?>()
        || Is<TopicId?>()
        || Is<MeasureAction?>()
        || Is<FollowUpKind?>()
        || Is<IReadOnlyList<string>>();

    private bool TryAddAsValue() =>
        Is<string>()
        || Is<bool>()
        || Is<int>()
        || Is<double>()
        || Is<int?>()
        || Is<DateOnly?>()
        || Is<Uri>()
        || Is<TextSpan>()
        || Is<TextSpan?>()
        || Is<LocalizedText>()
        || Is<Quotation>()
        || Is<Edition>()
        || Is<StatedCounts>()
        || Is<CodeStandards>()
        || Is<Division>()
        || Is<GeoLocation>();

    private bool TryAddAsWord() =>
        Is<TradeFlows>()
        || Is<TransportModes>()
        || Is<MeasureAction>()
        || Is<TopicKind>()
        || Is<AgencyRole>()
        || Is<DivisionKind>()
        || Is<FollowUpKind>()
        || Is<Confidence>()
        || Is<EvidenceKind>()
        || Is<Reliability?>()
        || Is<MatchField>()
        || Is<CatalogueChangeKind>()
        || Is<CatalogueProblemCode>();

    private bool TryAddAsList() =>
        Is<CatalogueList<Division>>()
        || Is<CatalogueList<Quotation>>()
        || Is<CatalogueList<TextSpan>>()
        || Is<CatalogueList<Citation>>()
        || Is<CatalogueList<FollowUp>>()
        || Is<CatalogueList<Evidence>>()
        || Is<CatalogueList<MeasureMatch>>()
        || Is<CatalogueList<MatchReason>>()
        || Is<CatalogueList<CatalogueChange>>()
        || Is<CatalogueList<MemberChange>>()
        || Is<CatalogueList<string>>()
        || Is<CatalogueSet<SourceDocumentId, SourceDocument>>()
        || Is<CatalogueSet<KeyTaskId, KeyTask>>()
        || Is<CatalogueSet<MeasureId, Measure>>()
        || Is<CatalogueSet<AgencyId, Agency>>()
        || Is<CatalogueSet<PilotCityId, PilotCity>>()
        || Is<CatalogueSet<TopicId, Topic>>()
        || Is<CatalogueSet<EditionId, KnownEdition>>()
        || Is<CatalogueSet<PilotCityId, KnownCity>>()
        || Is<CatalogueSet<AgencyId, KnownAgency>>();

    /// <summary>Ids are offered as the strings they are written as: a type with a converter has no schema.</summary>
    private bool Id<TId>()
        where TId : struct, IEquatable<TId>
    {
        if (Getter<TId>() is { } get)
        {
            // The empty id is left out where it says so: as a string, it would be no default.
            var isOptional = _leftOut == JsonIgnoreCondition.WhenWritingDefault;
            return With(owner => get((TOwner)owner) is var id && isOptional && id.Equals(default) ? null : id.ToString());
        }
        if (Getter<TId?>() is { } getNullable)
            return With(owner => getNullable((TOwner)owner)?.ToString(), isNullable: true);
        return Getter<CatalogueList<TId>>() is { } getList && With(owner => Strings(getList((TOwner)owner)));
    }

    private bool Is<T>()
    {
        if (Getter<T>() is not { } get)
            return false;
        var set = _property.SetMethod?.CreateDelegate<Action<TOwner, T?>>();
        return With(owner => get((TOwner)owner), _isNullable, set is null ? null : (owner, value) => set((TOwner)owner, value));
    }

    private Func<TOwner, T>? Getter<T>() => _property.PropertyType == typeof(T) ? _property.GetMethod!.CreateDelegate<Func<TOwner, T>>() : null;

    private bool With<T>(Func<object, T> get, bool isNullable = false, Action<object, T?>? set = null)
    {
        _shape.With(_property.Name, get, set, isNullable, _leftOut, _property.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order ?? 0);
        return true;
    }

    private static string[] Strings<TId>(CatalogueList<TId> ids)
        where TId : struct
    {
        var strings = new string[ids.Count];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = ids[i].ToString()!;
        return strings;
    }
}
