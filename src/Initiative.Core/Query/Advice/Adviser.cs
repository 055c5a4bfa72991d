using static System.FormattableString;

namespace Initiative.Core;

/// <summary>Finds the measures that concern a shipment.</summary>
/// <remarks>
/// A measure is left out where the shipment contradicts a flow, mode, place or goods that it states, and where nothing of the shipment calls for it. Goods,
/// places, traits and the mode call for measures; the flow alone does not. What calls for none and concerns every shipment is general.
/// </remarks>
internal sealed class Adviser(InitiativeCatalogue catalogue)
{
    private const int LongestQuoted = 60;
    private const int ScoreDigits = 4;
    private const double GeneralScore = 0.05;
    private const double ModeWeight = 0.15;
    private const double FlowWeight = 0.2;
    private const double PossibleGoodsWeight = 0.25;
    private const double TraitWeight = 0.5;
    private const double LeastGoodsWeight = 0.4;
    private const double MostGoodsWeight = 0.6;

    // Kinds of topics, a bit for each.
    private const int AllKinds = -1;
    private const int Places = 1 << (int)TopicKind.Place;
    private const int Common = 1 << (int)TopicKind.Common;

    private readonly TopicNames _names = new(catalogue);

    internal ShipmentAdvice Advise(Shipment shipment)
    {
        var notes = new List<string>();
        var city = FindCity(shipment.City, notes);
        var goods = _names.Read(shipment.Goods);
        var destination = _names.Read(shipment.Destination);
        var calls = new Call[catalogue.Topics.Count];
        Hear(goods, AllKinds & ~(Places | Common), calls, notes);
        Hear(destination, Places, calls, notes);
        foreach (var trait in shipment.Traits)
            Hear(_names.Read(trait), AllKinds, calls, notes);

        var matches = new List<MeasureMatch>();
        foreach (var measure in catalogue.Measures)
        {
            if (Judge(measure, shipment, goods.AreSpecific, destination.AreSpecific, calls) is { } match)
                matches.Add(match);
        }
        matches.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Measure.Index.CompareTo(b.Measure.Index));
        return new ShipmentAdvice([.. matches], city, [.. notes]);
    }

    private PilotCity? FindCity(string? text, List<string> notes)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var name = string.Create(text.Length, text, static (folded, written) =>
        {
            for (var i = 0; i < folded.Length; i++)
                folded[i] = WordReader.Fold(written[i]);
        });
        if (catalogue.TryFindCity(name.Trim(), out var city))
            notes.Add(Invariant($"{city.Name.English} is a pilot city of edition {catalogue.EditionId}."));
        else
            notes.Add(Invariant($"{Quote(text)} is not a pilot city of edition {catalogue.EditionId}."));
        return city;
    }

    /// <summary>Notes which topics of some kinds a text names.</summary>
    private void Hear(ShipmentWords words, int kinds, Call[] calls, List<string> notes)
    {
        if (string.IsNullOrWhiteSpace(words.Text))
            return;
        var isUnderstood = false;
        foreach (var topic in catalogue.Topics)
        {
            if ((kinds & 1 << (int)topic.Kind) == 0 || _names.Find(words, topic) is not { } naming)
                continue;
            isUnderstood = true;
            var weight = topic.Kind != TopicKind.Goods ? TraitWeight
                : naming.IsWhole ? LeastGoodsWeight + ((MostGoodsWeight - LeastGoodsWeight) * naming.Coverage)
                : PossibleGoodsWeight;
            if (weight > calls[topic.Index].Weight)
                calls[topic.Index] = new Call(weight, naming.Name);
        }
        if (!isUnderstood)
            notes.Add(Invariant($"No measure of edition {catalogue.EditionId} speaks of {Quote(words.Text)}."));
    }

    private static MeasureMatch? Judge(Measure measure, Shipment shipment, bool isGoodsKnown, bool isDestinationKnown, Call[] calls)
    {
        if (Contradicts((int)measure.Flows, (int)shipment.Flow) || Contradicts((int)measure.Modes, (int)shipment.Mode))
            return null;
        List<(double Weight, MatchReason Reason)>? reasons = null;
        var (goods, places) = (default(Stated), default(Stated));
        Evidence? general = null;
        foreach (var evidence in measure.Evidence)
        {
            if (evidence.Topic is not { } topic)
            {
                if ((evidence.Mode & shipment.Mode) != 0)
                    (reasons ??= []).Add((ModeWeight, new MatchReason(MatchField.Mode, evidence.Words, evidence.Span)));
                continue;
            }
            var call = calls[topic.Index];
            if (call.Name is not null)
                (reasons ??= []).Add((call.Weight, new MatchReason(MatchField.Topic, call.Name, evidence.Span, topic)));
            if (topic.Kind == TopicKind.Goods)
                goods.Add(call);
            else if (topic.Kind == TopicKind.Place)
                places.Add(call);
            else if (topic.Kind == TopicKind.Common)
                general ??= evidence;
        }
        if (isGoodsKnown && goods.AreOthers)
            return null;
        var concernsAny = !goods.AreAny && (general is not null || (measure.Topics.Count == 0 && measure.Modes == TransportModes.None));
        if (isDestinationKnown && places.AreOthers && !goods.AreAny && !concernsAny)
            return null;
        if (reasons is not null)
            return Match(measure, shipment, reasons);
        return concernsAny ? new MeasureMatch(measure, GeneralScore, [GeneralReason(measure, general)], isGeneral: true) : null;
    }

    private static bool Contradicts(int stated, int known) => stated != 0 && known != 0 && (stated & known) == 0;

    private static MeasureMatch Match(Measure measure, Shipment shipment, List<(double Weight, MatchReason Reason)> reasons)
    {
        foreach (var evidence in measure.Evidence)
        {
            if ((evidence.Flow & shipment.Flow) != 0)
                reasons.Add((FlowWeight, new MatchReason(MatchField.Flow, evidence.Words, evidence.Span)));
        }
        var doubt = 1.0;
        foreach (var (weight, _) in reasons)
            doubt *= 1 - weight;
        return new MeasureMatch(measure, Math.Round(1 - doubt, ScoreDigits), WeightiestFirst(reasons), isGeneral: false);
    }

    private static MatchReason[] WeightiestFirst(List<(double Weight, MatchReason Reason)> reasons)
    {
        var sorted = new MatchReason[reasons.Count];
        var ranks = new (double, int)[reasons.Count];
        for (var i = 0; i < sorted.Length; i++)
            (sorted[i], ranks[i]) = (reasons[i].Reason, (-reasons[i].Weight, i));
        Array.Sort(ranks, sorted);
        return sorted;
    }

    private static MatchReason GeneralReason(Measure measure, Evidence? evidence) =>
        evidence is null
            ? new MatchReason(MatchField.General, measure.Title.English)
            : new MatchReason(MatchField.General, evidence.Words, evidence.Span, evidence.Topic);

    private static string Quote(string text) => $"'{Excerpt.Of(text.AsSpan().Trim(), LongestQuoted)}'";

    /// <summary>What the shipment has that calls for measures about a topic.</summary>
    /// <param name="weight">How much it says that a measure about the topic concerns the shipment.</param>
    /// <param name="name">The topic's name or alias that the shipment uses; null if nothing calls for the topic.</param>
    private readonly struct Call(double weight, string? name)
    {
        internal readonly double Weight = weight;
        internal readonly string? Name = name;
    }

    /// <summary>Whether a measure states any goods or places, and whether the shipment names one of them.</summary>
    private struct Stated
    {
        internal bool AreAny;
        private bool _areNamed;

        internal readonly bool AreOthers => AreAny && !_areNamed;

        internal void Add(Call call) => (AreAny, _areNamed) = (true, _areNamed || call.Name is not null);
    }
}
