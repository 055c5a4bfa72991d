using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>Where one fact comes from.</summary>
/// <example>
/// <code>
/// foreach (var citation in Edition2025.Measures.LithiumBatteryExports.Cite())
///     Console.WriteLine($"{citation.Fact}: {citation.Source?.Id.ToString() ?? citation.Note}");   // Flows: gacc-2025-04-27
/// </code>
/// </example>
public sealed class Citation
{
    private readonly InitiativeCatalogue? _catalogue;
    private readonly int _index;
    private readonly ICitable? _subject;
    private readonly SourceDocument? _source;

    /// <summary>Of a fact of the edition itself: the source is looked up when it is asked for.</summary>
    internal Citation(InitiativeCatalogue catalogue, string fact, Row row)
    {
        _catalogue = catalogue;
        _index = row.Value();
        Fact = fact;
        Quotation = row.Spans() is { Length: > 0 } spans ? new Quotation(catalogue, _index, spans) : null;
        Note = LocalizedText.OrNull(row);
    }

    internal Citation(ICitable subject, string fact, SourceDocument? source, Quotation? quotation, LocalizedText? note, bool disagrees = false, bool isDerived = false)
    {
        Disagrees = disagrees;
        IsDerived = isDerived;
        _subject = subject;
        _source = source;
        Fact = fact;
        Quotation = quotation;
        Note = note;
    }

    /// <summary>What the fact is about.</summary>
    [JsonIgnore, IgnoreDataMember]
    public ICitable Subject => _subject ?? _catalogue!.Edition;

    /// <summary>What the fact is about, as text: its kind and id, such as <c>measures/drug-imports</c> or <c>divisions/CN-33</c>; <c>edition</c> for the edition itself.</summary>
    [JsonPropertyOrder(-1)]
    public string About => Subject.About;

    /// <summary>The member that holds the fact, such as <c>DurationMonths</c> or <c>Stated.Measures</c>.</summary>
    public string Fact { get; }

    /// <summary>The source of the fact, or null where it is ours or standard usage, as <see cref="Note"/> says.</summary>
    [JsonIgnore, IgnoreDataMember]
    public SourceDocument? Source => _catalogue is null ? _source : _catalogue.Sources[_index];

    /// <summary>The id of <see cref="Source"/>, or null.</summary>
    public SourceDocumentId? SourceId => Source?.Id;

    /// <summary>The words that state it, or null where the text of the source is not held.</summary>
    public Quotation? Quotation { get; }

    /// <summary>What else is to be known of it, such as an editorial decision or that the source says less; null where there is nothing.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Whether the source contradicts the fact instead of stating it. <see cref="Note"/> says how.</summary>
    public bool Disagrees { get; }

    /// <summary>Whether the source does not state the fact: it is derived from what the source states. <see cref="Note"/> says how.</summary>
    public bool IsDerived { get; }

    /// <summary>The fact, its source, and the words where they are held; the note where there is no source. It says where a source disagrees and where the fact is derived.</summary>
    public override string ToString()
    {
        var source = Source is null ? Note?.English : Disagrees ? $"{Source}, which disagrees" : IsDerived ? $"derived from {Source}" : Source.ToString();
        return Quotation is null ? $"{Fact}: {source}" : Invariant($"{Fact}: \"{Quotation.Text}\", {source}");
    }
}
