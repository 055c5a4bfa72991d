namespace Initiative.Core.Atlas;

/// <summary>Asks the library about a shipment and puts what it says into the answer's own form. All that depends on how the library advises is here.</summary>
internal static class Adviser
{
    public static Advised Ask(InitiativeCatalogue catalogue, in Question question)
    {
        var notes = new List<AdvisedNote>();
        if (!Shipment.TryParseFlow(question.Flow, out var flow))
            notes.Add(NotRecognised("flow", question.Flow!));
        if (!Shipment.TryParseMode(question.Mode, out var mode))
            notes.Add(NotRecognised("mode", question.Mode!));
        var advice = catalogue.Advise(new Shipment
        {
            Goods = question.Goods,
            Flow = flow,
            Mode = mode,
            City = question.City,
            Destination = question.Destination,
            Traits = question.Trait ?? [],
        });
        notes.AddRange(advice.Notes.Select(static note => new AdvisedNote("note", null, null, note)));
        return new Advised(
            [.. advice.Matches.Where(static match => !match.IsGeneral).Select(Matched)],
            [],
            [.. advice.Matches.Where(static match => match.IsGeneral).Select(Matched)],
            [],
            advice.City is { } city ? Named.Of(city) : null,
            [.. notes]);
    }

    public static MatchedMeasure Matched(MeasureMatch match) => new(
        match.Measure.Ordinal,
        Named.Of(match.Measure),
        match.Measure.Task.Ordinal,
        Math.Round(match.Score, 4),
        [.. match.Reasons.Select(static reason => new MatchedReason(
            Terms.CodeOf(reason.Field), reason.Words, reason.Span, reason.Topic is { } topic ? Named.Of(topic) : null))]);

    private static AdvisedNote NotRecognised(string input, string words) =>
        new("not-recognised", input, words, $"The {input} “{words}” was not recognised; nothing follows from it.");
}
