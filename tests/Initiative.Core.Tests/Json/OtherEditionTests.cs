using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

/// <summary>An edition that says less than the built-in one, and says it in other words.</summary>
public class OtherEditionTests
{
    private static InitiativeCatalogue Catalogue { get; } = EditionJson.ReadWith(static root =>
    {
        root["edition"]!["id"] = "2026";
        root["edition"]!.AsObject().Remove("durationMonths");
        root["edition"]!["stated"]!.AsObject().Remove("participatingAgencies");
        var text = ((string)root["sources"]![0]!["text"]!).Replace("optimize the inspection", "overhaul the inspection", StringComparison.Ordinal);
        root["sources"]![0]!["text"] = text;
        root["sources"]![0]!["sha256"] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
        var measure = root["measures"]![0]!;
        measure["action"] = "overhaul";
        var span = measure["quotation"]!["spans"]![0]!;
        span["text"] = ((string)span["text"]!).Replace("optimize", "overhaul", StringComparison.Ordinal);
    });

    [Fact]
    public void Unknown_duration_and_counts_are_null()
    {
        var edition = Catalogue.Edition;

        edition.DurationMonths.Should().BeNull();
        edition.Stated.ParticipatingAgencies.Should().BeNull();
        edition.UnlistedAgencyCount.Should().BeNull();
        edition.Stated.ToString().Should().Be("5 tasks, 29 measures, 25 cities");
        edition.Citations.Select(static citation => citation.Fact).Should().NotContain(["DurationMonths", "Stated.ParticipatingAgencies"]);
    }

    [Fact]
    public void Catalogue_is_written_and_read_again() =>
        CatalogueDifference.Between(Catalogue, CatalogueJson.Read(Encoding.UTF8.GetBytes(CatalogueJson.ToJson(Catalogue)))).IsEmpty.Should().BeTrue();

    [Fact]
    public void New_verb_is_found_and_selected()
    {
        Catalogue.Measures[0].Action.Should().Be("overhaul");
        Catalogue.Measures.WithAction("overhaul").Should().Equal(Catalogue.Measures[0]);
        Catalogue.Find(new MeasureQuery { Action = "overhaul" }).Select(static match => match.Measure).Should().Equal(Catalogue.Measures[0]);
        Catalogue.Find("overhaul").Select(static match => match.Measure).Should().Equal(Catalogue.Measures[0]);
    }

    [Fact]
    public void Shipments_are_advised_on() =>
        Catalogue.Advise(new Shipment { Goods = "lithium batteries", Flow = TradeFlows.Export }).Matches[0].Measure.Should().Be(Catalogue.Measures[0]);

    [Fact]
    public void History_keeps_the_cities_and_agencies_of_an_edition_whose_catalogue_lists_none()
    {
        var catalogue = EditionJson.ReadWith(static root =>
        {
            root["edition"]!["id"] = "2026";
            root["edition"]!.AsObject().Remove("followUps");
            foreach (var measure in root["measures"]!.AsArray())
                measure!.AsObject().Remove("followUps");
            foreach (var list in new[] { "agencies", "cities", "divisions" })
                root.Remove(list);
        });
        var known = EditionHistory.BuiltIn.Editions[catalogue.EditionId];

        var edition = EditionHistory.BuiltIn.With(catalogue).Editions[catalogue.EditionId];

        edition.Cities.Ids.Should().Equal(known.Cities.Ids).And.HaveCount(38);
        edition.Agencies.Ids.Should().Equal(known.Agencies.Ids).And.NotBeEmpty();
        edition.Cities[0].Cite().Where(static citation => citation.Fact == "Editions").Should().NotBeEmpty();
    }

    [Fact]
    public void History_takes_the_catalogue_and_keeps_what_it_does_not_say()
    {
        var known = EditionHistory.BuiltIn.Editions[EditionId.Parse("2026")];
        var edition = EditionHistory.BuiltIn.With(Catalogue).Editions[EditionId.Parse("2026")];

        edition.DurationMonths.Should().Be(known.DurationMonths, "the catalogue does not say it");
        edition.Cities.Select(static city => city.Id).Should().Equal(Catalogue.Cities.Ids, "the catalogue lists them");
        edition.StatedMeasures.Should().Be(29);
        EditionHistory.BuiltIn.With(Catalogue).Editions[EditionId.Parse("2025")].Cities.Should().HaveCount(25);
    }

    [Fact]
    public void Verb_that_the_words_do_not_have_is_refused() =>
        EditionJson.Problems(EditionJson.With(static root => root["measures"]![0]!["action"] = "overhaul"))
            .Should().ContainSingle().Which.Code.Should().Be(CatalogueProblemCode.EvidenceNotFound);
}
