using System.Text;
using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>Everything that is known of one measure.</summary>
internal sealed class GetMeasure(InitiativeCatalogue catalogue, EditionHistory history) : AssistantTool
{
    public override string Name => "get_measure";

    public override string Title => "One measure";

    public override string Description =>
        "One of the 29 measures of China's 2025 customs and trade initiative by number, id or words: exact official words, task, stated flow, mode and topics, and what became of it, with sources.";

    public override IReadOnlyList<Parameter> Parameters { get; } =
    [
        new("measure", ParameterKind.Text, "Number 1 to 29, id, title in English or Chinese, or words as \"e-signatures\".") { IsRequired = true, Aliases = ["id", "measure_id", "number", "ordinal", "name", "title"] },
        new("spans", ParameterKind.Flag, "Also positions in the document.") { Aliases = ["include_spans"] },
    ];

    protected override IReadOnlyList<(string Name, string Type)> Members => [("edition", "string"), ("measure", "object"), ("task", "object"), ("candidates", "object[]"), ("sources", "object[]")];

    public override Answer Ask(Arguments arguments)
    {
        var name = arguments.Text("measure")!;
        var measures = Lookup.Measures(catalogue, name);
        var readAs = Lookup.ReadAs(catalogue, name, measures);
        return measures is [var only] ? One(only, readAs, arguments.Flag("spans")) : Few(measures, readAs);
    }

    private Answer One(Measure measure, string readAs, bool withSpans)
    {
        var text = new StringBuilder(readAs)
            .Append($"Measure {measure.Ordinal} of {catalogue.Measures.Count} ({catalogue.Edition.Id}): {Names.Of(measure.Title)} ({measure.Id}); {Titles(measure)}.\n")
            .Append($"Official words: “{measure.Quotation.Text}”{(withSpans ? $" {string.Join(' ', measure.Quotation.Spans)}" : "")}\n")
            .Append($"Task {measure.Task.Ordinal}: {measure.Task.Title} ({measure.TaskId}). Stated: {Stated(measure, withSpans)}.\n")
            .Append(ReportsOn(measure))
            .Append(Sources.Official(catalogue))
            .Append(measure.Title.ChineseSource is { } titled ? $"\nChinese title: {Sources.Line(titled)}" : "");
        return new Answer(text.ToString(), new JsonObject
        {
            ["edition"] = catalogue.Edition.Id.ToString(),
            ["measure"] = Whole.Of(measure),
            ["task"] = Whole.Of(measure.Task),
            ["sources"] = Sources.Json([measure.Quotation.Document, .. measure.FollowUps.Select(report => report.Source), .. new[] { measure.Title.ChineseSource }.OfType<SourceDocument>()]),
        });
    }

    /// <summary>The measures that can be meant, in short.</summary>
    private Answer Few(IReadOnlyList<Measure> measures, string readAs) => new($"{readAs}{string.Join('\n', measures.Select(measure => MeasureLines.Full(measure)))}\n{Caveats.Lines(measures)}{Sources.OfMeasures(catalogue, measures)}", new JsonObject
    {
        ["edition"] = catalogue.Edition.Id.ToString(),
        ["candidates"] = new JsonArray([.. measures.Select(MeasureLines.Json)]),
        ["sources"] = Sources.Json([catalogue.Sources[0]]),
    });

    private static string Titles(Measure measure) => measure.Title.ChineseSource is { } source
        ? $"English title by the catalogue, Chinese as in {source.Number ?? $"{source.Issuer}{(source.IssuedOn is { } day ? $" {Names.Of(day)}" : "")}"}; no official title is known"
        : "both titles are the catalogue's own";

    private static string Stated(Measure measure, bool withSpans)
    {
        var topics = measure.Evidence.Where(evidence => evidence.Kind == EvidenceKind.Topic).Select(evidence => evidence.Topic!.Id.ToString()).Distinct();
        var tags = string.Join("; ",
            Tag("flow", measure.Flows == TradeFlows.None ? "none (so not limited to one)" : Worded(EvidenceKind.Flow)),
            Tag("mode", measure.Modes == TransportModes.None ? "none (so not limited to one)" : Worded(EvidenceKind.Mode)),
            Tag("topics", withSpans ? Worded(EvidenceKind.Topic) : string.Join(", ", topics)));
        return tags;

        static string Tag(string name, string value) => $"{name} {value}";

        string Worded(EvidenceKind kind) => string.Join(", ",
            from evidence in measure.Evidence
            where evidence.Kind == kind
            let name = kind switch { EvidenceKind.Flow => Names.Of(evidence.Flow), EvidenceKind.Mode => Names.Of(evidence.Mode), _ => evidence.Topic!.Id.ToString() }
            select $"{name} (“{evidence.Words}”{(withSpans ? $" {evidence.Span}" : "")})");
    }

    private string ReportsOn(Measure measure)
    {
        var replication = Reports.ReplicationInFull(measure, catalogue, history);
        if (measure.FollowUps.Count == 0)
            return $"What became of it: {Reports.None}.{replication}{Caveats.Of(measure)}\n";
        var lines = measure.FollowUps.Select(report =>
            $"- {Reports.Dated(report)}: {report.Summary} (mapping {Names.Of(report.Confidence)}; {Sources.Line(report.Source)})\n");
        return $"What became of it, as far as reports were found:{replication}{Caveats.Of(measure)}\n{string.Concat(lines)}";
    }
}
