using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Initiative.Core.AssistantTools;

/// <summary>What a person can attach to a conversation: the document, and the answers of tools as JSON.</summary>
internal sealed class Resources(InitiativeCatalogue catalogue, IReadOnlyList<AssistantTool> tools)
{
    public const string MeasureTemplate = "initiative://measures/{id}";
    public const string CityTemplate = "initiative://cities/{id}";
    private const string Document = "initiative://document";
    private const string Measures = "initiative://measures";
    private const string AllEditions = "initiative://editions";
    private const string FollowUps = "initiative://follow-ups";
    private const string Json = "application/json";

    public IReadOnlyList<Resource> All { get; } =
    [
        new() { Uri = Document, Name = "document", Title = "The official document of 2025", MimeType = "text/plain", Description = "Its text, to which all spans refer. An English translation; the Chinese original prevails." },
        new() { Uri = Measures, Name = "measures", Title = "All 29 measures of 2025", MimeType = Json, Description = "Number, id, official words, what they state, and reports." },
        new() { Uri = AllEditions, Name = "editions", Title = "The editions 2018 to 2026", MimeType = Json, Description = "Launch, counts, cities and agencies, as far as they are known." },
        new() { Uri = FollowUps, Name = "follow-ups", Title = "What became of the measures", MimeType = Json, Description = "Every report, with its source and the confidence of its mapping." },
    ];

    public IReadOnlyList<ResourceTemplate> Templates { get; } =
    [
        new() { UriTemplate = MeasureTemplate, Name = "measure", Title = "One measure of 2025", MimeType = Json, Description = "By id or number." },
        new() { UriTemplate = CityTemplate, Name = "city", Title = "One city", MimeType = Json, Description = "Whether it is a pilot city, by edition. By id, English or Chinese name, or code." },
    ];

    /// <exception cref="RefusedException">There is no such resource.</exception>
    public ResourceContents Read(string uri)
    {
        if (uri == Document)
            return new TextResourceContents { Uri = uri, MimeType = "text/plain", Text = catalogue.Sources[0].Text! };
        var answer = uri switch
        {
            Measures => Ask("find_measures"),
            AllEditions => Ask("list_editions"),
            FollowUps => Ask("list_follow_ups"),
            _ when Name(uri, MeasureTemplate) is { } measure => Ask("get_measure", "measure", measure),
            _ when Name(uri, CityTemplate) is { } city => Ask("get_city", "city", city),
            _ => throw new RefusedException($"There is no resource '{Excerpt.Of(uri)}'. Those that there are: {string.Join(", ", All.Select(known => known.Uri).Concat(Templates.Select(known => known.UriTemplate)))}."),
        };
        if (answer.Structured["isRecognised"] is JsonValue recognised && !recognised.GetValue<bool>())
            throw new RefusedException(answer.Text);
        return new TextResourceContents { Uri = uri, MimeType = Json, Text = JsonSerializer.Serialize(answer.Structured, MessageJson.Default.JsonObject) };
    }

    private Answer Ask(string name, string? argument = null, string? value = null)
    {
        var tool = tools.First(known => known.Name == name);
        return tool.Ask(Arguments.Of(tool, argument, value));
    }

    /// <summary>What stands in an address for <c>{id}</c>, or null if the address is not of the template.</summary>
    private static string? Name(string uri, string template)
    {
        var prefix = template[..template.IndexOf('{', StringComparison.Ordinal)];
        return uri.StartsWith(prefix, StringComparison.Ordinal) && uri.Length > prefix.Length && uri.AsSpan(prefix.Length).IndexOfAny('?', '#', '/') < 0 ? Uri.UnescapeDataString(uri[prefix.Length..]) : null;
    }
}
