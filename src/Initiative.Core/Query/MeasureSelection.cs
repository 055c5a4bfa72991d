using System.Collections;

namespace Initiative.Core;

/// <summary>The measures of a set that meet every condition put to it, chosen while it is enumerated.</summary>
/// <remarks>
/// <c>foreach</c> over it does not allocate. Of several flags, all must be stated. A condition but the status holds only where the official words state it: a measure that says nothing about transport has
/// no mode. Never changes: each condition gives a new selection. <c>default</c> selects nothing.
/// </remarks>
public readonly struct MeasureSelection : IEnumerable<Measure>
{
    private readonly CatalogueSet<MeasureId, Measure>? _measures;
    private readonly TradeFlows _flow;
    private readonly TransportModes _mode;
    private readonly string? _verb;
    private readonly KeyTaskId? _task;
    private readonly MeasureStatus? _status;
    private readonly TopicId[] _topics;

    internal MeasureSelection(CatalogueSet<MeasureId, Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        _measures = measures;
        _topics = [];
    }

    private MeasureSelection(CatalogueSet<MeasureId, Measure>? measures, TradeFlows flow, TransportModes mode, string? verb, KeyTaskId? task, MeasureStatus? status, TopicId[] topics) =>
        (_measures, _flow, _mode, _verb, _task, _status, _topics) = (measures, flow, mode, verb, task, status, topics);

    /// <summary>Only those whose official words state a direction of trade as well.</summary>
    /// <param name="flow">The direction; of several, all must be stated. <see cref="TradeFlows.None"/> asks for nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="flow"/> is a number that its enum does not define.</exception>
    public MeasureSelection WithFlow(TradeFlows flow)
    {
        DefinedValues.ThrowIfUndefined(flow, nameof(flow));
        return new(_measures, _flow | flow, _mode, _verb, _task, _status, _topics);
    }

    /// <summary>Only those whose official words state a mode of transport as well.</summary>
    /// <param name="mode">The mode; of several, all must be stated. <see cref="TransportModes.None"/> asks for nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is a number that its enum does not define.</exception>
    public MeasureSelection WithMode(TransportModes mode)
    {
        DefinedValues.ThrowIfUndefined(mode, nameof(mode));
        return new(_measures, _flow, _mode | mode, _verb, _task, _status, _topics);
    }

    /// <summary>Only those whose official words have a verb as well. A measure has one: two different verbs select nothing.</summary>
    /// <param name="verb">The verb, such as <c>optimize</c>, in any case. One that no measure has selects nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verb"/> is null.</exception>
    public MeasureSelection WithAction(string verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        return _verb is null || _verb.Equals(verb, StringComparison.OrdinalIgnoreCase) ? new(_measures, _flow, _mode, verb, _task, _status, _topics) : default;
    }

    /// <summary>Only those of a key task. A measure has one: two different tasks select nothing.</summary>
    /// <param name="task">The id of the task.</param>
    public MeasureSelection WithTask(KeyTaskId task) => _task is null || _task == task ? new(_measures, _flow, _mode, _verb, task, _status, _topics) : default;

    /// <summary>Only those about a topic as well. Allocates a list of the topics.</summary>
    /// <param name="topic">The id of the topic.</param>
    public MeasureSelection WithTopic(TopicId topic) => new(_measures, _flow, _mode, _verb, _task, _status, [.. _topics ?? [], topic]);

    /// <summary>Only those of a status. A measure has one: two different statuses select nothing.</summary>
    /// <param name="status">What is known of whether the measure applies, as <see cref="Measure.Status"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is a number that its enum does not define.</exception>
    public MeasureSelection WithStatus(MeasureStatus status)
    {
        DefinedValues.ThrowIfUndefined(status, nameof(status));
        return _status is null || _status == status ? new(_measures, _flow, _mode, _verb, _task, status, _topics) : default;
    }

    /// <summary>Counts the selected measures, without allocating.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var _ in this)
            count++;
        return count;
    }

    /// <summary>Enumerates the selected measures in the order of the set, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Measure> IEnumerable<Measure>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of selected measures and the first few.</summary>
    public override string ToString() => new CatalogueList<Measure>([.. this]).ToString();

    internal static bool IsVerbOf(Measure measure, string verb) => verb.Equals(measure.Action, StringComparison.OrdinalIgnoreCase);

    private bool Selects(Measure measure)
    {
        if ((_verb is not null && !IsVerbOf(measure, _verb)) || (measure.Flows & _flow) != _flow || (measure.Modes & _mode) != _mode || (_task is not null && measure.TaskId != _task) || (_status is not null && measure.Status != _status))
            return false;
        foreach (var topic in _topics)
        {
            if (!measure.Topics.Contains(topic))
                return false;
        }
        return true;
    }

    /// <summary>Enumerates a <see cref="MeasureSelection"/>.</summary>
    public struct Enumerator : IEnumerator<Measure>
    {
        private readonly MeasureSelection _selection;
        private CatalogueList<Measure>.Enumerator _measures;

        internal Enumerator(MeasureSelection selection)
        {
            _selection = selection;
            _measures = selection._measures is { } measures ? measures.GetEnumerator() : new([]);
        }

        /// <summary>The measure at which the enumeration stands. Meaningful only after <see cref="MoveNext"/> returned true.</summary>
        public readonly Measure Current => _measures.Current;

        readonly object IEnumerator.Current => Current;

        /// <summary>Advances to the next selected measure.</summary>
        /// <returns>False when there are no more.</returns>
        public bool MoveNext()
        {
            while (_measures.MoveNext())
            {
                if (_selection.Selects(_measures.Current))
                    return true;
            }
            return false;
        }

        /// <summary>Returns to before the first measure.</summary>
        public void Reset() => this = new(_selection);

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
