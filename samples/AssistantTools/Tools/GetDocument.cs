using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>The official document, whole.</summary>
internal sealed class GetDocument(InitiativeCatalogue catalogue) : AssistantTool
{
    public override string Name => "get_document";

    public override string Title => "Official document";

    public override string Description =>
        "The whole official text (English translation, 900 tokens) of China's 2025 Cross-Border Trade Facilitation Initiative. For exact wording or a summary of all; for one measure use get_measure.";

    public override IReadOnlyList<Parameter> Parameters => [];

    protected override IReadOnlyList<(string Name, string Type)> Members => [("document", "object"), ("measures", "object[]")];

    public override Answer Ask(Arguments arguments)
    {
        var document = catalogue.Sources[0];
        var sources = new SourceList(catalogue);
        sources.Quoted(document);
        var lines = document.Text!.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line));
        return new Answer($"{string.Join('\n', lines)}\n{sources}\nThe Chinese original was not found. {document.Note}", new JsonObject
        {
            ["document"] = Whole.Of(document),
            ["measures"] = new JsonArray([.. catalogue.Measures.Select(measure => new JsonObject
            {
                ["number"] = measure.Ordinal,
                ["id"] = measure.Id.ToString(),
                ["quotation"] = Whole.Of(measure.Quotation),
            })]),
        });
    }
}
