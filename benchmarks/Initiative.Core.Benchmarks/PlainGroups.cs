namespace Initiative.Core.Benchmarks;

/// <summary>What somebody would build over plain records to look measures up by id, task and topic.</summary>
internal sealed class PlainGroups
{
    internal PlainGroups(PlainCatalogue catalogue)
    {
        ById = catalogue.Measures.ToDictionary(static measure => measure.Id, StringComparer.Ordinal);
        ByTask = catalogue.Measures.ToLookup(static measure => measure.Task);
        ByTopic = catalogue.Measures
            .SelectMany(static measure => measure.Topics.Keys, static (measure, topic) => (measure, topic))
            .ToLookup(static pair => pair.topic, static pair => pair.measure);
    }

    internal Dictionary<string, PlainMeasure> ById { get; }

    internal ILookup<string, PlainMeasure> ByTask { get; }

    internal ILookup<string, PlainMeasure> ByTopic { get; }
}
