using System.Text.Json.Serialization;
using static System.FormattableString;

namespace Initiative.Core;

/// <summary>One measure of the initiative.</summary>
/// <remarks>
/// <see cref="Flows"/>, <see cref="Modes"/> and <see cref="Topics"/> hold only what the measure's own words state, and
/// <see cref="Evidence"/> says with which words. What the document does not say is not tagged.
/// </remarks>
public sealed partial class Measure : CatalogueEntity<MeasureId>, ICited
{
    // Per tag: what it is, its value, and the start and length of its evidence in the document.
    private const int TagSize = 4;

    private readonly int _task;
    private readonly int[] _tags;
    private CatalogueSet<TopicId, Topic>? _topics;
    private CatalogueList<Evidence>? _evidence;

    internal Measure(
        InitiativeCatalogue catalogue,
        int index,
        string id,
        LocalizedText title,
        int task,
        MeasureAction action,
        Quotation quotation,
        int[] tags)
        : base(catalogue, index, new(id))
    {
        _task = task;
        _tags = tags;
        Title = title;
        Action = action;
        Quotation = quotation;
        var (flows, modes) = (0, 0);
        for (var i = 0; i < _tags.Length; i += TagSize)
        {
            if (_tags[i] == (int)EvidenceKind.Flow)
                flows |= _tags[i + 1];
            else if (_tags[i] == (int)EvidenceKind.Mode)
                modes |= _tags[i + 1];
        }
        Flows = (TradeFlows)flows;
        Modes = (TransportModes)modes;
    }

    /// <summary>Its place in the document, from 1, counted through all tasks.</summary>
    public int Ordinal => Index + 1;

    /// <summary>A short title of ours. The official words are the <see cref="Quotation"/>.</summary>
    public LocalizedText Title { get; }

    /// <summary>The official words.</summary>
    public Quotation Quotation { get; }

    /// <summary>The task under which the document lists it.</summary>
    [JsonIgnore]
    public KeyTask Task => Catalogue.Tasks[_task];

    /// <summary>The id of <see cref="Task"/>.</summary>
    public KeyTaskId TaskId => Task.Id;

    /// <summary>The verb of the official words.</summary>
    public MeasureAction Action { get; }

    /// <summary>The directions of trade that the official words state; <see cref="TradeFlows.None"/> means that they state none.</summary>
    public TradeFlows Flows { get; }

    /// <summary>The modes of transport that the official words state; <see cref="TransportModes.None"/> means that they state none.</summary>
    public TransportModes Modes { get; }

    /// <summary>What the official words are about, most specific first.</summary>
    [JsonIgnore]
    public CatalogueSet<TopicId, Topic> Topics => _topics ?? Published.Once(ref _topics, CollectTopics());

    /// <summary>The ids of <see cref="Topics"/>.</summary>
    public CatalogueList<TopicId> TopicIds => Topics.Ids;

    /// <summary>The words behind each flow, mode and topic, in this order.</summary>
    public CatalogueList<Evidence> Evidence => _evidence ?? Published.Once(ref _evidence, CollectEvidence());

    /// <summary>What is known to have become of it; empty means "not known", never "nothing".</summary>
    public CatalogueList<FollowUp> FollowUps => Catalogue.FollowUpsByMeasure[Index];

    /// <inheritdoc/>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.Add(nameof(Quotation), Quotation);
        sheet.AddOurs(nameof(Title));
        sheet.Add(nameof(Task), Task.Quotation);
        sheet.Add(nameof(Action), Quotation);
        foreach (var evidence in Evidence)
            sheet.Add(evidence.Kind switch { EvidenceKind.Flow => nameof(Flows), EvidenceKind.Mode => nameof(Modes), _ => nameof(Topics) }, evidence.Quotation);
        sheet.Add(FollowUps);
        return sheet.ToList();
    }

    internal override LocalizedText Label => Title;

    internal ReadOnlySpan<int> Tags => _tags;

    internal int TaskIndex => _task;

    /// <summary>Ordinal, title and id, as <c>1. Lithium battery exports (lithium-battery-exports)</c>.</summary>
    public override string ToString() => Invariant($"{Ordinal}. {Title.English} ({Id})");

    /// <summary>Joins the measures of each topic that it is tagged with.</summary>
    internal void JoinTopics(Groups<MeasureId, Measure> measuresByTopic)
    {
        for (var i = 0; i < _tags.Length; i += TagSize)
        {
            if (_tags[i] == (int)EvidenceKind.Topic)
                measuresByTopic.Add(_tags[i + 1], this);
        }
    }

    private CatalogueSet<TopicId, Topic> CollectTopics()
    {
        var topics = new List<Topic>();
        for (var i = 0; i < _tags.Length; i += TagSize)
        {
            if (_tags[i] == (int)EvidenceKind.Topic)
                topics.Add(Catalogue.Topics[_tags[i + 1]]);
        }
        return new CatalogueSet<TopicId, Topic>([.. topics]);
    }

    private CatalogueList<Evidence> CollectEvidence()
    {
        var evidence = new Evidence[_tags.Length / TagSize];
        for (var i = 0; i < evidence.Length; i++)
        {
            var tag = _tags.AsSpan(i * TagSize, TagSize);
            evidence[i] = new Evidence(this, (EvidenceKind)tag[0], tag[1], new TextSpan(tag[2], tag[3]));
        }
        return new CatalogueList<Evidence>(evidence);
    }
}
