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
            8
            e-to-china-2018||||http://www.e-to-china.com/tariff_changes/Policy_Focus/2018/0511/113740.html||0|||1|
            polandbesthostels-2023||||http://m.polandbesthostels.com/web/English/2023-05/18/content_1923173.html||0|||2|
            gacc-letter-2025-17|署岸函〔2025〕17号|GACC||http://51haodu.com/t/WEM3NW1kc3c3UA==||0|||4|
            fujairah-updates-2024||||https://fujairahupdates.com/chinas-cross-border-trade-facilitation-action-yields-positive-outcomes||0|||2|
            confuzal-3097||||http://www.confuzal.com/article/3097||0|||2|
            cceeccic-2025-07-14|||2025-07-14|https://cceeccic.org/2059956595.html||0|||2|
            scio-gacc-minister-2025||||http://english.scio.gov.cn/pressroom/2025-12/16/content_118230968_2.html||0|||4|
            article-10100-2026||||https://www.10100.com/article/117800508||0|||2|
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
            ministry-of-science-and-technology|Ministry of Science and Technology|
            ministry-of-industry-and-information-technology|Ministry of Industry and Information Technology|
            ministry-of-agriculture-and-rural-affairs|Ministry of Agriculture and Rural Affairs|
            state-administration-for-market-regulation|State Administration for Market Regulation|
            national-financial-regulatory-administration|National Financial Regulatory Administration|
            national-railway-administration|National Railway Administration|
            civil-aviation-administration|Civil Aviation Administration|
            state-administration-of-foreign-exchange|State Administration of Foreign Exchange|
            """);

        internal override KnownEdition[] CreateEditions(EditionHistory history) => Baked.Editions(history, """
            9
            2018|2018|||18|||||||0|0|3|Year|9||Year|4|Annual since 2018.|StatedMeasures|9|Trial measures.
            2019|2019||||||||||0|0|1|Year|4|Annual since 2018; nothing else is known of this year.
            2020|2020||||||||||0|0|1|Year|4|Annual since 2018; nothing else is known of this year.
            2021|2021||||||||||0|0|1|Year|4|Annual since 2018; nothing else is known of this year.
            2022|2022||||||||||0|0|1|Year|4|Annual since 2018; nothing else is known of this year.
            2023|2023||5||||17||||0|0|3|Year|10||DurationMonths|10||StatedCities|10|
            2024|2024|2024-03-21|5|32|29|13|20||115||13 3 9 10 5 6 7 11 8 12 13 14 15 16|20 0 1 6 21 2 3 4 5 7 8 10 11 12 13 14 15 17 18 19 20|16|Year|11||Year|12||LaunchedOn|12||LaunchedOn|11|It says April 2024.|DurationMonths|11||DurationMonths|12||StatedMeasures|11||StatedMeasures|12||ReplicatedMeasures|11||ReplicatedMeasures|12||StatedAgencies|11||StatedCities|11||StatedCities|12||MeasuresToDate|4||Agencies|11||Cities|11|
            2025|2025||||25|||17|144|110|0|0|12|Year|1||DurationMonths|3|From April to September 2025.|StatedMeasures|14||StatedMeasures|13|GACC treats the "Smart Customs" platform and the BRICS Customs Demonstration Center as separate deliverables, as the count of 29 does.|ReplicatedMeasures|2|Arranged.|ReplicatedMeasures|3|Announced; the full list was not found.|StatedAgencies|14||StatedCities|14||StatedCities|15||StatedDivisions|15||MeasuresToDate|16||ReplicatedToDate|16|
            2026|2026|2026-03-16|6|29||24|45||||0|38 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37|7|Year|16||LaunchedOn|16|The day is Xinhua's; weak pages give others.|DurationMonths|16||StatedMeasures|16|A new list, which is not known.|StatedAgencies|16||StatedCities|16|The 25 of 2025 and 20 more.|Cities|16|It keeps the 25 of 2025; 13 of the 20 more are named.
            """);
    }
}
