using System.Net;

namespace Initiative.Core.Atlas.Tests;

public sealed class HttpTests(AtlasApp app) : IClassFixture<AtlasApp>
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData(null)]
    public async Task Any_site_may_read_the_api_and_what_a_cache_has_of_it(string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AtlasApp.At("/api/measures"));
        if (origin is not null)
            request.Headers.Add("Origin", origin);

        (await app.Client.SendAsync(request)).Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
    }

    [Theory]
    [InlineData("/zh/measures")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/icon.svg")]
    [InlineData("/nowhere")]
    public async Task Other_sites_may_read_everything(string path) => (await app.GetAsync(path)).Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");

    [Theory]
    [InlineData("/api/catalogue")]
    [InlineData("/api/measures/drug-imports")]
    [InlineData("/api/search?q=oil")]
    [InlineData("/api/history")]
    [InlineData("/api/history/changes/2024/2025")]
    [InlineData("/api/sources/gacc-2025-04-27/facts")]
    [InlineData("/")]
    [InlineData("/measures/drug-imports")]
    [InlineData("/zh/measures/drug-imports")]
    [InlineData("/atlas.js")]
    [InlineData("/api/measures.csv")]
    public async Task What_is_known_already_is_not_sent_again(string path)
    {
        var first = await app.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, AtlasApp.At(path));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await app.Client.SendAsync(again);

        first.Headers.ETag!.IsWeak.Should().BeFalse();
        first.Headers.CacheControl.Should().NotBeNull();
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        second.Headers.ETag.Should().Be(first.Headers.ETag);
    }

    [Fact]
    public async Task Another_tag_is_answered_in_full()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AtlasApp.At("/api/edition"));
        request.Headers.IfNoneMatch.ParseAdd("\"of-another-time\"");

        (await app.Client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Compressed_and_plain_are_told_apart_by_their_tags()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AtlasApp.At("/api/catalogue"));
        request.Headers.AcceptEncoding.ParseAdd("gzip");

        var compressed = await app.Client.SendAsync(request);
        var plain = await app.GetAsync("/api/catalogue");

        compressed.Content.Headers.ContentEncoding.Should().Equal("gzip");
        plain.Content.Headers.ContentEncoding.Should().BeEmpty();
        compressed.Headers.ETag.Should().NotBe(plain.Headers.ETag);
        compressed.Headers.Vary.Should().Contain("Accept-Encoding");
    }

    [Theory]
    [InlineData("/api/measures")]
    [InlineData("/document")]
    public async Task Head_is_get_without_the_body(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, AtlasApp.At(path));

        var answer = await app.Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentLength.Should().BePositive();
        (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }
}
