namespace Initiative.Core.Tests.Data;

public class FollowUpDataTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    // By ordinal, as the published reports allow: high where one plainly speaks of the measure, medium where it may.
    private static readonly Dictionary<int, (Confidence Confidence, string Source)> Reported = new()
    {
        [1] = (Confidence.High, "news-cn-replication"),
        [2] = (Confidence.High, "news-cn-replication"),
        [4] = (Confidence.High, "news-cn-replication"),
        [5] = (Confidence.High, "news-cn-replication"),
        [8] = (Confidence.High, "bastille-post-replication"),
        [11] = (Confidence.Medium, "bastille-post-replication"),
        [12] = (Confidence.Medium, "bastille-post-replication"),
        [16] = (Confidence.High, "news-cn-replication"),
        [17] = (Confidence.Medium, "news-cn-replication"),
        [18] = (Confidence.High, "news-cn-replication"),
        [19] = (Confidence.High, "bastille-post-replication"),
        [24] = (Confidence.Medium, "bastille-post-replication"),
        [27] = (Confidence.Medium, "new-omni-replication"),
    };

    [Fact]
    public void Measures_have_the_follow_ups_that_are_reported_and_no_others() =>
        Catalogue.Measures.Where(static measure => measure.FollowUps.Count > 0).Select(static measure => measure.Ordinal)
            .Should().Equal(Reported.Keys.Order(), "of the other measures nothing is known, and nothing is guessed");

    [Fact]
    public void Each_follow_up_is_graded_and_sourced_as_reported()
    {
        foreach (var (ordinal, expected) in Reported)
        {
            Catalogue.Measures[ordinal - 1].FollowUps.Where(static followUp => followUp.On >= new DateOnly(2026, 1, 1))
                .Select(static followUp => (followUp.Kind, followUp.On, Source: followUp.SourceId.ToString(), followUp.Confidence))
                .Should().Equal(
                    [(FollowUpKind.ReplicationDecided, new DateOnly(2026, 1, 15), expected.Source, expected.Confidence), (FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 3, 16), "article-10100-2026", expected.Confidence)],
                    "the replication of measure {0} was decided first and counted later",
                    ordinal);
        }
    }

    [Fact]
    public void The_State_Council_speaks_of_one_measure_by_its_own_words() =>
        Catalogue.Measures.SelectMany(static measure => measure.FollowUps.Select(followUp => (measure.Ordinal, followUp.On))).Where(static pair => pair.On < new DateOnly(2026, 1, 1))
            .Should().Equal([(8, new DateOnly(2025, 12, 31))]);

    [Fact]
    public void The_edition_says_that_25_were_to_be_replicated_and_that_their_list_is_not_known()
    {
        Catalogue.Edition.FollowUps.Select(static followUp => (followUp.Kind, followUp.On, Source: followUp.SourceId.ToString(), followUp.Confidence)).Should().Equal(
            (FollowUpKind.ReplicationDecided, new DateOnly(2025, 12, 31), "people-cn-state-council-2025", Confidence.High),
            (FollowUpKind.ReplicationDecided, new DateOnly(2026, 1, 15), "bastille-post-replication", Confidence.High),
            (FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 3, 16), "article-10100-2026", Confidence.High));
        Catalogue.Edition.FollowUps[0].Summary.Should().EndWith("It named no number.");
        Catalogue.Edition.FollowUps[1].Summary.Should().EndWith("the full list was not found.");
    }

    [Fact]
    public void The_day_of_a_follow_up_rests_on_the_announcement_even_where_another_report_names_the_measure()
    {
        var citations = Edition2025.Measures.LithiumBatteryExports.FollowUps[0].Cite();

        citations.Single(static citation => citation.Fact == nameof(FollowUp.Kind)).SourceId.ToString().Should().Be("news-cn-replication");
        citations.Single(static citation => citation.Fact == nameof(FollowUp.On)).SourceId.ToString().Should().Be("bastille-post-replication");
    }

    [Fact]
    public void A_report_that_may_belong_to_either_of_two_measures_says_so()
    {
        Catalogue.Measures[10].FollowUps[0].Summary.Should().Contain(Catalogue.Measures[11].Title);
        Catalogue.Measures[11].FollowUps[0].Summary.Should().Contain(Catalogue.Measures[10].Title);
    }

    [Fact]
    public void Every_source_is_cited_by_something()
    {
        var cited = PublicSurface.Reach(Catalogue)
            .Select(static part => part.Value switch
            {
                Quotation quotation => [quotation.Document],
                Citation { Source: { } source } => [source],
                FollowUp followUp => [followUp.Source],
                TopicCode code => [code.Source],
                CityCode code => [code.Source],
                CodeStandards standards => [standards.DivisionCodes, standards.IsoCodes, standards.Locations],
                _ => Array.Empty<SourceDocument>(),
            })
            .SelectMany(static sources => sources);

        Catalogue.Sources.Except(cited).Should().BeEmpty("a source that nothing rests on is left out");
    }
}
