// Baked from Data/edition-2025.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core;

internal sealed class Edition2025Tables() : CatalogueContent(EditionId.Of("2025"), "1.0.0")
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
        CataloguePart.Topics => Topics(),
        CataloguePart.MeasureFollowUps => MeasureFollowUps(),
        CataloguePart.CityCodes => CityCodes(),
        _ => TopicCodes(),
    });

    private static string Edition() => """
        2025|Cross-Border Trade Facilitation Initiative|跨境贸易便利化专项行动|10|0|1 67 42|1|Shanghai's document, Xinhuanet and GACC's letter of the edition of 2024 write 促进跨境贸易便利化专项行动.|上海的文件、新华网和海关总署关于2024年行动的函写作“促进跨境贸易便利化专项行动”。|1|2025-04-24|1|0||1|5|0|1 621 21||1|About five months from 24 April 2025; it is over. No source states an end day.|自2025年4月24日起约五个月，现已结束；没有来源载明结束日期。|0|1 621 21|1|The sentence is ours. Shanghai's own measures were piloted through August 2025 (its document of 2025-06-27). One translated report, on new-omni.com, says from April to September 2025. Xinhuanet speaks of the five months as past on 2026-01-19.|此句为本目录表述。上海自己的措施试点至2025年8月底（其2025年6月27日文件）。一篇翻译报道（new-omni.com）称为2025年4月至9月。新华网2026年1月19日称五个月已过。|1|21|10|0|1|海关总署、中央网信办、外交部、国家发展改革委等21部门(单位): 21 with GACC, which is GACC and the 20 of the document.|海关总署、中央网信办、外交部、国家发展改革委等21部门(单位)：连同海关总署共21个，即海关总署和文件所列的20个部门。|3|0|1 690 14|0|1 706 13|0|1 725 11|1|0|1 680 9|6|0|1 3812 83|0|1 3919 26|0|1 3947 20|0|1 3969 18|0|1 3989 49|0|1 4044 29|1|5|0|1 751 11||1|29|0|1 767 20|1|The five lists hold 7 + 7 + 5 + 5 + 5 = 29 items when "establish a global "Smart Customs" online collaboration platform and a BRICS Customs Demonstration Center" is read as two measures that share the verb "establish". Splitting another pair would give 29 as well. GACC describes these two as separate projects, which supports this reading and does not prove it: no numbered Chinese list was found. The split is an editorial decision.|五份清单共7＋7＋5＋5＋5＝29项，前提是把“建立全球‘智慧海关’在线合作平台和金砖国家海关示范中心”读作共用一个动词的两项措施。拆分另一处同样得到29项。海关总署把这两者作为两个项目介绍，支持这种读法，但不能证明：未找到带编号的中文清单。如此拆分是编辑上的决定。|1|20|0|1 223 27||1|25|0|1 3167 9||8|8|||GACC's Party committee called for a campaign in March 2025.|海关总署党委于2025年3月要求开展专项行动。|8|3||7|2025-06-26|1|Tianjin issued a document that implements the campaign.|天津市印发实施本次专项行动的文件。|10|3||7|2025-06-26|21|Chongqing issued a document that implements the campaign.|重庆市印发实施本次专项行动的文件。|11|3||7|2025-06-27|6|Shanghai issued 31 measures of ten bodies, piloted through August 2025.|上海市印发十个部门的31项措施，试行至2025年8月。|13|3||7|2025-07-25|15|Qingdao issued a document that implements the campaign.|青岛市印发实施本次专项行动的文件。|16|3||2|2025-12-31||An executive meeting of the State Council arranged for measures of the initiative to be replicated and promoted. It named no number.|国务院常务会议部署复制推广专项行动的措施，未说明数量。|2|3||2|2026-01-15||GACC said that 25 of the measures would be replicated nationwide; the full list was not found.|海关总署称其中25项措施将在全国复制推广；未找到完整清单。|5|3||1|2026-03-16||Xinhua counts 110 of the 144 measures of the editions up to 2025 as replicated nationwide.|新华社称截至2025年历年的144项措施中有110项已在全国复制推广。|6|3|
        """;

    private static string Sources() => """
        34
        gacc-2025-04-27|General Administration of Customs Leads Deployment of Cross-Border Trade Facilitation Initiative|海关总署牵头部署跨境贸易便利化专项行动（英译文）||1||1|GACC|海关总署|2025-04-27|https://cceeccic.org/628057222.html|en|1|zh||4|1|The date is that of the page with the translation, which the China-CEEC customs centre (cceeccic.org) publishes; the date of the Chinese original is not known.|日期为译文网页的日期，该网页由中国—中东欧国家海关信息中心（cceeccic.org）发布；中文原文的日期不详。|f1f4f2e3c2f1f575ea83a1907f256225808e31a0bbb5b1964843d6d814fafbdc|Home > News\n\nGeneral Administration of Customs Leads Deployment of Cross-Border Trade Facilitation Initiative\n\nIssue Date:2025-04-27 Source:GACC\n\n \n\n \n\nRecently, the General Administration of Customs, in collaboration with 20 departments and agencies including the Office of the Central Cyberspace Affairs Commission, Ministry of Foreign Affairs, National Development and Reform Commission, Ministry of Public Security, Ministry of Finance, Ministry of Ecology and Environment, Ministry of Transport, and Ministry of Commerce, jointly launched a special initiative to facilitate cross-border trade.\n\nThe special campaign will run for 5 months, with policy measures covering areas including trade in goods, digital trade, and green trade, encompassing 5 key tasks and 29 specific measures: The first is to further enhance policy support, optimize the inspection and supervision model for lithium battery exports, explore streamlined customs clearance for imported "medicinal and edible homologous" food products, expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses, support comprehensive bonded zones in conducting bonded testing services, broaden the pilot application of "dual-certificate integration" for imported motor vehicles, improve pharmaceutical and medical equipment supply services for international cruise ships, and refine the management model for drug imports. The second is to further facilitate logistics efficiency, enhance multimodal transport coordination for coastal, inland, and border regions, strengthen support for the development of cross-border train assembly hubs, establish efficient and secure international highway transport corridors, promote the "Air Silk Road" initiative, optimize air cargo terminal operations, advance "airside direct access" customs supervision at aviation ports, and deepen collaboration in building the "Belt and Road". The third is to further optimize the regulatory framework, expand the "inspect before loading" model for export LCL shipments, support air transport of battery-powered goods, foster innovation in green trade, explore cross-border mutual recognition of e-authentication and e-signatures, and enhance cross-border e-commerce facilitation. The fourth is further advance interconnectivity, establish a global "Smart Customs" online collaboration platform and a BRICS Customs Demonstration Center, deepen cross-border integration of the International Trade Single Window, actively promote the "One Declaration, Dual Reporting" initiative between Mainland China and Hong Kong/Macao, and enhance inter-departmental coordination for outbound crop germplasm resource management. The fifth is to further drive cost reduction and efficiency gains, enhance joint incentives for AEO-certified enterprises, optimize port logistics services, facilitate cross-border agricultural exports (e.g., Mainland-to-Hong Kong/Macao vegetable supply), introduce streamlined business visa policies, and collaboratively reduce end-to-end cross-border logistics costs.\n\nAccording to reports, the Cross-Border Trade Facilitation Initiative will be implemented in 25 cities, including Beijing, Tianjin, Shijiazhuang, Tangshan, Shenyang, Dalian, Shanghai, Nanjing, Wuxi, Yancheng, Hangzhou, Ningbo, Hefei, Xiamen, Jinan, Qingdao, Zhengzhou, Guangzhou, Shenzhen, Dongguan, Haikou, Chongqing, Chengdu, Guiyang, and Urumqi.\n\nThe Director of the General Administration of Customs stated that China's foreign trade landscape in 2025 will be complex and challenging, with businesses eagerly anticipating more policy guidance and support. Customs authorities will collaborate with relevant departments and local governments to actively address enterprise needs, working alongside foreign trade businesses to foster a more efficient, streamlined, coordinated, and transparent port business environment. Efforts will focus on mitigating external shocks, stimulating vitality, stabilizing growth, supporting high-quality foreign trade development, and advancing high-level openness.\n\n \n\n \n\n\n        Disclaimer:The above content is translated from Chinese version of GACC. The GACC version shall prevail.
        xinhua-launch-2025|Chinese vice premier stresses advancing cross-border trade facilitation|国务院副总理强调推进跨境贸易便利化（英文报道）||1||1|Xinhua|新华社|2025-04-25|http://en.people.cn/n3/2025/0425/c90000-20307315.html|en||||3|||
        people-cn-state-council-2025|Chinese premier chairs State Council executive meeting on water network construction|国务院常务会议报道，2025年12月31日（英文）||1||1|Xinhua|新华社|2025-12-31|http://en.people.cn/n3/2025/1231/c90000-20409310.html|en||||3|||
        new-omni-replication|25 Cross border Trade Facilitation Measures Promoted Nationwide|25项跨境贸易便利化措施在全国推广（机器翻译报道）||1|||2026-01-15|https://new-omni.com/a/hy6ffFb5nS.html|en||||1|1|A machine translation; the reporter is not named.|机器翻译，未写明记者姓名。||
        news-cn-replication|Report of a briefing on the initiative, 2026-01-19|关于专项行动的发布会报道，2026年1月19日|1|1||1|Xinhuanet|新华网|2026-01-19|http://big5.news.cn/gate/big5/www.news.cn/tech/20260119/affeeb6344df4660a9478dfde3a61b4e/c.html|zh-Hant||||3|1|It dates the briefing "the other day" only; 2026-01-15 is the day of the press conference in the report of Bastille Post.|原文仅称“日前”；2026年1月15日为巴士的报所载新闻发布会的日期。||
        bastille-post-replication|China promotes 25 measures nationwide to facilitate cross-border trade|中国在全国推广25项跨境贸易便利化措施（英文报道）||1||1|Bastille Post|巴士的报|2026-01-15|https://www.bastillepost.com/global/article/5535352-china-promotes-25-measures-nationwide-to-facilitate-cross-border-trade|en||||2|||
        article-10100-2026|2026年跨境贸易便利化专项行动启动|||||1|Xinhua|新华社|2026-03-16|https://www.10100.com/article/117800508|zh||||3|1|Read in a reprint on 10100.com that names Xinhua as its source.|所读为10100.com的转载件，文中注明来源为新华社（新华网）。||
        cctv-2024-10-25|CCTV evening news, 2024-10-25|中央电视台新闻报道，2024年10月25日|1|1||1|CCTV|中央电视台|2024-10-25|https://tv.cctv.com/2024/10/25/VIDE4fEHJ3a0gC47pvLZNesW241025.shtml|zh||||3|||
        global-times-2025-03|Report of Global Times on a meeting of GACC's Party committee, March 2025|《环球时报》英文版关于海关总署党委会议的报道，2025年3月|1|1||1|Global Times|《环球时报》||https://globaltimes.cn/page/202503/1330216.shtml|en||||3|1|It says Sunday; the day is not known.|原文称星期日；具体日期不详。||
        china-news-service-2025-05-19|中国内地与香港签署“单一窗口”合作安排 提升货物清关效率|||||1|China News Service|中国新闻社|2025-05-19||zh||||3|1|Read on a copy, to which no link is given.|所读为转载件，不提供链接。||
        tianjin-2025-4|Document of Tianjin that implements the campaign of 2025|天津市实施2025年专项行动的文件|1|1|津商岸服〔2025〕4号|1|Tianjin|天津市|2025-06-26||zh||||4|1|Read on a copy, to which no link is given.|所读为转载件，不提供链接。||
        chongqing-2025-6|Document of Chongqing that implements the campaign of 2025|重庆市实施2025年专项行动的文件|1|1||1|Chongqing|重庆市|2025-06-26||zh||||4|1|Number 6 of 2025 of the port and logistics office (渝 口岸物流办); the exact number was not seen. Read on a copy, to which no link is given.|重庆口岸物流办2025年第6号；未见确切文号。所读为转载件，不提供链接。||
        shanghai-document-2025-06-27|Document of Shanghai that implements the campaign of 2025|上海市实施2025年专项行动的文件|1|1||1|Shanghai|上海市|2025-06-27||zh||||4|1|Read on a copy, to which no link is given.|所读为转载件，不提供链接。||
        shanghai-2025-06-27|Shanghai unveils measures to boost cross-border trade|上海推出促进跨境贸易的措施（英文）||1||1|Pudong New Area|上海市浦东新区|2025-07-25|https://english.pudong.gov.cn/chinashftz/2025-07/25/c_1114950.htm|en||||4|1|Reports Shanghai's document of 2025-06-27.|报道上海2025年6月27日的文件。||
        cctv-2025-07-06|CCTV evening news, 2025-07-06|中央电视台新闻报道，2025年7月6日|1|1||1|CCTV|中央电视台|2025-07-06|https://tv.cctv.com/2025/07/06/VIDEizUIhaQpAC73GXqb0Eiz250706.shtml|zh||||3|||
        cceeccic-2025-07-14|Report of Legal Daily on a press conference of the State Council Information Office, 2025-07-14|《法治日报》关于国务院新闻办公室新闻发布会的报道，2025年7月14日|1|1||1|Legal Daily|《法治日报》|2025-07-14|https://cceeccic.org/2059956595.html|en||||4|1|Graded as an authority's words, since it quotes GACC's spokesman, Lyu Daliang; the newspaper itself is none.|报道引述海关总署新闻发言人吕大良，故按主管机关的表述评级；报纸本身并非主管机关。||
        qingdao-2025-07-25|Document of Qingdao that implements the campaign of 2025|青岛市实施2025年专项行动的文件|1|1||1|Qingdao|青岛市|2025-07-25|http://www.qingdao.gov.cn/zwgk/xxgk/bgt/ywfl/kagl/zcfg/202509/t20250912_10204377.shtml|zh||||4|||
        cctv-2025-08-10|CCTV evening news, 2025-08-10|中央电视台新闻报道，2025年8月10日|1|1||1|CCTV|中央电视台|2025-08-10|https://tv.cctv.com/2025/08/10/VIDEr9RV6sxbtEmHZWlEmfXd250810.shtml|zh||||3|||
        hong-kong-2025-10-30|Government strives to take forward co-operation arrangements on Single Window connectivity with Mainland|香港特区政府推进与内地“单一窗口”联通的合作安排（英文新闻公报）||1||1|Government of the Hong Kong SAR|香港特别行政区政府|2025-10-30|https://www.info.gov.hk/gia/general/202510/30/P2025103000383.htm|en||||4|||
        announcement-2025-237|Announcement on a pilot of category-based supervision of imported food-and-medicine substances|关于试点实施进口食药物质分类管理措施的公告|1||海关总署、国家卫生健康委、市场监管总局、国家药监局公告2025年第237号|1|GACC, NHC, SAMR and NMPA|海关总署、国家卫生健康委、市场监管总局、国家药监局|||zh||||4|1|The English title is ours. Read on a copy of 2025-12-12, to which no link is given; Securities Times reported it on 2025-12-04, so the day of issue is not known. Its annex was not found.|英文标题为本目录所拟。所读为2025年12月12日的转载件，不提供链接；证券时报网2025年12月4日已有报道，发布日期不详。未找到其附件。||
        scio-gacc-minister-2025|SCIO briefing series on 'high-quality achievements during the 14th Five-Year Plan period': Customs|“高质量完成‘十四五’规划”系列主题新闻发布会：海关（英文实录）||1||1|State Council Information Office|国务院新闻办公室|2025-12-16|http://english.scio.gov.cn/pressroom/2025-12/16/content_118230968_2.html|en||||4|1|The transcript is dated 2025-12-16; the briefing was on 2025-08-25.|文字实录注明日期为2025年12月16日；发布会于2025年8月25日举行。||
        gb-t-2260|Codes for the administrative divisions of the People's Republic of China (GB/T 2260-2007)|中华人民共和国行政区划代码（GB/T 2260-2007）||||1|Standardization Administration of China; the codes are kept by the Ministry of Civil Affairs|国家标准化管理委员会；代码由民政部维护|||||||5|||
        iso-3166-2|Codes for the representation of names of countries and their subdivisions – Part 2: Country subdivision code (ISO 3166-2)|国家及其行政区划名称代码 第2部分（ISO 3166-2）||1||1|ISO|国际标准化组织|||||||5|||
        geonames|GeoNames geographical database|GeoNames地名数据库||1||1|GeoNames|||||||CC-BY-4.0|2|||
        hs-2022|Harmonized System (HS) 2022, data set harmonized-system, commit 905e5a0|《协调制度》2022年版数据集|1|1||1|datasets/harmonized-system, from UN Comtrade's list H6|datasets/harmonized-system，取自联合国商品贸易统计数据库H6表|2024-10-25|https://github.com/datasets/harmonized-system|en|||PDDL-1.0|2|||
        wto-agriculture-annex-1|Agreement on Agriculture, Annex 1: Product Coverage|《农业协定》附件1：产品范围||1||1|WTO|世界贸易组织|||en||||4|||
        un-model-regulations-23|UN Model Regulations, Rev. 23|联合国《规章范本》第23修订版|1|1||1|United Nations|联合国|||||||5|||
        iata-one-record-2026-07|ONE Record code list, 2026-07|ONE Record代码表，2026年7月|1|1||1|IATA|国际航空运输协会||https://github.com/IATA-Cargo/ONE-Record|en|||MIT|5|||
        gacc-2014-12|海关总署公告2014年第12号|||||1|GACC|海关总署|||zh||||4|||
        gacc-2014-57|海关总署公告2014年第57号|||||1|GACC|海关总署|2014-07-30||zh||||4|||
        gacc-2016-75|海关总署公告2016年第75号|||||1|GACC|海关总署|||zh||||4|||
        gacc-2020-75|海关总署公告2020年第75号|||||1|GACC|海关总署|||zh||||4|||
        un-locode-2023-2|UN/LOCODE 2023-2|联合国口岸及相关地点代码2023-2||1||1|UN/CEFACT|联合国贸易便利化与电子业务中心||https://github.com/uncefact/vocab-locode|en|||MIT|5|||
        aircodes-1-3-16|aircodes 1.3.16, a collection of IATA codes|aircodes 1.3.16（IATA代码汇编）|1|1||1|baba-mandef|||https://github.com/baba-mandef/air-codes|en|||MIT|2|||
        """;

    private static string Standards() => """
        21|22|23
        """;

    private static string Tasks() => """
        5
        policy-support|Policy support|强化政策供给|10|0|1 805 30
        logistics-efficiency|Logistics efficiency|提升物流效率||0|1 1451 39
        regulatory-framework|Regulatory framework|优化监管制度||0|1 1950 41
        interconnectivity|Interconnectivity|推进互联互通||0|1 2285 33
        cost-reduction|Cost reduction and efficiency gains|推动降本增效||0|1 2720 49
        """;

    private static string Measures() => """
        29
        lithium-battery-exports|Lithium battery exports|优化出口锂电池检验监管模式|10|0|optimize|0|1 837 73|1 2 903 7|0|3 0 887 15 1 850 10 2 865 11
        medicinal-edible-food-imports|Imports of food-and-medicine homologous products|探索“药食同源”进口商品便利通关措施|10|0|explore|0|1 912 98|1 1 954 8|0|2 3 963 47 4 932 17
        bonded-oil-storage-integration|Oil tanks as both bonded and export supervision warehouses|油品储罐保税仓库和出口监管仓库功能叠加试点|12|0|expand|0|1 1012 110|0|0|4 5 1071 3 6 1064 24 7 1093 29 8 1019 14
        bonded-testing|Bonded testing in comprehensive bonded zones|支持综合保税区开展保税检测业务||0|support|0|1 1124 72|0|0|2 9 1132 26 10 1173 23
        imported-vehicle-dual-certificates|Dual-certificate integration for imported motor vehicles|扩大进口机动车“两证合一”试点应用|4|0|broaden|0|1 1198 91|1 1 1266 8|0|3 11 1275 14 12 1231 30 8 1210 17
        cruise-ship-medical-supplies|Medicines and medical equipment for international cruise ships|改进国际邮轮药品和医疗器械供应服务||0|improve|0|1 1291 91|0|0|3 13 1299 14 14 1318 17 15 1356 26
        drug-imports|Pharmaceutical imports|完善药品进口管理模式||0|refine|0|1 1388 44|1 1 1425 7|0|1 13 1420 4
        multimodal-transport|Multimodal transport coordination|加强沿海、内陆和沿边多式联运协同||1|enhance|0|1 1492 81|0|0|4 16 1500 20 17 1538 7 18 1547 6 19 1559 14
        train-assembly-hubs|Cross-border train assembly hubs|加强跨境班列集结中心建设||1|strengthen|0|1 1575 74|0|1 2 1630 5|2 20 1617 18 21 1630 19
        highway-corridors|International highway transport corridors|建立高效安全的国际公路运输通道||1|establish|0|1 1651 72|0|1 4 1696 7|1 22 1682 31
        air-silk-road|Air Silk Road|推进“空中丝绸之路”建设||1|promote|0|1 1725 38|0|1 8 1738 3|1 23 1737 15
        air-cargo-terminals|Air cargo terminal operations|优化航空货站作业||1|optimize|0|1 1765 38|0|1 8 1774 9|2 24 1774 9 25 1774 18
        airside-direct-access|Airside direct access at aviation ports|推进航空口岸机坪“直装”“直提”||1|advance|0|1 1805 69|0|1 8 1860 8|3 26 1813 23 2 1837 19 27 1860 14
        belt-and-road|Belt and Road collaboration|深化共建“一带一路”合作||1|deepen|0|1 1880 52|0|0|1 28 1917 15
        lcl-inspect-before-loading|Inspect before loading for export LCL shipments|扩大出口拼箱货物“先查验、后装运”模式||2|expand|0|1 1993 66|1 2 2039 6|0|3 29 2046 13 30 2004 24 1 2005 7
        battery-goods-by-air|Air transport of battery-powered goods|支持带电货物航空运输||2|support|0|1 2061 46|0|1 8 2069 13|2 31 2086 21 24 2069 13
        green-trade-innovation|Green trade innovation|促进绿色贸易创新||2|foster|0|1 2109 32|0|0|1 32 2130 11
        e-authentication-recognition|Cross-border mutual recognition of e-authentication and e-signatures|开展商务电子认证和电子签名的跨境互认|4|2|explore|0|1 2143 76|0|0|3 33 2186 16 34 2207 12 35 2164 18
        cross-border-e-commerce|Cross-border e-commerce facilitation|提升跨境电商便利化水平||2|enhance|0|1 2225 44|0|0|1 36 2233 23
        smart-customs-platform|Global Smart Customs online collaboration platform|全球“智慧海关”在线合作平台|7|3|establish|0|1 2320 64|0|0|1 37 2339 15
        brics-customs-demonstration-center|BRICS Customs Demonstration Center|金砖国家海关示范中心|14|3|establish|0|2 2320 9 2389 36|0|0|1 38 2391 5
        single-window-integration|International Trade Single Window integration|深化国际贸易“单一窗口”跨境联通||3|deepen|0|1 2427 72|0|0|1 39 2466 33
        one-declaration-dual-reporting|One Declaration, Dual Reporting with Hong Kong and Macao|推进内地与港澳“一单两报”||3|promote|0|1 2501 108|0|0|3 40 2522 33 41 2594 9 42 2604 5
        outbound-crop-germplasm|Management of outbound crop germplasm resources|加强出境农作物种质资源管理部门协同||3|enhance|0|1 2615 87|1 2 2659 8|0|1 43 2668 14
        aeo-joint-incentives|Joint incentives for AEO-certified enterprises|加强AEO企业联合激励||4|enhance|0|1 2771 54|0|0|1 44 2800 25
        port-logistics|Port logistics services|优化口岸物流服务||4|optimize|0|1 2827 32|0|0|1 45 2836 23
        agricultural-exports|Cross-border agricultural exports|便利农产品跨境出口（如供港澳蔬菜）||4|facilitate|0|1 2861 97|1 2 2898 7|0|4 46 2885 20 47 2941 9 41 2925 9 42 2935 5
        business-visas|Streamlined business visa policies|推出商务签证便利化政策||4|introduce|0|1 2960 44|0|0|1 48 2982 22
        logistics-costs|End-to-end cross-border logistics costs|协同降低跨境物流全程成本||4|reduce|0|1 3010 62|0|0|1 49 3057 15
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
        50
        lithium-batteries|Lithium batteries|锂电池|1|10|lithium battery|lithium-ion batteries|li-ion batteries|power batteries|锂离子电池|动力电池|锂电|traction batteries|power banks|充电宝
        inspection|Customs inspection|检验和查验|4|5|customs examination|physical inspection|commodity inspection|检验|查验
        customs-supervision|Customs supervision|海关监管|4|4|customs control|customs oversight|supervision mode|监管
        medicinal-edible-homologous-products|Medicinal and edible homologous products|药食同源商品|1|7|medicine and food homology|food and medicine homology|food-medicine homology|food and medicine substances|药食同源|药食两用|食药物质
        customs-clearance|Customs clearance|通关|4|2|customs release|清关
        oil|Petroleum|油品|1|10|bonded oil|petroleum products|crude oil|refined oil|fuel oil|bunker fuel|原油|成品油|燃料油|保税油
        bonded-storage|Bonded storage|保税仓储|5|6|bonded warehouse|bonded tanks|bonded depot|bonded tank farm|保税仓库|保税油库
        export-supervision-warehouses|Export supervision warehouses|出口监管仓库|5|1|export supervised warehouses
        pilot-programmes|Pilot programs|试点|4|5|pilot scheme|pilot application|pilot program|pilot programmes|pilot project
        comprehensive-bonded-zones|Comprehensive bonded zones|综合保税区|5|6|CBZ|bonded zones|comprehensive bonded area|comprehensive bonded areas|integrated bonded zone|综保区
        bonded-testing|Bonded testing|保税检测|4|1|bonded inspection and testing
        motor-vehicles|Motor vehicles|机动车|1|9|cars|automobiles|passenger cars|汽车|vehicles|motorcycles|electric vehicles|乘用车|摩托车
        dual-certificate-integration|Dual-certificate integration|两证合一|4|5|two certificates in one|dual certificate|certificate of import of goods|货物进口证明书|随车检验单
        pharmaceuticals|Pharmaceuticals|药品|1|6|drugs|medicines|medications|medicine|drug products|医药
        medical-equipment|Medical equipment|医疗器械|1|4|medical devices|medical instruments|medical apparatus|医疗设备
        cruise-ships|International cruise ships|国际邮轮|2|8|cruise liners|cruise vessels|cruise ships|邮轮|ship supplies|供船|船供|邮轮直供物资
        multimodal-transport|Multimodal transport|多式联运|6|8|intermodal transport|combined transport|multi-modal transport|sea-rail intermodal|铁海联运|海铁联运|一箱制|一单制
        coastal-regions|Coastal regions|沿海地区|3|2|coastal areas|沿海
        inland-regions|Inland regions|内陆地区|3|2|inland areas|内陆
        border-regions|Border regions|沿边地区|3|3|border areas|沿边|边境
        cross-border-trains|Cross-border trains|跨境班列|6|7|rail freight|freight trains|China-Europe Railway Express|中欧班列|China-Europe freight trains|block trains|班列
        train-assembly-hubs|Train assembly hubs|班列集结中心|5|5|rail hubs|train assembly center|train assembly centers|rail consolidation center|集结中心
        highway-transport|International highway transport|国际公路运输|6|7|road transport|road freight|road haulage|cross-border trucking|road transport corridors|TIR|公路运输
        air-silk-road|Air Silk Road|空中丝绸之路|4|2|aerial silk road|Silk Road in the Air
        air-cargo|Air cargo|航空货运|6|4|air freight|airfreight|air transport|空运
        air-cargo-terminals|Air cargo terminals|航空货站|5|3|air freight terminal|airport cargo station|货站
        airside-direct-access|Airside direct access|机坪“直装”“直提”|4|5|apron access|direct loading on the apron|direct pick-up on the apron|机坪直装|机坪直提
        aviation-ports|Aviation ports|航空口岸|5|4|airports|air ports|空港|机场
        belt-and-road|Belt and Road|一带一路|4|3|BRI|Belt and Road Initiative|One Belt One Road
        lcl-shipments|LCL shipments|拼箱|6|6|LCL|less than container load|groupage|consolidated cargo|less-than-container-load|拼箱货物
        inspect-before-loading|Inspect before loading|先查验、后装运|4|4|pre-loading inspection|inspection before shipment|pre-stuffing inspection|先查验后装运
        battery-powered-goods|Battery-powered goods|带电货物|1|6|battery-operated goods|goods containing batteries|带电产品|goods with lithium batteries|equipment with batteries|含锂电池货物
        green-trade|Green trade|绿色贸易|7|3|sustainable trade|low-carbon trade|green and low-carbon trade
        e-authentication|E-authentication|电子认证|4|4|electronic authentication|digital certificates|CA certificates|数字证书
        e-signatures|E-signatures|电子签名|4|2|electronic signatures|digital signatures
        mutual-recognition|Mutual recognition of e-authentication|电子认证互认|4|0
        cross-border-e-commerce|Cross-border e-commerce|跨境电商|7|9|ecommerce|CBEC|online retail|e-commerce|overseas warehouse|overseas warehouses|B2B export|跨境电子商务|海外仓
        smart-customs|Smart Customs|智慧海关|4|3|smart customs platform|smart customs cooperation|Smart Customs Community Portal
        brics|BRICS Customs Demonstration Center|金砖国家海关示范中心|5|3|BRICS|BRICS Customs Center of Excellence|金砖国家
        single-window|International Trade Single Window|国际贸易单一窗口|8|3|single window|单一窗口|trade single window
        one-declaration-dual-reporting|One Declaration, Dual Reporting|一单两报|4|4|dual reporting|one form two declarations|Single Submission for Dual Declaration|one document two reports
        hong-kong|Hong Kong|香港|3|3|HK|HKSAR|Hongkong
        macao|Macao|澳门|3|2|Macau|MSAR
        crop-germplasm|Crop germplasm|农作物种质资源|1|5|germplasm resources|plant genetic resources|种质资源|germplasm|plant germplasm
        aeo-enterprises|AEO-certified enterprises|经认证的经营者|2|9|AEO|authorized economic operator|authorised economic operator|advanced certified enterprise|AEO certification|AEO joint incentives|高级认证企业|AEO企业|联合激励
        port-logistics|Port logistics|口岸物流|8|3|port services|port of entry|口岸
        agricultural-products|Agricultural products|农产品|1|4|farm produce|agricultural goods|produce|食用农产品
        vegetables|Vegetables|蔬菜|1|3|vegetable|fresh vegetables|供港澳蔬菜
        business-visas|Business visas|商务签证|4|4|visa|business travel|签证|M visa
        logistics-costs|Logistics costs|物流成本|8|3|freight costs|logistics cost reduction|降本增效
        """;

    private static string MeasureFollowUps() => """
        29
        4|5|2025-07-14||GACC's spokesman: the pilot of inspecting reusable packaging of lithium batteries was expanded.|海关总署发言人：扩大了锂电池可循环使用包装检验试点。|15|3||5|2025-08-10||In Dalian reusable packaging of lithium batteries was used over 190,000 times in 2025 up to 10 August, which saved over 38 million yuan.|2025年截至8月10日，大连锂电池可循环使用包装已使用19万余次，节省3800余万元。|17|3||2|2026-01-15||Among the 25 measures to be replicated nationwide: the inspection model for exported lithium batteries.|决定在全国复制推广的25项措施之一：出口锂电池的检验模式。|4|3||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|2|1
        4|4|||A pilot of category-based supervision of imported food-and-medicine substances: listed goods that are imported for other than medicinal use need no drug clearance form. The list is updated; it was not found.|进口食药物质分类管理试点：清单内商品非药用进口的，无需办理药品通关单。清单动态调整，未找到该清单。|19|3||5|2025-07-14||GACC's spokesman: category-based control of food-and-medicine homologous goods is being tried.|海关总署发言人：正在试行药食同源商品分类管理。|15|3||2|2026-01-15||Among the 25 measures to be replicated nationwide: category-based control of food-and-medicine homologous goods.|决定在全国复制推广的25项措施之一：药食同源商品分类管理。|4|3||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|2|1
        0
        2|2|2026-01-15||Among the 25 measures to be replicated nationwide: bonded testing of auto parts and other export goods in comprehensive bonded zones.|决定在全国复制推广的25项措施之一：在综合保税区对汽车零部件等出口商品开展保税检测。|4|3||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|2|1
        2|2|2026-01-15||Among the 25 measures to be replicated nationwide: "two certificates in one" for imported motor vehicles.|决定在全国复制推广的25项措施之一：进口机动车“两证合一”。|4|3||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|2|1
        0
        0
        3|2|2025-12-31||An executive meeting of the State Council called for closer coordination of multimodal transport across coastal, inland and border regions when it arranged the replication.|国务院常务会议在部署复制推广时要求加强沿海、内陆和沿边地区的多式联运协同。|2|3||2|2026-01-15||Among the 25 measures to be replicated nationwide: linking corridors and transport modes, so that goods stay in one container throughout (named by example).|决定在全国复制推广的25项措施之一：衔接通道和运输方式，货物全程不换箱（举例提及）。|5|3||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|2|1
        0
        0
        2|2|2026-01-15||Among the 25 measures to be replicated nationwide: air-to-air transshipment, air-land and air-rail intermodal transport (named by example). The example may belong to this measure, to "Air cargo terminal operations" or to "Multimodal transport coordination".|决定在全国复制推广的25项措施之一：空空中转、空陆联运和空铁联运（举例提及）。该例可能属于本措施，也可能属于“优化航空货站作业”或“加强沿海、内陆和沿边多式联运协同”。|5|2||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|1|1
        2|2|2026-01-15||Among the 25 measures to be replicated nationwide: air-to-air transshipment, air-land and air-rail intermodal transport (named by example). The example may belong to this measure, to "Air Silk Road" or to "Multimodal transport coordination".|决定在全国复制推广的25项措施之一：空空中转、空陆联运和空铁联运（举例提及）。该例可能属于本措施，也可能属于“推进‘空中丝绸之路’建设”或“加强沿海、内陆和沿边多式联运协同”。|5|2||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|1|1
        0
        0
        1|5|2025-08-25||GACC's minister, at a briefing of 25 August 2025: LCL export cargo is inspected before shipment, which reduces repeated loading and unloading.|海关总署署长在2025年8月25日的发布会上称：出口拼箱货物在装运前查验，减少重复装卸。|20|3|
        2|2|2026-01-15||Among the 25 measures to be replicated nationwide: simpler air-transport requirements for goods with batteries, such as lithium batteries.|决定在全国复制推广的25项措施之一：简化含锂电池等带电货物航空运输要求。|4|3||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|2|1
        2|2|2026-01-15||Among the 25 measures to be replicated nationwide: more trade in green and energy-saving technology and services.|决定在全国复制推广的25项措施之一：扩大绿色节能技术和服务进出口。|4|2||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|1|1
        2|2|2026-01-15||Among the 25 measures to be replicated nationwide: cross-border mutual recognition of business e-authentication and e-signatures.|决定在全国复制推广的25项措施之一：商务电子认证和电子签名的跨境互认。|4|3||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|2|1
        2|2|2026-01-15||Among the 25 measures to be replicated nationwide: export tax refunded once goods leave the country, settled after sale, in cross-border e-commerce.|决定在全国复制推广的25项措施之一：跨境电商出口货物离境即退税、销售后再核算。|5|3||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|2|1
        0
        1|3|2025-07-06|13|The BRICS Customs Demonstration Center opened in Xiamen.|金砖国家海关示范中心在厦门启用。|14|3|
        1|6|2025-05-19||GACC and Hong Kong signed a cooperation arrangement on the Single Window.|海关总署与香港签署“单一窗口”合作安排。|9|3|
        2|5|2025-05-19||The scheme covers goods in both directions through all land crossings with Hong Kong. Nothing is known of Macao.|该做法覆盖经内地与香港全部陆路口岸双向通行的货物。澳门方面的情况未知。|9|3||8|2025-10-30||Hong Kong says that the scheme is to be extended to further trade documents from mid-2026.|香港称该做法将自2026年年中起扩大到更多贸易文件。|18|3|
        2|2|2026-01-15||Among the 25 measures to be replicated nationwide: one-stop services for germplasm enterprises (named by example).|决定在全国复制推广的25项措施之一：为种质资源企业提供一站式服务（举例提及）。|5|2||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|1|1
        0
        0
        2|2|2026-01-15||Among the 25 measures to be replicated nationwide: easier cross-border transport of agricultural products, with more "green channels" at ports (named by example).|决定在全国复制推广的25项措施之一：便利农产品跨境运输，增设口岸“绿色通道”（举例提及）。|3|2||1|2026-03-16||Xinhua counts 110 of the 144 measures up to 2025 as replicated nationwide and names none of them; the 25 of this edition are taken to be among them.|新华社称截至2025年的144项措施中有110项已在全国复制推广，未逐项点名；2025年行动的25项视为包括在内。|6|1|1
        0
        0
        """;

    private static string CityCodes() => """
        25
        9|1|CNBJS|1|32|1|CNPEK|3|32|1|CNPKX|3|32|1|CNBJD|4|32|1|CNBJX|4|32|1|CNBJZ|4|32|2|PEK|3|33|2|PKX|3|33|2|BJS|1|32
        7|1|CNTNJ|1|32|1|CNTNG|2|32|1|CNTXG|2|32|1|CNTGG|2|32|1|CNTBS|2|32|1|CNTSN|3|32|2|TSN|3|33
        3|1|CNSJZ|1|32|1|CNSJW|3|32|2|SJW|3|33
        4|1|CNTGS|2|32|1|CNCFD|2|32|1|CNJTG|2|32|2|TVS|3|33
        4|1|CNSHY|1|32|1|CNSHE|3|32|1|CNSYD|4|32|2|SHE|3|33
        5|1|CNDAL|1|32|1|CNDAG|2|32|1|CNDYW|2|32|1|CNDLC|3|32|2|DLC|3|33
        11|1|CNSGH|1|32|1|CNSHG|2|32|1|CNPDG|2|32|1|CNWUG|2|32|1|CNBSD|2|32|1|CNWGQ|2|32|1|CNSHA|3|32|1|CNPVG|3|32|1|CNSHZ|4|32|2|SHA|3|33|2|PVG|3|33
        4|1|CNNJI|1|32|1|CNNJG|2|32|1|CNNKG|3|32|2|NKG|3|33
        4|1|CNWXS|1|32|1|CNJIA|2|32|1|CNWUX|3|32|2|WUX|3|33
        3|1|CNYNZ|1|32|1|CNDFG|2|32|2|YNZ|3|33
        3|1|CNHAZ|1|32|1|CNHGH|3|32|2|HGH|3|33
        6|1|CNNGB|3|32|1|CNNBO|1|32|1|CNNBG|2|32|1|CNBLG|2|32|1|CNBEI|2|32|2|NGB|3|33
        3|1|CNHFI|1|32|1|CNHFE|3|32|2|HFE|3|33
        5|1|CNXAM|1|32|1|CNXMG|2|32|1|CNXMH|2|32|1|CNXMN|3|32|2|XMN|3|33
        3|1|CNJNA|1|32|1|CNTNA|3|32|2|TNA|3|33
        5|1|CNQIN|1|32|1|CNQDG|2|32|1|CNQAW|2|32|1|CNTAO|3|32|2|TAO|3|33
        4|1|CNZGZ|1|32|1|CNCGO|3|32|1|CNZZZ|4|32|2|CGO|3|33
        8|1|CNGGZ|1|32|1|CNGZG|2|32|1|CNHUA|2|32|1|CNHUN|2|32|1|CNNSA|2|32|1|CNCAN|3|32|1|CNGUZ|4|32|2|CAN|3|33
        10|1|CNSNZ|1|32|1|CNSZP|2|32|1|CNYTN|2|32|1|CNSHK|2|32|1|CNCWN|2|32|1|CNDCB|2|32|1|CNSZX|3|32|1|CNSZW|5|32|1|CNSZZ|4|32|2|SZX|3|33
        3|1|CNDGG|1|32|1|CNHMN|2|32|1|CNMCH|5|32
        5|1|CNHKO|1|32|1|CNHIG|2|32|1|CNHXG|2|32|1|CNHAK|3|32|2|HAK|3|33
        5|1|CNCQI|1|32|1|CNCHQ|2|32|1|CNCKG|3|32|1|CNCQD|4|32|2|CKG|3|33
        6|1|CNCDU|1|32|1|CNCTU|3|32|1|CNTFU|3|32|1|CNCDZ|4|32|2|CTU|3|33|2|TFU|3|33
        3|1|CNGYA|1|32|1|CNKWE|3|32|2|KWE|3|33
        4|1|CNURM|1|32|1|CNURC|3|32|1|CNULZ|4|32|2|URC|3|33
        """;

    private static string TopicCodes() => """
        50
        15|1|850650|1|lithium primary cells|锂原电池|24|1|850760|1|lithium-ion accumulators|锂离子蓄电池|24|2|3090|1|lithium metal batteries|锂金属电池|26|2|3091|1|lithium metal batteries contained in or packed with equipment|装在设备中或与设备包装在一起的锂金属电池|26|2|3480|1|lithium ion batteries|锂离子电池|26|2|3481|1|lithium ion batteries contained in or packed with equipment|装在设备中或与设备包装在一起的锂离子电池|26|2|3536|1|lithium batteries installed in a cargo transport unit|装在货物运输装置中的锂电池|26|3|RBI|1|lithium ion batteries alone, regulated|单独运输的锂离子电池，受限制|27|3|RBM|1|lithium metal batteries alone, regulated|单独运输的锂金属电池，受限制|27|3|RLI|1|lithium ion batteries, regulated, also with equipment|锂离子电池，受限制，包括与设备一起|27|3|RLM|1|lithium metal batteries, regulated, also with equipment|锂金属电池，受限制，包括与设备一起|27|3|ELI|1|lithium ion batteries, excepted|锂离子电池，例外|27|3|ELM|1|lithium metal batteries, excepted|锂金属电池，例外|27|3|EBI|1|lithium ion batteries, excepted|锂离子电池，例外|27|3|EBM|1|lithium metal batteries, excepted|锂金属电池，例外|27
        0
        0
        8|1|121120|2|ginseng roots|人参|24|1|1211|2|medicinal plants|药用植物|24|1|0910|2|ginger, saffron, turmeric|姜、番红花、姜黄|24|1|0909|2|anise, fennel, coriander seeds|茴芹、茴香、芫荽子|24|1|081340|2|other dried fruit|其他干果|24|1|0712|2|dried vegetables|干蔬菜|24|1|1301|2|gums and resins|树胶和树脂|24|1|1302|2|plant saps and extracts|植物液汁和提取物|24
        0
        4|1|2709|1|crude petroleum|原油|24|1|271012|1|light petroleum oils|轻油|24|1|271019|1|other petroleum oils|其他石油|24|1|271020|1|petroleum oils with biodiesel|含生物柴油的石油|24
        0
        0
        0
        0
        0
        10|1|8703|1|passenger cars|乘用车|24|1|8702|2|buses|客车|24|1|8704|2|goods vehicles|货车|24|1|8705|2|special-purpose vehicles|特种车辆|24|1|870121|2|diesel semi-trailer tractors|柴油半挂牵引车|24|1|870122|2|hybrid semi-trailer tractors|混合动力半挂牵引车|24|1|870123|2|petrol-hybrid semi-trailer tractors|汽油混合动力半挂牵引车|24|1|870124|2|electric semi-trailer tractors|电动半挂牵引车|24|1|870129|2|other semi-trailer tractors|其他半挂牵引车|24|1|8711|2|motorcycles and cycles|摩托车和两轮车|24
        0
        5|1|3003|1|mixed medicines in bulk|未配定剂量的混合药品|24|1|3004|1|medicines in doses|已配定剂量的药品|24|1|3002|2|blood, antisera, vaccines|血液、抗血清、疫苗|24|1|3006|2|other pharmaceutical goods|其他医药用品|24|1|3001|2|organ extracts|器官提取物|24
        17|1|9018|1|medical instruments|医疗器械|24|1|901920|1|breathing therapy apparatus|呼吸治疗器具|24|1|9021|1|orthopaedic appliances, implants|矫形器具、植入物|24|1|902213|1|dental X-ray apparatus|牙科X射线设备|24|1|902214|1|medical X-ray apparatus|医用X射线设备|24|1|902221|1|medical radiation apparatus|医用射线设备|24|1|901910|2|massage and mechano-therapy apparatus|按摩和机械治疗器具|24|1|902212|2|computed tomography apparatus|断层检查仪（CT）|24|1|9020|2|breathing apparatus, gas masks|呼吸器具、防毒面具|24|1|902230|2|X-ray tubes|X射线管|24|1|902290|2|X-ray apparatus parts|X射线设备零件|24|1|940210|2|dental and barber chairs|牙科和理发椅|24|1|940290|2|medical furniture|医用家具|24|1|3822|2|diagnostic reagents|诊断试剂|24|1|841920|2|medical or laboratory sterilisers|医用或实验室消毒器|24|1|401512|2|medical rubber gloves|医用橡胶手套|24|1|630790|2|made-up textiles, masks|纺织制成品、口罩|24
        0
        0
        0
        0
        0
        0
        0
        0
        0
        0
        0
        0
        0
        0
        0
        0
        35|1|871160|1|cycles with electric motor|装有电动机的两轮车|24|1|870240|2|electric buses|电动客车|24|1|870380|2|electric cars|电动乘用车|24|1|870460|2|electric goods vehicles|电动货车|24|1|870124|2|electric semi-trailer tractors|电动半挂牵引车|24|1|847130|2|portable computers|便携式计算机|24|1|850650|2|lithium primary cells|锂原电池|24|1|850760|2|lithium-ion accumulators|锂离子蓄电池|24|1|851310|2|portable lamps with a source of energy of their own|自供能源的手提式灯|24|1|851713|2|smartphones|智能手机|24|1|851830|2|headphones and earphones|耳机|24|1|854340|2|electronic cigarettes|电子烟|24|1|871390|2|powered wheelchairs|机动轮椅|24|1|880621|2|unmanned aircraft, up to 250 g|无人驾驶航空器，不超过250克|24|1|880622|2|unmanned aircraft, over 250 g up to 7 kg|无人驾驶航空器，250克以上至7千克|24|1|880623|2|unmanned aircraft, over 7 kg up to 25 kg|无人驾驶航空器，7千克以上至25千克|24|1|880624|2|unmanned aircraft, over 25 kg up to 150 kg|无人驾驶航空器，25千克以上至150千克|24|1|880629|2|other unmanned aircraft|其他无人驾驶航空器|24|2|3091|1|lithium metal batteries contained in or packed with equipment|装在设备中或与设备包装在一起的锂金属电池|26|2|3481|1|lithium ion batteries contained in or packed with equipment|装在设备中或与设备包装在一起的锂离子电池|26|2|3171|1|battery-powered vehicle or equipment|电池驱动的车辆或设备|26|2|3556|1|vehicle powered by lithium ion batteries|锂离子电池驱动的车辆|26|2|3557|1|vehicle powered by lithium metal batteries|锂金属电池驱动的车辆|26|2|3558|1|vehicle powered by sodium ion batteries|钠离子电池驱动的车辆|26|2|3552|1|sodium ion batteries contained in or packed with equipment|装在设备中或与设备包装在一起的钠离子电池|26|2|3090|2|lithium metal batteries|锂金属电池|26|2|3480|2|lithium ion batteries|锂离子电池|26|3|RLI|2|lithium ion batteries, regulated, also with equipment|锂离子电池，受限制，包括与设备一起|27|3|RLM|2|lithium metal batteries, regulated, also with equipment|锂金属电池，受限制，包括与设备一起|27|3|ELI|2|lithium ion batteries, excepted|锂离子电池，例外|27|3|ELM|2|lithium metal batteries, excepted|锂金属电池，例外|27|3|RBI|2|lithium ion batteries alone, regulated|单独运输的锂离子电池，受限制|27|3|RBM|2|lithium metal batteries alone, regulated|单独运输的锂金属电池，受限制|27|3|EBI|2|lithium ion batteries, excepted|锂离子电池，例外|27|3|EBM|2|lithium metal batteries, excepted|锂金属电池，例外|27
        0
        0
        0
        0
        5|4|9610|1|cross-border e-commerce, retail|跨境电商零售|28|4|1210|1|bonded cross-border e-commerce|保税跨境电商|29|4|1239|1|bonded cross-border e-commerce A|保税跨境电商A|30|4|9710|1|cross-border e-commerce, direct export to businesses|跨境电商企业对企业直接出口|31|4|9810|1|cross-border e-commerce, export to overseas warehouses|跨境电商出口海外仓|31
        0
        0
        0
        0
        0
        0
        17|1|1209|2|seeds for sowing|种用种子|24|1|070110|2|seed potatoes|种用马铃薯|24|1|100111|2|durum wheat seed|种用硬粒小麦|24|1|100191|2|wheat seed|种用小麦|24|1|100210|2|rye seed|种用黑麦|24|1|100310|2|barley seed|种用大麦|24|1|100410|2|oat seed|种用燕麦|24|1|100510|2|maize seed|种用玉米|24|1|100610|2|rice in the husk|稻谷|24|1|100710|2|grain sorghum seed|种用高粱|24|1|100821|2|millet seed|种用谷子|24|1|120110|2|soya bean seed|种用大豆|24|1|120230|2|groundnut seed|种用花生|24|1|120721|2|cotton seed for sowing|种用棉籽|24|1|0601|2|bulbs and tubers|鳞茎和块茎|24|1|060210|2|cuttings and slips|插枝和接穗|24|1|060290|2|other live plants|其他活植物|24
        0
        0
        72|1|01|1|live animals|活动物|25|1|02|1|meat|肉类|25|1|03|2|fish and seafood|水产品|24|1|04|1|dairy, eggs, honey|乳品、蛋、蜂蜜|25|1|05|1|other animal products|其他动物产品|25|1|0508|2|coral and shells|珊瑚和贝壳|24|1|051191|2|fish products, not edible|非食用鱼产品|24|1|06|1|live plants, flowers|活植物、花卉|25|1|07|1|vegetables|蔬菜|25|1|08|1|fruit and nuts|水果和坚果|25|1|09|1|coffee, tea, spices|咖啡、茶、香料|25|1|10|1|cereals|谷物|25|1|11|1|milling products|制粉产品|25|1|12|1|oilseeds, plants, fodder|油籽、植物、饲料|25|1|13|1|gums and extracts|树胶和提取物|25|1|14|1|other plant products|其他植物产品|25|1|15|1|fats and oils|动植物油脂|25|1|1504|2|fish oils|鱼油|24|1|16|1|meat preparations|肉制品|25|1|1604|2|prepared fish|鱼制品|24|1|1605|2|prepared shellfish|甲壳和软体动物制品|24|1|17|1|sugars|糖|25|1|18|1|cocoa|可可|25|1|19|1|cereal preparations|谷物制品|25|1|20|1|vegetable and fruit preparations|蔬菜和水果制品|25|1|21|1|other edible preparations|其他食用制品|25|1|22|1|beverages|饮料|25|1|23|1|food residues, feed|食品工业残渣、饲料|25|1|230120|2|fish meal|鱼粉|24|1|24|1|tobacco|烟草|25|1|290543|1|mannitol|甘露糖醇|25|1|290544|1|sorbitol|山梨醇|25|1|3301|1|essential oils|精油|25|1|3501|1|casein|酪蛋白|25|1|3502|1|albumins|白蛋白|25|1|3503|1|gelatin|明胶|25|1|3504|1|peptones and proteins|胨和蛋白质|25|1|3505|1|modified starches|变性淀粉|25|1|380910|1|starch finishing agents|以淀粉为基料的整理剂|25|1|382460|1|other sorbitol|其他山梨醇|24|1|4101|1|bovine and equine hides|牛皮和马皮|25|1|4102|1|sheep skins|绵羊皮|25|1|4103|1|other raw hides|其他生皮|25|1|4301|1|raw furskins|生毛皮|25|1|5001|1|silk-worm cocoons|蚕茧|25|1|5002|1|raw silk|生丝|25|1|5003|1|silk waste|废丝|25|1|5101|1|wool|羊毛|25|1|5102|1|fine animal hair|动物细毛|25|1|5103|1|wool waste|废羊毛|25|1|5201|1|raw cotton|未梳棉花|25|1|5202|1|cotton waste|废棉|25|1|5203|1|carded cotton|已梳棉花|25|1|5301|1|raw flax|生亚麻|25|1|5302|1|raw hemp|生大麻|25|1|1209|2|seeds for sowing|种用种子|24|1|070110|2|seed potatoes|种用马铃薯|24|1|100111|2|durum wheat seed|种用硬粒小麦|24|1|100191|2|wheat seed|种用小麦|24|1|100210|2|rye seed|种用黑麦|24|1|100310|2|barley seed|种用大麦|24|1|100410|2|oat seed|种用燕麦|24|1|100510|2|maize seed|种用玉米|24|1|100610|2|rice in the husk|稻谷|24|1|100710|2|grain sorghum seed|种用高粱|24|1|100821|2|millet seed|种用谷子|24|1|120110|2|soya bean seed|种用大豆|24|1|120230|2|groundnut seed|种用花生|24|1|120721|2|cotton seed for sowing|种用棉籽|24|1|0601|2|bulbs and tubers|鳞茎和块茎|24|1|060210|2|cuttings and slips|插枝和接穗|24|1|060290|2|other live plants|其他活植物|24
        1|1|07|1|vegetables|蔬菜|24
        0
        0
        """;
}
