namespace Initiative.Core;

/// <summary>Finds the measures that concern a shipment.</summary>
/// <remarks>
/// Goods, codes, places, traits and the mode call for measures, which are reached by topic and mode. A measure is ruled out if the shipment contradicts a flow,
/// mode, place or goods that it states.
/// </remarks>
internal sealed class Adviser(InitiativeCatalogue catalogue, Lexicon lexicon, MeasureTable table)
{
    private const double GeneralScore = 0.05;
    private const double ModeWeight = 0.15;
    private const double FlowWeight = 0.2;

    internal ShipmentAdvice Advise(Shipment shipment)
    {
        var notes = new NoteSheet(catalogue);
        var reader = new ShipmentReader(lexicon, notes);
        reader.Read(shipment);
        var matches = new List<MeasureMatch>();
        var ruledOut = new List<RuledOutMeasure>();
        foreach (var measure in Called(reader))
            Judge(measure, reader, matches, ruledOut);
        var (called, next) = (matches.Count, 0);
        foreach (var measure in table.General)
        {
            // Both lists are in document order.
            while (next < called && matches[next].Measure.Index < measure)
                next++;
            var isCalled = next < called && matches[next].Measure.Index == measure;
            if (!isCalled && !table[measure].Contradicts(reader.Flow) && !table[measure].Contradicts(reader.Mode))
                matches.Add(new MeasureMatch(catalogue.Measures[measure], GeneralScore, [GeneralReason(catalogue.Measures[measure])], MatchKind.General));
        }
        matches.Sort(static (a, b) => a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Measure.Index.CompareTo(b.Measure.Index));
        if (reader.Flow == TradeFlows.None)
        {
            NoteFlow(TradeFlows.Import, matches, notes);
            NoteFlow(TradeFlows.Export, matches, notes);
        }
        return new ShipmentAdvice(shipment, catalogue, [.. matches], [.. ruledOut], reader.City, notes.ToArray());
    }

    /// <summary>Notes the measures that state one direction, where the shipment states none.</summary>
    private static void NoteFlow(TradeFlows flow, List<MeasureMatch> matches, NoteSheet notes)
    {
        var stating = matches.FindAll(match => !match.IsGeneral && match.Measure.Flows == flow).ConvertAll(static match => match.Measure.Ordinal);
        if (stating.Count > 0)
            notes.AddFlowNotStated(flow, stating);
    }

    /// <summary>The measures that a topic or the mode calls for or that words exclude, in document order.</summary>
    private List<int> Called(ShipmentReader reader)
    {
        var called = new List<int>();
        for (var i = 0; i < reader.Calls.Count; i++)
            Add(table.About(reader.Calls[i].Topic), called);
        foreach (var exclusion in reader.Calls.Exclusions)
            Add(table.About(exclusion.Topic), called);
        for (var bit = 0; bit <= MeasureTable.Bits(TransportModes.Air); bit++)
        {
            if (((int)reader.Mode & (1 << bit)) != 0)
                Add(table.StatingMode(bit), called);
        }
        called.Sort();
        var distinct = 0;
        for (var i = 0; i < called.Count; i++)
        {
            if (distinct == 0 || called[distinct - 1] != called[i])
                called[distinct++] = called[i];
        }
        called.RemoveRange(distinct, called.Count - distinct);
        return called;
    }

    private static void Add(ReadOnlySpan<int> measures, List<int> called)
    {
        foreach (var measure in measures)
            called.Add(measure);
    }

    private void Judge(int index, ShipmentReader reader, List<MeasureMatch> matches, List<RuledOutMeasure> ruledOut)
    {
        var measure = catalogue.Measures[index];
        ref readonly var facts = ref table[index];
        var reasons = new ReasonSheet();
        var (isCertain, areGoodsCalled, isPlaceCalled, isTopicCalled, isMoreCalled) = (false, false, false, false, false);
        var isCircumstanceMet = !facts.HasGoods || !facts.HasCircumstance || (facts.Modes & reader.Mode) != 0;
        foreach (var evidence in measure.Evidence)
        {
            if (evidence.Topic is not { } topic)
            {
                if ((evidence.Mode & reader.Mode) == 0)
                    continue;
                isMoreCalled = true;
                reasons.Add(ModeWeight, new MatchReason(MatchField.Mode, evidence.Words, evidence.Span));
                continue;
            }
            if (reader.Calls.For(topic.Index) is not { } call)
                continue;
            isTopicCalled = true;
            isMoreCalled |= !lexicon.IsGeneral(topic.Index);
            areGoodsCalled |= topic.Kind == TopicKind.Goods;
            isCircumstanceMet |= MeasureTable.IsCircumstance(topic.Kind);
            isPlaceCalled |= topic.Kind == TopicKind.Place;
            isCertain |= call.Level == TopicLevel.Certain && (topic.Kind == TopicKind.Goods || !facts.HasGoods);
            reasons.Add(call.Weight, call.Code is { } code
                ? new MatchReason(CodeText.Of(code), evidence.Span, topic)
                : new MatchReason(MatchField.Topic, call.Words, evidence.Span, topic));
        }
        // What any shipment may have, such as supervision, does not call for a measure about certain goods.
        if (facts.HasGoods && !isMoreCalled)
            return;
        if (Contradiction(measure, facts, reader, areGoodsCalled, isPlaceCalled) is { } contradiction)
        {
            if (isTopicCalled || reasons.Count > 0)
                ruledOut.Add(contradiction);
            return;
        }
        if (reader.Calls.Exclusions.Count > 0 && Exclusion(measure, reader) is { } exclusion)
        {
            ruledOut.Add(exclusion);
            return;
        }
        if (!isTopicCalled && facts.IsGeneral)
            return;
        if (reasons.Count > 0)
            matches.Add(Match(measure, reader, reasons, isCertain && isCircumstanceMet ? MatchKind.Concerns : MatchKind.MayConcern));
    }

    private static RuledOutMeasure? Contradiction(Measure measure, in MeasureTable.Facts facts, ShipmentReader reader, bool areGoodsCalled, bool isPlaceCalled)
    {
        if (facts.Contradicts(reader.Flow))
            return new RuledOutMeasure(measure, ShipmentInput.Flow, new("The measure states {0}; the shipment is an {1}.", "该措施写明的是{0}，本票货物是{1}。", NameOf(facts.Flows), NameOf(reader.Flow)));
        if (facts.Contradicts(reader.Mode))
            return new RuledOutMeasure(measure, ShipmentInput.Mode, new("The measure states {0}; the shipment goes by {1}.", "该措施写明的是{0}，本票货物采用{1}。", NamesOf(facts.Modes), NamesOf(reader.Mode)));
        if (facts.HasGoods && reader.AreGoodsKnown && !areGoodsCalled)
            return new RuledOutMeasure(measure, ShipmentInput.Goods, new("The measure is about certain goods, and the shipment's goods were read as others.", "该措施只涉及特定货物，本票货物读作其他货物。"));
        if (facts is { HasPlaces: true, HasGoods: false, IsGeneral: false } && reader.IsDestinationKnown && !isPlaceCalled)
            return new RuledOutMeasure(measure, ShipmentInput.Destination, new("The measure is about another destination.", "该措施涉及的是其他目的地。"));
        return null;
    }

    /// <summary>The topic of a measure that words exclude, such as FCL of LCL shipments, as a reason; or null.</summary>
    private static RuledOutMeasure? Exclusion(Measure measure, ShipmentReader reader)
    {
        foreach (var evidence in measure.Evidence)
        {
            if (evidence.Topic is { } topic && reader.Calls.ExclusionOf(topic.Index) is { } exclusion)
                return new RuledOutMeasure(measure, exclusion.Input, new("The measure is about {0}; the shipment is '{1}'.", "该措施涉及{0}，本票货物为“{1}”。", topic.Name, NoteSheet.Shown(exclusion.Words)));
        }
        return null;
    }

    private static MeasureMatch Match(Measure measure, ShipmentReader reader, ReasonSheet reasons, MatchKind kind)
    {
        foreach (var evidence in measure.Evidence)
        {
            if ((evidence.Flow & reader.Flow) != 0)
                reasons.Add(FlowWeight, new MatchReason(MatchField.Flow, evidence.Words, evidence.Span));
        }
        return new MeasureMatch(measure, reasons.Score, reasons.ToArray(), kind);
    }

    private static MatchReason GeneralReason(Measure measure)
    {
        foreach (var evidence in measure.Evidence)
        {
            if (evidence.Topic is { Kind: TopicKind.Common } topic)
                return new MatchReason(MatchField.General, evidence.Words, evidence.Span, topic);
        }
        return new MatchReason(MatchField.General, measure.Title.English);
    }

    private static LocalizedText NameOf(TradeFlows flow) => new(flow == TradeFlows.Import ? "import" : "export", ChineseNames.Of(flow));

    private static LocalizedText NamesOf(TransportModes modes) =>
        new(EnglishNames.Of(modes).Replace(", ", " and ", StringComparison.Ordinal).ToLowerInvariant(), ChineseNames.Of(modes));
}
