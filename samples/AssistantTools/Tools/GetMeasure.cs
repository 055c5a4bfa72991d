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
        var sources = new SourceList(catalogue);
        var text = new StringBuilder(readAs)
            .Append($"Measure {measure.Ordinal} of {catalogue.Measures.Count} ({catalogue.Edition.Id}): {Names.Of(measure.Title)}.\n")
            .Append($"Official words {sources.Quoted(measure.Quotation.Document)}: “{measure.Quotation.Text}”{(withSpans ? $" {string.Join(' ', measure.Quotation.Spans)}" : "")}. {Caveats.Unsaid(measure)}\n")
            .Append($"Task {measure.Task.Ordinal}: {measure.Task.Title}. Stated: {Stated(measure, withSpans)}. {Titles(measure, sources)}.\n")
            .Append(ReportsOn(measure, sources))
            .Append(sources);
        return new Answer(text.ToString(), new JsonObject
        {
            ["edition"] = catalogue.Edition.Id.ToString(),
            ["measure"] = Whole.Of(measure),
            ["task"] = Whole.Of(measure.Task),
            ["sources"] = sources.Json(),
        });
    }

    /// <summary>The measures that can be meant, in short.</summary>
    private Answer Few(IReadOnlyList<Measure> measures, string readAs)
    {
        var sources = new SourceList(catalogue);
        sources.Quoted(sources.Document);
        return new Answer($"{readAs}{string.Join('\n', measures.Select(measure => MeasureLines.Full(measure, sources)))}\n{Caveats.Lines(measures, sources)}{sources}", new JsonObject
        {
            ["edition"] = catalogue.Edition.Id.ToString(),
            ["candidates"] = new JsonArray([.. measures.Select(MeasureLines.Json)]),
            ["sources"] = sources.Json(),
        });
    }

    private static string Titles(Measure measure, SourceList sources) => measure.Title.ChineseSource is { } source
        ? $"English title by the catalogue, Chinese as in {sources.Number(source)}; no official title is known"
        : "Both titles are the catalogue's own";

    private static string Stated(Measure measure, bool withSpans)
    {
        var topics = measure.Evidence.Where(evidence => evidence.Kind == EvidenceKind.Topic).Select(evidence => evidence.Topic!.Id.ToString()).Distinct();
        return string.Join("; ",
            measure switch
            {
                { Flows: TradeFlows.None, Modes: TransportModes.None } => "no flow and no mode, so not limited to one",
                { Flows: TradeFlows.None } => $"no flow, so not limited to one; mode {Worded(EvidenceKind.Mode)}",
                { Modes: TransportModes.None } => $"flow {Worded(EvidenceKind.Flow)}; no mode, so not limited to one",
                _ => $"flow {Worded(EvidenceKind.Flow)}; mode {Worded(EvidenceKind.Mode)}",
            },
            $"topics {(withSpans ? Worded(EvidenceKind.Topic) : string.Join(", ", topics))}");

        string Worded(EvidenceKind kind) => string.Join(", ",
            from evidence in measure.Evidence
            where evidence.Kind == kind
            let name = kind switch { EvidenceKind.Flow => Names.Of(evidence.Flow), EvidenceKind.Mode => Names.Of(evidence.Mode), _ => evidence.Topic!.Id.ToString() }
            select $"{name} (“{evidence.Words}”{(withSpans ? $" {evidence.Span}" : "")})");
    }

    private string ReportsOn(Measure measure, SourceList sources)
    {
        var replication = Reports.Replication(measure, catalogue, history);
        if (measure.FollowUps.Count == 0)
            return $"What became of it: {Reports.None}.{replication}{Caveats.Of(measure, sources)}\n";
        var lines = measure.FollowUps.Select(report =>
            $"- {Reports.Dated(report)} {sources.Of(report)}: {report.Summary} (mapping {Names.Of(report.Confidence)})\n");
        return $"What became of it, as far as reports were found:{replication}{Caveats.Of(measure, sources)}\n{string.Concat(lines)}";
    }
}
