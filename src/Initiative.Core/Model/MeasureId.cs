using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Xml.Serialization;

namespace Initiative.Core;

/// <summary>Identifies one measure of a catalogue by a lower-case slug, such as <c>lithium-battery-exports</c>.</summary>
/// <remarks>
/// <para>A slug has 1 to 64 characters: <c>a</c>-<c>z</c>, <c>0</c>-<c>9</c>, and single hyphens between them. Comparison is ordinal
/// and exact; nothing is trimmed or lower-cased for you.</para>
/// <para><c>default(MeasureId)</c> is the empty id: it equals itself, belongs to no measure, and prints as an empty string.</para>
/// <para>System.Text.Json, XML serialisers, configuration, routes and query strings read and write the slug.</para>
/// <para>Immutable and safe for use by any number of threads.</para>
/// </remarks>
[DebuggerDisplay("{Value}")]
[TypeConverter(typeof(IdTypeConverter<MeasureId>))]
public readonly partial struct MeasureId : IEquatable<MeasureId>, IComparable<MeasureId>, IComparable, ISpanParsable<MeasureId>, ISpanFormattable
{
    private readonly string? _slug;
    private readonly int _hash;

    // Mappers call a constructor that takes one text, even one that is not public, and check nothing. This one takes two values.
    private MeasureId(string slug, int hash) => (_slug, _hash) = (slug, hash);

    /// <summary>The slug, or an empty string for the empty id.</summary>
    /// <remarks>Setting it is for serialisers, which create an id first and fill it in; use <see cref="Parse(string)"/>. An empty string gives the empty id.</remarks>
    /// <exception cref="ArgumentNullException">The value that is set is null.</exception>
    /// <exception cref="FormatException">The value that is set is not a slug; the message quotes it and says what is allowed.</exception>
    [XmlText]
    public string Value
    {
        get => _slug ?? "";
        init
        {
            var id = value is "" ? default : Parse(value, null);
            (_slug, _hash) = (id._slug, id._hash);
        }
    }

    /// <summary>Whether this is the empty id, which belongs to no measure.</summary>
    public bool IsEmpty => _slug is null;

    /// <summary>Reads an id from its slug.</summary>
    /// <param name="s">The slug, for example <c>lithium-battery-exports</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug; the message quotes it and says what is allowed.</exception>
    /// <example>
    /// <code>
    /// var id = MeasureId.Parse("lithium-battery-exports");
    ///
    /// Console.WriteLine(Edition2025.Catalogue.Measures[id]);   // 1. Lithium battery exports (lithium-battery-exports)
    /// </code>
    /// </example>
    public static MeasureId Parse(string s) => Parse(s, null);

    /// <summary>Reads an id from its slug.</summary>
    /// <param name="s">The slug, for example <c>lithium-battery-exports</c>.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug; the message quotes it and says what is allowed.</exception>
    public static MeasureId Parse(ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static MeasureId Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var id) ? id : throw Slug.Malformed("measure", "lithium-battery-exports", s);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static MeasureId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var id) ? id : throw Slug.Malformed("measure", "lithium-battery-exports", s);

    /// <summary>Reads an id from its slug, without throwing.</summary>
    /// <param name="s">The slug; null is no slug.</param>
    /// <param name="result">The id, or the empty id.</param>
    /// <returns>Whether <paramref name="s"/> is a slug.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out MeasureId result)
    {
        var valid = Slug.IsValid(s);
        result = valid ? Of(s!) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(string, out MeasureId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out MeasureId result)
    {
        var valid = Slug.IsValid(s);
        result = valid ? Of(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(string, out MeasureId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MeasureId result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, out MeasureId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MeasureId result) => TryParse(s, out result);

    /// <summary>The id of a text that is known to be a slug.</summary>
    internal static MeasureId Of(string slug) => new(slug, slug.GetHashCode());

    /// <summary>Whether both ids have the same slug.</summary>
    public bool Equals(MeasureId other) => _hash == other._hash && string.Equals(_slug, other._slug, StringComparison.Ordinal);

    /// <summary>Whether an object is an id of this kind with the same slug.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is MeasureId other && Equals(other);

    /// <summary>A hash code, valid in this process only.</summary>
    public override int GetHashCode() => _hash;

    /// <summary>Orders ids by slug, ordinally; the empty id comes first.</summary>
    public int CompareTo(MeasureId other) => string.CompareOrdinal(_slug, other._slug);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        MeasureId other => CompareTo(other),
        _ => throw new ArgumentException("An id is compared with ids of its own kind only.", nameof(obj)),
    };

    /// <summary>The slug, or an empty string for the empty id.</summary>
    public override string ToString() => Value;

    /// <inheritdoc cref="ToString()"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <summary>Writes the slug to <paramref name="destination"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written: 0 if it did not fit.</param>
    /// <param name="format">Not used.</param>
    /// <param name="provider">Not used: ids are the same in every culture.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        var fits = Value.TryCopyTo(destination);
        charsWritten = fits ? Value.Length : 0;
        return fits;
    }

    /// <summary>Whether both ids have the same slug.</summary>
    public static bool operator ==(MeasureId left, MeasureId right) => left.Equals(right);

    /// <summary>Whether the ids have different slugs.</summary>
    public static bool operator !=(MeasureId left, MeasureId right) => !left.Equals(right);
}
