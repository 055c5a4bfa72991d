// Baked from Data/history.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core;

public sealed partial class EditionHistory
{
    /// <summary>What is known of the editions of 2018 to 2026; always the same instance.</summary>
    public static EditionHistory Known { get; } = new(BakedEditions.All(), new HistoryTables());
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
        8
        e-to-china-2018||||http://www.e-to-china.com/tariff_changes/Policy_Focus/2018/0511/113740.html|||||1||
        polandbesthostels-2023||||http://m.polandbesthostels.com/web/English/2023-05/18/content_1923173.html|||||2||
        gacc-letter-2025-17|署岸函〔2025〕17号|GACC||http://51haodu.com/t/WEM3NW1kc3c3UA==|||||4||
        fujairah-updates-2024||||https://fujairahupdates.com/chinas-cross-border-trade-facilitation-action-yields-positive-outcomes|||||2||
        confuzal-3097||||http://www.confuzal.com/article/3097|||||2||
        cceeccic-2025-07-14|||2025-07-14|https://cceeccic.org/2059956595.html|||||2||
        scio-gacc-minister-2025||||http://english.scio.gov.cn/pressroom/2025-12/16/content_118230968_2.html|||||4||
        article-10100-2026||||https://www.10100.com/article/117800508|||||2||
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
        ministry-of-science-and-technology|Ministry of Science and Technology|
        ministry-of-industry-and-information-technology|Ministry of Industry and Information Technology|
        ministry-of-agriculture-and-rural-affairs|Ministry of Agriculture and Rural Affairs|
        state-administration-for-market-regulation|State Administration for Market Regulation|
        national-financial-regulatory-administration|National Financial Regulatory Administration|
        national-railway-administration|National Railway Administration|
        civil-aviation-administration|Civil Aviation Administration|
        state-administration-of-foreign-exchange|State Administration of Foreign Exchange|
        """;

    private static string Editions() => """
        9
        2018|2018|2|e-to-china-2018||news-cn-replication|Annual since 2018.|||1|18|1|e-to-china-2018|Trial measures.||||||||
        2019|2019|1|news-cn-replication|Annual since 2018; nothing else is known of this year.|||||||||||
        2020|2020|1|news-cn-replication|Annual since 2018; nothing else is known of this year.|||||||||||
        2021|2021|1|news-cn-replication|Annual since 2018; nothing else is known of this year.|||||||||||
        2022|2022|1|news-cn-replication|Annual since 2018; nothing else is known of this year.|||||||||||
        2023|2023|1|polandbesthostels-2023|||1|5|1|polandbesthostels-2023|||||1|17|1|polandbesthostels-2023||||||
        2024|2024|2|gacc-letter-2025-17||fujairah-updates-2024||1|2024-03-21|2|fujairah-updates-2024||gacc-letter-2025-17|It says April 2024.|1|5|2|gacc-letter-2025-17||fujairah-updates-2024||1|32|2|gacc-letter-2025-17||fujairah-updates-2024||1|29|2|gacc-letter-2025-17||fujairah-updates-2024||1|13|1|gacc-letter-2025-17||1|20|2|gacc-letter-2025-17||fujairah-updates-2024|||1|115|1|news-cn-replication|||1|13|ndrc|ministry-of-science-and-technology|ministry-of-industry-and-information-technology|ministry-of-finance|ministry-of-ecology-and-environment|ministry-of-transport|ministry-of-agriculture-and-rural-affairs|ministry-of-commerce|state-administration-for-market-regulation|national-financial-regulatory-administration|national-railway-administration|civil-aviation-administration|state-administration-of-foreign-exchange|1|gacc-letter-2025-17||1|20|beijing|tianjin|shanghai|chongqing|shijiazhuang|tangshan|shenyang|dalian|nanjing|wuxi|hangzhou|ningbo|hefei|xiamen|jinan|qingdao|guangzhou|shenzhen|dongguan|haikou|1|gacc-letter-2025-17|
        2025|2025|1|xinhua-launch-2025|||1||1|new-omni-replication|From April to September 2025.|1||2|cceeccic-2025-07-14||confuzal-3097|GACC treats the "Smart Customs" platform and the BRICS Customs Demonstration Center as separate deliverables, as the count of 29 does.|1|25|2|people-cn-state-council-2025|Arranged.|new-omni-replication|Announced; the full list was not found.|1||1|cceeccic-2025-07-14||1||2|cceeccic-2025-07-14||scio-gacc-minister-2025||1|17|1|scio-gacc-minister-2025||1|144|1|article-10100-2026||1|110|1|article-10100-2026|||
        2026|2026|1|article-10100-2026||1|2026-03-16|1|article-10100-2026|The day is Xinhua's; weak pages give others.|1|6|1|article-10100-2026||1|29|1|article-10100-2026|A new list, which is not known.||1|24|1|article-10100-2026||1|45|1|article-10100-2026|The 25 of 2025 and 20 more.|||||1|38|beijing|tianjin|shijiazhuang|tangshan|shenyang|dalian|shanghai|nanjing|wuxi|yancheng|hangzhou|ningbo|hefei|xiamen|jinan|qingdao|zhengzhou|guangzhou|shenzhen|dongguan|haikou|chongqing|chengdu|guiyang|urumqi|hohhot|changchun|suzhou|jinhua|quanzhou|nanchang|yantai|wuhan|changsha|zhuhai|nanning|kunming|xian|1|article-10100-2026|It keeps the 25 of 2025; 13 of the 20 more are named.
        """;
}
