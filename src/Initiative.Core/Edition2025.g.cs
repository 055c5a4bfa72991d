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
    public static InitiativeCatalogue Catalogue { get; } = new(new Content());

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

        /// <summary>Measure 2, Medicinal and edible homologous food imports (task: Policy support). Official words: "explore streamlined customs clearance for imported "medicinal and edible homologous" food products".</summary>
        public Measure MedicinalEdibleFoodImports => this[1];

        /// <summary>Measure 3, Integrated bonded oil tanks and export supervision warehouses (task: Policy support). Official words: "expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses".</summary>
        public Measure BondedOilStorageIntegration => this[2];

        /// <summary>Measure 4, Bonded testing in comprehensive bonded zones (task: Policy support). Official words: "support comprehensive bonded zones in conducting bonded testing services".</summary>
        public Measure BondedTesting => this[3];

        /// <summary>Measure 5, Dual-certificate integration for imported motor vehicles (task: Policy support). Official words: "broaden the pilot application of "dual-certificate integration" for imported motor vehicles".</summary>
        public Measure ImportedVehicleDualCertificates => this[4];

        /// <summary>Measure 6, Medical supplies for international cruise ships (task: Policy support). Official words: "improve pharmaceutical and medical equipment supply services for international cruise ships".</summary>
        public Measure CruiseShipMedicalSupplies => this[5];

        /// <summary>Measure 7, Drug imports (task: Policy support). Official words: "refine the management model for drug imports".</summary>
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

        /// <summary>Measure 18, Mutual recognition of e-authentication and e-signatures (task: Regulatory framework). Official words: "explore cross-border mutual recognition of e-authentication and e-signatures".</summary>
        public Measure EAuthenticationRecognition => this[17];

        /// <summary>Measure 19, Cross-border e-commerce facilitation (task: Regulatory framework). Official words: "enhance cross-border e-commerce facilitation".</summary>
        public Measure CrossBorderECommerce => this[18];

        /// <summary>Measure 20, Smart Customs online collaboration platform (task: Interconnectivity). Official words: "establish a global "Smart Customs" online collaboration platform".</summary>
        public Measure SmartCustomsPlatform => this[19];

        /// <summary>Measure 21, BRICS Customs Demonstration Center (task: Interconnectivity). Official words: "establish … a BRICS Customs Demonstration Center".</summary>
        public Measure BricsCustomsDemonstrationCenter => this[20];

        /// <summary>Measure 22, International Trade Single Window integration (task: Interconnectivity). Official words: "deepen cross-border integration of the International Trade Single Window".</summary>
        public Measure SingleWindowIntegration => this[21];

        /// <summary>Measure 23, One Declaration, Dual Reporting with Hong Kong and Macao (task: Interconnectivity). Official words: "actively promote the "One Declaration, Dual Reporting" initiative between Mainland China and Hong Kong/Macao".</summary>
        public Measure OneDeclarationDualReporting => this[22];

        /// <summary>Measure 24, Outbound crop germplasm resources (task: Interconnectivity). Official words: "enhance inter-departmental coordination for outbound crop germplasm resource management".</summary>
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

        /// <summary>Measure 2, Medicinal and edible homologous food imports (task: Policy support). Official words: "explore streamlined customs clearance for imported "medicinal and edible homologous" food products".</summary>
        public const string MedicinalEdibleFoodImports = "medicinal-edible-food-imports";

        /// <summary>Measure 3, Integrated bonded oil tanks and export supervision warehouses (task: Policy support). Official words: "expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses".</summary>
        public const string BondedOilStorageIntegration = "bonded-oil-storage-integration";

        /// <summary>Measure 4, Bonded testing in comprehensive bonded zones (task: Policy support). Official words: "support comprehensive bonded zones in conducting bonded testing services".</summary>
        public const string BondedTesting = "bonded-testing";

        /// <summary>Measure 5, Dual-certificate integration for imported motor vehicles (task: Policy support). Official words: "broaden the pilot application of "dual-certificate integration" for imported motor vehicles".</summary>
        public const string ImportedVehicleDualCertificates = "imported-vehicle-dual-certificates";

        /// <summary>Measure 6, Medical supplies for international cruise ships (task: Policy support). Official words: "improve pharmaceutical and medical equipment supply services for international cruise ships".</summary>
        public const string CruiseShipMedicalSupplies = "cruise-ship-medical-supplies";

        /// <summary>Measure 7, Drug imports (task: Policy support). Official words: "refine the management model for drug imports".</summary>
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

        /// <summary>Measure 18, Mutual recognition of e-authentication and e-signatures (task: Regulatory framework). Official words: "explore cross-border mutual recognition of e-authentication and e-signatures".</summary>
        public const string EAuthenticationRecognition = "e-authentication-recognition";

        /// <summary>Measure 19, Cross-border e-commerce facilitation (task: Regulatory framework). Official words: "enhance cross-border e-commerce facilitation".</summary>
        public const string CrossBorderECommerce = "cross-border-e-commerce";

        /// <summary>Measure 20, Smart Customs online collaboration platform (task: Interconnectivity). Official words: "establish a global "Smart Customs" online collaboration platform".</summary>
        public const string SmartCustomsPlatform = "smart-customs-platform";

        /// <summary>Measure 21, BRICS Customs Demonstration Center (task: Interconnectivity). Official words: "establish … a BRICS Customs Demonstration Center".</summary>
        public const string BricsCustomsDemonstrationCenter = "brics-customs-demonstration-center";

        /// <summary>Measure 22, International Trade Single Window integration (task: Interconnectivity). Official words: "deepen cross-border integration of the International Trade Single Window".</summary>
        public const string SingleWindowIntegration = "single-window-integration";

        /// <summary>Measure 23, One Declaration, Dual Reporting with Hong Kong and Macao (task: Interconnectivity). Official words: "actively promote the "One Declaration, Dual Reporting" initiative between Mainland China and Hong Kong/Macao".</summary>
        public const string OneDeclarationDualReporting = "one-declaration-dual-reporting";

        /// <summary>Measure 24, Outbound crop germplasm resources (task: Interconnectivity). Official words: "enhance inter-departmental coordination for outbound crop germplasm resource management".</summary>
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

        /// <summary>Customs inspection: measures 1, 15.</summary>
        public Topic Inspection => this[1];

        /// <summary>Customs supervision: measures 1, 13.</summary>
        public Topic CustomsSupervision => this[2];

        /// <summary>Medicinal and edible homologous products 药食同源: measure 2.</summary>
        public Topic MedicinalEdibleHomologousProducts => this[3];

        /// <summary>Food products: measure 2.</summary>
        public Topic Food => this[4];

        /// <summary>Customs clearance: measure 2.</summary>
        public Topic CustomsClearance => this[5];

        /// <summary>Oil: measure 3.</summary>
        public Topic Oil => this[6];

        /// <summary>Bonded storage: measure 3.</summary>
        public Topic BondedStorage => this[7];

        /// <summary>Export supervision warehouses: measure 3.</summary>
        public Topic ExportSupervisionWarehouses => this[8];

        /// <summary>Pilot programmes: measures 3, 5.</summary>
        public Topic PilotProgrammes => this[9];

        /// <summary>Comprehensive bonded zones 综合保税区: measure 4.</summary>
        public Topic ComprehensiveBondedZones => this[10];

        /// <summary>Bonded testing: measure 4.</summary>
        public Topic BondedTesting => this[11];

        /// <summary>Motor vehicles: measure 5.</summary>
        public Topic MotorVehicles => this[12];

        /// <summary>Dual-certificate integration 两证合一: measure 5.</summary>
        public Topic DualCertificateIntegration => this[13];

        /// <summary>Pharmaceuticals: measures 6, 7.</summary>
        public Topic Pharmaceuticals => this[14];

        /// <summary>Medical equipment: measure 6.</summary>
        public Topic MedicalEquipment => this[15];

        /// <summary>International cruise ships: measure 6.</summary>
        public Topic CruiseShips => this[16];

        /// <summary>Multimodal transport 多式联运: measure 8.</summary>
        public Topic MultimodalTransport => this[17];

        /// <summary>Border regions: measure 8.</summary>
        public Topic BorderRegions => this[18];

        /// <summary>Cross-border trains: measure 9.</summary>
        public Topic CrossBorderTrains => this[19];

        /// <summary>Train assembly hubs: measure 9.</summary>
        public Topic TrainAssemblyHubs => this[20];

        /// <summary>International highway transport: measure 10.</summary>
        public Topic HighwayTransport => this[21];

        /// <summary>Air Silk Road 空中丝绸之路: measure 11.</summary>
        public Topic AirSilkRoad => this[22];

        /// <summary>Air cargo: measures 12, 16.</summary>
        public Topic AirCargo => this[23];

        /// <summary>Air cargo terminals: measure 12.</summary>
        public Topic AirCargoTerminals => this[24];

        /// <summary>Airside direct access: measure 13.</summary>
        public Topic AirsideDirectAccess => this[25];

        /// <summary>Aviation ports: measure 13.</summary>
        public Topic AviationPorts => this[26];

        /// <summary>Belt and Road 一带一路: measure 14.</summary>
        public Topic BeltAndRoad => this[27];

        /// <summary>LCL shipments 拼箱: measure 15.</summary>
        public Topic LclShipments => this[28];

        /// <summary>Inspect before loading 先查验后装运: measure 15.</summary>
        public Topic InspectBeforeLoading => this[29];

        /// <summary>Battery-powered goods: measure 16.</summary>
        public Topic BatteryPoweredGoods => this[30];

        /// <summary>Green trade 绿色贸易: measure 17.</summary>
        public Topic GreenTrade => this[31];

        /// <summary>E-authentication: measure 18.</summary>
        public Topic EAuthentication => this[32];

        /// <summary>E-signatures 电子签名: measure 18.</summary>
        public Topic ESignatures => this[33];

        /// <summary>Mutual recognition: measure 18.</summary>
        public Topic MutualRecognition => this[34];

        /// <summary>Cross-border e-commerce 跨境电商: measure 19.</summary>
        public Topic CrossBorderECommerce => this[35];

        /// <summary>Smart Customs 智慧海关: measure 20.</summary>
        public Topic SmartCustoms => this[36];

        /// <summary>BRICS 金砖国家: measure 21.</summary>
        public Topic Brics => this[37];

        /// <summary>International Trade Single Window 国际贸易单一窗口: measure 22.</summary>
        public Topic SingleWindow => this[38];

        /// <summary>One Declaration, Dual Reporting 一单两报: measure 23.</summary>
        public Topic OneDeclarationDualReporting => this[39];

        /// <summary>Hong Kong: measures 23, 27.</summary>
        public Topic HongKong => this[40];

        /// <summary>Macao: measures 23, 27.</summary>
        public Topic Macao => this[41];

        /// <summary>Crop germplasm: measure 24.</summary>
        public Topic CropGermplasm => this[42];

        /// <summary>AEO-certified enterprises 经认证的经营者: measure 25.</summary>
        public Topic AeoEnterprises => this[43];

        /// <summary>Port logistics: measure 26.</summary>
        public Topic PortLogistics => this[44];

        /// <summary>Agricultural products: measure 27.</summary>
        public Topic AgriculturalProducts => this[45];

        /// <summary>Vegetables: measure 27.</summary>
        public Topic Vegetables => this[46];

        /// <summary>Business visas: measure 28.</summary>
        public Topic BusinessVisas => this[47];

        /// <summary>Logistics costs: measure 29.</summary>
        public Topic LogisticsCosts => this[48];
    }

    /// <summary>The ids of the topics as constants, for attributes and <c>switch</c>.</summary>
    public static class TopicIds
    {
        /// <summary>Lithium batteries 锂电池: measure 1.</summary>
        public const string LithiumBatteries = "lithium-batteries";

        /// <summary>Customs inspection: measures 1, 15.</summary>
        public const string Inspection = "inspection";

        /// <summary>Customs supervision: measures 1, 13.</summary>
        public const string CustomsSupervision = "customs-supervision";

        /// <summary>Medicinal and edible homologous products 药食同源: measure 2.</summary>
        public const string MedicinalEdibleHomologousProducts = "medicinal-edible-homologous-products";

        /// <summary>Food products: measure 2.</summary>
        public const string Food = "food";

        /// <summary>Customs clearance: measure 2.</summary>
        public const string CustomsClearance = "customs-clearance";

        /// <summary>Oil: measure 3.</summary>
        public const string Oil = "oil";

        /// <summary>Bonded storage: measure 3.</summary>
        public const string BondedStorage = "bonded-storage";

        /// <summary>Export supervision warehouses: measure 3.</summary>
        public const string ExportSupervisionWarehouses = "export-supervision-warehouses";

        /// <summary>Pilot programmes: measures 3, 5.</summary>
        public const string PilotProgrammes = "pilot-programmes";

        /// <summary>Comprehensive bonded zones 综合保税区: measure 4.</summary>
        public const string ComprehensiveBondedZones = "comprehensive-bonded-zones";

        /// <summary>Bonded testing: measure 4.</summary>
        public const string BondedTesting = "bonded-testing";

        /// <summary>Motor vehicles: measure 5.</summary>
        public const string MotorVehicles = "motor-vehicles";

        /// <summary>Dual-certificate integration 两证合一: measure 5.</summary>
        public const string DualCertificateIntegration = "dual-certificate-integration";

        /// <summary>Pharmaceuticals: measures 6, 7.</summary>
        public const string Pharmaceuticals = "pharmaceuticals";

        /// <summary>Medical equipment: measure 6.</summary>
        public const string MedicalEquipment = "medical-equipment";

        /// <summary>International cruise ships: measure 6.</summary>
        public const string CruiseShips = "cruise-ships";

        /// <summary>Multimodal transport 多式联运: measure 8.</summary>
        public const string MultimodalTransport = "multimodal-transport";

        /// <summary>Border regions: measure 8.</summary>
        public const string BorderRegions = "border-regions";

        /// <summary>Cross-border trains: measure 9.</summary>
        public const string CrossBorderTrains = "cross-border-trains";

        /// <summary>Train assembly hubs: measure 9.</summary>
        public const string TrainAssemblyHubs = "train-assembly-hubs";

        /// <summary>International highway transport: measure 10.</summary>
        public const string HighwayTransport = "highway-transport";

        /// <summary>Air Silk Road 空中丝绸之路: measure 11.</summary>
        public const string AirSilkRoad = "air-silk-road";

        /// <summary>Air cargo: measures 12, 16.</summary>
        public const string AirCargo = "air-cargo";

        /// <summary>Air cargo terminals: measure 12.</summary>
        public const string AirCargoTerminals = "air-cargo-terminals";

        /// <summary>Airside direct access: measure 13.</summary>
        public const string AirsideDirectAccess = "airside-direct-access";

        /// <summary>Aviation ports: measure 13.</summary>
        public const string AviationPorts = "aviation-ports";

        /// <summary>Belt and Road 一带一路: measure 14.</summary>
        public const string BeltAndRoad = "belt-and-road";

        /// <summary>LCL shipments 拼箱: measure 15.</summary>
        public const string LclShipments = "lcl-shipments";

        /// <summary>Inspect before loading 先查验后装运: measure 15.</summary>
        public const string InspectBeforeLoading = "inspect-before-loading";

        /// <summary>Battery-powered goods: measure 16.</summary>
        public const string BatteryPoweredGoods = "battery-powered-goods";

        /// <summary>Green trade 绿色贸易: measure 17.</summary>
        public const string GreenTrade = "green-trade";

        /// <summary>E-authentication: measure 18.</summary>
        public const string EAuthentication = "e-authentication";

        /// <summary>E-signatures 电子签名: measure 18.</summary>
        public const string ESignatures = "e-signatures";

        /// <summary>Mutual recognition: measure 18.</summary>
        public const string MutualRecognition = "mutual-recognition";

        /// <summary>Cross-border e-commerce 跨境电商: measure 19.</summary>
        public const string CrossBorderECommerce = "cross-border-e-commerce";

        /// <summary>Smart Customs 智慧海关: measure 20.</summary>
        public const string SmartCustoms = "smart-customs";

        /// <summary>BRICS 金砖国家: measure 21.</summary>
        public const string Brics = "brics";

        /// <summary>International Trade Single Window 国际贸易单一窗口: measure 22.</summary>
        public const string SingleWindow = "single-window";

        /// <summary>One Declaration, Dual Reporting 一单两报: measure 23.</summary>
        public const string OneDeclarationDualReporting = "one-declaration-dual-reporting";

        /// <summary>Hong Kong: measures 23, 27.</summary>
        public const string HongKong = "hong-kong";

        /// <summary>Macao: measures 23, 27.</summary>
        public const string Macao = "macao";

        /// <summary>Crop germplasm: measure 24.</summary>
        public const string CropGermplasm = "crop-germplasm";

        /// <summary>AEO-certified enterprises 经认证的经营者: measure 25.</summary>
        public const string AeoEnterprises = "aeo-enterprises";

        /// <summary>Port logistics: measure 26.</summary>
        public const string PortLogistics = "port-logistics";

        /// <summary>Agricultural products: measure 27.</summary>
        public const string AgriculturalProducts = "agricultural-products";

        /// <summary>Vegetables: measure 27.</summary>
        public const string Vegetables = "vegetables";

        /// <summary>Business visas: measure 28.</summary>
        public const string BusinessVisas = "business-visas";

        /// <summary>Logistics costs: measure 29.</summary>
        public const string LogisticsCosts = "logistics-costs";
    }

    private sealed class Content() : CatalogueContent(new("2025"), "1.0.0")
    {
        internal override Edition CreateEdition(InitiativeCatalogue catalogue) => Baked.Edition(catalogue, """
            Cross-Border Trade Facilitation Initiative|跨境贸易便利化专项行动|2025-04-24|5|5|29|20|25|3|0|2 690 14|0|2 706 13|0|2 725 11|5|0|2 3919 26|0|2 3947 20|0|2 3969 18|0|2 3989 49|0|2 4044 29|7|Title|0|2 67 42||LaunchedOn|1|0||DurationMonths|0|2 621 21||Stated.Tasks|0|2 751 11||Stated.Measures|0|2 767 20|The five lists hold 7 + 7 + 5 + 5 + 5 = 29 items if, and only if, "establish a global "Smart Customs" online collaboration platform and a BRICS Customs Demonstration Center" is read as two measures that share the verb "establish". No numbered Chinese list was found that confirms or denies this split; it is an editorial decision.|Stated.ParticipatingAgencies|0|2 223 27||Stated.Cities|0|2 3167 9||2|2|2025-12-31|An executive meeting of the State Council arranged that 25 measures be replicated nationwide.|2|2|1|2026-01-15|GACC announced that 25 measures are replicated nationwide. Which 25 is not fully known.|3|2
            """);

        internal override SourceDocument[] CreateSources(InitiativeCatalogue catalogue) => Baked.Sources(catalogue, 0, """
            9
            gacc-2025-04-27|General Administration of Customs Leads Deployment of Cross-Border Trade Facilitation Initiative|GACC|2025-04-27|https://cceeccic.org/628057222.html|en|1|zh||4|f1f4f2e3c2f1f575ea83a1907f256225808e31a0bbb5b1964843d6d814fafbdc
            xinhua-launch-2025||Xinhua||http://en.people.cn/n3/2025/0425/c90000-20307315.html||0|||3|
            people-cn-state-council-2025||||http://en.people.cn/n3/2025/1231/c90000-20409310.html||0|||3|
            new-omni-replication||||https://new-omni.com/a/hy6ffFb5nS.html||0|||2|
            news-cn-replication|||2026-01-19|http://big5.news.cn/gate/big5/www.news.cn/tech/20260119/affeeb6344df4660a9478dfde3a61b4e/c.html||0|||3|
            bastille-post-replication||||https://www.bastillepost.com/global/article/5535352-china-promotes-25-measures-nationwide-to-facilitate-cross-border-trade||0|||2|
            gb-t-2260|GB/T 2260|||||0|||5|
            iso-3166-2|ISO 3166-2|||||0|||5|
            geonames|GeoNames|||||0||CC-BY-4.0|5|
            """, "Home > News\n\nGeneral Administration of Customs Leads Deployment of Cross-Border Trade Facilitation Initiative\n\nIssue Date:2025-04-27 Source:GACC\n\n\u00A0\n\n\u00A0\n\nRecently, the General Administration of Customs, in collaboration with 20 departments and agencies including the Office of the Central Cyberspace Affairs Commission, Ministry of Foreign Affairs, National Development and Reform Commission, Ministry of Public Security, Ministry of Finance, Ministry of Ecology and Environment, Ministry of Transport, and Ministry of Commerce, jointly launched a special initiative to facilitate cross-border trade.\n\nThe special campaign will run for 5 months, with policy measures covering areas including trade in goods, digital trade, and green trade, encompassing 5 key tasks and 29 specific measures: The first is to further enhance policy support, optimize the inspection and supervision model for lithium battery exports, explore streamlined customs clearance for imported \"medicinal and edible homologous\" food products, expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses, support comprehensive bonded zones in conducting bonded testing services, broaden the pilot application of \"dual-certificate integration\" for imported motor vehicles, improve pharmaceutical and medical equipment supply services for international cruise ships, and refine the management model for drug imports. The second is to further facilitate logistics efficiency, enhance multimodal transport coordination for coastal, inland, and border regions, strengthen support for the development of cross-border train assembly hubs, establish efficient and secure international highway transport corridors, promote the \"Air Silk Road\" initiative, optimize air cargo terminal operations, advance \"airside direct access\" customs supervision at aviation ports, and deepen collaboration in building the \"Belt and Road\". The third is to further optimize the regulatory framework, expand the \"inspect before loading\" model for export LCL shipments, support air transport of battery-powered goods, foster innovation in green trade, explore cross-border mutual recognition of e-authentication and e-signatures, and enhance cross-border e-commerce facilitation. The fourth is further advance interconnectivity, establish a global \"Smart Customs\" online collaboration platform and a BRICS Customs Demonstration Center, deepen cross-border integration of the International Trade Single Window, actively promote the \"One Declaration, Dual Reporting\" initiative between Mainland China and Hong Kong/Macao, and enhance inter-departmental coordination for outbound crop germplasm resource management. The fifth is to further drive cost reduction and efficiency gains, enhance joint incentives for AEO-certified enterprises, optimize port logistics services, facilitate cross-border agricultural exports (e.g., Mainland-to-Hong Kong/Macao vegetable supply), introduce streamlined business visa policies, and collaboratively reduce end-to-end cross-border logistics costs.\n\nAccording to reports, the Cross-Border Trade Facilitation Initiative will be implemented in 25 cities, including Beijing, Tianjin, Shijiazhuang, Tangshan, Shenyang, Dalian, Shanghai, Nanjing, Wuxi, Yancheng, Hangzhou, Ningbo, Hefei, Xiamen, Jinan, Qingdao, Zhengzhou, Guangzhou, Shenzhen, Dongguan, Haikou, Chongqing, Chengdu, Guiyang, and Urumqi.\n\nThe Director of the General Administration of Customs stated that China's foreign trade landscape in 2025 will be complex and challenging, with businesses eagerly anticipating more policy guidance and support. Customs authorities will collaborate with relevant departments and local governments to actively address enterprise needs, working alongside foreign trade businesses to foster a more efficient, streamlined, coordinated, and transparent port business environment. Efforts will focus on mitigating external shocks, stimulating vitality, stabilizing growth, supporting high-quality foreign trade development, and advancing high-level openness.\n\n\u00A0\n\n\u00A0\n\n\n\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0Disclaimer:The above content is translated from Chinese version of GACC.\u00A0The GACC version shall prevail.");

        internal override CodeStandards CreateStandards(InitiativeCatalogue catalogue) =>
            new(catalogue.Sources[6], catalogue.Sources[7], catalogue.Sources[8]);

        internal override KeyTask[] CreateTasks(InitiativeCatalogue catalogue) => Baked.Tasks(catalogue, """
            5
            policy-support|Policy support||0|2 805 30
            logistics-efficiency|Logistics efficiency||0|2 1451 39
            regulatory-framework|Regulatory framework||0|2 1950 41
            interconnectivity|Interconnectivity||0|2 2285 33
            cost-reduction|Cost reduction and efficiency gains||0|2 2720 49
            """);

        internal override Measure[] CreateMeasures(InitiativeCatalogue catalogue) => Baked.Measures(catalogue, """
            29
            lithium-battery-exports|Lithium battery exports||0|12|0|2 837 73|16 0 2 903 7 2 0 887 15 2 1 850 10 2 2 865 11
            medicinal-edible-food-imports|Medicinal and edible homologous food imports||0|7|0|2 912 98|16 0 1 954 8 2 3 963 47 2 4 997 13 2 5 932 17
            bonded-oil-storage-integration|Integrated bonded oil tanks and export supervision warehouses||0|6|0|2 1012 110|16 2 6 1071 3 2 7 1064 24 2 8 1093 29 2 9 1019 14
            bonded-testing|Bonded testing in comprehensive bonded zones||0|17|0|2 1124 72|8 2 10 1132 26 2 11 1173 23
            imported-vehicle-dual-certificates|Dual-certificate integration for imported motor vehicles||0|2|0|2 1198 91|16 0 1 1266 8 2 12 1275 14 2 13 1231 30 2 9 1210 17
            cruise-ship-medical-supplies|Medical supplies for international cruise ships||0|10|0|2 1291 91|16 1 1 1370 12 2 14 1299 14 2 15 1318 17 2 16 1356 26
            drug-imports|Drug imports||0|15|0|2 1388 44|8 0 1 1425 7 2 14 1420 4
            multimodal-transport|Multimodal transport coordination||1|4|0|2 1492 81|8 2 17 1500 20 2 18 1559 14
            train-assembly-hubs|Cross-border train assembly hubs||1|16|0|2 1575 74|12 1 2 1630 5 2 19 1617 18 2 20 1630 19
            highway-corridors|International highway transport corridors||1|5|0|2 1651 72|8 1 4 1696 7 2 21 1682 31
            air-silk-road|Air Silk Road||1|13|0|2 1725 38|8 1 8 1738 3 2 22 1737 15
            air-cargo-terminals|Air cargo terminal operations||1|12|0|2 1765 38|12 1 8 1774 9 2 23 1774 9 2 24 1774 18
            airside-direct-access|Airside direct access at aviation ports||1|1|0|2 1805 69|16 1 8 1860 8 2 25 1813 23 2 2 1837 19 2 26 1860 14
            belt-and-road|Belt and Road collaboration||1|3|0|2 1880 52|4 2 27 1917 15
            lcl-inspect-before-loading|Inspect before loading for export LCL shipments||2|6|0|2 1993 66|16 0 2 2039 6 2 28 2046 13 2 29 2004 24 2 1 2005 7
            battery-goods-by-air|Air transport of battery-powered goods||2|17|0|2 2061 46|12 1 8 2069 13 2 30 2086 21 2 23 2069 13
            green-trade-innovation|Green trade innovation||2|9|0|2 2109 32|4 2 31 2130 11
            e-authentication-recognition|Mutual recognition of e-authentication and e-signatures||2|7|0|2 2143 76|12 2 32 2186 16 2 33 2207 12 2 34 2164 18
            cross-border-e-commerce|Cross-border e-commerce facilitation||2|4|0|2 2225 44|4 2 35 2233 23
            smart-customs-platform|Smart Customs online collaboration platform||3|5|0|2 2320 64|4 2 36 2339 15
            brics-customs-demonstration-center|BRICS Customs Demonstration Center||3|5|0|4 2320 9 2389 36|4 2 37 2391 5
            single-window-integration|International Trade Single Window integration||3|3|0|2 2427 72|4 2 38 2466 33
            one-declaration-dual-reporting|One Declaration, Dual Reporting with Hong Kong and Macao||3|13|0|2 2501 108|12 2 39 2522 33 2 40 2594 9 2 41 2604 5
            outbound-crop-germplasm|Outbound crop germplasm resources||3|4|0|2 2615 87|8 0 2 2659 8 2 42 2668 14
            aeo-joint-incentives|Joint incentives for AEO-certified enterprises||4|4|0|2 2771 54|4 2 43 2800 25
            port-logistics|Port logistics services||4|12|0|2 2827 32|4 2 44 2836 23
            agricultural-exports|Cross-border agricultural exports||4|8|0|2 2861 97|20 0 2 2898 7 2 45 2885 20 2 46 2941 9 2 40 2925 9 2 41 2935 5
            business-visas|Streamlined business visa policies||4|11|0|2 2960 44|4 2 47 2982 22
            logistics-costs|End-to-end cross-border logistics costs||4|14|0|2 3010 62|4 2 48 3057 15
            """);

        internal override FollowUp[][] CreateFollowUps(InitiativeCatalogue catalogue) => Baked.FollowUpsByMeasure(catalogue, """
            29
            1|1|2026-01-15|Inspection model for exported lithium batteries, replicated nationwide.|4|2
            1|1|2026-01-15|Classified handling of "medicine and food homology" goods, replicated nationwide.|4|2
            0
            1|1|2026-01-15|Bonded testing of export goods in comprehensive bonded zones, replicated nationwide.|4|2
            1|1|2026-01-15|"Two certificates in one" for imported motor vehicles, replicated nationwide.|4|2
            0
            0
            1|1|2026-01-15|Linking corridors and modes, one container without reloading, replicated nationwide (named by example).|3|2
            0
            0
            1|1|2026-01-15|Air-air, air-land and air-rail intermodal services, replicated nationwide (named by example); the example may belong to this measure or to "Air cargo terminal operations".|5|1
            1|1|2026-01-15|Air-air, air-land and air-rail intermodal services, replicated nationwide (named by example); the example may belong to this measure or to "Air Silk Road".|5|1
            0
            0
            0
            1|1|2026-01-15|Simpler air-transport rules for goods with (lithium) batteries, replicated nationwide.|4|2
            1|1|2026-01-15|Trade in green and energy-saving technology and services, replicated nationwide.|4|1
            1|1|2026-01-15|Mutual recognition of business e-authentication and e-signatures, replicated nationwide.|4|2
            1|1|2026-01-15|Tax refund at departure, settlement after sale, replicated nationwide.|4|1
            0
            0
            0
            0
            1|1|2026-01-15|One-stop handling for germplasm firms, replicated nationwide (named by example).|5|1
            0
            0
            1|1|2026-01-15|Cross-border agricultural products through green channels, replicated nationwide (named by example).|3|2
            0
            0
            """);

        internal override Agency[] CreateAgencies(InitiativeCatalogue catalogue) => Baked.Agencies(catalogue, """
            9
            gacc|General Administration of Customs|海关总署|1|0|2 166 33
            central-cyberspace-affairs-commission|Office of the Central Cyberspace Affairs Commission|中央网信办|2|0|2 265 51
            ministry-of-foreign-affairs|Ministry of Foreign Affairs|外交部|2|0|2 318 27
            ndrc|National Development and Reform Commission|国家发展改革委|2|0|2 347 42
            ministry-of-public-security|Ministry of Public Security|公安部|2|0|2 391 27
            ministry-of-finance|Ministry of Finance|财政部|2|0|2 420 19
            ministry-of-ecology-and-environment|Ministry of Ecology and Environment|生态环境部|2|0|2 441 35
            ministry-of-transport|Ministry of Transport|交通运输部|2|0|2 478 21
            ministry-of-commerce|Ministry of Commerce|商务部|2|0|2 505 20
            """);

        internal override Division[] CreateDivisions(InitiativeCatalogue catalogue) => Baked.Divisions(catalogue, 0, """
            17
            CN-BJ|110000|Beijing|北京|2
            CN-TJ|120000|Tianjin|天津|2
            CN-HE|130000|Hebei|河北|1
            CN-LN|210000|Liaoning|辽宁|1
            CN-SH|310000|Shanghai|上海|2
            CN-JS|320000|Jiangsu|江苏|1
            CN-ZJ|330000|Zhejiang|浙江|1
            CN-AH|340000|Anhui|安徽|1
            CN-FJ|350000|Fujian|福建|1
            CN-SD|370000|Shandong|山东|1
            CN-HA|410000|Henan|河南|1
            CN-GD|440000|Guangdong|广东|1
            CN-HI|460000|Hainan|海南|1
            CN-CQ|500000|Chongqing|重庆|2
            CN-SC|510000|Sichuan|四川|1
            CN-GZ|520000|Guizhou|贵州|1
            CN-XJ|650000|Xinjiang|新疆|3
            """);

        internal override PilotCity[] CreateCities(InitiativeCatalogue catalogue) => Baked.Cities(catalogue, """
            25
            beijing|Beijing|北京|0|110000|3991|11640|0|2 3188 7
            tianjin|Tianjin|天津|1|120000|3914|11718|0|2 3197 7
            shijiazhuang|Shijiazhuang|石家庄|2|130100|3804|11448|0|2 3206 12
            tangshan|Tangshan|唐山|2|130200|3964|11818|0|2 3220 8
            shenyang|Shenyang|沈阳|3|210100|4179|12343|0|2 3230 8
            dalian|Dalian|大连|3|210200|3891|12160|0|2 3240 6
            shanghai|Shanghai|上海|4|310000|3122|12146|0|2 3248 8
            nanjing|Nanjing|南京|5|320100|3206|11878|0|2 3258 7
            wuxi|Wuxi|无锡|5|320200|3157|12029|0|2 3267 4
            yancheng|Yancheng|盐城|5|320900|3336|12016|0|2 3273 8
            hangzhou|Hangzhou|杭州|6|330100|3029|12016|0|2 3283 8
            ningbo|Ningbo|宁波|6|330200|2988|12155|0|2 3293 6
            hefei|Hefei|合肥|7|340100|3186|11728|0|2 3301 5
            xiamen|Xiamen|厦门|8|350200|2448|11808|0|2 3308 6
            jinan|Jinan|济南|9|370100|3667|11700|0|2 3316 5
            qingdao|Qingdao|青岛|9|370200|3606|12038|0|2 3323 7
            zhengzhou|Zhengzhou|郑州|10|410100|3476|11365|0|2 3332 9
            guangzhou|Guangzhou|广州|11|440100|2312|11325|0|2 3343 9
            shenzhen|Shenzhen|深圳|11|440300|2255|11407|0|2 3354 8
            dongguan|Dongguan|东莞|11|441900|2302|11375|0|2 3364 8
            haikou|Haikou|海口|12|460100|2003|11035|0|2 3374 6
            chongqing|Chongqing|重庆|13|500000|2956|10656|0|2 3382 9
            chengdu|Chengdu|成都|14|510100|3067|10407|0|2 3393 7
            guiyang|Guiyang|贵阳|15|520100|2658|10672|0|2 3402 7
            urumqi|Urumqi|乌鲁木齐|16|650100|4380|8760|0|2 3415 6
            """);

        internal override Topic[] CreateTopics(InitiativeCatalogue catalogue) => Baked.Topics(catalogue, """
            49
            lithium-batteries|Lithium batteries|锂电池|1|4|lithium battery|lithium-ion batteries|li-ion batteries|power batteries
            inspection|Customs inspection||4|2|inspections|examination
            customs-supervision|Customs supervision||4|1|customs control
            medicinal-edible-homologous-products|Medicinal and edible homologous products|药食同源|1|3|medicine and food homology|food and medicine homology|medicinal food
            food|Food products||1|2|foodstuffs|食品
            customs-clearance|Customs clearance||4|2|clearance|通关
            oil|Oil||1|3|petroleum|bonded oil|油品
            bonded-storage|Bonded storage||5|3|bonded warehouse|bonded tanks|storage tanks
            export-supervision-warehouses|Export supervision warehouses||5|2|export supervised warehouses|出口监管仓库
            pilot-programmes|Pilot programmes||4|3|pilot scheme|pilot application|试点
            comprehensive-bonded-zones|Comprehensive bonded zones|综合保税区|5|2|CBZ|bonded zones
            bonded-testing|Bonded testing||4|2|testing services|保税检测
            motor-vehicles|Motor vehicles||1|4|cars|automobiles|passenger cars|汽车
            dual-certificate-integration|Dual-certificate integration|两证合一|4|3|two certificates in one|dual certificate|vehicle certificates
            pharmaceuticals|Pharmaceuticals||1|4|drugs|medicines|medications|药品
            medical-equipment|Medical equipment||1|2|medical devices|医疗器械
            cruise-ships|International cruise ships||6|4|cruise liners|cruise vessels|cruise ships|邮轮
            multimodal-transport|Multimodal transport|多式联运|8|3|intermodal transport|combined transport|multi-modal transport
            border-regions|Border regions||3|1|land border
            cross-border-trains|Cross-border trains||6|4|rail freight|freight trains|China-Europe Railway Express|中欧班列
            train-assembly-hubs|Train assembly hubs||5|2|rail hubs|consolidation hubs
            highway-transport|International highway transport||6|3|road transport|trucking|road freight
            air-silk-road|Air Silk Road|空中丝绸之路|4|1|aerial silk road
            air-cargo|Air cargo||6|3|air freight|airfreight|航空货运
            air-cargo-terminals|Air cargo terminals||5|2|cargo terminal|航空货站
            airside-direct-access|Airside direct access||4|2|airside access|apron access
            aviation-ports|Aviation ports||5|3|airports|air ports|空港
            belt-and-road|Belt and Road|一带一路|4|3|BRI|Belt and Road Initiative|One Belt One Road
            lcl-shipments|LCL shipments|拼箱|6|4|LCL|less than container load|groupage|consolidated cargo
            inspect-before-loading|Inspect before loading|先查验后装运|4|2|pre-loading inspection|inspection before shipment
            battery-powered-goods|Battery-powered goods||1|5|battery-operated goods|goods with batteries|goods containing batteries|电池|带电产品
            green-trade|Green trade|绿色贸易|7|2|sustainable trade|low-carbon trade
            e-authentication|E-authentication||4|2|electronic authentication|电子认证
            e-signatures|E-signatures|电子签名|4|2|electronic signatures|digital signatures
            mutual-recognition|Mutual recognition||4|1|互认
            cross-border-e-commerce|Cross-border e-commerce|跨境电商|7|3|ecommerce|CBEC|online retail
            smart-customs|Smart Customs|智慧海关|8|1|smart customs platform
            brics|BRICS|金砖国家|3|1|BRICS countries
            single-window|International Trade Single Window|国际贸易单一窗口|8|2|single window|单一窗口
            one-declaration-dual-reporting|One Declaration, Dual Reporting|一单两报|4|2|dual reporting|one form two declarations
            hong-kong|Hong Kong||3|4|HK|HKSAR|Hongkong|香港
            macao|Macao||3|3|Macau|MSAR|澳门
            crop-germplasm|Crop germplasm||1|4|germplasm resources|seeds|plant genetic resources|种质资源
            aeo-enterprises|AEO-certified enterprises|经认证的经营者|2|4|AEO|authorized economic operator|authorised economic operator|advanced certified enterprise
            port-logistics|Port logistics||8|2|port services|terminal logistics
            agricultural-products|Agricultural products||1|3|farm produce|agricultural goods|农产品
            vegetables|Vegetables||1|3|vegetable|fresh produce|蔬菜
            business-visas|Business visas||4|3|visa|business travel|签证
            logistics-costs|Logistics costs||8|2|freight costs|logistics cost reduction
            """);
    }
}
