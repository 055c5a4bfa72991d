using System.Globalization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>Where facts come from: the official document, a report, or a published code list.</summary>
public sealed partial class SourceDocument : CatalogueEntity<SourceDocumentId>
{
    private readonly string? _url;
    private Uri? _uri;

    /// <param name="catalogue">The catalogue, or null for a source of a history.</param>
    /// <param name="index">The index of the source.</param>
    /// <param name="row">Its values.</param>
    internal SourceDocument(InitiativeCatalogue? catalogue, int index, Row row)
        : base(catalogue, index, SourceDocumentId.Of(row.Text()!))
    {
        Title = row.Text();
        ChineseTitle = row.Text();
        IsTitleOurs = row.Flag();
        IsChineseTitleOurs = row.Flag();
        Number = row.Text();
        Issuer = LocalizedText.OrNull(row);
        IssuedOn = row.Date();
        _url = row.Text();
        Language = row.Text();
        IsTranslation = row.Flag();
        PrevailingLanguage = row.Text();
        Licence = row.Text();
        Reliability = (Reliability?)row.Number();
        Note = LocalizedText.OrNull(row);
        Sha256 = row.Text();
        Text = row.Text();
    }

    /// <summary>The title as published, or a description of ours where only the document's number or day is known; null where there is neither.</summary>
    public string? Title { get; }

    /// <summary>The Chinese title or a description of ours in Chinese; null where <see cref="Title"/> is Chinese itself or none is known.</summary>
    public string? ChineseTitle { get; }

    /// <summary>Whether <see cref="Title"/> is ours: a description where no title is known, or a translation.</summary>
    public bool IsTitleOurs { get; }

    /// <summary>Whether <see cref="ChineseTitle"/> is ours: a description where no title is known, or a translation.</summary>
    public bool IsChineseTitleOurs { get; }

    /// <summary>The number that its issuer gave the document, such as <c>津商岸服〔2025〕4号</c>; null where it has none or none is known.</summary>
    public string? Number { get; }

    /// <summary>Who issued it, in Chinese where that name is known; null where the publisher is not known.</summary>
    public LocalizedText? Issuer { get; }

    /// <summary>The date of issue that it states, or null where none is known.</summary>
    public DateOnly? IssuedOn { get; }

    /// <summary>Where it was published, or null for a standard that is cited by name.</summary>
    public Uri? Url => _url is null ? null : _uri ?? Published.Once(ref _uri, new Uri(_url));

    /// <summary>The language of <see cref="Text"/> as a BCP 47 tag, such as <c>en</c>; null where it is not known.</summary>
    public string? Language { get; }

    /// <summary>Whether the document says that it is a translation.</summary>
    public bool IsTranslation { get; }

    /// <summary>The language of the version that prevails over a translation, as a BCP 47 tag; null where none is stated.</summary>
    public string? PrevailingLanguage { get; }

    /// <summary>The licence under which its data is used, as an SPDX expression; null where none applies.</summary>
    public string? Licence { get; }

    /// <summary>How much weight it carries, or null where nobody has graded it. The grade is ours.</summary>
    public Reliability? Reliability { get; }

    /// <summary>What else is to be known of it, such as that a copy was read; null where there is nothing.</summary>
    public LocalizedText? Note { get; }

    /// <summary>The SHA-256 of <see cref="Text"/> in UTF-8, 64 lower-case hexadecimal digits; null where no text is held.</summary>
    public string? Sha256 { get; }

    /// <summary>The whole text, to which <see cref="Quotation.Spans"/> refer; null for a source that is only cited.</summary>
    public string? Text { get; }

    /// <summary>The title for a culture: <see cref="ChineseTitle"/> for any Chinese culture if there is one, else <see cref="Title"/>.</summary>
    /// <param name="culture">The culture of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string? TitleFor(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Label?.For(culture);
    }

    internal override LocalizedText? Label => Title is null ? null : new LocalizedText(Title, ChineseTitle);

    /// <summary>The address as it is written in the data.</summary>
    internal string? Address => _url;

    internal static SourceDocument[] ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var items = rows.List(out var count);
        var sources = new SourceDocument[count];
        for (var i = 0; i < count; i++)
            sources[i] = new SourceDocument(catalogue, i, items.Object());
        return sources;
    }

    /// <summary>What <see cref="ToString"/> says, for a culture: in Chinese, as far as it is known, for any Chinese culture, else in English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string TextFor(CultureInfo culture)
    {
        var isChinese = LocalizedText.IsChinese(culture);
        var comma = isChinese ? "，" : ", ";
        var name = TitleFor(culture) ?? _url ?? (isChinese ? "无题名" : "untitled");
        return Invariant($"{name}{(Number is null ? "" : comma + Number)}{comma}{IssuedFor(culture)} ({Id})");
    }

    /// <summary>Title, number, issuer, date and id. It says "publisher not known" and "not dated" where no issuer or date is known.</summary>
    public override string ToString() => TextFor(CultureInfo.InvariantCulture);

    /// <summary>Issuer and date for a culture; it says which of them is not known.</summary>
    internal string IssuedFor(CultureInfo culture)
    {
        var isChinese = LocalizedText.IsChinese(culture);
        var issuer = Issuer?.For(culture) ?? (isChinese ? "发布者不详" : "publisher not known");
        var date = IssuedOn is { } on ? IsoDate.Write(on) : isChinese ? "未注明日期" : "not dated";
        return $"{issuer}{(isChinese ? "，" : ", ")}{date}";
    }
}
