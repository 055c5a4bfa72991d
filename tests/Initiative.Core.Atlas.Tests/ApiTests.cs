using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Initiative.Core.Atlas.Tests;

public sealed class ApiTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;
    private static readonly EditionHistory History = EditionHistory.BuiltIn;

    public static TheoryData<string, int> Lists => new()
    {
        { "/api/tasks", 5 },
        { "/api/measures", 29 },
        { "/api/agencies", 9 },
        { "/api/cities", 25 },
        { "/api/divisions", 25 },
        { "/api/outcomes", Catalogue.Measures.Sum(static measure => Math.Max(1, measure.FollowUps.Count)) },
        { "/api/topics", Catalogue.Topics.Count },
        { "/api/sources", History.Sources.Count },
        { "/api/history/editions", 9 },
        { "/api/history/cities", 38 },
        { "/api/history/agencies", History.Agencies.Count },
        { "/api/history/changes", 8 },
    };

    public static TheoryData<string> Entities => new(Catalogue.Tasks.Select(static task => $"tasks/{task.Id}")
        .Concat(Catalogue.Measures.Select(static measure => $"measures/{measure.Id}"))
        .Concat(Catalogue.Agencies.Select(static agency => $"agencies/{agency.Id}"))
        .Concat(Catalogue.Cities.Select(static city => $"cities/{city.Id}"))
        .Concat(Catalogue.Topics.Select(static topic => $"topics/{topic.Id}"))
        .Concat(History.Sources.Select(static source => $"sources/{source.Id}"))
        .Concat(History.Editions.Select(static edition => $"history/editions/{edition.Id}"))
        .Concat(History.Cities.Select(static city => $"history/cities/{city.Id}"))
        .Concat(History.Agencies.Select(static agency => $"history/agencies/{agency.Id}")));

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_has_everything(string path, int count) => (await app.JsonAsync(path)).AsArray().Should().HaveCount(count);

    [Theory]
    [MemberData(nameof(Entities))]
    public async Task Entity_is_at_its_id(string path) =>
        (await app.JsonAsync($"/api/{path}"))["id"]!.GetValue<string>().Should().Be(path[(path.LastIndexOf('/') + 1)..]);

    [Theory]
    [InlineData("/api/catalogue", "measures")]
    [InlineData("/api/edition", "launchedOn")]
    [InlineData("/api/standards", "locationsId")]
    [InlineData("/api/history", "editions")]
    public async Task Single_resource_has_its_members(string path, string member) => (await app.JsonAsync(path))[member].Should().NotBeNull();

    [Fact]
    public async Task Measure_is_the_librarys_json_with_chinese_as_it_is_written()
    {
        var json = await app.Client.GetStringAsync(AtlasApp.At("/api/topics/lithium-batteries"));

        json.Should().Contain("锂电池");
        JsonElement.DeepEquals(
            JsonDocument.Parse(json).RootElement,
            JsonSerializer.SerializeToElement(Edition2025.Topics.LithiumBatteries, JsonSerializerOptions.Web)).Should().BeTrue();
    }

    [Fact]
    public async Task What_is_not_known_of_an_edition_is_null_and_never_a_number()
    {
        var edition = await app.JsonAsync("/api/history/editions/2019");

        edition["statedCities"].Should().BeNull();
        edition["unlistedCityCount"].Should().BeNull();
        edition["cityIds"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task City_names_the_editions_that_the_library_knows_of()
    {
        foreach (var city in Catalogue.Cities)
            Texts((await app.JsonAsync($"/api/history/cities/{city.Id}"))["editionIds"]!).Should().Equal(city.KnownEditions.Select(static id => id.ToString()));
    }

    [Theory]
    [InlineData("2024/2025", 5, 0)]
    [InlineData("2025/2026", 13, 7)]
    [InlineData("2024/2026", 18, 7)]
    [InlineData("2023/2024", 0, null)]
    public async Task Changes_say_who_joined_and_how_many_are_not_named(string editions, int joined, int? unnamed)
    {
        var changes = await app.JsonAsync($"/api/history/changes/{editions}");

        changes["joined"]!.AsArray().Should().HaveCount(joined);
        changes["unnamedJoined"]?.GetValue<int>().Should().Be(unnamed);
        (changes["unnamedJoined"] is null).Should().Be(unnamed is null);
    }

    [Fact]
    public async Task Facts_are_every_citation_of_the_catalogue_and_of_the_history_and_of_the_days_of_follow_ups()
    {
        var facts = (await app.JsonAsync("/api/facts")).AsArray();

        facts.Count(static fact => fact!["fact"]!.GetValue<string>() != "FollowUps.On").Should().Be(Catalogue.Cite().Count + History.Cite().Count);
        facts.Should().OnlyContain(static fact => fact!["sourceId"] != null || fact["note"] != null);
        facts.Should().Contain(static fact => fact!["about"]!.GetValue<string>() == "history/editions/2024" && fact["fact"]!.GetValue<string>() == "StatedMeasures" && fact["sourceId"] != null);
    }

    [Fact]
    public async Task What_a_fact_is_about_is_at_its_address()
    {
        var about = (await app.JsonAsync("/api/facts")).AsArray().Select(static fact => fact!["about"]!.GetValue<string>()).Distinct().ToList();

        about.Should().Contain("divisions/CN-ZJ");
        foreach (var address in about)
            (await app.GetAsync($"/api/{address}")).StatusCode.Should().Be(HttpStatusCode.OK, address);
    }

    [Fact]
    public async Task Every_source_names_the_facts_that_rest_on_it()
    {
        var all = (await app.JsonAsync("/api/facts")).AsArray();
        foreach (var source in History.Sources)
        {
            var facts = (await app.JsonAsync($"/api/sources/{source.Id}/facts")).AsArray();

            facts.Should().NotBeEmpty(source.Id.ToString()).And.HaveCount(all.Count(fact => fact!["sourceId"]?.GetValue<string>() == source.Id.ToString()));
        }
    }

    [Fact]
    public async Task Outcome_that_is_not_known_is_null_and_never_a_word()
    {
        var outcomes = (await app.JsonAsync("/api/outcomes")).AsArray();

        var unknown = Catalogue.Measures.First(static measure => measure.FollowUps.Count == 0);
        outcomes.Single(outcome => outcome!["measure"]!["id"]!.GetValue<string>() == unknown.Id.ToString())!["status"].Should().BeNull();
        outcomes.Where(static outcome => outcome!["status"] is not null).Should().OnlyContain(static outcome => outcome!["source"] != null && outcome["confidence"] != null);
    }

    [Fact]
    public async Task Outcome_names_who_names_the_measure_and_who_counts_it_and_that_its_status_is_inferred()
    {
        var outcomes = (await app.JsonAsync("/api/outcomes")).AsArray();

        var row = outcomes.Last(static outcome => outcome!["measure"]!["id"]!.GetValue<string>() == "agricultural-exports")!;
        (row["status"]!.GetValue<string>(), row["isStatusInferred"]!.GetValue<bool>(), row["report"]!.GetValue<string>(), row["isInferred"]!.GetValue<bool>()).Should().Be(("taken-as-replicated-nationwide", true, "taken-as-replicated-nationwide", true));
        (row["namedBy"]![0]!["sourceId"]!.GetValue<string>(), row["namedBy"]![0]!["reliability"]!.GetValue<string>(), row["namedBy"]![0]!["confidence"]!.GetValue<string>()).Should().Be(("new-omni-replication", "weak", "medium"));
        row["namedBy"]![0]!["issuer"].Should().BeNull();
        row["countedBy"]![0]!["sourceId"]!.GetValue<string>().Should().Be("article-10100-2026");
        (await CsvAsync("outcomes")).Where(static line => line.StartsWith("27,", StringComparison.Ordinal)).Should().HaveCount(2).And.OnlyContain(static line => line.Contains(",taken-as-replicated-nationwide,yes,low,new-omni-replication,weak,article-10100-2026,state-media,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Status_that_is_inferred_says_so_in_every_table()
    {
        foreach (var standing in (await app.JsonAsync("/api/statuses")).AsArray())
        {
            var measure = Catalogue.Measures[standing!["ordinal"]!.GetValue<int>() - 1];
            standing["isStatusInferred"]!.GetValue<bool>().Should().Be(measure.IsStatusInferred);
            (standing["status"]?.GetValue<string>().StartsWith("taken-as-", StringComparison.Ordinal) ?? false).Should().Be(measure.IsStatusInferred);
        }
        (await app.JsonAsync("/api/outcomes")).AsArray().Select(static row => (row!["ordinal"]!.GetValue<int>(), row["status"]?.GetValue<string>(), row["statusConfidence"]?.GetValue<string>())).Distinct()
            .Should().Equal((await app.JsonAsync("/api/statuses")).AsArray().Select(static row => (row!["ordinal"]!.GetValue<int>(), row["status"]?.GetValue<string>(), row["statusConfidence"]?.GetValue<string>())));
        (await CsvAsync("statuses")).Should().Contain(static line => line.StartsWith("1,lithium-battery-exports,", StringComparison.Ordinal) && line.Contains(",taken-as-replicated-nationwide,yes,medium,", StringComparison.Ordinal))
            .And.Contain(static line => line.StartsWith("3,", StringComparison.Ordinal) && line.Contains(",not known,no,,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task City_of_which_an_edition_is_inferred_says_so()
    {
        var cities = (await app.JsonAsync("/api/history/editions/2026/cities")).AsArray();

        cities.Should().OnlyContain(static city => city!["isInferred"]!.GetValue<bool>() == (city["change"]!.GetValue<string>() == "stayed"));
        (await CsvAsync("cities")).Should().Contain(static line => line.StartsWith("ningbo,", StringComparison.Ordinal) && line.EndsWith(",2023 2024 2025 2026,2026", StringComparison.Ordinal))
            .And.Contain(static line => line.StartsWith("wuhan,", StringComparison.Ordinal) && line.EndsWith(",2026,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tables_say_what_is_derived_disputed_undated_or_without_a_publisher_and_who_led()
    {
        (await CsvAsync("editions")).Should().Contain("2023,2023-04-27,5,19,,gacc,5,17,14,,83,56,2026-03-16,agencies_beside_lead measures_to_date replicated_to_date,")
            .And.Contain(static line => line.StartsWith("2021,", StringComparison.Ordinal) && line.EndsWith(",months", StringComparison.Ordinal));
        (await CsvAsync("agencies")).Should().Contain(static line => line.StartsWith("gacc,", StringComparison.Ordinal) && line.EndsWith(",2018 2019 2020 2021 2022 2023 2024 2025 2026,2018 2019 2020 2021 2022 2023 2024 2025 2026", StringComparison.Ordinal));
        var sources = await CsvAsync("sources");
        sources.Count(static line => line.Contains(",not dated,", StringComparison.Ordinal)).Should().Be(History.Sources.Count(static source => source.IssuedOn is null));
        sources.Count(static line => line.Contains(",publisher not known,发布者不详,", StringComparison.Ordinal)).Should().Be(2);
        sources.Should().Contain(static line => line.Contains("津商岸服〔2025〕4号", StringComparison.Ordinal) && line.Contains("天津市实施2025年专项行动的文件", StringComparison.Ordinal) && line.Contains("所读为转载件，不提供链接。", StringComparison.Ordinal));
        (await CsvAsync("facts")).Should().Contain("history/editions/2021,DurationMonths,china-customs-magazine-2025,yes,no,,It says five months each year.,原文称每年五个月。");
    }

    [Fact]
    public async Task Fact_says_whether_its_source_disagrees_and_whether_it_is_derived()
    {
        var facts = (await app.JsonAsync("/api/facts")).AsArray();

        facts.Count(static fact => fact!["disagrees"]!.GetValue<bool>()).Should().Be(1);
        facts.Where(static fact => fact!["isDerived"]!.GetValue<bool>()).Select(static fact => fact!["about"]!.GetValue<string>()).Distinct().Should().Equal("history/editions/2020", "history/editions/2022", "history/editions/2023", "history/editions/2026");
        var edition = await app.JsonAsync("/api/history/editions/2023");
        edition["derivedFacts"]!.AsArray().Should().HaveCount(3);
        (edition["replicatedToDateAsOf"]!.GetValue<string>(), edition["leadId"]!.GetValue<string>()).Should().Be(("2026-03-16", "gacc"));
    }

    [Theory]
    [InlineData("measures", 29)]
    [InlineData("tasks", 5)]
    [InlineData("cities", 38)]
    [InlineData("editions", 9)]
    public async Task Table_is_csv_that_spreadsheets_show_with_its_chinese(string name, int rows)
    {
        var answer = await app.GetAsync($"/api/{name}.csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var lines = System.Text.Encoding.UTF8.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/csv");
        bytes.Take(3).Should().Equal(0xEF, 0xBB, 0xBF);
        lines.Should().HaveCountGreaterThanOrEqualTo(rows + 1);
    }

    [Fact]
    public void Configuration_is_not_watched_so_that_no_watch_of_the_system_is_needed() =>
        ((IConfigurationRoot)app.Services.GetRequiredService<IConfiguration>()).Providers.OfType<FileConfigurationProvider>().Should().OnlyContain(static provider => !provider.Source.ReloadOnChange);

    [Fact]
    public async Task Every_table_is_listed_on_the_page_of_the_data()
    {
        var page = await app.Client.GetStringAsync(AtlasApp.At("/data"));

        foreach (var name in new[] { "measures", "outcomes", "tasks", "topics", "cities", "agencies", "editions", "sources", "facts" })
        {
            page.Should().Contain($"href=\"/api/{name}.csv\"");
            (await app.GetAsync($"/api/{name}.csv")).StatusCode.Should().Be(HttpStatusCode.OK, name);
        }
    }

    private async Task<string[]> CsvAsync(string name) => (await app.Client.GetStringAsync(AtlasApp.At($"/api/{name}.csv"))).Split("\r\n");

    private static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(static item => item!.GetValue<string>());
}
