using Spectre.Console;

namespace Initiative.Core.Explorer.Tests;

public sealed class OverviewTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Theory]
    [InlineData(80, false)]
    [InlineData(80, true)]
    [InlineData(140, true)]
    [InlineData(100_000, false)]
    public void Overview_at_any_width_names_everything(int width, bool terminal)
    {
        using var session = new Session(width, terminal);

        session.Run().Should().Be(0);

        var page = session.OutInOneLine;
        page.Should().ContainAll(Catalogue.Tasks.Select(task => $"Task {task.Ordinal}: {task.Title}"));
        page.Should().ContainAll(Catalogue.Measures.Select(measure => $"{measure.Ordinal} {measure.Title}"));
        page.Should().ContainAll(Catalogue.Agencies.Select(agency => $"{agency.Name.English} {agency.Name.Chinese}"));
        page.Should().ContainAll(Catalogue.Cities.Select(city => $"{city.Name.English} {city.Name.Chinese}"));
        page.Should().ContainAll(Catalogue.Topics.Select(topic => topic.Id.ToString()));
    }

    [Fact]
    public void Overview_says_what_the_edition_is()
    {
        using var session = new Session();

        session.Run("overview").Should().Be(0);

        session.OutInOneLine.Should().ContainAll(
            "Cross-Border Trade Facilitation Initiative 跨境贸易便利化专项行动",
            $"Edition 2025, data version {Catalogue.DataVersion} Status About five months from 24 April 2025; it is over. No source states an end day. Launched",
            "2025-04-24, according to Xinhua",
            "5 months",
            "trade in goods, digital trade, green trade",
            "mitigating external shocks, stimulating vitality, stabilizing growth, supporting high-quality foreign trade development, advancing high-level openness",
            "the Chinese version prevails");
    }

    [Fact]
    public void Overview_keeps_what_is_stated_apart_from_what_is_listed()
    {
        using var session = new Session();

        session.Run();

        session.OutInOneLine.Should().ContainAll("Measures 29 29", "Pilot cities 25 25", "Agencies beside the lead 20 8 12 not named", "it is an editorial decision");
    }

    [Fact]
    public void Overview_lead_agency_comes_first()
    {
        using var session = new Session();

        session.Run();

        session.OutInOneLine.Should().Contain("Agencies General Administration of Customs 海关总署 lead Office of the Central");
    }
}
