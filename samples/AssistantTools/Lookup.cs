namespace Initiative.Core.AssistantTools;

/// <summary>Finds what a model names, or says what to ask for instead.</summary>
internal static class Lookup
{
    private const int LongestQuoted = 60;

    public static Measure Measure(InitiativeCatalogue catalogue, string name) =>
        catalogue.TryFindMeasure(name, out var measure) ? measure : throw Unknown("measure", name, catalogue.Measures, near => near.Title, "Find ids with the tool 'search'.");

    public static PilotCity City(InitiativeCatalogue catalogue, string name)
    {
        if (catalogue.TryFindCity(name, out var city))
            return city;
        if (catalogue.TryFindDivision(name, out var division))
            throw new UnknownNameException($"{division.Name} is a division, not a city. Its pilot cities: {Names(division.Cities, near => near.Name, near => near.Id)}.");
        throw Unknown("pilot city", name, catalogue.Cities, near => near.Name, $"The pilot cities are {string.Join(", ", catalogue.Cities.Ids)}.");
    }

    public static TopicId? Topic(InitiativeCatalogue catalogue, string? name) =>
        string.IsNullOrWhiteSpace(name) ? null
        : catalogue.TryFindTopic(name, out var topic) ? topic.Id
        : throw Unknown("topic", name, catalogue.Topics, near => near.Name, "Or search for it as text.");

    public static KeyTaskId? Task(InitiativeCatalogue catalogue, string? name) =>
        string.IsNullOrWhiteSpace(name) ? null
        : catalogue.TryFindTask(name, out var task) ? task.Id
        : throw Unknown("task", name, catalogue.Tasks, near => near.Title, $"The tasks are {string.Join(", ", catalogue.Tasks.Ids)}.");

    public static TradeFlows Flow(string? text) =>
        Shipment.TryParseFlow(text, out var flow) ? flow : throw new UnknownNameException($"The flow {Quote(text)} is neither import nor export. Leave it out if it is not known.");

    public static TransportModes Mode(string? text) =>
        Shipment.TryParseMode(text, out var mode) ? mode : throw new UnknownNameException($"The mode {Quote(text)} is none of sea, rail, road, air. Leave it out if it is not known.");

    private static UnknownNameException Unknown<TId, TEntity>(
        string what, string name, CatalogueSet<TId, TEntity> entities, Func<TEntity, LocalizedText> label, string advice)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId>
    {
        var near = entities.NearestTo(name);
        return new UnknownNameException($"There is no {what} {Quote(name)}. {(near.Count > 0 ? $"Did you mean {Names(near, label, found => found.Id)}?" : advice)}");
    }

    private static string Names<TId, TEntity>(IReadOnlyList<TEntity> entities, Func<TEntity, LocalizedText> label, Func<TEntity, TId> id) =>
        string.Join(", ", entities.Select(entity => $"{id(entity)} ({label(entity)})"));

    private static string Quote(string? text) => $"'{(text!.Length > LongestQuoted ? text[..LongestQuoted] + "…" : text)}'";
}

/// <summary>A model asked for something by a name that it does not have; the message says what to ask for instead.</summary>
internal sealed class UnknownNameException(string message) : Exception(message);
