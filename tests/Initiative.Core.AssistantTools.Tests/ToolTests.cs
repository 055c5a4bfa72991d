using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ModelContextProtocol;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>What a model gets from the tools, through a real client.</summary>
[Collection(nameof(AssistantServer))]
public sealed partial class ToolTests(AssistantServer server)
{
    private const int MostTokens = 2_500;

    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public async Task Tools_stand_alone_and_are_strict()
    {
        var tools = server.Tools;

        tools.Select(tool => tool.Name).Should().Equal(
            "find_measures", "advise_shipment", "get_measure", "get_city", "list_editions", "list_follow_ups", "get_document");
        foreach (var tool in tools)
        {
            tool.Description.Should().Contain("China").And.ContainAny("2025", "2026").And.ContainAny("customs", "Trade Facilitation", "mainland");
            tool.ProtocolTool.Annotations!.ReadOnlyHint.Should().BeTrue();
            tool.ProtocolTool.Annotations.OpenWorldHint.Should().BeFalse();
            tool.JsonSchema.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
            tool.ProtocolTool.OutputSchema!.Value.GetProperty("type").GetString().Should().Be("object");
            foreach (var argument in tool.JsonSchema.GetProperty("properties").EnumerateObject())
                argument.Value.GetProperty("description").GetString().Should().NotBeNullOrWhiteSpace();
        }
        var find = tools[0].JsonSchema.GetProperty("properties");
        find.GetProperty("topic").GetProperty("enum").EnumerateArray().Select(one => one.GetString()).Should().Equal(Catalogue.Topics.Ids.Select(id => id.ToString()));
        find.GetProperty("mode").GetProperty("enum").GetArrayLength().Should().Be(4);
    }

    [Fact]
    public async Task Tools_and_instructions_stay_within_their_budget()
    {
        // What a model sees has no escapes.
        var options = new JsonSerializerOptions(McpJsonUtilities.DefaultOptions) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var tools = server.Tools.Select(tool => JsonSerializer.Serialize(tool.ProtocolTool, options));

        ((string.Concat(tools).Length + server.Client.ServerInstructions!.Length) / 4).Should().BeLessThanOrEqualTo(MostTokens);
    }

    [Fact]
    public void Instructions_say_what_follows_from_the_campaign()
    {
        server.Client.ServerInstructions.Should().ContainAll("about five months from 2025-04-24 and is over", "no source states an end day", "list_follow_ups", "never mean \"no\"", "Not legal advice",
            "Not held: tariffs, licences, the law in force, other campaigns, cities' and provinces' own measures, which city applies which");
    }

    [Fact]
    public void Only_what_is_there_is_announced()
    {
        var capabilities = server.Client.ServerCapabilities;

        capabilities.Tools!.ListChanged.Should().NotBe(true);
        capabilities.Prompts!.ListChanged.Should().NotBe(true);
        capabilities.Resources!.ListChanged.Should().NotBe(true);
        capabilities.Resources.Subscribe.Should().NotBe(true);
        capabilities.Completions.Should().NotBeNull();
    }

    [Theory]
    [InlineData("find_measures")]
    [InlineData("find_measures", "text", "batteries by air")]
    [InlineData("find_measures", "text", "no such thing")]
    [InlineData("find_measures", "text", "锂电池", "flow", "export")]
    [InlineData("find_measures", "topic", "Hong Kong", "task", "interconnectivity")]
    [InlineData("find_measures", "flow", null, "text", null)]
    [InlineData("advise_shipment")]
    [InlineData("advise_shipment", "flow", "export", "mode", "by air", "goods", "lithium batteries", "city", "宁波", "destination", "Germany")]
    [InlineData("advise_shipment", "city", "Paris", "goods", "steel", "general", true)]
    [InlineData("get_measure", "measure", "air-silk-road")]
    [InlineData("get_measure", "measure", "16", "spans", true)]
    [InlineData("get_city", "city", "Ningbo")]
    [InlineData("get_city", "city", "110000")]
    [InlineData("get_city", "city", "Atlantis")]
    [InlineData("list_editions")]
    [InlineData("list_editions", "edition", "2026", "compare_with", "2025")]
    [InlineData("list_follow_ups")]
    [InlineData("get_document")]
    public async Task Answer_is_as_its_schema_says_and_names_its_source(string tool, params object?[] arguments)
    {
        var result = await server.CallAsync(tool, arguments);

        result.IsError.Should().NotBe(true);
        var description = server.Tools.Single(known => known.Name == tool);
        new Schema(description.ProtocolTool.OutputSchema!.Value).Check(result.StructuredContent!.Value);
        result.Text().Should().Contain("\nSources:\n[1] ");
    }

    [Fact]
    public async Task All_measures_come_in_one_call_with_flow_mode_and_status()
    {
        var result = await server.CallAsync("find_measures");

        result.Ids().Should().Equal(Catalogue.Measures.Ids.Select(id => id.ToString()));
        result.Text().Should().Contain("\n1|Lithium battery exports|export|-|taken as replicated, medium\n").And.Contain("\n21|BRICS Customs Demonstration Center|-|-|implemented, high; replication ?\n")
            .And.Contain("\n22|International Trade Single Window integration|-|-|agreed; replication ?\n").And.Contain("\n29|End-to-end cross-border logistics costs|-|-|?\n");
        result.Tokens().Should().BeLessThan(700);
    }

    [Fact]
    public async Task Every_measure_is_told_with_its_words_and_reports()
    {
        foreach (var measure in Catalogue.Measures)
        {
            var result = await server.CallAsync("get_measure", "measure", measure.Id.ToString());

            result.Text().Should().Contain($"“{measure.Quotation.Text}”");
            if (measure.FollowUps.Count == 0)
                result.Text().Should().Contain("no report known, which is no evidence of none");
            else if (measure.FollowUps.All(report => report.Kind is not (FollowUpKind.ReplicationDecided or FollowUpKind.ReplicatedNationwide)))
                result.Text().Should().Contain("reports surely name 8 and probably 5 more, not this one, so whether it is among them is not known.");
            foreach (var report in measure.FollowUps)
                result.Text().Should().Contain(report.Summary.English).And.Contain(report.Source.Url?.AbsoluteUri ?? report.Source.Number ?? report.Source.Title!);
            result.StructuredContent!.Value.GetProperty("measure").GetProperty("id").GetString().Should().Be(measure.Id.ToString());
        }
    }

    [Theory]
    [InlineData("1", "English title by the catalogue, Chinese as in [2]; no official title is known.")]
    [InlineData("14", "Both titles are the catalogue's own.")]
    public async Task Title_is_never_told_as_official(string measure, string expected)
    {
        (await server.CallAsync("get_measure", "measure", measure)).Text().Should().Contain(expected);
    }

    [Fact]
    public async Task Search_and_advice_are_those_of_the_library()
    {
        var found = await server.CallAsync("find_measures", "text", "batteries by air");
        var advised = await server.CallAsync("advise_shipment", "flow", "Export", "mode", "air freight", "goods", "lithium batteries", "city", "Ningbo", "traits", new[] { "AEO" });

        found.Ids().Should().Equal(Catalogue.Find("batteries by air").Select(match => match.MeasureId.ToString()));
        var advice = Catalogue.Advise(new Shipment { Flow = TradeFlows.Export, Mode = TransportModes.Air, Goods = "lithium batteries", City = "Ningbo", Traits = ["AEO"] });
        advised.Ids().Should().Equal(advice.Matches.Select(match => match.MeasureId.ToString()));
        advised.StructuredContent!.Value.GetProperty("pilotCity").GetString().Should().Be("ningbo");
    }

    [Fact]
    public async Task General_measures_and_spans_come_on_request()
    {
        var without = (await server.CallAsync("advise_shipment", "goods", "steel")).Text();
        var with = (await server.CallAsync("advise_shipment", "goods", "steel", "general", true)).Text();

        without.Should().Contain("Concern every shipment: 22 Single Window integration, 26 port logistics services, 29 end-to-end logistics costs\n").And.NotContain("29. ");
        with.Should().Contain("Concern every shipment:\n22. ").And.Contain("\n29. End-to-end cross-border logistics costs").And.NotContain(", \n");
        (await server.CallAsync("get_measure", "measure", "1")).Text().Should().NotContain("[837..910)");
        (await server.CallAsync("get_measure", "measure", "1", "spans", true)).Text().Should().Contain("[837..910)");
    }

    [Theory]
    [InlineData("Ningbo", "yes: 2023 [1], 2024 [2], 2025 [3], 2026 [4]; not known: 2018,")]
    [InlineData("宁波市", "Ningbo 宁波")]
    [InlineData("330200", "Ningbo 宁波")]
    [InlineData("CNNGB", "Ningbo 宁波")]
    [InlineData("Suzhou", "yes: 2026 [1]; no: 2024 (all 20 named) [2], 2025 (all 25 named) [3]; not known: 2018,")]
    [InlineData("Xi'an", "yes: 2026 [1]; no: 2024")]
    [InlineData("Foshan", "2025 (all 25 named) [2]; not known: 2018, 2019, 2020, 2021 (2 of 8 named), 2022 (1 of 10 named), 2023 (14 of 17 named), 2026 (38 of 45 named) [3].")]
    [InlineData("Changzhou", "No list of pilot cities that is known names Changzhou. By edition: no: 2024 (all 20 named) [1], 2025 (all 25 named) [2]; not known:")]
    [InlineData("Gansu", "No list of pilot cities that is known names a city in Gansu.")]
    [InlineData("Yiwu", "Yiwu is part of Jinhua (GB/T 2260 code 330782); the editions name cities, not counties.")]
    [InlineData("330782", "Yiwu is part of Jinhua")]
    [InlineData("Zhejiang", "Zhejiang 浙江 is a division")]
    [InlineData("Zhejiang Province", "2026: Hangzhou, Ningbo and Jinhua (45 cities, 38 named)")]
    [InlineData("Hong Kong", "lies outside the Chinese mainland")]
    [InlineData("Atlantis", "“Atlantis” was not recognised, which does not say whether it is a pilot city.")]
    [InlineData("CNYTN", "CNYTN was read as Yantian, a port of Shenzhen (UN/LOCODE).")]
    [InlineData("CNNBG", "CNNBG was read as a port of Ningbo (UN/LOCODE).")]
    [InlineData("PVG", "PVG was read as Shanghai Pudong, an airport of Shanghai (IATA).")]
    [InlineData("CNSGH", "CNSGH was read as Shanghai (UN/LOCODE).")]
    [InlineData("Ninbgo", "Did you mean Ningbo 宁波 (yes: 2023 [1]")]
    public async Task City_is_answered_by_edition_and_no_is_an_answer(string city, string expected)
    {
        var result = await server.CallAsync("get_city", "city", city);

        result.IsError.Should().NotBe(true);
        result.Text().Should().Contain(expected);
    }

    [Theory]
    [InlineData("宁坡")]
    [InlineData("Xx")]
    [InlineData("Suzhou")]
    [InlineData("Foshan")]
    public async Task No_other_city_is_suggested_for_two_characters_or_a_known_city(string city)
    {
        (await server.CallAsync("get_city", "city", city)).Text().Should().NotContain("id you mean");
    }

    [Theory]
    [InlineData("No measure of 2025 was recognised as 'paperless'. The document has nothing on paperless handling", "get_measure", "measure", "paperless")]
    [InlineData("It may be one of these: 26 Port logistics services; 29", "list_follow_ups", "measure", "logistics")]
    [InlineData("There is no measure '30'. The measures of 2025 are numbered 1 to 29; find_measures finds them by words.", "get_measure", "measure", "30")]
    [InlineData("The argument 'measure' is missing: Number 1 to 29", "get_measure", "measure", "")]
    [InlineData("The argument 'measure' is missing: Number 1 to 29", "get_measure")]
    [InlineData("The argument 'measure' is missing: Number 1 to 29", "get_measure", "measure", null)]
    [InlineData("The flow 'sideways' was not recognised. Give import or export", "advise_shipment", "flow", "sideways")]
    [InlineData("The mode 'warp' was not recognised. Give sea, rail, road or air", "find_measures", "mode", "warp")]
    [InlineData("Did you mean hong-kong?", "find_measures", "topic", "Hong Kng")]
    [InlineData("The tasks are 1 policy-support, 2 logistics-efficiency,", "find_measures", "task", "?")]
    [InlineData("The edition '1999' is not known here, which does not say that there is none. Known are 2018,", "list_editions", "edition", "1999")]
    [InlineData("Give another edition as 'edition' to compare 2025 with", "list_editions", "compare_with", "2025")]
    [InlineData("There is no argument 'measur'; did you mean 'measure'? The tool 'get_measure' takes measure, spans.", "get_measure", "measur", "x")]
    [InlineData("There is no argument 'x'. The tool 'get_document' takes no argument.", "get_document", "x", 1)]
    [InlineData("The argument 'text' must be a string:", "find_measures", "text", true)]
    [InlineData("The argument 'general' must be true or false:", "advise_shipment", "general", "maybe")]
    [InlineData("The argument 'text' is given twice, once as 'query'.", "find_measures", "text", "a", "query", "b")]
    [InlineData("Give one of replicated-nationwide", "list_follow_ups", "kind", "abolished")]
    public async Task Misunderstanding_is_an_error_that_says_what_to_do(string expected, string tool, params object?[] arguments)
    {
        var result = await server.CallAsync(tool, arguments);

        result.IsError.Should().BeTrue();
        result.Text().Should().Contain(expected);
    }

    [Theory]
    [InlineData("find_measures", "query", "LCL")]
    [InlineData("get_measure", "id", "lcl-inspect-before-loading")]
    [InlineData("get_measure", "number", 15)]
    [InlineData("advise_shipment", "trait", "LCL", "direction", "export")]
    [InlineData("advise_shipment", "traits", "LCL", "flow", "export")]
    public async Task Invented_names_and_forms_of_arguments_are_understood(string tool, params object?[] arguments)
    {
        var result = await server.CallAsync(tool, arguments);

        result.IsError.Should().NotBe(true);
        result.Text().Should().Contain("Inspect before loading for export LCL shipments");
    }

    [Theory]
    [InlineData("lithium-batery-exports", "“lithium-batery-exports” was read as measure 1.")]
    [InlineData("No. 16", "“No. 16” was read as measure 16.")]
    [InlineData("第16项", "“第16项” was read as measure 16.")]
    [InlineData("11 and 12", "“11 and 12” was read as measures 11 and 12.")]
    [InlineData("先查验后装运", "“先查验后装运” was read as measure 15.")]
    [InlineData("推出商务签证便利化政策", "Measure 28 of 29")]
    [InlineData("the measure on cross-border e-commerce", "was read as measure 19.")]
    [InlineData("batteries", "“batteries” was read as measures 1 and 16.")]
    public async Task Measure_is_understood_by_number_or_words_and_the_reading_is_told(string measure, string expected)
    {
        var result = await server.CallAsync("get_measure", "measure", measure);

        result.IsError.Should().NotBe(true);
        result.Text().Should().Contain(expected);
    }

    [Theory]
    [InlineData("Xi'an", "City: Xi'an is none of the 25 pilot cities of 2025; the document ties no measure to a city. Other editions (sources: get_city): yes: 2026; no: 2024 (all 20 named); the others not known.", "2026")]
    [InlineData("Yiwu", "Yiwu is part of Jinhua (GB/T 2260 code 330782); the editions name cities, not counties. Jinhua is none of the 25 pilot cities of 2025", "2026")]
    [InlineData("Changzhou", "City: Changzhou is none of the 25 pilot cities of 2025; the document ties no measure to a city. Other editions (sources: get_city): no: 2024 (all 20 named); the others not known.")]
    [InlineData("Yancheng", "City: Yancheng is a pilot city of 2025; the document ties no measure to a city. Other editions (sources: get_city): yes: 2026 (inferred); no: 2024 (all 20 named)", "2025", "2026")]
    [InlineData("Zhejiang", "City: Zhejiang is a division, not a city; its pilot cities of 2025: Hangzhou and Ningbo.")]
    [InlineData("Atlantis", "Note: 'Atlantis' was not recognised")]
    public async Task City_of_a_shipment_is_told_by_edition(string city, string expected, params string[] editions)
    {
        var result = await server.CallAsync("advise_shipment", "goods", "steel", "city", city);

        result.Text().Should().Contain(expected);
        result.StructuredContent!.Value.GetProperty("cityEditions").EnumerateArray().Select(edition => edition.GetString()).Should().Equal(editions);
    }

    [Theory]
    [InlineData("Suzhou、Wuhan", "Suzhou 苏州 (Jiangsu): yes: 2026; no: 2024, 2025", "Wuhan 武汉 (Hubei): yes: 2026")]
    [InlineData("苏州和武汉", "Suzhou 苏州 (Jiangsu): yes: 2026", "Wuhan 武汉 (Hubei): yes: 2026")]
    [InlineData("Foshan or Atlantis or Ningbo", "names Foshan. By edition: no: 2024, 2025", "“Atlantis” was not recognised", "Ningbo 宁波 (Zhejiang): yes: 2023")]
    [InlineData("Zhejiang, Suzhou", "Zhejiang 浙江 is a division (province), not a city.", "Suzhou 苏州")]
    [InlineData("Ningbo, China", "Ningbo 宁波 (Zhejiang). Pilot city by edition: yes: 2023 [1]")]
    [InlineData("Yantian, Shenzhen", "Shenzhen 深圳 (Guangdong). Pilot city by edition: yes: 2021 [1]")]
    [InlineData("Shenzhen, Guangdong", "Shenzhen 深圳 (Guangdong). Pilot city by edition: yes: 2021 [1]")]
    public async Task Several_cities_are_answered_in_a_line_each_and_one_with_its_district_or_province_is_one(string cities, params string[] expected)
    {
        var result = await server.CallAsync("get_city", "city", cities);

        result.Text().Should().ContainAll(expected);
        Regex.Count(result.Text(), "\nSources:").Should().Be(1);
    }

    [Theory]
    [InlineData("Origin: Brazil, which by itself calls for no measure", "flow", "import", "goods", "beef", "origin", "Brazil")]
    [InlineData("Origin: Brazil, which by itself calls for no measure", "flow", "import", "goods", "beef", "country_of_origin", "巴西")]
    [InlineData("Origin: BR, which by itself calls for no measure", "flow", "import", "goods", "beef", "from", "BR")]
    [InlineData("Origin: Brazil, which by itself calls for no measure", "flow", "import", "goods", "beef from Brazil")]
    [InlineData("Origin: Brazil, which by itself calls for no measure", "flow", "import", "goods", "beef", "traits", new[] { "from Brazil" })]
    [InlineData("Origin: Brazil, a BRICS country, which by itself calls for no measure", "flow", "import", "goods", "beef", "traits", new[] { "BRICS country Brazil" })]
    [InlineData("Origin: a BRICS country, which by itself calls for no measure", "flow", "import", "goods", "beef", "origin", "a BRICS country")]
    [InlineData("“Brazil” lies abroad and was read as the origin of this import.", "flow", "import", "goods", "beef", "destination", "Brazil")]
    [InlineData("lies abroad, so the shipment was read as an import; state the flow if it is none.", "goods", "beef", "origin", "Brazil")]
    [InlineData("The origin “Brazil” lies abroad, which does not fit an export; it was not used.", "flow", "export", "goods", "steel", "origin", "Brazil")]
    [InlineData("The origin “Shanghai” lies in China, which does not fit an import; check the flow.", "flow", "import", "goods", "beef", "origin", "Shanghai")]
    [InlineData("'Atlantis' was not recognised", "flow", "import", "goods", "beef", "origin", "Atlantis")]
    public async Task Origin_is_told_and_calls_for_no_measure_by_itself(string expected, params object?[] arguments)
    {
        var result = await server.CallAsync("advise_shipment", arguments);

        result.IsError.Should().NotBe(true);
        result.Text().Should().Contain(expected).And.Contain("No measure of 2025 was found to concern this shipment in particular.\n");
    }

    [Theory]
    [InlineData("23. One Declaration, Dual Reporting", "flow", "import", "goods", "seafood", "origin", "Hong Kong")]
    [InlineData("21. BRICS Customs Demonstration Center", "flow", "import", "goods", "beef from BRICS country Brazil", "traits", new[] { "BRICS customs demonstration center" })]
    [InlineData("The origin “Ningbo” was read as the city.\nCity: Ningbo is a pilot city", "flow", "export", "goods", "steel", "origin", "Ningbo")]
    [InlineData("The destination “Tianjin” was read as the city.\nCity: Tianjin is a pilot city", "flow", "import", "goods", "steel", "destination", "Tianjin")]
    [InlineData("The origin “Ningbo” was not used: the city is “Shenzhen”.", "flow", "export", "goods", "steel", "origin", "Ningbo", "city", "Shenzhen")]
    [InlineData("City: CNYTN was read as Yantian, a port of Shenzhen (UN/LOCODE). Shenzhen is a pilot city", "goods", "steel", "city", "CNYTN")]
    public async Task Ends_of_a_shipment_are_read_for_what_they_are(string expected, params object?[] arguments)
    {
        (await server.CallAsync("advise_shipment", arguments)).Text().Should().Contain(expected);
    }

    [Theory]
    [InlineData("Ministry of Finance", "Ministry of Finance 财政部 is named for 2023 [2], 2024 [3] and 2025 [1].")]
    [InlineData("NDRC and MIIT", "Ministry of Industry and Information Technology 工业和信息化部 is named for 2024 [3] and 2026 [4].")]
    [InlineData("GACC", "General Administration of Customs 海关总署 leads the campaign of 2025 [1].")]
    [InlineData("国家税务总局", "State Taxation Administration is named for no edition. 12 of the 20 agencies of 2025 are not named [1]")]
    [InlineData("Did the Ministry of Culture and Tourism take part?", "Ministry of Culture and Tourism is named for no edition.")]
    [InlineData("STA tax refund", "The document has nothing on taxes")]
    [InlineData("lithium batteries, which departments", "1. Lithium battery exports")]
    public async Task Agency_is_answered_by_edition_and_its_name_asks_for_no_subject(string text, string expected)
    {
        var result = await server.CallAsync("find_measures", "text", text);

        result.Text().Should().Contain(expected).And.Contain("The document ties no measure to an agency");
        if (!text.Contains("tax ", StringComparison.Ordinal))
            result.Text().Should().NotContain("nothing on taxes");
    }

    [Fact]
    public async Task Part_of_an_edition_comes_alone_and_an_unknown_part_is_refused()
    {
        (await server.CallAsync("list_editions", "edition", "2025", "about", "agencies")).Text().Should().Contain("8 named").And.NotContain("Launched").And.NotContain("25 cities");
        (await server.CallAsync("list_editions", "about", "period")).Text().Should().Contain("Launched 2025-04-24").And.NotContain("agencies");
        (await server.CallAsync("list_editions", "edition", "2024", "about", "aims")).Text().Should().Be("Edition 2024.\nThe aims of 2024 are not known.\n");
        (await server.CallAsync("list_editions", "about", "weather")).Text().Should().Be("There is no part 'weather' of an edition. Give one of dates, figures, cities, agencies, aims, or leave 'about' out.");
    }

    [Fact]
    public async Task Certificates_that_are_told_for_measure_5_are_words_of_the_vocabulary_and_not_of_the_document()
    {
        string[] words = ["certificate of import of goods", "货物进口证明书", "vehicle accompanying inspection sheet", "随车检验单"];

        (await server.CallAsync("get_measure", "measure", "5")).Text().Should().ContainAll(words);
        foreach (var word in words)
        {
            Catalogue.Find(word).Parts.SelectMany(part => part.Topics).Select(topic => topic.Id.ToString()).Should().Contain("dual-certificate-integration");
            AbsentSubject.Contains(Catalogue.Sources[0].Text!, word).Should().BeFalse(word);
        }
    }

    /// <summary>Publishers whose names stand in answers only as sources; others are cities or the customs themselves.</summary>
    private static readonly string[] Publishers =
        ["Xinhua ", "Xinhuanet", "CCTV", "Bastille Post", "China Customs magazine", "China News Service", "Legal Daily", "Global Times", "Workers' Daily", "Fujairah Updates", "e-to-china.com", "World Customs Organization", "new-omni"];

    private static IEnumerable<(string Tool, object?[] Arguments)> Calls()
    {
        foreach (var question in Questions.All)
            yield return (question.Tool, question.Arguments);
        foreach (var id in EditionHistory.BuiltIn.Editions.Ids.Select(id => id.ToString()))
        {
            yield return ("list_editions", ["edition", id]);
            foreach (var about in new[] { "dates", "figures", "cities", "agencies" })
                yield return ("list_editions", ["edition", id, "about", about]);
            if (id != "2025")
                yield return ("list_editions", ["edition", "2025", "compare_with", id]);
        }
        foreach (var id in Catalogue.Measures.Ids.Select(id => id.ToString()))
        {
            yield return ("get_measure", ["measure", id]);
            yield return ("list_follow_ups", ["measure", id]);
        }
    }

    [Fact]
    public async Task Every_source_that_an_answer_refers_to_is_listed_below_it_with_its_reliability_and_where_it_was_read()
    {
        foreach (var (tool, arguments) in Calls())
        {
            var text = (await server.CallAsync(tool, arguments)).Text();
            var because = $"{tool} {string.Join(' ', arguments)}";
            var parts = text.Split("\nSources:\n") is [var told, var list] ? [told, list] : new[] { text, "" };
            var lines = parts[1].Split('\n').Where(line => line.StartsWith('[')).ToList();
            lines.Where(line => !Source().IsMatch(line)).Should().BeEmpty(because);
            Number().Matches(parts[0]).Select(match => int.Parse(match.ValueSpan[1..^1], CultureInfo.InvariantCulture)).Where(number => number > lines.Count).Should().BeEmpty(because);
            foreach (var publisher in Publishers.Where(publisher => parts[0].Contains(publisher, StringComparison.Ordinal)))
                parts[1].Should().Contain(publisher, because);
        }
    }

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\[[0-9]+\] .+ \((authority|state media|publication|standard|weak)\)(, (reprint at )?https?://|, “|\. )")]
    private static partial Regex Source();

    [Fact]
    public void Neither_the_document_nor_a_topic_has_a_word_of_an_absent_subject()
    {
        foreach (var word in AbsentSubject.All.SelectMany(subject => subject.Words))
            AbsentSubject.Contains(Catalogue.Sources[0].Text!, word).Should().BeFalse(word);
        foreach (var name in Catalogue.Topics.SelectMany(topic => topic.Aliases.Append(topic.Name.English).Append(topic.Name.Chinese)).OfType<string>())
            AbsentSubject.In(name).Should().BeEmpty(name);
    }

    [Fact]
    public async Task Replication_is_never_told_with_a_day_on_which_it_happened()
    {
        string[] answers = [(await server.CallAsync("list_follow_ups")).Text(), (await server.CallAsync("get_measure", "measure", "1")).Text()];

        foreach (var answer in answers)
            answer.Should().NotContainAny("eplicated nationwide 2026-", "eplication decided 2026-").And.Contain("reported 2026-03-16");
    }

    [Fact]
    public async Task Status_says_which_report_names_the_measure_and_which_only_counts() =>
        (await server.CallAsync("find_measures", "text", "e-signatures")).Text().Should().Contain("named as to be replicated [2], taken as replicated (inferred) [3]").And.Contain("; a count that names no measure");

    [Fact]
    public async Task City_is_told_with_the_source_that_names_it() =>
        (await server.CallAsync("get_city", "city", "Dongguan")).Text().Should().Contain("2023: [1] It names twelve: all but Shenzhen and Dongguan. [5] It names Shenzhen and Dongguan");

    [Fact]
    public async Task Letters_within_a_word_of_the_document_are_not_said_to_be_in_it() =>
        (await server.CallAsync("find_measures", "text", "AI")).Text().Should().NotContain("The document has it").And.Contain("(not a word of the document)");

    [Fact]
    public async Task Advice_does_not_repeat_what_was_said_of_the_shipment()
    {
        var result = await server.CallAsync("advise_shipment", "goods", new string('x', 8_000));

        result.Text().Length.Should().BeLessThan(2_000);
        result.StructuredContent!.Value.GetRawText().Length.Should().BeLessThan(20_000);
    }

    [Fact]
    public async Task Excerpt_is_cut_between_text_elements()
    {
        var result = await server.CallAsync("get_city", "city", new string('x', 59) + "😀😀");

        result.Text().Should().Contain($"“{new string('x', 59)}…”").And.NotContain("\uD83D\u2026");
    }

    [Fact]
    public async Task Hostile_arguments_are_answered_and_the_server_goes_on()
    {
        string[] texts = [new('x', 8_000), string.Concat(Enumerable.Repeat("锂电池 \"\\\r\n\0", 800)), "\uFFFD\u202E'; DROP TABLE measures; --", "{{\"a\":", " "];
        foreach (var text in texts)
        {
            (await server.CallAsync("find_measures", "text", text)).Text().Length.Should().BeLessThan(10_000);
            (await server.CallAsync("advise_shipment", "goods", text, "city", text, "destination", text, "traits", new[] { text, null })).IsError.Should().NotBe(true);
            (await server.CallAsync("get_measure", "measure", text)).Text().Length.Should().BeLessThan(1_000);
            (await server.CallAsync("get_city", "city", text)).Text().Length.Should().BeLessThan(3_000);
            (await server.CallAsync("advise_shipment", "flow", text)).Text().Length.Should().BeLessThan(3_000);
        }
        (await server.CallAsync("get_measure", "measure", "1")).IsError.Should().NotBe(true);
    }
}
