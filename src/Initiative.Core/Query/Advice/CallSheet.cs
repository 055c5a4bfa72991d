namespace Initiative.Core;

/// <summary>Collects what a shipment calls for: for each topic the strongest call of the goods and of everything else.</summary>
internal sealed class CallSheet(Lexicon lexicon)
{
    private const double MayFactor = 0.45;
    private const double GeneralFactor = 0.3;

    private readonly List<Call> _calls = [];
    private readonly List<Call> _exclusions = [];

    internal int Count => _calls.Count;

    internal Call this[int index] => _calls[index];

    /// <summary>The strongest call for a topic, or null.</summary>
    internal Call? For(int topic)
    {
        Call? best = null;
        foreach (var call in _calls)
        {
            if (call.Topic == topic && (best is null || call.IsStrongerThan(best)))
                best = call;
        }
        return best;
    }

    /// <summary>The words that say that a shipment is not of a topic, such as FCL of LCL shipments; empty if there are none.</summary>
    internal IReadOnlyList<Call> Exclusions => _exclusions;

    /// <summary>The words that exclude a topic, unless others call for it; or null.</summary>
    internal Call? ExclusionOf(int topic) => For(topic) is null ? _exclusions.Find(call => call.Topic == topic) : null;

    internal void Exclude(int topic, ShipmentInput input, string words) => _exclusions.Add(new Call(topic, TopicLevel.Not, 0, input, words, null));

    /// <summary>Adds a call for a topic that is no surer than a limit.</summary>
    internal void Add(TopicCall call, double weight, TopicLevel limit, ShipmentInput input, string words, ReadCode? code)
    {
        if (call.Level == TopicLevel.Not)
            return;
        var isGeneral = lexicon.IsGeneral(call.Topic);
        var level = isGeneral || limit == TopicLevel.May ? TopicLevel.May : call.Level;
        Add(new Call(call.Topic, level, weight * (level == TopicLevel.May ? MayFactor : 1) * (isGeneral ? GeneralFactor : 1), input, words, code));
    }

    internal void Add(Call call)
    {
        for (var i = 0; i < _calls.Count; i++)
        {
            if (_calls[i].Topic != call.Topic || _calls[i].Input == ShipmentInput.Goods != (call.Input == ShipmentInput.Goods))
                continue;
            if (call.IsStrongerThan(_calls[i]))
                _calls[i] = call;
            return;
        }
        _calls.Add(call);
    }

    /// <summary>Compares the goods that words name with those that HS codes name: where they have nothing in common, neither is certain.</summary>
    /// <param name="wordCalls">How many calls come from words.</param>
    /// <param name="notes">Takes up the disagreement.</param>
    internal void Compare(int wordCalls, NoteSheet notes)
    {
        var (word, code) = (-1, -1);
        for (var i = 0; i < _calls.Count; i++)
        {
            if (!lexicon.IsGoodsTopic(_calls[i].Topic))
                continue;
            if (IsHeading(_calls[i]))
                code = i;
            else if (i < wordCalls && _calls[i].Level == TopicLevel.Certain)
                word = i;
        }
        if (word < 0 || code < 0 || HaveCommonGoods())
            return;
        var goods = NoteSheet.Shown(_calls[word].Words).English;
        notes.AddDisagreement(ShipmentInput.CommodityCodes, _calls[code].Words, new($"the goods '{goods}'", $"货物“{goods}”"));
        for (var i = 0; i < _calls.Count; i++)
        {
            if (lexicon.IsGoodsTopic(_calls[i].Topic))
                Doubt(i);
        }
    }

    /// <summary>Compares what words call for with what others exclude: where both name one topic, it is not certain.</summary>
    internal void CompareExclusions(NoteSheet notes)
    {
        foreach (var exclusion in _exclusions)
        {
            for (var i = 0; i < _calls.Count; i++)
            {
                if (_calls[i].Topic != exclusion.Topic)
                    continue;
                var words = NoteSheet.Shown(_calls[i].Words).English;
                notes.AddDisagreement(exclusion.Input, exclusion.Words, new($"'{words}'", $"“{words}”"));
                Doubt(i);
            }
        }
    }

    private void Doubt(int index)
    {
        var call = _calls[index];
        if (call.Level == TopicLevel.Certain)
            _calls[index] = new Call(call.Topic, TopicLevel.May, call.Weight * MayFactor, call.Input, call.Words, call.Code);
    }

    private bool HaveCommonGoods()
    {
        foreach (var left in _calls)
        {
            foreach (var right in _calls)
            {
                if (left.Topic == right.Topic && lexicon.IsGoodsTopic(left.Topic) && left.Code is null && IsHeading(right))
                    return true;
            }
        }
        return false;
    }

    private static bool IsHeading(Call call) => call.Code is { List: CodeList.HarmonizedSystem };
}
