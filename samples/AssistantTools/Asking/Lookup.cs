namespace Initiative.Core.AssistantTools;

/// <summary>Finds what an argument names, or says what to ask for instead.</summary>
internal static class Lookup
{
    // Two characters are near everything.
    private const int ShortestWithNear = 3;

    public static Measure Measure(InitiativeCatalogue catalogue, string name) =>
        catalogue.TryFindMeasure(name, out var measure) ? measure
        : throw Unknown("measure", name, catalogue.Measures, near => $"{near.Ordinal} {near.Id}", $"The measures are numbered 1 to {catalogue.Measures.Count}; find_measures finds them by words.");

    public static TopicId? Topic(InitiativeCatalogue catalogue, string? name) =>
        name is null ? null
        : catalogue.TryFindTopic(name, out var topic) ? topic.Id
        : throw Unknown("topic", name, catalogue.Topics, near => near.Id.ToString(), "Ask for it as 'text' instead.");

    public static KeyTaskId? Task(InitiativeCatalogue catalogue, string? name) =>
        name is null ? null
        : catalogue.TryFindTask(name, out var task) ? task.Id
        : throw Unknown("task", name, catalogue.Tasks, near => near.Id.ToString(), $"The tasks are {string.Join(", ", catalogue.Tasks.Select(known => $"{known.Ordinal} {known.Id}"))}.");

    public static TradeFlows Flow(string? text) =>
        Shipment.TryParseFlow(text, out var flow) ? flow
        : throw new RefusedException($"The flow '{Excerpt.Of(text!)}' was not recognised. Give import or export, as seen from the Chinese mainland, or leave it out.");

    public static TransportModes Mode(string? text) =>
        Shipment.TryParseMode(text, out var mode) ? mode
        : throw new RefusedException($"The mode '{Excerpt.Of(text!)}' was not recognised. Give sea, rail, road or air, or leave it out.");

    public static KnownEdition? Edition(EditionHistory history, string? text) =>
        text is null ? null
        : EditionId.TryParse(text, out var id) && history.Editions.TryGet(id, out var edition) ? edition
        : throw new RefusedException($"The edition '{Excerpt.Of(text)}' is not known. Known are {string.Join(", ", history.Editions.Ids)}.");

    public static IReadOnlyList<TEntity> Near<TId, TEntity>(CatalogueSet<TId, TEntity> entities, string name)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId> =>
        name.Trim().Length < ShortestWithNear || name.All(char.IsAsciiDigit) ? [] : entities.NearestTo(name);

    private static RefusedException Unknown<TId, TEntity>(string what, string name, CatalogueSet<TId, TEntity> entities, Func<TEntity, string> label, string advice)
        where TId : struct, IEquatable<TId>
        where TEntity : CatalogueEntity<TId>
    {
        var near = Near(entities, name);
        return new RefusedException($"There is no {what} '{Excerpt.Of(name)}'. {(near.Count > 0 ? $"Did you mean {string.Join(" or ", near.Select(label))}?" : advice)}");
    }
}
