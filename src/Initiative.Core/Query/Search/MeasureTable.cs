namespace Initiative.Core;

/// <summary>What the measures of a catalogue state, arranged by what is asked for. Built once, then only read.</summary>
internal sealed class MeasureTable
{
    private readonly Facts[] _facts;
    private readonly int[][] _byTopic;
    private readonly int[][] _byMode;
    private readonly int[][] _byFlow;

    internal MeasureTable(InitiativeCatalogue catalogue, Lexicon lexicon)
    {
        var measures = catalogue.Measures;
        _facts = new Facts[measures.Count];
        var byTopic = NewLists(catalogue.Topics.Count);
        var byMode = NewLists(Bits(TransportModes.Air) + 1);
        var byFlow = NewLists(Bits(TradeFlows.Export) + 1);
        for (var i = 0; i < measures.Count; i++)
        {
            ref var facts = ref _facts[i];
            (facts.Flows, facts.Modes) = (measures[i].Flows, measures[i].Modes);
            foreach (var evidence in measures[i].Evidence)
            {
                if (evidence.Topic is { } topic)
                    AddTopic(ref facts, topic, i, byTopic[topic.Index], lexicon);
                else if (evidence.Mode != TransportModes.None)
                    byMode[Bits(evidence.Mode)].Add(i);
                else
                    byFlow[Bits(evidence.Flow)].Add(i);
            }
        }
        (_byTopic, _byMode, _byFlow) = (ToArrays(byTopic), ToArrays(byMode), ToArrays(byFlow));
        General = FindGeneral();
    }

    /// <summary>The measures that concern every shipment.</summary>
    internal int[] General { get; }

    internal int Count => _facts.Length;

    internal ref readonly Facts this[int measure] => ref _facts[measure];

    internal ReadOnlySpan<int> About(int topic) => _byTopic[topic];

    internal ReadOnlySpan<int> StatingMode(int bit) => _byMode[bit];

    internal ReadOnlySpan<int> StatingFlow(int bit) => _byFlow[bit];

    /// <summary>The number of a mode: 0 for the first.</summary>
    internal static int Bits(TransportModes mode) => System.Numerics.BitOperations.TrailingZeroCount((uint)mode);

    /// <summary>The number of a flow: 0 for the first.</summary>
    internal static int Bits(TradeFlows flow) => System.Numerics.BitOperations.TrailingZeroCount((uint)flow);

    private static void AddTopic(ref Facts facts, Topic topic, int measure, List<int> about, Lexicon lexicon)
    {
        if (about.Count == 0 || about[^1] != measure)
            about.Add(measure);
        facts.TopicCount++;
        facts.SpecificCount += lexicon.IsGeneral(topic.Index) ? 0 : 1;
        facts.HasGoods |= topic.Kind == TopicKind.Goods;
        facts.HasPlaces |= lexicon.IsDestination(topic.Index);
        facts.HasCircumstance |= IsCircumstance(topic.Kind) && !lexicon.IsGeneral(topic.Index);
        facts.HasCommon |= topic.Kind == TopicKind.Common;
    }

    /// <summary>Whether a kind of topic says how or for whom goods travel, so that goods alone do not make a measure certain.</summary>
    internal static bool IsCircumstance(TopicKind kind) => kind is TopicKind.Transport or TopicKind.Actor or TopicKind.Facility;

    private int[] FindGeneral()
    {
        var general = new List<int>();
        for (var i = 0; i < _facts.Length; i++)
        {
            if (_facts[i].IsGeneral)
                general.Add(i);
        }
        return [.. general];
    }

    private static List<int>[] NewLists(int count)
    {
        var lists = new List<int>[count];
        for (var i = 0; i < count; i++)
            lists[i] = [];
        return lists;
    }

    private static int[][] ToArrays(List<int>[] lists)
    {
        var arrays = new int[lists.Length][];
        for (var i = 0; i < arrays.Length; i++)
            arrays[i] = [.. lists[i]];
        return arrays;
    }

    /// <summary>What one measure states.</summary>
    internal struct Facts
    {
        internal TradeFlows Flows;
        internal TransportModes Modes;
        internal int TopicCount;
        internal int SpecificCount;
        internal bool HasGoods;

        /// <summary>Whether it states a destination, which another destination contradicts.</summary>
        internal bool HasPlaces;
        internal bool HasCircumstance;
        internal bool HasCommon;

        /// <summary>Whether it concerns every shipment: it states no goods, and either something that every shipment has or nothing at all.</summary>
        internal readonly bool IsGeneral => !HasGoods && (HasCommon || (TopicCount == 0 && Modes == TransportModes.None));

        internal readonly bool Contradicts(TradeFlows flow) => Flows != 0 && flow != 0 && (Flows & flow) == 0;

        internal readonly bool Contradicts(TransportModes mode) => Modes != 0 && mode != 0 && (Modes & mode) == 0;
    }
}
