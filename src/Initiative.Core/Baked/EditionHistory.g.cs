// Baked from Data/history.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core;

public sealed partial class EditionHistory
{
    /// <summary>What is known of the editions of 2018 to 2026; always the same instance.</summary>
    public static EditionHistory BuiltIn { get; } = new(BakedEditions.All(), new HistoryTables());
}

internal sealed class HistoryTables : HistoryContent
{
    internal override Row Open(HistoryPart part) => new TableRow(part switch
    {
        HistoryPart.Sources => Sources(),
        HistoryPart.Divisions => Divisions(),
        HistoryPart.Cities => Cities(),
        HistoryPart.Agencies => Agencies(),
        _ => Editions(),
    });

    private static string Sources() => """
        15
        e-to-china-2018|China Customs 18 Measures on Cross-Border Trade Facilitation|2018年跨境贸易便利化试行措施18条（英文网页）||1||1|e-to-china.com||2018-05-11|http://www.e-to-china.com/tariff_changes/Policy_Focus/2018/0511/113740.html|en||||1|||
        deployment-meeting-2018|Deployment meeting of 2018-02-23, as quoted from customs.gov.cn|2018年2月23日的部署会议（转引自海关总署网站）|1|1||1|GACC|海关总署|||zh||||1|||
        china-news-service-2021-05-28|Report of China News Service, 2021-05-28|中国新闻社报道，2021年5月28日|1|1||1|China News Service|中国新闻社|2021-05-28|http://brlscp.com/xwzx/210528183053.htm|zh||||3|1|Read in a reprint on brlscp.com that names China News Service as its source.|所读为brlscp.com的转载件，文中注明来源为中国新闻社。||
        china-customs-magazine-2025|Article in China Customs magazine, issue of May 2025|《中国海关》杂志2025年5月号文章|1|1||1|China Customs magazine|《中国海关》杂志||http://chinacustoms.gmcmonline.com/202505/c/21089.shtml|zh||||2|1|The issue, May 2025 (202505), is that of its address; no day is stated.|期号（2025年5月，202505）取自其网址；未注明日期。||
        cctv-2023-04-27|CCTV evening news, 2023-04-27|中央电视台新闻报道，2023年4月27日|1|1||1|CCTV|中央电视台|2023-04-27|https://tv.cctv.com/2023/04/27/VIDEa9WAcGuMl6QlW7POO7x0230427.shtml|zh||||3|||
        campaign-launched-2023-05-18|Campaign to Facilitate Cross-border Trade Launched|跨境贸易便利化专项行动启动（英文报纸文章）||1|||2023-05-18||en||||2|1|A newspaper article, read on a mirror, to which no link is given.|报纸文章，所读为镜像网页，不提供链接。||
        guangdong-2023-18|Document of Guangdong on the campaign of 2023|广东省关于2023年专项行动的文件|1|1|粤府口字〔2023〕18号|1|Guangdong|广东省||https://ka.sz.gov.cn/xxgk/zcfggfxwj/ghxwj/content/post_10974850.html|zh||||4|1|Quoted on a page of the port office of Shenzhen.|由深圳口岸办的网页引用。||
        gacc-letter-2025-17|海关总署关于复制推广2024年促进跨境贸易便利化专项行动改革措施的函||||署岸函〔2025〕17号|1|GACC|海关总署|||zh||||4|1|Read on a copy, to which no link is given.|所读为转载件，不提供链接。||
        cctv-2024-03-22|CCTV evening news, 2024-03-22|中央电视台新闻报道，2024年3月22日|1|1||1|CCTV|中央电视台|2024-03-22|https://tv.cctv.com/2024/03/22/VIDEnPhsbI3vYVEGcGMjE7By240322.shtml|zh||||3|||
        fujairah-updates-2024|China's cross-border trade facilitation action yields positive outcomes|中国跨境贸易便利化行动取得成效（英文报道）||1||1|Fujairah Updates|||https://fujairahupdates.com/chinas-cross-border-trade-facilitation-action-yields-positive-outcomes|en||||2|1|It relays CCTV.|转引中央电视台。||
        wco-news-107|China's Smart Customs Journey|中国的智慧海关之路（英文）||1||1|World Customs Organization|世界海关组织|2025-06-23|https://mag.wcoomd.org/magazine/wco-news-107-issue-2-2025/chinas-smart-customs-journey|en||||4|||
        workers-daily-2025-08-26|Report of Workers' Daily, 2025-08-26|《工人日报》报道，2025年8月26日|1|1||1|Workers' Daily|《工人日报》|2025-08-26||zh||||3|||
        bastille-post-2026-01-17|China to launch new special campaigns to facilitate cross-border trade in 2026|中国2026年将开展新的跨境贸易便利化专项行动（英文报道）||1||1|Bastille Post|巴士的报|2026-01-17|https://www.bastillepost.com/global/article/5537846-china-to-launch-new-special-campaigns-to-facilitate-cross-border-trade-in-2026|en||||2|||
        cctv-2026-03-16|CCTV evening news, 2026-03-16|中央电视台新闻报道，2026年3月16日|1|1||1|CCTV|中央电视台|2026-03-16|https://tv.cctv.com/2026/03/16/VIDEZl0VlAYZK7HSpiFV3Ivc260316.shtml|zh||||3|||
        cctv-2026-07-22|CCTV evening news, 2026-07-22|中央电视台新闻报道，2026年7月22日|1|1||1|CCTV|中央电视台|2026-07-22|https://tv.cctv.com/2026/07/22/VIDEDQfwWQyeQX2szEQ1KtPm260722.shtml|zh||||3|||
        """;

    private static string Divisions() => """
        8
        CN-NM|150000|Inner Mongolia|内蒙古|3
        CN-JL|220000|Jilin|吉林|1
        CN-JX|360000|Jiangxi|江西|1
        CN-HB|420000|Hubei|湖北|1
        CN-HN|430000|Hunan|湖南|1
        CN-GX|450000|Guangxi|广西|3
        CN-YN|530000|Yunnan|云南|1
        CN-SN|610000|Shaanxi|陕西|1
        """;

    private static string Cities() => """
        13
        hohhot|Hohhot|呼和浩特|CN-NM|150100|4081|11165
        changchun|Changchun|长春|CN-JL|220100|4388|12532
        suzhou|Suzhou|苏州|CN-JS|320500|3130|12060
        jinhua|Jinhua|金华|CN-ZJ|330700|2911|11964
        quanzhou|Quanzhou|泉州|CN-FJ|350500|2491|11859
        nanchang|Nanchang|南昌|CN-JX|360100|2868|11585
        yantai|Yantai|烟台|CN-SD|370600|3748|12144
        wuhan|Wuhan|武汉|CN-HB|420100|3058|11427
        changsha|Changsha|长沙|CN-HN|430100|2820|11297
        zhuhai|Zhuhai|珠海|CN-GD|440400|2228|11357
        nanning|Nanning|南宁|CN-GX|450100|2282|10832
        kunming|Kunming|昆明|CN-YN|530100|2504|10272
        xian|Xi'an|西安|CN-SN|610100|3426|10893
        """;

    private static string Agencies() => """
        8
        ministry-of-science-and-technology|Ministry of Science and Technology|科技部
        ministry-of-industry-and-information-technology|Ministry of Industry and Information Technology|工业和信息化部
        ministry-of-agriculture-and-rural-affairs|Ministry of Agriculture and Rural Affairs|农业农村部
        state-administration-for-market-regulation|State Administration for Market Regulation|市场监管总局
        national-financial-regulatory-administration|National Financial Regulatory Administration|金融监管总局
        national-railway-administration|National Railway Administration|国家铁路局
        civil-aviation-administration|Civil Aviation Administration of China|中国民航局
        state-administration-of-foreign-exchange|State Administration of Foreign Exchange|国家外汇局
        """;

    private static string Editions() => """
        9
        2018|2018|3|news-cn-replication|1|Annual since 2018.|自2018年起每年开展。|||deployment-meeting-2018|1|A deployment meeting was held on 2018-02-23; read on a page that quotes customs.gov.cn.|2018年2月23日召开部署会；所读网页转引海关总署网站。|||e-to-china-2018|1|It lists trial measures of 2018 in 18 articles and names no campaign: they are not counted as measures of this edition.|其以18条列出2018年的试行措施，未提专项行动：不计入当年行动的措施。||||||||||||1|gacc|1|article-10100-2026|1|It says that GACC has led the campaign each year since 2018.|原文称自2018年起，海关总署每年牵头开展专项行动。||||
        2019|2019|1|news-cn-replication|1|Annual since 2018; nothing else is known of this year.|自2018年起每年开展；该年的其他情况不详。||||||||||||1|gacc|1|article-10100-2026|1|It says that GACC has led the campaign each year since 2018.|原文称自2018年起，海关总署每年牵头开展专项行动。||||
        2020|2020|1|news-cn-replication|1|Annual since 2018; nothing else is known of this year.|自2018年起每年开展；该年的其他情况不详。||||||||||1|36|2|news-cn-replication|1|Derived: 115 measures up to 2024, less those of 2021 to 2024.|推算：至2024年115项，减去2021年至2024年各项。||1|scio-gacc-minister-2025|1|Derived: 108 measures of 2021 to 2025, less the 29 of 2025, are 79 of 2021 to 2024; 115 - 79 = 36.|推算：2021年至2025年108项，减去2025年的29项，得2021年至2024年79项；115－79＝36。||1||1|gacc|1|article-10100-2026|1|It says that GACC has led the campaign each year since 2018.|原文称自2018年起，海关总署每年牵头开展专项行动。||||
        2021|2021|2|news-cn-replication|1|Annual since 2018.|自2018年起每年开展。|||china-news-service-2021-05-28|||||1|4|2|china-news-service-2021-05-28|1|From January 2021.|自2021年1月起。|||china-customs-magazine-2025|1|It says five months each year.|原文称每年五个月。|1|||||1|8|1|china-news-service-2021-05-28|||||||1|gacc|1|article-10100-2026|1|It says that GACC has led the campaign each year since 2018.|原文称自2018年起，海关总署每年牵头开展专项行动。||||1|2|guangzhou|shenzhen|1|china-news-service-2021-05-28|1|It names these two of the eight.|原文列出8个中的这两个。||
        2022|2022|3|news-cn-replication|1|Annual since 2018.|自2018年起每年开展。|||campaign-launched-2023-05-18||||china-customs-magazine-2025|||||||||1|10|2|china-customs-magazine-2025||||campaign-launched-2023-05-18|||||1|64|1|news-cn-replication|1|Derived: 115 measures up to 2024, less the 32 of 2024 and the 19 of 2023. The 36 up to 2020 leave 28 for 2021 and 2022 together.|推算：至2024年115项，减去2024年的32项和2023年的19项。至2020年36项，2021年和2022年合计28项。||1||1|gacc|1|article-10100-2026|1|It says that GACC has led the campaign each year since 2018.|原文称自2018年起，海关总署每年牵头开展专项行动。||||1|1|xiamen|1|china-customs-magazine-2025|1|It names this one of the ten.|原文列出10个中的这一个。||
        2023|2023|2|cctv-2023-04-27||||campaign-launched-2023-05-18||||1|2023-04-27|1|cctv-2023-04-27||||1|5|2|cctv-2023-04-27||||campaign-launched-2023-05-18||||1|19|1|cctv-2023-04-27|||||1|5|2|campaign-launched-2023-05-18|1|It says six government bodies, GACC among them: five beside the lead.|原文称连同海关总署共6个部门：牵头部门以外5个。||1|cctv-2023-04-27|1|It says six government bodies, GACC among them: five beside the lead.|原文称连同海关总署共6个部门：牵头部门以外5个。||1|1|17|2|cctv-2023-04-27||||campaign-launched-2023-05-18|||||1|83|1|news-cn-replication|1|Derived: 115 measures up to 2024, less the 32 of 2024.|推算：至2024年115项，减去2024年的32项。||1|1|56|1|article-10100-2026|1|Derived: 110 replicated measures up to 2025, less the 25 of 2025 and the 29 of 2024, which are taken to be all among the 110. The count is of 16 March 2026, not of 2023.|推算：至2025年已复制推广110项，减去2025年的25项和2024年的29项（视为均在110项之内）。所计为截至2026年3月16日的情况，并非2023年当时。||1|1|gacc|1|article-10100-2026|1|It says that GACC has led the campaign each year since 2018.|原文称自2018年起，海关总署每年牵头开展专项行动。|||1|2|ndrc|ministry-of-finance|1|campaign-launched-2023-05-18|1|It names these two and GACC.|原文列出这两个和海关总署。|||1|14|beijing|tianjin|shanghai|chongqing|ningbo|xiamen|guangzhou|shijiazhuang|nanjing|wuxi|hangzhou|haikou|shenzhen|dongguan|2|campaign-launched-2023-05-18|1|It names twelve: all but Shenzhen and Dongguan.|原文列出12个：除深圳和东莞以外的全部。|||guangdong-2023-18|1|It names Shenzhen and Dongguan; a page of the port office of Shenzhen quotes it.|原文列出深圳和东莞；由深圳口岸办的网页引用。||
        2024|2024|3|gacc-letter-2025-17||||cctv-2024-03-22||||fujairah-updates-2024||||1|2024-03-21|3|fujairah-updates-2024||||cctv-2024-03-22|1|The launch is of 21 March; the campaign runs from April to August.|3月21日启动；行动为期4月至8月。|||gacc-letter-2025-17|1|It dates the campaign from April 2024.|原文称行动自2024年4月开始。|||1|5|3|gacc-letter-2025-17||||cctv-2024-03-22|1|From April to August 2024.|2024年4月至8月。|||fujairah-updates-2024||||1|32|2|gacc-letter-2025-17||||fujairah-updates-2024||||1|29|2|gacc-letter-2025-17|1|The letter says that they are to be replicated.|该函称将予以复制推广。|||fujairah-updates-2024|||||1|20|2|gacc-letter-2025-17||||fujairah-updates-2024|||||1|115|1|news-cn-replication|||||1|gacc|1|article-10100-2026|1|It says that GACC has led the campaign each year since 2018.|原文称自2018年起，海关总署每年牵头开展专项行动。|||1|13|ndrc|ministry-of-science-and-technology|ministry-of-industry-and-information-technology|ministry-of-finance|ministry-of-ecology-and-environment|ministry-of-transport|ministry-of-agriculture-and-rural-affairs|ministry-of-commerce|state-administration-for-market-regulation|national-financial-regulatory-administration|national-railway-administration|civil-aviation-administration|state-administration-of-foreign-exchange|1|gacc-letter-2025-17|1|It names these 13 and adds "and other departments" (等部门): there may be more.|原文列出这13个并称“等部门”：可能还有其他部门。|||1|20|beijing|tianjin|shanghai|chongqing|shijiazhuang|tangshan|shenyang|dalian|nanjing|wuxi|hangzhou|ningbo|hefei|xiamen|jinan|qingdao|guangzhou|shenzhen|dongguan|haikou|1|gacc-letter-2025-17|||
        2025|2025|1|xinhua-launch-2025|||||1||3|new-omni-replication|1|It says from April to September 2025, in a machine translation. No source states an end day.|机器翻译的报道称为2025年4月至9月。没有来源写明结束日期。|||shanghai-2025-06-27|1|The measures of Shanghai itself are piloted through August 2025.|上海自己的措施试点至2025年8月底。|||china-customs-magazine-2025|1|Five months each year.|每年五个月。|||1||3|cceeccic-2025-07-14||||cctv-2024-10-25|1|GACC describes the "Smart Customs" platform and the BRICS Customs Demonstration Center as two projects, which supports counting two measures.|海关总署把“智慧海关”平台和金砖国家海关示范中心作为两个项目介绍，支持计为两项措施。|||wco-news-107|1|A vice minister of GACC names the two as separate initiatives.|海关总署一位副署长把两者作为两项倡议提到。|||1|25|3|bastille-post-replication|1|They are to be replicated; the full list was not found. One-stop services for international ships under inspection are evident in none of the 29. One of its examples, air-to-air transshipment with air-land and air-rail transport, may mean measure 11 or 12, or 8.|将予以复制推广；未找到完整清单。对接受查验的国际航行船舶的一站式服务未见与29项中任何一项对应。其中一例（空空中转、空陆联运和空铁联运）可能指第11项或第12项，也可能指第8项。|||news-cn-replication|1|Decided; nine of the 25 are named. One of them, paperless handling along the whole trade process, is evident in none of the 29.|已决定；25项中列出9项，其中全流程无纸化未见与29项中任何一项对应。|||new-omni-replication||||1||2|tianjin-2025-4|1|It says 21 bodies in all, GACC among them.|原文称连同海关总署共21个部门。|||cceeccic-2025-07-14||||1||2|cceeccic-2025-07-14||||scio-gacc-minister-2025||||1|17|2|scio-gacc-minister-2025||||workers-daily-2025-08-26||||1|144|3|article-10100-2026||||scio-gacc-minister-2025|1|It counts 108 measures since 2021. The 19 of 2023, 32 of 2024 and 29 of 2025 leave 28 for 2021 and 2022 together.|原文称2021年以来108项。2023年19项、2024年32项、2025年29项，2021年和2022年合计28项。|||workers-daily-2025-08-26|1|It counts 108 measures since 2021 as well.|原文同样称2021年以来108项。|||1|110|1|article-10100-2026|1|The count is of 16 March 2026.|所计为截至2026年3月16日的情况。|||1||1|article-10100-2026|1|It says that GACC has led the campaign each year since 2018.|原文称自2018年起，海关总署每年牵头开展专项行动。||||
        2026|2026|3|article-10100-2026||||cctv-2026-03-16||||bastille-post-2026-01-17|1|The head of GACC announced it.|由海关总署署长宣布。|||1|2026-03-16|2|article-10100-2026|1|The day is that of Xinhua and CCTV. Pages of low reliability, which are not used here, give 1 April, 20 April, 22 May, 6 June or 20 June 2026.|日期依据新华社和央视。另有可靠程度低的网页称2026年4月1日、4月20日、5月22日、6月6日或6月20日，本目录未采用。|||cctv-2026-03-16||||1|6|1|article-10100-2026||||1|29|2|article-10100-2026|1|A new list, which is not known.|新的清单，内容不详。|||cctv-2026-03-16|1|It names three headings: 深化进出口通关监管模式创新, 提升跨境物流运输效能, 加强数智口岸建设.|原文列出三个方面：深化进出口通关监管模式创新、提升跨境物流运输效能、加强数智口岸建设。||||1|24|2|article-10100-2026||||cctv-2026-03-16|1|It says 25 bodies, GACC among them.|原文称连同海关总署共25个部门。|||1|45|3|article-10100-2026|1|It says that 20 joined and that they are 45 in all.|原文称新增20个，总数达45个。|||cctv-2026-03-16||||cctv-2026-07-22|1|From 2026 to 2030 the cities are to be extended to all provinces.|2026年至2030年将扩大到所有省份。||||||1|gacc|1|article-10100-2026|1|It says that GACC launched it with 24 departments, and that GACC has led the campaign each year since 2018.|原文称海关总署联合24个部门部署开展，并称自2018年起海关总署每年牵头。|||1|6|central-cyberspace-affairs-commission|ministry-of-foreign-affairs|ndrc|ministry-of-industry-and-information-technology|ministry-of-transport|ministry-of-commerce|1|article-10100-2026|1|It names these six of the 24.|原文列出24个中的这6个。|||1|38|beijing|tianjin|shijiazhuang|tangshan|shenyang|dalian|shanghai|nanjing|wuxi|yancheng|hangzhou|ningbo|hefei|xiamen|jinan|qingdao|zhengzhou|guangzhou|shenzhen|dongguan|haikou|chongqing|chengdu|guiyang|urumqi|hohhot|changchun|suzhou|jinhua|quanzhou|nanchang|yantai|wuhan|changsha|zhuhai|nanning|kunming|xian|2|article-10100-2026|1|It names 13 of the 20 that joined.|原文列出新增20个中的13个。|||article-10100-2026|1|Derived: that the 25 of 2025 are kept follows from 20 that joined and 45 in all; it does not list them.|推断：原文称新增20个、总数45个，故2025年的25个视为保留；原文未逐一列出。||1
        """;
}
