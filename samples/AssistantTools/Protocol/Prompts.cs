using System.Text;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Initiative.Core.AssistantTools;

/// <summary>Questions that a person starts with.</summary>
internal sealed class Prompts(InitiativeCatalogue catalogue)
{
    private static readonly Prompt Advise = new()
    {
        Name = "advise_on_my_shipment",
        Title = "Advise on my shipment",
        Description = "Which measures of China's 2025 initiative concern a shipment of mine, and what became of them.",
        Arguments =
        [
            new PromptArgument { Name = "goods", Description = "The goods in words, or HS codes.", Required = true },
            new PromptArgument { Name = "flow", Description = "import or export, as seen from the Chinese mainland." },
            new PromptArgument { Name = "mode", Description = "sea, rail, road or air." },
            new PromptArgument { Name = "city", Description = "The city in China." },
            new PromptArgument { Name = "destination", Description = "Where an export goes." },
            new PromptArgument { Name = "origin", Description = "Where an import comes from." },
        ],
    };

    private static readonly Prompt Explain = new()
    {
        Name = "explain_a_measure",
        Title = "Explain a measure",
        Description = "What one measure of China's 2025 initiative says, literally, and what became of it.",
        Arguments = [new PromptArgument { Name = "measure", Description = "Its id or number.", Required = true }],
    };

    public IReadOnlyList<Prompt> All { get; } = [Advise, Explain];

    public GetPromptResult Get(string name, IDictionary<string, JsonElement>? arguments)
    {
        var prompt = All.FirstOrDefault(known => known.Name == name)
            ?? throw new McpProtocolException($"There is no prompt '{Excerpt.Of(name)}'. The prompts are {string.Join(", ", All.Select(known => known.Name))}.", McpErrorCode.InvalidParams);
        var given = new StringBuilder();
        foreach (var argument in prompt.Arguments!)
        {
            if (Value(arguments, argument.Name) is { } value)
                given.Append($"{(given.Length > 0 ? ", " : "")}{argument.Name}: {Checked(prompt, argument.Name, value)}");
            else if (argument.Required is true)
                throw new McpProtocolException($"The argument '{argument.Name}' is missing: {argument.Description}", McpErrorCode.InvalidParams);
        }
        var text = prompt == Advise
            ? $"Advise on my shipment ({given}). Call advise_shipment with what is known, quote the official words of each measure that concerns it and say why, say what is only possible or ruled out, then say with list_follow_ups what "
                + "became of these measures. Say that the campaign was announced for about five months from 2025-04-24, that it is over and that this is not legal advice. Cite the sources."
            : $"Explain a measure of China's 2025 Cross-Border Trade Facilitation Initiative ({given}). Call get_measure, quote its official words, say what they state and do not state, and what is reported to have become of it. Cite the sources.";
        return new GetPromptResult { Description = prompt.Description, Messages = [new PromptMessage { Role = Role.User, Content = new TextContentBlock { Text = text } }] };
    }

    /// <summary>A value as it can be shown. A measure that there is not is refused here already, and not only by the tool.</summary>
    private string Checked(Prompt prompt, string name, string value)
    {
        if (value.Length > Arguments.Longest)
            throw new McpProtocolException($"The argument '{name}' has {value.Length} characters; at most {Arguments.Longest} are read. Give only the words that matter.", McpErrorCode.InvalidParams);
        try
        {
            if (prompt == Explain)
                Lookup.Measures(catalogue, value);
        }
        catch (RefusedException refused)
        {
            throw new McpProtocolException(refused.Message, McpErrorCode.InvalidParams);
        }
        return Excerpt.Printable(value);
    }

    private static string? Value(IDictionary<string, JsonElement>? arguments, string name) =>
        arguments is not null && arguments.TryGetValue(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number && !string.IsNullOrWhiteSpace(value.ToString()) ? value.ToString() : null;
}
