using System.Text.Json;

namespace Initiative.Core.AssistantTools.Tests;

/// <summary>A question that somebody asks an assistant, the one call that the tool descriptions lead to, and what its answer must tell.</summary>
/// <param name="Asked">The question, in the words of the person.</param>
/// <param name="Tool">The tool.</param>
/// <param name="Arguments">Its arguments as name, value, name, value.</param>
/// <param name="Facts">What the answer must contain, all of it.</param>
/// <param name="Ceiling">The most tokens that the answer may take.</param>
public sealed record Question(string Asked, string Tool, object[] Arguments, string[] Facts, int Ceiling)
{
    /// <summary>What would mislead.</summary>
    public string[] Never { get; init; } = [];

    public JsonElement ArgumentsAsJson() => JsonSerializer.SerializeToElement(Arguments.Chunk(2).ToDictionary(pair => (string)pair[0], pair => pair[1]));

    public override string ToString() => Asked;
}
