using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Initiative.Core.Atlas;

/// <summary>Which measures are asked for: the parameters of /measures, /api/measures and /api/measures.csv. Those that are left out ask for nothing.</summary>
internal readonly record struct MeasureFilter
{
    /// <summary>The parameters, in the order of the page.</summary>
    public static string[] Names { get; } = ["flow", "mode", "task", "topic", "status"];

    [FromQuery(Name = "flow"), Description("A direction of trade that the official words state, or none for measures that state none.")]
    public string? Flow { get; init; }

    [FromQuery(Name = "mode"), Description("A mode of transport that the official words state, or none for measures that state none.")]
    public string? Mode { get; init; }

    [FromQuery(Name = "task"), Description("The id of a key task under which measures are listed.")]
    public string? Task { get; init; }

    [FromQuery(Name = "topic"), Description("The id of a topic that measures are about.")]
    public string? Topic { get; init; }

    [FromQuery(Name = "status"), Description("What is known of whether measures apply, as /api/statuses has it; not-known where that is null.")]
    public string? Status { get; init; }

    public bool IsEmpty => !Fields().Any();

    /// <summary>Reads the fields of a form, in which empty means not asked. What a parameter cannot be is left out and complained of.</summary>
    public static MeasureFilter From(IQueryCollection query, InitiativeCatalogue catalogue, List<ParameterComplaint> complaints)
    {
        return new MeasureFilter { Flow = One("flow"), Mode = One("mode"), Task = One("task"), Topic = One("topic"), Status = One("status") };

        string? One(string name)
        {
            var value = query[name].Count == 1 ? query[name].ToString().Trim().ToLowerInvariant() : "";
            if (value.Length == 0)
                return null;
            if (new ChoiceRule(Choices(catalogue, name)).Complain(name, value) is not { } complaint)
                return value;
            complaints.Add(new ParameterComplaint(name, complaint.Sentence, complaint.Nearest, complaint.Chinese));
            return null;
        }
    }

    /// <summary>The values that a parameter can have.</summary>
    public static IReadOnlyList<string> Choices(InitiativeCatalogue catalogue, string name) => name switch
    {
        "flow" => [.. Question.Flows, Terms.None],
        "mode" => [.. Question.Modes, Terms.None],
        "task" => [.. catalogue.Tasks.Ids.Select(static id => id.ToString())],
        "topic" => [.. catalogue.Topics.Ids.Select(static id => id.ToString())],
        _ => [.. catalogue.Measures.Select(Terms.StatusCodeOf).Distinct().OrderBy(static status => status == Terms.CodeOf(MeasureStatus.NotKnown))],
    };

    /// <summary>The parameters that are given, as they stand in an address.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields()
    {
        var filter = this;
        return Names.Select(name => (name, value: filter.Of(name))).Where(static field => field.value is not null).Select(static field => KeyValuePair.Create(field.name, field.value!));
    }

    /// <summary>What is asked of one parameter, or null.</summary>
    public string? Of(string name) => name switch
    {
        "flow" => Flow,
        "mode" => Mode,
        "task" => Task,
        "topic" => Topic,
        _ => Status,
    };

    /// <summary>The measures that meet every condition.</summary>
    public IReadOnlyList<Measure> Of(InitiativeCatalogue catalogue)
    {
        var fields = Fields().ToList();
        return [.. catalogue.Measures.Where(measure => fields.TrueForAll(field => ValuesOf(measure, field.Key).Contains(field.Value, StringComparer.OrdinalIgnoreCase)))];
    }

    public string ToQueryString() => QueryString.Create(Fields().Select(static field => KeyValuePair.Create(field.Key, (string?)field.Value))).ToString();

    private static IEnumerable<string> ValuesOf(Measure measure, string name) => name switch
    {
        "flow" => Terms.CodesOf(measure.Flows),
        "mode" => Terms.CodesOf(measure.Modes),
        "task" => [measure.Task.Id.ToString()],
        "topic" => measure.Topics.Ids.Select(static id => id.ToString()),
        _ => [Terms.StatusCodeOf(measure)],
    };
}
