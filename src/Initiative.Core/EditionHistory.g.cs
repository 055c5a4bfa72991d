// Baked from Data/history.json by Initiative.Core.DataCompiler. Do not edit: change the data and bake again.
#nullable enable

namespace Initiative.Core;

public sealed partial class EditionHistory
{
    /// <summary>What is known of the editions of 2018 to 2026; always the same instance.</summary>
    public static EditionHistory Known { get; } = new(Edition2025.Catalogue, new Content());

    private sealed class Content : HistoryContent
    {
        internal override SourceDocument[] CreateSources(int first) =>
        [
            new(null, first, "e-to-china-2018", url: "http://www.e-to-china.com/tariff_changes/Policy_Focus/2018/0511/113740.html", reliability: Reliability.Weak),
            new(null, first + 1, "polandbesthostels-2023", url: "http://m.polandbesthostels.com/web/English/2023-05/18/content_1923173.html", reliability: Reliability.Publication),
            new(null, first + 2, "gacc-letter-2025-17", title: "署岸函〔2025〕17号", issuer: "GACC", url: "http://51haodu.com/t/WEM3NW1kc3c3UA==", reliability: Reliability.Authority),
            new(null, first + 3, "fujairah-updates-2024", url: "https://fujairahupdates.com/chinas-cross-border-trade-facilitation-action-yields-positive-outcomes", reliability: Reliability.Publication),
            new(null, first + 4, "confuzal-3097", url: "http://www.confuzal.com/article/3097", reliability: Reliability.Publication),
            new(null, first + 5, "cceeccic-2025-07-14", issuedOn: new DateOnly(2025, 7, 14), url: "https://cceeccic.org/2059956595.html", reliability: Reliability.Publication),
            new(null, first + 6, "scio-gacc-minister-2025", url: "http://english.scio.gov.cn/pressroom/2025-12/16/content_118230968_2.html", reliability: Reliability.Authority),
            new(null, first + 7, "article-10100-2026", url: "https://www.10100.com/article/117800508", reliability: Reliability.Publication),
        ];

        internal override Division[] CreateDivisions(InitiativeCatalogue held, int first) =>
        [
            new(held, first, "CN-NM", "150000", new("Inner Mongolia", "内蒙古"), DivisionKind.AutonomousRegion),
            new(held, first + 1, "CN-JL", "220000", new("Jilin", "吉林"), DivisionKind.Province),
            new(held, first + 2, "CN-JX", "360000", new("Jiangxi", "江西"), DivisionKind.Province),
            new(held, first + 3, "CN-HB", "420000", new("Hubei", "湖北"), DivisionKind.Province),
            new(held, first + 4, "CN-HN", "430000", new("Hunan", "湖南"), DivisionKind.Province),
            new(held, first + 5, "CN-GX", "450000", new("Guangxi", "广西"), DivisionKind.AutonomousRegion),
            new(held, first + 6, "CN-YN", "530000", new("Yunnan", "云南"), DivisionKind.Province),
            new(held, first + 7, "CN-SN", "610000", new("Shaanxi", "陕西"), DivisionKind.Province),
        ];

        internal override KnownCity[] CreateCities(EditionHistory history, int first) =>
        [
            new(history, first, "hohhot", new("Hohhot", "呼和浩特"), 17, "150100", 40.81, 111.65),
            new(history, first + 1, "changchun", new("Changchun", "长春"), 18, "220100", 43.88, 125.32),
            new(history, first + 2, "suzhou", new("Suzhou", "苏州"), 5, "320500", 31.3, 120.6),
            new(history, first + 3, "jinhua", new("Jinhua", "金华"), 6, "330700", 29.11, 119.64),
            new(history, first + 4, "quanzhou", new("Quanzhou", "泉州"), 8, "350500", 24.91, 118.59),
            new(history, first + 5, "nanchang", new("Nanchang", "南昌"), 19, "360100", 28.68, 115.85),
            new(history, first + 6, "yantai", new("Yantai", "烟台"), 9, "370600", 37.48, 121.44),
            new(history, first + 7, "wuhan", new("Wuhan", "武汉"), 20, "420100", 30.58, 114.27),
            new(history, first + 8, "changsha", new("Changsha", "长沙"), 21, "430100", 28.2, 112.97),
            new(history, first + 9, "zhuhai", new("Zhuhai", "珠海"), 11, "440400", 22.28, 113.57),
            new(history, first + 10, "nanning", new("Nanning", "南宁"), 22, "450100", 22.82, 108.32),
            new(history, first + 11, "kunming", new("Kunming", "昆明"), 23, "530100", 25.04, 102.72),
            new(history, first + 12, "xian", new("Xi'an", "西安"), 24, "610100", 34.26, 108.93),
        ];

        internal override KnownAgency[] CreateAgencies(EditionHistory history, int first) =>
        [
            new(history, first, "ministry-of-science-and-technology", new("Ministry of Science and Technology")),
            new(history, first + 1, "ministry-of-industry-and-information-technology", new("Ministry of Industry and Information Technology")),
            new(history, first + 2, "ministry-of-agriculture-and-rural-affairs", new("Ministry of Agriculture and Rural Affairs")),
            new(history, first + 3, "state-administration-for-market-regulation", new("State Administration for Market Regulation")),
            new(history, first + 4, "national-financial-regulatory-administration", new("National Financial Regulatory Administration")),
            new(history, first + 5, "national-railway-administration", new("National Railway Administration")),
            new(history, first + 6, "civil-aviation-administration", new("Civil Aviation Administration")),
            new(history, first + 7, "state-administration-of-foreign-exchange", new("State Administration of Foreign Exchange")),
        ];

        internal override KnownEdition[] CreateEditions(EditionHistory history) =>
        [
            new(history, 0, "2018", 2018,
                [
                    new("Year", 9),
                    new("Year", 4, "Annual since 2018."),
                    new("StatedMeasures", 9, "Trial measures."),
                ],
            statedMeasures: 18),
            new(history, 1, "2019", 2019,
                [
                    new("Year", 4, "Annual since 2018; nothing else is known of this year."),
                ]),
            new(history, 2, "2020", 2020,
                [
                    new("Year", 4, "Annual since 2018; nothing else is known of this year."),
                ]),
            new(history, 3, "2021", 2021,
                [
                    new("Year", 4, "Annual since 2018; nothing else is known of this year."),
                ]),
            new(history, 4, "2022", 2022,
                [
                    new("Year", 4, "Annual since 2018; nothing else is known of this year."),
                ]),
            new(history, 5, "2023", 2023,
                [
                    new("Year", 10),
                    new("DurationMonths", 10),
                    new("StatedCities", 10),
                ],
            durationMonths: 5,
            statedCities: 17),
            new(history, 6, "2024", 2024,
                [
                    new("Year", 11),
                    new("Year", 12),
                    new("LaunchedOn", 12),
                    new("LaunchedOn", 11, "It says April 2024."),
                    new("DurationMonths", 11),
                    new("DurationMonths", 12),
                    new("StatedMeasures", 11),
                    new("StatedMeasures", 12),
                    new("ReplicatedMeasures", 11),
                    new("ReplicatedMeasures", 12),
                    new("StatedAgencies", 11),
                    new("StatedCities", 11),
                    new("StatedCities", 12),
                    new("MeasuresToDate", 4),
                    new("Agencies", 11),
                    new("Cities", 11),
                ],
            launchedOn: new DateOnly(2024, 3, 21),
            durationMonths: 5,
            statedMeasures: 32,
            statedAgencies: 13,
            statedCities: 20,
            agencies: [3, 9, 10, 5, 6, 7, 11, 8, 12, 13, 14, 15, 16],
            cities: [0, 1, 6, 21, 2, 3, 4, 5, 7, 8, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20],
            replicatedMeasures: 29,
            measuresToDate: 115),
            new(history, 7, "2025", 2025,
                [
                    new("Year", 1),
                    new("DurationMonths", 3, "From April to September 2025."),
                    new("StatedMeasures", 14),
                    new("StatedMeasures", 13, "GACC treats the \"Smart Customs\" platform and the BRICS Customs Demonstration Center as separate deliverables, as the count of 29 does."),
                    new("ReplicatedMeasures", 2, "Arranged."),
                    new("ReplicatedMeasures", 3, "Announced; the full list was not found."),
                    new("StatedAgencies", 14),
                    new("StatedCities", 14),
                    new("StatedCities", 15),
                    new("StatedDivisions", 15),
                    new("MeasuresToDate", 16),
                    new("ReplicatedToDate", 16),
                ],
            replicatedMeasures: 25,
            statedDivisions: 17,
            measuresToDate: 144,
            replicatedToDate: 110),
            new(history, 8, "2026", 2026,
                [
                    new("Year", 16),
                    new("LaunchedOn", 16, "The day is Xinhua's; weak pages give others."),
                    new("DurationMonths", 16),
                    new("StatedMeasures", 16, "A new list, which is not known."),
                    new("StatedAgencies", 16),
                    new("StatedCities", 16, "The 25 of 2025 and 20 more."),
                    new("Cities", 16, "It keeps the 25 of 2025; 13 of the 20 more are named."),
                ],
            launchedOn: new DateOnly(2026, 3, 16),
            durationMonths: 6,
            statedMeasures: 29,
            statedAgencies: 24,
            statedCities: 45,
            cities: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37]),
        ];
    }
}
