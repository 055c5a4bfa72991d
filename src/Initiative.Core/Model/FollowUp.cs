using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>What a later source reports to have become of a measure or of an edition.</summary>
public sealed class FollowUp : ICited
{
    private readonly InitiativeCatalogue _catalogue;
    private readonly int _source;

    private FollowUp(InitiativeCatalogue catalogue, Row row)
    {
        _catalogue = catalogue;
        Kind = (FollowUpKind)row.Value();
        On = row.Date();
        Summary = row.Text()!;
        _source = row.Value();
        Confidence = (Confidence)row.Value();
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

    internal static CatalogueList<FollowUp> ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var items = rows.List(out var count);
        var followUps = new FollowUp[count];
        for (var i = 0; i < count; i++)
            followUps[i] = new FollowUp(catalogue, items.Object());
        return new CatalogueList<FollowUp>(followUps);
    }

    /// <summary>Day, summary and confidence.</summary>
    public override string ToString() =>
        Invariant($"{(On is { } on ? Invariant($"{on:yyyy-MM-dd}: ") : "")}{Summary} (confidence: {(Confidence == Confidence.High ? "high" : "medium")})");
}
