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

    /// <summary>Adds a member.</summary>
    /// <param name="name">Its name in C#.</param>
    /// <param name="get">How an object gives it.</param>
    /// <param name="set">How an object takes it, if it does.</param>
    /// <param name="isNullable">Whether it may be null, for a reference type.</param>
    /// <param name="leftOut">When it is not written, other than the app's options say.</param>
    /// <param name="order">Its place: members of a lower one come first.</param>
    internal JsonShape With<T>(
        string name, Func<object, T> get, Action<object, T?>? set = null, bool isNullable = false, JsonIgnoreCondition? leftOut = null, int order = 0)
    {
        var member = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = type,
            PropertyName = name,
            Getter = get!,
            Setter = set,
            IgnoreCondition = leftOut,
        });
        member.Order = order;
        if (!typeof(T).IsValueType)
            member.IsGetNullable = member.IsSetNullable = isNullable;
        _parameters.Add(new JsonParameterInfoValues
        {
            Name = name,
            ParameterType = typeof(T),
            Position = _members.Count,
        });
        _members.Add(member);
        return this;
    }
}
