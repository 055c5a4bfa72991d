using System.Text;
using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>Which measures concern a shipment, and why.</summary>
internal sealed class AdviseShipment(InitiativeCatalogue catalogue, EditionHistory history) : AssistantTool
{
    private readonly Places _places = new(catalogue, history);

    public override string Name => "advise_shipment";

    public override string Title => "Advise on a shipment";

    public override string Description =>
        "Which measures of China's 2025 Cross-Border Trade Facilitation Initiative concern one import to or export from the Chinese mainland, why, what is ruled out, and in which editions its city is a pilot city. "
        + "Give what is known.";

    public override IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("flow", ParameterKind.Text, "As seen from the Chinese mainland.") { Values = ["import", "export"], Aliases = ["direction"] },
        new("mode", ParameterKind.Text, "Mode of transport.") { Values = ["sea", "rail", "road", "air"], Aliases = ["transport", "transport_mode"] },
        new("goods", ParameterKind.Text, "The goods in words, English or Chinese.") { Aliases = ["description", "commodity", "product", "cargo", "text"] },
        new("commodity_codes", ParameterKind.Texts, "HS codes or Chinese tariff codes, as 850760.") { Aliases = ["hs", "hs_code", "hs_codes", "commodity_code", "codes"] },
        new("dangerous_goods", ParameterKind.Texts, "UN numbers or IATA codes, as \"UN 3480\".") { Aliases = ["un", "un_number", "un_numbers"] },
        new("city", ParameterKind.Text, "City in China: name, UN/LOCODE, airport or division code.") { Aliases = ["port", "location", "pilot_city", "origin_city"] },
        new("destination", ParameterKind.Text, "Of an export: where abroad it goes, name or ISO country code.") { Aliases = ["to", "country", "destination_country"] },
        new("origin", ParameterKind.Text, "Of an import: where abroad it comes from.") { Aliases = ["from", "country_of_origin", "origin_country", "exporting_country"] },
        new("supervision_mode", ParameterKind.Text, "China customs supervision mode (监管方式), as 9610.") { Aliases = ["procedure", "supervision"] },
        new("traits", ParameterKind.Texts, "What else is known, as \"AEO\", \"LCL\", \"bonded\".") { Aliases = ["trait", "other", "keywords", "notes"] },
        new("general", ParameterKind.Flag, "Also the measures that concern every shipment.") { Aliases = ["include_general"] },
    ];

    protected override IReadOnlyList<(string Name, string Type)> Members =>
        [("edition", "string"), ("measures", "object[]"), ("ruledOut", "object[]"), ("pilotCity", "string"), ("cityEditions", "string[]"), ("notes", "object[]"), ("sources", "object[]")];

    public override Answer Ask(Arguments arguments)
    {
        var route = Route.Read(catalogue, _places, Lookup.Flow(arguments.Text("flow")), arguments.Text("city"), arguments.Text("destination"), arguments.Text("origin"), arguments.Text("goods"), arguments.Texts("traits"));
        var advice = catalogue.Advise(new Shipment
        {
            Flow = route.Flow,
            Mode = Lookup.Mode(arguments.Text("mode")),
            Goods = route.Goods,
            CommodityCodes = arguments.Texts("commodity_codes"),
            DangerousGoods = arguments.Texts("dangerous_goods"),
            City = route.City,
            Destination = route.Abroad,
            SupervisionMode = arguments.Text("supervision_mode"),
            Traits = route.Traits,
        });
        var sources = new SourceList(catalogue);
        sources.Number(sources.Document);
        var text = new StringBuilder();
        AppendMatches(text, advice, MatchKind.Concerns, $"Concern it (campaign of {catalogue.Edition.Id}, over)", sources);
        AppendMatches(text, advice, MatchKind.MayConcern, "May concern it", sources);
        text.Append(Caveats.Lines(advice.Matches.Where(match => !match.IsGeneral && !IsByModeAlone(match)).Select(match => match.Measure), sources));
        AppendGeneral(text, advice, arguments.Flag("general"), sources);
        foreach (var ruledOut in advice.RuledOut)
            text.Append($"Ruled out: {ruledOut.Measure.Ordinal} {ruledOut.Measure.Title}: {ruledOut.Reason}\n");
        var place = (route.City ?? advice.City?.Name.English) is { } city ? _places.Read(city) : null;
        var editions = place is null ? null : CityByEdition(place);
        foreach (var note in advice.Notes.Where(note => editions is null || note.Kind is not (AdviceNoteKind.PilotCity or AdviceNoteKind.OtherPlace)))
            text.Append($"Note: {note}\n");
        text.Append(string.Concat(route.Told.Select(line => $"{line}\n"))).Append(editions).Append(sources);
        return new Answer(text.ToString(), Structured(advice, place, sources));
    }

    /// <summary>Whether the city is a pilot city of this edition, and of which others; null where the text is not a place in the Chinese mainland that is known.</summary>
    private string? CityByEdition(Place place)
    {
        if (place.Division is { } division)
            return $"City: {division.Name.English} is a division, not a city; its pilot cities of {catalogue.Edition.Id}: {(catalogue.Cities.Where(city => city.Division.Code == division.Code).Select(city => city.Name.English).ToList() is { Count: > 0 } names ? Names.List(names) : "none")}.\n";
        if (!place.IsRecognised || place.IsOutside || (place.City?.Name.English ?? place.Name) is not { } name)
            return null;
        var stated = catalogue.Edition.Stated.Cities;
        var isPilot = place.City is { } city && catalogue.Cities.Contains(city.Id);
        var editions = Editions.Told(history.Editions.Where(edition => edition.Id != catalogue.Edition.Id && Editions.StatusOf(edition, place.City?.Id) != CityStatus.NotKnown), place.City?.Id, edition => $"{Editions.Named(edition, place.City?.Id)}{(place.City is { } asked && IsInferred(edition, asked) ? " (inferred)" : "")}");
        return $"City: {(place.Explanation is { } explanation && place.City is not null ? $"{explanation.TrimEnd('.')}. " : "")}"
            + $"{name} is {(isPilot ? "a pilot city" : $"none of the {stated} pilot cities")} of {catalogue.Edition.Id}; the document ties no measure to a city. Other editions (sources: get_city): {(editions.Length > 0 ? $"{editions}; the others not known" : "not known")}.\n";
    }

    /// <summary>Whether no source names a city for an edition, and that it is kept from this one is derived.</summary>
    private bool IsInferred(KnownEdition edition, KnownCity city) =>
        edition.Cities.Contains(city.Id) && catalogue.Cities.Contains(city.Id) && Editions.Naming(edition).Any(citation => citation.IsDerived);

    private void AppendMatches(StringBuilder text, ShipmentAdvice advice, MatchKind kind, string heading, SourceList sources)
    {
        var matches = advice.Matches.Where(match => match.Kind == kind).ToList();
        if (matches.Count > 0)
            text.Append($"{heading}:\n");
        else if (kind == MatchKind.Concerns)
            text.Append($"No measure of {catalogue.Edition.Id} was found to concern this shipment in particular{(advice.Matches.Any(match => match.Kind == MatchKind.MayConcern) ? " for sure" : "")}.\n");
        foreach (var match in matches.Where(match => !IsByModeAlone(match)))
            text.Append($"{MeasureLines.Full(match.Measure, sources)} Because: {Reasons(match)}.\n");
        if (matches.Where(IsByModeAlone).ToList() is { Count: > 0 } byMode)
            text.Append($"By the mode alone (status: get_measure): {string.Join(", ", byMode.Select(match => $"{match.Measure.Ordinal} {match.Measure.Title}"))}.\n");
    }

    private static bool IsByModeAlone(MeasureMatch match) => match.Kind == MatchKind.MayConcern && match.Reasons.All(reason => reason.Field is MatchField.Mode or MatchField.Flow);

    /// <summary>The measures that concern every shipment: their titles, or on request their words and status.</summary>
    private static void AppendGeneral(StringBuilder text, ShipmentAdvice advice, bool inFull, SourceList sources)
    {
        var general = advice.Matches.Where(match => match.IsGeneral).Select(match => match.Measure).OrderBy(measure => measure.Ordinal).ToList();
        if (general.Count > 0)
            text.Append("Concern every shipment:").Append(inFull ? $"\n{string.Join('\n', general.Select(measure => MeasureLines.Full(measure, sources)))}" : $" {string.Join(", ", general.Select(measure => $"{measure.Ordinal} {Names.Short(measure)}"))}").Append('\n');
    }

    /// <summary>Why a measure was found. Its flow and its mode stand with its words, so that they are no reason beside another.</summary>
    private static string Reasons(MeasureMatch match)
    {
        var reasons = match.Reasons.Where(reason => reason.Field is not (MatchField.Flow or MatchField.Mode)).ToList();
        return string.Join("; ", (reasons.Count > 0 ? reasons : [.. match.Reasons]).Select(Reason).Distinct());
    }

    private static string Reason(MatchReason reason) => reason.Field switch
    {
        MatchField.Topic => $"topic {reason.TopicId} (“{Excerpt.Of(reason.Words)}”)",
        // Behind the meaning of a code stands its list with the edition, in brackets.
        MatchField.Code => $"{reason.Words[..(reason.Words.LastIndexOf(" (", StringComparison.Ordinal) is var list and > 0 ? list : reason.Words.Length)]}: {reason.TopicId}",
        _ => $"{Names.Of(reason.Field)} “{Excerpt.Of(reason.Words)}”",
    };

    private JsonObject Structured(ShipmentAdvice advice, Place? place, SourceList sources) => new()
    {
        ["edition"] = catalogue.Edition.Id.ToString(),
        ["measures"] = new JsonArray([.. advice.Matches.Select(MeasureLines.Json)]),
        ["ruledOut"] = new JsonArray([.. advice.RuledOut.Select(ruledOut => new JsonObject
        {
            ["id"] = ruledOut.MeasureId.ToString(),
            ["input"] = Names.Of(ruledOut.Input),
            ["reason"] = ruledOut.Reason,
        })]),
        ["pilotCity"] = advice.CityId?.ToString() ?? "",
        ["cityEditions"] = new JsonArray([.. history.Editions.Where(edition => place?.City is { } city && edition.Cities.Contains(city.Id)).Select(edition => JsonValue.Create(edition.Id.ToString()))]),
        ["notes"] = new JsonArray([.. advice.Notes.Select(note => new JsonObject
        {
            ["kind"] = Names.Of(note.Kind),
            ["input"] = Names.Of(note.Input),
            ["sentence"] = note.ToString(),
        })]),
        ["sources"] = sources.Json(),
    };
}
