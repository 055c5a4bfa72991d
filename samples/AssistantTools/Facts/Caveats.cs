namespace Initiative.Core.AssistantTools;

/// <summary>What has to be said with a measure so that its number or its reports do not mislead.</summary>
internal static class Caveats
{
    private const string Split =
        "That 20 and 21 are two measures is an editorial reading: the document joins both under one verb, \"establish\". GACC describes them as two projects, which supports the reading and does not prove it.";

    private const string EitherOr = "The one example reported (air-to-air, air-land and air-rail transport) fits measure 11, 12 or 8, perhaps only one.";

    private static readonly Dictionary<string, string> ByMeasure = new(StringComparer.Ordinal)
    {
        [Edition2025.MeasureIds.MultimodalTransport] = "A further example (air-to-air, air-land and air-rail transport) fits measure 8, 11 or 12.",
        [Edition2025.MeasureIds.AirSilkRoad] = EitherOr,
        [Edition2025.MeasureIds.AirCargoTerminals] = EitherOr,
        [Edition2025.MeasureIds.GreenTradeInnovation] = "The report names green and energy-saving technology and services, not green trade, so the mapping is only probable.",
        [Edition2025.MeasureIds.EAuthenticationRecognition] =
            "Xinhuanet's list names \"paperless handling along the whole trade process\" apart from this; none of the 29 is evident for it.",
        [Edition2025.MeasureIds.CrossBorderECommerce] =
            "The reports name one part of it, the refund of export tax in cross-border e-commerce; of imports they say nothing.",
        [Edition2025.MeasureIds.SmartCustomsPlatform] = Split,
        [Edition2025.MeasureIds.BricsCustomsDemonstrationCenter] = Split,
        [Edition2025.MeasureIds.OutboundCropGermplasm] = "The report's example names germplasm firms, not this measure's words.",
        [Edition2025.MeasureIds.AgriculturalExports] = "Only a weak source, a machine translation, names it, by example.",
    };

    /// <summary>The sentence with a blank before it, or nothing.</summary>
    public static string Of(Measure measure) => ByMeasure.TryGetValue(measure.Id.ToString(), out var caveat) ? $" {caveat}" : "";

    /// <summary>What has to be said with several measures, each sentence once in a line of its own.</summary>
    public static string Lines(IEnumerable<Measure> measures) => string.Concat(
        from measure in measures
        where ByMeasure.ContainsKey(measure.Id.ToString())
        group measure by Of(measure) into same
        select $"Of {Names.List([.. same.Select(measure => $"{measure.Ordinal}")])}:{same.Key}\n");
}
