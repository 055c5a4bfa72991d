using Initiative.Core.Tests.Query.Blind;
using System.Globalization;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Query;

public sealed class FindTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    public static TheoryData<string> Measures => [.. Catalogue.Measures.Select(static measure => measure.Id.ToString())];

    public static TheoryData<string> Topics => [.. Catalogue.Topics.Select(static topic => topic.Id.ToString())];

    [Theory]
    [MemberData(nameof(Measures))]
    public void Id_title_and_official_words_find_their_measure_first(string id)
    {
        var measure = Catalogue.Measures[MeasureId.Parse(id, null)];

        foreach (var text in new[] { id, measure.Title.English, measure.Quotation.Text, measure.Quotation.Text.ToUpperInvariant() })
            Catalogue.Find(text)[0].Measure.Should().Be(measure, "'{0}' is its own", text);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Name_of_a_topic_finds_a_measure_about_it_first_and_an_alias_all_of_them(string id)
    {
        var topic = Catalogue.Topics[TopicId.Parse(id, null)];

        foreach (var name in new[] { topic.Name.English, topic.Name.Chinese ?? topic.Name.English })
            Catalogue.Find(name)[0].Measure.Topics.Should().Contain(topic, "'{0}' names it", name);
        foreach (var alias in topic.Aliases)
            Catalogue.Find(alias).Select(static match => match.Measure).Should().Contain(topic.Measures, "'{0}' is what people call it", alias);
    }

    [Fact]
    public void Title_of_a_task_finds_its_measures()
    {
        foreach (var task in Catalogue.Tasks)
            Catalogue.Find(task.Title.English).Select(static match => match.Measure).Should().Contain(task.Measures);
    }

    [Fact]
    public void Answers_are_sorted_distinct_and_scored_between_0_and_1()
    {
        foreach (var asked in BlindSet.Questions)
        {
            var matches = Catalogue.Find(asked);

            matches.Select(static match => match.Measure).Should().OnlyHaveUniqueItems();
            matches.Where(static match => match.Score <= 0 || match.Score > 1 || match.IsGeneral).Should().BeEmpty();
            matches.Should().BeInOrder();
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    public void Answers_are_the_same_in_every_culture_and_thread(string culture)
    {
        var expected = BlindSet.Questions.Select(static asked => Text(Edition2025.Catalogue, asked)).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            using var stream = CatalogueJson.OpenEdition2025();
            var other = CatalogueJson.Read(stream);

            BlindSet.Questions.Select(asked => Text(other, asked)).Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        var inParallel = new string[expected.Length];
        Parallel.For(0, expected.Length, i => inParallel[i] = Text(Edition2025.Catalogue, BlindSet.Questions[i]));
        inParallel.Should().Equal(expected);

        static string Text(InitiativeCatalogue catalogue, string asked) =>
            string.Join("; ", catalogue.Find(asked).Select(static match => $"{match} {string.Join(", ", match.Reasons)}"));
    }

    [Trait("Duration", "long")]
    [Fact]
    public void Reasons_show_words_where_they_stand()
    {
        foreach (var asked in BlindSet.Questions)
        {
            foreach (var match in Catalogue.Find(asked))
                match.Should().HaveReasonsInItsQuotation();
        }
    }

    [Theory]
    [InlineData("outbound", MatchField.OfficialWords, "outbound")]
    [InlineData("germplasm exports", MatchField.Flow, "outbound")]
    [InlineData("hubs by rail", MatchField.Mode, "train")]
    [InlineData("Belt and Road", MatchField.OfficialWords, "Belt and Road")]
    [InlineData("Macau", MatchField.Topic, "Macau")]
    [InlineData("e-signature", MatchField.OfficialWords, "e-signatures")]
    [InlineData("efficiency gains", MatchField.Task, "efficiency gains")]
    [InlineData("锂电池", MatchField.Topic, "锂电池")]
    public void Reasons_say_where_the_answer_lies(string text, MatchField field, string words) =>
        Catalogue.Find(text)[0].Reasons.Should().Contain(reason => reason.Field == field && reason.Words == words);

    [Fact]
    public void Conditions_of_a_query_hold_each_and_together()
    {
        foreach (var flow in Enum.GetValues<TradeFlows>())
            Catalogue.Find(new MeasureQuery { Flow = flow }).Should().Equal(static measure => measure, measure => measure.Flows.HasFlag(flow));
        foreach (var mode in Enum.GetValues<TransportModes>())
            Catalogue.Find(new MeasureQuery { Mode = mode }).Should().Equal(static measure => measure, measure => measure.Modes.HasFlag(mode));
        foreach (var action in Catalogue.Measures.Select(static measure => measure.Action).Distinct())
            Catalogue.Find(new MeasureQuery { Action = action }).Should().Equal(static measure => measure, measure => measure.Action == action);
        foreach (var task in Catalogue.Tasks)
            Catalogue.Find(new MeasureQuery { Task = task.Id }).Should().Equal(static measure => measure, measure => measure.Task == task);
        foreach (var topic in Catalogue.Topics)
            Catalogue.Find(new MeasureQuery { Topic = topic.Id }).Should().Equal(static measure => measure, measure => measure.Topics.Contains(topic));
        foreach (var kind in Enum.GetValues<FollowUpKind>())
            Catalogue.Find(new MeasureQuery { FollowUp = kind }).Should().Equal(static measure => measure, measure => measure.FollowUps.Any(followUp => followUp.Kind == kind));
        Catalogue.Find(new MeasureQuery()).Should().HaveCount(Catalogue.Measures.Count);
        Catalogue.Find(new MeasureQuery { Text = "  " }).Should().HaveCount(Catalogue.Measures.Count);

        Catalogue.Find(new MeasureQuery { Text = "inspection", Flow = TradeFlows.Export, Action = "expand" }).Select(static match => match.Measure)
            .Should().Equal(Edition2025.Measures.LclInspectBeforeLoading);
        Catalogue.Find(new MeasureQuery { Text = "batteries", Mode = TransportModes.Air }).Select(static match => match.Measure).Should().Equal(Edition2025.Measures.BatteryGoodsByAir);
        Catalogue.Find(new MeasureQuery { Text = "batteries", Flow = TradeFlows.Import }).Should().BeEmpty();
    }

    [Fact]
    public void What_no_measure_is_about_is_named_where_nothing_answers() =>
        Catalogue.Find("dual-use items export control licence").NotUnderstood.Should().Equal("dual-use items");

    [Theory]
    [InlineData("Single Window Taiwan", 22, "Taiwan")]
    [InlineData("AEO mutual recognition Korea", 25, "Korea")]
    [InlineData("lithium battery exports to Russia", 1, "Russia")]
    [InlineData("lithium battery exports to the US", 1, "the US")]
    [InlineData("cross-border e-commerce from DE", 19, "DE")]
    [InlineData("business visa for Americans", 28, "Americans")]
    [InlineData("台湾 单一窗口", 22, "台湾")]
    [InlineData("LCL from Ningbo to Hamburg", 15, "Ningbo", "Hamburg")]
    [InlineData("road transport to Xinjiang", 10, "Xinjiang")]
    [InlineData("lithium batteries, not to Russia", 1, "Russia")]
    [InlineData("vegetables to Macao", 27)]
    [InlineData("Belt and Road", 14)]
    [InlineData("lithium batteries out of China", 1)]
    [InlineData("please tell us about LCL", 15)]
    public void Place_that_no_measure_states_is_named_and_takes_nothing_away(string text, int first, params string[] ignored)
    {
        var result = Catalogue.Find(text);

        result[0].Measure.Ordinal.Should().Be(first);
        result.IgnoredPlaces.Should().Equal(ignored);
    }

    [Fact]
    public void Group_of_countries_that_the_document_does_not_name_is_not_understood() => Catalogue.Find("ASEAN single window").NotUnderstood.Should().Equal("ASEAN");

    [Theory]
    [InlineData("cross-border RMB settlement")]
    [InlineData("e-CNY for e-commerce")]
    [InlineData("数字人民币 跨境电商")]
    public void Money_is_no_subject_of_a_measure(string text) => Catalogue.Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("bonded bunker fuel oil")]
    [InlineData("保税燃料油")]
    [InlineData("保税油加注")]
    public void Bonded_fuel_is_the_same_in_both_languages(string text)
    {
        var result = Catalogue.Find(text);

        result.Select(static match => match.Measure.Ordinal).Should().Equal(3);
        result.IsPartial.Should().BeFalse();
        result.NotUnderstood.Should().BeEmpty();
    }

    [Fact]
    public void Question_that_is_too_long_to_be_read_whole_is_answered_in_part() =>
        Catalogue.Find(string.Concat(Enumerable.Repeat("lithium batteries ", 5_000)) + "zebra").IsPartial.Should().BeTrue();

    [Fact]
    public void What_was_found_by_a_word_is_not_said_to_be_not_understood() => Catalogue.Find("scooters by air xyzzy").NotUnderstood.Should().Equal("xyzzy");

    [Theory]
    [InlineData("BRICS currency")]
    [InlineData("temu seller penalty")]
    [InlineData("infant formula nutrition label")]
    [InlineData("USD CNH offshore Hong Kong fixing")]
    [InlineData("how to extinguish EV battery below ground")]
    [InlineData("冷藏柜 蔬菜 温度 湿度 设定值")]
    public void Thing_or_place_beside_another_subject_is_no_answer(string text) => Catalogue.Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("flow=EXP, hs=850760", 1)]
    [InlineData("mode: air, goods: lithium batteries", 16)]
    public void Labels_of_fields_are_not_asked_for(string text, int measure)
    {
        var result = Catalogue.Find(text);

        result.Select(static match => match.Measure.Ordinal).Should().Contain(measure);
        result.NotUnderstood.Should().BeEmpty();
    }

    [Theory]
    [InlineData("visa or mastercard fee for paying supplier")]
    [InlineData("hong kong offshore company profits tax")]
    [InlineData("oil painting older than 100 years export permit cultural relics")]
    public void Question_about_something_else_has_no_complete_answer(string text) => Catalogue.Find(text).Should().Match<SearchResult>(static result => result.Count == 0 || result.IsPartial);

    [Theory]
    [InlineData("rates on e-bikes by air", 16)]
    [InlineData("perishables lychee ex CAN to DXB", 27)]
    [InlineData("grey import G-wagen", 5)]
    [InlineData("drug import new model", 7)]
    [InlineData("power bank air freight ex SZX", 16)]
    [InlineData("goji sold as food import", 2)]
    public void Ordinary_words_and_airports_take_nothing_away(string text, int first) => Catalogue.Find(text)[0].Measure.Ordinal.Should().Be(first);

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(static () => Catalogue.Find((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => Catalogue.Find((MeasureQuery)null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("airports and air cargo", 12, new[] { 13, 16 })]
    [InlineData("green trade and e-signatures", 17, new[] { 18 })]
    [InlineData("机场和航空货运", 12, new[] { 13, 16 })]
    public void List_of_things_is_answered_by_what_is_about_any_of_them_best_first(string text, int first, int[] others)
    {
        var result = Edition2025.Catalogue.Find(text);

        result.IsPartial.Should().BeFalse();
        result[0].Measure.Ordinal.Should().Be(first);
        result.Select(static match => match.Measure.Ordinal).Should().Contain(others);
    }

    [Fact]
    public void Verb_of_a_query_is_compared_in_any_case() =>
        Edition2025.Catalogue.Find(new MeasureQuery { Action = "OPTIMIZE" }).Should().HaveSameCount(Edition2025.Catalogue.Find(new MeasureQuery { Action = "optimize" })).And.NotBeEmpty();
}
