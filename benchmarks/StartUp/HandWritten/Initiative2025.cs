namespace Initiative.Core.StartUp;

[Flags]
internal enum Flows
{
    None = 0,
    Import = 1,
    Export = 2,
}

[Flags]
internal enum Modes
{
    None = 0,
    Sea = 1,
    Rail = 2,
    Road = 4,
    Air = 8,
}

internal sealed record Measure(
    string Id, string Title, string Task, string Action, Flows Flows, Modes Modes, string OfficialWords, string[] Topics);

/// <summary>The 29 measures as a developer without the library would write them down: no Chinese names, no places in the document, no evidence.</summary>
internal static class Initiative2025
{
    internal static readonly Measure[] Measures =
    [
        new("lithium-battery-exports", "Lithium battery exports", "policy-support", "optimize", Flows.Export, Modes.None,
            "optimize the inspection and supervision model for lithium battery exports",
            ["lithium-batteries", "inspection", "customs-supervision"]),
        new("medicinal-edible-food-imports", "Medicinal and edible homologous food imports", "policy-support", "explore", Flows.Import, Modes.None,
            "explore streamlined customs clearance for imported \"medicinal and edible homologous\" food products",
            ["medicinal-edible-homologous-products", "food", "customs-clearance"]),
        new("bonded-oil-storage-integration", "Integrated bonded oil tanks and export supervision warehouses", "policy-support", "expand", Flows.None, Modes.None,
            "expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses",
            ["oil", "bonded-storage", "export-supervision-warehouses", "pilot-programmes"]),
        new("bonded-testing", "Bonded testing in comprehensive bonded zones", "policy-support", "support", Flows.None, Modes.None,
            "support comprehensive bonded zones in conducting bonded testing services",
            ["comprehensive-bonded-zones", "bonded-testing"]),
        new("imported-vehicle-dual-certificates", "Dual-certificate integration for imported motor vehicles", "policy-support", "broaden", Flows.Import, Modes.None,
            "broaden the pilot application of \"dual-certificate integration\" for imported motor vehicles",
            ["motor-vehicles", "dual-certificate-integration", "pilot-programmes"]),
        new("cruise-ship-medical-supplies", "Medical supplies for international cruise ships", "policy-support", "improve", Flows.None, Modes.Sea,
            "improve pharmaceutical and medical equipment supply services for international cruise ships",
            ["pharmaceuticals", "medical-equipment", "cruise-ships"]),
        new("drug-imports", "Drug imports", "policy-support", "refine", Flows.Import, Modes.None,
            "refine the management model for drug imports",
            ["pharmaceuticals"]),
        new("multimodal-transport", "Multimodal transport coordination", "logistics-efficiency", "enhance", Flows.None, Modes.None,
            "enhance multimodal transport coordination for coastal, inland, and border regions",
            ["multimodal-transport", "border-regions"]),
        new("train-assembly-hubs", "Cross-border train assembly hubs", "logistics-efficiency", "strengthen", Flows.None, Modes.Rail,
            "strengthen support for the development of cross-border train assembly hubs",
            ["cross-border-trains", "train-assembly-hubs"]),
        new("highway-corridors", "International highway transport corridors", "logistics-efficiency", "establish", Flows.None, Modes.Road,
            "establish efficient and secure international highway transport corridors",
            ["highway-transport"]),
        new("air-silk-road", "Air Silk Road", "logistics-efficiency", "promote", Flows.None, Modes.Air,
            "promote the \"Air Silk Road\" initiative",
            ["air-silk-road"]),
        new("air-cargo-terminals", "Air cargo terminal operations", "logistics-efficiency", "optimize", Flows.None, Modes.Air,
            "optimize air cargo terminal operations",
            ["air-cargo", "air-cargo-terminals"]),
        new("airside-direct-access", "Airside direct access at aviation ports", "logistics-efficiency", "advance", Flows.None, Modes.Air,
            "advance \"airside direct access\" customs supervision at aviation ports",
            ["airside-direct-access", "customs-supervision", "aviation-ports"]),
        new("belt-and-road", "Belt and Road collaboration", "logistics-efficiency", "deepen", Flows.None, Modes.None,
            "deepen collaboration in building the \"Belt and Road\"",
            ["belt-and-road"]),
        new("lcl-inspect-before-loading", "Inspect before loading for export LCL shipments", "regulatory-framework", "expand", Flows.Export, Modes.None,
            "expand the \"inspect before loading\" model for export LCL shipments",
            ["lcl-shipments", "inspect-before-loading", "inspection"]),
        new("battery-goods-by-air", "Air transport of battery-powered goods", "regulatory-framework", "support", Flows.None, Modes.Air,
            "support air transport of battery-powered goods",
            ["battery-powered-goods", "air-cargo"]),
        new("green-trade-innovation", "Green trade innovation", "regulatory-framework", "foster", Flows.None, Modes.None,
            "foster innovation in green trade",
            ["green-trade"]),
        new("e-authentication-recognition", "Mutual recognition of e-authentication and e-signatures", "regulatory-framework", "explore", Flows.None, Modes.None,
            "explore cross-border mutual recognition of e-authentication and e-signatures",
            ["e-authentication", "e-signatures", "mutual-recognition"]),
        new("cross-border-e-commerce", "Cross-border e-commerce facilitation", "regulatory-framework", "enhance", Flows.None, Modes.None,
            "enhance cross-border e-commerce facilitation",
            ["cross-border-e-commerce"]),
        new("smart-customs-platform", "Smart Customs online collaboration platform", "interconnectivity", "establish", Flows.None, Modes.None,
            "establish a global \"Smart Customs\" online collaboration platform",
            ["smart-customs"]),
        new("brics-customs-demonstration-center", "BRICS Customs Demonstration Center", "interconnectivity", "establish", Flows.None, Modes.None,
            "establish … a BRICS Customs Demonstration Center",
            ["brics"]),
        new("single-window-integration", "International Trade Single Window integration", "interconnectivity", "deepen", Flows.None, Modes.None,
            "deepen cross-border integration of the International Trade Single Window",
            ["single-window"]),
        new("one-declaration-dual-reporting", "One Declaration, Dual Reporting with Hong Kong and Macao", "interconnectivity", "promote", Flows.None, Modes.None,
            "actively promote the \"One Declaration, Dual Reporting\" initiative between Mainland China and Hong Kong/Macao",
            ["one-declaration-dual-reporting", "hong-kong", "macao"]),
        new("outbound-crop-germplasm", "Outbound crop germplasm resources", "interconnectivity", "enhance", Flows.Export, Modes.None,
            "enhance inter-departmental coordination for outbound crop germplasm resource management",
            ["crop-germplasm"]),
        new("aeo-joint-incentives", "Joint incentives for AEO-certified enterprises", "cost-reduction", "enhance", Flows.None, Modes.None,
            "enhance joint incentives for AEO-certified enterprises",
            ["aeo-enterprises"]),
        new("port-logistics", "Port logistics services", "cost-reduction", "optimize", Flows.None, Modes.None,
            "optimize port logistics services",
            ["port-logistics"]),
        new("agricultural-exports", "Cross-border agricultural exports", "cost-reduction", "facilitate", Flows.Export, Modes.None,
            "facilitate cross-border agricultural exports (e.g., Mainland-to-Hong Kong/Macao vegetable supply)",
            ["agricultural-products", "vegetables", "hong-kong", "macao"]),
        new("business-visas", "Streamlined business visa policies", "cost-reduction", "introduce", Flows.None, Modes.None,
            "introduce streamlined business visa policies",
            ["business-visas"]),
        new("logistics-costs", "End-to-end cross-border logistics costs", "cost-reduction", "reduce", Flows.None, Modes.None,
            "collaboratively reduce end-to-end cross-border logistics costs",
            ["logistics-costs"]),
    ];

    internal static Measure LithiumBatteryExports => Measures[0];
    internal static Measure MedicinalEdibleFoodImports => Measures[1];
    internal static Measure BondedOilStorageIntegration => Measures[2];
    internal static Measure BondedTesting => Measures[3];
    internal static Measure ImportedVehicleDualCertificates => Measures[4];
    internal static Measure CruiseShipMedicalSupplies => Measures[5];
    internal static Measure DrugImports => Measures[6];
    internal static Measure MultimodalTransport => Measures[7];
    internal static Measure TrainAssemblyHubs => Measures[8];
    internal static Measure HighwayCorridors => Measures[9];
    internal static Measure AirSilkRoad => Measures[10];
    internal static Measure AirCargoTerminals => Measures[11];
    internal static Measure AirsideDirectAccess => Measures[12];
    internal static Measure BeltAndRoad => Measures[13];
    internal static Measure LclInspectBeforeLoading => Measures[14];
    internal static Measure BatteryGoodsByAir => Measures[15];
    internal static Measure GreenTradeInnovation => Measures[16];
    internal static Measure EAuthenticationRecognition => Measures[17];
    internal static Measure CrossBorderECommerce => Measures[18];
    internal static Measure SmartCustomsPlatform => Measures[19];
    internal static Measure BricsCustomsDemonstrationCenter => Measures[20];
    internal static Measure SingleWindowIntegration => Measures[21];
    internal static Measure OneDeclarationDualReporting => Measures[22];
    internal static Measure OutboundCropGermplasm => Measures[23];
    internal static Measure AeoJointIncentives => Measures[24];
    internal static Measure PortLogistics => Measures[25];
    internal static Measure AgriculturalExports => Measures[26];
    internal static Measure BusinessVisas => Measures[27];
    internal static Measure LogisticsCosts => Measures[28];
}
