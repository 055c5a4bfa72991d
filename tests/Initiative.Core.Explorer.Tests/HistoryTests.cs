namespace Initiative.Core.Explorer.Tests;

public sealed class HistoryTests
{
    public static TheoryData<string> Sources => [.. EditionHistory.BuiltIn.Sources.Select(source => source.Id.ToString())];

    public static TheoryData<string> OtherCities => [.. EditionHistory.BuiltIn.Cities.Where(city => !Edition2025.Catalogue.Cities.Contains(city.Id)).Select(city => city.Id.ToString())];

    [Fact]
    public void History_shows_each_edition_in_one_line_and_says_what_is_not_known()
    {
        using var session = new Session(width: 200);

        session.Run("history").Should().Be(0);

        var lines = session.Out.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        lines.Should().Contain(
        [
            "2018 not known not known not known not known not known not known",
            "2022 not known not known not known 10 not known not known",
            "2023 2023-04-27 5 5 17 19 not known",
            "2024 2024-03-21 5 not known 20 32 29",
            "2025 2025-04-24 5 20 25 29 25",
            "2026 2026-03-16 6 24 45 29 not known",
        ]);
        session.Out.Should().NotContain("not replicated");
    }

    [Fact]
    public void History_shows_which_cities_joined_and_never_none_where_that_is_not_known()
    {
        using var session = new Session(width: 300);

        session.Run("history");

        session.OutInOneLine.Should().ContainAll(
            "2024 to 2025 joined: Yancheng, Zhengzhou, Chengdu, Guiyang, Urumqi; left: none",
            "Xi'an, and 7 that are not named; left: none (an inference)",
            "Others not known, because not all their cities are",
            "Up to 2024 115 measures",
            "Up to 2025 144 measures, 110 of them replicated nationwide");
        session.Out.Should().NotContain("2023 to 2024");
    }

    [Fact]
    public void History_names_what_rests_on_weak_sources()
    {
        using var session = new Session(width: 200);

        session.Run("history");

        session.OutInOneLine.Should().Contain("Weak sources 2018 Year Deployment meeting of 2018-02-23");
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Sources_shows_every_source_with_its_grade_its_address_and_what_rests_on_it(string id)
    {
        var source = EditionHistory.BuiltIn.Sources[SourceDocumentId.Parse(id)];
        using var session = new Session(width: 1_000);

        session.Run("sources").Should().Be(0);

        var section = session.Out.Split("\n\n").Single(section => section.TrimStart('\n').StartsWith(id + '\n', StringComparison.Ordinal));
        section.Should().Contain("Grade").And.Contain(source.Url?.OriginalString ?? source.Title);
        section.Split('\n').Should().HaveCountGreaterThan(3, "something rests on it");
    }

    [Fact]
    public void Sources_says_what_is_ours_and_what_is_standard_usage()
    {
        using var session = new Session(width: 1_000);

        session.Run("sources");

        session.OutInOneLine.Should().ContainAll("Ours Tasks Title: all 5 Measures Title: all 29", "Edition 2025 BodyCount, Title.Chinese, FollowUps", "Standard usage Agencies Name.Chinese: all 9");
    }

    [Fact]
    public void Sources_with_an_id_shows_every_fact_with_its_words()
    {
        using var session = new Session(width: 1_000);

        session.Run("sources", "gacc-2025-04-27").Should().Be(0);

        session.OutInOneLine.Should().ContainAll("What rests on it", "Edition 2025 DurationMonths \"will run for 5 months\"", "measure 1 Flows \"exports\"", "ningbo Quotation \"Ningbo\"");
    }

    [Fact]
    public void Sources_with_a_note_shows_it()
    {
        using var session = new Session(width: 1_000);

        session.Run("sources", "gacc-letter-2025-17");

        session.OutInOneLine.Should().Contain("History, 2024 LaunchedOn It dates the campaign from April 2024.");
    }

    [Fact]
    public void Sources_on_a_terminal_can_be_followed()
    {
        using var session = new Session(width: 200, terminal: true, escapes: true);

        session.Run("sources", "article-10100-2026");

        session.Out.Should().Contain(";https://www.10100.com/article/117800508\e\\");
    }

    [Fact]
    public void Sources_with_an_unknown_id_suggests_one()
    {
        using var session = new Session();

        session.Run("sources", "geonamse").Should().Be(2);

        session.Error.Should().Contain("There is no source \"geonamse\".").And.Contain("sources geonames");
    }

    [Theory]
    [InlineData("Ningbo", "2023, 2024, 2025, 2026")]
    [InlineData("Urumqi", "2025, 2026")]
    public void City_shows_the_editions_in_which_it_is_known_to_have_taken_part(string city, string editions)
    {
        using var session = new Session();

        session.Run("city", city);

        session.OutInOneLine.Should().Contain($"Editions {editions}, as far as cities are known by name");
    }

    [Theory]
    [MemberData(nameof(OtherCities))]
    public void City_of_another_edition_is_shown_as_such(string id)
    {
        var city = EditionHistory.BuiltIn.Cities[PilotCityId.Parse(id)];
        foreach (var name in new[] { id, city.Name.English, city.Name.Chinese!, city.Name.Chinese + "市", city.DivisionCode })
        {
            using var session = new Session(width: 200);

            session.Run("city", name).Should().Be(0);

            session.OutInOneLine.Should().ContainAll(city.Name.English, city.DivisionCode, city.Division.IsoCode, "Editions 2026", "no pilot city of edition 2025", "https://www.10100.com/article/117800508");
        }
    }

    [Fact]
    public void Measure_without_a_follow_up_shows_what_became_of_the_edition()
    {
        using var session = new Session(width: 200);

        session.Run("measure", "3");

        session.OutInOneLine.Should().Contain("No follow-up known Of edition 2025:").And.Contain("the full list was not found.");
    }

    [Theory]
    [InlineData("history", "now", "The history takes no argument.")]
    public void History_with_an_argument_is_refused(string command, string argument, string message)
    {
        using var session = new Session();

        session.Run(command, argument).Should().Be(2);

        session.Error.Should().Contain(message);
    }
}
