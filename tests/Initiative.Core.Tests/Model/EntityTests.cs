using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Initiative.Core.Tests.Model;

public class EntityTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    private static readonly InitiativeCatalogue Changed = EditionJson.ReadWith(static root =>
    {
        root["measures"]![0]!["title"]!["english"] = "Another title";
        root["divisions"]![0]!["name"]!["english"] = "Another name";
    });

    private static readonly InitiativeCatalogue Later = EditionJson.ReadWith(static root => root["edition"]!["id"] = "2026");

    [Fact]
    public void Entities_are_equal_when_kind_edition_and_id_are()
    {
        var measure = Catalogue.Measures[0];
        var same = Changed.Measures[0];

        same.Title.Should().NotBe(measure.Title, "the test compares entities that say different things");
        AssertEqual(measure, same);
        (measure == same).Should().BeTrue();
        (measure != same).Should().BeFalse();
        AssertEqual(Catalogue.Edition, Changed.Edition);
        AssertEqual(Catalogue.Tasks[0], Changed.Tasks[0]);
        AssertEqual(Catalogue.Agencies[0], Changed.Agencies[0]);
        AssertEqual(Catalogue.Cities[0], Changed.Cities[0]);
        AssertEqual(Catalogue.Topics[0], Changed.Topics[0]);
        AssertEqual(Catalogue.Sources[0], Changed.Sources[0]);
        AssertEqual(Catalogue.Divisions[0], Changed.Divisions[0]);
        (Catalogue.Divisions[0] == Changed.Divisions[0]).Should().BeTrue();
    }

    [Fact]
    public void Entities_of_another_edition_are_different()
    {
        var pairs = new (object Left, object Right)[]
        {
            (Catalogue.Edition, Later.Edition),
            (Catalogue.Tasks[0], Later.Tasks[0]),
            (Catalogue.Measures[0], Later.Measures[0]),
            (Catalogue.Agencies[0], Later.Agencies[0]),
            (Catalogue.Cities[0], Later.Cities[0]),
            (Catalogue.Topics[0], Later.Topics[0]),
            (Catalogue.Sources[0], Later.Sources[0]),
            (Catalogue.Divisions[0], Later.Divisions[0]),
        };
        foreach (var (left, right) in pairs)
            left.Equals(right).Should().BeFalse("{0} of 2025 is not that of 2026", left);
        (Catalogue.Measures[0] != Later.Measures[0]).Should().BeTrue();
        Later.Measures[0].EditionId.Should().Be(EditionId.Parse("2026"));
    }

    [Fact]
    public void Entities_with_other_ids_or_of_other_kinds_are_different()
    {
        Catalogue.Measures[0].Equals(Catalogue.Measures[1]).Should().BeFalse();
        Catalogue.Divisions[0].Equals(Catalogue.Divisions[1]).Should().BeFalse();
        (Catalogue.Divisions[0] != Catalogue.Divisions[1]).Should().BeTrue();

        // One slug names a measure and a topic.
        var measure = Edition2025.Measures.AirSilkRoad;
        var topic = Edition2025.Topics.AirSilkRoad;
        measure.Id.ToString().Should().Be(topic.Id.ToString());
        measure.Equals((object)topic).Should().BeFalse("a measure is not a topic");
        measure.Equals((object)"air-silk-road").Should().BeFalse("a measure is not its id");
    }

    [Fact]
    public void Nothing_is_equal_only_to_nothing()
    {
        Measure? nothing = null;
        (nothing == null).Should().BeTrue();
        (Catalogue.Measures[0] == nothing).Should().BeFalse();
        (nothing == Catalogue.Measures[0]).Should().BeFalse();
        (nothing != Catalogue.Measures[0]).Should().BeTrue();
        Catalogue.Measures[0].Equals(nothing).Should().BeFalse();
        Catalogue.Divisions[0].Equals((Division?)null).Should().BeFalse();
    }

    [Fact]
    public void Equal_entities_count_once_in_a_hash_set() =>
        Catalogue.Measures.Concat(Changed.Measures).Concat(Later.Measures).ToHashSet().Should().HaveCount(29 + 29, "two of the three catalogues are of one edition");

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void What_an_entity_says_of_itself_does_not_depend_on_the_culture(string culture)
    {
        using var _ = Culture.Of(culture);
        Catalogue.ToString().Should().Be("Cross-Border Trade Facilitation Initiative (2025)");
        Catalogue.Edition.ToString().Should().Be("Cross-Border Trade Facilitation Initiative (2025)");
        Catalogue.Edition.Stated.ToString().Should().Be("5 tasks, 29 measures, 20 agencies beside the lead, 25 cities");
        Catalogue.Tasks[0].ToString().Should().Be("1. Policy support (policy-support)");
        Catalogue.Measures[0].ToString().Should().Be("1. Lithium battery exports (lithium-battery-exports)");
        Catalogue.Agencies[8].ToString().Should().Be("Ministry of Commerce, Participant (ministry-of-commerce)");
        Edition2025.Cities.Ningbo.ToString().Should().Be("Ningbo, Zhejiang (ningbo)");
        Edition2025.Cities.Beijing.ToString().Should().Be("Beijing (beijing)", "a municipality is its own division");
        Edition2025.Cities.Ningbo.Division.ToString().Should().Be("Zhejiang (CN-ZJ)");
        Edition2025.Cities.Ningbo.Location.ToString().Should().Be("29.88, 121.55");
        Edition2025.Topics.HongKong.ToString().Should().Be("Hong Kong, Place (hong-kong)");
        Catalogue.Sources[0].ToString().Should().EndWith("Initiative, GACC, 2025-04-27 (gacc-2025-04-27)");
        Catalogue.Sources[1].ToString().Should().Be("Chinese vice premier stresses advancing cross-border trade facilitation, Xinhua, 2025-04-25 (xinhua-launch-2025)");
        Catalogue.Sources[SourceDocumentId.Parse("tianjin-2025-4")].ToString().Should().Be("Document of Tianjin that implements the campaign of 2025, 津商岸服〔2025〕4号, Tianjin, 2025-06-26 (tianjin-2025-4)");
        Catalogue.Sources[SourceDocumentId.Parse("new-omni-replication")].ToString().Should().Be("25 Cross border Trade Facilitation Measures Promoted Nationwide, publisher not known, 2026-01-15 (new-omni-replication)");
        Catalogue.Sources[SourceDocumentId.Parse("iso-3166-2")].ToString().Should().EndWith("(ISO 3166-2), ISO, not dated (iso-3166-2)");
        Catalogue.Measures[0].FollowUps[2].ToString().Should().Be("2026-01-15: Among the 25 measures to be replicated nationwide: the inspection model for exported lithium batteries. (confidence of the mapping: high; source: Xinhuanet, 2026-01-19, reliability: state-media)");
    }

    [Fact]
    public void Everything_reachable_says_what_it_is_in_one_line()
    {
        var described = PublicSurface.Reach(Catalogue)
            .Where(static part => part.Value.GetType().Assembly == typeof(InitiativeCatalogue).Assembly && !part.Value.GetType().IsGenericType && !part.Value.GetType().IsEnum)
            .ToList();

        described.Should().HaveCountGreaterThan(300);
        foreach (var (path, value) in described)
        {
            value.ToString().Should().NotBeNullOrWhiteSpace("it describes {0}", path);
            value.ToString().Should().NotContain("\n", "one line describes {0}", path);
            value.ToString().Should().NotContain(value.GetType().FullName!, "{0} says more than its type", path);
        }
    }

    [Fact]
    public void Relations_lead_to_entities_of_the_same_catalogue()
    {
        foreach (var measure in Catalogue.Measures)
        {
            measure.Task.Should().BeSameAs(Catalogue.Tasks[measure.Task.Id]);
            measure.Task.Measures[measure.Id].Should().BeSameAs(measure);
            foreach (var topic in measure.Topics)
                topic.Measures[measure.Id].Should().BeSameAs(measure, "{0} is about {1}", measure, topic);
        }
        foreach (var city in Catalogue.Cities)
            city.Division.Cities[city.Id].Should().BeSameAs(city);
    }

    [Fact]
    public void Flags_and_spans_compare_by_value()
    {
        new TextSpan(3, 4).Should().Be(new TextSpan(3, 4)).And.NotBe(new TextSpan(3, 5)).And.NotBe(new TextSpan(2, 4));
        (new TextSpan(3, 4) == new TextSpan(3, 4)).Should().BeTrue();
        (new TextSpan(3, 4) != new TextSpan(4, 3)).Should().BeTrue();
        new TextSpan(3, 4).End.Should().Be(7);
        new TextSpan(3, 4).ToString().Should().Be("[3..7)");
        new GeoLocation(1, 2).Should().Be(new GeoLocation(1, 2)).And.NotBe(new GeoLocation(2, 1));
        (new GeoLocation(1, 2) == new GeoLocation(1, 2)).Should().BeTrue();
        (new GeoLocation(1, 2) != new GeoLocation(1, 3)).Should().BeTrue();
        new GeoLocation(1, 2).Equals((object)"1, 2").Should().BeFalse();
        new TextSpan(1, 2).Equals((object)"[1..3)").Should().BeFalse();
        new HashSet<object> { new TextSpan(1, 2), new TextSpan(1, 2), new GeoLocation(1, 2), new GeoLocation(1, 2) }.Should().HaveCount(2);
    }

    private static void AssertEqual(object left, object right)
    {
        left.Should().NotBeSameAs(right, "the test compares two instances");
        left.Equals(right).Should().BeTrue("both are {0} of 2025", left);
        left.GetHashCode().Should().Be(right.GetHashCode(), "both are {0} of 2025", left);
    }
}
