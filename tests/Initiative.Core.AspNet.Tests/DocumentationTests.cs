using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Initiative.Core.AspNet.Tests;

public sealed class DocumentationTests
{
    [Fact]
    public async Task Examples_of_IntelliSense_run_as_they_stand()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = DocumentationExamples.Register(builder);
        DocumentationExamples.MapByName(app);
        await app.StartAsync();
        var client = app.GetTestClient();

        var measure = JsonNode.Parse(await client.GetStringAsync(new Uri("/measures/drug-imports", UriKind.Relative)))!;
        var exports = JsonNode.Parse(await client.GetStringAsync(new Uri("/measures?flow=export", UriKind.Relative)))!.AsArray();
        var number = await client.GetAsync(new Uri("/measures?flow=99", UriKind.Relative));

        measure["id"]!.GetValue<string>().Should().Be("drug-imports");
        exports.Should().HaveCount(Edition2025.Measures.WithFlow(TradeFlows.Export).Count());
        number.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
