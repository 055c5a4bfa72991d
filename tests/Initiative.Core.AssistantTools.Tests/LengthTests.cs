namespace Initiative.Core.AssistantTools.Tests;

/// <summary>An argument is read up to a stated length; a longer one is refused at once and not repeated.</summary>
[Collection(nameof(AssistantServer))]
public sealed class LengthTests(AssistantServer server)
{
    private const string Refusal = " characters; at most 8000 are read. Give only the words that matter.";

    [Theory]
    [InlineData("find_measures", "text")]
    [InlineData("advise_shipment", "goods")]
    [InlineData("advise_shipment", "traits")]
    [InlineData("get_measure", "measure")]
    [InlineData("get_city", "city")]
    public async Task Text_that_is_too_long_is_refused_with_its_length_and_the_limit(string tool, string argument)
    {
        var result = await server.CallAsync(tool, argument, new string('锂', 2_000_000));

        result.IsError.Should().BeTrue();
        result.Text().Should().Be($"The argument '{argument}' has 2000000{Refusal}");
        result.StructuredContent.Should().BeNull();
    }

    [Fact]
    public async Task Several_texts_count_together()
    {
        var result = await server.CallAsync("advise_shipment", "traits", Enumerable.Repeat("LCL", 5_000).ToArray());

        result.Text().Should().Be($"The argument 'traits' has 15000{Refusal}");
    }

    [Fact]
    public async Task Text_of_the_greatest_length_is_answered() =>
        (await server.CallAsync("find_measures", "text", "LCL".PadRight(8_000, '.'))).Text().Should().Contain("15. Inspect before loading");
}
