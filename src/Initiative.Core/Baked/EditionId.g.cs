// Baked from Model/MeasureId.cs by Initiative.Core.DataCompiler. Do not edit: change that file and bake again.
#nullable enable

using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Xml.Serialization;

namespace Initiative.Core;

/// <summary>Identifies one edition of a catalogue by a lower-case slug, such as <c>2025</c>.</summary>
/// <remarks>
/// <para>A slug has 1 to 64 characters: <c>a</c>-<c>z</c>, <c>0</c>-<c>9</c>, and single hyphens between them. Comparison is ordinal
/// and exact; nothing is trimmed or lower-cased for you.</para>
/// <para><c>default(EditionId)</c> is the empty id: it equals itself, belongs to no edition, and prints as an empty string.</para>
/// <para>System.Text.Json, XML serialisers, configuration, routes and query strings read and write the slug.</para>
/// <para>Immutable and safe for use by any number of threads.</para>
/// </remarks>
[DebuggerDisplay("{Value}")]
[TypeConverter(typeof(IdTypeConverter<EditionId>))]
public readonly partial struct EditionId : IEquatable<EditionId>, IComparable<EditionId>, IComparable, ISpanParsable<EditionId>, ISpanFormattable
{
    private readonly string? _slug;
    private readonly int _hash;

    // Mappers call a constructor that takes one text, even one that is not public, and check nothing. This one takes two values.
    private EditionId(string slug, int hash) => (_slug, _hash) = (slug, hash);

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

    /// <summary>Whether this is the empty id, which belongs to no edition.</summary>
    public bool IsEmpty => _slug is null;

    /// <summary>Reads an id from its slug.</summary>
    /// <param name="s">The slug, for example <c>2025</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug; the message quotes it and says what is allowed.</exception>
    /// <example>
    /// <code>
    /// var id = EditionId.Parse("2025");
    ///
    /// Console.WriteLine(EditionHistory.BuiltIn.Editions[id]);   // 2025: launched 2025-04-24, 5 months, 29 measures, 25 cities
    /// </code>
    /// </example>
    public static EditionId Parse(string s) => Parse(s, null);

    /// <summary>Reads an id from its slug.</summary>
    /// <param name="s">The slug, for example <c>2025</c>.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug; the message quotes it and says what is allowed.</exception>
    public static EditionId Parse(ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static EditionId Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var id) ? id : throw Slug.Malformed("edition", "2025", s);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static EditionId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var id) ? id : throw Slug.Malformed("edition", "2025", s);

    /// <summary>Reads an id from its slug, without throwing.</summary>
    /// <param name="s">The slug; null is no slug.</param>
    /// <param name="result">The id, or the empty id.</param>
    /// <returns>Whether <paramref name="s"/> is a slug.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out EditionId result)
    {
        var valid = Slug.IsValid(s);
        result = valid ? Of(s!) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(string, out EditionId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out EditionId result)
    {
        var valid = Slug.IsValid(s);
        result = valid ? Of(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(string, out EditionId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EditionId result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, out EditionId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EditionId result) => TryParse(s, out result);

    /// <summary>The id of a text that is known to be a slug.</summary>
    internal static EditionId Of(string slug) => new(slug, slug.GetHashCode());

    /// <summary>Whether both ids have the same slug.</summary>
    public bool Equals(EditionId other) => _hash == other._hash && string.Equals(_slug, other._slug, StringComparison.Ordinal);

    /// <summary>Whether an object is an id of this kind with the same slug.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EditionId other && Equals(other);

    /// <summary>A hash code, valid in this process only.</summary>
    public override int GetHashCode() => _hash;

    /// <summary>Orders ids by slug, ordinally; the empty id comes first.</summary>
    public int CompareTo(EditionId other) => string.CompareOrdinal(_slug, other._slug);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EditionId other => CompareTo(other),
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
    public static bool operator ==(EditionId left, EditionId right) => left.Equals(right);

    /// <summary>Whether the ids have different slugs.</summary>
    public static bool operator !=(EditionId left, EditionId right) => !left.Equals(right);
}
