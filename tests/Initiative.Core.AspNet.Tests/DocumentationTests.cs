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
        var json = DocumentationExamples.UseContext(builder, Edition2025.Measures.DrugImports);
        DocumentationExamples.DescribeIds(builder);
        await using var app = DocumentationExamples.Register(builder);
        DocumentationExamples.MapByName(app);
        app.MapPost("/notes", static (Note note) => note);
        app.MapOpenApi();
        await app.StartAsync();
        var client = app.GetTestClient();

        var measure = JsonNode.Parse(await client.GetStringAsync(new Uri("/measures/drug-imports", UriKind.Relative)))!;
        var document = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        var exports = JsonNode.Parse(await client.GetStringAsync(new Uri("/measures?flow=export", UriKind.Relative)))!.AsArray();
        var number = await client.GetAsync(new Uri("/measures?flow=99", UriKind.Relative));

        JsonNode.Parse(json)!["id"]!.GetValue<string>().Should().Be("drug-imports", "the context by itself writes names in camel case");
        measure["id"]!.GetValue<string>().Should().Be("drug-imports", "a web app writes names in camel case");
        document["components"]!["schemas"]!["MeasureId"]!["type"]!.GetValue<string>().Should().Be("string");
        exports.Should().HaveCount(Edition2025.Measures.WithFlow(TradeFlows.Export).Count());
        number.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
