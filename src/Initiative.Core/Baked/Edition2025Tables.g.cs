// Baked from Data/edition-2025.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core;

internal sealed class Edition2025Tables() : CatalogueContent(new("2025"), "1.0.0")
{
    internal override Row Open(CataloguePart part) => new TableRow(part switch
    {
        CataloguePart.Edition => Edition(),
        CataloguePart.Sources => Sources(),
        CataloguePart.Standards => Standards(),
        CataloguePart.Tasks => Tasks(),
        CataloguePart.Measures => Measures(),
        CataloguePart.Agencies => Agencies(),
        CataloguePart.Divisions => Divisions(),
        CataloguePart.Cities => Cities(),
        _ => Topics(),
    });

    private static string Edition() => """
        2025|Cross-Border Trade Facilitation Initiative|跨境贸易便利化专项行动|0|1 67 42||1|2025-04-24|1|0||1|5|0|1 621 21||3|0|1 690 14|0|1 706 13|0|1 725 11|5|0|1 3919 26|0|1 3947 20|0|1 3969 18|0|1 3989 49|0|1 4044 29|1|5|0|1 751 11||1|29|0|1 767 20|The five lists hold 7 + 7 + 5 + 5 + 5 = 29 items if, and only if, "establish a global "Smart Customs" online collaboration platform and a BRICS Customs Demonstration Center" is read as two measures that share the verb "establish". No numbered Chinese list was found that confirms or denies this split; it is an editorial decision.|1|20|0|1 223 27||1|25|0|1 3167 9||2|2|2025-12-31|An executive meeting of the State Council arranged that 25 measures be replicated nationwide.|2|2|1|2026-01-15|GACC announced that 25 measures are replicated nationwide. Which 25 is not fully known.|3|2
        """;

    private static string Sources() => """
        9
        gacc-2025-04-27|General Administration of Customs Leads Deployment of Cross-Border Trade Facilitation Initiative|GACC|2025-04-27|https://cceeccic.org/628057222.html|en|1|zh||4|f1f4f2e3c2f1f575ea83a1907f256225808e31a0bbb5b1964843d6d814fafbdc|Home > News\n\nGeneral Administration of Customs Leads Deployment of Cross-Border Trade Facilitation Initiative\n\nIssue Date:2025-04-27 Source:GACC\n\n \n\n \n\nRecently, the General Administration of Customs, in collaboration with 20 departments and agencies including the Office of the Central Cyberspace Affairs Commission, Ministry of Foreign Affairs, National Development and Reform Commission, Ministry of Public Security, Ministry of Finance, Ministry of Ecology and Environment, Ministry of Transport, and Ministry of Commerce, jointly launched a special initiative to facilitate cross-border trade.\n\nThe special campaign will run for 5 months, with policy measures covering areas including trade in goods, digital trade, and green trade, encompassing 5 key tasks and 29 specific measures: The first is to further enhance policy support, optimize the inspection and supervision model for lithium battery exports, explore streamlined customs clearance for imported "medicinal and edible homologous" food products, expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses, support comprehensive bonded zones in conducting bonded testing services, broaden the pilot application of "dual-certificate integration" for imported motor vehicles, improve pharmaceutical and medical equipment supply services for international cruise ships, and refine the management model for drug imports. The second is to further facilitate logistics efficiency, enhance multimodal transport coordination for coastal, inland, and border regions, strengthen support for the development of cross-border train assembly hubs, establish efficient and secure international highway transport corridors, promote the "Air Silk Road" initiative, optimize air cargo terminal operations, advance "airside direct access" customs supervision at aviation ports, and deepen collaboration in building the "Belt and Road". The third is to further optimize the regulatory framework, expand the "inspect before loading" model for export LCL shipments, support air transport of battery-powered goods, foster innovation in green trade, explore cross-border mutual recognition of e-authentication and e-signatures, and enhance cross-border e-commerce facilitation. The fourth is further advance interconnectivity, establish a global "Smart Customs" online collaboration platform and a BRICS Customs Demonstration Center, deepen cross-border integration of the International Trade Single Window, actively promote the "One Declaration, Dual Reporting" initiative between Mainland China and Hong Kong/Macao, and enhance inter-departmental coordination for outbound crop germplasm resource management. The fifth is to further drive cost reduction and efficiency gains, enhance joint incentives for AEO-certified enterprises, optimize port logistics services, facilitate cross-border agricultural exports (e.g., Mainland-to-Hong Kong/Macao vegetable supply), introduce streamlined business visa policies, and collaboratively reduce end-to-end cross-border logistics costs.\n\nAccording to reports, the Cross-Border Trade Facilitation Initiative will be implemented in 25 cities, including Beijing, Tianjin, Shijiazhuang, Tangshan, Shenyang, Dalian, Shanghai, Nanjing, Wuxi, Yancheng, Hangzhou, Ningbo, Hefei, Xiamen, Jinan, Qingdao, Zhengzhou, Guangzhou, Shenzhen, Dongguan, Haikou, Chongqing, Chengdu, Guiyang, and Urumqi.\n\nThe Director of the General Administration of Customs stated that China's foreign trade landscape in 2025 will be complex and challenging, with businesses eagerly anticipating more policy guidance and support. Customs authorities will collaborate with relevant departments and local governments to actively address enterprise needs, working alongside foreign trade businesses to foster a more efficient, streamlined, coordinated, and transparent port business environment. Efforts will focus on mitigating external shocks, stimulating vitality, stabilizing growth, supporting high-quality foreign trade development, and advancing high-level openness.\n\n \n\n \n\n\n        Disclaimer:The above content is translated from Chinese version of GACC. The GACC version shall prevail.
        xinhua-launch-2025||Xinhua||http://en.people.cn/n3/2025/0425/c90000-20307315.html|||||3||
        people-cn-state-council-2025||||http://en.people.cn/n3/2025/1231/c90000-20409310.html|||||3||
        new-omni-replication||||https://new-omni.com/a/hy6ffFb5nS.html|||||2||
        news-cn-replication|||2026-01-19|http://big5.news.cn/gate/big5/www.news.cn/tech/20260119/affeeb6344df4660a9478dfde3a61b4e/c.html|||||3||
        bastille-post-replication||||https://www.bastillepost.com/global/article/5535352-china-promotes-25-measures-nationwide-to-facilitate-cross-border-trade|||||2||
        gb-t-2260|GB/T 2260||||||||5||
        iso-3166-2|ISO 3166-2||||||||5||
        geonames|GeoNames|||||||CC-BY-4.0|5||
        """;

    private static string Standards() => """
        6|7|8
        """;

    private static string Tasks() => """
        5
        policy-support|Policy support||0|1 805 30
        logistics-efficiency|Logistics efficiency||0|1 1451 39
        regulatory-framework|Regulatory framework||0|1 1950 41
        interconnectivity|Interconnectivity||0|1 2285 33
        cost-reduction|Cost reduction and efficiency gains||0|1 2720 49
        """;

    private static string Measures() => """
        29
        lithium-battery-exports|Lithium battery exports||0|optimize|0|1 837 73|1 2 903 7|0|3 0 887 15 1 850 10 2 865 11|1|1|2026-01-15|Inspection model for exported lithium batteries, replicated nationwide.|4|2
        medicinal-edible-food-imports|Medicinal and edible homologous food imports||0|explore|0|1 912 98|1 1 954 8|0|3 3 963 47 4 997 13 5 932 17|1|1|2026-01-15|Classified handling of "medicine and food homology" goods, replicated nationwide.|4|2
        bonded-oil-storage-integration|Integrated bonded oil tanks and export supervision warehouses||0|expand|0|1 1012 110|0|0|4 6 1071 3 7 1064 24 8 1093 29 9 1019 14|0
        bonded-testing|Bonded testing in comprehensive bonded zones||0|support|0|1 1124 72|0|0|2 10 1132 26 11 1173 23|1|1|2026-01-15|Bonded testing of export goods in comprehensive bonded zones, replicated nationwide.|4|2
        imported-vehicle-dual-certificates|Dual-certificate integration for imported motor vehicles||0|broaden|0|1 1198 91|1 1 1266 8|0|3 12 1275 14 13 1231 30 9 1210 17|1|1|2026-01-15|"Two certificates in one" for imported motor vehicles, replicated nationwide.|4|2
        cruise-ship-medical-supplies|Medical supplies for international cruise ships||0|improve|0|1 1291 91|0|1 1 1370 12|3 14 1299 14 15 1318 17 16 1356 26|0
        drug-imports|Drug imports||0|refine|0|1 1388 44|1 1 1425 7|0|1 14 1420 4|0
        multimodal-transport|Multimodal transport coordination||1|enhance|0|1 1492 81|0|0|2 17 1500 20 18 1559 14|1|1|2026-01-15|Linking corridors and modes, one container without reloading, replicated nationwide (named by example).|3|2
        train-assembly-hubs|Cross-border train assembly hubs||1|strengthen|0|1 1575 74|0|1 2 1630 5|2 19 1617 18 20 1630 19|0
        highway-corridors|International highway transport corridors||1|establish|0|1 1651 72|0|1 4 1696 7|1 21 1682 31|0
        air-silk-road|Air Silk Road||1|promote|0|1 1725 38|0|1 8 1738 3|1 22 1737 15|1|1|2026-01-15|Air-air, air-land and air-rail intermodal services, replicated nationwide (named by example); the example may belong to this measure or to "Air cargo terminal operations".|5|1
        air-cargo-terminals|Air cargo terminal operations||1|optimize|0|1 1765 38|0|1 8 1774 9|2 23 1774 9 24 1774 18|1|1|2026-01-15|Air-air, air-land and air-rail intermodal services, replicated nationwide (named by example); the example may belong to this measure or to "Air Silk Road".|5|1
        airside-direct-access|Airside direct access at aviation ports||1|advance|0|1 1805 69|0|1 8 1860 8|3 25 1813 23 2 1837 19 26 1860 14|0
        belt-and-road|Belt and Road collaboration||1|deepen|0|1 1880 52|0|0|1 27 1917 15|0
        lcl-inspect-before-loading|Inspect before loading for export LCL shipments||2|expand|0|1 1993 66|1 2 2039 6|0|3 28 2046 13 29 2004 24 1 2005 7|0
        battery-goods-by-air|Air transport of battery-powered goods||2|support|0|1 2061 46|0|1 8 2069 13|2 30 2086 21 23 2069 13|1|1|2026-01-15|Simpler air-transport rules for goods with (lithium) batteries, replicated nationwide.|4|2
        green-trade-innovation|Green trade innovation||2|foster|0|1 2109 32|0|0|1 31 2130 11|1|1|2026-01-15|Trade in green and energy-saving technology and services, replicated nationwide.|4|1
        e-authentication-recognition|Mutual recognition of e-authentication and e-signatures||2|explore|0|1 2143 76|0|0|3 32 2186 16 33 2207 12 34 2164 18|1|1|2026-01-15|Mutual recognition of business e-authentication and e-signatures, replicated nationwide.|4|2
        cross-border-e-commerce|Cross-border e-commerce facilitation||2|enhance|0|1 2225 44|0|0|1 35 2233 23|1|1|2026-01-15|Tax refund at departure, settlement after sale, replicated nationwide.|4|1
        smart-customs-platform|Smart Customs online collaboration platform||3|establish|0|1 2320 64|0|0|1 36 2339 15|0
        brics-customs-demonstration-center|BRICS Customs Demonstration Center||3|establish|0|2 2320 9 2389 36|0|0|1 37 2391 5|0
        single-window-integration|International Trade Single Window integration||3|deepen|0|1 2427 72|0|0|1 38 2466 33|0
        one-declaration-dual-reporting|One Declaration, Dual Reporting with Hong Kong and Macao||3|promote|0|1 2501 108|0|0|3 39 2522 33 40 2594 9 41 2604 5|0
        outbound-crop-germplasm|Outbound crop germplasm resources||3|enhance|0|1 2615 87|1 2 2659 8|0|1 42 2668 14|1|1|2026-01-15|One-stop handling for germplasm firms, replicated nationwide (named by example).|5|1
        aeo-joint-incentives|Joint incentives for AEO-certified enterprises||4|enhance|0|1 2771 54|0|0|1 43 2800 25|0
        port-logistics|Port logistics services||4|optimize|0|1 2827 32|0|0|1 44 2836 23|0
        agricultural-exports|Cross-border agricultural exports||4|facilitate|0|1 2861 97|1 2 2898 7|0|4 45 2885 20 46 2941 9 40 2925 9 41 2935 5|1|1|2026-01-15|Cross-border agricultural products through green channels, replicated nationwide (named by example).|3|2
        business-visas|Streamlined business visa policies||4|introduce|0|1 2960 44|0|0|1 47 2982 22|0
        logistics-costs|End-to-end cross-border logistics costs||4|reduce|0|1 3010 62|0|0|1 48 3057 15|0
        """;

    private static string Agencies() => """
        9
        gacc|General Administration of Customs|海关总署|1|0|1 166 33
        central-cyberspace-affairs-commission|Office of the Central Cyberspace Affairs Commission|中央网信办|2|0|1 265 51
        ministry-of-foreign-affairs|Ministry of Foreign Affairs|外交部|2|0|1 318 27
        ndrc|National Development and Reform Commission|国家发展改革委|2|0|1 347 42
        ministry-of-public-security|Ministry of Public Security|公安部|2|0|1 391 27
        ministry-of-finance|Ministry of Finance|财政部|2|0|1 420 19
        ministry-of-ecology-and-environment|Ministry of Ecology and Environment|生态环境部|2|0|1 441 35
        ministry-of-transport|Ministry of Transport|交通运输部|2|0|1 478 21
        ministry-of-commerce|Ministry of Commerce|商务部|2|0|1 505 20
        """;

    private static string Divisions() => """
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
        """;

    private static string Cities() => """
        25
        beijing|Beijing|北京|0|110000|3991|11640|0|1 3188 7
        tianjin|Tianjin|天津|1|120000|3914|11718|0|1 3197 7
        shijiazhuang|Shijiazhuang|石家庄|2|130100|3804|11448|0|1 3206 12
        tangshan|Tangshan|唐山|2|130200|3964|11818|0|1 3220 8
        shenyang|Shenyang|沈阳|3|210100|4179|12343|0|1 3230 8
        dalian|Dalian|大连|3|210200|3891|12160|0|1 3240 6
        shanghai|Shanghai|上海|4|310000|3122|12146|0|1 3248 8
        nanjing|Nanjing|南京|5|320100|3206|11878|0|1 3258 7
        wuxi|Wuxi|无锡|5|320200|3157|12029|0|1 3267 4
        yancheng|Yancheng|盐城|5|320900|3336|12016|0|1 3273 8
        hangzhou|Hangzhou|杭州|6|330100|3029|12016|0|1 3283 8
        ningbo|Ningbo|宁波|6|330200|2988|12155|0|1 3293 6
        hefei|Hefei|合肥|7|340100|3186|11728|0|1 3301 5
        xiamen|Xiamen|厦门|8|350200|2448|11808|0|1 3308 6
        jinan|Jinan|济南|9|370100|3667|11700|0|1 3316 5
        qingdao|Qingdao|青岛|9|370200|3606|12038|0|1 3323 7
        zhengzhou|Zhengzhou|郑州|10|410100|3476|11365|0|1 3332 9
        guangzhou|Guangzhou|广州|11|440100|2312|11325|0|1 3343 9
        shenzhen|Shenzhen|深圳|11|440300|2255|11407|0|1 3354 8
        dongguan|Dongguan|东莞|11|441900|2302|11375|0|1 3364 8
        haikou|Haikou|海口|12|460100|2003|11035|0|1 3374 6
        chongqing|Chongqing|重庆|13|500000|2956|10656|0|1 3382 9
        chengdu|Chengdu|成都|14|510100|3067|10407|0|1 3393 7
        guiyang|Guiyang|贵阳|15|520100|2658|10672|0|1 3402 7
        urumqi|Urumqi|乌鲁木齐|16|650100|4380|8760|0|1 3415 6
        """;

    private static string Topics() => """
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
        """;
}
