using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>A name, a title or words of ours in English and, where there is one, in Chinese.</summary>
/// <remarks>Equal to another one when both texts are equal, and to a string when the English text is, ordinally. Never changes; safe for use by any number of threads.</remarks>
public sealed class LocalizedText : IEquatable<LocalizedText>, IComparable
{
    private readonly InitiativeCatalogue? _catalogue;
    private readonly int? _chineseSource;

    internal LocalizedText(string english, string? chinese = null)
    {
        English = english;
        Chinese = chinese;
    }

    internal LocalizedText(Row row)
        : this(row.Text()!, row.Text())
    {
    }

    /// <summary>The text that comes next in a row, or null where there is none.</summary>
    internal static LocalizedText? OrNull(Row row) => row.ObjectOrNull() is { } text ? new LocalizedText(text) : null;

    /// <summary>A title whose Chinese may be the wording of a source.</summary>
    internal LocalizedText(InitiativeCatalogue catalogue, Row row)
        : this(row)
    {
        _catalogue = catalogue;
        _chineseSource = row.Number();
    }

    /// <summary>The English text; never empty.</summary>
    public string English { get; }

    /// <summary>
    /// The Chinese text in simplified characters, or null where none is known. Names are standard usage. A title is ours unless <see cref="ChineseSource"/> names a source; no
    /// Chinese title is official.
    /// </summary>
    public string? Chinese { get; }

    /// <summary>The source whose wording <see cref="Chinese"/> is, if need be put into simplified characters; null where the text is ours or standard usage.</summary>
    [JsonIgnore, IgnoreDataMember]
    public SourceDocument? ChineseSource => _chineseSource is { } source ? _catalogue!.Sources[source] : null;

    /// <summary>The text for a culture: the Chinese for any Chinese culture (<c>zh</c>, <c>zh-CN</c>, <c>zh-Hant-HK</c> …) if there is one, else the English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    /// <remarks>With invariant globalization a program can make a Chinese culture only where its project sets <c>PredefinedCulturesOnly</c> to false.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string For(CultureInfo culture) => IsChinese(culture) ? Chinese ?? English : English;

    /// <summary>Whether readers of a culture are shown Chinese, where there is any.</summary>
    internal static bool IsChinese(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        // By its name: with invariant globalization, cultures know nothing else of themselves.
        return culture.Name.Equals("zh", StringComparison.OrdinalIgnoreCase) || culture.Name.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The English text.</summary>
    public override string ToString() => English;

    /// <summary>The English text, as <see cref="ToString"/> gives it; null for null.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator string?(LocalizedText? text) => text?.English;

    /// <summary>Whether another text is equal in English and in Chinese, ordinally. Its source does not count.</summary>
    public bool Equals([NotNullWhen(true)] LocalizedText? other) => other is not null && English == other.English && Chinese == other.Chinese;

    /// <summary>Whether the English text is a given one, ordinally: the same as <c>text == english</c>.</summary>
    /// <param name="english">The text to compare with.</param>
    public bool Equals([NotNullWhen(true)] string? english) => English == english;

    /// <summary>Whether an object is a text that is equal in English and in Chinese.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as LocalizedText);

    /// <summary>Compares the English texts, then the Chinese, ordinally. For readers, sort by <see cref="For"/> with a comparer of their culture.</summary>
    /// <param name="obj">Another text, or null, which comes first.</param>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is something else.</exception>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        LocalizedText other => string.CompareOrdinal(English, other.English) is var english and not 0 ? english : string.CompareOrdinal(Chinese, other.Chinese),
        _ => throw new ArgumentException($"Only another {nameof(LocalizedText)} can be compared with it.", nameof(obj)),
    };

    /// <summary>A hash code of both texts, valid in this process only.</summary>
    public override int GetHashCode() => HashCode.Combine(English.GetHashCode(), Chinese is null ? 0 : Chinese.GetHashCode());

    /// <summary>Whether both texts are equal, or both null.</summary>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);
}
