namespace Initiative.Core.Explorer.Tests;

public sealed class CommandTests
{
    public static TheoryData<string> Measures => [.. Edition2025.Catalogue.Measures.Select(measure => measure.Id.ToString())];

    public static TheoryData<string> Cities => [.. Edition2025.Catalogue.Cities.Select(city => city.Id.ToString())];

    public static TheoryData<string> Topics => [.. Edition2025.Catalogue.Topics.Select(topic => topic.Id.ToString())];

    [Theory]
    [MemberData(nameof(Measures))]
    public void Measure_shows_its_words_tags_and_follow_ups(string id)
    {
        var measure = Edition2025.Catalogue.Measures[MeasureId.Parse(id, null)];
        using var session = new Session();

        session.Run("measure", id).Should().Be(0);

        var page = session.OutInOneLine;
        page.Should().ContainAll($"Measure {measure.Ordinal}: {measure.Title}", id, measure.Task.Id.ToString());
        page.Should().ContainAll(measure.Evidence.Select(evidence => evidence.Words));
        page.Should().ContainAll(measure.Topics.Select(topic => topic.Id.ToString()));
        page.Should().ContainAll(Spans(measure.Quotation).Select(words => $"**{words}**"));
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void Measure_follow_up_comes_with_confidence_and_source_or_is_not_known(string id)
    {
        var measure = Edition2025.Catalogue.Measures[MeasureId.Parse(id, null)];
        using var session = new Session(width: 200);

        session.Run("measure", id);

        var page = session.OutInOneLine;
        if (measure.FollowUps.Count == 0)
            page.Should().Contain("No follow-up known").And.NotContain("Confidence").And.NotContainEquivalentOf("not replicated");
        foreach (var followUp in measure.FollowUps)
            page.Should().Contain(followUp.Summary).And.Contain($"Confidence {(followUp.Confidence == Confidence.High ? "high" : "medium: ")}").And.Contain(followUp.Source.Url?.OriginalString ?? followUp.Source.Title!);
    }

    [Fact]
    public void Measure_of_several_spans_has_each_of_them_marked()
    {
        using var session = new Session();

        session.Run("measure", "brics-customs-demonstration-center");

        session.OutInOneLine.Should().Contain(
            "interconnectivity, **establish** a global \"Smart Customs\" online collaboration platform and **a BRICS Customs Demonstration Center**, deepen");
    }

    [Fact]
    public void Measure_on_a_terminal_is_marked_by_style_instead_of_asterisks()
    {
        using var session = new Session(width: 1_000, terminal: true, escapes: true);

        session.Run("measure", "21");

        session.Out.Should().Contain("\e[1;4mestablish\e[0m a global").And.Contain("\e[1;4ma BRICS Customs Demonstration Center\e[0m,").And.NotContain("**");
    }

    [Theory]
    [InlineData("16")]
    [InlineData("battery-goods-by-air")]
    [InlineData("Air transport of battery-powered goods")]
    public void Measure_is_found_by_number_id_or_title(string name)
    {
        using var session = new Session();

        session.Run(["measure", .. name.Split(' ')]).Should().Be(0);

        session.Out.Should().StartWith("Measure 16: ");
    }

    [Theory]
    [InlineData("1", "policy-support")]
    [InlineData("cost-reduction", "cost-reduction")]
    [InlineData("interconnectivity", "interconnectivity")]
    public void Task_shows_its_words_and_measures(string name, string id)
    {
        var task = Edition2025.Catalogue.Tasks[KeyTaskId.Parse(id, null)];
        using var session = new Session();

        session.Run("task", name).Should().Be(0);

        session.OutInOneLine.Should().ContainAll($"Task {task.Ordinal}: {task.Title}", $"**{task.Quotation}**");
        session.OutInOneLine.Should().ContainAll(task.Measures.Select(measure => $"{measure.Ordinal} {measure.Title}"));
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void City_shows_its_names_codes_and_place(string id)
    {
        var catalogue = Edition2025.Catalogue;
        var city = catalogue.Cities[PilotCityId.Parse(id, null)];
        using var session = new Session();

        session.Run("city", id).Should().Be(0);

        session.OutInOneLine.Should().ContainAll(
            $"{city.Name.English} {city.Name.Chinese}",
            $"{city.Division.Name.English} {city.Division.Name.Chinese}",
            $"City code {city.DivisionCode} {catalogue.Standards.DivisionCodes.Title}",
            $"Division code {city.Division.IsoCode} {catalogue.Standards.IsoCodes.Title}",
            $"{city.Location} {catalogue.Standards.Locations.Title}, CC-BY-4.0",
            $"Municipality {(city.IsMunicipality ? "yes" : "no")}",
            $"**{city.Name.English}**");
    }

    [Theory]
    [InlineData("宁波")]
    [InlineData("宁波市")]
    [InlineData("NINGBO")]
    [InlineData("330200")]
    public void City_is_found_by_any_of_its_names(string name)
    {
        using var session = new Session();

        session.Run("city", name).Should().Be(0);

        session.Out.Should().StartWith("Ningbo  宁波");
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Topic_shows_its_names_and_its_measures_with_their_words(string id)
    {
        var topic = Edition2025.Catalogue.Topics[TopicId.Parse(id, null)];
        using var session = new Session(width: 200);

        session.Run("topic", id).Should().Be(0);

        session.OutInOneLine.Should().ContainAll([topic.Name.English, .. topic.Aliases]);
        session.OutInOneLine.Should().ContainAll(topic.Measures.Select(measure => $"{measure.Ordinal} {measure.Title}"));
        session.OutInOneLine.Should().ContainAll(
            from measure in topic.Measures
            from evidence in measure.Evidence
            where evidence.Topic == topic
            select evidence.Words);
    }

    [Fact]
    public void Topic_is_found_by_alias_of_several_words()
    {
        using var session = new Session();

        session.Run("topic", "lithium-ion", "batteries").Should().Be(0);

        session.Out.Should().StartWith("Lithium batteries");
    }

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_lists_every_command(string name)
    {
        using var session = new Session();

        session.Run(name).Should().Be(0);

        session.OutInOneLine.Should().ContainAll(Commands.All.Select(command => $"{command.Usage} {command.Summary}"));
    }

    [Theory]
    [InlineData("help", "city")]
    [InlineData("city", "--help")]
    [InlineData("city", "Ningbo", "-h")]
    public void Help_for_a_command_shows_its_usage(params string[] args)
    {
        using var session = new Session();

        session.Run(args).Should().Be(0);

        session.Out.Should().Contain("-- city NAME").And.NotContain("topic ID");
    }

    private static IEnumerable<string> Spans(Quotation quotation) =>
        quotation.Spans.Select(span => quotation.Document.Text!.Substring(span.Start, span.Length));
}
