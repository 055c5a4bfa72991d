namespace Initiative.Core.AssistantTools.Tests;

/// <summary>A scored session: 25 questions of policy analysts, customs brokers and forwarders, one call each, with a ceiling of tokens.</summary>
public sealed class QuestionTests(AssistantServer server) : IClassFixture<AssistantServer>
{
    private const int MostTokensInTheMiddle = 350;

    private static readonly Question[] Questions =
    [
        new("Is Suzhou a pilot city?", "get_city", ["city", "Suzhou"],
            ["2025: no (25 cities, all named)", "2026: yes (45 cities, 38 named)"], 200) { Never = ["There is no pilot city"] },
        new("Was Zhengzhou already in last year's round, before 2025?", "get_city", ["city", "Zhengzhou"],
            ["2024: no (20 cities, all named)", "2025: yes"], 200),
        new("Our warehouse is in Yiwu. Does that count?", "get_city", ["city", "义乌"],
            ["part of Jinhua", "cities, not counties", "2025: no", "2026: yes"], 220),
        new("Which pilot cities are in Guangdong?", "get_city", ["city", "Guangdong"],
            ["2025: Guangzhou, Shenzhen and Dongguan", "2026: Guangzhou, Shenzhen, Dongguan and Zhuhai"], 300),
        new("Is Foshan in the 2026 round?", "get_city", ["city", "Foshan", "edition", "2026"],
            ["not known", "45 cities, 38 named"], 150) { Never = ["2026: no ("] },
        new("How many cities does the 2026 edition have and which were added?", "list_editions", ["edition", "2026", "compare_with", "2025"],
            ["Hohhot", "Xi'an", "7 that are not named", "45 (38)"], 300),
        new("What is new in 2025 compared with 2024?", "list_editions", ["edition", "2025", "compare_with", "2024"],
            ["Yancheng, Zhengzhou, Chengdu, Guiyang, Urumqi", "left: none", "2024|2024-03-21|5|32|29"], 300),
        new("Since when does this campaign exist, and how large was it each year?", "list_editions", [],
            ["2018|", "2026|2026-03-16|6|29", "144 measures, 110 of them"], 350),
        new("Which agencies take part in 2025?", "list_editions", ["edition", "2025"],
            ["20 agencies beside GACC, 8 named", "Ministry of Commerce", "Lead: General Administration of Customs"], 800),
        new("When does the 2025 campaign end?", "list_editions", [],
            ["about five months from 2025-04-24", "no source states an end day"], 350) { Never = ["2025-09-24"] },
        new("Which measures became nationwide?", "list_follow_ups", ["kind", "replicated-nationwide"],
            ["25 of the 29 measures", "no full list was found", "1, 2, 4, 5, 8, 16, 18, 19 (mapping high)", "11, 12, 17, 24, 27 (mapping medium)", "no evidence of none"], 1_300),
        new("Was the e-signature measure kept?", "list_follow_ups", ["measure", "18"],
            ["Replication decided 2026-01-15", "mapping high", "reliability state media"], 250),
        new("What happened to the visa measure?", "list_follow_ups", ["measure", "business-visas"],
            ["no report known, which is no evidence of none"], 50) { Never = ["not replicated"] },
        new("What exactly does measure 3 say?", "get_measure", ["measure", "3"],
            ["“expand pilot programs for functional integration of bonded oil storage tanks and export supervision warehouses”", "not limited to one", "Chinese original prevails"], 250),
        new("Give me the text on dual certificates for imported cars with its place in the document.", "get_measure", ["measure", "imported-vehicle-dual-certificates", "spans", true],
            ["“broaden the pilot application of \"dual-certificate integration\" for imported motor vehicles”", "["], 400),
        new("List all 29 measures.", "find_measures", [],
            ["1|Lithium battery exports|export|", "29|End-to-end cross-border logistics costs|"], 700),
        new("Is there anything for LCL?", "find_measures", ["text", "LCL"],
            ["\"inspect before loading\" model for export LCL shipments", "[export]"], 100),
        new("Which measures are about air cargo?", "find_measures", ["mode", "air"],
            ["11. Air Silk Road", "16. Air transport of battery-powered goods"], 300),
        new("What is there for Hong Kong?", "find_measures", ["topic", "hong-kong"],
            ["23. One Declaration, Dual Reporting", "27. Cross-border agricultural exports"], 250),
        new("Does it lower tariffs?", "find_measures", ["text", "tariffs"],
            ["No measure of 2025 was found", "no evidence that none concerns it"], 100),
        new("What does it do about logistics efficiency, task 2?", "find_measures", ["task", "logistics-efficiency"],
            ["7 measures", "8|Multimodal transport coordination"], 300),
        new("We export lithium batteries by air from Ningbo to Germany. What concerns us?", "advise_shipment",
            ["flow", "export", "mode", "air", "goods", "lithium batteries", "city", "Ningbo", "destination", "Germany"],
            ["1. Lithium battery exports", "16. Air transport of battery-powered goods", "Ningbo is a pilot city of edition 2025", "Because:"], 500),
        new("B2C parcels, HS 850760, UN 3480, procedure 9610 to Hong Kong: which measures?", "advise_shipment",
            ["flow", "export", "commodity_codes", new[] { "850760" }, "dangerous_goods", new[] { "UN3480" }, "destination", "HK", "supervision_mode", "9610"],
            ["1. Lithium battery exports", "19. Cross-border e-commerce facilitation", "23. One Declaration"], 500),
        new("We import steel. Anything?", "advise_shipment", ["flow", "import", "goods", "steel"],
            ["No measure of 2025 was found to concern this shipment in particular", "Concern every shipment"], 200),
        new("Summarise the announcement.", "get_document", [],
            ["The special campaign will run for 5 months", "Issue Date:2025-04-27", "Chinese original prevails"], 1_150),
    ];

    public static TheoryData<int> Numbers => new(Enumerable.Range(0, Questions.Length));

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Question_is_answered_whole_in_one_call_within_its_ceiling(int number)
    {
        var question = Questions[number];

        var result = await server.CallAsync(question.Tool, question.Arguments);

        result.IsError.Should().NotBe(true, question.Asked);
        result.Text().Should().ContainAll(question.Facts, question.Asked);
        foreach (var misleading in question.Never)
            result.Text().Should().NotContain(misleading, question.Asked);
        result.Tokens().Should().BeLessThanOrEqualTo(question.Ceiling, question.Asked);
    }

    [Fact]
    public async Task Half_of_the_answers_are_short()
    {
        var tokens = new List<int>();
        foreach (var question in Questions)
            tokens.Add((await server.CallAsync(question.Tool, question.Arguments)).Tokens());

        tokens.Should().HaveCount(25);
        tokens.Order().ElementAt(tokens.Count / 2).Should().BeLessThanOrEqualTo(MostTokensInTheMiddle);
    }
}
