using System.Text;
using System.Text.Json.Nodes;

namespace Initiative.Core.AssistantTools;

/// <summary>Measures in a list: with their words where there are few, in a table where there are many.</summary>
internal static class MeasureLines
{
    /// <summary>Number, title, the official words, what they state, and what is reported; <see cref="Caveats.Lines"/> go below the list.</summary>
    public static string Full(Measure measure, SourceList sources)
    {
        var stated = string.Join(", ", new[] { Names.Of(measure.Flows), Names.Of(measure.Modes) }.Where(name => name != "-"));
        return $"{measure.Ordinal}. {measure.Title}: “{measure.Quotation.Text}”{(stated.Length > 0 ? $" [{stated}]" : "")} {Reports.Status(measure, sources)}";
    }

    /// <summary>A row for each measure, on request under the title of its key task.</summary>
    public static string Table(IEnumerable<Measure> measures, bool byTask)
    {
        var text = new StringBuilder($"{RowLegend}\n");
        foreach (var measure in measures)
        {
            if (byTask && measure == measure.Task.Measures[0])
                text.Append($"Task {measure.Task.Ordinal} {measure.Task.Title.English}:\n");
            text.Append(Row(measure)).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Number, title, flow, mode and status in one row.</summary>
    private static string Row(Measure measure) => $"{measure.Ordinal}|{measure.Title}|{Names.Of(measure.Flows)}|{Names.Of(measure.Modes)}|{Reports.Word(measure)}";

    private const string RowLegend = $"number|title|flow|mode|status (\"-\": the document states none; {Reports.WordLegend})";

    public static JsonObject Json(Measure measure) => new()
    {
        ["number"] = measure.Ordinal,
        ["id"] = measure.Id.ToString(),
        ["title"] = measure.Title.English,
        ["task"] = measure.TaskId.ToString(),
        ["flow"] = Names.Of(measure.Flows),
        ["mode"] = Names.Of(measure.Modes),
        ["status"] = Reports.Word(measure),
        ["officialWords"] = measure.Quotation.Text,
        ["spans"] = Spans(measure.Quotation.Spans),
        ["reports"] = Reports.Json(measure.FollowUps),
    };

    public static JsonObject Json(MeasureMatch match)
    {
        var json = Json(match.Measure);
        json["score"] = match.Score;
        json["kind"] = Names.Of(match.Kind);
        json["reasons"] = new JsonArray([.. match.Reasons.Select(reason => new JsonObject
        {
            ["field"] = Names.Of(reason.Field),
            ["words"] = reason.Words,
            ["span"] = reason.Span is { } span ? Spans([span])[0]!.DeepClone() : null,
            ["topicId"] = reason.TopicId?.ToString(),
        })]);
        return json;
    }

    private static JsonArray Spans(IEnumerable<TextSpan> spans) => new([.. spans.Select(span => new JsonObject { ["start"] = span.Start, ["length"] = span.Length })]);
}
