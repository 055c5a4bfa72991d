using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Initiative.Core;

/// <summary>A value of an enum that is read from its name only: for the routes and query strings of minimal APIs, which read enums themselves and take any number.</summary>
/// <typeparam name="TEnum">One of the enums of <see cref="Initiative.Core"/>.</typeparam>
/// <remarks>Controllers, configuration and JSON read the enums by these names as they are. <c>default</c> holds the default value of the enum.</remarks>
/// <example>
/// <code>
/// app.MapGet("/measures", (Named&lt;TradeFlows&gt;? flow, InitiativeCatalogue catalogue) =&gt;
///     catalogue.Measures.WithFlow(flow?.Value ?? TradeFlows.None));
/// </code>
/// </example>
[DebuggerDisplay("{Value}")]
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The platform binds by them: they are those of ISpanParsable.")]
public readonly struct Named<TEnum> : IEquatable<Named<TEnum>>, ISpanParsable<Named<TEnum>>
    where TEnum : struct, Enum
{
    /// <summary>The value.</summary>
    public TEnum Value { get; init; }

    /// <summary>Reads a value from its name, such as <c>export</c> or <c>import, export</c>.</summary>
    /// <param name="s">The name, or that of C#, in any case.</param>
    /// <param name="provider">Not used: names are the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a name; the message quotes it and lists the names.</exception>
    public static Named<TEnum> Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static Named<TEnum> Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw JsonNames<TEnum>.Unknown(s.ToString());

    /// <summary>Reads a value from its name, without throwing.</summary>
    /// <param name="s">The name, in any case. Null and numbers are no names.</param>
    /// <param name="provider">Not used: names are the same in every culture.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Named<TEnum> result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Named{TEnum})"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Named<TEnum> result)
    {
        var isName = JsonNames<TEnum>.TryParse(s, out var value);
        result = new() { Value = value };
        return isName;
    }

    /// <summary>Whether both have the same value.</summary>
    public bool Equals(Named<TEnum> other) => EqualityComparer<TEnum>.Default.Equals(Value, other.Value);

    /// <summary>Whether an object holds the same value of the same enum.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Named<TEnum> other && Equals(other);

    /// <summary>The hash code of the value.</summary>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The name of the value.</summary>
    public override string ToString() => Vocabulary.NameOf(Value);

    /// <summary>Whether both have the same value.</summary>
    public static bool operator ==(Named<TEnum> left, Named<TEnum> right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(Named<TEnum> left, Named<TEnum> right) => !left.Equals(right);
}
