using System.Text;
using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>The official document, whole.</summary>
internal sealed class GetDocument(InitiativeCatalogue catalogue) : AssistantTool
{
    public override string Name => "get_document";

    public override string Title => "Official document";

    public override string Description =>
        "The whole official text (English translation, 900 tokens) of China's 2025 Cross-Border Trade Facilitation Initiative. For exact wording or a summary of all; for one measure use get_measure.";

    public override IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("quotations", ParameterKind.Flag, "Also where each measure stands in the text.") { Aliases = ["spans", "include_spans", "include_quotations"] },
    ];

    protected override IReadOnlyList<(string Name, string Type)> Members => [("document", "object"), ("measures", "object[]")];

    public override Answer Ask(Arguments arguments)
    {
        var document = catalogue.Sources[0];
        var inFull = arguments.Flag("quotations");
        var text = new StringBuilder(inFull ? document.Text : string.Join('\n', document.Text!.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))).Append('\n');
        if (inFull)
            text.AppendJoin('\n', catalogue.Measures.Select(measure => $"{measure.Ordinal} {measure.Id} {string.Join(' ', measure.Quotation.Spans)}")).Append('\n');
        return new Answer(text.Append($"{Sources.Official(catalogue)} The Chinese original was not found. {document.Note}").ToString(), new JsonObject
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
