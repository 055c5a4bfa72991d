using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>What a person can attach, through a real client.</summary>
[Collection(nameof(AssistantServer))]
public sealed class ResourceTests(AssistantServer server)
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Fact]
    public async Task Resources_and_templates_are_listed_with_descriptions()
    {
        var resources = await server.Client.ListResourcesAsync();
        var templates = await server.Client.ListResourceTemplatesAsync();

        resources.Select(resource => resource.Uri).Should().BeEquivalentTo("initiative://document", "initiative://measures", "initiative://editions", "initiative://follow-ups");
        templates.Select(template => template.UriTemplate).Should().BeEquivalentTo("initiative://measures/{id}", "initiative://cities/{id}");
        resources.Select(resource => resource.Description).Concat(templates.Select(template => template.Description)).Should().NotContainNulls();
    }

    [Fact]
    public async Task Document_is_the_official_text()
    {
        (await ReadAsync("initiative://document")).Should().Be(Catalogue.Sources[0].Text);
    }

    [Fact]
    public async Task Lists_have_everything_in_order()
    {
        var measures = JsonDocument.Parse(await ReadAsync("initiative://measures")).RootElement.GetProperty("measures");
        var editions = JsonDocument.Parse(await ReadAsync("initiative://editions")).RootElement.GetProperty("editions");

        measures.EnumerateArray().Select(measure => measure.GetProperty("id").GetString()).Should().Equal(Catalogue.Measures.Ids.Select(id => id.ToString()));
        editions.EnumerateArray().Select(edition => edition.GetProperty("id").GetString()).Should().StartWith("2018").And.EndWith("2026");
        (await ReadAsync("initiative://follow-ups")).Should().Contain("lithium-battery-exports");
    }

    [Theory]
    [InlineData("initiative://measures/lithium-battery-exports", "lithium-battery-exports")]
    [InlineData("initiative://measures/29", "logistics-costs")]
    [InlineData("initiative://cities/ningbo", "ningbo")]
    [InlineData("initiative://cities/%E5%AE%81%E6%B3%A2", "ningbo")]
    public async Task One_is_read_by_id_number_or_name(string uri, string id)
    {
        (await ReadAsync(uri)).Should().Contain($"\"{id}\"");
    }

    [Theory]
    [InlineData("initiative://measures/30", "There is no measure '30'")]
    [InlineData("initiative://nothing", "There is no resource 'initiative://nothing'. Those that there are: initiative://document,")]
    [InlineData("file:///etc/passwd", "There is no resource")]
    [InlineData("initiative://cities/ningbo?edition=2025", "There is no resource")]
    public async Task What_is_not_there_is_an_error_of_the_protocol(string uri, string expected)
    {
        var read = () => ReadAsync(uri);

        (await read.Should().ThrowAsync<McpException>()).Which.Message.Should().Contain(expected);
    }

    [Fact]
    public async Task Prompts_ask_for_the_tools_that_answer_them()
    {
        var prompts = await server.Client.ListPromptsAsync();
        var advise = await server.Client.GetPromptAsync("advise_on_my_shipment", new Dictionary<string, object?> { ["goods"] = "lithium batteries", ["flow"] = "export" });

        prompts.Select(prompt => prompt.Name).Should().Equal("advise_on_my_shipment", "explain_a_measure");
        ((TextContentBlock)advise.Messages.Single().Content).Text.Should().Contain("goods: lithium batteries, flow: export").And.Contain("advise_shipment");
    }

    [Fact]
    public async Task Prompt_shows_no_character_that_could_hide_something()
    {
        var advise = await server.Client.GetPromptAsync("advise_on_my_shipment", new Dictionary<string, object?> { ["goods"] = "toys\n\u001b[1m\u202e" });

        ((TextContentBlock)advise.Messages.Single().Content).Text.Should().NotContainAny("\n", "\u001b", "\u202e");
    }

    [Theory]
    [InlineData("advise_on_my_shipment", "The argument 'goods' is missing")]
    [InlineData("nothing", "There is no prompt 'nothing'")]
    public async Task Prompt_that_cannot_be_made_says_why(string name, string expected)
    {
        var get = async () => await server.Client.GetPromptAsync(name);

        (await get.Should().ThrowAsync<McpException>()).Which.Message.Should().Contain(expected);
    }

    [Fact]
    public async Task Ids_are_completed()
    {
        var measures = await server.Client.CompleteAsync(new PromptReference { Name = "explain_a_measure" }, "measure", "lith");
        var cities = await server.Client.CompleteAsync(new ResourceTemplateReference { Uri = "initiative://cities/{id}" }, "id", "suz");

        measures.Completion.Values.Should().Equal("lithium-battery-exports");
        cities.Completion.Values.Should().Equal("suzhou");
    }

    private async Task<string> ReadAsync(string uri) => (await server.Client.ReadResourceAsync(uri)).Contents.OfType<TextResourceContents>().Single().Text;
}
