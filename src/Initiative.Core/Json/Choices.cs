using System.Runtime.CompilerServices;

namespace Initiative.Core.Json;

/// <summary>The names that the values of an enum have in JSON.</summary>
internal sealed class Choices
{
    private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);

    private Choices(string what, string[] names)
    {
        What = what;
        Names = names;
    }

    /// <summary>What a name stands for, for messages, such as "kind of topic".</summary>
    internal string What { get; }

    internal string[] Names { get; }

    internal static Choices Of<TEnum>(string what)
        where TEnum : struct, Enum
    {
        var choices = new Choices(what, JsonNames<TEnum>.All);
        foreach (var name in choices.Names)
        {
            JsonNames<TEnum>.TryRead(name, out var value);
            choices._values.Add(name, Unsafe.BitCast<TEnum, int>(value));
        }
        return choices;
    }

    internal bool TryGet(string name, out int value) => _values.TryGetValue(name, out value);

    internal int this[string name] => _values[name];
}
