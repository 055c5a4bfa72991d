using static System.FormattableString;

namespace Initiative.Core;

/// <summary>Where facts come from: the official document, a report, or a published code list.</summary>
public sealed partial class SourceDocument : CatalogueEntity<SourceDocumentId>
{
    private readonly string? _url;
    private Uri? _uri;

    internal SourceDocument(
        InitiativeCatalogue? catalogue,
        int index,
        string id,
        string? title = null,
        string? issuer = null,
        DateOnly? issuedOn = null,
        string? url = null,
        string? language = null,
        bool isTranslation = false,
        string? prevailingLanguage = null,
        string? licence = null,
        Reliability? reliability = null,
        string? sha256 = null,
        string? text = null)
        : base(catalogue, index, new(id))
    {
        Title = title;
        Issuer = issuer;
        IssuedOn = issuedOn;
        _url = url;
        Language = language;
        IsTranslation = isTranslation;
        PrevailingLanguage = prevailingLanguage;
        Licence = licence;
        Reliability = reliability;
        Sha256 = sha256;
        Text = text;
    }

    /// <summary>The title as published, or null where it is not known.</summary>
    public string? Title { get; }

    /// <summary>Who issued it, or null where that is not known.</summary>
    public string? Issuer { get; }

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

    /// <summary>The SHA-256 of <see cref="Text"/> in UTF-8, 64 lower-case hexadecimal digits; null where no text is held.</summary>
    public string? Sha256 { get; }

    /// <summary>The whole text, to which <see cref="Quotation.Spans"/> refer; null for a source that is only cited.</summary>
    public string? Text { get; }

    internal override LocalizedText? Label => Title is null ? null : new LocalizedText(Title);

    /// <summary>Title, issuer and date, as far as they are known, and the id.</summary>
    public override string ToString()
    {
        var name = Title ?? _url ?? "untitled";
        var origin = Issuer is null ? "" : $", {Issuer}";
        var date = IssuedOn is { } on ? $", {Spelled.Of(on)}" : "";
        return Invariant($"{name}{origin}{date} ({Id})");
    }
}
