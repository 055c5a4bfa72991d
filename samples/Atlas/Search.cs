using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Initiative.Core.Atlas;

/// <summary>What is asked for in the query string of a search.</summary>
internal readonly record struct Search
{
    [FromQuery(Name = "q"), Description("Words in English or Chinese, at most 200 characters.")]
    public string? Q { get; init; }

    [FromQuery(Name = "task"), Description("The id of a key task.")]
    public KeyTaskId? Task { get; init; }

    [FromQuery(Name = "flow"), Description("A direction of trade that the official words state; of several, all.")]
    public string[]? Flow { get; init; }

    [FromQuery(Name = "mode"), Description("A mode of transport that the official words state; of several, all.")]
    public string[]? Mode { get; init; }

    [FromQuery(Name = "topic"), Description("The id of a topic.")]
    public TopicId? Topic { get; init; }

    [FromQuery(Name = "action"), Description("The verb of the official words.")]
    public string? Action { get; init; }

    [FromQuery(Name = "followUp"), Description("What is known to have become of the measure.")]
    public string? FollowUp { get; init; }

    /// <summary>The question, or null if one of its parts is nothing that can be asked for.</summary>
    public MeasureQuery? ToQuery(Answers answers)
    {
        if (Q?.Length > TextRule.Longest || (Task is { } task && !answers.Tasks.Has(task)) || (Topic is { } topic && !answers.Topics.Has(topic)))
            return null;
        var query = new MeasureQuery { Text = Q, Task = Task, Topic = Topic };
        foreach (var name in Flow ?? [])
        {
            if (!Vocabulary.TryParse(name, out TradeFlows flow))
                return null;
            query = query with { Flow = query.Flow | flow };
        }
        foreach (var name in Mode ?? [])
        {
            if (!Vocabulary.TryParse(name, out TransportModes mode))
                return null;
            query = query with { Mode = query.Mode | mode };
        }
        if (Action is not null)
        {
            if (answers.Verbs.Find(Action) is not { } verb)
                return null;
            query = query with { Action = verb };
        }
        if (FollowUp is not null)
        {
            if (!Vocabulary.TryParse(FollowUp, out FollowUpKind followUp))
                return null;
            query = query with { FollowUp = followUp };
        }
        return query;
    }
}
