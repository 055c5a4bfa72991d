namespace Initiative.Core.Tests.Data;

public class HistoryDataTests
{
    private static readonly EditionHistory History = EditionHistory.BuiltIn;

    [Fact]
    public void The_editions_are_those_of_every_year_since_2018() =>
        History.Editions.Select(static edition => (edition.Id.ToString(), edition.Year)).Should().Equal(
            Enumerable.Range(2018, 9).Select(static year => (FormattableString.Invariant($"{year}"), year)));

    [Fact]
    public void The_figures_of_the_editions_are_those_that_are_known_and_no_others() =>
        History.Editions.Select(static edition => edition.ToString()).Should().Equal(
            "2018: only that it took place is known",
            "2019: only that it took place is known",
            "2020: only that it took place is known",
            "2021: 4 months, 8 cities",
            "2022: 10 cities",
            "2023: launched 2023-04-27, 5 months, 19 measures, 17 cities",
            "2024: launched 2024-03-21, 5 months, 32 measures, 20 cities",
            "2025: launched 2025-04-24, 5 months, 29 measures, 25 cities",
            "2026: launched 2026-03-16, 6 months, 29 measures, 45 cities");

    [Fact]
    public void The_figures_of_what_became_of_the_editions_are_those_that_are_known_and_no_others()
    {
        History.Editions.Select(static edition => edition.ReplicatedMeasures).Should().Equal(null, null, null, null, null, null, 29, 25, null);
        History.Editions.Select(static edition => edition.MeasuresToDate).Should().Equal(null, null, 36, null, 64, 83, 115, 144, null);
        History.Editions.Select(static edition => edition.ReplicatedToDate).Should().Equal(null, null, null, null, null, 56, null, 110, null);
        History.Editions.Select(static edition => edition.StatedDivisions).Should().Equal(null, null, null, null, null, null, null, 17, null);
        History.Editions.Select(static edition => edition.StatedAgencies).Should().Equal(null, null, null, null, null, 5, null, 20, 24);
    }

    [Fact]
    public void What_is_counted_and_not_named_is_counted_as_such()
    {
        History.Editions.Select(static edition => edition.UnlistedCityCount).Should().Equal(null, null, null, 6, 9, 3, 0, 0, 7);
        History.Editions.Select(static edition => edition.UnlistedAgencyCount).Should().Equal(null, null, null, null, null, 3, null, 12, 18);
    }

    [Fact]
    public void The_edition_that_is_held_says_what_its_catalogue_says()
    {
        var (known, held) = (Of(2025), Edition2025.Catalogue);

        (known.LaunchedOn, known.DurationMonths).Should().Be((held.Edition.LaunchedOn, held.Edition.DurationMonths));
        (known.StatedMeasures, known.StatedAgencies, known.StatedCities).Should().Be((held.Edition.Stated.Measures, held.Edition.Stated.ParticipatingAgencies, held.Edition.Stated.Cities));
        known.CityIds.Should().Equal(held.Cities.Ids);
        known.AgencyIds.Should().Equal(held.Agencies.Where(static agency => agency.Role == AgencyRole.Participant).Select(static agency => agency.Id));
        known.UnlistedAgencyCount.Should().Be(held.Edition.UnlistedAgencyCount);
        foreach (var city in held.Cities)
        {
            var knownCity = History.Cities[city.Id];
            (knownCity.Name, knownCity.Division, knownCity.DivisionCode, knownCity.Location).Should().Be((city.Name, city.Division, city.DivisionCode, city.Location));
        }
        held.Sources.Should().OnlyContain(static source => ReferenceEquals(source, History.Sources[source.Id]), "a source is listed once, whoever cites it");
    }

    [Fact]
    public void The_agencies_of_2024_are_the_13_that_are_named() =>
        Of(2024).Agencies.Select(static agency => agency.Name.English).Should().Equal(
            "National Development and Reform Commission",
            "Ministry of Science and Technology",
            "Ministry of Industry and Information Technology",
            "Ministry of Finance",
            "Ministry of Ecology and Environment",
            "Ministry of Transport",
            "Ministry of Agriculture and Rural Affairs",
            "Ministry of Commerce",
            "State Administration for Market Regulation",
            "National Financial Regulatory Administration",
            "National Railway Administration",
            "Civil Aviation Administration of China",
            "State Administration of Foreign Exchange");

    [Fact]
    public void Measures_of_2025_and_those_before_add_up()
    {
        Of(2024).MeasuresToDate.Should().Be(115);
        Of(2025).StatedMeasures.Should().Be(29);
        Of(2025).MeasuresToDate.Should().Be(115 + 29);
        Of(2025).ReplicatedToDate.Should().BeLessThanOrEqualTo(144);
        (Of(2025).StatedMeasures - Of(2025).ReplicatedMeasures).Should().Be(4, "four of the 29 were left out, and which is not known");
        Edition2025.Catalogue.Edition.FollowUps.Last(static followUp => followUp.Kind == FollowUpKind.ReplicationDecided).Summary.English.Should().Contain(FormattableString.Invariant($"{Of(2025).ReplicatedMeasures} of the measures"));
    }

    [Fact]
    public void Measures_since_2021_add_up_to_the_108_that_are_stated()
    {
        var of2021And2022 = Of(2022).MeasuresToDate - Of(2020).MeasuresToDate;

        of2021And2022.Should().Be(28);
        (of2021And2022 + Of(2023).StatedMeasures + Of(2024).StatedMeasures + Of(2025).StatedMeasures).Should().Be(28 + 19 + 32 + 29).And.Be(108);
        (Of(2025).MeasuresToDate - Of(2020).MeasuresToDate).Should().Be(108);
        Of(2025).Cite().Where(static citation => citation.Fact == nameof(KnownEdition.MeasuresToDate)).Select(static citation => citation.Note?.English).Should().Contain(static note => note != null && note.Contains("108 measures"));
    }

    [Fact]
    public void Replicated_measures_add_up() =>
        (Of(2023).ReplicatedToDate + Of(2024).ReplicatedMeasures + Of(2025).ReplicatedMeasures).Should().Be(56 + 29 + 25).And.Be(Of(2025).ReplicatedToDate);

    [Fact]
    public void A_figure_that_is_derived_says_so()
    {
        string?[] notes = [.. new[] { 2020, 2022, 2023 }.SelectMany(static year => Of(year).Cite()).Where(static citation => citation.Fact is nameof(KnownEdition.MeasuresToDate) or nameof(KnownEdition.ReplicatedToDate)).Select(static citation => citation.Note?.English)];

        notes.Should().HaveCount(5).And.OnlyContain(static note => note!.StartsWith("Derived: "));
    }

    [Fact]
    public void Sources_that_contradict_a_figure_are_shown_beside_it()
    {
        Of(2021).Cite().Where(static citation => citation.Fact == nameof(KnownEdition.DurationMonths)).Should().Contain(static citation => citation.Disagrees && citation.Note == "It says five months each year." && citation.ToString().EndsWith(", which disagrees"));
        History.Cite().Where(static citation => citation.Disagrees).Should().ContainSingle();
    }

    [Fact]
    public void A_source_disagrees_with_no_edition_that_is_later_than_it() =>
        History.Editions.SelectMany(static edition => edition.Cite().Select(citation => (edition.Year, Citation: citation))).Where(static pair => pair.Citation.Disagrees)
            .Should().OnlyContain(static pair => pair.Citation.SourceId.ToString() == "china-customs-magazine-2025" && pair.Year < 2025);

    [Fact]
    public void A_city_that_is_kept_in_2026_is_inferred_and_one_that_is_named_is_not()
    {
        static IEnumerable<bool> Of2026(string id) => History.Cities[PilotCityId.Parse(id)].Cite().Where(static citation => citation.Fact == nameof(KnownCity.Editions) && citation.SourceId.ToString() == "article-10100-2026").Select(static citation => citation.IsDerived);

        Of2026("ningbo").Should().Equal(true);
        Of2026("wuhan").Should().Equal(false);
    }

    [Fact]
    public void GACC_leads_every_edition_and_is_counted_among_the_agencies_of_none()
    {
        foreach (var edition in History.Editions)
        {
            edition.LeadId.ToString().Should().Be("gacc");
            edition.AgencyIds.Should().NotContain(edition.LeadId!.Value);
            edition.Cite().Should().Contain(static citation => citation.Fact == nameof(KnownEdition.Lead) && citation.SourceId.ToString() == "article-10100-2026" && citation.Note!.English.Contains("each year since 2018"));
        }
        History.Agencies[AgencyId.Parse("gacc")].EditionIds.Should().Equal(History.Editions.Ids);
        History.Agencies[AgencyId.Parse("ndrc")].EditionIds.Select(static id => id.ToString()).Should().Equal("2023", "2024", "2025", "2026");
    }

    [Fact]
    public void The_members_that_are_derived_are_named_and_the_count_of_what_is_replicated_has_its_day()
    {
        History.Editions.Where(static edition => edition.DerivedFacts.Count > 0).Select(static edition => $"{edition.Id}: {string.Join(", ", edition.DerivedFacts)}").Should().Equal(
            "2020: MeasuresToDate",
            "2022: MeasuresToDate",
            "2023: StatedAgencies, MeasuresToDate, ReplicatedToDate",
            "2026: Cities");
        History.Editions.Where(static edition => edition.ReplicatedToDate is not null).Should().OnlyContain(static edition => edition.ReplicatedToDateAsOf == new DateOnly(2026, 3, 16));
        Of(2024).ReplicatedToDateAsOf.Should().BeNull();
        Of(2023).Cite().Single(static citation => citation.Fact == nameof(KnownEdition.ReplicatedToDate)).ToString().Should().StartWith("ReplicatedToDate: derived from ");
    }

    [Fact]
    public void Cities_of_2025_and_those_that_joined_in_2026_add_up()
    {
        var changes = Between(2025, 2026);

        (changes.Joined.Count, changes.UnnamedJoined).Should().Be((13, 7), "13 of the 20 are named");
        (Of(2025).StatedCities + changes.Joined.Count + changes.UnnamedJoined).Should().Be(25 + 20).And.Be(Of(2026).StatedCities);
    }

    [Fact]
    public void Cities_of_2025_lie_in_the_17_divisions_that_are_stated() =>
        Of(2025).Cities.Select(static city => city.Division).Distinct().Should().HaveCount(17).And.HaveCount(Of(2025).StatedDivisions!.Value);

    [Fact]
    public void Between_2024_and_2025_five_cities_joined_and_none_left()
    {
        var changes = Between(2024, 2025);

        changes.Joined.Select(static city => city.Name.English).Should().Equal("Yancheng", "Zhengzhou", "Chengdu", "Guiyang", "Urumqi");
        changes.Left.Count.Should().Be(0);
        changes.IsComplete.Should().BeTrue();
        (changes.IsJoinedInferred, changes.IsLeftInferred).Should().Be((false, false), "both lists are published");
        changes.ToString().Should().Be("2024 to 2025: joined: Yancheng, Zhengzhou, Chengdu, Guiyang, Urumqi; left: none");
    }

    [Fact]
    public void Between_2025_and_2026_some_that_joined_are_not_named_and_that_none_left_is_an_inference()
    {
        var changes = Between(2025, 2026);

        changes.Joined.Select(static city => Words(city.Name)).Should().Equal(
            "Hohhot 呼和浩特", "Changchun 长春", "Suzhou 苏州", "Jinhua 金华", "Quanzhou 泉州", "Nanchang 南昌", "Yantai 烟台", "Wuhan 武汉", "Changsha 长沙", "Zhuhai 珠海", "Nanning 南宁",
            "Kunming 昆明", "Xi'an 西安");
        (changes.Left.Count, changes.UnnamedLeft).Should().Be((0, 0), "20 joined and there are 45 in all, so that the 25 stayed");
        (changes.IsJoinedInferred, changes.IsLeftInferred).Should().Be((false, true), "the source names those that joined, not those that stayed");
        changes.IsComplete.Should().BeFalse();
        changes.ToString().Should().EndWith("Xi'an, and 7 that are not named; left: none (an inference)");
    }

    [Fact]
    public void Between_editions_whose_cities_are_not_known_nothing_is_said_to_be_none()
    {
        var changes = Between(2020, 2021);

        (changes.Joined.Count, changes.Left.Count, changes.UnnamedJoined, changes.UnnamedLeft, changes.IsComplete).Should().Be((0, 0, null, null, false));
        changes.ToString().Should().Be("2020 to 2021: joined: not known; left: not known");
    }

    [Fact]
    public void An_edition_that_is_not_listed_is_named_in_the_exception()
    {
        var asking = () => History.CitiesBetween(EditionId.Parse("2017"), EditionId.Parse("2018"));
        asking.Should().Throw<KeyNotFoundException>().WithMessage("*'2017'*");
    }

    [Fact]
    public void A_pilot_city_says_in_which_editions_it_is_known_to_have_taken_part()
    {
        string.Join(", ", Edition2025.Cities.Ningbo.KnownEditions).Should().Be("2023, 2024, 2025, 2026");
        string.Join(", ", Edition2025.Cities.Urumqi.KnownEditions).Should().Be("2025, 2026");
        Edition2025.Cities.Ningbo.KnownEditions.Should().BeSameAs(Edition2025.Cities.Ningbo.KnownEditions);
    }

    [Fact]
    public void A_pilot_city_of_another_catalogue_has_its_own_edition_too()
    {
        var later = EditionJson.ReadWith(static root => root["edition"]!["id"] = "2027");
        string.Join(", ", later.Cities[11].KnownEditions).Should().Be("2023, 2024, 2025, 2026, 2027");
        var unknown = EditionJson.ReadWith(static root => root["cities"]![11]!["id"] = "another-city");
        string.Join(", ", unknown.Cities[11].KnownEditions).Should().Be("2025");
    }

    [Fact]
    public void Every_city_is_in_an_edition_and_says_so()
    {
        History.Cities.Count.Should().Be(25 + 13);
        foreach (var city in History.Cities)
        {
            city.Editions.Should().NotBeEmpty("{0} is known because it took part", city);
            History.Editions.Where(edition => edition.Cities.Contains(city.Id)).Should().Equal(city.Editions);
        }
    }

    // Two independent public lists agree on these; they are repeated here so that a slip in the data is noticed.
    [Theory]
    [InlineData("hohhot", "150100", "CN-NM", DivisionKind.AutonomousRegion)]
    [InlineData("changchun", "220100", "CN-JL", DivisionKind.Province)]
    [InlineData("suzhou", "320500", "CN-JS", DivisionKind.Province)]
    [InlineData("jinhua", "330700", "CN-ZJ", DivisionKind.Province)]
    [InlineData("quanzhou", "350500", "CN-FJ", DivisionKind.Province)]
    [InlineData("nanchang", "360100", "CN-JX", DivisionKind.Province)]
    [InlineData("yantai", "370600", "CN-SD", DivisionKind.Province)]
    [InlineData("wuhan", "420100", "CN-HB", DivisionKind.Province)]
    [InlineData("changsha", "430100", "CN-HN", DivisionKind.Province)]
    [InlineData("zhuhai", "440400", "CN-GD", DivisionKind.Province)]
    [InlineData("nanning", "450100", "CN-GX", DivisionKind.AutonomousRegion)]
    [InlineData("kunming", "530100", "CN-YN", DivisionKind.Province)]
    [InlineData("xian", "610100", "CN-SN", DivisionKind.Province)]
    public void A_city_that_joined_in_2026_has_its_published_codes(string id, string code, string isoCode, DivisionKind kind)
    {
        var city = History.Cities[PilotCityId.Parse(id)];

        (city.DivisionCode, city.Division.IsoCode, city.Division.Kind, city.IsMunicipality).Should().Be((code, isoCode, kind, false));
        city.Division.Code.Should().Be(code[..2] + "0000");
        city.Location.Latitude.Should().BeInRange(18, 54);
        city.Location.Longitude.Should().BeInRange(73, 135);
        string.Join(", ", city.EditionIds).Should().Be("2026");
    }

    [Fact]
    public void A_division_where_only_later_cities_lie_has_no_pilot_city_in_the_edition_that_is_held() =>
        History.Cities[PilotCityId.Parse("wuhan")].Division.Cities.Should().BeEmpty("the 25 of 2025 are all known, and none lies in Hubei");

    [Fact]
    public void What_belongs_to_the_history_belongs_to_no_single_edition()
    {
        History.Editions[0].EditionId.Should().Be(default(EditionId));
        History.Sources[^1].EditionId.Should().Be(default(EditionId));
        History.Cities[0].Equals(Edition2025.Cities.Beijing).Should().BeFalse("a city of the history is not a pilot city of an edition");
    }

    [Fact]
    public void A_history_names_its_first_and_last_edition() => History.ToString().Should().Be("Editions 2018 to 2026");

    private static KnownEdition Of(int year) => History.Editions.Single(edition => edition.Year == year);

    private static CityChanges Between(int earlier, int later) => History.CitiesBetween(Of(earlier).Id, Of(later).Id);

    private static string Words(LocalizedText name) => $"{name.English} {name.Chinese}";
}
