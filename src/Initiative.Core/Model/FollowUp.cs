using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>What a later source reports to have become of a measure or of an edition.</summary>
public sealed class FollowUp : ICited
{
    private readonly InitiativeCatalogue _catalogue;
    private readonly int _source;

    internal FollowUp(InitiativeCatalogue catalogue, FollowUpKind kind, DateOnly? on, string summary, int source, Confidence confidence)
    {
        _catalogue = catalogue;
        _source = source;
        Kind = kind;
        On = on;
        Summary = summary;
        Confidence = confidence;
    }

    /// <summary>What happened.</summary>
    public FollowUpKind Kind { get; }

    /// <summary>The day on which it was announced, or null where no source gives it.</summary>
    public DateOnly? On { get; }

    /// <summary>One sentence in our words.</summary>
    public string Summary { get; }

    /// <summary>Who reports it.</summary>
    [JsonIgnore]
    public SourceDocument Source => _catalogue.Sources[_source];

    /// <summary>The id of <see cref="Source"/>.</summary>
    public SourceDocumentId SourceId => Source.Id;

    /// <summary>How sure it is that the report concerns this measure. Show anything below <see cref="Confidence.High"/> only together with the grade.</summary>
    public Confidence Confidence { get; }

    /// <inheritdoc/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.Add(nameof(Kind), Source);
        if (On is not null)
            sheet.Add(nameof(On), DaySource);
        sheet.Add(nameof(Summary), Source, "In our words.");
        sheet.AddOurs(nameof(Confidence));
        return sheet.ToList();
    }

    // A report that names measures need not name the day: where the edition's own follow-up has the same day, that one's source gives it.
    private SourceDocument DaySource
    {
        get
        {
            foreach (var followUp in _catalogue.Edition.FollowUps)
            {
                if (followUp.Kind == Kind && followUp.On == On)
                    return followUp.Source;
            }
            return Source;
        }
    }

    internal int SourceIndex => _source;

    /// <summary>Day, summary and confidence.</summary>
    public override string ToString() =>
        Invariant($"{(On is { } on ? $"{Spelled.Of(on)}: " : "")}{Summary} (confidence: {(Confidence == Confidence.High ? "high" : "medium")})");
}
