using System.Globalization;

namespace Initiative.Core.Atlas;

/// <summary>Asks the library about a shipment and puts what it says into the answer's own form.</summary>
internal static class Adviser
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    public static Advised Ask(AtlasData data, in Question question)
    {
        var catalogue = data.Catalogue;
        _ = Shipment.TryParseFlow(question.Flow, out var flow);
        _ = Shipment.TryParseMode(question.Mode, out var mode);
        var shipment = new Shipment
        {
            Goods = question.Goods,
            Flow = flow,
            Mode = mode,
            City = question.City,
            Destination = question.Destination,
            CommodityCodes = question.Code ?? [],
            DangerousGoods = question.Dangerous ?? [],
            SupervisionMode = question.Supervision,
            Traits = question.Trait ?? [],
        };
        var advice = catalogue.Advise(shipment);
        var places = AskedPlace.Of(data.History, advice);
        var mayConcern = Of(advice, MatchKind.MayConcern);
        return new Advised(
            Of(advice, MatchKind.Concerns),
            question.NamesGoods ? mayConcern : [.. mayConcern, .. OfFlow(catalogue, advice, flow, mode)],
            Of(advice, MatchKind.General),
            [.. advice.RuledOut.Select(static ruled => new RuledOutMeasure(
                ruled.Measure.Ordinal, Named.Of(ruled.Measure), ruled.Measure.Task.Ordinal, Parameter.Of(ruled.Input), ruled.Reason, ruled.ReasonFor(Chinese)))],
            advice.City is { } city ? Named.Of(city) : null,
            places,
            [.. new AdvisedNotes(data, question, shipment, advice, places).All()]);
    }

    public static MatchedMeasure Matched(MeasureMatch match) => new(
        match.Measure.Ordinal,
        Named.Of(match.Measure),
        match.Measure.Task.Ordinal,
        Math.Round(match.Score, 4),
        [.. match.Reasons.Select(static reason => new MatchedReason(
            Terms.CodeOf(reason.Field), reason.Words, reason.Span, reason.Topic is { } topic ? Named.Of(topic) : null, reason.TextFor(Chinese)))]);

    private static MatchedMeasure[] Of(ShipmentAdvice advice, MatchKind kind) => [.. advice.Matches.Where(match => match.Kind == kind).Select(Matched)];

    // A direction calls for no measure by itself. Where nothing else is asked, those that state it are what may concern the shipment.
    private static IEnumerable<MatchedMeasure> OfFlow(InitiativeCatalogue catalogue, ShipmentAdvice advice, TradeFlows flow, TransportModes mode) =>
        catalogue.Measures
            .Where(measure => (measure.Flows & flow) != 0 && (measure.Modes == 0 || mode == 0 || (measure.Modes & mode) != 0))
            .Where(measure => !advice.Matches.Any(match => match.Measure == measure) && !advice.RuledOut.Any(ruled => ruled.Measure == measure))
            .Select(measure => new MatchedMeasure(
                measure.Ordinal,
                Named.Of(measure),
                measure.Task.Ordinal,
                0.1,
                [.. measure.Evidence.Where(evidence => (evidence.Flow & flow) != 0).Select(static evidence => new MatchedReason("flow", evidence.Words, evidence.Span, null, $"进出口方向：{evidence.Words}"))]));
}
