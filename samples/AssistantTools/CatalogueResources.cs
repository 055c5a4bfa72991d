using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Initiative.Core.AssistantTools;

/// <summary>What a person can attach to a conversation.</summary>
[McpServerResourceType]
internal sealed class CatalogueResources(InitiativeCatalogue catalogue)
{
    private const string Json = "application/json";

    [McpServerResource(UriTemplate = "initiative://document", Name = "document", Title = "The official document", MimeType = "text/plain")]
    [Description("The text of the official document, to which all spans refer. It is an English translation; the Chinese original prevails.")]
    public string Document() => catalogue.Sources[0].Text!;

    [McpServerResource(UriTemplate = "initiative://measures", Name = "measures", Title = "All measures with their quotations", MimeType = Json)]
    [Description("The 29 measures in document order: id, number, our title, the official words and their spans; and the document.")]
    public string Measures() => Write(Answer.Of(catalogue));

    [McpServerResource(UriTemplate = "initiative://measures/{id}", Name = "measure", Title = "One measure", MimeType = Json)]
    [Description("Everything known of one measure, by id or number. No follow-up means \"not known\".")]
    public string Measure(string id) => Write(Answer.Of(Found(() => Lookup.Measure(catalogue, id))));

    [McpServerResource(UriTemplate = "initiative://cities", Name = "cities", Title = "All pilot cities", MimeType = Json)]
    [Description("The 25 pilot cities in document order, with codes, coordinates and the words that name them.")]
    public string Cities() => Write(new CitiesAnswer(catalogue.Cities, Answer.CitySources(catalogue)));

    [McpServerResource(UriTemplate = "initiative://cities/{id}", Name = "city", Title = "One pilot city", MimeType = Json)]
    [Description("One pilot city, by id, English or Chinese name, or GB/T 2260 code.")]
    public string City(string id) => Write(Answer.Of(Found(() => Lookup.City(catalogue, id)), catalogue));

    /// <summary>A tool that finds nothing answers with an error; a resource that is not there is one of the protocol.</summary>
    private static T Found<T>(Func<T> find)
    {
        try
        {
            return find();
        }
        catch (UnknownNameException unknown)
        {
            throw new McpProtocolException(unknown.Message, McpErrorCode.ResourceNotFound);
        }
    }

    private static string Write<T>(T answer) => JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)AnswerJson.Options.GetTypeInfo(typeof(T)));
}
