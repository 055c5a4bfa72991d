namespace Initiative.Core.Recipes;

/// <summary>A question in a query string, as <c>?text=batteries&amp;flow=export</c>: <c>[AsParameters]</c> in minimal APIs, <c>[FromQuery]</c> in controllers.</summary>
/// <remarks>MVC binds a <see cref="MeasureQuery"/> itself as well; minimal APIs require its flow and mode, and take numbers for them.</remarks>
public sealed record MeasureParameters(
    string? Text, KeyTaskId? Task, Named<TradeFlows>? Flow, Named<TransportModes>? Mode, TopicId? Topic, string? Action, Named<FollowUpKind>? FollowUp, Named<MeasureStatus>? Status)
{
    /// <summary>The query, to ask.</summary>
    public MeasureQuery ToQuery() => new()
    {
        Text = Text,
        Task = Task,
        Flow = Flow?.Value ?? TradeFlows.None,
        Mode = Mode?.Value ?? TransportModes.None,
        Topic = Topic,
        Action = Action,
        FollowUp = FollowUp?.Value,
        Status = Status?.Value,
    };
}
