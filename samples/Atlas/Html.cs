using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Initiative.Core.Atlas;

/// <summary>A piece of markup. Text gets into it only through <see cref="Of"/>, which escapes it.</summary>
internal readonly struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static Html None => default;

    /// <summary>Markup from an interpolated string: the literal parts are markup, every value is escaped unless it is markup already.</summary>
    public static Html Of(HtmlBuilder builder) => new(builder.ToString());

    /// <summary>Pieces one after another, with a separator that is text.</summary>
    public static Html Join(string separator, IEnumerable<Html> pieces) => new(string.Join(HtmlBuilder.Escape(separator), pieces));

    /// <summary>Markup of our own, such as a style sheet; never anything that somebody typed.</summary>
    public static Html FromMarkup(string markup) => new(markup);

    public bool IsEmpty => string.IsNullOrEmpty(_markup);

    /// <summary>The markup, or nothing where a condition does not hold.</summary>
    public Html If(bool condition) => condition ? this : default;

    public override string ToString() => _markup ?? "";
}

/// <summary>Collects an interpolated string as markup.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlBuilder(int literalLength, int formattedCount)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup = new(literalLength + (formattedCount * 32));

    // Characters that show nothing and could hide or turn around what stands beside them.
    private static readonly SearchValues<char> Hidden = SearchValues.Create("\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF");

    public static string Escape(string text) => Encoder.Encode(Shown(text));

    private static string Shown(string text) => text.AsSpan().ContainsAny(Hidden) ? string.Concat(text.Select(static letter => Hidden.Contains(letter) ? '\uFFFD' : letter)) : text;

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _markup.Append(Escape(text));
    }

    public void AppendFormatted(Html markup) => _markup.Append(markup.ToString());

    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces)
            _markup.Append(piece.ToString());
    }

    public void AppendFormatted<T>(T value)
        where T : IFormattable => AppendFormatted(value.ToString(null, CultureInfo.InvariantCulture));

    public override string ToString() => _markup.ToString();
}
