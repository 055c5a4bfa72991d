using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>What a later source reports to have become of a measure or of an edition.</summary>
public sealed class FollowUp : ICitable
{
    private readonly InitiativeCatalogue _catalogue;
    private readonly int _source;
    private readonly int? _city;

    private FollowUp(InitiativeCatalogue catalogue, Row row)
    {
        _catalogue = catalogue;
        Kind = (FollowUpKind)row.Value();
        On = row.Date();
        _city = row.Number();
        Summary = new LocalizedText(row.Object());
        _source = row.Value();
        Confidence = (Confidence)row.Value();
    }

    /// <summary>What happened.</summary>
    public FollowUpKind Kind { get; }

    /// <summary>The day on which it happened or was announced, or null where no source gives it.</summary>
    public DateOnly? On { get; }

    /// <summary>The pilot city that issued or did it; null where it is not of one city.</summary>
    [JsonIgnore, IgnoreDataMember]
    public PilotCity? City => _city is { } city ? _catalogue.Cities[city] : null;

    /// <summary>The id of <see cref="City"/>, or null.</summary>
    public PilotCityId? CityId => City?.Id;

    /// <summary>One sentence in our words, in English and, where we have written it, in Chinese.</summary>
    public LocalizedText Summary { get; }

    /// <summary>Who reports it.</summary>
    [JsonIgnore, IgnoreDataMember]
    public SourceDocument Source => _catalogue.Sources[_source];

    /// <summary>The id of <see cref="Source"/>.</summary>
    public SourceDocumentId SourceId => Source.Id;

    /// <summary>How much weight <see cref="Source"/> carries, or null where nobody has graded it. It says nothing about <see cref="Confidence"/>: show both.</summary>
    public Reliability? SourceReliability => Source.Reliability;

    /// <summary>
    /// How sure it is that the report concerns this measure. It says nothing about the source: show it together with <see cref="SourceReliability"/>, and anything below
    /// <see cref="Confidence.High"/> only together with the grade.
    /// </summary>
    public Confidence Confidence { get; }

    /// <summary>Says where its kind, its day, its city and its summary come from. The grades are ours.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.Add(nameof(Kind), Source);
        if (On is not null)
            sheet.Add(nameof(On), DaySource);
        if (City is not null)
            sheet.Add(nameof(City), Source);
        sheet.Add(nameof(Summary), Source, new("In our words.", "我方表述。"));
        if (SourceReliability is not null)
            sheet.AddOurs(nameof(SourceReliability));
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

    /// <summary>The status that it gives to a measure.</summary>
    internal MeasureStatus Status => Kind switch
    {
        FollowUpKind.ReplicatedNationwide => MeasureStatus.ReplicatedNationwide,
        FollowUpKind.Continued => MeasureStatus.Continued,
        FollowUpKind.Opened or FollowUpKind.NewRule or FollowUpKind.Result => MeasureStatus.Implemented,
        _ => MeasureStatus.NotKnown,
    };

    internal static CatalogueList<FollowUp> ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var items = rows.List(out var count);
        var followUps = new FollowUp[count];
        for (var i = 0; i < count; i++)
            followUps[i] = new FollowUp(catalogue, items.Object());
        return new CatalogueList<FollowUp>(followUps);
    }

    /// <summary>The follow-ups of each measure.</summary>
    internal static CatalogueList<FollowUp>[] ReadLists(InitiativeCatalogue catalogue, Row rows)
    {
        var measures = rows.List(out var count);
        var lists = new CatalogueList<FollowUp>[count];
        for (var i = 0; i < count; i++)
            lists[i] = ReadAll(catalogue, measures);
        return lists;
    }

    /// <summary>Day, summary, confidence of the mapping, and the source with its reliability.</summary>
    public override string ToString()
    {
        var day = On is { } on ? $"{IsoDate.Write(on)}: " : "";
        var mapping = Confidence == Confidence.High ? "high" : "medium";
        var reliability = SourceReliability is { } grade ? $"reliability: {EnglishNames.Of(grade)}" : "reliability: not graded";
        return Invariant($"{day}{Summary} (confidence of the mapping: {mapping}; source: {Source.Issuer?.English ?? "publisher not known"}, {reliability})");
    }
}
