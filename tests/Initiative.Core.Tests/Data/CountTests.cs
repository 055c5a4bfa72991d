namespace Initiative.Core.Tests.Data;

public class CountTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public void The_edition_lists_what_the_document_lists()
    {
        Catalogue.Tasks.Count.Should().Be(5);
        Catalogue.Measures.Count.Should().Be(29);
        Catalogue.Agencies.Count.Should().Be(9, "the document names the lead and 8 of the 20");
        Catalogue.Cities.Count.Should().Be(25);
    }

    [Fact]
    public void The_measures_are_spread_over_the_tasks_as_the_document_lists_them() =>
        Catalogue.Tasks.Select(static task => task.Measures.Count).Should().Equal([7, 7, 5, 5, 5], "this is how the document counts to 29");

    [Fact]
    public void The_measures_of_the_tasks_in_order_are_all_measures_in_order() =>
        Catalogue.Tasks.SelectMany(static task => task.Measures).Should().Equal(Catalogue.Measures);

    [Fact]
    public void The_edition_states_what_the_document_states()
    {
        var edition = Catalogue.Edition;
        (edition.Stated.Tasks, edition.Stated.Measures, edition.Stated.ParticipatingAgencies, edition.Stated.Cities).Should().Be((5, 29, 20, 25));
        edition.DurationMonths.Should().Be(5);
        edition.LaunchedOn.Should().Be(new DateOnly(2025, 4, 24));
        edition.PolicyAreas.Select(static area => area.Text).Should().Equal("trade in goods", "digital trade", "green trade");
        edition.Aims.Select(static aim => aim.Text).Should().Equal(
            "more efficient, streamlined, coordinated, and transparent port business environment",
            "mitigating external shocks",
            "stimulating vitality",
            "stabilizing growth",
            "supporting high-quality foreign trade development",
            "advancing high-level openness");
    }

    [Fact]
    public void Twelve_agencies_are_counted_and_not_named() =>
        Catalogue.Edition.UnlistedAgencyCount.Should().Be(12, "20 are stated beside the lead, and 8 are named");

    [Fact]
    public void Each_fact_of_the_edition_has_one_citation() =>
        Catalogue.Edition.Citations.Select(static citation => citation.Fact).Should().Equal(
            "Title", "LaunchedOn", "DurationMonths", "Ends", "BodyCount", "Stated.Tasks", "Stated.Measures", "Stated.ParticipatingAgencies", "Stated.Cities");

    [Fact]
    public void The_count_of_measures_owns_up_to_the_editorial_decision_behind_it()
    {
        var note = Catalogue.Edition.Citations.Single(static citation => citation.Fact == "Stated.Measures").Note!.English;
        note.Should().Contain("7 + 7 + 5 + 5 + 5 = 29").And.Contain("editorial decision");
    }

    [Fact]
    public void All_bodies_are_the_lead_and_those_beside_it()
    {
        Catalogue.Edition.BodyCount.Should().Be(21).And.Be(1 + Catalogue.Edition.Stated.ParticipatingAgencies);
        Catalogue.Edition.BodyCount.Should().Be(Catalogue.Agencies.Count + Catalogue.Edition.UnlistedAgencyCount, "what is listed and what is not are all");
    }

    [Fact]
    public void The_document_says_that_it_does_not_list_every_policy_area()
    {
        Catalogue.Edition.MorePolicyAreas!.Context(16).Should().Be("…covering areas including trade in goods,…");
        EditionJson.ReadWith(static root => root["edition"]!.AsObject().Remove("morePolicyAreas")).Edition.MorePolicyAreas.Should().BeNull();
    }

    [Fact]
    public void There_is_one_lead_and_it_comes_first()
    {
        Catalogue.Agencies.Select(static agency => agency.Role).Should().Equal(
            [AgencyRole.Lead, .. Enumerable.Repeat(AgencyRole.Participant, 8)], "the lead is listed first, and no other agency leads");
        Catalogue.Agencies[0].Id.Should().Be(AgencyId.Parse("gacc"));
    }

    [Fact]
    public void Ids_are_unique_within_their_kind()
    {
        static void Check<TId, TEntity>(CatalogueSet<TId, TEntity> entities)
            where TId : struct, IEquatable<TId>
            where TEntity : CatalogueEntity<TId> =>
            entities.Select(static entity => entity.Id.ToString()).Should().OnlyHaveUniqueItems("an id names one {0}", typeof(TEntity).Name);

        Check(Catalogue.Sources);
        Check(Catalogue.Tasks);
        Check(Catalogue.Measures);
        Check(Catalogue.Agencies);
        Check(Catalogue.Cities);
        Check(Catalogue.Topics);
    }

    [Fact]
    public void Ordinals_count_from_one_in_the_order_of_the_document()
    {
        Catalogue.Tasks.Select(static task => task.Ordinal).Should().Equal(Enumerable.Range(1, 5));
        Catalogue.Measures.Select(static measure => measure.Ordinal).Should().Equal(Enumerable.Range(1, 29));
        Catalogue.Cities.Select(static city => city.Ordinal).Should().Equal(Enumerable.Range(1, 25));
        Catalogue.Measures.Select(static measure => measure.Quotation.Spans[measure.Quotation.Spans.Count - 1].Start)
            .Should().BeInAscendingOrder("measures are numbered in the order of the document");
        Catalogue.Cities.Select(static city => city.Quotation.Spans[0].Start).Should().BeInAscendingOrder("cities are numbered in the order of the document");
    }
}
