using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>What to look for among the measures. All that is set must hold, as stated by the document; what is not set asks for nothing.</summary>
/// <remarks>
/// In JSON, a member that it does not have is refused. Query strings and forms bind to the recipe <c>MeasureParameters</c> of the
/// repository's samples, not to this type. Never changes once made; safe for use by any number of threads.
/// </remarks>
/// <example>
/// <code>
/// var query = new MeasureQuery { Flow = TradeFlows.Import, Status = MeasureStatus.ReplicatedNationwide };
///
/// Console.WriteLine(Edition2025.Catalogue.Find(query).Count);   // 2
/// </code>
/// </example>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MeasureQuery
{
    /// <summary>Words that the measure must answer to, as in <see cref="InitiativeCatalogue.Find(string)"/>; null or white space for any.</summary>
    public string? Text { get; init; }

    /// <summary>The task under which it is listed; null for any.</summary>
    public KeyTaskId? Task { get; init; }

    /// <summary>The direction of trade that it states; of several, all.</summary>
    public TradeFlows Flow { get; init; }

    /// <summary>The mode of transport that it states; of several, all.</summary>
    public TransportModes Mode { get; init; }

    /// <summary>What it is about; null for any.</summary>
    public TopicId? Topic { get; init; }

    /// <summary>Its verb, such as <c>optimize</c>, in any case; null for any.</summary>
    public string? Action { get; init; }

    /// <summary>What is known to have become of it; null for any. A measure without a known follow-up never matches.</summary>
    public FollowUpKind? FollowUp { get; init; }

    /// <summary>What is known of whether it applies, as <see cref="Measure.Status"/>; null for any.</summary>
    public MeasureStatus? Status { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">A flow, mode, follow-up or status is a number that its enum does not define.</exception>
    internal void ThrowIfUndefined(string parameter)
    {
        DefinedValues.ThrowIfUndefined(Flow, parameter);
        DefinedValues.ThrowIfUndefined(Mode, parameter);
        if (FollowUp is { } followUp)
            DefinedValues.ThrowIfUndefined(followUp, parameter);
        if (Status is { } status)
            DefinedValues.ThrowIfUndefined(status, parameter);
    }

    /// <summary>Whether a measure meets every condition but the text.</summary>
    internal bool Admits(Measure measure) =>
        (Task is null || measure.TaskId == Task)
        && (measure.Flows & Flow) == Flow
        && (measure.Modes & Mode) == Mode
        && (Topic is null || measure.Topics.Contains(Topic.Value))
        && (Action is null || MeasureSelection.IsVerbOf(measure, Action))
        && (Status is null || measure.Status == Status)
        && (FollowUp is null || HasFollowUp(measure, FollowUp.Value));

    /// <summary>The words of the measure behind the conditions that it meets.</summary>
    internal void AddReasons(Measure measure, List<MatchReason> reasons)
    {
        foreach (var evidence in measure.Evidence)
        {
            if (evidence.Flow != TradeFlows.None && Flow.HasFlag(evidence.Flow))
                reasons.Add(new MatchReason(MatchField.Flow, evidence.Words, evidence.Span));
            else if (evidence.Mode != TransportModes.None && Mode.HasFlag(evidence.Mode))
                reasons.Add(new MatchReason(MatchField.Mode, evidence.Words, evidence.Span));
            else if (evidence.Topic is { } topic && topic.Id == Topic)
                reasons.Add(new MatchReason(MatchField.Topic, topic.Name.English, evidence.Span, topic));
        }
    }

    private static bool HasFollowUp(Measure measure, FollowUpKind kind)
    {
        foreach (var followUp in measure.FollowUps)
        {
            if (followUp.Kind == kind)
                return true;
        }
        return false;
    }
}
