using System.Text.Json.Nodes;

namespace Initiative.Core.Atlas.Tests;

/// <summary>What is inferred is told as an inference, also to who reads one word of it only.</summary>
public sealed class InferenceTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Theory]
    [InlineData("/api/measures")]
    [InlineData("/api/measures?status=taken-as-replicated-nationwide")]
    public async Task Status_of_a_measure_says_in_its_own_code_that_it_is_an_inference(string path) => Check(await app.JsonAsync(path));

    [Fact]
    public async Task Catalogue_and_each_measure_have_the_same_status_as_the_list()
    {
        Check((await app.JsonAsync("/api/catalogue"))["measures"]!);
        Check(new JsonArray(await app.JsonAsync("/api/measures/lithium-battery-exports"), await app.JsonAsync("/api/measures/drug-imports")));
    }

    [Fact]
    public async Task Description_of_the_api_has_the_codes_of_inferences_and_says_what_they_mean()
    {
        var status = (await app.JsonAsync("/openapi/v1.json"))["components"]!["schemas"]!["Measure"]!["properties"]!["status"]!;

        status["enum"]!.AsArray().Select(static code => code!.GetValue<string>()).Should().Contain("taken-as-replicated-nationwide").And.Contain("implemented");
        status["description"]!.GetValue<string>().Should().Contain("taken-as is an inference");
    }

    [Theory]
    [InlineData("/measures/lithium-battery-exports", "Taken as replicated nationwide, confidence medium")]
    [InlineData("/zh/measures/lithium-battery-exports", "视为已在全国复制推广，把握程度：中")]
    [InlineData("/zh/measures/lithium-battery-exports", "把握程度：中（来源只给总数、未点名，但另有报道明确点名该措施）")]
    public async Task No_page_grades_an_inference_as_sure(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [Theory]
    [InlineData("/outcomes", "Reports surely name 8 of them and probably 5 more.")]
    [InlineData("/zh/outcomes", "报道明确点名8项，另有5项可能被点名。")]
    public async Task How_many_are_named_is_counted_by_the_reports_that_name_them(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [Theory]
    [InlineData("/outcomes", "<strong>Put into practice</strong> (3): a report says that it was put into practice")]
    [InlineData("/zh/outcomes", "<strong>已落地</strong>（3项）：有报道称该措施已付诸实施，至少已在试点中或某一地施行")]
    [InlineData("/zh/outcomes", "<strong>现状未知</strong>（13项）：")]
    [InlineData("/zh/measures", "href=\"/zh/outcomes#words\"")]
    public async Task Every_word_for_a_status_is_defined(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [Theory]
    [InlineData("/editions", "Left: none (an inference)")]
    [InlineData("/zh/editions", "退出：无（推断）")]
    public async Task That_no_city_left_for_2026_is_an_inference(string path, string said) => (await app.TextAsync(path)).Should().Contain(said);

    [Fact]
    public async Task Changes_of_cities_say_which_of_them_are_inferred()
    {
        var changes = await app.JsonAsync("/api/history/changes/2025/2026");
        (changes["isJoinedInferred"]!.GetValue<bool>(), changes["isLeftInferred"]!.GetValue<bool>()).Should().Be((false, true));
    }

    [Theory]
    [InlineData("/measures/smart-customs-platform")]
    [InlineData("/zh/measures/brics-customs-demonstration-center")]
    public async Task Measures_that_share_words_of_the_document_are_said_to_be_two_by_our_decision(string path) =>
        (await app.TextAsync(path)).Should().ContainAny("an editorial decision of ours", "本站的编辑处理").And.Contain("/sources#fact-Stated.Measures");

    [Fact]
    public async Task Measures_with_words_of_their_own_are_not_said_to_be_split() => (await app.TextAsync("/measures/drug-imports")).Should().NotContain("an editorial decision of ours");

    private static void Check(JsonNode measures)
    {
        foreach (var measure in measures.AsArray())
        {
            var expected = Catalogue.Measures[MeasureId.Parse(measure!["id"]!.GetValue<string>())];
            measure["status"]!.GetValue<string>().Should().Be(Terms.StatusCodeOf(expected));
            measure["isStatusInferred"]!.GetValue<bool>().Should().Be(expected.IsStatusInferred);
        }
    }
}
