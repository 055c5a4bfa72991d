using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>Where one fact comes from.</summary>
public sealed class Citation
{
    private readonly InitiativeCatalogue _catalogue;
    private readonly int _source;

    internal Citation(InitiativeCatalogue catalogue, string fact, int source, Quotation? quotation = null, string? note = null)
    {
        _catalogue = catalogue;
        _source = source;
        Fact = fact;
        Quotation = quotation;
        Note = note;
    }

    /// <summary>The member that holds the fact, such as <c>DurationMonths</c> or <c>Stated.Measures</c>.</summary>
    public string Fact { get; }

    /// <summary>The source of the fact.</summary>
    [JsonIgnore]
    public SourceDocument Source => _catalogue.Sources[_source];

    /// <summary>The id of <see cref="Source"/>.</summary>
    public SourceDocumentId SourceId => Source.Id;

    /// <summary>The words that state it, or null where the text of the source is not held.</summary>
    public Quotation? Quotation { get; }

    /// <summary>An editorial decision behind the fact, or null where none was needed.</summary>
    public string? Note { get; }

    /// <summary>The fact, its source, and the words where they are held.</summary>
    public override string ToString() => Quotation is null ? $"{Fact}: {Source.ToString()}" : $"{Fact}: \"{Quotation.Text}\", {Source.ToString()}";
}
