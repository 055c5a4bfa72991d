using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>What a person can attach, through a real client.</summary>
public sealed class ResourceTests(AssistantServer server) : IClassFixture<AssistantServer>
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public async Task Resources_and_templates_are_listed_with_descriptions()
    {
        var resources = await server.Client.ListResourcesAsync();
        var templates = await server.Client.ListResourceTemplatesAsync();

        resources.Select(resource => resource.Uri).Should().BeEquivalentTo("initiative://document", "initiative://measures", "initiative://cities");
        templates.Select(template => template.UriTemplate).Should().BeEquivalentTo("initiative://measures/{id}", "initiative://cities/{id}");
        resources.Select(resource => resource.Description).Concat(templates.Select(template => template.Description)).Should().NotContainNulls();
    }

    [Fact]
    public async Task Document_is_the_official_text()
    {
        (await ReadAsync("initiative://document")).Should().Be(Catalogue.Sources[0].Text);
    }

    [Fact]
    public async Task Lists_have_everything_in_document_order()
    {
        var measures = JsonDocument.Parse(await ReadAsync("initiative://measures")).RootElement.GetProperty("measures");
        var cities = JsonDocument.Parse(await ReadAsync("initiative://cities")).RootElement.GetProperty("cities");

        measures.EnumerateArray().Select(measure => measure.GetProperty("id").GetString()).Should().Equal(Catalogue.Measures.Ids.Select(id => id.ToString()));
        cities.EnumerateArray().Select(city => city.GetProperty("id").GetString()).Should().Equal(Catalogue.Cities.Ids.Select(id => id.ToString()));
    }

    [Theory]
    [InlineData("initiative://measures/lithium-battery-exports", "measure", "lithium-battery-exports")]
    [InlineData("initiative://measures/29", "measure", "logistics-costs")]
    [InlineData("initiative://cities/ningbo", "city", "ningbo")]
    [InlineData("initiative://cities/%E5%AE%81%E6%B3%A2", "city", "ningbo")]
    public async Task One_is_read_by_id_number_or_name(string uri, string kind, string id)
    {
        var answer = JsonDocument.Parse(await ReadAsync(uri)).RootElement;

        answer.GetProperty(kind).GetProperty("id").GetString().Should().Be(id);
        answer.GetProperty("sources")[0].GetProperty("url").GetString().Should().StartWith("https://");
    }

    [Theory]
    [InlineData("initiative://measures/lithium-batery-exports", "Did you mean lithium-battery-exports")]
    [InlineData("initiative://cities/atlantis", "There is no pilot city 'atlantis'")]
    [InlineData("initiative://nothing", "Unknown resource")]
    [InlineData("file:///etc/passwd", "Unknown resource")]
    public async Task What_is_not_there_is_an_error_of_the_protocol(string uri, string expected)
    {
        var read = () => ReadAsync(uri);

        (await read.Should().ThrowAsync<McpException>()).Which.Message.Should().Contain(expected);
    }

    private async Task<string> ReadAsync(string uri) => (await server.Client.ReadResourceAsync(uri)).Contents.OfType<TextResourceContents>().Single().Text;
}
