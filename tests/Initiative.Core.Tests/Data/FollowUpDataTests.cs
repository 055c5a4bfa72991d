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
    public void Measures_have_the_replications_that_are_reported_and_no_others() =>
        Catalogue.Measures.Where(static measure => measure.FollowUps.Any(IsReplication)).Select(static measure => measure.Ordinal)
            .Should().Equal(Reported.Keys.Order(), "of the other measures nothing is known, and nothing is guessed");

    [Fact]
    public void Measures_have_the_other_follow_ups_that_are_reported_and_no_others() =>
        Catalogue.Measures.SelectMany(static measure => measure.FollowUps.Where(static followUp => !IsReplication(followUp)).Select(followUp => (measure.Ordinal, followUp.Kind, Source: followUp.SourceId.ToString())))
            .Should().Equal(
                (1, FollowUpKind.Result, "cceeccic-2025-07-14"),
                (1, FollowUpKind.Result, "cctv-2025-08-10"),
                (2, FollowUpKind.NewRule, "announcement-2025-237"),
                (2, FollowUpKind.Result, "cceeccic-2025-07-14"),
                (15, FollowUpKind.Result, "scio-gacc-minister-2025"),
                (21, FollowUpKind.Opened, "cctv-2025-07-06"),
                (22, FollowUpKind.Agreed, "china-news-service-2025-05-19"),
                (23, FollowUpKind.Result, "china-news-service-2025-05-19"),
                (23, FollowUpKind.Announced, "hong-kong-2025-10-30"));

    [Fact]
    public void Every_measure_has_the_status_that_its_reports_bear_out()
    {
        int[] implemented = [15, 21, 23];

        Catalogue.Measures.WithStatus(MeasureStatus.ReplicatedNationwide).Select(static measure => (measure.Ordinal, measure.StatusConfidence))
            .Should().Equal(Reported.OrderBy(static pair => pair.Key).Select(static pair => (pair.Key, (Confidence?)Counted(pair.Value.Confidence))));
        Catalogue.Measures.WithStatus(MeasureStatus.Implemented).Select(static measure => measure.Ordinal).Should().Equal(implemented);
        Catalogue.Measures.WithStatus(MeasureStatus.Continued).Count().Should().Be(0, "the list of 2026 is not known");
        Catalogue.Measures.WithStatus(MeasureStatus.NotKnown).Should().OnlyContain(static measure => measure.StatusConfidence == null);
        Edition2025.Measures.SingleWindowIntegration.Status.Should().Be(MeasureStatus.NotKnown, "an agreement alone does not put a measure into practice");
    }

    [Fact]
    public void What_a_source_counts_without_naming_the_measure_is_an_inference()
    {
        Catalogue.Measures.SelectMany(static measure => measure.FollowUps).Should().OnlyContain(static followUp => followUp.IsInferred == (followUp.Kind == FollowUpKind.ReplicatedNationwide));
        Catalogue.Measures.Should().OnlyContain(static measure => measure.IsStatusInferred == (measure.Status == MeasureStatus.ReplicatedNationwide));
        Edition2025.Measures.LithiumBatteryExports.FollowUps[^1].ToString().Should().EndWith("; an inference)");
        Edition2025.Measures.LithiumBatteryExports.Cite().Single(static citation => citation.Fact == nameof(Measure.Status)).Note!.English.Should().StartWith("Inferred: ");
        Catalogue.Edition.FollowUps.Should().OnlyContain(static followUp => !followUp.IsInferred, "Xinhua states the count itself");
    }

    [Fact]
    public void What_is_inferred_is_never_of_high_confidence_and_of_less_than_the_report_that_names_the_measure()
    {
        Catalogue.Measures.Where(static measure => measure.IsStatusInferred).Should().OnlyContain(static measure => measure.StatusConfidence < Confidence.High);
        foreach (var measure in Catalogue.Measures.Where(static measure => measure.IsStatusInferred))
        {
            var named = measure.FollowUps.Where(static followUp => followUp.Kind == FollowUpKind.ReplicationDecided).Max(static followUp => followUp.Confidence);
            (measure.StatusConfidence < named).Should().BeTrue("{0} is counted without being named", measure);
        }
    }

    [Fact]
    public void Of_the_one_declaration_with_Hong_Kong_and_Macao_nothing_is_known_for_Macao_which_is_said()
    {
        var summary = Edition2025.Measures.OneDeclarationDualReporting.FollowUps[0].Summary;

        summary.English.Should().EndWith("Nothing is known of Macao.");
        summary.Chinese.Should().EndWith("澳门方面的情况未知。");
    }

    [Fact]
    public void A_status_is_named_by_a_report_where_one_names_the_measure_and_is_then_no_inference() =>
        EditionJson.ReadWith(static root => root["measures"]![0]!["followUps"]![3]!.AsObject().Remove("isInferred")).Measures[0].IsStatusInferred.Should().BeFalse();

    [Fact]
    public void A_status_is_cited_by_the_reports_that_give_it_and_no_status_by_none()
    {
        Edition2025.Measures.LithiumBatteryExports.Cite().Where(static citation => citation.Fact == nameof(Measure.Status)).Select(static citation => citation.SourceId.ToString())
            .Should().Equal("article-10100-2026");
        Edition2025.Measures.SingleWindowIntegration.Cite().Should().NotContain(static citation => citation.Fact == nameof(Measure.Status));
    }

    [Fact]
    public void The_end_of_the_edition_names_no_day_and_cites_the_document()
    {
        Catalogue.Edition.Ends!.English.Should().EndWith("No source states an end day.");
        Catalogue.Edition.Citations.Single(static citation => citation.Fact == nameof(Edition.Ends)).Quotation!.Text.Should().Be("will run for 5 months");
        EditionJson.ReadWith(static root => root["edition"]!.AsObject().Remove("ends")).Edition.Ends.Should().BeNull();
    }

    [Fact]
    public void Follow_ups_are_in_the_order_of_their_days() =>
        Catalogue.Measures.Select(static measure => measure.FollowUps).Append(Catalogue.Edition.FollowUps).Should().OnlyContain(static followUps => followUps.SequenceEqual(followUps.OrderBy(static followUp => followUp.On)));

    [Fact]
    public void City_documents_that_implement_the_edition_name_their_city_and_no_other_kind_of_the_edition_does()
    {
        Catalogue.Edition.FollowUps.Where(static followUp => followUp.City is not null).Select(static followUp => (followUp.City!.Name.English, followUp.Kind, followUp.On)).Should().Equal(
            ("Tianjin", FollowUpKind.ImplementingDocument, new DateOnly(2025, 6, 26)),
            ("Chongqing", FollowUpKind.ImplementingDocument, new DateOnly(2025, 6, 26)),
            ("Shanghai", FollowUpKind.ImplementingDocument, new DateOnly(2025, 6, 27)),
            ("Qingdao", FollowUpKind.ImplementingDocument, new DateOnly(2025, 7, 25)));
        Edition2025.Measures.BricsCustomsDemonstrationCenter.FollowUps[0].CityId.Should().Be(Edition2025.Cities.Xiamen.Id);
    }

    [Fact]
    public void Each_follow_up_is_graded_and_sourced_as_reported()
    {
        foreach (var (ordinal, expected) in Reported)
        {
            Catalogue.Measures[ordinal - 1].FollowUps.Where(static followUp => followUp.On >= new DateOnly(2026, 1, 1))
                .Select(static followUp => (followUp.Kind, followUp.On, Source: followUp.SourceId.ToString(), followUp.Confidence))
                .Should().Equal(
                    [(FollowUpKind.ReplicationDecided, new DateOnly(2026, 1, 15), expected.Source, expected.Confidence), (FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 3, 16), "article-10100-2026", Counted(expected.Confidence))],
                    "the replication of measure {0} was decided first and counted later",
                    ordinal);
        }
    }

    [Fact]
    public void The_State_Council_speaks_of_one_measure_by_its_own_words() =>
        Catalogue.Measures.SelectMany(static measure => measure.FollowUps.Where(IsReplication).Select(followUp => (measure.Ordinal, followUp.On))).Where(static pair => pair.On < new DateOnly(2026, 1, 1))
            .Should().Equal([(8, new DateOnly(2025, 12, 31))]);

    // The count names no measure, so that it is one grade less sure than the report that does.
    private static Confidence Counted(Confidence named) => named == Confidence.High ? Confidence.Medium : Confidence.Low;

    private static bool IsReplication(FollowUp followUp) => followUp.Kind is FollowUpKind.ReplicationDecided or FollowUpKind.ReplicatedNationwide;

    [Fact]
    public void The_edition_says_that_25_were_to_be_replicated_and_that_their_list_is_not_known()
    {
        Catalogue.Edition.FollowUps.Where(IsReplication).Select(static followUp => (followUp.Kind, followUp.On, Source: followUp.SourceId.ToString(), followUp.Confidence)).Should().Equal(
            (FollowUpKind.ReplicationDecided, new DateOnly(2025, 12, 31), "people-cn-state-council-2025", Confidence.High),
            (FollowUpKind.ReplicationDecided, new DateOnly(2026, 1, 15), "bastille-post-replication", Confidence.High),
            (FollowUpKind.ReplicatedNationwide, new DateOnly(2026, 3, 16), "article-10100-2026", Confidence.High));
        Catalogue.Edition.FollowUps.First(IsReplication).Summary.English.Should().EndWith("It named no number.");
        Catalogue.Edition.FollowUps.Where(IsReplication).ElementAt(1).Summary.English.Should().EndWith("the full list was not found.");
    }

    [Fact]
    public void The_day_of_a_follow_up_rests_on_the_announcement_even_where_another_report_names_the_measure()
    {
        var citations = Edition2025.Measures.LithiumBatteryExports.FollowUps[2].Cite();

        citations.Single(static citation => citation.Fact == nameof(FollowUp.Kind)).SourceId.ToString().Should().Be("news-cn-replication");
        citations.Single(static citation => citation.Fact == nameof(FollowUp.On)).SourceId.ToString().Should().Be("bastille-post-replication");
    }

    [Fact]
    public void A_report_that_may_belong_to_either_of_two_measures_says_so()
    {
        Catalogue.Measures[10].FollowUps[0].Summary.English.Should().Contain(Catalogue.Measures[11].Title);
        Catalogue.Measures[11].FollowUps[0].Summary.English.Should().Contain(Catalogue.Measures[10].Title);
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
                LocalizedText { ChineseSource: { } source } => [source],
                CodeStandards standards => [standards.DivisionCodes, standards.IsoCodes, standards.Locations],
                _ => Array.Empty<SourceDocument>(),
            })
            .SelectMany(static sources => sources);

        Catalogue.Sources.Except(cited).Should().BeEmpty("a source that nothing rests on is left out");
    }
}
