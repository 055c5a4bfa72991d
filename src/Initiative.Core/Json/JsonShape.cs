using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Initiative.Core.Json;

/// <summary>The members that a type is written with, one after the other.</summary>
/// <param name="type">The type.</param>
/// <param name="options">The options of the app.</param>
internal sealed class JsonShape(Type type, JsonSerializerOptions options)
{
    private readonly List<JsonPropertyInfo> _members = [];
    private readonly List<JsonParameterInfoValues> _parameters = [];

    internal JsonPropertyInfo[] Members => [.. _members];

    /// <summary>The members as what the type is made from when it is read.</summary>
    internal JsonParameterInfoValues[] Parameters => [.. _parameters];

    /// <summary>A member that always has a value, unless its type says otherwise.</summary>
    internal JsonShape With<T>(string name, Func<object, T> get, JsonIgnoreCondition? leftOut = null, object? elseReadAs = null) =>
        With(name, get, leftOut, isNullable: false, elseReadAs);

    /// <summary>A member that may be null.</summary>
    internal JsonShape WithOptional<T>(string name, Func<object, T?> get, JsonIgnoreCondition? leftOut = null)
        where T : class => With(name, get, leftOut, isNullable: true, elseReadAs: null);

    private JsonShape With<T>(string name, Func<object, T> get, JsonIgnoreCondition? leftOut, bool isNullable, object? elseReadAs)
    {
        var member = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = type,
            PropertyName = name,
            Getter = get!,
            IgnoreCondition = leftOut,
        });
        if (!typeof(T).IsValueType)
            member.IsGetNullable = member.IsSetNullable = isNullable;
        _parameters.Add(new JsonParameterInfoValues
        {
            Name = name,
            ParameterType = typeof(T),
            Position = _members.Count,
            IsNullable = isNullable || Nullable.GetUnderlyingType(typeof(T)) is not null,
            IsMemberInitializer = !type.IsValueType,
            HasDefaultValue = elseReadAs is not null,
            DefaultValue = elseReadAs,
        });
        _members.Add(member);
        return this;
    }
}
