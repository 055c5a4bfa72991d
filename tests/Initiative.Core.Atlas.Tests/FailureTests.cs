using System.Net;
using System.Text.Json.Nodes;

namespace Initiative.Core.Atlas.Tests;

public sealed class FailureTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    private static readonly string Long = new('a', LongAddresses.Longest);

    [Theory]
    [InlineData("/?goods=", "en", "The address is too long: write at most 8000 characters.")]
    [InlineData("/zh/?goods=", "zh-Hans", "地址过长：最多8000个字符。")]
    public async Task Address_that_is_too_long_is_refused_with_a_page(string path, string language, string said)
    {
        var answer = await app.GetAsync(path + Long);

        answer.StatusCode.Should().Be(HttpStatusCode.RequestUriTooLong);
        (await answer.Content.ReadAsStringAsync()).Should().Contain($"<html lang=\"{language}\">").And.Contain(said).And.Contain("<h1>");
    }

    [Fact]
    public async Task Address_of_the_api_that_is_too_long_is_refused_with_problem_details()
    {
        var answer = await app.GetAsync($"/api/search?q={Long}");

        answer.StatusCode.Should().Be(HttpStatusCode.RequestUriTooLong);
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"]!.GetValue<string>().Should().StartWith("The address is too long");
    }

    [Theory]
    [InlineData("/", "PUT is not possible here: nothing can be changed. Use GET or HEAD.")]
    [InlineData("/zh/measures", "此处不能使用 PUT：内容不可更改。请使用 GET 或 HEAD。")]
    public async Task Method_that_changes_something_is_refused_with_a_page(string path, string said)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, AtlasApp.At(path));

        var answer = await app.Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(said).And.Contain("<h1>");
    }

    [Theory]
    [InlineData("/measures/1", "/measures/lithium-battery-exports")]
    [InlineData("/zh/measures/29", "/zh/measures/logistics-costs")]
    [InlineData("/tasks/2", "/tasks/logistics-efficiency")]
    [InlineData("/cities/2024", "/cities/in-2024")]
    [InlineData("/cities/330200", "/cities/ningbo")]
    [InlineData("/cities/%E5%AE%81%E6%B3%A2", "/cities/ningbo")]
    [InlineData("/editions/2024", "/editions")]
    [InlineData("/sources/geonames", "/sources")]
    [InlineData("/en/cities/ningbo", "/cities/ningbo")]
    [InlineData("/ZH/cities", "/zh/cities")]
    [InlineData("/cn", "/zh/")]
    public async Task Number_name_or_language_in_another_form_leads_to_the_page(string path, string address) =>
        (await app.GetAsync(path)).RequestMessage!.RequestUri!.AbsolutePath.Should().Be(address);

    [Theory]
    [InlineData("/measures/0")]
    [InlineData("/measures/30")]
    [InlineData("/cities/1999")]
    [InlineData("/zh/xyz")]
    public async Task What_is_nowhere_is_not_found_and_says_where_to_go_on(string path)
    {
        var answer = await app.GetAsync(path);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("<p class=\"ways\">");
    }
}
