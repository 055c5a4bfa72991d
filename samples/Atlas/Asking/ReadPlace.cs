namespace Initiative.Core.Atlas;

/// <summary>A text that was read as a place, and on which side of the border of the Chinese mainland it lies.</summary>
/// <param name="Side">The side, or not known where the text was read as no place.</param>
/// <param name="Names">The English names of the places; empty for a code.</param>
internal sealed record ReadPlace(PlaceSide Side, string[] Names)
{
    // The trait calls for a measure about Hong Kong and Macao, which every other destination rules out. That is how it shows whether a code was read.
    private const string Trait = "dual reporting";

    private static readonly ReadPlace None = new(PlaceSide.NotKnown, []);

    /// <summary>Asks the library how it reads a text as the destination of an export.</summary>
    public static ReadPlace Of(InitiativeCatalogue catalogue, string text)
    {
        var advice = catalogue.Advise(new Shipment { Flow = TradeFlows.Export, Destination = text, Traits = [Trait] });
        var notes = advice.Notes.Where(static note => note.Input == ShipmentInput.Destination).ToList();
        if (notes.Exists(static note => note.Kind == AdviceNoteKind.Negated))
            return None;
        // What lies in China does not agree with an export.
        var inside = notes.Where(static note => note.Kind == AdviceNoteKind.Disagreement).Select(static note => note.Words).ToList();
        var names = advice.Parts.Where(part => part.Input == ShipmentInput.Destination && IsOutside(part.Part) && !inside.Contains(part.Part.Text)).Select(static part => part.Part.Names).OfType<string>().Distinct().ToArray();
        if (names.Length > 0)
            return new ReadPlace(PlaceSide.Outside, names);
        if (inside.Count > 0)
            return new ReadPlace(PlaceSide.China, []);
        if (!advice.RuledOut.Any(static ruled => ruled.Input == ShipmentInput.Destination) && !advice.Matches.Any(static match => match.Reasons.Any(static reason => IsOutside(reason.Topic))))
            return None;
        return new ReadPlace(text.StartsWith("CN", StringComparison.OrdinalIgnoreCase) || text is "CHN" or "156" ? PlaceSide.China : PlaceSide.Outside, []);
    }

    /// <summary>Whether measures name a place outside the mainland.</summary>
    public static bool IsNamed(InitiativeCatalogue catalogue, string text) =>
        catalogue.Advise(new Shipment { Destination = text }).Matches.Any(static match => match.Reasons.Any(static reason => IsOutside(reason.Topic)));

    private static bool IsOutside(TextPart part) => part.Kind == TextPartKind.Place || part.Topics.Any(IsOutside);

    // The other places that are topics lie inside.
    private static bool IsOutside(Topic? topic) => topic is not null && (topic.Id == Edition2025.Topics.HongKong.Id || topic.Id == Edition2025.Topics.Macao.Id);
}

/// <summary>A side of the border of the Chinese mainland.</summary>
internal enum PlaceSide
{
    NotKnown,
    China,
    Outside,
}
