using System.Globalization;
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
        IsInferred = row.Flag();
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
    /// <see cref="Confidence.High"/> only together with the grade. It is never high where <see cref="IsInferred"/> is true: a source that does not name the measure cannot plainly speak of it.
    /// </summary>
    public Confidence Confidence { get; }

    /// <summary>
    /// Whether <see cref="Source"/> does not name the measure, so that what it reports is inferred for it: it counts many measures, and this one is taken to be among them. Say so wherever
    /// <see cref="Kind"/> is shown.
    /// </summary>
    public bool IsInferred { get; }

    /// <summary>Says where its kind, its day, its city and its summary come from. The grades are ours.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.Add(nameof(Kind), Source, IsInferred ? new("Inferred: the source counts the measure among others and does not name it.", "推断：该来源把该措施计入一批措施，未点名。") : null);
        if (On is not null)
            sheet.Add(nameof(On), DaySource);
        if (City is not null)
            sheet.Add(nameof(City), Source);
        sheet.Add(nameof(Summary), Source, new("In our words.", "本目录表述。"));
        if (SourceReliability is not null)
            sheet.AddOurs(nameof(SourceReliability));
        sheet.AddOurs(nameof(Confidence));
        return sheet.ToList();
    }

    string ICitable.About => $"follow-ups/{SourceId}";

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

    /// <summary>What <see cref="ToString"/> says, for a culture: in Chinese for any Chinese culture, else in English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string TextFor(CultureInfo culture)
    {
        if (!LocalizedText.IsChinese(culture))
            return ToString();
        var day = On is { } on ? $"{IsoDate.Write(on)}：" : "";
        var reliability = SourceReliability is { } grade ? ChineseNames.Of(grade) : "未评级";
        return $"{day}{Summary.For(culture)}（把握程度：{ChineseNames.Of(Confidence)}；来源：{Source.IssuedFor(culture)}，可靠程度：{reliability}{(IsInferred ? "；推断" : "")}）";
    }

    /// <summary>Day, summary, confidence of the mapping, the source's issuer and date with its reliability, and that it is inferred where it is. It says "publisher not known" and "not dated".</summary>
    public override string ToString()
    {
        var day = On is { } on ? $"{IsoDate.Write(on)}: " : "";
        var reliability = SourceReliability is { } grade ? $"reliability: {EnglishNames.Of(grade)}" : "reliability: not graded";
        return Invariant($"{day}{Summary} (confidence of the mapping: {EnglishNames.Of(Confidence)}; source: {Source.IssuedFor(CultureInfo.InvariantCulture)}, {reliability}{(IsInferred ? "; an inference" : "")})");
    }
}
