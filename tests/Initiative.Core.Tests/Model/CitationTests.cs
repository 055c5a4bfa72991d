namespace Initiative.Core.Tests.Model;

public class CitationTests
{
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
    public void A_follow_up_is_cited_as_our_reading_of_its_source() =>
        Edition2025.Measures.AirSilkRoad.Cite().Where(static citation => citation.Fact == nameof(Measure.FollowUps)).Select(static citation => citation.Note?.English)
            .Should().HaveCount(2).And.OnlyContain(static note => note!.Contains("our reading, with medium confidence"));

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
        followUp.ToString().Should().Be("Among the 25 measures to be replicated nationwide: the inspection model for exported lithium batteries. (confidence of the mapping: medium; source: Xinhuanet, reliability: state-media)", "both grades are always shown, and apart");
    }

    [Fact]
    public void A_follow_up_whose_source_is_not_graded_says_so()
    {
        var catalogue = EditionJson.ReadWith(static root => root["sources"]!.AsArray().Single(static source => (string?)source!["id"] == "cctv-2025-07-06")!.AsObject().Remove("reliability"));
        var followUp = catalogue.Measures[MeasureId.Parse("brics-customs-demonstration-center")].FollowUps[0];

        followUp.SourceReliability.Should().BeNull();
        followUp.ToString().Should().EndWith("source: CCTV, reliability: not graded)");
        followUp.Cite().Select(static citation => citation.Fact).Should().NotContain(nameof(FollowUp.SourceReliability));
    }

    [Fact]
    public void The_edition_can_have_follow_ups_of_its_own()
    {
        var catalogue = EditionJson.ReadWith(static root => root["edition"]!["followUps"] = root["measures"]![0]!["followUps"]!.DeepClone());

        catalogue.Edition.FollowUps.Select(static followUp => followUp.On).Should().Equal(new DateOnly(2025, 7, 14), new DateOnly(2025, 8, 10), new DateOnly(2026, 1, 15), new DateOnly(2026, 3, 16));
    }
}
