namespace Initiative.Core.Tests.Json;

/// <summary>A record of an app that holds ids in every way.</summary>
public sealed record AppRecord(
    MeasureId Measure, PilotCityId? City, KeyTaskId? Task, Dictionary<MeasureId, int> Counts, IReadOnlyList<TopicId> Topics)
{
    public EditionId Edition { get; init; }

    public AgencyId Agency { get; set; }

    public SourceDocumentId? Source { get; set; }

    public string? Action { get; init; }

    public TradeFlows Flows { get; init; }

    public TextSpan Span { get; init; }

    public GeoLocation? Location { get; init; }
}
