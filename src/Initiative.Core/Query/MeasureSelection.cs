using System.Collections;

namespace Initiative.Core;

/// <summary>The measures of a set that meet every condition put to it, chosen while it is enumerated.</summary>
/// <remarks>
/// <c>foreach</c> over it does not allocate. A condition holds only where the official words state it: a measure that says nothing about transport has
/// no mode. Never changes: each condition gives a new selection. <c>default</c> selects nothing.
/// </remarks>
public readonly struct MeasureSelection : IEnumerable<Measure>
{
    private readonly CatalogueSet<MeasureId, Measure>? _measures;
    private readonly TradeFlows _flow;
    private readonly TransportModes _mode;
    private readonly string? _action;

    internal MeasureSelection(CatalogueSet<MeasureId, Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        _measures = measures;
    }

    private MeasureSelection(MeasureSelection selection, TradeFlows flow, TransportModes mode, string? action)
    {
        _measures = selection._measures;
        _flow = selection._flow | flow;
        _mode = selection._mode | mode;
        _action = action;
    }

    /// <summary>Only those whose official words state a direction of trade as well.</summary>
    /// <param name="flow">The direction; of several, all must be stated. <see cref="TradeFlows.None"/> asks for nothing.</param>
    public MeasureSelection WithFlow(TradeFlows flow) => new(this, flow, TransportModes.None, _action);

    /// <summary>Only those whose official words state a mode of transport as well.</summary>
    /// <param name="mode">The mode; of several, all must be stated. <see cref="TransportModes.None"/> asks for nothing.</param>
    public MeasureSelection WithMode(TransportModes mode) => new(this, TradeFlows.None, mode, _action);

    /// <summary>Only those whose official words have a verb; it takes the place of a verb asked for before.</summary>
    /// <param name="action">The verb as the document prints it, such as <c>optimize</c>.</param>
    public MeasureSelection WithAction(string action) => new(this, TradeFlows.None, TransportModes.None, action);

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

    private bool Selects(Measure measure) =>
        (_action is null || measure.Action == _action) && (measure.Flows & _flow) == _flow && (measure.Modes & _mode) == _mode;

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
