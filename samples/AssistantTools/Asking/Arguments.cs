using System.Globalization;
using System.Text.Json;

namespace Initiative.Core.AssistantTools;

/// <summary>The arguments of a call, under the names that the tool has for them.</summary>
internal sealed class Arguments
{
    /// <summary>The most characters of one argument; more are no question.</summary>
    public const int Longest = 8_000;

    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);

    private Arguments()
    {
    }

    /// <summary>Maps the names that models invent, and reads a number where text is asked for and one text where several are.</summary>
    /// <exception cref="RefusedException">An argument is unknown, missing or of another type.</exception>
    public static Arguments Read(AssistantTool tool, IEnumerable<KeyValuePair<string, JsonElement>>? given)
    {
        var arguments = new Arguments();
        foreach (var (name, value) in given ?? [])
        {
            var parameter = tool.Parameters.FirstOrDefault(known => known.Answers(name)) ?? throw Unknown(tool, name);
            if (value.ValueKind == JsonValueKind.Null)
                continue;
            var texts = Texts(parameter, value);
            if (texts.Sum(text => (long)text.Length) is > Longest and var length)
                throw new RefusedException($"The argument '{parameter.Name}' has {length} characters; at most {Longest} are read. Give only the words that matter.");
            if (!arguments._values.TryAdd(parameter.Name, texts))
                throw new RefusedException($"The argument '{parameter.Name}' is given twice, once as '{Excerpt.Of(name)}'.");
        }
        arguments.RequireAll(tool);
        return arguments;
    }

    /// <summary>One argument, or none, as a program gives it.</summary>
    public static Arguments Of(AssistantTool tool, string? name, string? value)
    {
        var arguments = new Arguments();
        if (name is not null && value is not null)
            arguments._values.Add(name, [value]);
        arguments.RequireAll(tool);
        return arguments;
    }

    /// <summary>The text, or null if there is none or it is blank.</summary>
    public string? Text(string name) => _values.TryGetValue(name, out var texts) && string.Join(", ", texts) is var text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public IReadOnlyList<string> Texts(string name) => _values.GetValueOrDefault(name) ?? [];

    public bool Flag(string name) => Texts(name) is ["true"];

    private void RequireAll(AssistantTool tool)
    {
        if (tool.Parameters.FirstOrDefault(parameter => parameter.IsRequired && Text(parameter.Name) is null) is { } missing)
            throw new RefusedException($"The argument '{missing.Name}' is missing: {missing.Description}");
    }

    private static IReadOnlyList<string> Texts(Parameter parameter, JsonElement value) => (parameter.Kind, value.ValueKind) switch
    {
        (ParameterKind.Flag, JsonValueKind.True) => ["true"],
        (ParameterKind.Flag, JsonValueKind.False) => ["false"],
        (ParameterKind.Flag, JsonValueKind.String) when bool.TryParse(value.GetString(), out var flag) => [flag ? "true" : "false"],
        (ParameterKind.Text or ParameterKind.Texts, JsonValueKind.String) => [value.GetString()!],
        (ParameterKind.Text or ParameterKind.Texts, JsonValueKind.Number) when value.TryGetInt64(out var number) => [number.ToString(CultureInfo.InvariantCulture)],
        (ParameterKind.Text or ParameterKind.Texts, JsonValueKind.Array) => [.. value.EnumerateArray().SelectMany(item => Item(parameter, item))],
        _ => throw Wrong(parameter),
    };

    private static IReadOnlyList<string> Item(Parameter parameter, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => throw Wrong(parameter),
        _ => Texts(parameter, value),
    };

    private static RefusedException Wrong(Parameter parameter) => new($"The argument '{parameter.Name}' must be {parameter.Form}: {parameter.Description}");

    private static RefusedException Unknown(AssistantTool tool, string name)
    {
        var nearest = NearestName.To(name, tool.Parameters.Select(parameter => parameter.Name));
        var takes = tool.Parameters.Count == 0 ? "takes no argument" : $"takes {string.Join(", ", tool.Parameters.Select(parameter => parameter.Name))}";
        return new RefusedException($"There is no argument '{Excerpt.Of(name)}'{(nearest is null ? "." : $"; did you mean '{nearest}'?")} The tool '{tool.Name}' {takes}.");
    }
}

/// <summary>A call cannot be answered as it was made; the message says what to ask for instead.</summary>
internal sealed class RefusedException(string message) : Exception(message);
