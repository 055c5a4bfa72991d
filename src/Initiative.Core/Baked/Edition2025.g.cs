// Baked from Data/edition-2025.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core;

/// <summary>The built-in edition of 2025: every task, measure, agency, pilot city and topic by name.</summary>
/// <remarks>No JSON is read: each kind of entity is built from a table of its own when it is first asked for, without touching the others. Safe for use by any number of threads.</remarks>
public static class Edition2025
{
    /// <summary>The id of the edition, as the key of dependency injection has it.</summary>
    public const string Id = "2025";

    /// <summary>The whole edition; always the same instance.</summary>
    /// <example>
    /// <code>
    /// foreach (var task in Edition2025.Catalogue.Tasks)
    ///     Console.WriteLine($"{task.Title}: {task.Measures.Count} measures");   // Policy support: 7 measures
    /// </code>
    /// </example>
    public static InitiativeCatalogue Catalogue { get; } = new(new Edition2025Tables());

    private static NamedTasks? _tasks;

    /// <summary>The key tasks, as a set and each by name: the same as <see cref="InitiativeCatalogue.Tasks"/> of <see cref="Catalogue"/>.</summary>
    public static NamedTasks Tasks => _tasks ?? Published.Once(ref _tasks, new(Catalogue.Tasks));

    /// <summary>The key tasks as a set that has each by name; <see cref="Tasks"/> is the only instance.</summary>
    public sealed class NamedTasks : CatalogueSet<KeyTaskId, KeyTask>
    {
        internal NamedTasks(CatalogueSet<KeyTaskId, KeyTask> all)
            : base(all)
        {
        }

        /// <summary>Key task 1, Policy support: 7 measures. Official words: "further enhance policy support".</summary>
        public KeyTask PolicySupport => this[0];

        /// <summary>Key task 2, Logistics efficiency: 7 measures. Official words: "further facilitate logistics efficiency".</summary>
        public KeyTask LogisticsEfficiency => this[1];

        /// <summary>Key task 3, Regulatory framework: 5 measures. Official words: "further optimize the regulatory framework".</summary>
        public KeyTask RegulatoryFramework => this[2];

        /// <summary>Key task 4, Interconnectivity: 5 measures. Official words: "further advance interconnectivity".</summary>
        public KeyTask Interconnectivity => this[3];

        /// <summary>Key task 5, Cost reduction and efficiency gains: 5 measures. Official words: "further drive cost reduction and efficiency gains".</summary>
        public KeyTask CostReduction => this[4];
    }

    /// <summary>The ids of the key tasks as constants, for attributes and <c>switch</c>.</summary>
    public static class TaskIds
    {
        /// <summary>Key task 1, Policy support: 7 measures. Official words: "further enhance policy support".</summary>
        public const string PolicySupport = "policy-support";

        /// <summary>Key task 2, Logistics efficiency: 7 measures. Official words: "further facilitate logistics efficiency".</summary>
        public const string LogisticsEfficiency = "logistics-efficiency";

        /// <summary>Key task 3, Regulatory framework: 5 measures. Official words: "further optimize the regulatory framework".</summary>
        public const string RegulatoryFramework = "regulatory-framework";

        /// <summary>Key task 4, Interconnectivity: 5 measures. Official words: "further advance interconnectivity".</summary>
        public const string Interconnectivity = "interconnectivity";

        /// <summary>Key task 5, Cost reduction and efficiency gains: 5 measures. Official words: "further drive cost reduction and efficiency gains".</summary>
        public const string CostReduction = "cost-reduction";
    }

    private static NamedMeasures? _measures;

    /// <summary>The measures, as a set and each by name: the same as <see cref="InitiativeCatalogue.Measures"/> of <see cref="Catalogue"/>.</summary>
    /// <example>
    /// <code>
    /// Measure measure = Edition2025.Measures.LithiumBatteryExports;
    ///
    /// Console.WriteLine(measure.Title);                // Lithium battery exports
    /// Console.WriteLine(measure.Task.Title);           // Policy support
    /// Console.WriteLine(Edition2025.Measures.Count);   // 29
    /// </code>
    /// </example>
    public static NamedMeasures Measures => _measures ?? Published.Once(ref _measures, new(Catalogue.Measures));

    /// <summary>The measures as a set that has each by name; <see cref="Measures"/> is the only instance.</summary>
    public sealed class NamedMeasures : CatalogueSet<MeasureId, Measure>
    {
        internal NamedMeasures(CatalogueSet<MeasureId, Measure> all)
            : base(all)
        {
        }

        /// <summary>Measure 1, Lithium battery exports (task: Policy support). Official words: "optimize the inspection and supervision model for lithium battery exports".</summary>
        public Measure LithiumBatteryExports => this[0];

        /// <summary>Measure 2, Imports of food-and-medicine homologous products (task: Policy support). Official words: "explore streamlined customs clearance for imported "medicinal and edible homologous" food products".</summary>
        public Measure MedicinalEdibleFoodImports => this[1];

        /// <summary>Measure 3, Oil tanks as both bonded and export supervision warehouses (task: Policy support). Official words: "expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses".</summary>
        public Measure BondedOilStorageIntegration => this[2];

        /// <summary>Measure 4, Bonded testing in comprehensive bonded zones (task: Policy support). Official words: "support comprehensive bonded zones in conducting bonded testing services".</summary>
        public Measure BondedTesting => this[3];

        /// <summary>Measure 5, Dual-certificate integration for imported motor vehicles (task: Policy support). Official words: "broaden the pilot application of "dual-certificate integration" for imported motor vehicles".</summary>
        public Measure ImportedVehicleDualCertificates => this[4];

        /// <summary>Measure 6, Medicines and medical equipment for international cruise ships (task: Policy support). Official words: "improve pharmaceutical and medical equipment supply services for international cruise ships".</summary>
        public Measure CruiseShipMedicalSupplies => this[5];

        /// <summary>Measure 7, Pharmaceutical imports (task: Policy support). Official words: "refine the management model for drug imports".</summary>
        public Measure DrugImports => this[6];

        /// <summary>Measure 8, Multimodal transport coordination (task: Logistics efficiency). Official words: "enhance multimodal transport coordination for coastal, inland, and border regions".</summary>
        public Measure MultimodalTransport => this[7];

        /// <summary>Measure 9, Cross-border train assembly hubs (task: Logistics efficiency). Official words: "strengthen support for the development of cross-border train assembly hubs".</summary>
        public Measure TrainAssemblyHubs => this[8];

        /// <summary>Measure 10, International highway transport corridors (task: Logistics efficiency). Official words: "establish efficient and secure international highway transport corridors".</summary>
        public Measure HighwayCorridors => this[9];

        /// <summary>Measure 11, Air Silk Road (task: Logistics efficiency). Official words: "promote the "Air Silk Road" initiative".</summary>
        public Measure AirSilkRoad => this[10];

        /// <summary>Measure 12, Air cargo terminal operations (task: Logistics efficiency). Official words: "optimize air cargo terminal operations".</summary>
        public Measure AirCargoTerminals => this[11];

        /// <summary>Measure 13, Airside direct access at aviation ports (task: Logistics efficiency). Official words: "advance "airside direct access" customs supervision at aviation ports".</summary>
        public Measure AirsideDirectAccess => this[12];

        /// <summary>Measure 14, Belt and Road collaboration (task: Logistics efficiency). Official words: "deepen collaboration in building the "Belt and Road"".</summary>
        public Measure BeltAndRoad => this[13];

        /// <summary>Measure 15, Inspect before loading for export LCL shipments (task: Regulatory framework). Official words: "expand the "inspect before loading" model for export LCL shipments".</summary>
        public Measure LclInspectBeforeLoading => this[14];

        /// <summary>Measure 16, Air transport of battery-powered goods (task: Regulatory framework). Official words: "support air transport of battery-powered goods".</summary>
        public Measure BatteryGoodsByAir => this[15];

        /// <summary>Measure 17, Green trade innovation (task: Regulatory framework). Official words: "foster innovation in green trade".</summary>
        public Measure GreenTradeInnovation => this[16];

        /// <summary>Measure 18, Cross-border mutual recognition of e-authentication and e-signatures (task: Regulatory framework). Official words: "explore cross-border mutual recognition of e-authentication and e-signatures".</summary>
        public Measure EAuthenticationRecognition => this[17];

        /// <summary>Measure 19, Cross-border e-commerce facilitation (task: Regulatory framework). Official words: "enhance cross-border e-commerce facilitation".</summary>
        public Measure CrossBorderECommerce => this[18];

        /// <summary>Measure 20, Global Smart Customs online collaboration platform (task: Interconnectivity). Official words: "establish a global "Smart Customs" online collaboration platform".</summary>
        public Measure SmartCustomsPlatform => this[19];

        /// <summary>Measure 21, BRICS Customs Demonstration Center (task: Interconnectivity). Official words: "establish … a BRICS Customs Demonstration Center".</summary>
        public Measure BricsCustomsDemonstrationCenter => this[20];

        /// <summary>Measure 22, International Trade Single Window integration (task: Interconnectivity). Official words: "deepen cross-border integration of the International Trade Single Window".</summary>
        public Measure SingleWindowIntegration => this[21];

        /// <summary>Measure 23, One Declaration, Dual Reporting with Hong Kong and Macao (task: Interconnectivity). Official words: "actively promote the "One Declaration, Dual Reporting" initiative between Mainland China and Hong Kong/Macao".</summary>
        public Measure OneDeclarationDualReporting => this[22];

        /// <summary>Measure 24, Management of outbound crop germplasm resources (task: Interconnectivity). Official words: "enhance inter-departmental coordination for outbound crop germplasm resource management".</summary>
        public Measure OutboundCropGermplasm => this[23];

        /// <summary>Measure 25, Joint incentives for AEO-certified enterprises (task: Cost reduction and efficiency gains). Official words: "enhance joint incentives for AEO-certified enterprises".</summary>
        public Measure AeoJointIncentives => this[24];

        /// <summary>Measure 26, Port logistics services (task: Cost reduction and efficiency gains). Official words: "optimize port logistics services".</summary>
        public Measure PortLogistics => this[25];

        /// <summary>Measure 27, Cross-border agricultural exports (task: Cost reduction and efficiency gains). Official words: "facilitate cross-border agricultural exports (e.g., Mainland-to-Hong Kong/Macao vegetable supply)".</summary>
        public Measure AgriculturalExports => this[26];

        /// <summary>Measure 28, Streamlined business visa policies (task: Cost reduction and efficiency gains). Official words: "introduce streamlined business visa policies".</summary>
        public Measure BusinessVisas => this[27];

        /// <summary>Measure 29, End-to-end cross-border logistics costs (task: Cost reduction and efficiency gains). Official words: "collaboratively reduce end-to-end cross-border logistics costs".</summary>
        public Measure LogisticsCosts => this[28];
    }

    /// <summary>The ids of the measures as constants, for attributes and <c>switch</c>.</summary>
    public static class MeasureIds
    {
        /// <summary>Measure 1, Lithium battery exports (task: Policy support). Official words: "optimize the inspection and supervision model for lithium battery exports".</summary>
        public const string LithiumBatteryExports = "lithium-battery-exports";

        /// <summary>Measure 2, Imports of food-and-medicine homologous products (task: Policy support). Official words: "explore streamlined customs clearance for imported "medicinal and edible homologous" food products".</summary>
        public const string MedicinalEdibleFoodImports = "medicinal-edible-food-imports";

        /// <summary>Measure 3, Oil tanks as both bonded and export supervision warehouses (task: Policy support). Official words: "expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses".</summary>
        public const string BondedOilStorageIntegration = "bonded-oil-storage-integration";

        /// <summary>Measure 4, Bonded testing in comprehensive bonded zones (task: Policy support). Official words: "support comprehensive bonded zones in conducting bonded testing services".</summary>
        public const string BondedTesting = "bonded-testing";

        /// <summary>Measure 5, Dual-certificate integration for imported motor vehicles (task: Policy support). Official words: "broaden the pilot application of "dual-certificate integration" for imported motor vehicles".</summary>
        public const string ImportedVehicleDualCertificates = "imported-vehicle-dual-certificates";

        /// <summary>Measure 6, Medicines and medical equipment for international cruise ships (task: Policy support). Official words: "improve pharmaceutical and medical equipment supply services for international cruise ships".</summary>
        public const string CruiseShipMedicalSupplies = "cruise-ship-medical-supplies";

        /// <summary>Measure 7, Pharmaceutical imports (task: Policy support). Official words: "refine the management model for drug imports".</summary>
        public const string DrugImports = "drug-imports";

        /// <summary>Measure 8, Multimodal transport coordination (task: Logistics efficiency). Official words: "enhance multimodal transport coordination for coastal, inland, and border regions".</summary>
        public const string MultimodalTransport = "multimodal-transport";

        /// <summary>Measure 9, Cross-border train assembly hubs (task: Logistics efficiency). Official words: "strengthen support for the development of cross-border train assembly hubs".</summary>
        public const string TrainAssemblyHubs = "train-assembly-hubs";

        /// <summary>Measure 10, International highway transport corridors (task: Logistics efficiency). Official words: "establish efficient and secure international highway transport corridors".</summary>
        public const string HighwayCorridors = "highway-corridors";

        /// <summary>Measure 11, Air Silk Road (task: Logistics efficiency). Official words: "promote the "Air Silk Road" initiative".</summary>
        public const string AirSilkRoad = "air-silk-road";

        /// <summary>Measure 12, Air cargo terminal operations (task: Logistics efficiency). Official words: "optimize air cargo terminal operations".</summary>
        public const string AirCargoTerminals = "air-cargo-terminals";

        /// <summary>Measure 13, Airside direct access at aviation ports (task: Logistics efficiency). Official words: "advance "airside direct access" customs supervision at aviation ports".</summary>
        public const string AirsideDirectAccess = "airside-direct-access";

        /// <summary>Measure 14, Belt and Road collaboration (task: Logistics efficiency). Official words: "deepen collaboration in building the "Belt and Road"".</summary>
        public const string BeltAndRoad = "belt-and-road";

        /// <summary>Measure 15, Inspect before loading for export LCL shipments (task: Regulatory framework). Official words: "expand the "inspect before loading" model for export LCL shipments".</summary>
        public const string LclInspectBeforeLoading = "lcl-inspect-before-loading";

        /// <summary>Measure 16, Air transport of battery-powered goods (task: Regulatory framework). Official words: "support air transport of battery-powered goods".</summary>
        public const string BatteryGoodsByAir = "battery-goods-by-air";

        /// <summary>Measure 17, Green trade innovation (task: Regulatory framework). Official words: "foster innovation in green trade".</summary>
        public const string GreenTradeInnovation = "green-trade-innovation";

        /// <summary>Measure 18, Cross-border mutual recognition of e-authentication and e-signatures (task: Regulatory framework). Official words: "explore cross-border mutual recognition of e-authentication and e-signatures".</summary>
        public const string EAuthenticationRecognition = "e-authentication-recognition";

        /// <summary>Measure 19, Cross-border e-commerce facilitation (task: Regulatory framework). Official words: "enhance cross-border e-commerce facilitation".</summary>
        public const string CrossBorderECommerce = "cross-border-e-commerce";

        /// <summary>Measure 20, Global Smart Customs online collaboration platform (task: Interconnectivity). Official words: "establish a global "Smart Customs" online collaboration platform".</summary>
        public const string SmartCustomsPlatform = "smart-customs-platform";

        /// <summary>Measure 21, BRICS Customs Demonstration Center (task: Interconnectivity). Official words: "establish … a BRICS Customs Demonstration Center".</summary>
        public const string BricsCustomsDemonstrationCenter = "brics-customs-demonstration-center";

        /// <summary>Measure 22, International Trade Single Window integration (task: Interconnectivity). Official words: "deepen cross-border integration of the International Trade Single Window".</summary>
        public const string SingleWindowIntegration = "single-window-integration";

        /// <summary>Measure 23, One Declaration, Dual Reporting with Hong Kong and Macao (task: Interconnectivity). Official words: "actively promote the "One Declaration, Dual Reporting" initiative between Mainland China and Hong Kong/Macao".</summary>
        public const string OneDeclarationDualReporting = "one-declaration-dual-reporting";

        /// <summary>Measure 24, Management of outbound crop germplasm resources (task: Interconnectivity). Official words: "enhance inter-departmental coordination for outbound crop germplasm resource management".</summary>
        public const string OutboundCropGermplasm = "outbound-crop-germplasm";

        /// <summary>Measure 25, Joint incentives for AEO-certified enterprises (task: Cost reduction and efficiency gains). Official words: "enhance joint incentives for AEO-certified enterprises".</summary>
        public const string AeoJointIncentives = "aeo-joint-incentives";

        /// <summary>Measure 26, Port logistics services (task: Cost reduction and efficiency gains). Official words: "optimize port logistics services".</summary>
        public const string PortLogistics = "port-logistics";

        /// <summary>Measure 27, Cross-border agricultural exports (task: Cost reduction and efficiency gains). Official words: "facilitate cross-border agricultural exports (e.g., Mainland-to-Hong Kong/Macao vegetable supply)".</summary>
        public const string AgriculturalExports = "agricultural-exports";

        /// <summary>Measure 28, Streamlined business visa policies (task: Cost reduction and efficiency gains). Official words: "introduce streamlined business visa policies".</summary>
        public const string BusinessVisas = "business-visas";

        /// <summary>Measure 29, End-to-end cross-border logistics costs (task: Cost reduction and efficiency gains). Official words: "collaboratively reduce end-to-end cross-border logistics costs".</summary>
        public const string LogisticsCosts = "logistics-costs";
    }

    private static NamedAgencies? _agencies;

    /// <summary>The agencies that the document names, as a set and each by name: the same as <see cref="InitiativeCatalogue.Agencies"/> of <see cref="Catalogue"/>.</summary>
    public static NamedAgencies Agencies => _agencies ?? Published.Once(ref _agencies, new(Catalogue.Agencies));

    /// <summary>The agencies that the document names as a set that has each by name; <see cref="Agencies"/> is the only instance.</summary>
    public sealed class NamedAgencies : CatalogueSet<AgencyId, Agency>
    {
        internal NamedAgencies(CatalogueSet<AgencyId, Agency> all)
            : base(all)
        {
        }

        /// <summary>General Administration of Customs 海关总署: the lead.</summary>
        public Agency Gacc => this[0];

        /// <summary>Office of the Central Cyberspace Affairs Commission 中央网信办: a participant.</summary>
        public Agency CentralCyberspaceAffairsCommission => this[1];

        /// <summary>Ministry of Foreign Affairs 外交部: a participant.</summary>
        public Agency MinistryOfForeignAffairs => this[2];

        /// <summary>National Development and Reform Commission 国家发展改革委: a participant.</summary>
        public Agency Ndrc => this[3];

        /// <summary>Ministry of Public Security 公安部: a participant.</summary>
        public Agency MinistryOfPublicSecurity => this[4];

        /// <summary>Ministry of Finance 财政部: a participant.</summary>
        public Agency MinistryOfFinance => this[5];

        /// <summary>Ministry of Ecology and Environment 生态环境部: a participant.</summary>
        public Agency MinistryOfEcologyAndEnvironment => this[6];

        /// <summary>Ministry of Transport 交通运输部: a participant.</summary>
        public Agency MinistryOfTransport => this[7];

        /// <summary>Ministry of Commerce 商务部: a participant.</summary>
        public Agency MinistryOfCommerce => this[8];
    }

    /// <summary>The ids of the agencies that the document names as constants, for attributes and <c>switch</c>.</summary>
    public static class AgencyIds
    {
        /// <summary>General Administration of Customs 海关总署: the lead.</summary>
        public const string Gacc = "gacc";

        /// <summary>Office of the Central Cyberspace Affairs Commission 中央网信办: a participant.</summary>
        public const string CentralCyberspaceAffairsCommission = "central-cyberspace-affairs-commission";

        /// <summary>Ministry of Foreign Affairs 外交部: a participant.</summary>
        public const string MinistryOfForeignAffairs = "ministry-of-foreign-affairs";

        /// <summary>National Development and Reform Commission 国家发展改革委: a participant.</summary>
        public const string Ndrc = "ndrc";

        /// <summary>Ministry of Public Security 公安部: a participant.</summary>
        public const string MinistryOfPublicSecurity = "ministry-of-public-security";

        /// <summary>Ministry of Finance 财政部: a participant.</summary>
        public const string MinistryOfFinance = "ministry-of-finance";

        /// <summary>Ministry of Ecology and Environment 生态环境部: a participant.</summary>
        public const string MinistryOfEcologyAndEnvironment = "ministry-of-ecology-and-environment";

        /// <summary>Ministry of Transport 交通运输部: a participant.</summary>
        public const string MinistryOfTransport = "ministry-of-transport";

        /// <summary>Ministry of Commerce 商务部: a participant.</summary>
        public const string MinistryOfCommerce = "ministry-of-commerce";
    }

    private static NamedCities? _cities;

    /// <summary>The pilot cities, as a set and each by name: the same as <see cref="InitiativeCatalogue.Cities"/> of <see cref="Catalogue"/>.</summary>
    /// <example>
    /// <code>
    /// PilotCity city = Edition2025.Cities.Ningbo;
    ///
    /// Console.WriteLine(city);                // Ningbo, Zhejiang (ningbo)
    /// Console.WriteLine(city.DivisionCode);   // 330200
    /// </code>
    /// </example>
    public static NamedCities Cities => _cities ?? Published.Once(ref _cities, new(Catalogue.Cities));

    /// <summary>The pilot cities as a set that has each by name; <see cref="Cities"/> is the only instance.</summary>
    public sealed class NamedCities : CatalogueSet<PilotCityId, PilotCity>
    {
        internal NamedCities(CatalogueSet<PilotCityId, PilotCity> all)
            : base(all)
        {
        }

        /// <summary>Beijing 北京, a municipality: GB/T 2260 code 110000.</summary>
        public PilotCity Beijing => this[0];

        /// <summary>Tianjin 天津, a municipality: GB/T 2260 code 120000.</summary>
        public PilotCity Tianjin => this[1];

        /// <summary>Shijiazhuang 石家庄 in Hebei: GB/T 2260 code 130100.</summary>
        public PilotCity Shijiazhuang => this[2];

        /// <summary>Tangshan 唐山 in Hebei: GB/T 2260 code 130200.</summary>
        public PilotCity Tangshan => this[3];

        /// <summary>Shenyang 沈阳 in Liaoning: GB/T 2260 code 210100.</summary>
        public PilotCity Shenyang => this[4];

        /// <summary>Dalian 大连 in Liaoning: GB/T 2260 code 210200.</summary>
        public PilotCity Dalian => this[5];

        /// <summary>Shanghai 上海, a municipality: GB/T 2260 code 310000.</summary>
        public PilotCity Shanghai => this[6];

        /// <summary>Nanjing 南京 in Jiangsu: GB/T 2260 code 320100.</summary>
        public PilotCity Nanjing => this[7];

        /// <summary>Wuxi 无锡 in Jiangsu: GB/T 2260 code 320200.</summary>
        public PilotCity Wuxi => this[8];

        /// <summary>Yancheng 盐城 in Jiangsu: GB/T 2260 code 320900.</summary>
        public PilotCity Yancheng => this[9];

        /// <summary>Hangzhou 杭州 in Zhejiang: GB/T 2260 code 330100.</summary>
        public PilotCity Hangzhou => this[10];

        /// <summary>Ningbo 宁波 in Zhejiang: GB/T 2260 code 330200.</summary>
        public PilotCity Ningbo => this[11];

        /// <summary>Hefei 合肥 in Anhui: GB/T 2260 code 340100.</summary>
        public PilotCity Hefei => this[12];

        /// <summary>Xiamen 厦门 in Fujian: GB/T 2260 code 350200.</summary>
        public PilotCity Xiamen => this[13];

        /// <summary>Jinan 济南 in Shandong: GB/T 2260 code 370100.</summary>
        public PilotCity Jinan => this[14];

        /// <summary>Qingdao 青岛 in Shandong: GB/T 2260 code 370200.</summary>
        public PilotCity Qingdao => this[15];

        /// <summary>Zhengzhou 郑州 in Henan: GB/T 2260 code 410100.</summary>
        public PilotCity Zhengzhou => this[16];

        /// <summary>Guangzhou 广州 in Guangdong: GB/T 2260 code 440100.</summary>
        public PilotCity Guangzhou => this[17];

        /// <summary>Shenzhen 深圳 in Guangdong: GB/T 2260 code 440300.</summary>
        public PilotCity Shenzhen => this[18];

        /// <summary>Dongguan 东莞 in Guangdong: GB/T 2260 code 441900.</summary>
        public PilotCity Dongguan => this[19];

        /// <summary>Haikou 海口 in Hainan: GB/T 2260 code 460100.</summary>
        public PilotCity Haikou => this[20];

        /// <summary>Chongqing 重庆, a municipality: GB/T 2260 code 500000.</summary>
        public PilotCity Chongqing => this[21];

        /// <summary>Chengdu 成都 in Sichuan: GB/T 2260 code 510100.</summary>
        public PilotCity Chengdu => this[22];

        /// <summary>Guiyang 贵阳 in Guizhou: GB/T 2260 code 520100.</summary>
        public PilotCity Guiyang => this[23];

        /// <summary>Urumqi 乌鲁木齐 in Xinjiang: GB/T 2260 code 650100.</summary>
        public PilotCity Urumqi => this[24];
    }

    /// <summary>The ids of the pilot cities as constants, for attributes and <c>switch</c>.</summary>
    public static class CityIds
    {
        /// <summary>Beijing 北京, a municipality: GB/T 2260 code 110000.</summary>
        public const string Beijing = "beijing";

        /// <summary>Tianjin 天津, a municipality: GB/T 2260 code 120000.</summary>
        public const string Tianjin = "tianjin";

        /// <summary>Shijiazhuang 石家庄 in Hebei: GB/T 2260 code 130100.</summary>
        public const string Shijiazhuang = "shijiazhuang";

        /// <summary>Tangshan 唐山 in Hebei: GB/T 2260 code 130200.</summary>
        public const string Tangshan = "tangshan";

        /// <summary>Shenyang 沈阳 in Liaoning: GB/T 2260 code 210100.</summary>
        public const string Shenyang = "shenyang";

        /// <summary>Dalian 大连 in Liaoning: GB/T 2260 code 210200.</summary>
        public const string Dalian = "dalian";

        /// <summary>Shanghai 上海, a municipality: GB/T 2260 code 310000.</summary>
        public const string Shanghai = "shanghai";

        /// <summary>Nanjing 南京 in Jiangsu: GB/T 2260 code 320100.</summary>
        public const string Nanjing = "nanjing";

        /// <summary>Wuxi 无锡 in Jiangsu: GB/T 2260 code 320200.</summary>
        public const string Wuxi = "wuxi";

        /// <summary>Yancheng 盐城 in Jiangsu: GB/T 2260 code 320900.</summary>
        public const string Yancheng = "yancheng";

        /// <summary>Hangzhou 杭州 in Zhejiang: GB/T 2260 code 330100.</summary>
        public const string Hangzhou = "hangzhou";

        /// <summary>Ningbo 宁波 in Zhejiang: GB/T 2260 code 330200.</summary>
        public const string Ningbo = "ningbo";

        /// <summary>Hefei 合肥 in Anhui: GB/T 2260 code 340100.</summary>
        public const string Hefei = "hefei";

        /// <summary>Xiamen 厦门 in Fujian: GB/T 2260 code 350200.</summary>
        public const string Xiamen = "xiamen";

        /// <summary>Jinan 济南 in Shandong: GB/T 2260 code 370100.</summary>
        public const string Jinan = "jinan";

        /// <summary>Qingdao 青岛 in Shandong: GB/T 2260 code 370200.</summary>
        public const string Qingdao = "qingdao";

        /// <summary>Zhengzhou 郑州 in Henan: GB/T 2260 code 410100.</summary>
        public const string Zhengzhou = "zhengzhou";

        /// <summary>Guangzhou 广州 in Guangdong: GB/T 2260 code 440100.</summary>
        public const string Guangzhou = "guangzhou";

        /// <summary>Shenzhen 深圳 in Guangdong: GB/T 2260 code 440300.</summary>
        public const string Shenzhen = "shenzhen";

        /// <summary>Dongguan 东莞 in Guangdong: GB/T 2260 code 441900.</summary>
        public const string Dongguan = "dongguan";

        /// <summary>Haikou 海口 in Hainan: GB/T 2260 code 460100.</summary>
        public const string Haikou = "haikou";

        /// <summary>Chongqing 重庆, a municipality: GB/T 2260 code 500000.</summary>
        public const string Chongqing = "chongqing";

        /// <summary>Chengdu 成都 in Sichuan: GB/T 2260 code 510100.</summary>
        public const string Chengdu = "chengdu";

        /// <summary>Guiyang 贵阳 in Guizhou: GB/T 2260 code 520100.</summary>
        public const string Guiyang = "guiyang";

        /// <summary>Urumqi 乌鲁木齐 in Xinjiang: GB/T 2260 code 650100.</summary>
        public const string Urumqi = "urumqi";
    }

    private static NamedTopics? _topics;

    /// <summary>The topics, as a set and each by name: the same as <see cref="InitiativeCatalogue.Topics"/> of <see cref="Catalogue"/>.</summary>
    public static NamedTopics Topics => _topics ?? Published.Once(ref _topics, new(Catalogue.Topics));

    /// <summary>The topics as a set that has each by name; <see cref="Topics"/> is the only instance.</summary>
    public sealed class NamedTopics : CatalogueSet<TopicId, Topic>
    {
        internal NamedTopics(CatalogueSet<TopicId, Topic> all)
            : base(all)
        {
        }

        /// <summary>Lithium batteries 锂电池: measure 1.</summary>
        public Topic LithiumBatteries => this[0];

        /// <summary>Customs inspection 检验和查验: measures 1, 15.</summary>
        public Topic Inspection => this[1];

        /// <summary>Customs supervision 海关监管: measures 1, 13.</summary>
        public Topic CustomsSupervision => this[2];

        /// <summary>Medicinal and edible homologous products 药食同源商品: measure 2.</summary>
        public Topic MedicinalEdibleHomologousProducts => this[3];

        /// <summary>Customs clearance 通关: measure 2.</summary>
        public Topic CustomsClearance => this[4];

        /// <summary>Petroleum 油品: measure 3.</summary>
        public Topic Oil => this[5];

        /// <summary>Bonded storage 保税仓储: measure 3.</summary>
        public Topic BondedStorage => this[6];

        /// <summary>Export supervision warehouses 出口监管仓库: measure 3.</summary>
        public Topic ExportSupervisionWarehouses => this[7];

        /// <summary>Pilot programs 试点: measures 3, 5.</summary>
        public Topic PilotProgrammes => this[8];

        /// <summary>Comprehensive bonded zones 综合保税区: measure 4.</summary>
        public Topic ComprehensiveBondedZones => this[9];

        /// <summary>Bonded testing 保税检测: measure 4.</summary>
        public Topic BondedTesting => this[10];

        /// <summary>Motor vehicles 机动车: measure 5.</summary>
        public Topic MotorVehicles => this[11];

        /// <summary>Dual-certificate integration 两证合一: measure 5.</summary>
        public Topic DualCertificateIntegration => this[12];

        /// <summary>Pharmaceuticals 药品: measures 6, 7.</summary>
        public Topic Pharmaceuticals => this[13];

        /// <summary>Medical equipment 医疗器械: measure 6.</summary>
        public Topic MedicalEquipment => this[14];

        /// <summary>International cruise ships 国际邮轮: measure 6.</summary>
        public Topic CruiseShips => this[15];

        /// <summary>Multimodal transport 多式联运: measure 8.</summary>
        public Topic MultimodalTransport => this[16];

        /// <summary>Coastal regions 沿海地区: measure 8.</summary>
        public Topic CoastalRegions => this[17];

        /// <summary>Inland regions 内陆地区: measure 8.</summary>
        public Topic InlandRegions => this[18];

        /// <summary>Border regions 沿边地区: measure 8.</summary>
        public Topic BorderRegions => this[19];

        /// <summary>Cross-border trains 跨境班列: measure 9.</summary>
        public Topic CrossBorderTrains => this[20];

        /// <summary>Train assembly hubs 班列集结中心: measure 9.</summary>
        public Topic TrainAssemblyHubs => this[21];

        /// <summary>International highway transport 国际公路运输: measure 10.</summary>
        public Topic HighwayTransport => this[22];

        /// <summary>Air Silk Road 空中丝绸之路: measure 11.</summary>
        public Topic AirSilkRoad => this[23];

        /// <summary>Air cargo 航空货运: measures 12, 16.</summary>
        public Topic AirCargo => this[24];

        /// <summary>Air cargo terminals 航空货站: measure 12.</summary>
        public Topic AirCargoTerminals => this[25];

        /// <summary>Airside direct access 机坪“直装”“直提”: measure 13.</summary>
        public Topic AirsideDirectAccess => this[26];

        /// <summary>Aviation ports 航空口岸: measure 13.</summary>
        public Topic AviationPorts => this[27];

        /// <summary>Belt and Road 一带一路: measure 14.</summary>
        public Topic BeltAndRoad => this[28];

        /// <summary>LCL shipments 拼箱: measure 15.</summary>
        public Topic LclShipments => this[29];

        /// <summary>Inspect before loading 先查验、后装运: measure 15.</summary>
        public Topic InspectBeforeLoading => this[30];

        /// <summary>Battery-powered goods 带电货物: measure 16.</summary>
        public Topic BatteryPoweredGoods => this[31];

        /// <summary>Green trade 绿色贸易: measure 17.</summary>
        public Topic GreenTrade => this[32];

        /// <summary>E-authentication 电子认证: measure 18.</summary>
        public Topic EAuthentication => this[33];

        /// <summary>E-signatures 电子签名: measure 18.</summary>
        public Topic ESignatures => this[34];

        /// <summary>Mutual recognition of e-authentication 电子认证互认: measure 18.</summary>
        public Topic MutualRecognition => this[35];

        /// <summary>Cross-border e-commerce 跨境电商: measure 19.</summary>
        public Topic CrossBorderECommerce => this[36];

        /// <summary>Smart Customs 智慧海关: measure 20.</summary>
        public Topic SmartCustoms => this[37];

        /// <summary>BRICS Customs Demonstration Center 金砖国家海关示范中心: measure 21.</summary>
        public Topic Brics => this[38];

        /// <summary>International Trade Single Window 国际贸易单一窗口: measure 22.</summary>
        public Topic SingleWindow => this[39];

        /// <summary>One Declaration, Dual Reporting 一单两报: measure 23.</summary>
        public Topic OneDeclarationDualReporting => this[40];

        /// <summary>Hong Kong 香港: measures 23, 27.</summary>
        public Topic HongKong => this[41];

        /// <summary>Macao 澳门: measures 23, 27.</summary>
        public Topic Macao => this[42];

        /// <summary>Crop germplasm 农作物种质资源: measure 24.</summary>
        public Topic CropGermplasm => this[43];

        /// <summary>AEO-certified enterprises 经认证的经营者: measure 25.</summary>
        public Topic AeoEnterprises => this[44];

        /// <summary>Port logistics 口岸物流: measure 26.</summary>
        public Topic PortLogistics => this[45];

        /// <summary>Agricultural products 农产品: measure 27.</summary>
        public Topic AgriculturalProducts => this[46];

        /// <summary>Vegetables 蔬菜: measure 27.</summary>
        public Topic Vegetables => this[47];

        /// <summary>Business visas 商务签证: measure 28.</summary>
        public Topic BusinessVisas => this[48];

        /// <summary>Logistics costs 物流成本: measure 29.</summary>
        public Topic LogisticsCosts => this[49];
    }

    /// <summary>The ids of the topics as constants, for attributes and <c>switch</c>.</summary>
    public static class TopicIds
    {
        /// <summary>Lithium batteries 锂电池: measure 1.</summary>
        public const string LithiumBatteries = "lithium-batteries";

        /// <summary>Customs inspection 检验和查验: measures 1, 15.</summary>
        public const string Inspection = "inspection";

        /// <summary>Customs supervision 海关监管: measures 1, 13.</summary>
        public const string CustomsSupervision = "customs-supervision";

        /// <summary>Medicinal and edible homologous products 药食同源商品: measure 2.</summary>
        public const string MedicinalEdibleHomologousProducts = "medicinal-edible-homologous-products";

        /// <summary>Customs clearance 通关: measure 2.</summary>
        public const string CustomsClearance = "customs-clearance";

        /// <summary>Petroleum 油品: measure 3.</summary>
        public const string Oil = "oil";

        /// <summary>Bonded storage 保税仓储: measure 3.</summary>
        public const string BondedStorage = "bonded-storage";

        /// <summary>Export supervision warehouses 出口监管仓库: measure 3.</summary>
        public const string ExportSupervisionWarehouses = "export-supervision-warehouses";

        /// <summary>Pilot programs 试点: measures 3, 5.</summary>
        public const string PilotProgrammes = "pilot-programmes";

        /// <summary>Comprehensive bonded zones 综合保税区: measure 4.</summary>
        public const string ComprehensiveBondedZones = "comprehensive-bonded-zones";

        /// <summary>Bonded testing 保税检测: measure 4.</summary>
        public const string BondedTesting = "bonded-testing";

        /// <summary>Motor vehicles 机动车: measure 5.</summary>
        public const string MotorVehicles = "motor-vehicles";

        /// <summary>Dual-certificate integration 两证合一: measure 5.</summary>
        public const string DualCertificateIntegration = "dual-certificate-integration";

        /// <summary>Pharmaceuticals 药品: measures 6, 7.</summary>
        public const string Pharmaceuticals = "pharmaceuticals";

        /// <summary>Medical equipment 医疗器械: measure 6.</summary>
        public const string MedicalEquipment = "medical-equipment";

        /// <summary>International cruise ships 国际邮轮: measure 6.</summary>
        public const string CruiseShips = "cruise-ships";

        /// <summary>Multimodal transport 多式联运: measure 8.</summary>
        public const string MultimodalTransport = "multimodal-transport";

        /// <summary>Coastal regions 沿海地区: measure 8.</summary>
        public const string CoastalRegions = "coastal-regions";

        /// <summary>Inland regions 内陆地区: measure 8.</summary>
        public const string InlandRegions = "inland-regions";

        /// <summary>Border regions 沿边地区: measure 8.</summary>
        public const string BorderRegions = "border-regions";

        /// <summary>Cross-border trains 跨境班列: measure 9.</summary>
        public const string CrossBorderTrains = "cross-border-trains";

        /// <summary>Train assembly hubs 班列集结中心: measure 9.</summary>
        public const string TrainAssemblyHubs = "train-assembly-hubs";

        /// <summary>International highway transport 国际公路运输: measure 10.</summary>
        public const string HighwayTransport = "highway-transport";

        /// <summary>Air Silk Road 空中丝绸之路: measure 11.</summary>
        public const string AirSilkRoad = "air-silk-road";

        /// <summary>Air cargo 航空货运: measures 12, 16.</summary>
        public const string AirCargo = "air-cargo";

        /// <summary>Air cargo terminals 航空货站: measure 12.</summary>
        public const string AirCargoTerminals = "air-cargo-terminals";

        /// <summary>Airside direct access 机坪“直装”“直提”: measure 13.</summary>
        public const string AirsideDirectAccess = "airside-direct-access";

        /// <summary>Aviation ports 航空口岸: measure 13.</summary>
        public const string AviationPorts = "aviation-ports";

        /// <summary>Belt and Road 一带一路: measure 14.</summary>
        public const string BeltAndRoad = "belt-and-road";

        /// <summary>LCL shipments 拼箱: measure 15.</summary>
        public const string LclShipments = "lcl-shipments";

        /// <summary>Inspect before loading 先查验、后装运: measure 15.</summary>
        public const string InspectBeforeLoading = "inspect-before-loading";

        /// <summary>Battery-powered goods 带电货物: measure 16.</summary>
        public const string BatteryPoweredGoods = "battery-powered-goods";

        /// <summary>Green trade 绿色贸易: measure 17.</summary>
        public const string GreenTrade = "green-trade";

        /// <summary>E-authentication 电子认证: measure 18.</summary>
        public const string EAuthentication = "e-authentication";

        /// <summary>E-signatures 电子签名: measure 18.</summary>
        public const string ESignatures = "e-signatures";

        /// <summary>Mutual recognition of e-authentication 电子认证互认: measure 18.</summary>
        public const string MutualRecognition = "mutual-recognition";

        /// <summary>Cross-border e-commerce 跨境电商: measure 19.</summary>
        public const string CrossBorderECommerce = "cross-border-e-commerce";

        /// <summary>Smart Customs 智慧海关: measure 20.</summary>
        public const string SmartCustoms = "smart-customs";

        /// <summary>BRICS Customs Demonstration Center 金砖国家海关示范中心: measure 21.</summary>
        public const string Brics = "brics";

        /// <summary>International Trade Single Window 国际贸易单一窗口: measure 22.</summary>
        public const string SingleWindow = "single-window";

        /// <summary>One Declaration, Dual Reporting 一单两报: measure 23.</summary>
        public const string OneDeclarationDualReporting = "one-declaration-dual-reporting";

        /// <summary>Hong Kong 香港: measures 23, 27.</summary>
        public const string HongKong = "hong-kong";

        /// <summary>Macao 澳门: measures 23, 27.</summary>
        public const string Macao = "macao";

        /// <summary>Crop germplasm 农作物种质资源: measure 24.</summary>
        public const string CropGermplasm = "crop-germplasm";

        /// <summary>AEO-certified enterprises 经认证的经营者: measure 25.</summary>
        public const string AeoEnterprises = "aeo-enterprises";

        /// <summary>Port logistics 口岸物流: measure 26.</summary>
        public const string PortLogistics = "port-logistics";

        /// <summary>Agricultural products 农产品: measure 27.</summary>
        public const string AgriculturalProducts = "agricultural-products";

        /// <summary>Vegetables 蔬菜: measure 27.</summary>
        public const string Vegetables = "vegetables";

        /// <summary>Business visas 商务签证: measure 28.</summary>
        public const string BusinessVisas = "business-visas";

        /// <summary>Logistics costs 物流成本: measure 29.</summary>
        public const string LogisticsCosts = "logistics-costs";
    }
}
