// Baked from Data/history.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core;

public sealed partial class EditionHistory
{
    /// <summary>What is known of the editions of 2018 to 2026; always the same instance.</summary>
    public static EditionHistory Known { get; } = new(Edition2025.Catalogue, new Content());

    private sealed class Content : HistoryContent
    {
        internal override SourceDocument[] CreateSources(int first) => Baked.Sources(null, first, """
            20
            e-to-china-2018|China Customs 18 Measures on Cross-Border Trade Facilitation|e-to-china.com|2018-05-11|http://www.e-to-china.com/tariff_changes/Policy_Focus/2018/0511/113740.html|en|0|||1|
            deployment-meeting-2018|Deployment meeting of 2018-02-23, as quoted from customs.gov.cn|GACC|||zh|0|||1|
            china-news-service-2021-05-28|Report of China News Service, 2021-05-28|China News Service|2021-05-28|http://brlscp.com/xwzx/210528183053.htm|zh|0|||3|
            china-customs-magazine-2025|Article in China Customs magazine, 2025|China Customs magazine||http://chinacustoms.gmcmonline.com/202505/c/21089.shtml|zh|0|||2|
            cctv-2023-04-27|CCTV evening news, 2023-04-27|CCTV|2023-04-27|https://tv.cctv.com/2023/04/27/VIDEa9WAcGuMl6QlW7POO7x0230427.shtml|zh|0|||3|
            campaign-launched-2023-05-18|Campaign to Facilitate Cross-border Trade Launched||2023-05-18||en|0|||2|
            guangdong-2023-18|粤府口字〔2023〕18号|Guangdong||https://ka.sz.gov.cn/xxgk/zcfggfxwj/ghxwj/content/post_10974850.html|zh|0|||4|
            gacc-letter-2025-17|海关总署关于复制推广2024年促进跨境贸易便利化专项行动改革措施的函 (署岸函〔2025〕17号)|GACC|||zh|0|||4|
            cctv-2024-03-22|CCTV evening news, 2024-03-22|CCTV|2024-03-22|https://tv.cctv.com/2024/03/22/VIDEnPhsbI3vYVEGcGMjE7By240322.shtml|zh|0|||3|
            fujairah-updates-2024|China's cross-border trade facilitation action yields positive outcomes|Fujairah Updates||https://fujairahupdates.com/chinas-cross-border-trade-facilitation-action-yields-positive-outcomes|en|0|||2|
            cctv-2024-10-25|CCTV evening news, 2024-10-25|CCTV|2024-10-25|https://tv.cctv.com/2024/10/25/VIDE4fEHJ3a0gC47pvLZNesW241025.shtml|zh|0|||3|
            wco-news-107|China's Smart Customs Journey|World Customs Organization|2025-06-23|https://mag.wcoomd.org/magazine/wco-news-107-issue-2-2025/chinas-smart-customs-journey|en|0|||4|
            tianjin-2025-4|津商岸服〔2025〕4号|Tianjin|2025-06-26||zh|0|||4|
            shanghai-2025-06-27|Shanghai unveils measures to boost cross-border trade|Pudong New Area|2025-07-25|https://english.pudong.gov.cn/chinashftz/2025-07/25/c_1114950.htm|en|0|||4|
            cceeccic-2025-07-14|Report of Legal Daily on a press conference of GACC, 2025-07-14|Legal Daily|2025-07-14|https://cceeccic.org/2059956595.html|en|0|||4|
            workers-daily-2025-08-26|Report of Workers' Daily, 2025-08-26|Workers' Daily|2025-08-26||zh|0|||3|
            scio-gacc-minister-2025|SCIO briefing series on 'high-quality achievements during the 14th Five-Year Plan period': Customs|State Council Information Office|2025-12-16|http://english.scio.gov.cn/pressroom/2025-12/16/content_118230968_2.html|en|0|||4|
            bastille-post-2026-01-17|China to launch new special campaigns to facilitate cross-border trade in 2026|Bastille Post|2026-01-17|https://www.bastillepost.com/global/article/5537846-china-to-launch-new-special-campaigns-to-facilitate-cross-border-trade-in-2026|en|0|||2|
            cctv-2026-03-16|CCTV evening news, 2026-03-16|CCTV|2026-03-16|https://tv.cctv.com/2026/03/16/VIDEZl0VlAYZK7HSpiFV3Ivc260316.shtml|zh|0|||3|
            cctv-2026-07-22|CCTV evening news, 2026-07-22|CCTV|2026-07-22|https://tv.cctv.com/2026/07/22/VIDEDQfwWQyeQX2szEQ1KtPm260722.shtml|zh|0|||3|
            """);

        internal override Division[] CreateDivisions(InitiativeCatalogue held, int first) => Baked.Divisions(held, first, """
            8
            CN-NM|150000|Inner Mongolia|内蒙古|3
            CN-JL|220000|Jilin|吉林|1
            CN-JX|360000|Jiangxi|江西|1
            CN-HB|420000|Hubei|湖北|1
            CN-HN|430000|Hunan|湖南|1
            CN-GX|450000|Guangxi|广西|3
            CN-YN|530000|Yunnan|云南|1
            CN-SN|610000|Shaanxi|陕西|1
            """);

        internal override KnownCity[] CreateCities(EditionHistory history, int first) => Baked.Cities(history, first, """
            13
            hohhot|Hohhot|呼和浩特|17|150100|4081|11165
            changchun|Changchun|长春|18|220100|4388|12532
            suzhou|Suzhou|苏州|5|320500|3130|12060
            jinhua|Jinhua|金华|6|330700|2911|11964
            quanzhou|Quanzhou|泉州|8|350500|2491|11859
            nanchang|Nanchang|南昌|19|360100|2868|11585
            yantai|Yantai|烟台|9|370600|3748|12144
            wuhan|Wuhan|武汉|20|420100|3058|11427
            changsha|Changsha|长沙|21|430100|2820|11297
            zhuhai|Zhuhai|珠海|11|440400|2228|11357
            nanning|Nanning|南宁|22|450100|2282|10832
            kunming|Kunming|昆明|23|530100|2504|10272
            xian|Xi'an|西安|24|610100|3426|10893
            """);

        internal override KnownAgency[] CreateAgencies(EditionHistory history, int first) => Baked.Agencies(history, first, """
            8
            ministry-of-science-and-technology|Ministry of Science and Technology|科技部
            ministry-of-industry-and-information-technology|Ministry of Industry and Information Technology|工业和信息化部
            ministry-of-agriculture-and-rural-affairs|Ministry of Agriculture and Rural Affairs|农业农村部
            state-administration-for-market-regulation|State Administration for Market Regulation|市场监管总局
            national-financial-regulatory-administration|National Financial Regulatory Administration|金融监管总局
            national-railway-administration|National Railway Administration|国家铁路局
            civil-aviation-administration|Civil Aviation Administration of China|中国民航局
            state-administration-of-foreign-exchange|State Administration of Foreign Exchange|国家外汇局
            """);

        internal override KnownEdition[] CreateEditions(EditionHistory history) => Baked.Editions(history, """
            9
            2018|2018||||||||||0|0|3|Year|4|Annual since 2018.|Year|11|A deployment meeting was held on 2018-02-23; read on a page that quotes customs.gov.cn.|Year|10|It lists trial measures of 2018 in 18 articles and names no campaign: they are not counted as measures of this edition.
            2019|2019||||||||||0|0|1|Year|4|Annual since 2018; nothing else is known of this year.
            2020|2020||||||||36||0|0|3|Year|4|Annual since 2018; nothing else is known of this year.|MeasuresToDate|4|Derived: 115 measures up to 2024, less those of 2021 to 2024.|MeasuresToDate|26|Derived: 108 measures of 2021 to 2025, less the 29 of 2025, are 79 of 2021 to 2024; 115 - 79 = 36.
            2021|2021||4||||8||||0|2 17 18|6|Year|4|Annual since 2018.|Year|12||DurationMonths|12|From January 2021.|DurationMonths|13|It says five months each year, which contradicts this.|StatedCities|12||Cities|12|It names these two of the eight.
            2022|2022||||||10||64||0|1 13|7|Year|4|Annual since 2018.|Year|15||Year|13||StatedCities|13||StatedCities|15||MeasuresToDate|4|Derived: 115 measures up to 2024, less the 32 of 2024 and the 19 of 2023. The 36 up to 2020 leave 28 for 2021 and 2022 together.|Cities|13|It names this one of the ten.
            2023|2023|2023-04-27|5|19||5|17||83|56|2 3 5|14 0 1 6 21 11 13 17 2 7 8 10 20 18 19|15|Year|14||Year|15||LaunchedOn|14||DurationMonths|14||DurationMonths|15||StatedMeasures|14||StatedAgencies|15|It says six government bodies, GACC among them: five beside the lead.|StatedAgencies|14||StatedCities|14||StatedCities|15||MeasuresToDate|4|Derived: 115 measures up to 2024, less the 32 of 2024.|ReplicatedToDate|6|Derived: 110 replicated measures up to 2025, less the 25 of 2025 and the 29 of 2024.|Agencies|15|It names these two and GACC.|Cities|15|It names twelve: all but Shenzhen and Dongguan.|Cities|16|It names Shenzhen and Dongguan; a page of the port office of Shenzhen quotes it.
            2024|2024|2024-03-21|5|32|29||20||115||13 3 9 10 5 6 7 11 8 12 13 14 15 16|20 0 1 6 21 2 3 4 5 7 8 10 11 12 13 14 15 17 18 19 20|18|Year|17||Year|18||Year|19||LaunchedOn|19||LaunchedOn|18|The launch is of 21 March; the campaign runs from April to August.|LaunchedOn|17|It dates the campaign from April 2024.|DurationMonths|17||DurationMonths|18|From April to August 2024.|DurationMonths|19||StatedMeasures|17||StatedMeasures|19||ReplicatedMeasures|17|The letter says that they are to be replicated.|ReplicatedMeasures|19||StatedCities|17||StatedCities|19||MeasuresToDate|4||Agencies|17|It names these 13 and adds "and other departments" (等部门): there may be more.|Cities|17|
            2025|2025||||25|||17|144|110|0|0|20|Year|1||DurationMonths|3|It says from April to September 2025, in a machine translation. No source states an end day.|DurationMonths|23|The measures of Shanghai itself are piloted through August 2025.|DurationMonths|13|Five months each year.|StatedMeasures|24||StatedMeasures|20|GACC describes the "Smart Customs" platform and the BRICS Customs Demonstration Center as two projects, which supports counting two measures.|StatedMeasures|21|A vice minister of GACC names the two as separate initiatives.|ReplicatedMeasures|5|They are to be replicated; the full list was not found.|ReplicatedMeasures|4|Decided; nine of the 25 are named.|ReplicatedMeasures|3||StatedAgencies|22|It says 21 bodies in all, GACC among them.|StatedAgencies|24||StatedCities|24||StatedCities|26||StatedDivisions|26||StatedDivisions|25||MeasuresToDate|6||MeasuresToDate|26|It counts 108 measures since 2021. The 19 of 2023, 32 of 2024 and 29 of 2025 leave 28 for 2021 and 2022 together.|MeasuresToDate|25|It counts 108 measures since 2021 as well.|ReplicatedToDate|6|
            2026|2026|2026-03-16|6|29||24|45||||6 1 2 3 10 7 8|38 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37|16|Year|6||Year|28||Year|27|The head of GACC announced it.|LaunchedOn|6|The day is that of Xinhua and CCTV; weak pages give others.|LaunchedOn|28||DurationMonths|6||DurationMonths|13|It says five months each year, which contradicts this.|StatedMeasures|6|A new list, which is not known.|StatedMeasures|28|It names three headings: 深化进出口通关监管模式创新, 提升跨境物流运输效能, 加强数智口岸建设.|StatedAgencies|6||StatedAgencies|28|It says 25 bodies, GACC among them.|StatedCities|6|The 25 of 2025 and 20 more.|StatedCities|28||StatedCities|29|From 2026 to 2030 the cities are to be extended to all provinces.|Agencies|6|It names these six of the 24.|Cities|6|It keeps the 25 of 2025; 13 of the 20 more are named.
            """);
    }
}
