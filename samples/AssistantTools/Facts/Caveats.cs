namespace Initiative.Core.AssistantTools;

/// <summary>What has to be said with a measure so that its number, its words or its reports do not mislead.</summary>
internal static class Caveats
{
    private const string Split =
        "That 20 and 21 are two measures is an editorial reading: the document joins both under one verb, \"establish\". That GACC describes two projects supports the reading and does not prove it";

    private const string EitherOr = "The one example reported (air-to-air, air-land and air-rail transport) fits measure 11, 12 or 8, perhaps only one";

    private static readonly Dictionary<string, Caveat> ByMeasure = new(StringComparer.Ordinal)
    {
        [Edition2025.MeasureIds.MultimodalTransport] = new("A further example (air-to-air, air-land and air-rail transport) fits measure 8, 11 or 12"),
        [Edition2025.MeasureIds.AirSilkRoad] = new(EitherOr),
        [Edition2025.MeasureIds.AirCargoTerminals] = new(EitherOr),
        [Edition2025.MeasureIds.GreenTradeInnovation] = new("The report names green and energy-saving technology and services, not green trade, so the mapping is only probable"),
        [Edition2025.MeasureIds.EAuthenticationRecognition] =
            new("The list that names it has \"paperless handling along the whole trade process\" as another item; none of the 29 is evident for that", "news-cn-replication"),
        [Edition2025.MeasureIds.CrossBorderECommerce] = new("The reports name one part of it, the refund of export tax in cross-border e-commerce; of imports they say nothing"),
        [Edition2025.MeasureIds.SmartCustomsPlatform] = new(Split, "cctv-2024-10-25"),
        [Edition2025.MeasureIds.BricsCustomsDemonstrationCenter] = new(Split, "cctv-2024-10-25"),
        [Edition2025.MeasureIds.OutboundCropGermplasm] = new("The report's example names germplasm firms, not this measure's words"),
        [Edition2025.MeasureIds.AgriculturalExports] = new("Only a weak source, a machine translation, names it, by example"),
    };

    /// <summary>What people ask of a measure and the document does not say, as the end of "The document says no more of it, so not …".</summary>
    private static readonly Dictionary<string, string> Missed = new(StringComparer.Ordinal)
    {
        [Edition2025.MeasureIds.LithiumBatteryExports] = "how the model changes",
        [Edition2025.MeasureIds.MedicinalEdibleFoodImports] = "which goods these are",
        [Edition2025.MeasureIds.BondedTesting] = "for which goods",
        [Edition2025.MeasureIds.ImportedVehicleDualCertificates] =
            "which two certificates these are. The catalogue's vocabulary reads certificate of import of goods 货物进口证明书 and vehicle accompanying inspection sheet 随车检验单 as this subject: neither is in the document, and no source of it is held",
        [Edition2025.MeasureIds.DrugImports] = "for which drugs, nor how",
        [Edition2025.MeasureIds.LclInspectBeforeLoading] = "for which goods or ports",
        [Edition2025.MeasureIds.BatteryGoodsByAir] = "for which goods, nor by which rules",
        [Edition2025.MeasureIds.OneDeclarationDualReporting] = "for which goods or crossings",
        [Edition2025.MeasureIds.AeoJointIncentives] = "which incentives, nor for which grade of AEO",
        [Edition2025.MeasureIds.BusinessVisas] = "which visas, nor for whom",
        [Edition2025.MeasureIds.LogisticsCosts] = "which costs, nor by how much",
    };

    /// <summary>The sentence with a blank before it, or nothing.</summary>
    public static string Of(Measure measure, SourceList sources) => ByMeasure.TryGetValue(measure.Id.ToString(), out var caveat) ? $" {caveat.Told(sources)}" : "";

    /// <summary>What has to be said with several measures, each sentence once in a line of its own.</summary>
    public static string Lines(IEnumerable<Measure> measures, SourceList sources) => string.Concat(
        from measure in measures
        where ByMeasure.ContainsKey(measure.Id.ToString())
        group measure by ByMeasure[measure.Id.ToString()] into same
        select $"Of {Names.List([.. same.Select(measure => $"{measure.Ordinal}")])}: {same.Key.Told(sources)}\n");

    /// <summary>That the document says no more of a measure than its words, and what people miss there.</summary>
    public static string Unsaid(Measure measure) => $"The document says no more of it{(Missed.TryGetValue(measure.Id.ToString(), out var missed) ? $", so not {missed}" : "")}.";

    private sealed record Caveat(string Text, string? SourceId = null)
    {
        public string Told(SourceList sources) => $"{Text}{(SourceId is null ? "" : $" {sources.Number(SourceId)}")}.";
    }
}
