namespace Initiative.Core.AssistantTools.Tests;

/// <summary>A scored session: one call for each question, with a ceiling of tokens.</summary>
[Collection(nameof(AssistantServer))]
public sealed class QuestionTests(AssistantServer server)
{
    private const int MostTokensInTheMiddle = 350;

    public static TheoryData<int> Numbers => new(Enumerable.Range(0, Questions.All.Length));

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Question_is_answered_whole_in_one_call_within_its_ceiling(int number)
    {
        var question = Questions.All[number];

        var result = await server.CallAsync(question.Tool, question.Arguments);

        var tool = server.Tools.Single(known => known.Name == question.Tool).ProtocolTool;
        new Schema(tool.InputSchema).Check(question.ArgumentsAsJson());
        new Schema(tool.OutputSchema!.Value).Check(result.StructuredContent!.Value);
        result.IsError.Should().NotBe(true, question.Asked);
        result.Text().Should().ContainAll(question.Facts, question.Asked);
        foreach (var misleading in question.Never)
            result.Text().Should().NotContain(misleading, question.Asked);
        result.Tokens().Should().BeLessThanOrEqualTo(question.Ceiling, question.Asked);
    }

    [Fact]
    public async Task Half_of_the_answers_are_short()
    {
        var tokens = new List<int>();
        foreach (var question in Questions.All)
            tokens.Add((await server.CallAsync(question.Tool, question.Arguments)).Tokens());

        tokens.Order().ElementAt(tokens.Count / 2).Should().BeLessThanOrEqualTo(MostTokensInTheMiddle);
    }
}
