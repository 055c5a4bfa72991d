using System.Text.RegularExpressions;

namespace Initiative.Core.Atlas.Tests;

public sealed partial class FactsOnPagesTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Theory]
    [InlineData("/measures/lithium-battery-exports")]
    [InlineData("/sources")]
    [InlineData("/zh/sources")]
    [InlineData("/zh/cities/ningbo")]
    public async Task Facts_are_called_by_plain_names(string path) =>
        (await app.TextAsync(path)).Should().NotContainAny("FollowUps.On", "StatusConfidence", ">BodyCount", ">Stated.", "Name.English", ">DivisionCode");

    [Fact]
    public async Task Edition_before_which_nothing_is_known_says_so_once() =>
        Unknown().Count(await app.TextAsync("/cities/in-2024")).Should().BeLessThan(2);

    [Fact]
    public async Task Outcomes_show_source_reliability_and_confidence_apart_and_the_unknown_ones()
    {
        var html = await app.TextAsync("/outcomes");

        H1().Count(html).Should().Be(1);
        foreach (var measure in Catalogue.Measures)
            html.Should().Contain($"href=\"/measures/{measure.Id}\"");
        Unknown().Count(html).Should().Be(Catalogue.Measures.Count(static measure => measure.FollowUps.Count == 0));
        html.Should().Contain("Confidence</th>").And.Contain("Reliability</th>").And.Contain("Who names or reports it</th>").And.Contain("What the inference rests on</th>").And.Contain("href=\"/api/outcomes.csv\"");
    }

    [Theory]
    [InlineData("/measures/drug-imports", "At least 12 of these 25 are among the 16 measures", "12 if all 5 that are probably named are meant, more if not")]
    [InlineData("/zh/measures/drug-imports", "至少有12项在未被点名的16项措施之中", "则恰为12项，否则更多")]
    [InlineData("/zh/", "明确点名8项，另有5项可能被点名", "其余16项中至少还有12项")]
    [InlineData("/outcomes", "surely name 8 of them and probably 5 more", "the status of the other 13 is not known")]
    [InlineData("/zh/outcomes", "明确点名8项，另有5项可能被点名", "12项完全没有报道")]
    [InlineData("/zh/sources", "未被选中的是哪4项", "12项完全没有报道")]
    public async Task How_many_of_those_to_be_replicated_are_not_named_is_said_as_a_lower_bound(string path, string bound, string explained) =>
        (await app.TextAsync(path)).Should().Contain(bound).And.Contain(explained);

    [Theory]
    [InlineData("/outcomes", "publisher not known", "Weak")]
    [InlineData("/zh/outcomes", "发布者不详", "弱")]
    public async Task Outcome_of_which_only_a_weak_source_names_the_measure_shows_it_beside_who_counts_it(string path, string publisher, string grade)
    {
        var html = await app.TextAsync(path);
        var row = html[html.IndexOf("/measures/agricultural-exports", StringComparison.Ordinal)..];
        row = row[..row.IndexOf("</tr>", StringComparison.Ordinal)];

        row.Should().Contain("new-omni.com").And.Contain(publisher).And.Contain($">{grade}<").And.Contain("10100.com").And.ContainAny("an inference", "推断");
    }

    [Theory]
    [InlineData("/sources", "publisher not known", "not dated", "津商岸服〔2025〕4号", "Read in a reprint")]
    [InlineData("/zh/sources", "发布者不详", "未注明日期", "津商岸服〔2025〕4号", "所读为10100.com的转载件")]
    public async Task Source_says_what_of_it_is_not_known_its_number_its_note_and_whose_its_title_is(string path, params string[] said)
    {
        var html = await app.TextAsync(path);

        html.Should().ContainAll(said);
        html.Should().ContainAny("Title: ours.", "题名：本站所拟。");
        Regex.Count(html, said[1]).Should().BeGreaterThanOrEqualTo(EditionHistory.BuiltIn.Sources.Count(static source => source.IssuedOn is null));
    }

    [Fact]
    public async Task Sentence_of_ours_on_the_end_stands_apart_from_the_words_of_the_source()
    {
        var html = await app.TextAsync("/zh/sources");
        var row = html[html.IndexOf("id=\"fact-Ends\"", StringComparison.Ordinal)..];
        row = row[..row.IndexOf("</tr>", StringComparison.Ordinal)];

        row.Should().Contain("data-label=\"本站表述\">自2025年4月24日起约五个月，现已结束").And.Contain("data-label=\"来源文字（英文译本）\"><a href=\"/zh/document#fact-Ends\"><q lang=\"en\">will run for 5 months</q>");
    }

    [Fact]
    public async Task Figures_of_the_editions_that_are_derived_or_disputed_are_marked_where_they_stand()
    {
        var html = await app.TextAsync("/zh/editions");

        html.Should().Contain("截至2023年共有83项（推算）措施，其中到2026年3月16日时56项（推算）已在全国复制推广").And.Contain("来源不一致").And.Contain("与此不一致").And.Contain("牵头部门");
        Regex.Count(html, "与此不一致").Should().Be(1, "only of 2021 a source disagrees");
        (await app.TextAsync("/editions")).Should().Contain("83 (derived) measures in all; 56 (derived) of them had been replicated nationwide by 16 March 2026");
    }

    [Fact]
    public async Task Day_of_the_event_is_told_apart_from_the_day_of_the_source() =>
        (await app.TextAsync("/measures/lcl-inspect-before-loading")).Should().Contain("25 August 2025").And.Contain("The source is dated 16 December 2025.");

    [Theory]
    [InlineData("/zh/measures/e-authentication-recognition", "探索 <q lang=\"en\">explore</q>")]
    [InlineData("/zh/measures/multimodal-transport", "多式联运，未写明具体方式")]
    [InlineData("/zh/measures/bonded-oil-storage-integration", "中文标题采用该来源的用语，而非文件原文")]
    [InlineData("/zh/measures/drug-imports", "简短标题为本站所拟")]
    [InlineData("/zh/", "?goods=%E9%94%82%E7%94%B5%E6%B1%A0")]
    public async Task Chinese_page_says_in_chinese_what_can_be_ours(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [Fact]
    public async Task Citation_has_the_address_of_the_translation_and_says_what_is_inferred()
    {
        (await app.TextAsync("/zh/measures/lithium-battery-exports")).Should().Contain("https://cceeccic.org/628057222.html（措施序号1").And.Contain("译文网页的日期").And.Contain("（推断）。依据：");
    }

    [Theory]
    [InlineData("/measures/air-silk-road", "<p><strong>Taken as replicated nationwide, confidence low</strong> (an inference)</p>")]
    [InlineData("/zh/measures/air-silk-road", "<p><strong>视为已在全国复制推广，把握程度：低</strong>（推断）</p>")]
    [InlineData("/measures/one-declaration-dual-reporting", "<p><strong>Put into practice</strong></p>")]
    [InlineData("/measures", "Taken as replicated nationwide, confidence medium</span>")]
    [InlineData("/outcomes", "Taken as replicated nationwide, confidence medium (an inference)</td>")]
    [InlineData("/zh/outcomes", "视为已在全国复制推广，把握程度：中（推断）</td>")]
    public async Task Status_has_the_same_words_on_every_page(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [Theory]
    [InlineData("/cities", "25 cities, all of them named. Of those named, 20 stayed from 2024 and 5 joined.")]
    [InlineData("/cities/in-2026", "45 cities. 38 of them are known by name; no source that was found names the other 7.")]
    [InlineData("/zh/cities", "共25个城市，全部列名。")]
    public async Task Cities_are_counted_in_short_sentences(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [Theory]
    [InlineData("/outcomes", "25 Cross border Trade Facilitation Measures Promoted Nationwide</a> (publisher not known, 15 January 2026).")]
    [InlineData("/zh/outcomes", "（发布者不详，2026年1月15日）。")]
    [InlineData("/editions", "Derived from: ")]
    [InlineData("/zh/editions", "推算自：")]
    public async Task What_a_source_lacks_and_what_is_derived_is_said_where_it_stands(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [Fact]
    public async Task Every_fact_has_a_name_in_chinese()
    {
        var facts = (await app.JsonAsync("/api/facts")).AsArray().Select(static fact => fact!["fact"]!.GetValue<string>()).Distinct();

        facts.Where(static fact => Terms.Fact(Language.Chinese, fact).All(char.IsAscii)).Should().BeEmpty();
    }

    [Fact]
    public async Task Cities_of_2026_say_who_joined_who_stayed_and_how_many_are_not_named()
    {
        var html = await app.TextAsync("/cities/in-2026");

        Regex.Count(html, "<span class=\"state joined\">").Should().Be(13);
        Regex.Count(html, "<span class=\"state\">").Should().Be(25);
        html.Should().Contain("7 not named");
    }

    [Theory]
    [InlineData("/?goods=power+banks")]
    [InlineData("/measures")]
    [InlineData("/measures/lithium-battery-exports")]
    [InlineData("/tasks/policy-support")]
    [InlineData("/topics/lithium-batteries")]
    [InlineData("/outcomes")]
    public async Task Tag_that_is_an_inference_is_explained_on_its_page(string path) =>
        (await app.TextAsync(path)).Should().Contain("Taken as replicated nationwide").And.Contain("“Taken as replicated” is an inference");

    [Fact]
    public async Task Cities_of_an_edition_say_who_joined_where_that_is_known()
    {
        (await app.JsonAsync("/api/history/editions/2026/cities")).AsArray().Count(static city => city!["change"]!.GetValue<string>() == "joined").Should().Be(13);
        (await app.JsonAsync("/api/history/editions/2024/cities")).AsArray().Should().OnlyContain(static city => city!["change"] == null);
    }

    [Fact]
    public async Task First_paragraph_on_outcomes_names_the_sources_of_its_number_with_their_days()
    {
        var first = FirstLead().Match(await app.TextAsync("/outcomes")).Value;

        foreach (var fact in EditionHistory.BuiltIn.Editions[Catalogue.Edition.Id].Cite().Where(static citation => citation.Fact == nameof(KnownEdition.ReplicatedMeasures)))
        {
            var source = EditionHistory.BuiltIn.Sources[fact.SourceId!.Value];
            first.Should().Contain($"href=\"{source.Url!.OriginalString}\"").And.Contain(source.IssuedOn!.Value.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("/zh/document")]
    [InlineData("/zh/measures/drug-imports")]
    [InlineData("/zh/sources")]
    public async Task Chinese_pages_say_that_the_original_is_not_here(string path) =>
        (await app.TextAsync(path)).Should().Contain("未收录中文原文");

    [GeneratedRegex("<h1")]
    private static partial Regex H1();

    [GeneratedRegex("<p class=\"lead\">.*?</p>")]
    private static partial Regex FirstLead();

    [GeneratedRegex("<tr class=\"unknown\">")]
    private static partial Regex Unknown();
}
