// Baked from Data/edition-2025.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core;

/// <summary>The built-in edition of 2025: every task, measure, agency, pilot city and topic by name.</summary>
/// <remarks>No JSON is read: each kind of entity is built from a table of its own when it is first asked for, without touching the others. Safe for use by any number of threads.</remarks>
public static class Edition2025
{
    /// <summary>The whole edition; always the same instance.</summary>
    public static InitiativeCatalogue Catalogue { get; } = new(new Edition2025Tables());

    /// <summary>The key tasks, each by name. <see cref="InitiativeCatalogue.Tasks"/> has them as a set.</summary>
    public static class Tasks
    {
        /// <summary>Key task 1, Policy support: 7 measures. Official words: "further enhance policy support".</summary>
        public static KeyTask PolicySupport => Catalogue.Tasks[0];

        /// <summary>Key task 2, Logistics efficiency: 7 measures. Official words: "further facilitate logistics efficiency".</summary>
        public static KeyTask LogisticsEfficiency => Catalogue.Tasks[1];

        /// <summary>Key task 3, Regulatory framework: 5 measures. Official words: "further optimize the regulatory framework".</summary>
        public static KeyTask RegulatoryFramework => Catalogue.Tasks[2];

        /// <summary>Key task 4, Interconnectivity: 5 measures. Official words: "further advance interconnectivity".</summary>
        public static KeyTask Interconnectivity => Catalogue.Tasks[3];

        /// <summary>Key task 5, Cost reduction and efficiency gains: 5 measures. Official words: "further drive cost reduction and efficiency gains".</summary>
        public static KeyTask CostReduction => Catalogue.Tasks[4];
    }

    /// <summary>The measures, each by name. <see cref="InitiativeCatalogue.Measures"/> has them as a set.</summary>
    public static class Measures
    {
        /// <summary>Measure 1, Lithium battery exports (task: Policy support). Official words: "optimize the inspection and supervision model for lithium battery exports".</summary>
        public static Measure LithiumBatteryExports => Catalogue.Measures[0];

        /// <summary>Measure 2, Imports of food-and-medicine homologous products (task: Policy support). Official words: "explore streamlined customs clearance for imported "medicinal and edible homologous" food products".</summary>
        public static Measure MedicinalEdibleFoodImports => Catalogue.Measures[1];

        /// <summary>Measure 3, Oil tanks as both bonded and export supervision warehouses (task: Policy support). Official words: "expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses".</summary>
        public static Measure BondedOilStorageIntegration => Catalogue.Measures[2];

        /// <summary>Measure 4, Bonded testing in comprehensive bonded zones (task: Policy support). Official words: "support comprehensive bonded zones in conducting bonded testing services".</summary>
        public static Measure BondedTesting => Catalogue.Measures[3];

        /// <summary>Measure 5, Dual-certificate integration for imported motor vehicles (task: Policy support). Official words: "broaden the pilot application of "dual-certificate integration" for imported motor vehicles".</summary>
        public static Measure ImportedVehicleDualCertificates => Catalogue.Measures[4];

        /// <summary>Measure 6, Medicines and medical equipment for international cruise ships (task: Policy support). Official words: "improve pharmaceutical and medical equipment supply services for international cruise ships".</summary>
        public static Measure CruiseShipMedicalSupplies => Catalogue.Measures[5];

        /// <summary>Measure 7, Pharmaceutical imports (task: Policy support). Official words: "refine the management model for drug imports".</summary>
        public static Measure DrugImports => Catalogue.Measures[6];

        /// <summary>Measure 8, Multimodal transport coordination (task: Logistics efficiency). Official words: "enhance multimodal transport coordination for coastal, inland, and border regions".</summary>
        public static Measure MultimodalTransport => Catalogue.Measures[7];

        /// <summary>Measure 9, Cross-border train assembly hubs (task: Logistics efficiency). Official words: "strengthen support for the development of cross-border train assembly hubs".</summary>
        public static Measure TrainAssemblyHubs => Catalogue.Measures[8];

        /// <summary>Measure 10, International highway transport corridors (task: Logistics efficiency). Official words: "establish efficient and secure international highway transport corridors".</summary>
        public static Measure HighwayCorridors => Catalogue.Measures[9];

        /// <summary>Measure 11, Air Silk Road (task: Logistics efficiency). Official words: "promote the "Air Silk Road" initiative".</summary>
        public static Measure AirSilkRoad => Catalogue.Measures[10];

        /// <summary>Measure 12, Air cargo terminal operations (task: Logistics efficiency). Official words: "optimize air cargo terminal operations".</summary>
        public static Measure AirCargoTerminals => Catalogue.Measures[11];

        /// <summary>Measure 13, Airside direct access at aviation ports (task: Logistics efficiency). Official words: "advance "airside direct access" customs supervision at aviation ports".</summary>
        public static Measure AirsideDirectAccess => Catalogue.Measures[12];

        /// <summary>Measure 14, Belt and Road collaboration (task: Logistics efficiency). Official words: "deepen collaboration in building the "Belt and Road"".</summary>
        public static Measure BeltAndRoad => Catalogue.Measures[13];

        /// <summary>Measure 15, Inspect before loading for export LCL shipments (task: Regulatory framework). Official words: "expand the "inspect before loading" model for export LCL shipments".</summary>
        public static Measure LclInspectBeforeLoading => Catalogue.Measures[14];

        /// <summary>Measure 16, Air transport of battery-powered goods (task: Regulatory framework). Official words: "support air transport of battery-powered goods".</summary>
        public static Measure BatteryGoodsByAir => Catalogue.Measures[15];

        /// <summary>Measure 17, Green trade innovation (task: Regulatory framework). Official words: "foster innovation in green trade".</summary>
        public static Measure GreenTradeInnovation => Catalogue.Measures[16];

        /// <summary>Measure 18, Cross-border mutual recognition of e-authentication and e-signatures (task: Regulatory framework). Official words: "explore cross-border mutual recognition of e-authentication and e-signatures".</summary>
        public static Measure EAuthenticationRecognition => Catalogue.Measures[17];

        /// <summary>Measure 19, Cross-border e-commerce facilitation (task: Regulatory framework). Official words: "enhance cross-border e-commerce facilitation".</summary>
        public static Measure CrossBorderECommerce => Catalogue.Measures[18];

        /// <summary>Measure 20, Global Smart Customs online collaboration platform (task: Interconnectivity). Official words: "establish a global "Smart Customs" online collaboration platform".</summary>
        public static Measure SmartCustomsPlatform => Catalogue.Measures[19];

        /// <summary>Measure 21, BRICS Customs Demonstration Center (task: Interconnectivity). Official words: "establish … a BRICS Customs Demonstration Center".</summary>
        public static Measure BricsCustomsDemonstrationCenter => Catalogue.Measures[20];

        /// <summary>Measure 22, International Trade Single Window integration (task: Interconnectivity). Official words: "deepen cross-border integration of the International Trade Single Window".</summary>
        public static Measure SingleWindowIntegration => Catalogue.Measures[21];

        /// <summary>Measure 23, One Declaration, Dual Reporting with Hong Kong and Macao (task: Interconnectivity). Official words: "actively promote the "One Declaration, Dual Reporting" initiative between Mainland China and Hong Kong/Macao".</summary>
        public static Measure OneDeclarationDualReporting => Catalogue.Measures[22];

        /// <summary>Measure 24, Management of outbound crop germplasm resources (task: Interconnectivity). Official words: "enhance inter-departmental coordination for outbound crop germplasm resource management".</summary>
        public static Measure OutboundCropGermplasm => Catalogue.Measures[23];

        /// <summary>Measure 25, Joint incentives for AEO-certified enterprises (task: Cost reduction and efficiency gains). Official words: "enhance joint incentives for AEO-certified enterprises".</summary>
        public static Measure AeoJointIncentives => Catalogue.Measures[24];

        /// <summary>Measure 26, Port logistics services (task: Cost reduction and efficiency gains). Official words: "optimize port logistics services".</summary>
        public static Measure PortLogistics => Catalogue.Measures[25];

        /// <summary>Measure 27, Cross-border agricultural exports (task: Cost reduction and efficiency gains). Official words: "facilitate cross-border agricultural exports (e.g., Mainland-to-Hong Kong/Macao vegetable supply)".</summary>
        public static Measure AgriculturalExports => Catalogue.Measures[26];

        /// <summary>Measure 28, Streamlined business visa policies (task: Cost reduction and efficiency gains). Official words: "introduce streamlined business visa policies".</summary>
        public static Measure BusinessVisas => Catalogue.Measures[27];

        /// <summary>Measure 29, End-to-end cross-border logistics costs (task: Cost reduction and efficiency gains). Official words: "collaboratively reduce end-to-end cross-border logistics costs".</summary>
        public static Measure LogisticsCosts => Catalogue.Measures[28];
    }

    /// <summary>The agencies that the document names, each by name. <see cref="InitiativeCatalogue.Agencies"/> has them as a set.</summary>
    public static class Agencies
    {
        /// <summary>General Administration of Customs 海关总署: the lead.</summary>
        public static Agency Gacc => Catalogue.Agencies[0];

        /// <summary>Office of the Central Cyberspace Affairs Commission 中央网信办: a participant.</summary>
        public static Agency CentralCyberspaceAffairsCommission => Catalogue.Agencies[1];

        /// <summary>Ministry of Foreign Affairs 外交部: a participant.</summary>
        public static Agency MinistryOfForeignAffairs => Catalogue.Agencies[2];

        /// <summary>National Development and Reform Commission 国家发展改革委: a participant.</summary>
        public static Agency Ndrc => Catalogue.Agencies[3];

        /// <summary>Ministry of Public Security 公安部: a participant.</summary>
        public static Agency MinistryOfPublicSecurity => Catalogue.Agencies[4];

        /// <summary>Ministry of Finance 财政部: a participant.</summary>
        public static Agency MinistryOfFinance => Catalogue.Agencies[5];

        /// <summary>Ministry of Ecology and Environment 生态环境部: a participant.</summary>
        public static Agency MinistryOfEcologyAndEnvironment => Catalogue.Agencies[6];

        /// <summary>Ministry of Transport 交通运输部: a participant.</summary>
        public static Agency MinistryOfTransport => Catalogue.Agencies[7];

        /// <summary>Ministry of Commerce 商务部: a participant.</summary>
        public static Agency MinistryOfCommerce => Catalogue.Agencies[8];
    }

    /// <summary>The pilot cities, each by name. <see cref="InitiativeCatalogue.Cities"/> has them as a set.</summary>
    public static class Cities
    {
        /// <summary>Beijing 北京, a municipality: GB/T 2260 code 110000.</summary>
        public static PilotCity Beijing => Catalogue.Cities[0];

        /// <summary>Tianjin 天津, a municipality: GB/T 2260 code 120000.</summary>
        public static PilotCity Tianjin => Catalogue.Cities[1];

        /// <summary>Shijiazhuang 石家庄 in Hebei: GB/T 2260 code 130100.</summary>
        public static PilotCity Shijiazhuang => Catalogue.Cities[2];

        /// <summary>Tangshan 唐山 in Hebei: GB/T 2260 code 130200.</summary>
        public static PilotCity Tangshan => Catalogue.Cities[3];

        /// <summary>Shenyang 沈阳 in Liaoning: GB/T 2260 code 210100.</summary>
        public static PilotCity Shenyang => Catalogue.Cities[4];

        /// <summary>Dalian 大连 in Liaoning: GB/T 2260 code 210200.</summary>
        public static PilotCity Dalian => Catalogue.Cities[5];

        /// <summary>Shanghai 上海, a municipality: GB/T 2260 code 310000.</summary>
        public static PilotCity Shanghai => Catalogue.Cities[6];

        /// <summary>Nanjing 南京 in Jiangsu: GB/T 2260 code 320100.</summary>
        public static PilotCity Nanjing => Catalogue.Cities[7];

        /// <summary>Wuxi 无锡 in Jiangsu: GB/T 2260 code 320200.</summary>
        public static PilotCity Wuxi => Catalogue.Cities[8];

        /// <summary>Yancheng 盐城 in Jiangsu: GB/T 2260 code 320900.</summary>
        public static PilotCity Yancheng => Catalogue.Cities[9];

        /// <summary>Hangzhou 杭州 in Zhejiang: GB/T 2260 code 330100.</summary>
        public static PilotCity Hangzhou => Catalogue.Cities[10];

        /// <summary>Ningbo 宁波 in Zhejiang: GB/T 2260 code 330200.</summary>
        public static PilotCity Ningbo => Catalogue.Cities[11];

        /// <summary>Hefei 合肥 in Anhui: GB/T 2260 code 340100.</summary>
        public static PilotCity Hefei => Catalogue.Cities[12];

        /// <summary>Xiamen 厦门 in Fujian: GB/T 2260 code 350200.</summary>
        public static PilotCity Xiamen => Catalogue.Cities[13];

        /// <summary>Jinan 济南 in Shandong: GB/T 2260 code 370100.</summary>
        public static PilotCity Jinan => Catalogue.Cities[14];

        /// <summary>Qingdao 青岛 in Shandong: GB/T 2260 code 370200.</summary>
        public static PilotCity Qingdao => Catalogue.Cities[15];

        /// <summary>Zhengzhou 郑州 in Henan: GB/T 2260 code 410100.</summary>
        public static PilotCity Zhengzhou => Catalogue.Cities[16];

        /// <summary>Guangzhou 广州 in Guangdong: GB/T 2260 code 440100.</summary>
        public static PilotCity Guangzhou => Catalogue.Cities[17];

        /// <summary>Shenzhen 深圳 in Guangdong: GB/T 2260 code 440300.</summary>
        public static PilotCity Shenzhen => Catalogue.Cities[18];

        /// <summary>Dongguan 东莞 in Guangdong: GB/T 2260 code 441900.</summary>
        public static PilotCity Dongguan => Catalogue.Cities[19];

        /// <summary>Haikou 海口 in Hainan: GB/T 2260 code 460100.</summary>
        public static PilotCity Haikou => Catalogue.Cities[20];

        /// <summary>Chongqing 重庆, a municipality: GB/T 2260 code 500000.</summary>
        public static PilotCity Chongqing => Catalogue.Cities[21];

        /// <summary>Chengdu 成都 in Sichuan: GB/T 2260 code 510100.</summary>
        public static PilotCity Chengdu => Catalogue.Cities[22];

        /// <summary>Guiyang 贵阳 in Guizhou: GB/T 2260 code 520100.</summary>
        public static PilotCity Guiyang => Catalogue.Cities[23];

        /// <summary>Urumqi 乌鲁木齐 in Xinjiang: GB/T 2260 code 650100.</summary>
        public static PilotCity Urumqi => Catalogue.Cities[24];
    }

    /// <summary>The topics, each by name. <see cref="InitiativeCatalogue.Topics"/> has them as a set.</summary>
    public static class Topics
    {
        /// <summary>Lithium batteries 锂电池: measure 1.</summary>
        public static Topic LithiumBatteries => Catalogue.Topics[0];

        /// <summary>Customs inspection 检验和查验: measures 1, 15.</summary>
        public static Topic Inspection => Catalogue.Topics[1];

        /// <summary>Customs supervision 海关监管: measures 1, 13.</summary>
        public static Topic CustomsSupervision => Catalogue.Topics[2];

        /// <summary>Medicinal and edible homologous products 药食同源商品: measure 2.</summary>
        public static Topic MedicinalEdibleHomologousProducts => Catalogue.Topics[3];

        /// <summary>Customs clearance 通关: measure 2.</summary>
        public static Topic CustomsClearance => Catalogue.Topics[4];

        /// <summary>Petroleum 油品: measure 3.</summary>
        public static Topic Oil => Catalogue.Topics[5];

        /// <summary>Bonded storage 保税仓储: measure 3.</summary>
        public static Topic BondedStorage => Catalogue.Topics[6];

        /// <summary>Export supervision warehouses 出口监管仓库: measure 3.</summary>
        public static Topic ExportSupervisionWarehouses => Catalogue.Topics[7];

        /// <summary>Pilot programs 试点: measures 3, 5.</summary>
        public static Topic PilotProgrammes => Catalogue.Topics[8];

        /// <summary>Comprehensive bonded zones 综合保税区: measure 4.</summary>
        public static Topic ComprehensiveBondedZones => Catalogue.Topics[9];

        /// <summary>Bonded testing 保税检测: measure 4.</summary>
        public static Topic BondedTesting => Catalogue.Topics[10];

        /// <summary>Motor vehicles 机动车: measure 5.</summary>
        public static Topic MotorVehicles => Catalogue.Topics[11];

        /// <summary>Dual-certificate integration 两证合一: measure 5.</summary>
        public static Topic DualCertificateIntegration => Catalogue.Topics[12];

        /// <summary>Pharmaceuticals 药品: measures 6, 7.</summary>
        public static Topic Pharmaceuticals => Catalogue.Topics[13];

        /// <summary>Medical equipment 医疗器械: measure 6.</summary>
        public static Topic MedicalEquipment => Catalogue.Topics[14];

        /// <summary>International cruise ships 国际邮轮: measure 6.</summary>
        public static Topic CruiseShips => Catalogue.Topics[15];

        /// <summary>Multimodal transport 多式联运: measure 8.</summary>
        public static Topic MultimodalTransport => Catalogue.Topics[16];

        /// <summary>Coastal regions 沿海地区: measure 8.</summary>
        public static Topic CoastalRegions => Catalogue.Topics[17];

        /// <summary>Inland regions 内陆地区: measure 8.</summary>
        public static Topic InlandRegions => Catalogue.Topics[18];

        /// <summary>Border regions 沿边地区: measure 8.</summary>
        public static Topic BorderRegions => Catalogue.Topics[19];

        /// <summary>Cross-border trains 跨境班列: measure 9.</summary>
        public static Topic CrossBorderTrains => Catalogue.Topics[20];

        /// <summary>Train assembly hubs 班列集结中心: measure 9.</summary>
        public static Topic TrainAssemblyHubs => Catalogue.Topics[21];

        /// <summary>International highway transport 国际公路运输: measure 10.</summary>
        public static Topic HighwayTransport => Catalogue.Topics[22];

        /// <summary>Air Silk Road 空中丝绸之路: measure 11.</summary>
        public static Topic AirSilkRoad => Catalogue.Topics[23];

        /// <summary>Air cargo 航空货运: measures 12, 16.</summary>
        public static Topic AirCargo => Catalogue.Topics[24];

        /// <summary>Air cargo terminals 航空货站: measure 12.</summary>
        public static Topic AirCargoTerminals => Catalogue.Topics[25];

        /// <summary>Airside direct access 机坪“直装”“直提”: measure 13.</summary>
        public static Topic AirsideDirectAccess => Catalogue.Topics[26];

        /// <summary>Aviation ports 航空口岸: measure 13.</summary>
        public static Topic AviationPorts => Catalogue.Topics[27];

        /// <summary>Belt and Road 一带一路: measure 14.</summary>
        public static Topic BeltAndRoad => Catalogue.Topics[28];

        /// <summary>LCL shipments 拼箱: measure 15.</summary>
        public static Topic LclShipments => Catalogue.Topics[29];

        /// <summary>Inspect before loading 先查验、后装运: measure 15.</summary>
        public static Topic InspectBeforeLoading => Catalogue.Topics[30];

        /// <summary>Battery-powered goods 带电货物: measure 16.</summary>
        public static Topic BatteryPoweredGoods => Catalogue.Topics[31];

        /// <summary>Green trade 绿色贸易: measure 17.</summary>
        public static Topic GreenTrade => Catalogue.Topics[32];

        /// <summary>E-authentication 电子认证: measure 18.</summary>
        public static Topic EAuthentication => Catalogue.Topics[33];

        /// <summary>E-signatures 电子签名: measure 18.</summary>
        public static Topic ESignatures => Catalogue.Topics[34];

        /// <summary>Mutual recognition of e-authentication 电子认证互认: measure 18.</summary>
        public static Topic MutualRecognition => Catalogue.Topics[35];

        /// <summary>Cross-border e-commerce 跨境电商: measure 19.</summary>
        public static Topic CrossBorderECommerce => Catalogue.Topics[36];

        /// <summary>Smart Customs 智慧海关: measure 20.</summary>
        public static Topic SmartCustoms => Catalogue.Topics[37];

        /// <summary>BRICS Customs Demonstration Center 金砖国家海关示范中心: measure 21.</summary>
        public static Topic Brics => Catalogue.Topics[38];

        /// <summary>International Trade Single Window 国际贸易单一窗口: measure 22.</summary>
        public static Topic SingleWindow => Catalogue.Topics[39];

        /// <summary>One Declaration, Dual Reporting 一单两报: measure 23.</summary>
        public static Topic OneDeclarationDualReporting => Catalogue.Topics[40];

        /// <summary>Hong Kong 香港: measures 23, 27.</summary>
        public static Topic HongKong => Catalogue.Topics[41];

        /// <summary>Macao 澳门: measures 23, 27.</summary>
        public static Topic Macao => Catalogue.Topics[42];

        /// <summary>Crop germplasm 农作物种质资源: measure 24.</summary>
        public static Topic CropGermplasm => Catalogue.Topics[43];

        /// <summary>AEO-certified enterprises 经认证的经营者: measure 25.</summary>
        public static Topic AeoEnterprises => Catalogue.Topics[44];

        /// <summary>Port logistics 口岸物流: measure 26.</summary>
        public static Topic PortLogistics => Catalogue.Topics[45];

        /// <summary>Agricultural products 农产品: measure 27.</summary>
        public static Topic AgriculturalProducts => Catalogue.Topics[46];

        /// <summary>Vegetables 蔬菜: measure 27.</summary>
        public static Topic Vegetables => Catalogue.Topics[47];

        /// <summary>Business visas 商务签证: measure 28.</summary>
        public static Topic BusinessVisas => Catalogue.Topics[48];

        /// <summary>Logistics costs 物流成本: measure 29.</summary>
        public static Topic LogisticsCosts => Catalogue.Topics[49];
    }
}
