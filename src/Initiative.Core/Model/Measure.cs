using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>One measure of the initiative.</summary>
/// <remarks>
/// <see cref="Flows"/>, <see cref="Modes"/> and <see cref="Topics"/> hold only what the measure's own words state, and
/// <see cref="Evidence"/> says with which words. What the document does not say is not tagged.
/// </remarks>
public sealed partial class Measure : CatalogueEntity<MeasureId>, ICitable
{
    private readonly int _task;
    private readonly Tag[] _flows;
    private readonly Tag[] _modes;
    private readonly Tag[] _topicTags;
    private CatalogueList<Evidence>? _evidence;
    private CatalogueSet<TopicId, Topic>? _topics;

    private Measure(InitiativeCatalogue catalogue, int index, Row row)
        : base(catalogue, index, MeasureId.Of(row.Text()!))
    {
        Title = new LocalizedText(catalogue, row.Object());
        _task = row.Value();
        Action = row.Text()!;
        Quotation = new Quotation(catalogue, row.Object());
        _flows = row.Tags();
        _modes = row.Tags();
        _topicTags = row.Tags();
        foreach (var flow in _flows)
            Flows |= (TradeFlows)flow.Value;
        foreach (var mode in _modes)
            Modes |= (TransportModes)mode.Value;
    }

    /// <summary>Its place in the document, from 1, counted through all tasks.</summary>
    public int Ordinal => Index + 1;

    /// <summary>A short title of ours; the Chinese can be the wording of a source. The official words are the <see cref="Quotation"/>.</summary>
    public LocalizedText Title { get; }

    /// <summary>The official words.</summary>
    public Quotation Quotation { get; }

    /// <summary>The task under which the document lists it.</summary>
    [JsonIgnore, IgnoreDataMember]
    public KeyTask Task => Catalogue.Tasks[_task];

    /// <summary>The id of <see cref="Task"/>.</summary>
    public KeyTaskId TaskId => Task.Id;

    /// <summary>The verb of the official words, as printed there, such as <c>optimize</c>.</summary>
    public string Action { get; }

    /// <summary>The directions of trade that the official words state; <see cref="TradeFlows.None"/> means that they state none.</summary>
    public TradeFlows Flows { get; }

    /// <summary>The modes of transport that the official words state; <see cref="TransportModes.None"/> means that they state none.</summary>
    public TransportModes Modes { get; }

    /// <summary>What the official words are about, most specific first.</summary>
    [JsonIgnore, IgnoreDataMember]
    public CatalogueSet<TopicId, Topic> Topics => _topics ?? Published.Once(ref _topics, CollectTopics());

    /// <summary>The ids of <see cref="Topics"/>.</summary>
    public CatalogueList<TopicId> TopicIds => Topics.Ids;

    /// <summary>The words behind each flow, mode and topic, in this order.</summary>
    public CatalogueList<Evidence> Evidence => _evidence ?? Published.Once(ref _evidence, new([.. EvidenceOf(EvidenceKind.Flow, _flows), .. EvidenceOf(EvidenceKind.Mode, _modes), .. EvidenceOf(EvidenceKind.Topic, _topicTags)]));

    /// <summary>What is known to have become of it; empty means "not known", never "nothing".</summary>
    /// <example>
    /// <code>
    /// var measure = Edition2025.Measures.LithiumBatteryExports;
    ///
    /// var basis = measure.IsStatusInferred ? "an inference" : "as reported";
    /// Console.WriteLine($"{measure.Status}: {basis}, {measure.StatusConfidence}");   // ReplicatedNationwide: an inference, Medium
    /// foreach (var followUp in measure.FollowUps)
    ///     Console.WriteLine($"{followUp.Kind}: {followUp.Summary}");        // Result: GACC's spokesman: …
    /// </code>
    /// </example>
    public CatalogueList<FollowUp> FollowUps => Catalogue.MeasureFollowUps[Index];

    /// <summary>What is known of whether it applies, from its <see cref="FollowUps"/>. Where <see cref="IsStatusInferred"/> is true, no report says so of this measure: read it as "taken as" this.</summary>
    /// <remarks><see cref="Cite"/> names the sources. Show it together with <see cref="StatusConfidence"/> and <see cref="IsStatusInferred"/>. A decision, an agreement or an announcement alone gives no status.</remarks>
    public MeasureStatus Status
    {
        get
        {
            var status = MeasureStatus.NotKnown;
            foreach (var followUp in FollowUps)
            {
                if (followUp.Status > status)
                    status = followUp.Status;
            }
            return status;
        }
    }

    /// <summary>How sure it is that the reports behind <see cref="Status"/> concern this measure: the best grade of those that give it; null where it is not known, never high where <see cref="IsStatusInferred"/> is true.</summary>
    public Confidence? StatusConfidence
    {
        get
        {
            var status = Status;
            Confidence? best = null;
            foreach (var followUp in FollowUps)
            {
                if (status != MeasureStatus.NotKnown && followUp.Status == status && !(followUp.Confidence <= best))
                    best = followUp.Confidence;
            }
            return best;
        }
    }

    /// <summary>Whether <see cref="Status"/> is an inference: no report that gives it names the measure, as where a report counts many measures and this one is taken to be among them.</summary>
    public bool IsStatusInferred
    {
        get
        {
            var status = Status;
            if (status == MeasureStatus.NotKnown)
                return false;
            foreach (var followUp in FollowUps)
            {
                if (followUp.Status == status && !followUp.IsInferred)
                    return false;
            }
            return true;
        }
    }

    /// <summary>Says where its words, title, task and verb, each flow, mode and topic, its follow-ups and its status come from.</summary>
    /// <inheritdoc cref="ICitable.Cite"/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.Add(nameof(Quotation), Quotation);
        sheet.AddTitle(Title);
        sheet.Add(nameof(Task), Task.Quotation);
        sheet.Add(nameof(Action), Quotation);
        foreach (var evidence in Evidence)
            sheet.Add(evidence.Kind switch { EvidenceKind.Flow => nameof(Flows), EvidenceKind.Mode => nameof(Modes), _ => nameof(Topics) }, evidence.Quotation);
        sheet.Add(FollowUps);
        if (Status == MeasureStatus.NotKnown)
            return sheet.ToList();
        foreach (var followUp in FollowUps)
        {
            if (followUp.Status == Status)
                sheet.Add(nameof(Status), followUp.Source, followUp.IsInferred
                    ? new("Inferred: this source counts the measure among others and does not name it.", "推断：该来源把该措施计入一批措施，未点名。")
                    : new("Derived from this follow-up.", "由该后续情况得出。"));
        }
        sheet.AddOurs(nameof(StatusConfidence));
        return sheet.ToList();
    }

    string ICitable.About => $"measures/{Id}";

    internal override LocalizedText Label => Title;

    internal int TaskIndex => _task;

    internal static Measure[] ReadAll(InitiativeCatalogue catalogue, Row rows)
    {
        var items = rows.List(out var count);
        var measures = new Measure[count];
        for (var i = 0; i < count; i++)
            measures[i] = new Measure(catalogue, i, items.Object());
        return measures;
    }

    /// <summary>Ordinal, title and id, as <c>1. Lithium battery exports (lithium-battery-exports)</c>.</summary>
    public override string ToString() => Invariant($"{Ordinal}. {Title.English} ({Id})");

    /// <summary>Joins the measures of each topic that it is tagged with.</summary>
    internal void JoinTopics(Groups<MeasureId, Measure> measuresByTopic)
    {
        foreach (var evidence in Evidence)
        {
            if (evidence.Kind == EvidenceKind.Topic)
                measuresByTopic.Add(evidence.Value, this);
        }
    }

    private CatalogueSet<TopicId, Topic> CollectTopics()
    {
        var topics = new List<Topic>();
        foreach (var evidence in Evidence)
        {
            if (evidence.Topic is { } topic)
                topics.Add(topic);
        }
        return new CatalogueSet<TopicId, Topic>([.. topics]);
    }

    private Evidence[] EvidenceOf(EvidenceKind kind, Tag[] tags)
    {
        var evidence = new Evidence[tags.Length];
        for (var i = 0; i < tags.Length; i++)
            evidence[i] = new Evidence(this, kind, tags[i].Value, tags[i].Span);
        return evidence;
    }
}
