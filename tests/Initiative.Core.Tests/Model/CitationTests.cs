using System.Globalization;

namespace Initiative.Core.Tests.Model;

public class CitationTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    [Theory]
    [InlineData("new-omni-replication", "25项跨境贸易便利化措施在全国推广（机器翻译报道），发布者不详，2026-01-15 (new-omni-replication)")]
    [InlineData("gacc-letter-2025-17", "海关总署关于复制推广2024年促进跨境贸易便利化专项行动改革措施的函，署岸函〔2025〕17号，海关总署，未注明日期 (gacc-letter-2025-17)")]
    public void A_source_in_chinese_says_what_of_it_is_not_known(string id, string text)
    {
        var source = EditionHistory.BuiltIn.Sources[SourceDocumentId.Parse(id)];

        source.TextFor(Chinese).Should().Be(text);
        source.TextFor(CultureInfo.InvariantCulture).Should().Be(source.ToString());
    }

    [Fact]
    public void A_follow_up_in_chinese_says_that_it_is_inferred() =>
        Edition2025.Measures.LithiumBatteryExports.FollowUps[^1].TextFor(Chinese).Should().EndWith("可靠程度：官方媒体；推断）").And.NotContainAny("reliability", "source");

    [Fact]
    public void A_chinese_title_from_a_later_source_says_that_it_is_later()
    {
        Edition2025.Measures.EAuthenticationRecognition.Cite().Single(static citation => citation.Fact == "Title.Chinese").Note!.Chinese.Should().Contain("晚于文件");
        Edition2025.Measures.SmartCustomsPlatform.Cite().Single(static citation => citation.Fact == "Title.Chinese").Note!.Chinese.Should().NotContain("晚于文件");
    }

    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public void A_citation_with_words_shows_them()
    {
        var duration = Catalogue.Edition.Citations.Single(static citation => citation.Fact == nameof(Edition.DurationMonths));

        duration.Source.Should().BeSameAs(Catalogue.Sources[0]);
        duration.Quotation!.Text.Should().Be("will run for 5 months");
        duration.Note.Should().BeNull();
        duration.ToString().Should().StartWith("DurationMonths: \"will run for 5 months\", General Administration").And.EndWith("(gacc-2025-04-27)");
    }

    [Fact]
    public void A_citation_of_a_source_without_text_has_no_words()
    {
        var launch = Catalogue.Edition.Citations.Single(static citation => citation.Fact == nameof(Edition.LaunchedOn));

        launch.Source!.Text.Should().BeNull();
        launch.Quotation.Should().BeNull();
        launch.ToString().Should().Be("LaunchedOn: Chinese vice premier stresses advancing cross-border trade facilitation, Xinhua, 2025-04-25 (xinhua-launch-2025)");
    }

    [Fact]
    public void A_citation_of_what_is_ours_names_no_source_and_says_so()
    {
        var title = Edition2025.Measures.LithiumBatteryExports.Cite().Single(static citation => citation.Fact == nameof(Measure.Title));

        (title.Source, title.SourceId, title.Quotation).Should().Be((null, null, null));
        title.Note!.English.Should().Be("Ours.");
        title.ToString().Should().Be("Title: Ours.");
        title.Subject.Should().BeSameAs(Edition2025.Measures.LithiumBatteryExports);
    }

    [Fact]
    public void A_citation_of_the_edition_names_it_as_its_subject() =>
        Catalogue.Edition.Citations.Should().OnlyContain(static citation => ReferenceEquals(citation.Subject, Catalogue.Edition));

    [Fact]
    public void Evidence_is_cited_with_its_own_words()
    {
        var citations = Edition2025.Measures.LithiumBatteryExports.Cite();

        citations.Where(static citation => citation.Fact == nameof(Measure.Topics)).Select(static citation => citation.Quotation!.Text).Should().Equal("lithium battery", "inspection", "supervision");
        citations.Single(static citation => citation.Fact == nameof(Measure.Flows)).Quotation!.Spans[0].Should().Be(Edition2025.Measures.LithiumBatteryExports.Evidence[0].Span);
    }

    [Fact]
    public void A_follow_up_is_cited_as_our_reading_of_its_source_and_an_inference_as_a_less_sure_one() =>
        Edition2025.Measures.AirSilkRoad.Cite().Where(static citation => citation.Fact == nameof(Measure.FollowUps)).Select(static citation => citation.Note?.English)
            .Should().Equal("That this measure is meant is our reading, with medium confidence.", "That this measure is meant is our reading, with low confidence.");

    [Fact]
    public void A_launch_day_that_is_not_known_is_absent_and_not_cited()
    {
        var catalogue = EditionJson.ReadWith(static root => root["edition"]!.AsObject().Remove("launchedOn"));

        catalogue.Edition.LaunchedOn.Should().BeNull();
        catalogue.Edition.Citations.Select(static citation => citation.Fact).Should().NotContain(nameof(Edition.LaunchedOn));
    }

    [Fact]
    public void A_follow_up_without_a_day_says_none()
    {
        var catalogue = EditionJson.ReadWith(static root =>
        {
            root["measures"]![0]!["followUps"]![2]!.AsObject().Remove("on");
            root["measures"]![0]!["followUps"]![2]!["confidence"] = "medium";
        });
        var followUp = catalogue.Measures[0].FollowUps[2];

        followUp.On.Should().BeNull();
        followUp.Confidence.Should().Be(Confidence.Medium);
        followUp.Source.Should().BeSameAs(catalogue.Sources[SourceDocumentId.Parse("news-cn-replication")]);
        followUp.ToString().Should().Be("Among the 25 measures to be replicated nationwide: the inspection model for exported lithium batteries. (confidence of the mapping: medium; source: Xinhuanet, 2026-01-19, reliability: state-media)", "both grades are always shown, and apart");
    }

    [Fact]
    public void A_follow_up_whose_source_is_not_graded_says_so()
    {
        var catalogue = EditionJson.ReadWith(static root => root["sources"]!.AsArray().Single(static source => (string?)source!["id"] == "cctv-2025-07-06")!.AsObject().Remove("reliability"));
        var followUp = catalogue.Measures[MeasureId.Parse("brics-customs-demonstration-center")].FollowUps[0];

        followUp.SourceReliability.Should().BeNull();
        followUp.ToString().Should().EndWith("source: CCTV, 2025-07-06, reliability: not graded)");
        followUp.TextFor(Chinese).Should().Be("2025-07-06：金砖国家海关示范中心在厦门启用。（把握程度：高；来源：中央电视台，2025-07-06，可靠程度：未评级）");
        followUp.Cite().Select(static citation => citation.Fact).Should().NotContain(nameof(FollowUp.SourceReliability));
    }

    [Fact]
    public void The_edition_can_have_follow_ups_of_its_own()
    {
        var catalogue = EditionJson.ReadWith(static root => root["edition"]!["followUps"] = root["measures"]![0]!["followUps"]!.DeepClone());

        catalogue.Edition.FollowUps.Select(static followUp => followUp.On).Should().Equal(new DateOnly(2025, 7, 14), new DateOnly(2025, 8, 10), new DateOnly(2026, 1, 15), new DateOnly(2026, 3, 16));
    }
}
