using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Initiative.Core.Atlas;

/// <summary>The parameters of /api/search.</summary>
internal readonly record struct SearchQuery
{
    [FromQuery(Name = "q"), Description("Words in English or Chinese, at most 200 characters.")]
    public string? Q { get; init; }

    [FromQuery(Name = "task"), Description("The id of a key task under which measures are listed.")]
    public KeyTaskId? Task { get; init; }

    [FromQuery(Name = "flow"), Description("A direction of trade that a measure's official words state; of several, all.")]
    public string[]? Flow { get; init; }

    [FromQuery(Name = "mode"), Description("A mode of transport that a measure's official words state; of several, all.")]
    public string[]? Mode { get; init; }

    [FromQuery(Name = "topic"), Description("The id of a topic that measures are about.")]
    public TopicId? Topic { get; init; }

    [FromQuery(Name = "action"), Description("The verb of a measure's official words.")]
    public string? Action { get; init; }

    [FromQuery(Name = "followUp"), Description("What is known to have become of measures.")]
    public string? FollowUp { get; init; }

    /// <summary>The conditions on measures, once every parameter has been checked.</summary>
    public MeasureQuery ToQuery()
    {
        var query = new MeasureQuery { Text = Q, Task = Task, Topic = Topic, Action = Action?.ToLowerInvariant() };
        foreach (var name in Flow ?? [])
        {
            if (Vocabulary.TryParse(name, out TradeFlows flow))
                query = query with { Flow = query.Flow | flow };
        }
        foreach (var name in Mode ?? [])
        {
            if (Vocabulary.TryParse(name, out TransportModes mode))
                query = query with { Mode = query.Mode | mode };
        }
        return FollowUp is not null && Vocabulary.TryParse(FollowUp, out FollowUpKind followUp) ? query with { FollowUp = followUp } : query;
    }
}
