using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Initiative.Core.AssistantTools;

/// <summary>The questions that a model can ask. The descriptions are written for it.</summary>
[McpServerToolType]
internal sealed class CatalogueTools(InitiativeCatalogue catalogue)
{
    [McpServerTool(Name = "search", Title = "Search the measures", UseStructuredContent = true,
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false)]
    [Description("Which measures of the initiative answer to words and conditions, best first, each with its official words and the reasons. "
        + "All conditions must hold as the document states them. Leave everything out for all 29 measures. "
        + "Use 'advise' instead for a given shipment: a measure that states no flow or mode can concern it all the same.")]
    public SearchAnswer Search(
        [Description("Words in English or Chinese, such as \"batteries by air\" or \"锂电池\". Every word that matters must be found; leave out filler.")] string? text = null,
        [Description("Only measures whose words state this direction: import or export.")] string? flow = null,
        [Description("Only measures whose words state this mode of transport: sea, rail, road or air.")] string? mode = null,
        [Description("Only measures about this topic, by id, name or alias, such as \"Hong Kong\".")] string? topic = null,
        [Description("Only measures of this key task, by id, number (1 to 5) or title; a wrong one is answered with the list.")] string? task = null)
    {
        var query = new MeasureQuery
        {
            Text = text,
            Flow = Lookup.Flow(flow),
            Mode = Lookup.Mode(mode),
            Topic = Lookup.Topic(catalogue, topic),
            Task = Lookup.Task(catalogue, task),
        };
        return new SearchAnswer([.. catalogue.Find(query).Select(MatchedMeasure.Of)], Official);
    }

    [McpServerTool(Name = "advise", Title = "Advise on a shipment", UseStructuredContent = true,
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false)]
    [Description("Which measures concern a shipment to or from the Chinese mainland, and why; and whether its city is a pilot city. Give what is known and leave out the rest: "
        + "nothing is required, and nothing should be made up. Measures that the shipment contradicts are not in the answer; those with isGeneral concern every shipment.")]
    public AdviceAnswer Advise(
        [Description("The direction, seen from the Chinese mainland: import or export.")] string? flow = null,
        [Description("The mode of transport: sea, rail, road or air; several as \"sea, rail\".")] string? mode = null,
        [Description("The goods in words, such as \"lithium-ion batteries packed with equipment\".")] string? goods = null,
        [Description("The city in China, by English or Chinese name or GB/T 2260 code.")] string? city = null,
        [Description("Where it goes or comes from outside the mainland, in words.")] string? destination = null,
        [Description("What else is known, each in words, such as \"AEO\", \"LCL\", \"cross-border e-commerce\", \"bonded\".")] string[]? traits = null)
    {
        var shipment = new Shipment
        {
            Flow = Lookup.Flow(flow),
            Mode = Lookup.Mode(mode),
            Goods = goods,
            City = city,
            Destination = destination,
            Traits = [.. traits?.OfType<string>() ?? []],
        };
        var advice = catalogue.Advise(shipment);
        return new AdviceAnswer(shipment.ToString(), [.. advice.Matches.Select(MatchedMeasure.Of)], advice.CityId?.ToString(), [.. advice.Notes.Select(note => note.ToString())], Official);
    }

    [McpServerTool(Name = "measure", Title = "One measure", UseStructuredContent = true,
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false)]
    [Description("Everything known of one measure: official words with their spans, its task, flows, modes and topics with the words that state them, and follow-ups with source and "
        + "confidence. No follow-up means \"not known\", never \"not replicated\".")]
    public MeasureAnswer Measure([Description("Its id, number (1 to 29) or title, such as \"lithium-battery-exports\", as 'search' gives them.")] string measure) =>
        Answer.Of(Lookup.Measure(catalogue, measure));

    [McpServerTool(Name = "city", Title = "One pilot city", UseStructuredContent = true,
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false)]
    [Description("Whether a city is one of the 25 pilot cities, and then its Chinese name, division, GB/T 2260 and ISO 3166-2 codes, coordinates and the words that name it. "
        + "A city that is no pilot city is answered with an error that says so.")]
    public CityAnswer City([Description("Its English or Chinese name, id or GB/T 2260 code, such as \"Ningbo\", \"宁波\" or \"330200\".")] string city) =>
        Answer.Of(Lookup.City(catalogue, city), catalogue);

    [McpServerTool(Name = "document", Title = "The official document", UseStructuredContent = true,
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false)]
    [Description("The official document with its whole text, issuer, date and address, and for each of the 29 measures the stretch of it that states the measure. It is an English translation; "
        + "the Chinese original prevails. About 10,000 characters of answer: for one measure ask 'measure'.")]
    public DocumentAnswer Document() => Answer.Of(catalogue);

    private IReadOnlyList<Source> Official => [Source.Of(catalogue.Sources[0])];
}
