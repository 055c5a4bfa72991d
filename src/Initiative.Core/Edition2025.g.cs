// Baked from Data/edition-2025.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core;

/// <summary>The built-in edition of 2025: every task, measure, agency, pilot city and topic by name.</summary>
/// <remarks>Nothing is parsed: each kind of entity is built when it is first asked for, without touching the others. Safe for use by any number of threads.</remarks>
public static class Edition2025
{
    /// <summary>The whole edition; always the same instance.</summary>
    public static InitiativeCatalogue Catalogue { get; } = new(new Content());

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

        /// <summary>Measure 2, Medicinal and edible homologous food imports (task: Policy support). Official words: "explore streamlined customs clearance for imported "medicinal and edible homologous" food products".</summary>
        public static Measure MedicinalEdibleFoodImports => Catalogue.Measures[1];

        /// <summary>Measure 3, Integrated bonded oil tanks and export supervision warehouses (task: Policy support). Official words: "expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses".</summary>
        public static Measure BondedOilStorageIntegration => Catalogue.Measures[2];

        /// <summary>Measure 4, Bonded testing in comprehensive bonded zones (task: Policy support). Official words: "support comprehensive bonded zones in conducting bonded testing services".</summary>
        public static Measure BondedTesting => Catalogue.Measures[3];

        /// <summary>Measure 5, Dual-certificate integration for imported motor vehicles (task: Policy support). Official words: "broaden the pilot application of "dual-certificate integration" for imported motor vehicles".</summary>
        public static Measure ImportedVehicleDualCertificates => Catalogue.Measures[4];

        /// <summary>Measure 6, Medical supplies for international cruise ships (task: Policy support). Official words: "improve pharmaceutical and medical equipment supply services for international cruise ships".</summary>
        public static Measure CruiseShipMedicalSupplies => Catalogue.Measures[5];

        /// <summary>Measure 7, Drug imports (task: Policy support). Official words: "refine the management model for drug imports".</summary>
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

        /// <summary>Measure 18, Mutual recognition of e-authentication and e-signatures (task: Regulatory framework). Official words: "explore cross-border mutual recognition of e-authentication and e-signatures".</summary>
        public static Measure EAuthenticationRecognition => Catalogue.Measures[17];

        /// <summary>Measure 19, Cross-border e-commerce facilitation (task: Regulatory framework). Official words: "enhance cross-border e-commerce facilitation".</summary>
        public static Measure CrossBorderECommerce => Catalogue.Measures[18];

        /// <summary>Measure 20, Smart Customs online collaboration platform (task: Interconnectivity). Official words: "establish a global "Smart Customs" online collaboration platform".</summary>
        public static Measure SmartCustomsPlatform => Catalogue.Measures[19];

        /// <summary>Measure 21, BRICS Customs Demonstration Center (task: Interconnectivity). Official words: "establish … a BRICS Customs Demonstration Center".</summary>
        public static Measure BricsCustomsDemonstrationCenter => Catalogue.Measures[20];

        /// <summary>Measure 22, International Trade Single Window integration (task: Interconnectivity). Official words: "deepen cross-border integration of the International Trade Single Window".</summary>
        public static Measure SingleWindowIntegration => Catalogue.Measures[21];

        /// <summary>Measure 23, One Declaration, Dual Reporting with Hong Kong and Macao (task: Interconnectivity). Official words: "actively promote the "One Declaration, Dual Reporting" initiative between Mainland China and Hong Kong/Macao".</summary>
        public static Measure OneDeclarationDualReporting => Catalogue.Measures[22];

        /// <summary>Measure 24, Outbound crop germplasm resources (task: Interconnectivity). Official words: "enhance inter-departmental coordination for outbound crop germplasm resource management".</summary>
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

        /// <summary>Customs inspection: measures 1, 15.</summary>
        public static Topic Inspection => Catalogue.Topics[1];

        /// <summary>Customs supervision: measures 1, 13.</summary>
        public static Topic CustomsSupervision => Catalogue.Topics[2];

        /// <summary>Medicinal and edible homologous products 药食同源: measure 2.</summary>
        public static Topic MedicinalEdibleHomologousProducts => Catalogue.Topics[3];

        /// <summary>Food products: measure 2.</summary>
        public static Topic Food => Catalogue.Topics[4];

        /// <summary>Customs clearance: measure 2.</summary>
        public static Topic CustomsClearance => Catalogue.Topics[5];

        /// <summary>Oil: measure 3.</summary>
        public static Topic Oil => Catalogue.Topics[6];

        /// <summary>Bonded storage: measure 3.</summary>
        public static Topic BondedStorage => Catalogue.Topics[7];

        /// <summary>Export supervision warehouses: measure 3.</summary>
        public static Topic ExportSupervisionWarehouses => Catalogue.Topics[8];

        /// <summary>Pilot programmes: measures 3, 5.</summary>
        public static Topic PilotProgrammes => Catalogue.Topics[9];

        /// <summary>Comprehensive bonded zones 综合保税区: measure 4.</summary>
        public static Topic ComprehensiveBondedZones => Catalogue.Topics[10];

        /// <summary>Bonded testing: measure 4.</summary>
        public static Topic BondedTesting => Catalogue.Topics[11];

        /// <summary>Motor vehicles: measure 5.</summary>
        public static Topic MotorVehicles => Catalogue.Topics[12];

        /// <summary>Dual-certificate integration 两证合一: measure 5.</summary>
        public static Topic DualCertificateIntegration => Catalogue.Topics[13];

        /// <summary>Pharmaceuticals: measures 6, 7.</summary>
        public static Topic Pharmaceuticals => Catalogue.Topics[14];

        /// <summary>Medical equipment: measure 6.</summary>
        public static Topic MedicalEquipment => Catalogue.Topics[15];

        /// <summary>International cruise ships: measure 6.</summary>
        public static Topic CruiseShips => Catalogue.Topics[16];

        /// <summary>Multimodal transport 多式联运: measure 8.</summary>
        public static Topic MultimodalTransport => Catalogue.Topics[17];

        /// <summary>Border regions: measure 8.</summary>
        public static Topic BorderRegions => Catalogue.Topics[18];

        /// <summary>Cross-border trains: measure 9.</summary>
        public static Topic CrossBorderTrains => Catalogue.Topics[19];

        /// <summary>Train assembly hubs: measure 9.</summary>
        public static Topic TrainAssemblyHubs => Catalogue.Topics[20];

        /// <summary>International highway transport: measure 10.</summary>
        public static Topic HighwayTransport => Catalogue.Topics[21];

        /// <summary>Air Silk Road 空中丝绸之路: measure 11.</summary>
        public static Topic AirSilkRoad => Catalogue.Topics[22];

        /// <summary>Air cargo: measures 12, 16.</summary>
        public static Topic AirCargo => Catalogue.Topics[23];

        /// <summary>Air cargo terminals: measure 12.</summary>
        public static Topic AirCargoTerminals => Catalogue.Topics[24];

        /// <summary>Airside direct access: measure 13.</summary>
        public static Topic AirsideDirectAccess => Catalogue.Topics[25];

        /// <summary>Aviation ports: measure 13.</summary>
        public static Topic AviationPorts => Catalogue.Topics[26];

        /// <summary>Belt and Road 一带一路: measure 14.</summary>
        public static Topic BeltAndRoad => Catalogue.Topics[27];

        /// <summary>LCL shipments 拼箱: measure 15.</summary>
        public static Topic LclShipments => Catalogue.Topics[28];

        /// <summary>Inspect before loading 先查验后装运: measure 15.</summary>
        public static Topic InspectBeforeLoading => Catalogue.Topics[29];

        /// <summary>Battery-powered goods: measure 16.</summary>
        public static Topic BatteryPoweredGoods => Catalogue.Topics[30];

        /// <summary>Green trade 绿色贸易: measure 17.</summary>
        public static Topic GreenTrade => Catalogue.Topics[31];

        /// <summary>E-authentication: measure 18.</summary>
        public static Topic EAuthentication => Catalogue.Topics[32];

        /// <summary>E-signatures 电子签名: measure 18.</summary>
        public static Topic ESignatures => Catalogue.Topics[33];

        /// <summary>Mutual recognition: measure 18.</summary>
        public static Topic MutualRecognition => Catalogue.Topics[34];

        /// <summary>Cross-border e-commerce 跨境电商: measure 19.</summary>
        public static Topic CrossBorderECommerce => Catalogue.Topics[35];

        /// <summary>Smart Customs 智慧海关: measure 20.</summary>
        public static Topic SmartCustoms => Catalogue.Topics[36];

        /// <summary>BRICS 金砖国家: measure 21.</summary>
        public static Topic Brics => Catalogue.Topics[37];

        /// <summary>International Trade Single Window 国际贸易单一窗口: measure 22.</summary>
        public static Topic SingleWindow => Catalogue.Topics[38];

        /// <summary>One Declaration, Dual Reporting 一单两报: measure 23.</summary>
        public static Topic OneDeclarationDualReporting => Catalogue.Topics[39];

        /// <summary>Hong Kong: measures 23, 27.</summary>
        public static Topic HongKong => Catalogue.Topics[40];

        /// <summary>Macao: measures 23, 27.</summary>
        public static Topic Macao => Catalogue.Topics[41];

        /// <summary>Crop germplasm: measure 24.</summary>
        public static Topic CropGermplasm => Catalogue.Topics[42];

        /// <summary>AEO-certified enterprises 经认证的经营者: measure 25.</summary>
        public static Topic AeoEnterprises => Catalogue.Topics[43];

        /// <summary>Port logistics: measure 26.</summary>
        public static Topic PortLogistics => Catalogue.Topics[44];

        /// <summary>Agricultural products: measure 27.</summary>
        public static Topic AgriculturalProducts => Catalogue.Topics[45];

        /// <summary>Vegetables: measure 27.</summary>
        public static Topic Vegetables => Catalogue.Topics[46];

        /// <summary>Business visas: measure 28.</summary>
        public static Topic BusinessVisas => Catalogue.Topics[47];

        /// <summary>Logistics costs: measure 29.</summary>
        public static Topic LogisticsCosts => Catalogue.Topics[48];
    }

    private sealed class Content : CatalogueContent
    {
        internal override EditionId EditionId => new("2025");

        internal override string? DataVersion => "1.0.0";

        internal override Edition CreateEdition(InitiativeCatalogue catalogue) => new(
            catalogue, new("Cross-Border Trade Facilitation Initiative", "跨境贸易便利化专项行动"), new DateOnly(2025, 4, 24), 5,
            new StatedCounts(5, 29, 20, 25),
            [
                new(catalogue, 0, 690, 14),
                new(catalogue, 0, 706, 13),
                new(catalogue, 0, 725, 11),
            ],
            [
                new(catalogue, 0, 3919, 26),
                new(catalogue, 0, 3947, 20),
                new(catalogue, 0, 3969, 18),
                new(catalogue, 0, 3989, 49),
                new(catalogue, 0, 4044, 29),
            ],
            [
                new(catalogue, "Title", 0, new(catalogue, 0, 67, 42), null),
                new(catalogue, "LaunchedOn", 1, null, null),
                new(catalogue, "DurationMonths", 0, new(catalogue, 0, 621, 21), null),
                new(catalogue, "Stated.Tasks", 0, new(catalogue, 0, 751, 11), null),
                new(catalogue, "Stated.Measures", 0, new(catalogue, 0, 767, 20), "The five lists hold 7 + 7 + 5 + 5 + 5 = 29 items if, and only if, \"establish a global \"Smart Customs\" online collaboration platform and a BRICS Customs Demonstration Center\" is read as two measures that share the verb \"establish\". No numbered Chinese list was found that confirms or denies this split; it is an editorial decision."),
                new(catalogue, "Stated.ParticipatingAgencies", 0, new(catalogue, 0, 223, 27), null),
                new(catalogue, "Stated.Cities", 0, new(catalogue, 0, 3167, 9), null),
            ],
            [
                new(catalogue, FollowUpKind.ReplicationDecided, new DateOnly(2025, 12, 31), "An executive meeting of the State Council arranged that 25 measures be replicated nationwide.", 2, Confidence.High),
                new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "GACC announced that 25 measures are replicated nationwide. Which 25 is not fully known.", 3, Confidence.High),
            ]);

        internal override SourceDocument[] CreateSources(InitiativeCatalogue catalogue) =>
        [
            new(catalogue, 0, "gacc-2025-04-27", title: "General Administration of Customs Leads Deployment of Cross-Border Trade Facilitation Initiative", issuer: "GACC", issuedOn: new DateOnly(2025, 4, 27), url: "https://cceeccic.org/628057222.html", language: "en", isTranslation: true, prevailingLanguage: "zh", reliability: Reliability.Authority, sha256: "f1f4f2e3c2f1f575ea83a1907f256225808e31a0bbb5b1964843d6d814fafbdc", text: "Home > News\n\nGeneral Administration of Customs Leads Deployment of Cross-Border Trade Facilitation Initiative\n\nIssue Date:2025-04-27 Source:GACC\n\n\u00A0\n\n\u00A0\n\nRecently, the General Administration of Customs, in collaboration with 20 departments and agencies including the Office of the Central Cyberspace Affairs Commission, Ministry of Foreign Affairs, National Development and Reform Commission, Ministry of Public Security, Ministry of Finance, Ministry of Ecology and Environment, Ministry of Transport, and Ministry of Commerce, jointly launched a special initiative to facilitate cross-border trade.\n\nThe special campaign will run for 5 months, with policy measures covering areas including trade in goods, digital trade, and green trade, encompassing 5 key tasks and 29 specific measures: The first is to further enhance policy support, optimize the inspection and supervision model for lithium battery exports, explore streamlined customs clearance for imported \"medicinal and edible homologous\" food products, expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses, support comprehensive bonded zones in conducting bonded testing services, broaden the pilot application of \"dual-certificate integration\" for imported motor vehicles, improve pharmaceutical and medical equipment supply services for international cruise ships, and refine the management model for drug imports. The second is to further facilitate logistics efficiency, enhance multimodal transport coordination for coastal, inland, and border regions, strengthen support for the development of cross-border train assembly hubs, establish efficient and secure international highway transport corridors, promote the \"Air Silk Road\" initiative, optimize air cargo terminal operations, advance \"airside direct access\" customs supervision at aviation ports, and deepen collaboration in building the \"Belt and Road\". The third is to further optimize the regulatory framework, expand the \"inspect before loading\" model for export LCL shipments, support air transport of battery-powered goods, foster innovation in green trade, explore cross-border mutual recognition of e-authentication and e-signatures, and enhance cross-border e-commerce facilitation. The fourth is further advance interconnectivity, establish a global \"Smart Customs\" online collaboration platform and a BRICS Customs Demonstration Center, deepen cross-border integration of the International Trade Single Window, actively promote the \"One Declaration, Dual Reporting\" initiative between Mainland China and Hong Kong/Macao, and enhance inter-departmental coordination for outbound crop germplasm resource management. The fifth is to further drive cost reduction and efficiency gains, enhance joint incentives for AEO-certified enterprises, optimize port logistics services, facilitate cross-border agricultural exports (e.g., Mainland-to-Hong Kong/Macao vegetable supply), introduce streamlined business visa policies, and collaboratively reduce end-to-end cross-border logistics costs.\n\nAccording to reports, the Cross-Border Trade Facilitation Initiative will be implemented in 25 cities, including Beijing, Tianjin, Shijiazhuang, Tangshan, Shenyang, Dalian, Shanghai, Nanjing, Wuxi, Yancheng, Hangzhou, Ningbo, Hefei, Xiamen, Jinan, Qingdao, Zhengzhou, Guangzhou, Shenzhen, Dongguan, Haikou, Chongqing, Chengdu, Guiyang, and Urumqi.\n\nThe Director of the General Administration of Customs stated that China's foreign trade landscape in 2025 will be complex and challenging, with businesses eagerly anticipating more policy guidance and support. Customs authorities will collaborate with relevant departments and local governments to actively address enterprise needs, working alongside foreign trade businesses to foster a more efficient, streamlined, coordinated, and transparent port business environment. Efforts will focus on mitigating external shocks, stimulating vitality, stabilizing growth, supporting high-quality foreign trade development, and advancing high-level openness.\n\n\u00A0\n\n\u00A0\n\n\n\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0Disclaimer:The above content is translated from Chinese version of GACC.\u00A0The GACC version shall prevail."),
            new(catalogue, 1, "xinhua-launch-2025", issuer: "Xinhua", url: "http://en.people.cn/n3/2025/0425/c90000-20307315.html", reliability: Reliability.StateMedia),
            new(catalogue, 2, "people-cn-state-council-2025", url: "http://en.people.cn/n3/2025/1231/c90000-20409310.html", reliability: Reliability.StateMedia),
            new(catalogue, 3, "new-omni-replication", url: "https://new-omni.com/a/hy6ffFb5nS.html", reliability: Reliability.Publication),
            new(catalogue, 4, "news-cn-replication", issuedOn: new DateOnly(2026, 1, 19), url: "http://big5.news.cn/gate/big5/www.news.cn/tech/20260119/affeeb6344df4660a9478dfde3a61b4e/c.html", reliability: Reliability.StateMedia),
            new(catalogue, 5, "bastille-post-replication", url: "https://www.bastillepost.com/global/article/5535352-china-promotes-25-measures-nationwide-to-facilitate-cross-border-trade", reliability: Reliability.Publication),
            new(catalogue, 6, "gb-t-2260", title: "GB/T 2260", reliability: Reliability.Standard),
            new(catalogue, 7, "iso-3166-2", title: "ISO 3166-2", reliability: Reliability.Standard),
            new(catalogue, 8, "geonames", title: "GeoNames", licence: "CC-BY-4.0", reliability: Reliability.Standard),
        ];

        internal override CodeStandards CreateStandards(InitiativeCatalogue catalogue) =>
            new(catalogue.Sources[6], catalogue.Sources[7], catalogue.Sources[8]);

        internal override KeyTask[] CreateTasks(InitiativeCatalogue catalogue) =>
        [
            new(catalogue, 0, "policy-support", new("Policy support"), new(catalogue, 0, 805, 30)),
            new(catalogue, 1, "logistics-efficiency", new("Logistics efficiency"), new(catalogue, 0, 1451, 39)),
            new(catalogue, 2, "regulatory-framework", new("Regulatory framework"), new(catalogue, 0, 1950, 41)),
            new(catalogue, 3, "interconnectivity", new("Interconnectivity"), new(catalogue, 0, 2285, 33)),
            new(catalogue, 4, "cost-reduction", new("Cost reduction and efficiency gains"), new(catalogue, 0, 2720, 49)),
        ];

        private static ReadOnlySpan<int> Tags =>
        [
            0, 2, 903, 7, 2, 0, 887, 15, 2, 1, 850, 10, 2, 2, 865, 11, // lithium-battery-exports
            0, 1, 954, 8, 2, 3, 963, 47, 2, 4, 997, 13, 2, 5, 932, 17, // medicinal-edible-food-imports
            2, 6, 1071, 3, 2, 7, 1064, 24, 2, 8, 1093, 29, 2, 9, 1019, 14, // bonded-oil-storage-integration
            2, 10, 1132, 26, 2, 11, 1173, 23, // bonded-testing
            0, 1, 1266, 8, 2, 12, 1275, 14, 2, 13, 1231, 30, 2, 9, 1210, 17, // imported-vehicle-dual-certificates
            1, 1, 1370, 12, 2, 14, 1299, 14, 2, 15, 1318, 17, 2, 16, 1356, 26, // cruise-ship-medical-supplies
            0, 1, 1425, 7, 2, 14, 1420, 4, // drug-imports
            2, 17, 1500, 20, 2, 18, 1559, 14, // multimodal-transport
            1, 2, 1630, 5, 2, 19, 1617, 18, 2, 20, 1630, 19, // train-assembly-hubs
            1, 4, 1696, 7, 2, 21, 1682, 31, // highway-corridors
            1, 8, 1738, 3, 2, 22, 1737, 15, // air-silk-road
            1, 8, 1774, 9, 2, 23, 1774, 9, 2, 24, 1774, 18, // air-cargo-terminals
            1, 8, 1860, 8, 2, 25, 1813, 23, 2, 2, 1837, 19, 2, 26, 1860, 14, // airside-direct-access
            2, 27, 1917, 15, // belt-and-road
            0, 2, 2039, 6, 2, 28, 2046, 13, 2, 29, 2004, 24, 2, 1, 2005, 7, // lcl-inspect-before-loading
            1, 8, 2069, 13, 2, 30, 2086, 21, 2, 23, 2069, 13, // battery-goods-by-air
            2, 31, 2130, 11, // green-trade-innovation
            2, 32, 2186, 16, 2, 33, 2207, 12, 2, 34, 2164, 18, // e-authentication-recognition
            2, 35, 2233, 23, // cross-border-e-commerce
            2, 36, 2339, 15, // smart-customs-platform
            2, 37, 2391, 5, // brics-customs-demonstration-center
            2, 38, 2466, 33, // single-window-integration
            2, 39, 2522, 33, 2, 40, 2594, 9, 2, 41, 2604, 5, // one-declaration-dual-reporting
            0, 2, 2659, 8, 2, 42, 2668, 14, // outbound-crop-germplasm
            2, 43, 2800, 25, // aeo-joint-incentives
            2, 44, 2836, 23, // port-logistics
            0, 2, 2898, 7, 2, 45, 2885, 20, 2, 46, 2941, 9, 2, 40, 2925, 9, 2, 41, 2935, 5, // agricultural-exports
            2, 47, 2982, 22, // business-visas
            2, 48, 3057, 15, // logistics-costs
        ];

        internal override Measure[] CreateMeasures(InitiativeCatalogue catalogue) =>
        [
            new(catalogue, 0, "lithium-battery-exports", new("Lithium battery exports"), 0, MeasureAction.Optimize, new(catalogue, 0, 837, 73), Tags[0..16]),
            new(catalogue, 1, "medicinal-edible-food-imports", new("Medicinal and edible homologous food imports"), 0, MeasureAction.Explore, new(catalogue, 0, 912, 98), Tags[16..32]),
            new(catalogue, 2, "bonded-oil-storage-integration", new("Integrated bonded oil tanks and export supervision warehouses"), 0, MeasureAction.Expand, new(catalogue, 0, 1012, 110), Tags[32..48]),
            new(catalogue, 3, "bonded-testing", new("Bonded testing in comprehensive bonded zones"), 0, MeasureAction.Support, new(catalogue, 0, 1124, 72), Tags[48..56]),
            new(catalogue, 4, "imported-vehicle-dual-certificates", new("Dual-certificate integration for imported motor vehicles"), 0, MeasureAction.Broaden, new(catalogue, 0, 1198, 91), Tags[56..72]),
            new(catalogue, 5, "cruise-ship-medical-supplies", new("Medical supplies for international cruise ships"), 0, MeasureAction.Improve, new(catalogue, 0, 1291, 91), Tags[72..88]),
            new(catalogue, 6, "drug-imports", new("Drug imports"), 0, MeasureAction.Refine, new(catalogue, 0, 1388, 44), Tags[88..96]),
            new(catalogue, 7, "multimodal-transport", new("Multimodal transport coordination"), 1, MeasureAction.Enhance, new(catalogue, 0, 1492, 81), Tags[96..104]),
            new(catalogue, 8, "train-assembly-hubs", new("Cross-border train assembly hubs"), 1, MeasureAction.Strengthen, new(catalogue, 0, 1575, 74), Tags[104..116]),
            new(catalogue, 9, "highway-corridors", new("International highway transport corridors"), 1, MeasureAction.Establish, new(catalogue, 0, 1651, 72), Tags[116..124]),
            new(catalogue, 10, "air-silk-road", new("Air Silk Road"), 1, MeasureAction.Promote, new(catalogue, 0, 1725, 38), Tags[124..132]),
            new(catalogue, 11, "air-cargo-terminals", new("Air cargo terminal operations"), 1, MeasureAction.Optimize, new(catalogue, 0, 1765, 38), Tags[132..144]),
            new(catalogue, 12, "airside-direct-access", new("Airside direct access at aviation ports"), 1, MeasureAction.Advance, new(catalogue, 0, 1805, 69), Tags[144..160]),
            new(catalogue, 13, "belt-and-road", new("Belt and Road collaboration"), 1, MeasureAction.Deepen, new(catalogue, 0, 1880, 52), Tags[160..164]),
            new(catalogue, 14, "lcl-inspect-before-loading", new("Inspect before loading for export LCL shipments"), 2, MeasureAction.Expand, new(catalogue, 0, 1993, 66), Tags[164..180]),
            new(catalogue, 15, "battery-goods-by-air", new("Air transport of battery-powered goods"), 2, MeasureAction.Support, new(catalogue, 0, 2061, 46), Tags[180..192]),
            new(catalogue, 16, "green-trade-innovation", new("Green trade innovation"), 2, MeasureAction.Foster, new(catalogue, 0, 2109, 32), Tags[192..196]),
            new(catalogue, 17, "e-authentication-recognition", new("Mutual recognition of e-authentication and e-signatures"), 2, MeasureAction.Explore, new(catalogue, 0, 2143, 76), Tags[196..208]),
            new(catalogue, 18, "cross-border-e-commerce", new("Cross-border e-commerce facilitation"), 2, MeasureAction.Enhance, new(catalogue, 0, 2225, 44), Tags[208..212]),
            new(catalogue, 19, "smart-customs-platform", new("Smart Customs online collaboration platform"), 3, MeasureAction.Establish, new(catalogue, 0, 2320, 64), Tags[212..216]),
            new(catalogue, 20, "brics-customs-demonstration-center", new("BRICS Customs Demonstration Center"), 3, MeasureAction.Establish, new(catalogue, 0, [2320, 9, 2389, 36]), Tags[216..220]),
            new(catalogue, 21, "single-window-integration", new("International Trade Single Window integration"), 3, MeasureAction.Deepen, new(catalogue, 0, 2427, 72), Tags[220..224]),
            new(catalogue, 22, "one-declaration-dual-reporting", new("One Declaration, Dual Reporting with Hong Kong and Macao"), 3, MeasureAction.Promote, new(catalogue, 0, 2501, 108), Tags[224..236]),
            new(catalogue, 23, "outbound-crop-germplasm", new("Outbound crop germplasm resources"), 3, MeasureAction.Enhance, new(catalogue, 0, 2615, 87), Tags[236..244]),
            new(catalogue, 24, "aeo-joint-incentives", new("Joint incentives for AEO-certified enterprises"), 4, MeasureAction.Enhance, new(catalogue, 0, 2771, 54), Tags[244..248]),
            new(catalogue, 25, "port-logistics", new("Port logistics services"), 4, MeasureAction.Optimize, new(catalogue, 0, 2827, 32), Tags[248..252]),
            new(catalogue, 26, "agricultural-exports", new("Cross-border agricultural exports"), 4, MeasureAction.Facilitate, new(catalogue, 0, 2861, 97), Tags[252..272]),
            new(catalogue, 27, "business-visas", new("Streamlined business visa policies"), 4, MeasureAction.Introduce, new(catalogue, 0, 2960, 44), Tags[272..276]),
            new(catalogue, 28, "logistics-costs", new("End-to-end cross-border logistics costs"), 4, MeasureAction.Reduce, new(catalogue, 0, 3010, 62), Tags[276..280]),
        ];

        internal override FollowUp[][] CreateFollowUps(InitiativeCatalogue catalogue) =>
        [
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "Inspection model for exported lithium batteries, replicated nationwide.", 4, Confidence.High)],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "Classified handling of \"medicine and food homology\" goods, replicated nationwide.", 4, Confidence.High)],
            [],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "Bonded testing of export goods in comprehensive bonded zones, replicated nationwide.", 4, Confidence.High)],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "\"Two certificates in one\" for imported motor vehicles, replicated nationwide.", 4, Confidence.High)],
            [],
            [],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "Linking corridors and modes, one container without reloading, replicated nationwide (named by example).", 3, Confidence.High)],
            [],
            [],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "Air-air, air-land and air-rail intermodal services, replicated nationwide (named by example); the example may belong to this measure or to \"Air cargo terminal operations\".", 5, Confidence.Medium)],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "Air-air, air-land and air-rail intermodal services, replicated nationwide (named by example); the example may belong to this measure or to \"Air Silk Road\".", 5, Confidence.Medium)],
            [],
            [],
            [],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "Simpler air-transport rules for goods with (lithium) batteries, replicated nationwide.", 4, Confidence.High)],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "Trade in green and energy-saving technology and services, replicated nationwide.", 4, Confidence.Medium)],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "Mutual recognition of business e-authentication and e-signatures, replicated nationwide.", 4, Confidence.High)],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "Tax refund at departure, settlement after sale, replicated nationwide.", 4, Confidence.Medium)],
            [],
            [],
            [],
            [],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "One-stop handling for germplasm firms, replicated nationwide (named by example).", 5, Confidence.Medium)],
            [],
            [],
            [new(catalogue, FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 1, 15), "Cross-border agricultural products through green channels, replicated nationwide (named by example).", 3, Confidence.High)],
            [],
            [],
        ];

        internal override Agency[] CreateAgencies(InitiativeCatalogue catalogue) =>
        [
            new(catalogue, 0, "gacc", new("General Administration of Customs", "海关总署"), AgencyRole.Lead, new(catalogue, 0, 166, 33)),
            new(catalogue, 1, "central-cyberspace-affairs-commission", new("Office of the Central Cyberspace Affairs Commission", "中央网信办"), AgencyRole.Participant, new(catalogue, 0, 265, 51)),
            new(catalogue, 2, "ministry-of-foreign-affairs", new("Ministry of Foreign Affairs", "外交部"), AgencyRole.Participant, new(catalogue, 0, 318, 27)),
            new(catalogue, 3, "ndrc", new("National Development and Reform Commission", "国家发展改革委"), AgencyRole.Participant, new(catalogue, 0, 347, 42)),
            new(catalogue, 4, "ministry-of-public-security", new("Ministry of Public Security", "公安部"), AgencyRole.Participant, new(catalogue, 0, 391, 27)),
            new(catalogue, 5, "ministry-of-finance", new("Ministry of Finance", "财政部"), AgencyRole.Participant, new(catalogue, 0, 420, 19)),
            new(catalogue, 6, "ministry-of-ecology-and-environment", new("Ministry of Ecology and Environment", "生态环境部"), AgencyRole.Participant, new(catalogue, 0, 441, 35)),
            new(catalogue, 7, "ministry-of-transport", new("Ministry of Transport", "交通运输部"), AgencyRole.Participant, new(catalogue, 0, 478, 21)),
            new(catalogue, 8, "ministry-of-commerce", new("Ministry of Commerce", "商务部"), AgencyRole.Participant, new(catalogue, 0, 505, 20)),
        ];

        internal override Division[] CreateDivisions(InitiativeCatalogue catalogue) =>
        [
            new(catalogue, 0, "CN-BJ", "110000", new("Beijing", "北京"), DivisionKind.Municipality),
            new(catalogue, 1, "CN-TJ", "120000", new("Tianjin", "天津"), DivisionKind.Municipality),
            new(catalogue, 2, "CN-HE", "130000", new("Hebei", "河北"), DivisionKind.Province),
            new(catalogue, 3, "CN-LN", "210000", new("Liaoning", "辽宁"), DivisionKind.Province),
            new(catalogue, 4, "CN-SH", "310000", new("Shanghai", "上海"), DivisionKind.Municipality),
            new(catalogue, 5, "CN-JS", "320000", new("Jiangsu", "江苏"), DivisionKind.Province),
            new(catalogue, 6, "CN-ZJ", "330000", new("Zhejiang", "浙江"), DivisionKind.Province),
            new(catalogue, 7, "CN-AH", "340000", new("Anhui", "安徽"), DivisionKind.Province),
            new(catalogue, 8, "CN-FJ", "350000", new("Fujian", "福建"), DivisionKind.Province),
            new(catalogue, 9, "CN-SD", "370000", new("Shandong", "山东"), DivisionKind.Province),
            new(catalogue, 10, "CN-HA", "410000", new("Henan", "河南"), DivisionKind.Province),
            new(catalogue, 11, "CN-GD", "440000", new("Guangdong", "广东"), DivisionKind.Province),
            new(catalogue, 12, "CN-HI", "460000", new("Hainan", "海南"), DivisionKind.Province),
            new(catalogue, 13, "CN-CQ", "500000", new("Chongqing", "重庆"), DivisionKind.Municipality),
            new(catalogue, 14, "CN-SC", "510000", new("Sichuan", "四川"), DivisionKind.Province),
            new(catalogue, 15, "CN-GZ", "520000", new("Guizhou", "贵州"), DivisionKind.Province),
            new(catalogue, 16, "CN-XJ", "650000", new("Xinjiang", "新疆"), DivisionKind.AutonomousRegion),
        ];

        internal override PilotCity[] CreateCities(InitiativeCatalogue catalogue) =>
        [
            new(catalogue, 0, "beijing", new("Beijing", "北京"), 0, "110000", 39.91, 116.4, new(catalogue, 0, 3188, 7)),
            new(catalogue, 1, "tianjin", new("Tianjin", "天津"), 1, "120000", 39.14, 117.18, new(catalogue, 0, 3197, 7)),
            new(catalogue, 2, "shijiazhuang", new("Shijiazhuang", "石家庄"), 2, "130100", 38.04, 114.48, new(catalogue, 0, 3206, 12)),
            new(catalogue, 3, "tangshan", new("Tangshan", "唐山"), 2, "130200", 39.64, 118.18, new(catalogue, 0, 3220, 8)),
            new(catalogue, 4, "shenyang", new("Shenyang", "沈阳"), 3, "210100", 41.79, 123.43, new(catalogue, 0, 3230, 8)),
            new(catalogue, 5, "dalian", new("Dalian", "大连"), 3, "210200", 38.91, 121.6, new(catalogue, 0, 3240, 6)),
            new(catalogue, 6, "shanghai", new("Shanghai", "上海"), 4, "310000", 31.22, 121.46, new(catalogue, 0, 3248, 8)),
            new(catalogue, 7, "nanjing", new("Nanjing", "南京"), 5, "320100", 32.06, 118.78, new(catalogue, 0, 3258, 7)),
            new(catalogue, 8, "wuxi", new("Wuxi", "无锡"), 5, "320200", 31.57, 120.29, new(catalogue, 0, 3267, 4)),
            new(catalogue, 9, "yancheng", new("Yancheng", "盐城"), 5, "320900", 33.36, 120.16, new(catalogue, 0, 3273, 8)),
            new(catalogue, 10, "hangzhou", new("Hangzhou", "杭州"), 6, "330100", 30.29, 120.16, new(catalogue, 0, 3283, 8)),
            new(catalogue, 11, "ningbo", new("Ningbo", "宁波"), 6, "330200", 29.88, 121.55, new(catalogue, 0, 3293, 6)),
            new(catalogue, 12, "hefei", new("Hefei", "合肥"), 7, "340100", 31.86, 117.28, new(catalogue, 0, 3301, 5)),
            new(catalogue, 13, "xiamen", new("Xiamen", "厦门"), 8, "350200", 24.48, 118.08, new(catalogue, 0, 3308, 6)),
            new(catalogue, 14, "jinan", new("Jinan", "济南"), 9, "370100", 36.67, 117, new(catalogue, 0, 3316, 5)),
            new(catalogue, 15, "qingdao", new("Qingdao", "青岛"), 9, "370200", 36.06, 120.38, new(catalogue, 0, 3323, 7)),
            new(catalogue, 16, "zhengzhou", new("Zhengzhou", "郑州"), 10, "410100", 34.76, 113.65, new(catalogue, 0, 3332, 9)),
            new(catalogue, 17, "guangzhou", new("Guangzhou", "广州"), 11, "440100", 23.12, 113.25, new(catalogue, 0, 3343, 9)),
            new(catalogue, 18, "shenzhen", new("Shenzhen", "深圳"), 11, "440300", 22.55, 114.07, new(catalogue, 0, 3354, 8)),
            new(catalogue, 19, "dongguan", new("Dongguan", "东莞"), 11, "441900", 23.02, 113.75, new(catalogue, 0, 3364, 8)),
            new(catalogue, 20, "haikou", new("Haikou", "海口"), 12, "460100", 20.03, 110.35, new(catalogue, 0, 3374, 6)),
            new(catalogue, 21, "chongqing", new("Chongqing", "重庆"), 13, "500000", 29.56, 106.56, new(catalogue, 0, 3382, 9)),
            new(catalogue, 22, "chengdu", new("Chengdu", "成都"), 14, "510100", 30.67, 104.07, new(catalogue, 0, 3393, 7)),
            new(catalogue, 23, "guiyang", new("Guiyang", "贵阳"), 15, "520100", 26.58, 106.72, new(catalogue, 0, 3402, 7)),
            new(catalogue, 24, "urumqi", new("Urumqi", "乌鲁木齐"), 16, "650100", 43.8, 87.6, new(catalogue, 0, 3415, 6)),
        ];

        internal override Topic[] CreateTopics(InitiativeCatalogue catalogue) =>
        [
            new(catalogue, 0, "lithium-batteries", new("Lithium batteries", "锂电池"), TopicKind.Goods, "lithium battery", "lithium-ion batteries", "li-ion batteries", "power batteries"),
            new(catalogue, 1, "inspection", new("Customs inspection"), TopicKind.Instrument, "inspections", "examination"),
            new(catalogue, 2, "customs-supervision", new("Customs supervision"), TopicKind.Instrument, "customs control"),
            new(catalogue, 3, "medicinal-edible-homologous-products", new("Medicinal and edible homologous products", "药食同源"), TopicKind.Goods, "medicine and food homology", "food and medicine homology", "medicinal food"),
            new(catalogue, 4, "food", new("Food products"), TopicKind.Goods, "foodstuffs", "食品"),
            new(catalogue, 5, "customs-clearance", new("Customs clearance"), TopicKind.Instrument, "clearance", "通关"),
            new(catalogue, 6, "oil", new("Oil"), TopicKind.Goods, "petroleum", "bonded oil", "油品"),
            new(catalogue, 7, "bonded-storage", new("Bonded storage"), TopicKind.Facility, "bonded warehouse", "bonded tanks", "storage tanks"),
            new(catalogue, 8, "export-supervision-warehouses", new("Export supervision warehouses"), TopicKind.Facility, "export supervised warehouses", "出口监管仓库"),
            new(catalogue, 9, "pilot-programmes", new("Pilot programmes"), TopicKind.Instrument, "pilot scheme", "pilot application", "试点"),
            new(catalogue, 10, "comprehensive-bonded-zones", new("Comprehensive bonded zones", "综合保税区"), TopicKind.Facility, "CBZ", "bonded zones"),
            new(catalogue, 11, "bonded-testing", new("Bonded testing"), TopicKind.Instrument, "testing services", "保税检测"),
            new(catalogue, 12, "motor-vehicles", new("Motor vehicles"), TopicKind.Goods, "cars", "automobiles", "passenger cars", "汽车"),
            new(catalogue, 13, "dual-certificate-integration", new("Dual-certificate integration", "两证合一"), TopicKind.Instrument, "two certificates in one", "dual certificate", "vehicle certificates"),
            new(catalogue, 14, "pharmaceuticals", new("Pharmaceuticals"), TopicKind.Goods, "drugs", "medicines", "medications", "药品"),
            new(catalogue, 15, "medical-equipment", new("Medical equipment"), TopicKind.Goods, "medical devices", "医疗器械"),
            new(catalogue, 16, "cruise-ships", new("International cruise ships"), TopicKind.Transport, "cruise liners", "cruise vessels", "cruise ships", "邮轮"),
            new(catalogue, 17, "multimodal-transport", new("Multimodal transport", "多式联运"), TopicKind.Common, "intermodal transport", "combined transport", "multi-modal transport"),
            new(catalogue, 18, "border-regions", new("Border regions"), TopicKind.Place, "land border"),
            new(catalogue, 19, "cross-border-trains", new("Cross-border trains"), TopicKind.Transport, "rail freight", "freight trains", "China-Europe Railway Express", "中欧班列"),
            new(catalogue, 20, "train-assembly-hubs", new("Train assembly hubs"), TopicKind.Facility, "rail hubs", "consolidation hubs"),
            new(catalogue, 21, "highway-transport", new("International highway transport"), TopicKind.Transport, "road transport", "trucking", "road freight"),
            new(catalogue, 22, "air-silk-road", new("Air Silk Road", "空中丝绸之路"), TopicKind.Instrument, "aerial silk road"),
            new(catalogue, 23, "air-cargo", new("Air cargo"), TopicKind.Transport, "air freight", "airfreight", "航空货运"),
            new(catalogue, 24, "air-cargo-terminals", new("Air cargo terminals"), TopicKind.Facility, "cargo terminal", "航空货站"),
            new(catalogue, 25, "airside-direct-access", new("Airside direct access"), TopicKind.Instrument, "airside access", "apron access"),
            new(catalogue, 26, "aviation-ports", new("Aviation ports"), TopicKind.Facility, "airports", "air ports", "空港"),
            new(catalogue, 27, "belt-and-road", new("Belt and Road", "一带一路"), TopicKind.Instrument, "BRI", "Belt and Road Initiative", "One Belt One Road"),
            new(catalogue, 28, "lcl-shipments", new("LCL shipments", "拼箱"), TopicKind.Transport, "LCL", "less than container load", "groupage", "consolidated cargo"),
            new(catalogue, 29, "inspect-before-loading", new("Inspect before loading", "先查验后装运"), TopicKind.Instrument, "pre-loading inspection", "inspection before shipment"),
            new(catalogue, 30, "battery-powered-goods", new("Battery-powered goods"), TopicKind.Goods, "battery-operated goods", "goods with batteries", "goods containing batteries", "电池", "带电产品"),
            new(catalogue, 31, "green-trade", new("Green trade", "绿色贸易"), TopicKind.Practice, "sustainable trade", "low-carbon trade"),
            new(catalogue, 32, "e-authentication", new("E-authentication"), TopicKind.Instrument, "electronic authentication", "电子认证"),
            new(catalogue, 33, "e-signatures", new("E-signatures", "电子签名"), TopicKind.Instrument, "electronic signatures", "digital signatures"),
            new(catalogue, 34, "mutual-recognition", new("Mutual recognition"), TopicKind.Instrument, "互认"),
            new(catalogue, 35, "cross-border-e-commerce", new("Cross-border e-commerce", "跨境电商"), TopicKind.Practice, "ecommerce", "CBEC", "online retail"),
            new(catalogue, 36, "smart-customs", new("Smart Customs", "智慧海关"), TopicKind.Common, "smart customs platform"),
            new(catalogue, 37, "brics", new("BRICS", "金砖国家"), TopicKind.Place, "BRICS countries"),
            new(catalogue, 38, "single-window", new("International Trade Single Window", "国际贸易单一窗口"), TopicKind.Common, "single window", "单一窗口"),
            new(catalogue, 39, "one-declaration-dual-reporting", new("One Declaration, Dual Reporting", "一单两报"), TopicKind.Instrument, "dual reporting", "one form two declarations"),
            new(catalogue, 40, "hong-kong", new("Hong Kong"), TopicKind.Place, "HK", "HKSAR", "Hongkong", "香港"),
            new(catalogue, 41, "macao", new("Macao"), TopicKind.Place, "Macau", "MSAR", "澳门"),
            new(catalogue, 42, "crop-germplasm", new("Crop germplasm"), TopicKind.Goods, "germplasm resources", "seeds", "plant genetic resources", "种质资源"),
            new(catalogue, 43, "aeo-enterprises", new("AEO-certified enterprises", "经认证的经营者"), TopicKind.Actor, "AEO", "authorized economic operator", "authorised economic operator", "advanced certified enterprise"),
            new(catalogue, 44, "port-logistics", new("Port logistics"), TopicKind.Common, "port services", "terminal logistics"),
            new(catalogue, 45, "agricultural-products", new("Agricultural products"), TopicKind.Goods, "farm produce", "agricultural goods", "农产品"),
            new(catalogue, 46, "vegetables", new("Vegetables"), TopicKind.Goods, "vegetable", "fresh produce", "蔬菜"),
            new(catalogue, 47, "business-visas", new("Business visas"), TopicKind.Instrument, "visa", "business travel", "签证"),
            new(catalogue, 48, "logistics-costs", new("Logistics costs"), TopicKind.Common, "freight costs", "logistics cost reduction"),
        ];
    }
}
